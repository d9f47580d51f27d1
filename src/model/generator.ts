/**
 * The second layer: sentences of a model for the person's own case, below an answer that is already there.
 * Asks once (for a follow-up that the rules are unsure of, twice), judges each sentence as it comes, and gives up early.
 */
import type { Answer, Assistant, Explained, Generated, GeneratedNote, GeneratedSentence, Question } from "../assistant";
import { toAnswerSource } from "../assistant";
import {
	blockMeant,
	createVocabulary,
	earlierQuestions,
	type Failure,
	type Fault,
	type GroundBlock,
	type Grounder,
	type Grounds,
	isUnsure,
	judge,
	type Model,
	ModelFailed,
	type PassedSentence,
	PROMPT_VERSION,
	promptFor,
	readLines,
	readRewritten,
	rewritePrompt,
	type Vocabulary,
} from "../generate";
import type { Knowledge } from "../knowledge";
import type { Language } from "../language";
import { withoutPerson } from "../language/personal";
import { TOO_SLOW } from "./limits";

export interface Patience {
	/** Until the first sentence that passes, in milliseconds. */
	readonly first: number;
	/** Until the end. */
	readonly whole: number;
}

export const USUAL_PATIENCE: Patience = { first: 4_000, whole: 15_000 };

/** What one attempt came to; counted for the health page and for measuring, without a word of it. */
export interface Counts {
	readonly calls: number;
	readonly said: number;
	readonly malformed: number;
	readonly passed: number;
	readonly faults: Partial<Record<Fault, number>>;
	readonly failure: Failure | null;
	/** Milliseconds until the first sentence passed; null when none did. */
	readonly first: number | null;
}

export type GeneratorEvent =
	| { readonly kind: "sentence"; readonly sentence: GeneratedSentence }
	/** The last event: the whole answer. Sentences sent before count only when `answer.engine` is `generated`. */
	| { readonly kind: "answer"; readonly answer: Answer; readonly counts: Counts };

export interface Generator {
	readonly model: string;
	/** Adds to an answer where that may be; else gives it back at once. @param signal ends it when the person has gone */
	add(explained: Explained, question: Question, signal?: AbortSignal): AsyncGenerator<GeneratorEvent>;
	/** Makes what the first answer in a language would have to wait for. */
	warm(language: Language): void;
}

interface Parts {
	readonly knowledge: Knowledge;
	readonly assistant: Assistant;
	readonly grounder: Grounder;
	readonly model: Model;
	readonly patience?: Patience;
	/** Articles that lie near a question in meaning, best first; from embeddings. */
	readonly near?: (question: string, signal: AbortSignal) => Promise<readonly string[]>;
}

export function createGenerator(parts: Parts): Generator {
	const { knowledge, assistant, grounder, model, patience = USUAL_PATIENCE, near } = parts;
	const vocabularies = new Map<Language, Vocabulary>();
	const vocabularyOf = (language: Language) => {
		const made = vocabularies.get(language) ?? createVocabulary(knowledge, language);
		vocabularies.set(language, made);
		return made;
	};

	async function* add(explained: Explained, question: Question, gone?: AbortSignal): AsyncGenerator<GeneratorEvent> {
		const tally = newTally();
		const own = grounder.of(explained);
		if (!own) {
			yield { kind: "answer", answer: explained.answer, counts: tally.counts() };
			return;
		}
		// Made before the clock starts: the first answer in a language is not to lose the model's time.
		const vocabulary = vocabularyOf(explained.answer.language);
		const clock = startClock(patience, gone);
		let note: GeneratedNote | null = null;
		let grounds: Grounds | null = null;
		const kept: PassedSentence[] = [];
		const meant = new Set<GroundBlock>();
		try {
			const earlier = earlierQuestions(question);
			const message = withoutPerson(question.message).text;
			const found = await groundsFor(explained, own, question, message, earlier, clock.signal, tally);
			grounds = found;
			const asked = [...earlier, message].join("\n");
			tally.call();
			const pieces = within(clock.signal, model.stream(promptFor(found, message, earlier), clock.signal));
			for await (const read of readLines(pieces)) {
				const verdict = read.kind === "said" ? judge(read.said, found, vocabulary, asked) : null;
				tally.read(verdict);
				if (read.kind === "said" && verdict && !verdict.passed) {
					const block = blockMeant(read.said, verdict.fault, found, vocabulary);
					if (block) meant.add(block);
				}
				if (!verdict?.passed || kept.some((it) => it.text === verdict.sentence.text)) continue;
				clock.firstCame();
				kept.push(verdict.sentence);
				// Shown at once only while most of what came so far has passed.
				if (tally.mostPassed()) yield { kind: "sentence", sentence: shown(verdict.sentence, found) };
			}
			if (kept.length === 0) note = tally.counts().said + tally.counts().malformed > 0 ? "few" : "nothing";
			else if (!tally.mostPassed()) note = "few";
		} catch (error) {
			const failure = error instanceof ModelFailed ? error.failure : "malformed";
			tally.fail(failure);
			note = failure === "aborted" || failure === "busy" ? "slow" : "failed";
		} finally {
			clock.stop();
		}
		const answer =
			note || !grounds
				? { ...explained.answer, generatedNote: note }
				: withGenerated(explained.answer, kept, [...meant], grounds, model.name, knowledge);
		yield { kind: "answer", answer, counts: tally.counts() };
	}

	/** The records to rest on; for a follow-up that the rules are unsure of, found with the question in full. */
	async function groundsFor(
		explained: Explained,
		own: Grounds,
		question: Question,
		message: string,
		earlier: readonly string[],
		signal: AbortSignal,
		tally: Tally,
	): Promise<Grounds> {
		let best = explained;
		if (isUnsure(explained, question)) {
			tally.call();
			let text = "";
			for await (const piece of within(signal, model.stream(rewritePrompt(message, earlier), signal))) text += piece;
			const full = readRewritten(text);
			const again = full && assistant.explain({ ...question, message: full, language: explained.answer.language });
			if (again && grounder.of(again)) best = again;
		}
		const also = near ? await near(message, signal).catch(() => []) : [];
		return best === explained && also.length === 0 ? own : (grounder.of(best, also) ?? own);
	}

	return { model: model.name, add, warm: (language) => void vocabularyOf(language) };
}

/** Ends the wait for a model: when the first sentence or the whole takes too long, or when the person has gone. */
function startClock(patience: Patience, gone?: AbortSignal) {
	const controller = new AbortController();
	const late = () => controller.abort(TOO_SLOW);
	const left = () => controller.abort("gone");
	let first: ReturnType<typeof setTimeout> | null = setTimeout(late, patience.first);
	const whole = setTimeout(late, patience.whole);
	if (gone?.aborted) left();
	gone?.addEventListener("abort", left, { once: true });
	const firstCame = () => {
		if (first) clearTimeout(first);
		first = null;
	};
	return {
		signal: controller.signal,
		firstCame,
		stop: () => {
			firstCame();
			clearTimeout(whole);
			gone?.removeEventListener("abort", left);
			// What a model still sends is not waited for.
			controller.abort("done");
		},
	};
}

/** A stream that ends with the signal, whatever its source does. @throws {ModelFailed} aborted */
async function* within<T>(signal: AbortSignal, source: AsyncIterable<T>): AsyncGenerator<T> {
	const iterator = source[Symbol.asyncIterator]();
	const aborted = new Promise<never>((_, reject) => {
		const fail = () => reject(new ModelFailed("aborted"));
		if (signal.aborted) fail();
		else signal.addEventListener("abort", fail, { once: true });
	});
	aborted.catch(() => undefined);
	try {
		for (;;) {
			const next = await Promise.race([iterator.next(), aborted]);
			if (next.done) return;
			yield next.value;
		}
	} finally {
		void Promise.resolve(iterator.return?.()).catch(() => undefined);
	}
}

type Tally = ReturnType<typeof newTally>;

function newTally() {
	const start = performance.now();
	let calls = 0;
	let said = 0;
	let malformed = 0;
	let passed = 0;
	let first: number | null = null;
	let failure: Failure | null = null;
	const faults: Partial<Record<Fault, number>> = {};
	return {
		call: () => {
			calls += 1;
		},
		read: (verdict: ReturnType<typeof judge> | null) => {
			if (!verdict) malformed += 1;
			else {
				said += 1;
				if (verdict.passed) {
					passed += 1;
					first ??= performance.now() - start;
				} else faults[verdict.fault] = (faults[verdict.fault] ?? 0) + 1;
			}
		},
		fail: (why: Failure) => {
			failure = why;
		},
		mostPassed: () => passed * 2 >= said + malformed,
		counts: (): Counts => ({ calls, said, malformed, passed, faults, failure, first }),
	};
}

function shown({ text, blocks, sources, confidence }: PassedSentence, grounds: Grounds): GeneratedSentence {
	const records = grounds.blocks.filter((block) => blocks.includes(block.id)).map((block) => block.record);
	return { text, records: [...new Set(records)], sources: [...sources], confidence };
}

/** So many blocks may stand in the place of sentences: the person asked for sentences. */
const MAX_QUOTED = 3;

/** @param meant blocks that dropped sentences meant, in the order in which they were said */
function withGenerated(
	answer: Answer,
	kept: readonly PassedSentence[],
	meant: readonly GroundBlock[],
	grounds: Grounds,
	model: string,
	knowledge: Knowledge,
): Answer {
	const sentences = kept.map((sentence) => shown(sentence, grounds));
	const quotable = meant.slice(0, MAX_QUOTED);
	const records = new Set([...sentences.flatMap((sentence) => sentence.records), ...quotable.map((it) => it.record)]);
	const above = new Set([...answer.blocks, ...answer.parts.flatMap((part) => part.blocks)].map((block) => block.text));
	const isNew = (block: GroundBlock) => !above.has(block.text);
	const essential = grounds.blocks.filter((block) => block.essential && records.has(block.record) && isNew(block));
	const quoted = quotable.filter((block) => isNew(block) && !essential.includes(block));
	const named = new Set(answer.sources.map((source) => source.id));
	const further = [...sentences, ...essential, ...quoted].flatMap((it) => it.sources);
	const generated: Generated = {
		sentences,
		essential: essential.map(asWritten),
		quoted: quoted.map(asWritten),
		sources: [...new Set(further)]
			.filter((id) => !named.has(id))
			.map((id) => toAnswerSource(knowledge.get("sources", id))),
		model,
		promptVersion: PROMPT_VERSION,
	};
	return { ...answer, id: `${answer.id}.g-${PROMPT_VERSION}`, engine: "generated", generated };
}

const asWritten = ({ id, text, sources, confidence, review }: GroundBlock) => ({
	id,
	text,
	sources: [...sources],
	confidence,
	review,
});
