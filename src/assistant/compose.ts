/** Fifth step: the answer that editors wrote, filled with today's facts and fitted to the person. */

import {
	type Condition,
	type Knowledge,
	leastReviewed,
	type Pack,
	type RenderedBlock,
	type Renderer,
	type Review,
	type Slots,
	type Source,
	weakest,
} from "../knowledge";
import { countWords, formatFigure, formatPublicationDate, type Language } from "../language";
import {
	type Answer,
	type AnswerBlock,
	type AnswerContact,
	type AnswerFact,
	type AnswerPart,
	type AnswerSource,
	type AnswerStep,
	type Context,
	type Kind,
	MAX_EXCEPTIONS,
	type Notice,
	type Profile,
	type Suggestion,
} from "./contract";

type Article = Pack["articles"][number];
type BlockList = Article["answer"];
type StepList = Article["steps"];
type Text = Article["title"];

export const MAX_WORDS = 120;
export const MAX_STEPS = 7;
export const MAX_CONTACTS = 3;
const MAX_SUGGESTIONS = 4;

/** What a decision has found to say, before it is put into the contract's form. */
export interface Draft {
	readonly kind: Kind;
	readonly subject: string | null;
	readonly facet: string | null;
	readonly title: string;
	readonly subtitle?: string | null;
	readonly blocks: readonly RenderedBlock[];
	readonly parts?: readonly AnswerPart[];
	readonly steps?: readonly AnswerStep[];
	readonly contacts?: readonly string[];
	readonly notices?: readonly Notice[];
	readonly suggestions?: readonly Suggestion[];
	readonly page?: string | null;
	readonly tool?: string | null;
	/** Facts that steps refer to. */
	readonly facts?: readonly Pack["facts"][number][];
}

export interface Composer {
	readonly renderer: Renderer;
	readonly knowledge: Knowledge;
	readonly language: Language;
	readonly profile: Profile;
	/** Blocks that fit the person, rendered. */
	blocks(list: BlockList, slots?: Slots): RenderedBlock[];
	steps(list: StepList, slots?: Slots): { steps: AnswerStep[]; facts: Pack["facts"][number][] };
	frame(name: string, slots?: Slots): string;
	/** A block put together from texts of the pack. @param from these texts, or the name of the frame */
	own(id: string, text: string, from: readonly (Text | string)[], sources?: readonly string[]): RenderedBlock;
	text(text: Text, slots?: Slots): string;
}

export function createComposer(renderer: Renderer, language: Language, profile: Profile): Composer {
	const { knowledge } = renderer;
	return {
		renderer,
		knowledge,
		language,
		profile,
		blocks: (list, slots) =>
			knowledge
				.blocks(list)
				.filter((block) => holds(block.when, profile))
				.map((block) => renderer.block(block, language, slots)),
		steps: (list, slots) => {
			const rendered = knowledge
				.steps(list)
				.filter((step) => holds(step.when, profile))
				.slice(0, MAX_STEPS)
				.map((step) => renderer.step(step, language, slots));
			return {
				steps: rendered.map(({ facts: _, ...step }) => step),
				facts: rendered.flatMap((step) => step.facts),
			};
		},
		frame: (name, slots) => renderer.frame(name, language, slots),
		own: (id, text, from, sources = []) => ({
			id,
			text,
			language,
			sources,
			confidence: "confirmed",
			review: leastReviewed(
				from.flatMap((it) => {
					const record = typeof it === "string" ? knowledge.pack.frames[it] : it;
					return record ? [knowledge.review(record, language)] : [];
				}),
			),
			essential: true,
			facts: [],
			overdue: false,
			withheld: false,
			untranslated: false,
		}),
		text: (text, slots) => renderer.plain(text, language, slots),
	};
}

/** Whether a condition holds for a person; what the person has not told counts as "unknown". */
export function holds(condition: Condition | undefined, profile: Profile): boolean {
	if (!condition) return true;
	if (condition.role && !condition.role.includes(profile.role ?? "seeker")) return false;
	if (condition.firstPaper && !condition.firstPaper.includes(profile.firstPaper ?? "unknown")) return false;
	if (condition.german && (!profile.german || !condition.german.includes(profile.german))) return false;
	return true;
}

/** Keeps the first block, then what is essential, then as much as fits into `limit` words, in the written order. */
export function withinWords(blocks: readonly RenderedBlock[], limit: number = MAX_WORDS): RenderedBlock[] {
	const order = blocks.map((block, index) => ({ block, index })).sort((a, b) => rank(a) - rank(b) || a.index - b.index);
	const kept = new Set<number>();
	let words = 0;
	for (const { block, index } of order) {
		const length = countWords(block.text);
		if (index > 0 && words + length > limit) continue;
		kept.add(index);
		words += length;
	}
	return blocks.filter((_, index) => kept.has(index));
}

function rank({ block, index }: { block: RenderedBlock; index: number }): number {
	if (index === 0) return 0;
	return block.essential ? 1 : 2;
}

/** Puts a draft into the form of the contract. */
export function toAnswer(
	draft: Draft,
	composer: Composer,
	rest: Pick<Answer, "inputLanguage" | "context" | "profile"> & { readonly contentVersion: string },
): Answer {
	const { renderer, knowledge, language } = composer;
	const shown = withinWords(draft.blocks);
	const parts = (draft.parts ?? []).slice(0, 2);
	const facts = uniqueById([...shown.flatMap((block) => block.facts), ...(draft.facts ?? [])]);
	const sourceIds = [
		...shown.flatMap((block) => block.sources),
		...parts.flatMap((part) => part.blocks.flatMap((block) => block.sources)),
		...facts.flatMap((fact) => fact.sources),
	];
	const contactIds = [...new Set(draft.contacts ?? [])].slice(0, MAX_CONTACTS);
	const claims = shown.filter((block) => block.sources.length > 0);
	const sources = [...new Set(sourceIds)].map((id) => renderer.source(id));
	const confidence = weakest([...claims.map((block) => block.confidence), ...facts.map((fact) => fact.confidence)]);
	const factual = claims.length > 0 || parts.length > 0;
	const steps = (draft.steps ?? []).slice(0, MAX_STEPS);
	const reviews = [...shown, ...parts.flatMap((part) => part.blocks), ...steps].map((it) => it.review);
	return {
		id: [rest.contentVersion, draft.kind, draft.subject, draft.facet, language].filter(Boolean).join("."),
		contentVersion: rest.contentVersion,
		engine: "curated",
		kind: draft.kind,
		language,
		inputLanguage: rest.inputLanguage,
		subject: draft.subject,
		facet: draft.facet,
		title: draft.title,
		subtitle: draft.subtitle ?? null,
		blocks: shown.map(toAnswerBlock),
		parts: [...parts],
		steps,
		facts: facts.map((fact): AnswerFact => {
			const { value, validUntil } = renderer.factValue(fact);
			return {
				id: fact.id,
				value: value ?? "",
				unit: fact.unit,
				validUntil,
				confidence: fact.confidence,
				label: composer.text(fact.label),
				text: value === null ? "" : formatFigure(value, fact.unit, language),
				exceptions: (fact.exceptions ?? []).slice(0, MAX_EXCEPTIONS).map((it) => composer.text(it.text)),
			};
		}),
		terms: [],
		contacts: contactIds.map((id): AnswerContact => renderer.contact(knowledge.get("contacts", id), language)),
		sources: sources.map(toAnswerSource),
		status: factual ? statusLine(composer, confidence, sources) : null,
		notices: [...(draft.notices ?? []), ...(factual ? noticesFor(composer, shown, confidence, reviews) : [])],
		suggestions: uniqueBy(draft.suggestions ?? [], (it) => it.message).slice(0, MAX_SUGGESTIONS),
		page: draft.page ?? null,
		tool: draft.tool ?? null,
		generated: null,
		generatedNote: null,
		context: rest.context,
		profile: rest.profile,
	};
}

export function toAnswerBlock(block: RenderedBlock): AnswerBlock {
	return {
		id: block.id,
		text: block.text,
		sources: [...block.sources],
		confidence: block.confidence,
		review: block.review,
	};
}

export function toAnswerSource({ id, publisher, title, url, date, readOn, checkedOn }: Source): AnswerSource {
	return { id, publisher, title, url, date, readOn, checkedOn };
}

const STATUS_FRAMES = {
	confirmed: "statusConfirmed",
	"single-source": "statusSingleSource",
	"to-verify": "statusToVerify",
} as const;

/** How sure and how old, in words: the weakest confidence and the oldest date. */
function statusLine(
	composer: Composer,
	confidence: Answer["blocks"][number]["confidence"],
	sources: readonly Pack["sources"][number][],
): string {
	const dated = sources.filter((source) => source.url !== null);
	const oldest = dated.some((source) => source.date === null)
		? null
		: dated.map((source) => source.date ?? "").sort()[0];
	const date = oldest ? formatPublicationDate(oldest, composer.language) : composer.frame("undated");
	const read = dated.map((source) => source.readOn).sort()[0];
	return composer.frame(STATUS_FRAMES[confidence], {
		date,
		label: read ? formatPublicationDate(read, composer.language) : "",
	});
}

function noticesFor(
	composer: Composer,
	blocks: readonly RenderedBlock[],
	confidence: string,
	reviews: readonly Review[],
): Notice[] {
	const notices: Notice[] = [];
	if (blocks.some((block) => block.withheld)) notices.push({ kind: "stale", text: composer.frame("staleNotice") });
	if (reviews.includes("stale")) notices.push({ kind: "stale", text: composer.frame("changedNotice") });
	if (confidence === "to-verify") notices.push({ kind: "unconfirmed", text: composer.frame("unconfirmedNotice") });
	if (blocks.some((block) => block.overdue && !block.withheld))
		notices.push({ kind: "overdue", text: composer.frame("overdueNotice") });
	if (blocks.some((block) => block.untranslated))
		notices.push({ kind: "untranslated", text: composer.frame("untranslatedNotice") });
	if (reviews.some((review) => review !== "reviewed"))
		notices.push({ kind: "machine-text", text: composer.frame("machineTextNotice") });
	return notices;
}

function uniqueById<T extends { id: string }>(list: readonly T[]): T[] {
	return uniqueBy(list, (it) => it.id);
}

function uniqueBy<T>(list: readonly T[], key: (item: T) => string): T[] {
	return [...new Map(list.map((item) => [key(item), item])).values()];
}

/** The talk as it stands after this answer. */
export function nextContext(context: Context, change: Partial<Context>): Context {
	return { ...context, asked: null, ...change };
}

/** The contacts of a record: those it names, then those of its steps. */
export function contactsOf(named: readonly string[], steps: readonly { contact?: string | undefined }[]): string[] {
	return [...new Set([...named, ...steps.flatMap((step) => (step.contact ? [step.contact] : []))])];
}

/** A question to tap: the label is the message. */
export function suggest(text: string): Suggestion {
	return { label: text, message: text };
}
