/** Asks the assistant the questions of a suite and judges each answer. */
import { type Assistant, createAssistant, createOccupationFinder, type Question } from "../src/assistant";
import { createKnowledge } from "../src/knowledge";
import { loadPack } from "../src/knowledge/read-pack";
import type { Ranking } from "../src/search/rank";
import {
	type Case,
	judge,
	readParaphrases,
	readSuite,
	readTitles,
	rightIds,
	rightRecord,
	type SuiteName,
	type TitleCase,
} from "./suites";

/** The day on which the facts were read; the figures of the documentation are those of this day. */
export const CLOCK = new Date("2026-11-23T10:00:00Z");
/** At least this share must be right, else the exit status is 1: what is reached now, less a little. */
export const FLOORS: Readonly<Record<SuiteName | "language" | "paraphrases" | "titles" | "titles not held", number>> = {
	journeys: 56 / 60,
	questions: 0.78,
	employers: 0.86,
	outside: 0.83,
	unlisted: 1,
	crisis: 0.95,
	harmless: 0.94,
	language: 0.94,
	paraphrases: 0.45,
	titles: 0.97,
	"titles not held": 0.95,
};
/** What the checks of pasted texts must keep, both halves together. */
export const CHECK_FLOORS = {
	offers: { recall: 0.92, precision: 0.93 },
	adverts: { recall: 0.85, precision: 0.9 },
	letters: { right: 0.93, notWrong: 0.98 },
} as const;

/** What the first round of a suite, older than the ways of asking written since, must keep; the suite as a whole is harder. */
export const FIRST_ROUND_FLOORS: Readonly<Partial<Record<SuiteName, number>>> = {
	questions: 0.85,
	outside: 0.9,
	crisis: 1,
	harmless: 1,
};
/** OMoS-QA, right page among three: the figures measured for known engines without a model. */
export const RETRIEVAL_FLOORS: Readonly<Record<string, number>> = {
	de: 0.83,
	en: 0.79,
	uk: 0.75,
	"de, typing errors": 0.8,
	"en, typing errors": 0.78,
	"uk, typing errors": 0.74,
	"uk in Latin letters": 0.74,
	"uk question, de pages": 0.5,
};

export interface Result {
	readonly suite: string;
	readonly id: string;
	readonly language: string;
	readonly split: string;
	readonly question: string;
	readonly problems: readonly string[];
	readonly round: number;
	readonly input: string;
	readonly turns: number;
	/** The right record, whatever the words. */
	readonly record: boolean;
	/** It is the answer's or one of the first three found. */
	readonly inThree: boolean;
	readonly kind: string;
	/** The probability that the first record found answers, as the assistant sees it. */
	readonly fit: number;
	readonly found: string;
	/** What the question is about, as its author noted it: `[money|uk]` is "money"; empty when not noted. */
	readonly topic: string;
	/** The kind of answer that is right, the first where several are; "answer" where none is named. */
	readonly expectedKind: string;
	/** The records that are right. */
	readonly expected: readonly string[];
}

/** The assistant as it is judged: the pack in `folder`, on the day of the facts. */
export function assistantFor(folder: string, ranking?: Ranking) {
	const knowledge = createKnowledge(loadPack(folder));
	const assistant = createAssistant({ knowledge, clock: () => CLOCK, ...(ranking && { ranking }) });
	const isOccupation = (id: string) => knowledge.find("occupations", id) !== undefined;
	return { assistant, isOccupation, version: knowledge.pack.version };
}

/** @param split only this half of the suite; suites without halves are asked whole only when none is named */
export function askSuite(
	suite: SuiteName,
	{ assistant, isOccupation }: Pick<ReturnType<typeof assistantFor>, "assistant" | "isOccupation">,
	split?: string,
): Result[] {
	return readSuite(suite)
		.filter((it) => !split || it.split === split)
		.map((it) => judged(suite, it, assistant.explain(lastQuestion(assistant, it)), isOccupation));
}

/** The last question of a conversation, with the context and profile that the turns before left. */
export function lastQuestion(assistant: Assistant, { turns, profile }: Pick<Case, "turns" | "profile">): Question {
	let question: Question = { message: turns[0] ?? "", profile };
	for (const message of turns.slice(1)) {
		const answer = assistant.answer(question);
		question = { message, context: answer.context, profile: answer.profile };
	}
	return question;
}

function judged(
	suite: SuiteName,
	it: Case,
	{ answer, trace }: ReturnType<Assistant["explain"]>,
	isOccupation: (id: string) => boolean,
): Result {
	const record = rightRecord(answer, it);
	const offered = trace.candidates.slice(0, 3).map((candidate) => candidate.document.id);
	return {
		suite,
		id: it.id,
		language: it.language,
		split: it.split ?? "",
		round: it.round ?? 1,
		input: it.input,
		turns: it.turns.length,
		question: it.turns.join(" → "),
		problems: judge(answer, it, isOccupation),
		record,
		inThree: record || offered.some((id) => rightIds(it.expect).includes(id)),
		kind: answer.kind,
		fit: trace.candidates[0]?.fit ?? 0,
		found: `${answer.kind} ${answer.subject ?? ""}${answer.facet ? `/${answer.facet}` : ""}`,
		topic: /\[([^\]|]*)/.exec(it.note ?? "")?.[1]?.trim() ?? "",
		expectedKind: it.expect.kind?.[0] ?? "answer",
		expected: rightIds(it.expect),
	};
}

/** How many groups of paraphrases lead to one record, and how many messages to the record that most of their group get. */
export function askParaphrases({ assistant }: Pick<ReturnType<typeof assistantFor>, "assistant">, split?: string) {
	const groups = readParaphrases().filter((group) => !split || group.split === split);
	const agreeing = groups.map(({ messages, language }) => {
		const counts = new Map<string, number>();
		for (const message of messages) {
			const { subject, kind } = assistant.answer({ message, language });
			const key = subject ?? kind;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
		return Math.max(...counts.values());
	});
	const messages = groups.flatMap((group) => group.messages).length;
	return {
		groups: groups.length,
		same: agreeing.filter((count) => count === 5).length,
		all: messages,
		agreeing: agreeing.reduce((sum, count) => sum + count, 0),
	};
}

export interface TitleResult extends TitleCase {
	readonly kind: string;
	readonly found: readonly string[];
	/** The right one first, or asked which of several; for a title that is not held: none. */
	readonly first: boolean;
	readonly inThree: boolean;
}

/** What the occupation finder makes of titles as people type them. */
export function askTitles(folder: string, split?: string): TitleResult[] {
	const findOccupation = createOccupationFinder(loadPack(folder));
	return readTitles()
		.filter((it) => !split || it.split === split)
		.map((it) => {
			const { kind, ids } = findOccupation(it.title);
			const right = (list: readonly string[]) => list.some((id) => it.expect.includes(id));
			const none = it.expect.length === 0;
			const asked = kind === "ask" && (it.ask === true || right(ids));
			const first = none ? kind === "none" : asked || right(ids.slice(0, 1));
			return { ...it, kind, found: ids, first, inThree: none ? first : asked || right(ids.slice(0, 3)) };
		});
}
