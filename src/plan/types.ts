/** What a path and a plan are made of in the browser: plain data, in every language, with all that is known about it. */
import type { Condition, Confidence } from "../knowledge/schema";
import type { Language } from "../language/languages";

export type Texts = Readonly<Record<Language, string>>;

/** One thing that is said, with what it rests on. */
export interface Said {
	readonly text: Texts;
	readonly confidence: Confidence;
	readonly sources: readonly string[];
	readonly when?: Condition;
}

export type Place = { readonly contact: string } | { readonly at: "home" | "online" };

/** A step as a plan needs it. */
export interface StepData {
	/** Names the step for ever; for a step of a path the occupation stands behind an at sign: `paths/licence#apply.file@nurse`. */
	readonly key: string;
	readonly text: Texts;
	readonly detail: Texts | null;
	readonly place: Place | null;
	readonly when?: Condition;
	/** Only for those who answered so. */
	readonly onlyIfTold?: boolean;
	/** Ids of papers. */
	readonly bring: readonly string[];
	readonly free: boolean;
	readonly askFirst: boolean;
	/** The period of the law begins with it. */
	readonly clock: boolean;
	readonly costs: readonly Said[];
	readonly payer: readonly Said[];
	/** What the occupation's own record says about it, by aspect, in the order of the step. */
	readonly aspects: readonly { readonly id: string; readonly label: Texts; readonly said: readonly Said[] }[];
	readonly sources: readonly string[];
	readonly confidence: Confidence | null;
	/** Fingerprint of what the step says; another one later tells that the step was changed. */
	readonly print: string;
}

export interface PhaseData {
	readonly id: string;
	readonly title: Texts;
	readonly lane: "main" | "parallel";
	readonly steps: readonly StepData[];
}

export interface PathData {
	readonly id: string;
	/** The procedure whose way it is; null for a situation that overrules it. */
	readonly procedure: string | null;
	readonly title: Texts;
	readonly intro: Texts;
	readonly order: number;
	readonly when?: Condition;
	readonly degrees: readonly string[];
	readonly law: readonly string[];
	readonly phases: readonly PhaseData[];
	readonly glance: Glance;
}

/** A figure in words, and as a number to draw it. */
export interface FigureData {
	readonly id: string;
	readonly label: Texts;
	readonly from: number;
	readonly to: number;
	readonly unit: string;
	readonly text: Texts;
	readonly confidence: Confidence;
	readonly sources: readonly string[];
}

/** Cost and time at a glance; what is null is not known to us. */
export interface Glance {
	/** The office that decides, and that knows what we do not. */
	readonly office: string | null;
	readonly fees: readonly FigureData[];
	readonly clock: FigureData | null;
	readonly whole: FigureData | null;
}

export interface BridgeData {
	readonly id: string;
	readonly job: Texts;
	readonly german: string | null;
	readonly effect: "helps" | "neutral" | "slows";
	readonly note: Texts;
	readonly confidence: Confidence;
	readonly sources: readonly string[];
}

export interface PaperData {
	readonly id: string;
	readonly title: Texts;
	readonly what: Texts;
	readonly missing: Texts;
	readonly translate: "usually" | "sometimes" | "no";
	readonly copy: "usually" | "sometimes" | "no";
	readonly confidence: Confidence;
	readonly sources: readonly string[];
}

export interface ContactData {
	readonly id: string;
	readonly name: Texts;
	readonly address: string | null;
	/** As written in the record: may hold several numbers. */
	readonly phone: string | null;
	readonly url: string | null;
	readonly email: string | null;
	readonly confidence: Confidence;
}

export interface SourceData {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	readonly url: string | null;
	readonly date: string | null;
	readonly readOn: string;
}

/** What every file for plans carries: who is named in it, and for how long its figures count. */
export interface Cast {
	readonly contentVersion: string;
	/** The day whose figures stand in it. */
	readonly on: string;
	/** The last day on which all of its figures count; null when none ends. */
	readonly goodUntil: string | null;
	/** The day on which one of its figures should have been looked up again has passed. */
	readonly overdue: boolean;
	readonly papers: Readonly<Record<string, PaperData>>;
	readonly contacts: Readonly<Record<string, ContactData>>;
	readonly sources: Readonly<Record<string, SourceData>>;
}

/** Steps of one record, for plans. */
export interface StepFile extends Cast {
	readonly title: Texts;
	readonly steps: readonly StepData[];
}

/** All about the way of one occupation. */
export interface Way extends Cast {
	readonly occupation: {
		readonly id: string;
		readonly name: Texts;
		readonly germanTitle: string;
		readonly regulated: "yes" | "partly" | "no";
		readonly law: readonly string[];
		readonly confidence: Confidence;
	};
	/** Who may pay instead, in a sentence. */
	readonly payer: Texts;
	readonly paths: readonly PathData[];
	readonly bridges: readonly BridgeData[];
}

/** What somebody told us so that the path fits; each may be missing. */
export interface Answers {
	readonly degree?: string;
	readonly papers?: string;
	readonly german?: string;
	readonly firstPaper?: string;
	readonly jobcenter?: string;
	readonly wish?: string;
	readonly stage?: string;
}

export const QUESTIONS = ["degree", "papers", "german", "firstPaper", "jobcenter", "wish", "stage"] as const;
export type QuestionName = (typeof QUESTIONS)[number];
