/** What the words around a found sign say about it: a harmless meaning near it, a question and its answer. */
import type { Match } from "../language";
import type { Segment } from "./segments";

/** A harmless meaning takes back what is said so many words before or after it. */
const HARMLESS_REACH = 4;

/** Whether two matches overlap or stand near each other. */
export const near = (one: Match, other: Match) =>
	one.from - other.to <= HARMLESS_REACH && other.from - one.to <= HARMLESS_REACH;

/** Whether a sentence is a question that another sentence follows: „Vertrag? Brauchen wir nicht.“ */
export function asked(question: Segment, answer: Segment | undefined): answer is Segment {
	return answer !== undefined && /[?]\W*$/.test(question.text);
}

/** A question and its answer as one sentence. */
export function together(question: Segment, answer: Segment): Segment {
	return { text: `${question.text} ${answer.text}`, tokens: [...question.tokens, ...answer.tokens] };
}

/** A question that the next sentence answers with no: „Schwarzarbeit? Nicht mit uns.“ */
export function answeredNo(segments: readonly Segment[], index: number): boolean {
	const next = segments[index + 1]?.text ?? "";
	return (
		/[?]$/.test(segments[index]?.text ?? "") &&
		/^\P{L}*(?:не|ні|нет|немає|ніколи|никогда|nein|nicht|nie|kein\p{L}*|no|not|never)(?!\p{L})/iu.test(next)
	);
}
