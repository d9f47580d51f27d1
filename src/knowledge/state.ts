/**
 * Which texts were compared with their other languages, and which were reviewed. The record of both is `state.json`:
 * fingerprints of the texts as they were then. Whether they still hold is worked out from the texts of today.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { ANSWER_LANGUAGES, type Language } from "../language/languages";
import type { Pack } from "./pack";
import type { Review, ReviewTable } from "./reviews";
import { Day, type Text } from "./schema";
import { type Unit, unitsOf, wordsOf } from "./units";

/** Who may review, and what each of them vouches for. */
export const REVIEW_ROLES = {
	office: "the office that the text is about",
	"native-speaker": "somebody whose language it is",
	lawyer: "somebody who advises on the law",
	counsellor: "somebody who advises the people that it is written for",
	editor: "the editors",
} as const;
export type ReviewRole = keyof typeof REVIEW_ROLES;

const Fingerprint = z.string().regex(/^[0-9a-f]{10}$/, "a fingerprint has 10 hexadecimal digits");
const InLanguage = z.enum(ANSWER_LANGUAGES);

/** One line of `state.json`. */
export const Entry = z.strictObject({
	/** The texts of all languages as they were compared with each other. */
	accepted: z.partialRecord(InLanguage, Fingerprint),
	/** The text that was reviewed, by whom, and when. */
	reviewed: z
		.partialRecord(
			InLanguage,
			z.strictObject({ text: Fingerprint, by: z.enum(Object.keys(REVIEW_ROLES) as ReviewRole[]), on: Day }),
		)
		.default({}),
});
export type Entry = z.infer<typeof Entry>;

/** By key of the unit. */
export type State = ReadonlyMap<string, Entry>;

/** `unaccepted`: never compared, or changed in every language since; counts as not reviewed. */
export type UnitState = Review | "unaccepted";

/** The fingerprint of a unit's words in each language that it has. */
export function fingerprintsOf(unit: Unit): Fingerprints {
	const [text] = unit.parts;
	const known = text && knownPrints.get(text);
	if (known) return known;
	const prints: Partial<Record<Language, string>> = {};
	for (const language of ANSWER_LANGUAGES) {
		const words = wordsOf(unit, language);
		if (words !== undefined) prints[language] = createHash("sha256").update(words).digest("hex").slice(0, 10);
	}
	if (text) knownPrints.set(text, prints);
	return prints;
}
type Fingerprints = Readonly<Partial<Record<Language, string>>>;

/** By the unit's first text; they are asked for again and again. */
const knownPrints = new WeakMap<Text, Fingerprints>();

/** Languages whose text is another one than when the languages were compared. */
export function changedSince(unit: Unit, entry: Entry): Language[] {
	const prints = fingerprintsOf(unit);
	return comparedLanguages(unit, entry).filter((language) => entry.accepted[language] !== prints[language]);
}

/** Whether a text is as it was when it was compared, and so are its other languages. */
export function isCompared(unit: Unit, entry: Entry | undefined, language: Language): boolean {
	return entry?.accepted[language] !== undefined && changedSince(unit, entry).length === 0;
}

/** How a unit stands in a language. */
export function stateOf(unit: Unit, entry: Entry | undefined, language: Language): UnitState {
	const compared = entry ? comparedLanguages(unit, entry) : [];
	if (!entry || !compared.includes(language)) return "unaccepted";
	const changed = changedSince(unit, entry);
	if (changed.length === compared.length) return "unaccepted";
	if (changed.length > 0 && !changed.includes(language)) return "stale";
	return entry.reviewed[language]?.text === fingerprintsOf(unit)[language] ? "reviewed" : "unreviewed";
}

/** A unit that a command left as it was, and why. */
export interface Refusal {
	readonly key: string;
	readonly reason: string;
}

/** A unit whose texts were accepted. */
export interface Acceptance {
	readonly key: string;
	/** Languages that are not as they were accepted before; null for the first time. */
	readonly changed: readonly Language[] | null;
	/** Languages whose text is not the one that was reviewed. */
	readonly ended: readonly Language[];
}

/** Notes the texts of today as compared with each other. Refuses what is not written in every language of `needed`. */
export function accept(state: State, units: readonly Unit[], needed: readonly Language[]) {
	const next = new Map(state);
	const accepted: Acceptance[] = [];
	const refused: Refusal[] = [];
	for (const unit of units) {
		const reason = unwritten(unit, needed);
		if (reason) {
			refused.push({ key: unit.key, reason });
			continue;
		}
		const entry = state.get(unit.key);
		const prints = fingerprintsOf(unit);
		const changed = ANSWER_LANGUAGES.filter((language) => prints[language] !== entry?.accepted[language]);
		if (entry && changed.length === 0) continue;
		const reviewed = entry?.reviewed ?? {};
		const ended = ANSWER_LANGUAGES.filter((it) => reviewed[it] && reviewed[it].text !== prints[it]);
		next.set(unit.key, { accepted: prints, reviewed });
		accepted.push({ key: unit.key, changed: entry ? changed : null, ended });
	}
	return { state: next as State, accepted, refused };
}

export interface ReviewBy {
	readonly language: Language;
	readonly by: ReviewRole;
	/** YYYY-MM-DD */
	readonly on: string;
}

/** Notes that a person has reviewed the texts of today. Refuses what was not compared with its other languages first. */
export function review(state: State, units: readonly Unit[], { language, by, on }: ReviewBy) {
	const next = new Map(state);
	const reviewed: string[] = [];
	const refused: Refusal[] = [];
	for (const unit of units) {
		const entry = state.get(unit.key);
		const text = fingerprintsOf(unit)[language];
		const changed = entry ? changedSince(unit, entry) : [];
		if (text === undefined) refused.push({ key: unit.key, reason: `has no text in ${language}` });
		else if (!entry?.accepted[language]) refused.push({ key: unit.key, reason: "its languages were never compared" });
		else if (changed.length > 0)
			refused.push({ key: unit.key, reason: `was changed in ${changed.join(", ")} and not compared since` });
		else {
			next.set(unit.key, { ...entry, reviewed: { ...entry.reviewed, [language]: { text, by, on } } });
			reviewed.push(unit.key);
		}
	}
	return { state: next as State, reviewed, refused };
}

/** Entries whose text is gone: it was deleted, or its record or block got another id. */
export function orphans(state: State, pack: Pack): string[] {
	const keys = new Set([...unitsOf(pack)].map((unit) => unit.key));
	return [...state.keys()].filter((key) => !keys.has(key));
}

/** What a running server needs of the state; undefined when no text is reviewed or stale. */
export function reviewTable(state: State, pack: Pack): ReviewTable | undefined {
	if (state.size === 0) return undefined;
	const table: Record<string, ReviewTable[string]> = {};
	for (const unit of unitsOf(pack)) {
		const reviews = ANSWER_LANGUAGES.map(
			(language) => [language, stateOf(unit, state.get(unit.key), language)] as const,
		);
		const telling = reviews.filter(([, review]) => review === "reviewed" || review === "stale");
		if (telling.length > 0) table[unit.key] = Object.fromEntries(telling);
	}
	return Object.keys(table).length > 0 ? table : undefined;
}

/** Languages that were compared and are still there: one that was added or taken away marks no other. */
function comparedLanguages(unit: Unit, entry: Entry): Language[] {
	const prints = fingerprintsOf(unit);
	return ANSWER_LANGUAGES.filter(
		(language) => entry.accepted[language] !== undefined && prints[language] !== undefined,
	);
}

function unwritten(unit: Unit, needed: readonly Language[]): string | undefined {
	const missing = needed.filter((language) => wordsOf(unit, language) === undefined);
	if (missing.length > 0) return `is missing in ${missing.join(", ")}`;
	const todo = ANSWER_LANGUAGES.some((language) => wordsOf(unit, language)?.includes("TODO"));
	return todo ? "is not written yet" : undefined;
}
