/**
 * The shapes of every record in a content pack. One file, one record, all languages side by side.
 * A schema here is the type in the program, the check of the files and the wording of the error at once.
 */
import { z } from "zod";
import { ANSWER_LANGUAGES } from "../language/languages";

export const Id = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is English kebab-case: lower-case letters, digits, single hyphens");

export const filled = z.string().trim().min(1, "a text must not be empty");

/** A text for people, in the languages of the pack. Which languages must be there is said by `pack.yaml`. */
export const Text = z
	.strictObject({ de: filled.optional(), en: filled.optional(), uk: filled.optional() })
	.refine((text) => ANSWER_LANGUAGES.some((language) => text[language]), "a text needs at least one language");

/** Words and phrases of people, in the languages that they write in. */
export const Phrases = z.strictObject({
	de: z.array(filled).default([]),
	en: z.array(filled).default([]),
	uk: z.array(filled).default([]),
	ru: z.array(filled).default([]),
});

export const Confidence = z.enum(["confirmed", "single-source", "to-verify"]);
export const Role = z.enum(["seeker", "employer", "counsellor"]);
export const German = z.enum(["none", "A1", "A2", "B1", "B2", "C1", "C2"]);
export const FirstPaper = z.enum(["before", "after", "unknown"]);

/** A day as YYYY-MM-DD that exists in the calendar. */
export const Day = z.iso.date("a day is written as 'YYYY-MM-DD' and must exist");
/** The date of a publication: a year, a month or a day. */
export const PublicationDate = z
	.string()
	.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD");

const WebAddress = z.url({ protocol: /^https?$/, error: "an address starts with https:// or http://" });
export const References = z.array(Id);

export const PapersAtHand = z.enum(["all", "some", "none"]);
export const Wish = z.enum(["employed", "business"]);
/** How far somebody has come: not decided yet, recognised in part, refused. */
export const Stage = z.enum(["start", "partial", "refused"]);

/** Shown only to people whose profile fits. All conditions that are named must hold. */
export const Condition = z.strictObject({
	role: z.array(Role).optional(),
	firstPaper: z.array(FirstPaper).optional(),
	german: z.array(German).optional(),
	/** A qualification of `degrees/`, or "none". */
	degree: z.array(Id).optional(),
	papers: z.array(PapersAtHand).optional(),
	jobcenter: z.array(z.enum(["yes", "no"])).optional(),
	wish: z.array(Wish).optional(),
	stage: z.array(Stage).optional(),
});

/** One thought, at most three short sentences, with what it rests on. */
export const Block = z.strictObject({
	id: Id,
	text: Text,
	sources: References.min(1, "every block names at least one source"),
	confidence: Confidence,
	when: Condition.optional(),
	essential: z.boolean().optional(),
});

/** A block or step that several records need: written once in `passages/`, taken up by `use`. */
export const Use = z.strictObject({
	use: Id,
	/** In a path: only for occupations with one of these procedures. */
	only: z.array(Id).optional(),
});
const Blocks = z.array(z.union([Block, Use]));

/** What to do next, in one short command. All below `when` is what a plan needs to know about it. */
export const Step = z.strictObject({
	id: Id,
	text: Text,
	detail: Text.optional(),
	contact: Id.optional(),
	when: Condition.optional(),
	/** In a path: shown only to those who answered so; else who has not answered sees it too. */
	onlyIfTold: z.boolean().optional(),
	/** Where, when no contact is named: the office that decides about this occupation, at home, on the internet. */
	at: z.enum(["body", "home", "online"]).optional(),
	/** In a path: only for occupations with one of these procedures. */
	only: References.optional(),
	/** Papers to bring. */
	bring: References.optional(),
	/** What the occupation's own record says about this, shown inside the step. */
	aspects: References.optional(),
	free: z.boolean().optional(),
	costs: Blocks.optional(),
	/** Who may pay instead. */
	payer: Blocks.optional(),
	/** Ask before you pay. */
	askFirst: z.boolean().optional(),
	/** Here the law's period begins. */
	clock: z.literal("starts").optional(),
	sources: References.optional(),
	confidence: Confidence.optional(),
});
export const Steps = z.array(z.union([Step, Use]));

export const Passage = z
	.strictObject({ id: Id, block: Block.omit({ id: true }).optional(), step: Step.omit({ id: true }).optional() })
	.refine(
		(passage) => (passage.block === undefined) !== (passage.step === undefined),
		"a passage holds either a block or a step",
	);

/** Pages that check or plan something, as paths below the language. */
export const TOOLS = [
	"offer-check",
	"letter",
	"recognition",
	"changes",
	"employers/check",
	"employers/costs",
	"employers/first-days",
	"employers/first-week",
	"employers/advert",
] as const;

export const Article = z.strictObject({
	id: Id,
	topic: Id,
	title: Text,
	for: z.array(Role).min(1),
	asks: Phrases,
	clarify: Id.optional(),
	help: z.boolean().optional(),
	answer: Blocks.min(1),
	more: Blocks.default([]),
	steps: Steps.max(7, "at most 7 steps; more belong in a checklist").default([]),
	contacts: References.default([]),
	checklist: Id.optional(),
	related: References.default([]),
	/** The page that does what the article speaks of. */
	tool: z.enum(TOOLS).optional(),
	/** For counsellors: what it rests on, the most important first. */
	law: z.array(filled).default([]),
	/** Official names of forms and online services. */
	forms: z.array(filled).default([]),
	/** Where the answer does not hold, and what is often overlooked. */
	exceptions: Blocks.default([]),
});

export const Topic = z.strictObject({ id: Id, title: Text, intro: Text, order: z.number().int() });

/** What is said about one aspect (a facet) of a way of recognition. */
export const Aspect = z.strictObject({
	answer: Blocks.min(1),
	steps: Steps.max(7).default([]),
	contacts: References.default([]),
});

export const Procedure = z.strictObject({
	id: Id,
	title: Text,
	kind: z.enum(["licence", "title", "equivalence", "statement", "none"]),
	body: Id.nullable(),
	law: z.array(filled),
	checklist: Id.optional(),
	/** The way from the first talk to the result. */
	path: Id.optional(),
	/** Cost and time at a glance: the office's own fees, the time that the law gives it, the time that the whole way takes. */
	glance: z
		.strictObject({ fees: References, clock: Id.nullable(), whole: Id.nullable() })
		.prefault({ fees: [], clock: null, whole: null }),
	facets: z.record(Id, Aspect),
});

/** A job that one may do today with the same background. */
export const Bridge = z.strictObject({
	id: Id,
	job: Text,
	/** What employers usually expect; null when not known. */
	german: German.nullable(),
	/** What it does for recognition. */
	effect: z.enum(["helps", "neutral", "slows"]),
	note: Text,
	sources: References.min(1),
	confidence: Confidence,
});

export const OccupationAspect = Aspect.extend({
	/** `true`: said instead of the procedure's text; otherwise it is said before it. */
	replace: z.boolean().default(false),
	answer: Blocks.default([]),
});

export const Occupation = z.strictObject({
	id: Id,
	group: Id,
	names: z.strictObject({
		de: z.array(filled).min(1),
		en: z.array(filled).min(1),
		uk: z.array(filled).min(1),
		ru: z.array(filled).min(1),
	}),
	synonyms: Phrases,
	germanTitle: filled,
	regulated: z.enum(["yes", "partly", "no"]),
	procedures: References.min(1),
	law: z.array(filled).default([]),
	facets: z.record(Id, OccupationAspect),
	/** Specialities in diplomas, qualifications as papers name them, everyday names: for the finder only, too broad for talk. */
	specialities: Phrases.prefault({}),
	bridges: z.array(Bridge).default([]),
	keys: z.strictObject({ isco08: z.array(z.string()), kldb2010: z.string() }),
	sources: References.min(1),
	confidence: Confidence,
});

/** Groups of occupations, and titles that are known to be occupations but have no record of their own. */
export const OccupationGroup = z.strictObject({ id: Id, title: Text, order: z.number().int() });
export const UnlistedOccupations = z.strictObject({
	id: Id,
	way: Id.describe("the article with the general way"),
	names: Phrases,
});

/** What people mean, with the words of four languages that say it; patterns of one to three words (docs/content-guide.md). */
export const Concepts = z.strictObject({
	id: Id,
	concepts: z.record(Id, Phrases),
});

export const Facet = z.strictObject({
	id: Id,
	label: Text,
	/** The question as a person would tap it, without the occupation. */
	question: Text,
	/** Patterns that show what is asked about (see language/patterns). */
	cues: Phrases,
	/** Shorter patterns, enough once the occupation is known and little else is said: „und wo?“ */
	shortCues: Phrases,
	/** Where the question leads when no occupation is known: an article, or the question back. */
	alone: z.union([z.strictObject({ article: Id }), z.strictObject({ clarify: Id })]),
	order: z.number().int(),
	next: References.default([]),
});

export const Degree = z.strictObject({
	id: Id,
	names: Phrases,
	title: Text,
	answer: Blocks.min(1),
	contacts: References.default([]),
	related: References.default([]),
});

export const Contact = z.strictObject({
	id: Id,
	name: Text,
	category: Id,
	aliases: Phrases,
	what: Text,
	street: filled.nullable(),
	postcode: z
		.string()
		.regex(/^\d{5}$/, "a postcode has 5 digits, in quotes")
		.nullable(),
	city: filled.nullable(),
	phone: filled.nullable(),
	email: z.email().nullable(),
	url: WebAddress.nullable(),
	bookingUrl: WebAddress.nullable(),
	hours: filled.nullable(),
	languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).default([]),
	cost: Text.nullable(),
	appointment: Text.nullable(),
	note: Text.nullable(),
	emergency: z.boolean().default(false),
	sources: References.min(1),
	confidence: Confidence,
	newestEvidence: z.number().int().nullable(),
	readOn: Day,
	checkedOn: Day.nullable(),
});

export const ContactCategory = z.strictObject({ id: Id, title: Text, order: z.number().int() });

export const Checklist = z.strictObject({
	id: Id,
	title: Text,
	intro: Text,
	for: z.array(Role).min(1),
	asks: Phrases,
	phases: z.array(z.strictObject({ id: Id, title: Text.optional(), steps: Steps.min(1) })).min(1),
	contacts: References.default([]),
	related: References.default([]),
	sources: References.min(1),
});

export const Unit = z.enum([
	"EUR",
	"EUR/hour",
	"EUR/month",
	"percent",
	"hours",
	"days",
	"weeks",
	"months",
	"years",
	"age",
	"count",
	"date",
	"level",
]);

const FactValue = z.union([
	z.number(),
	z.tuple([z.number(), z.number()]).describe("from and to"),
	z.string().min(1).describe("a day (unit date) or a level (unit level)"),
]);

/** Whom or what a figure does not count for, or counts differently for. */
export const Exception = z.strictObject({
	id: Id,
	/** What divides the exception from the rule. */
	by: z.enum(["date", "age", "hours", "level", "person", "case"]),
	text: Text,
	sources: References.min(1, "every exception names at least one source"),
	confidence: Confidence,
});

export const Fact = z.strictObject({
	id: Id,
	label: Text,
	unit: Unit,
	/** `true`: a threshold; on one side of it something is allowed, owed or paid, on the other it is not. */
	threshold: z.boolean().default(false),
	/** Stands beside every threshold; `[]` says that none was found. */
	exceptions: z.array(Exception).optional(),
	periods: z.array(z.strictObject({ from: Day.optional(), until: Day.optional(), value: FactValue })).min(1),
	sources: References.min(1),
	confidence: Confidence,
	readOn: Day,
	checkedOn: Day.nullable(),
	reviewBy: Day,
	/** The contact that decides or knows, named when the fact has expired. */
	decidedBy: Id,
});

export const GlossaryTerm = z.strictObject({
	id: Id,
	term: filled.describe("the German term as it stands on letters"),
	aliases: Phrases,
	plain: Text,
	/**
	 * Patterns of what our own texts call it in each language. Where the German text names the term, the others say the
	 * German term or one of these; none for a language means that the term stays German there.
	 */
	said: Phrases.prefault({}),
	/** Patterns of other names for it that our own texts do not use, so that one thing has one name. */
	avoid: Phrases.prefault({}),
	/** The article that answers more about it. */
	article: Id.optional(),
	contacts: References.default([]),
	sources: References.default([]),
});

export const Source = z.strictObject({
	id: Id,
	publisher: filled,
	title: filled,
	/** null only for knowledge that no page was found for yet; such text is `to-verify` */
	url: WebAddress.nullable(),
	language: z.string().regex(/^[a-z]{2}$/),
	date: PublicationDate.nullable(),
	readOn: Day,
	checkedOn: Day.nullable(),
});

export const Place = z.strictObject({
	id: Id,
	kind: z.enum(["country", "state", "city"]),
	/** home: served here · state: in the same federal state · origin: where people come from · abroad or elsewhere: not served */
	relation: z.enum(["home", "state", "origin", "elsewhere"]),
	names: Phrases,
});
export const Places = z.strictObject({
	places: z.array(Place),
	/** Words before a place that make it the place one comes from, or the place one wants to be. */
	fromWords: Phrases,
	toWords: Phrases,
});

/** Danger (`crisis`) or heavy strain and pressure (`help`): seen before anything else. */
export const SafetySign = z.strictObject({
	id: Id,
	level: z.enum(["crisis", "help"]),
	order: z.number().int(),
	/** How people say it; a message that is near to these counts as well. */
	asks: Phrases.default({ de: [], en: [], uk: [], ru: [] }),
	patterns: Phrases,
	/** Patterns that show that a match is harmless. */
	unless: Phrases,
	text: Text,
	/** For `help`: the article that answers, when the message itself leads to none. */
	article: Id.optional(),
	contacts: References.min(1),
	sources: References.min(1),
});

/** Messages that sound like danger and are none. */
export const Lookalikes = z.strictObject({
	id: Id,
	asks: Phrases,
});

/** A fixed reply to something that is not a question to the knowledge. */
export const Phrase = z.strictObject({
	id: Id,
	kind: z.enum(["small_talk", "out_of_scope", "refused", "handover", "no_answer"]),
	asks: Phrases,
	patterns: Phrases,
	text: Text,
	contacts: References.default([]),
	suggestions: References.default([]).describe("articles offered next"),
});

/** Sentences that the assistant puts around what it found. Placeholders are named in the frame. */
export const Frames = z.record(z.string().regex(/^[a-z][a-zA-Z]*$/), Text);

/** A question that is asked back once, with its choices. */
export const Clarification = z.strictObject({
	id: Id,
	/** The key of the profile or context that the reply fills. */
	fills: z.enum(["firstPaper", "occupation", "role"]),
	question: Text,
	choices: z
		.array(
			z.strictObject({
				value: filled,
				label: Text,
				cues: Phrases,
				/** Words that together with a cue leave no doubt: then only records for this role answer. */
				sure: Phrases.optional(),
			}),
		)
		.min(2),
	/** The day that divides `before` from `after`: a fact of unit date. */
	line: Id.optional(),
});

/** Who saw that something was wrong. */
export const Reporter = z.enum(["office", "reader", "editor"]);

/** What was wrong and has been put right, for everybody to see. */
export const Corrections = z.strictObject({
	corrections: z.array(
		z.strictObject({
			on: Day,
			/** What was said before and what is said now. */
			what: Text,
			where: z
				.string()
				.regex(/^[a-z]+\/[a-z0-9-]+(?:#\S+)?$/, "where is <folder>/<id>, or the key of a text: <folder>/<id>#<path>"),
			reportedBy: Reporter,
		}),
	),
});

export const Operator = z.strictObject({
	name: filled.nullable(),
	street: filled.nullable(),
	postcode: filled.nullable(),
	city: filled.nullable(),
	email: filled.nullable(),
	phone: filled.nullable(),
	representative: filled.nullable(),
	privacyOfficer: filled.nullable(),
	supervisoryAuthority: filled.nullable(),
});

export const PackInfo = z.strictObject({
	id: Id,
	name: Text,
	city: Text,
	languages: z.strictObject({
		complete: z.array(z.enum(ANSWER_LANGUAGES)).min(1),
		partial: z.array(z.enum(ANSWER_LANGUAGES)).default([]),
	}),
	timeZone: filled,
	country: z.string().regex(/^[a-z]{2}$/),
	state: filled,
	keys: z.record(z.string(), z.string()),
	/** Named when nothing better is known. */
	defaultContacts: References.min(1),
	emergencyContacts: References.min(1),
	/** Named instead when an employer asks. */
	employerContacts: References.min(1),
	/** Who looks at a job offer for free, and who at a letter. */
	workAdvice: References.default([]),
	letterAdvice: References.default([]),
	/** Named for questions about other places. */
	outsideContacts: References.min(1),
	/** Names that stay as they are in every language: products, certificates, films. */
	properNames: z.array(filled).default([]),
	/** The figures that matter most, in the order in which they are shown: fact ids. */
	keyFacts: References.default([]),
	/** Questions offered on the empty chat page: article ids. */
	starters: References,
	operator: Operator,
});

export type Text = z.infer<typeof Text>;
export type Phrases = z.infer<typeof Phrases>;
export type Role = z.infer<typeof Role>;
export type Confidence = z.infer<typeof Confidence>;
export type Condition = z.infer<typeof Condition>;
export type Block = z.infer<typeof Block>;
export type Step = z.infer<typeof Step>;
export type Bridge = z.infer<typeof Bridge>;
export type Passage = z.infer<typeof Passage>;
export type Article = z.infer<typeof Article>;
export type Topic = z.infer<typeof Topic>;
export type Aspect = z.infer<typeof Aspect>;
export type Procedure = z.infer<typeof Procedure>;
export type Occupation = z.infer<typeof Occupation>;
export type OccupationGroup = z.infer<typeof OccupationGroup>;
export type UnlistedOccupations = z.infer<typeof UnlistedOccupations>;
export type Facet = z.infer<typeof Facet>;
export type Degree = z.infer<typeof Degree>;
export type Contact = z.infer<typeof Contact>;
export type ContactCategory = z.infer<typeof ContactCategory>;
export type Checklist = z.infer<typeof Checklist>;
export type Unit = z.infer<typeof Unit>;
export type Fact = z.infer<typeof Fact>;
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
export type Source = z.infer<typeof Source>;
export type Place = z.infer<typeof Place>;
export type Places = z.infer<typeof Places>;
export type SafetySign = z.infer<typeof SafetySign>;
export type Phrase = z.infer<typeof Phrase>;
export type Clarification = z.infer<typeof Clarification>;
export type Corrections = z.infer<typeof Corrections>;
export type Operator = z.infer<typeof Operator>;
export type PackInfo = z.infer<typeof PackInfo>;
