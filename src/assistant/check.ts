/** Last step: what an answer promises, whatever led to it. What does not hold is repaired or handed to a person. */
import { countWords } from "../language";
import { type Composer, MAX_CONTACTS, MAX_STEPS, MAX_WORDS } from "./compose";
import type { Answer } from "./contract";

/** Kinds that must name at least one person or office that helps. */
const NEEDS_CONTACT: readonly Answer["kind"][] = ["no_answer", "handover", "crisis"];

/**
 * An answer that keeps the contract: it says something, within the lengths, without what was left unfilled,
 * and names a contact where one is promised.
 */
export function checkAnswer(answer: Answer, composer: Composer): Answer {
	const { knowledge } = composer;
	const blocks = answer.blocks.filter((block) => block.text.trim() !== "" && !/[{}]/.test(block.text));
	const contacts =
		answer.contacts.length === 0 && NEEDS_CONTACT.includes(answer.kind)
			? knowledge.pack.info.defaultContacts.map((id) =>
					composer.renderer.contact(knowledge.get("contacts", id), composer.language),
				)
			: answer.contacts;
	const silent = blocks.length === 0;
	return {
		...answer,
		kind: silent && answer.kind === "answer" ? "no_answer" : answer.kind,
		blocks: silent
			? [
					{
						id: "no-answer",
						text: composer.frame("noAnswer"),
						sources: [],
						confidence: "confirmed",
						review: "unreviewed",
					},
				]
			: withinLimit(blocks),
		contacts: contacts.slice(0, MAX_CONTACTS),
		steps: answer.steps.slice(0, MAX_STEPS),
	};
}

function withinLimit(blocks: Answer["blocks"]): Answer["blocks"] {
	let words = 0;
	return blocks.filter((block, index) => {
		words += countWords(block.text);
		return index === 0 || words <= MAX_WORDS;
	});
}
