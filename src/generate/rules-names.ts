/** Rules on names: offices, forms, laws and official words only where the cited blocks have them; no name that the pack does not know. */
import type { Fault } from "./gate";
import type { GroundBlock, Grounds } from "./ground";
import { fillIn, IN_TEXT } from "./table";
import type { Vocabulary } from "./vocabulary";

/** Words that name an office by their form, known to the register or not. */
const OFFICE =
	/(?<![\p{L}])(?:\p{L}*(?:amt|ämter|ämtern|behörde|behörden|kammer|kammern|ministerium|direktion|verwaltung|gericht|konsulat|botschaft|agentur|zentrum|center|verband|kasse|ministry|embassy|consulate|chamber|court|police|polizei|authority)(?:s|es)?|(?:міністерств|управлінн|палат|консульств|посольств|суд|поліці|прокуратур|департамент|агентств|адміністраці)\p{L}*)(?![\p{L}])/giu;
/** Short names in capitals, with a small ending at most. */
const ACRONYM = /(?<![\p{L}])\p{Lu}{2,}(?:s|’\p{L}{1,3})?(?![\p{L}])/gu;

export function nameFault(
	text: string,
	cited: readonly GroundBlock[],
	{ register, language, table }: Grounds,
	vocabulary: Vocabulary,
	asked: string,
): Fault | null {
	const literal = text.replace(IN_TEXT, " ");
	const given = cited.map((block) => block.masked).join("\n");
	const spoken = `${given}\n${asked}`.toLowerCase();
	// Names of the register are masked in the blocks: a literal one comes from elsewhere, unless the block calls it by a common word.
	for (const [name] of register.pattern ? literal.matchAll(register.pattern) : [])
		if (!spoken.includes(name.toLowerCase())) return "name";
	const blocks = given.toLowerCase();
	for (const [name] of literal.matchAll(OFFICE)) if (!blocks.includes(beginning(name))) return "name";
	const filled = fillIn(given, table);
	for (const [name] of literal.matchAll(ACRONYM)) {
		const own = name.replace(/(?:s|’\p{L}{1,3})$/u, "");
		if (!filled.includes(own) && !asked.toUpperCase().includes(own)) return "name";
	}
	return hasUnknownName(literal, spoken, vocabulary, language) ? "unknown-name" : null;
}

const beginning = (word: string) => word.toLowerCase().slice(0, Math.max(4, word.length - 3));

/** A word with a capital inside a sentence that neither the pack nor the person uses: a name from elsewhere. */
function hasUnknownName(
	literal: string,
	spoken: string,
	vocabulary: Vocabulary,
	language: Grounds["language"],
): boolean {
	const capitals = [...literal.matchAll(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+/gu)];
	return capitals.some(({ 0: word, index }) => {
		const opens = literal.slice(0, index).trim() === "" || /[.!?:;–—„«"]\s*["„«(]?$/u.test(literal.slice(0, index));
		if (opens && !looksForeign(word, language)) return false;
		return (
			!spoken.includes(word.toLowerCase()) && !word.split("-").every((part) => part === "" || vocabulary.knows(part))
		);
	});
}

const looksForeign = (word: string, language: Grounds["language"]) =>
	language === "uk" && /\p{Script=Latin}/u.test(word);
