/** What a model may rest on: the blocks of the records that answer, masked, with ids. Pure; the same question gives the same grounds. */
import type { Answer, Decision, Explained, Profile } from "../assistant";
import { aspectOf, createComposer, draftOf } from "../assistant";
import { createRenderer, type IsOpen, type Knowledge, type RenderedBlock, weakest } from "../knowledge";
import { countWords, type Language } from "../language";
import { createRegister, markInto, mask, type Register } from "./mask";
import { createTable, fillIn, type Table, tokensIn } from "./table";

export interface GroundBlock {
	/** `b1`, `b2`, … in the order given to the model. */
	readonly id: string;
	/** The record that it comes from: `articles/minimum-wage`. */
	readonly record: string;
	/** Whom the whole record is about: the names of its occupation; "" for other records. */
	readonly about: string;
	/** Title of the record, with placeholders: what "it" means in the block. */
	readonly title: string;
	/** With placeholders. */
	readonly masked: string;
	/** As people read it. */
	readonly text: string;
	readonly sources: readonly string[];
	readonly confidence: RenderedBlock["confidence"];
	readonly review: RenderedBlock["review"];
	/** A condition, deadline or warning: always shown as the editors wrote it. */
	readonly essential: boolean;
	readonly tokens: ReadonlySet<string>;
}

export interface Grounds {
	readonly language: Language;
	readonly blocks: readonly GroundBlock[];
	readonly table: Table;
	readonly register: Register;
	readonly profile: Profile;
}

/** Most words of all blocks together, and most blocks: what a small model reads well. */
export const MAX_GROUND_WORDS = 900;
const MAX_BLOCKS = 24;
/** So many records beside the one that answers, each at least so probable. */
const MAX_OTHERS = 3;
const MIN_FIT = 0.08;
/** So many blocks of a record beside the one that answers. */
const OTHERS_BLOCKS = 3;

/** Kinds of decision that a model may add to. Pasted letters and offers are checked by rules and never leave. */
const OPEN_KINDS: readonly Decision["kind"][] = ["article", "occupation", "unlisted", "checklist", "degree", "term"];

/** Whether a model may add to this answer: never in danger, under threat, or where nothing of ours answers. */
export function mayGenerate({ answer, trace }: Explained): boolean {
	if (answer.kind !== "answer" || trace.safety !== null || typeof trace.decision === "string") return false;
	return OPEN_KINDS.includes(trace.decision.kind) && !answer.notices.some(({ kind }) => kind === "emergency");
}

export interface Grounder {
	/**
	 * The grounds of an answer.
	 * @param also articles that lie near in meaning, best first (from embeddings); none without
	 * @returns null where no model may add to it
	 */
	of(explained: Explained, also?: readonly string[]): Grounds | null;
}

/** Prepares the registers of a pack. @param clock asked once per grounds */
export function createGrounder(knowledge: Knowledge, clock: () => Date, isOpen?: IsOpen): Grounder {
	const registers = new Map<Language, Register>();
	const registerOf = (language: Language) => {
		const known = registers.get(language) ?? createRegister(knowledge, language);
		registers.set(language, known);
		return known;
	};
	return {
		of: (explained, also = []) => {
			if (!mayGenerate(explained)) return null;
			const { answer, trace } = explained;
			const decision = trace.decision as Decision;
			const { language } = answer;
			const table = createTable(language);
			const renderer = createRenderer(knowledge, clock(), isOpen, markInto(table, knowledge));
			const composer = createComposer(renderer, language, answer.profile);
			const records = recordsOf(decision, explained, also, knowledge);
			const register = registerOf(language);
			const seen = new Set<string>();
			const blocks: GroundBlock[] = [];
			let words = 0;
			for (const { name, about = "", title, rendered } of records(composer)) {
				const maskedTitle = mask(title, table, register, knowledge);
				for (const block of rendered) {
					const masked = mask(block.text, table, register, knowledge);
					const length = countWords(masked);
					if (block.withheld || block.untranslated || masked.trim() === "" || seen.has(masked)) continue;
					if (speaksToMachines(masked) || blocks.length >= MAX_BLOCKS || words + length > MAX_GROUND_WORDS) continue;
					seen.add(masked);
					words += length;
					blocks.push({
						id: `b${blocks.length + 1}`,
						record: name,
						about,
						title: maskedTitle,
						masked,
						text: fillIn(masked, table),
						sources: block.sources,
						confidence: block.confidence,
						review: block.review,
						essential: block.essential,
						tokens: new Set(tokensIn(masked)),
					});
				}
			}
			if (blocks.length === 0) return null;
			return { language, blocks, table, register, profile: answer.profile };
		},
	};
}

interface GroundRecord {
	readonly name: string;
	readonly about?: string;
	readonly title: string;
	readonly rendered: readonly RenderedBlock[];
}
type Compose = ReturnType<typeof createComposer>;

/** The record that answers with all its blocks and steps, then those that lie near. */
function recordsOf(decision: Decision, { answer, trace }: Explained, also: readonly string[], knowledge: Knowledge) {
	const role = trace.understanding?.role ?? answer.profile.role ?? "seeker";
	const near = trace.candidates
		.filter(({ document: { folder }, fit }) => folder === "articles" && fit >= MIN_FIT)
		.map(({ document }) => document.id);
	const others = [...new Set([...alternating(near, also)])]
		.filter((id) => id !== answer.subject && knowledge.find("articles", id)?.for.includes(role))
		.slice(0, MAX_OTHERS);
	return (composer: Compose): GroundRecord[] => [
		mainRecord(decision, answer, composer),
		...others.map((id) => {
			const article = knowledge.get("articles", id);
			return {
				name: `articles/${id}`,
				title: composer.text(article.title),
				rendered: composer.blocks(article.answer).slice(0, OTHERS_BLOCKS),
			};
		}),
	];
}

/** Two rankings as one: the best of each in turn. */
function* alternating<T>(one: readonly T[], other: readonly T[]): Generator<T> {
	for (let at = 0; at < Math.max(one.length, other.length); at++) {
		const [a, b] = [one[at], other[at]];
		if (a !== undefined) yield a;
		if (b !== undefined) yield b;
	}
}

function mainRecord(decision: Decision, answer: Answer, composer: Compose): GroundRecord {
	const { knowledge } = composer;
	if (decision.kind === "article" || decision.kind === "unlisted") {
		const id = decision.kind === "article" ? decision.id : decision.article;
		const article = knowledge.get("articles", id);
		const blocks = [...composer.blocks(article.answer), ...composer.blocks(article.more)];
		return {
			name: `articles/${id}`,
			title: composer.text(article.title),
			rendered: [...blocks, ...asBlocks(composer.steps(article.steps).steps, blocks)],
		};
	}
	if (decision.kind === "occupation") {
		const facets = [...new Set([...decision.facets, "overview", "meanwhile"])];
		const aspects = facets.flatMap((facet) => {
			const aspect = aspectOf(knowledge.get("occupations", decision.id), facet, composer);
			return aspect ? [aspect] : [];
		});
		const blocks = aspects.flatMap((aspect) => aspect.blocks);
		return {
			name: `occupations/${decision.id}`,
			about: knowledge.get("occupations", decision.id).names[composer.language].join(", "),
			title: answer.title,
			rendered: [...blocks, ...asBlocks(aspects[0]?.steps ?? [], aspects[0]?.blocks ?? [])],
		};
	}
	const draft = draftOf(decision, composer);
	const record = `${decision.kind}s/${answer.subject}`;
	return {
		name: record,
		title: draft.title,
		rendered: [...draft.blocks, ...asBlocks(draft.steps ?? [], draft.blocks)],
	};
}

/** Steps as blocks that may be cited; they rest on what their record rests on. */
function asBlocks(
	steps: readonly { readonly id: string; readonly text: string; readonly detail?: string | undefined }[],
	of: readonly RenderedBlock[],
): RenderedBlock[] {
	const [first] = of;
	if (!first) return [];
	const sources = [...new Set(of.flatMap((block) => block.sources))];
	return steps.map(({ id, text, detail }) => ({
		...first,
		id: `step-${id}`,
		text: detail ? `${/[.!?]$/.test(text) ? text : `${text}.`} ${detail}` : text,
		sources,
		confidence: weakest(of.map((block) => block.confidence)),
		essential: false,
		withheld: false,
	}));
}

/** Words with which somebody speaks to a model instead of a reader; no record of ours needs them. */
const TO_MACHINES =
	/\b(?:ignore|disregard|forget)\b.{0,40}\b(?:instruction|rule|above|previous)|\bsystem prompt\b|\b(?:ignorier|missachte|vergiss)\p{L}*\b.{0,40}(?:anweisung|regel|vorgabe)|(?:ігноруй|забудь|знехтуй)\p{L}*.{0,40}(?:інструкці|правил|вказівк)|(?:игнорируй|забудь)\p{L}*.{0,40}(?:инструкци|правил|указани)|<\/?(?:system|assistant|user|im_start|im_end)|\[\/?INST\]|\bas an? (?:ai|language model)\b/iu;

/** Whether a text of a record is addressed to a model: such a block is left out. */
export function speaksToMachines(text: string): boolean {
	return TO_MACHINES.test(text);
}
