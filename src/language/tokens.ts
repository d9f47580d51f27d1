/** Words of a message and their forms for search. */

import { unifyApostrophes } from "./clean";
import { fold, slavicStem } from "./fold";
import { stem as stemEnglishGerman } from "./stem";

export type Script = "cyrillic" | "latin" | "digits";

export interface Token {
	/** As written, in lower case. */
	readonly word: string;
	readonly script: Script;
	/** Folded to one Latin spelling. */
	readonly folded: string;
	/** The first three and the first two letters of it, for finding patterns; one where the word is shorter. */
	readonly beginnings: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Splits a text into words; hyphens and signs divide, an apostrophe inside a word does not. */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	for (const [match] of unifyApostrophes(text).toLowerCase().matchAll(WORD)) {
		const folded = fold(match);
		if (folded === "") continue;
		const script = CYRILLIC.test(match) ? "cyrillic" : /^\p{N}+$/u.test(match) ? "digits" : "latin";
		tokens.push({ word: match, script, folded, beginnings: beginningsOf(folded) });
	}
	return tokens;
}

function beginningsOf(folded: string): string[] {
	return folded.length < 3 ? [folded] : [folded.slice(0, 3), folded.slice(0, 2)];
}

/**
 * The forms under which a word is looked up: for Cyrillic one Slavic stem; for Latin letters the German and the English
 * stem and, since it may be transliterated Ukrainian or Russian, the Slavic stem of its folded form.
 * @param language set when the language of the text is known (records); a message is looked up under all forms
 */
export function stems(token: Token, language?: "de" | "en" | "uk" | "ru"): string[] {
	if (token.script === "digits") return [token.word];
	if (token.script === "cyrillic") return [slavicStem(token.folded)];
	if (language === "en") return [stemEnglishGerman(token.word, "en")];
	if (language) return [stemEnglishGerman(token.word, "de")];
	return [
		...new Set([stemEnglishGerman(token.word, "de"), stemEnglishGerman(token.word, "en"), slavicStem(token.folded)]),
	];
}
