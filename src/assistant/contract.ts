/** The contract of question and answer: one shape for the command line, the API and every channel. */
import { z } from "zod";
import { Confidence, FirstPaper, German, Role } from "../knowledge/schema";
import { ANSWER_LANGUAGES, INPUT_LANGUAGES } from "../language/languages";

/** Longest message in code points, after NFC and after invisible characters were taken out. */
export const MAX_MESSAGE = 1000;
/** So many earlier turns are looked at. */
export const MAX_HISTORY = 10;
/** So many exceptions stand beside a figure; the page of the record shows all. */
export const MAX_EXCEPTIONS = 3;

const ShortId = z.string().max(80);
export const AnswerLanguage = z.enum(ANSWER_LANGUAGES);

export const Profile = z
	.strictObject({
		role: Role.optional(),
		occupation: ShortId.optional(),
		german: German.optional(),
		firstPaper: FirstPaper.optional(),
	})
	.meta({ id: "Profile", description: "What the person told about themself; kept on the person's device only" });

export const Context = z
	.object({
		subject: ShortId.nullable().default(null),
		facet: ShortId.nullable().default(null),
		asked: ShortId.nullable().default(null),
		askedBefore: z.array(ShortId).max(20).default([]),
		role: Role.nullable().default(null),
		language: AnswerLanguage.nullable().default(null),
	})
	.meta({ id: "Context", description: "What the talk is about; sent back exactly as the last answer returned it" });

export const Turn = z
	.object({
		role: z.enum(["user", "assistant"]),
		text: z.string().max(4000).optional(),
		answerId: ShortId.optional(),
		subject: ShortId.nullish(),
	})
	.meta({ id: "Turn" });

export const Question = z
	.object({
		message: z.string().describe(`1 to ${MAX_MESSAGE} code points`),
		language: AnswerLanguage.optional(),
		context: Context.optional(),
		history: z.array(Turn).max(100).optional(),
		profile: Profile.optional(),
		generate: z
			.boolean()
			.optional()
			.describe(
				"true: the person was told where the text goes and agreed that a language model adds sentences, where one is set up",
			),
	})
	.meta({ id: "Question" });

export const KINDS = [
	"answer",
	"clarify",
	"no_answer",
	"out_of_scope",
	"refused",
	"crisis",
	"small_talk",
	"handover",
] as const;

export const Review = z
	.enum(["unreviewed", "reviewed", "stale"])
	.describe("stale: changed in another language and not compared since");

export const AnswerBlock = z
	.object({
		id: z.string(),
		text: z.string().describe("Markdown without HTML: bold only"),
		sources: z.array(z.string()),
		confidence: Confidence,
		review: Review,
	})
	.meta({ id: "AnswerBlock" });

export const AnswerStep = z
	.object({
		id: z.string(),
		key: z.string().describe("names the step in a plan"),
		text: z.string(),
		detail: z.string().optional(),
		contact: z.string().optional(),
		review: Review,
	})
	.meta({ id: "AnswerStep" });

export const AnswerContact = z
	.object({
		id: z.string(),
		name: z.string(),
		what: z.string(),
		street: z.string().nullable(),
		postcode: z.string().nullable(),
		city: z.string().nullable(),
		phone: z.string().nullable(),
		email: z.string().nullable(),
		url: z.string().nullable(),
		bookingUrl: z.string().nullable(),
		hours: z.string().nullable(),
		open: z.boolean().nullable().describe("open at the time of the answer; null when the hours are not known"),
		languages: z.array(z.string()),
		cost: z.string().nullable(),
		appointment: z.string().nullable(),
		note: z.string().nullable(),
		emergency: z.boolean(),
		confidence: Confidence,
	})
	.meta({ id: "AnswerContact" });

export const AnswerSource = z
	.object({
		id: z.string(),
		publisher: z.string(),
		title: z.string(),
		url: z.string().nullable(),
		date: z.string().nullable().describe("of the publication"),
		readOn: z.string(),
		checkedOn: z.string().nullable(),
	})
	.meta({ id: "AnswerSource" });

export const AnswerFact = z
	.object({
		id: z.string(),
		value: z.union([z.number(), z.tuple([z.number(), z.number()]), z.string()]),
		unit: z.string(),
		validUntil: z.string().nullable(),
		confidence: Confidence,
		label: z.string().describe("what the figure says"),
		text: z.string().describe("the value in words of the language; empty when none counts today"),
		exceptions: z.array(z.string()).max(MAX_EXCEPTIONS).describe("whom or what the figure does not count for"),
	})
	.meta({ id: "AnswerFact" });

export const AnswerTerm = z
	.object({
		id: z.string(),
		term: z.string().describe("the German term as it stands on letters"),
		plain: z.string().describe("what it means, in the language of the answer"),
		article: z.string().nullable().describe("id of the article that says more"),
		articleTitle: z.string().nullable(),
		words: z.array(z.string()).describe("the forms in which the term stands in the texts of this answer"),
		asked: z.boolean().describe("the message itself names the term: its explanation belongs in sight"),
	})
	.meta({ id: "AnswerTerm" });

export const Notice = z
	.object({
		kind: z.enum(["stale", "unconfirmed", "overdue", "machine-text", "emergency", "untranslated"]),
		text: z.string(),
	})
	.meta({ id: "Notice" });

export const Suggestion = z.object({ label: z.string(), message: z.string() }).meta({ id: "Suggestion" });

export const AnswerPart = z
	.object({
		subject: z.string().nullable(),
		facet: z.string().nullable(),
		title: z.string(),
		blocks: z.array(AnswerBlock),
		steps: z.array(AnswerStep),
	})
	.meta({ id: "AnswerPart" });

/** A page of the web site that says more, as path below the language: `topics/kindergeld`. */
export const AnswerPage = z.string();

export const GeneratedSentence = z
	.object({
		text: z.string(),
		records: z.array(z.string()).describe("records whose blocks it rests on, such as articles/minimum-wage"),
		sources: z.array(z.string()),
		confidence: Confidence,
	})
	.meta({ id: "GeneratedSentence", description: "A sentence of a language model that passed every check" });

export const Generated = z
	.object({
		sentences: z.array(GeneratedSentence),
		essential: z
			.array(AnswerBlock)
			.describe("conditions and warnings of the records it rests on, as editors wrote them"),
		quoted: z
			.array(AnswerBlock)
			.describe("blocks as editors wrote them, in the place of sentences whose wording could not be proved"),
		sources: z.array(AnswerSource).describe("sources of all this that the answer itself does not name"),
		model: z.string(),
		promptVersion: z.string(),
	})
	.meta({ id: "Generated", description: "Sentences for the person's own case, made by a language model" });

/** Why a language model that was asked added nothing. */
export const GENERATED_NOTES = ["slow", "few", "failed", "nothing"] as const;

export const Answer = z
	.object({
		id: z.string(),
		contentVersion: z.string(),
		engine: z.enum(["curated", "generated"]),
		kind: z.enum(KINDS),
		language: AnswerLanguage,
		inputLanguage: z.enum(INPUT_LANGUAGES),
		subject: z.string().nullable(),
		facet: z.string().nullable(),
		title: z.string(),
		/** Second line of the title: the German term beside the own, if any. */
		subtitle: z.string().nullable(),
		blocks: z.array(AnswerBlock),
		parts: z.array(AnswerPart),
		steps: z.array(AnswerStep),
		facts: z.array(AnswerFact),
		terms: z.array(AnswerTerm).describe("official German words in the texts of this answer, explained"),
		contacts: z.array(AnswerContact),
		sources: z.array(AnswerSource),
		/** One line in words: how sure and how old; null where nothing is claimed. */
		status: z.string().nullable(),
		notices: z.array(Notice),
		suggestions: z.array(Suggestion),
		page: AnswerPage.nullable(),
		tool: AnswerPage.nullable().describe("a page that checks or plans what the answer speaks of"),
		generated: Generated.nullable().describe("null unless engine is generated"),
		generatedNote: z.enum(GENERATED_NOTES).nullable().describe("why the language model that was asked added nothing"),
		context: Context,
		profile: Profile,
	})
	.meta({ id: "Answer" });

export type Profile = z.infer<typeof Profile>;
export type Context = z.infer<typeof Context>;
export type Turn = z.infer<typeof Turn>;
export type Question = z.infer<typeof Question>;
export type Kind = (typeof KINDS)[number];
export type AnswerBlock = z.infer<typeof AnswerBlock>;
export type AnswerStep = z.infer<typeof AnswerStep>;
export type AnswerContact = z.infer<typeof AnswerContact>;
export type AnswerSource = z.infer<typeof AnswerSource>;
export type AnswerFact = z.infer<typeof AnswerFact>;
export type AnswerTerm = z.infer<typeof AnswerTerm>;
export type AnswerPart = z.infer<typeof AnswerPart>;
export type GeneratedSentence = z.infer<typeof GeneratedSentence>;
export type Generated = z.infer<typeof Generated>;
export type GeneratedNote = (typeof GENERATED_NOTES)[number];
export type Notice = z.infer<typeof Notice>;
export type Suggestion = z.infer<typeof Suggestion>;
export type Answer = z.infer<typeof Answer>;
