/** A pasted text in the pieces that people read at once: lines and sentences, each with its words. */
import { codePoints, type Match, matchAny, type PatternSet, patternSet, type Token, tokenise } from "../language";
import { sentences } from "../language/sentences";

/** Longest text that a check reads, in code points: a page and a half of a letter. */
export const MAX_TEXT = 8000;
/** Fewer words say nothing. */
export const MIN_WORDS = 2;

/** Control, zero-width, bidi and tag characters; line breaks stay. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** NFC, without invisible characters; lines stay lines, and words cut at the end of a line are whole again. */
export function cleanPasted(raw: string): string {
	return raw
		.normalize("NFC")
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
		.replace(/(\p{Ll})[-\u00ad]\n\s*(\p{Ll})/gu, "$1$2")
		.split("\n")
		.map((line) => line.replace(/\t/g, " ").replace(INVISIBLE, "").replace(/ +/g, " ").trim())
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

export type TextProblem = "empty" | "too-long";

/** What is wrong with a pasted text, or null. @param text cleaned */
export function problemOf(text: string): TextProblem | null {
	if (!/\p{L}/u.test(text)) return "empty";
	return codePoints(text) > MAX_TEXT ? "too-long" : null;
}

export interface Segment {
	readonly text: string;
	readonly tokens: readonly Token[];
}

/** The lines and sentences of a cleaned text; a sum is one word, without its cents. */
export function segmentsOf(text: string): Segment[] {
	return sentences(text).map((piece) => ({ text: piece, tokens: tokenise(wholeSums(piece)) }));
}

const wholeSums = (text: string) =>
	text
		.replace(/(?<=(?<![\d.,])\d{1,3})[.,]\d{2}(?![\d.,])/g, "")
		.replace(/(?<=(?<!\d)\d{1,2})[.,](?=\d{3}(?!\d))/g, "");

/** The whole text as one segment: for words that reach over the end of a line. */
export function wholeOf(text: string): Segment {
	return { text, tokens: tokenise(text.replaceAll("\n", " ")) };
}

/** The words of a segment that a set of patterns explains, as they stand there; null where none does. */
export function foundIn(patterns: PatternSet, segment: Segment): string | null {
	const match = matchAny(patterns, segment.tokens);
	return match && wordsOf(match, segment);
}

/** The words of a match, as they stand in the segment. */
export function wordsOf({ from, to }: Match, { text, tokens }: Segment): string {
	const words = tokens.slice(from, to + 1);
	return quoted(text, words) ?? words.map(({ word }) => word).join(" ");
}

/** The stretch of the text from the first to the last of these words. */
function quoted(text: string, words: readonly Token[]): string | null {
	const lower = text.toLowerCase();
	const first = words[0]?.word ?? "";
	for (let start = lower.indexOf(first); start >= 0; start = lower.indexOf(first, start + 1)) {
		let end = start;
		const whole = words.every(({ word }) => {
			const at = lower.indexOf(word, end);
			if (at < 0 || at - end > 40) return false;
			end = at + word.length;
			return true;
		});
		if (whole) return text.slice(start, end);
	}
	return null;
}

const sets = new WeakMap<readonly string[], PatternSet>();

/** Patterns of a record, prepared once. */
export function prepared(patterns: readonly string[]): PatternSet {
	const known = sets.get(patterns) ?? patternSet(patterns);
	sets.set(patterns, known);
	return known;
}
