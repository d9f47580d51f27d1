/** Asks the assistant the questions of a suite and judges each answer. */
import { type Answer, type Assistant, createAssistant, type Question } from "../src/assistant";
import { createKnowledge } from "../src/knowledge";
import { loadPack } from "../src/knowledge/read-pack";
import { type Case, judge, readSuite, rightRecord, type SuiteName } from "./suites";

/** The day on which the facts were read; the figures of the documentation are those of this day. */
export const CLOCK = new Date("2026-11-23T10:00:00Z");
/** At least this share must be right, else the exit status is 1 (the issue's figures). */
export const FLOORS: Readonly<Record<SuiteName, number>> = {
	journeys: 56 / 60,
	questions: 0.85,
	knowledge: 0.5,
	outside: 28 / 30,
	unlisted: 1,
	crisis: 1,
	harmless: 1,
};

export interface Result {
	readonly suite: string;
	readonly id: string;
	readonly language: string;
	readonly split: string;
	readonly question: string;
	readonly problems: readonly string[];
	readonly record: boolean;
	readonly found: string;
}

/** The assistant as it is judged: the pack in `folder`, on the day of the facts. */
export function assistantFor(folder: string) {
	const knowledge = createKnowledge(loadPack(folder));
	const assistant = createAssistant({ knowledge, clock: () => CLOCK });
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
		.map((it) => judged(suite, it, converse(assistant, it), isOccupation));
}

function converse(assistant: Assistant, { turns, profile }: Case): Answer {
	let question: Question = { message: turns[0] ?? "", profile };
	let answer = assistant.answer(question);
	for (const message of turns.slice(1)) {
		question = { message, context: answer.context, profile: answer.profile };
		answer = assistant.answer(question);
	}
	return answer;
}

function judged(suite: SuiteName, it: Case, answer: Answer, isOccupation: (id: string) => boolean): Result {
	return {
		suite,
		id: it.id,
		language: it.language,
		split: it.split ?? "",
		question: it.turns.join(" → "),
		problems: judge(answer, it, isOccupation),
		record: rightRecord(answer, it),
		found: `${answer.kind} ${answer.subject ?? ""}${answer.facet ? `/${answer.facet}` : ""}`,
	};
}
