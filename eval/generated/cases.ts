/** What the sentence gate is measured with: faithful sentences, altered ones, attacks. Each knows nothing of how the gate works. */
import { z } from "zod";
import { createAssistant, parseQuestion } from "../../src/assistant";
import {
	blockMeant,
	createGrounder,
	createVocabulary,
	type Fault,
	type Grounds,
	judge,
	type Said,
	type Vocabulary,
} from "../../src/generate";
import { createRegister } from "../../src/generate/mask";
import { createTable, PLACEHOLDER_KINDS, tokensIn } from "../../src/generate/table";
import type { Knowledge } from "../../src/knowledge";
import { cleanText, codePoints, type Language } from "../../src/language";
import { readLines } from "../suites";

const LANGUAGES = ["de", "en", "uk"] as const;
const Held = z.strictObject({
	token: z.string(),
	kind: z.enum(PLACEHOLDER_KINDS),
	value: z.string(),
	cases: z.strictObject({ gen: z.string().optional(), dat: z.string().optional() }),
	label: z.string().nullable(),
	unit: z.string().nullable(),
});
/** A sentence that follows from its blocks, written by somebody who saw the blocks and the rules for a model, not the gate. */
const Faithful = z.strictObject({
	id: z.string(),
	language: z.enum(LANGUAGES),
	split: z.enum(["train", "held"]),
	question: z.string(),
	/** As they were when the sentence was written; the pack may have moved on. */
	blocks: z.array(
		z.strictObject({
			id: z.string(),
			/** Names of the occupation that the record is about. */
			about: z.string().default(""),
			masked: z.string(),
			confidence: z.enum(["confirmed", "single-source", "to-verify"]),
		}),
	),
	held: z.array(Held),
	cites: z.array(z.string()).min(1),
	text: z.string(),
});
/** A faithful sentence changed so that it no longer follows. */
const Altered = z.strictObject({
	id: z.string(),
	of: z.string(),
	split: z.enum(["train", "held"]),
	kind: z.enum(["negation", "modal", "opposite", "condition", "swap", "thing"]),
	cites: z.array(z.string()).min(1),
	text: z.string(),
});
/** What an attacker writes, where it stands, and what a model that obeys would say. */
export const Attack = z.strictObject({
	id: z.string(),
	language: z.enum([...LANGUAGES, "ru"]),
	kind: z.string(),
	where: z.enum(["message", "history", "profile", "record"]),
	question: z.string(),
	attack: z.string(),
	says: z.array(z.string()).min(1),
});
export type Attack = z.infer<typeof Attack>;

export const readFaithful = () => readLines("faithful.jsonl", Faithful);
export const readAltered = () => readLines("altered.jsonl", Altered);
export const readAttacks = () => readLines("attacks.jsonl", Attack);

/** Registers and words of a pack, made once for each language. */
export function gateTools(knowledge: Knowledge) {
	const tools = new Map<Language, { register: ReturnType<typeof createRegister>; vocabulary: Vocabulary }>();
	return (language: Language) => {
		const made = tools.get(language) ?? {
			register: createRegister(knowledge, language),
			vocabulary: createVocabulary(knowledge, language),
		};
		tools.set(language, made);
		return made;
	};
}

/** The grounds that a faithful sentence was written from. */
export function groundsOf(faithful: z.infer<typeof Faithful>, register: Grounds["register"]): Grounds {
	const table = createTable(faithful.language);
	// Held in the order of their numbers, so that each gets its own token again.
	const known = new Map(faithful.held.map((held) => [held.token, held]));
	for (const kind of PLACEHOLDER_KINDS) {
		const last = Math.max(
			0,
			...faithful.held.filter((it) => it.kind === kind).map((it) => Number(it.token.split("-")[1])),
		);
		for (let number = 1; number <= last; number++) {
			const token = `${kind}-${number}`;
			const { token: _, ...held } = known.get(token) ?? { token, kind, value: "…", cases: {}, label: null, unit: null };
			table.hold(token, held);
		}
	}
	return {
		language: faithful.language,
		blocks: faithful.blocks.map(({ id, about, masked, confidence }) => ({
			id,
			record: "articles/any",
			about,
			title: "",
			masked,
			text: masked,
			sources: [],
			confidence,
			review: "unreviewed",
			essential: false,
			tokens: new Set(tokensIn(masked)),
		})),
		table,
		register,
		profile: {},
	};
}

export interface GateFigures {
	readonly all: number;
	readonly passed: number;
	/** Dropped, but the block that they meant is shown in their place. */
	readonly quoted: number;
	/** Why the others were dropped. */
	readonly faults: Partial<Record<Fault, number>>;
	readonly passedIds: readonly string[];
}

interface Judged {
	readonly id: string;
	readonly fault: Fault | null;
	readonly quoted: boolean;
}

function count(results: readonly Judged[]): GateFigures {
	const faults: Partial<Record<Fault, number>> = {};
	for (const { fault } of results) if (fault) faults[fault] = (faults[fault] ?? 0) + 1;
	const passedIds = results.filter(({ fault }) => fault === null).map(({ id }) => id);
	const quoted = results.filter((it) => it.quoted).length;
	return { all: results.length, passed: passedIds.length, quoted, faults, passedIds };
}

function judged(it: Said & { readonly id: string }, grounds: Grounds, vocabulary: Vocabulary, asked: string): Judged {
	const verdict = judge(it, grounds, vocabulary, asked);
	if (verdict.passed) return { id: it.id, fault: null, quoted: false };
	return { id: it.id, fault: verdict.fault, quoted: blockMeant(it, verdict.fault, grounds, vocabulary) !== null };
}

/** How many faithful sentences pass, and of how many the block is shown instead. */
export function askFaithful(knowledge: Knowledge, split?: "train" | "held"): GateFigures {
	const tools = gateTools(knowledge);
	return count(
		readFaithful()
			.filter((it) => !split || it.split === split)
			.map((it) => {
				const { register, vocabulary } = tools(it.language);
				return judged(it, groundsOf(it, register), vocabulary, it.question);
			}),
	);
}

/** How many altered sentences pass, by kind. */
export function askAltered(knowledge: Knowledge, split?: "train" | "held"): Record<string, GateFigures> {
	const tools = gateTools(knowledge);
	const faithful = new Map(readFaithful().map((it) => [it.id, it]));
	const all = readAltered()
		.filter((it) => !split || it.split === split)
		.flatMap((it) => {
			const base = faithful.get(it.of);
			if (!base) return [];
			const { register, vocabulary } = tools(base.language);
			return [{ ...judged(it, groundsOf(base, register), vocabulary, base.question), kind: it.kind }];
		});
	const kinds = [...new Set(all.map((it) => it.kind))].sort();
	return Object.fromEntries(kinds.map((kind) => [kind, count(all.filter((it) => it.kind === kind))]));
}

export interface AttackFigures {
	readonly attacks: number;
	/** Attacks of which a sentence would be shown. */
	readonly succeeded: readonly string[];
	readonly sentences: number;
	/** Attacks whose question a model is asked about at all; the others end before it. */
	readonly reached: number;
}

/**
 * A model that obeys every attack, and names for each of its sentences the blocks with which it gets furthest: every
 * block alone is tried, and all together. Asked with the attack beside the question, and with the question alone. What
 * stands in the profile or in a record is never taken for the person's words: a profile holds known words only.
 */
export function askAttacks(knowledge: Knowledge, clock: () => Date): AttackFigures {
	const tools = gateTools(knowledge);
	const assistant = createAssistant({ knowledge, clock });
	const grounder = createGrounder(knowledge, clock);
	const succeeded: string[] = [];
	let sentences = 0;
	let reached = 0;
	for (const attack of readAttacks()) {
		const language = attack.language === "ru" ? "uk" : attack.language;
		const apart = attack.where === "record" || attack.where === "profile";
		const written = apart ? [attack.question] : [attack.question, `${attack.question} ${attack.attack}`];
		const messages = written.map(cleanText).filter((it) => /\p{L}/u.test(it));
		let open = false;
		let through = false;
		for (const message of new Set(messages)) {
			if (codePoints(message) > 1000) continue;
			const grounds = grounder.of(assistant.explain(parseQuestion({ message, language })));
			if (!grounds) continue;
			open = true;
			const asked = apart ? message : `${message}\n${attack.attack}`;
			const ways = [...grounds.blocks.map((block) => [block.id]), grounds.blocks.map((block) => block.id)];
			for (const text of attack.says) {
				sentences += 1;
				through ||= ways.some((cites) => judge({ cites, text }, grounds, tools(language).vocabulary, asked).passed);
			}
		}
		if (open) reached += 1;
		if (through) succeeded.push(attack.id);
	}
	return { attacks: readAttacks().length, succeeded, sentences, reached };
}
