/**
 * Patterns of editors (docs/content-guide.md, "Patterns"): words in order, up to two other words between them,
 * `*` for any ending, `a|b` for either. Compared in the folded form, so script, case and umlauts do not matter.
 */
import { withinOneEdit } from "./distance";
import { fold } from "./fold";
import type { Token } from "./tokens";

const MAX_GAP = 2;
/** Words at least this long forgive one typing error. */
const FORGIVING_LENGTH = 7;

interface Word {
	readonly folded: string;
	readonly open: boolean;
}
/** The alternatives at one place of a pattern, by their first two letters. */
type Element = ReadonlyMap<string, readonly Word[]>;
export type Pattern = readonly Element[];

/** Reads a pattern. An empty one matches nothing. */
export function parsePattern(text: string): Pattern {
	return text
		.trim()
		.split(/\s+/)
		.map((element) => {
			const words = element
				.split("|")
				.map((word) => ({ folded: fold(word.replaceAll("*", "").replace(/[-’'ʼ]/g, "")), open: word.endsWith("*") }))
				.filter((word) => word.folded !== "");
			return byBeginningOf(words);
		})
		.filter((element) => element.size > 0);
}

/** Every word of a pattern, for checks. */
export function patternWords(pattern: Pattern): Word[] {
	return pattern.flatMap((element) => [...element.values()].flat());
}

/** A match: the first and the last token, and how many words of the message it explains. */
export interface Match {
	readonly from: number;
	readonly to: number;
	readonly words: number;
}

/** Finds the first place where the pattern matches, or null. */
export function matchPattern(pattern: Pattern, tokens: readonly Token[]): Match | null {
	if (pattern.length === 0) return null;
	for (let start = 0; start < tokens.length; start++) {
		const end = matchFrom(pattern, tokens, 0, start);
		if (end !== null) return { from: start, to: end, words: pattern.length };
	}
	return null;
}

/** Several patterns, kept by the first letters of the words that they may begin with. */
export interface PatternSet {
	readonly byBeginning: ReadonlyMap<string, readonly Pattern[]>;
}

/** Prepares patterns for many messages. */
export function patternSet(texts: readonly string[]): PatternSet {
	const byBeginning = new Map<string, Pattern[]>();
	for (const text of texts) {
		const pattern = parsePattern(text);
		for (const key of new Set([...(pattern[0]?.values() ?? [])].flat().map(keyOf))) {
			const list = byBeginning.get(key);
			if (list) list.push(pattern);
			else byBeginning.set(key, [pattern]);
		}
	}
	return { byBeginning };
}

/** The best (longest) match among the patterns of a set, or null. */
export function matchAny({ byBeginning }: PatternSet, tokens: readonly Token[]): Match | null {
	let best: Match | null = null;
	for (let start = 0; start < tokens.length; start++) {
		for (const beginning of tokens[start]?.beginnings ?? NONE) {
			for (const pattern of byBeginning.get(beginning) ?? NONE) {
				if (best && pattern.length <= best.words) continue;
				const end = matchFrom(pattern, tokens, 0, start);
				if (end !== null) best = { from: start, to: end, words: pattern.length };
			}
		}
	}
	return best;
}

const NONE: readonly never[] = [];

/** Short words are kept by three letters; long ones, which forgive an error in the third, by two. */
function keyOf(word: Word): string {
	return word.folded.slice(0, word.folded.length < FORGIVING_LENGTH ? 3 : 2);
}

/** The first two letters of a folded word: an error in them is not forgiven. */
function beginningOf(folded: string): string {
	return folded.slice(0, 2);
}

function byBeginningOf(words: readonly Word[]): Element {
	const element = new Map<string, Word[]>();
	for (const word of words) {
		const beginning = beginningOf(word.folded);
		const list = element.get(beginning);
		if (list) list.push(word);
		else element.set(beginning, [word]);
	}
	return element;
}

function matchFrom(pattern: Pattern, tokens: readonly Token[], element: number, position: number): number | null {
	const token = tokens[position];
	if (!token) return null;
	const words = pattern[element]?.get(token.beginnings.at(-1) ?? "") ?? NONE;
	if (!words.some((word) => matchesWord(word, token.folded))) return null;
	if (element === pattern.length - 1) return position;
	for (let next = position + 1; next <= position + 1 + MAX_GAP; next++) {
		const end = matchFrom(pattern, tokens, element + 1, next);
		if (end !== null) return end;
	}
	return null;
}

function matchesWord(word: Word, folded: string): boolean {
	if (word.open ? folded.startsWith(word.folded) : folded === word.folded) return true;
	if (word.folded.length < FORGIVING_LENGTH || folded.length < word.folded.length - 1) return false;
	return withinOneEdit(word.open ? folded.slice(0, word.folded.length) : folded, word.folded);
}
