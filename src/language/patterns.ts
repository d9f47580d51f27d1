/**
 * Patterns of editors (docs/content-guide.md, "Patterns"): words in order, up to two other words between them,
 * `*` for any ending, `a|b` for either. Compared in the folded form, so script, case and umlauts do not matter.
 */
import { editDistance } from "./distance";
import { fold } from "./fold";
import type { Token } from "./tokens";

const MAX_GAP = 2;
/** Words at least this long forgive one typing error. */
const FORGIVING_LENGTH = 7;

interface Word {
	readonly folded: string;
	readonly open: boolean;
}
type Element = readonly Word[];
export type Pattern = readonly Element[];

/** Reads a pattern. An empty one matches nothing. */
export function parsePattern(text: string): Pattern {
	return text
		.trim()
		.split(/\s+/)
		.map((element) =>
			element
				.split("|")
				.map((word) => ({ folded: fold(word.replaceAll("*", "").replace(/[-’'ʼ]/g, "")), open: word.endsWith("*") }))
				.filter((word) => word.folded !== ""),
		)
		.filter((element) => element.length > 0);
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

/** Several patterns, kept by the first letters that a message must have for them. */
export interface PatternSet {
	readonly byLetter: ReadonlyMap<string, readonly Pattern[]>;
}

/** Prepares patterns for many messages. */
export function patternSet(texts: readonly string[]): PatternSet {
	const byLetter = new Map<string, Pattern[]>();
	for (const text of texts) {
		const pattern = parsePattern(text);
		for (const letter of new Set((pattern[0] ?? []).map((word) => word.folded[0] ?? ""))) {
			const list = byLetter.get(letter);
			if (list) list.push(pattern);
			else byLetter.set(letter, [pattern]);
		}
	}
	return { byLetter };
}

/** The best (longest) match among the patterns of a set, or null. */
export function matchAny({ byLetter }: PatternSet, tokens: readonly Token[]): Match | null {
	let best: Match | null = null;
	for (let start = 0; start < tokens.length; start++) {
		for (const pattern of byLetter.get(tokens[start]?.folded[0] ?? "") ?? []) {
			if (best && pattern.length <= best.words) continue;
			const end = matchFrom(pattern, tokens, 0, start);
			if (end !== null) best = { from: start, to: end, words: pattern.length };
		}
	}
	return best;
}

function matchFrom(pattern: Pattern, tokens: readonly Token[], element: number, position: number): number | null {
	const token = tokens[position];
	if (!token || !matchesWord(pattern[element] ?? [], token.folded)) return null;
	if (element === pattern.length - 1) return position;
	for (let next = position + 1; next <= position + 1 + MAX_GAP; next++) {
		const end = matchFrom(pattern, tokens, element + 1, next);
		if (end !== null) return end;
	}
	return null;
}

function matchesWord(element: Element, folded: string): boolean {
	return element.some((word) => {
		if (folded[0] !== word.folded[0]) return false;
		if (word.open ? folded.startsWith(word.folded) : folded === word.folded) return true;
		if (word.folded.length < FORGIVING_LENGTH || folded.length < word.folded.length - 1) return false;
		const part = word.open ? folded.slice(0, Math.min(folded.length, word.folded.length)) : folded;
		return editDistance(part, word.folded, 1) <= 1;
	});
}
