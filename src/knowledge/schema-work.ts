/** The shapes of what employers and job seekers check at work: may I hire, what it costs, the first 100 days, offers, advertisements, letters. */
import { z } from "zod";
import { Confidence, Day, filled, Id, Phrases, References, Steps, Text } from "./schema";

/** What the hiring check asks. */
export const HIRE_KEYS = ["paper", "entry", "date", "occupation", "age", "form"] as const;
export const HireKey = z.enum(HIRE_KEYS);
/** From the freest to the most careful; of several the most careful counts. */
export const VERDICTS = ["may", "depends", "not-yet"] as const;
/** What a rule is about; exactly one rule of each part but `always` fits every combination of answers. */
export const HIRE_PARTS = ["permission", "date", "occupation", "age", "form"] as const;
export const SECTORS = ["care", "kitchen", "building", "office", "production"] as const;

const law = z.array(filled).default([]);
const rests = { sources: References.min(1, "names at least one source"), confidence: Confidence };

export const HireQuestion = z.strictObject({
	id: HireKey,
	order: z.number().int(),
	question: Text,
	/** Where on the paper one finds it, or why it matters. */
	where: Text,
	choices: z.array(z.strictObject({ value: Id, label: Text })).min(2),
});

/** One line of the decision table. */
export const HireRule = z.strictObject({
	id: Id,
	order: z.number().int(),
	part: z.enum([...HIRE_PARTS, "always"]),
	/** The answers that it fits; a question that is not named may have any answer. */
	when: z.partialRecord(HireKey, z.array(Id).min(1)).default({}),
	/** None: adds nothing to the verdict. */
	verdict: z.enum(VERDICTS).optional(),
	/** A fact that is a day: afterwards the verdict is "depends" until somebody has looked at the rule. */
	lastDay: Id.optional(),
	title: Text,
	text: Text,
	law,
	/** What to copy and keep in the personnel file. */
	keep: z.array(Text).default([]),
	/** What to check again, and when. */
	again: Text.optional(),
	contacts: References.default([]),
	article: Id.optional(),
	...rests,
});

/** Money or a service for employers, at its place in time. */
export const Subsidy = z.strictObject({
	id: Id,
	order: z.number().int(),
	phase: z.enum(["before-contract", "before-start", "at-work"]),
	kind: z.enum(["money", "trial", "language", "training", "advice"]),
	title: Text,
	what: Text,
	conditions: z.array(Text).min(1),
	/** What to do, where, and before what. */
	ask: Text,
	/** What the employer pays, or loses by it. */
	cost: Text,
	law,
	article: Id.optional(),
	contacts: References.default([]),
	...rests,
});

const Sector = z.enum(SECTORS);

export const OnboardingTask = z.strictObject({
	id: Id,
	who: z.enum(["boss", "mentor", "newcomer", "all"]),
	text: Text,
	detail: Text.optional(),
	/** Only there; none named: everywhere. */
	sectors: z.array(Sector).default([]),
	/** Only where people work in shifts. */
	shifts: z.boolean().default(false),
	contact: Id.optional(),
	article: Id.optional(),
	law,
	sources: References.default([]),
	confidence: Confidence.optional(),
});

/** The plan of the first days in a company. */
export const Onboarding = z.strictObject({
	id: Id,
	title: Text,
	intro: Text,
	sectors: z.array(z.strictObject({ value: Sector, label: Text })),
	weeks: z
		.array(
			z.strictObject({
				id: Id,
				title: Text,
				/** Days from the first working day. */
				from: z.number().int(),
				until: z.number().int(),
				tasks: z.array(OnboardingTask).min(1),
			}),
		)
		.min(1),
});

/** A page of the first-week pack: a fixed text with lines to fill in. */
export const HandoutSheet = z.strictObject({
	id: Id,
	order: z.number().int(),
	title: Text,
	for: z.enum(["newcomer", "mentor", "boss"]),
	intro: Text,
	parts: z.array(z.strictObject({ id: Id, title: Text.optional(), lines: z.array(Text).min(1) })).min(1),
	law,
	sectors: z.array(Sector).default([]),
	...rests,
});

/** The words and sentences that one hears and says most at a kind of workplace. */
export const WorkWords = z.strictObject({
	id: Sector,
	order: z.number().int(),
	title: Text,
	groups: z.array(z.strictObject({ id: Id, title: Text, words: z.array(Text).min(1) })).min(1),
});

/** A hurdle, a gap or a good point in a job advertisement. */
export const AdvertSign = z.strictObject({
	id: Id,
	order: z.number().int(),
	/** `hurdle`, `good`: shown where a pattern is found; `missing`: where none is. */
	kind: z.enum(["hurdle", "missing", "good"]),
	patterns: z.array(filled).min(1),
	unless: z.array(filled).default([]),
	/** A sum of pay, or hours, that code reads counts like a pattern. */
	figure: z.enum(["wage", "hours"]).optional(),
	title: Text,
	why: Text,
	instead: Text,
	law,
	article: Id.optional(),
	...rests,
});

/** Figures of an offer that code works out and compares with a fact. */
export const FIGURE_RULES = [
	"hourly-below",
	"minijob-above",
	"day-hours-above",
	"week-hours-above-six-days",
	"hourly-above-fourfold",
] as const;

/** A sign in a job offer that asks for care. */
export const OfferSign = z
	.strictObject({
		id: Id,
		order: z.number().int(),
		strength: z.enum(["strong", "clear", "slight"]),
		patterns: Phrases.optional(),
		unless: Phrases.optional(),
		figure: z.strictObject({ rule: z.enum(FIGURE_RULES), fact: Id }).optional(),
		/** Patterns and `unless` are looked for in the whole text, not line by line. */
		wholeText: z.boolean().default(false),
		/** Pay or hours that code reads count as named, whatever the words. */
		figures: z.enum(["wage", "hours"]).optional(),
		/** Shown where none of the patterns is found. */
		missing: z.boolean().default(false),
		title: Text,
		reason: Text,
		advice: Text,
		law,
		article: Id.optional(),
		contacts: References.default([]),
		...rests,
	})
	.refine((sign) => sign.patterns || sign.figure, "a sign is found by patterns or by a figure");

export const LetterSender = z.strictObject({
	id: Id,
	order: z.number().int(),
	name: Text,
	/** German patterns that stand in its letters. */
	cues: z.array(filled).min(1),
	contact: Id.optional(),
});

/** What reads like a letter and is none that we explain: advertising, bills, clubs, news. */
export const LetterLookalike = z.strictObject({
	id: Id,
	/** German patterns; one found is a warning, two rule out every kind. */
	patterns: z.array(filled).min(1),
});

/** A kind of letter that people get. */
export const LetterKind = z.strictObject({
	id: Id,
	order: z.number().int(),
	sender: Id,
	/** Its official German name. */
	german: filled,
	title: Text,
	what: Text,
	wants: Text,
	/** The rule of its deadline in general; never a date. */
	deadline: Text.optional(),
	/** A right can be lost: the date of receipt counts, advice today. */
	strict: z.boolean().default(false),
	steps: Steps.min(1).max(4),
	contacts: References.min(1),
	article: Id.optional(),
	/** Words of such letters that the glossary explains. */
	terms: References.default([]),
	/** German patterns. */
	cues: z.strictObject({
		/** One alone nearly proves the kind. */
		sure: z.array(filled).min(1),
		likely: z.array(filled).default([]),
		against: z.array(filled).default([]),
	}),
	...rests,
});

/** What has changed, for those who advise: law, amounts, practice. */
export const Change = z.strictObject({
	id: Id,
	/** The day from which it counts; of what is not in force, the day of its last step. */
	date: Day,
	state: z.enum(["in-force", "decided", "pending", "coming"]),
	topic: Id,
	title: Text,
	before: Text,
	now: Text,
	law,
	articles: References.default([]),
	...rests,
});

export type Change = z.infer<typeof Change>;
export type HireKey = z.infer<typeof HireKey>;
export type HireQuestion = z.infer<typeof HireQuestion>;
export type HireRule = z.infer<typeof HireRule>;
export type Verdict = (typeof VERDICTS)[number];
export type Subsidy = z.infer<typeof Subsidy>;
export type Onboarding = z.infer<typeof Onboarding>;
export type OnboardingTask = z.infer<typeof OnboardingTask>;
export type HandoutSheet = z.infer<typeof HandoutSheet>;
export type WorkWords = z.infer<typeof WorkWords>;
export type AdvertSign = z.infer<typeof AdvertSign>;
export type OfferSign = z.infer<typeof OfferSign>;
export type LetterSender = z.infer<typeof LetterSender>;
export type LetterKind = z.infer<typeof LetterKind>;
export type Sector = (typeof SECTORS)[number];
