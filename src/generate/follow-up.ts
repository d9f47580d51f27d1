/** Follow-ups: rules carry the talk on; only where they are unsure is a model asked for the question in full. */
import type { Explained, Question } from "../assistant";
import { cleanText, tokenise } from "../language";
import { withoutPerson } from "../language/personal";

/** So many earlier questions are told to the model. */
const MAX_EARLIER = 4;
/** A message of more words says itself what it is about. */
const SHORT = 8;
/** A record that fits so well was found by the rules. */
const FOUND = 0.42;

/** The person's earlier questions, oldest first, without what points to a person. Words of assistant turns are not read. */
export function earlierQuestions({ history = [] }: Question): string[] {
	return history
		.filter((turn) => turn.role === "user" && turn.text)
		.slice(-MAX_EARLIER)
		.map((turn) => withoutPerson(cleanText(turn.text ?? "").slice(0, 300)).text)
		.filter((text) => text !== "");
}

/** Whether the rules are unsure what a follow-up asks: it is short, something was asked before, and no record fits well. */
export function isUnsure({ trace }: Explained, question: Question): boolean {
	if (earlierQuestions(question).length === 0 || tokenise(question.message).length > SHORT) return false;
	return typeof trace.decision !== "string" && (trace.candidates[0]?.fit ?? 0) < FOUND;
}

/** A question in full as a model gave it, for search only; null where it is no question of one line. */
export function readRewritten(text: string): string | null {
	const [line = ""] = text.trim().split(/[\r\n]/);
	const clean = cleanText(line).replace(/^["„«“]+|["“»”]+$/gu, "");
	return /\p{L}{2}/u.test(clean) && clean.length <= 240 ? clean : null;
}
