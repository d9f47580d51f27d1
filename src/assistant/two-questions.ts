/** Two questions in one message: where it can be parted, and the answer that holds both. */
import { type Composer, type Draft, toAnswerBlock, withinWords } from "./compose";
import type { AnswerPart } from "./contract";

/** Each half may say so much that both together keep the length that an answer promises. */
const WORDS_EACH = 60;
const STEPS_EACH = 3;
const SUGGESTIONS_EACH = 2;
/** A half needs so many words to be a question of its own. */
const MIN_WORDS = 2;

/** Words that begin a question, and words that add one («і ще», „und außerdem“, "and also"); language, not knowledge. */
const QUESTION_WORD =
	"як|де|куди|коли|скільки|чи|що|хто|який|яка|яке|які|как|где|куда|когда|сколько|можно|что|кто|какой|какие|wie|wo|wohin|wann|was|wer|welche|darf|muss|kann|bekomme|how|where|when|what|who|which|can|may|must|do|does|is";
const ASKS = new RegExp(`(?:^|[\\s,:.!])(?:${QUESTION_WORD})(?![\\p{L}\\p{N}])`, "iu");
const ADDING = new RegExp(
	`(?:[,.;]?\\s+)(?:і ще|й ще|та ще|а ще|а також|і також|и ещё|и еще|а ещё|а еще|а также|und außerdem|und noch|außerdem|und auch|and also|also|plus|плюс|і|та|и|und|and)\\s+(?=(?:${QUESTION_WORD})(?![\\p{L}\\p{N}]))`,
	"iu",
);

/** The two halves of a message that asks twice, in the order of the message; null where it asks once. */
export function partMessage(message: string): readonly [string, string] | null {
	const asked = message
		.split(/(?<=\?)\s*/u)
		.map((part) => part.trim())
		.filter((part) => /[\p{L}\p{N}]/u.test(part));
	const sentences = asked.length === 2 && asked.every((part) => part.endsWith("?")) ? asked : null;
	const added = sentences ? null : ADDING.exec(message);
	const halves =
		sentences ?? (added ? [message.slice(0, added.index), message.slice(added.index + added[0].length)] : null);
	const [first, second] = halves ?? [];
	if (
		!first ||
		!second ||
		!(first.endsWith("?") || ASKS.test(first)) ||
		[first, second].some((half) => wordsOf(half) < MIN_WORDS)
	)
		return null;
	return [first, second];
}

function wordsOf(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** One draft out of two. */
export function draftBoth(first: Draft, second: Draft, composer: Composer): Draft {
	const both = [first, second];
	const blocks = both.map((draft) => withinWords(draft.blocks, WORDS_EACH));
	const steps = both.map((draft) => (draft.steps ?? []).slice(0, STEPS_EACH));
	return {
		kind: "answer",
		subject: first.subject,
		facet: first.facet,
		title: composer.frame("twoQuestions"),
		blocks: blocks.flat(),
		parts: both.map(
			(draft, at): AnswerPart => ({
				subject: draft.subject ?? "",
				facet: draft.facet,
				title: draft.title,
				blocks: (blocks[at] ?? []).map(toAnswerBlock),
				steps: steps[at] ?? [],
			}),
		),
		steps: steps.flat(),
		contacts: contactsInTurn(both),
		facts: both.flatMap((draft) => draft.facts ?? []),
		notices: both.flatMap((draft) => draft.notices ?? []),
		suggestions: both.flatMap((draft) => (draft.suggestions ?? []).slice(0, SUGGESTIONS_EACH)),
		page: first.page ?? null,
	};
}

/** The first contact of each, then the second of each: both halves name who helps. */
function contactsInTurn(drafts: readonly Draft[]): string[] {
	const longest = Math.max(...drafts.map((draft) => draft.contacts?.length ?? 0));
	return Array.from({ length: longest }, (_, at) => drafts.flatMap((draft) => draft.contacts?.[at] ?? [])).flat();
}
