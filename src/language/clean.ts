/** What is done to every message before anything looks at it. */

/** Control, format (zero-width, bidi, tag) and private-use characters, lone surrogates; line breaks and tabs become spaces. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;
const APOSTROPHES = /[\u02BC\u2018\u2019\u201B\u2032\u0060\u00B4]/g;

/**
 * NFC, without invisible characters, white space folded.
 * @param raw any string
 * @returns the same words as a person would see them
 */
export function cleanText(raw: string): string {
	return raw
		.normalize("NFC")
		.replace(/[\t-\r\u0085\u2028\u2029]/g, " ")
		.replace(INVISIBLE, "")
		.replace(/\s+/g, " ")
		.normalize("NFC")
		.trim();
}

/** Length in code points, as a person would count letters. */
export function codePoints(text: string): number {
	let count = 0;
	for (const _ of text) count++;
	return count;
}

/** One sign for all apostrophes, so that words with them are whole. */
export function unifyApostrophes(text: string): string {
	return text.replace(APOSTROPHES, "'");
}
