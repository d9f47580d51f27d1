/**
 * Patterns of editors (docs/content-guide.md, "Patterns"): words in order, up to two other words between them,
 * `*` for any ending, `a|b` for either, `30..900` for any number between, `&` between parts that stand near each other in any order.
 * Compared in the folded form, so script, case and umlauts do not matter.
 *
 * Thousands of patterns are tried on every message, so they are kept small: words are plain strings, shared between
 * patterns, and a pattern is looked at only when the message has a word for its most telling place.
 */
import { withinOneEdit } from "./distance";
import { fold } from "./fold";
import type { Token } from "./tokens";

const MAX_GAP = 2;
/** Parts joined by `&` stand near each other: so many words at most between two of them. */
const MAX_APART = 5;
/** Words at least this long forgive one typing error, but not in their first two letters. */
const FORGIVING_LENGTH = 7;

/** The alternatives at one place of a pattern, folded: whole words, beginnings that take any ending, a span of numbers. */
interface Place {
	readonly whole: readonly string[];
	readonly open: readonly string[];
	/** Lowest and highest number; null: no number does. */
	readonly numbers: readonly [number, number] | null;
	/** Begins a part that may stand before or after the others. */
	readonly apart: boolean;
}

/** `30..900` in a pattern: a number from the one to the other. */
const NUMBERS = /^(\d+)\.\.(\d+)$/;
export type Pattern = readonly Place[];

/** Reads a pattern. An empty one matches nothing. */
export function parsePattern(text: string): Pattern {
	return text
		.split(/\s&\s/)
		.flatMap((part, index) =>
			part
				.trim()
				.split(/\s+/)
				.map((place, at) => ({ place, apart: index > 0 && at === 0 })),
		)
		.map(({ place, apart }) => {
			const all = place.split("|");
			const [, least, most] = all.flatMap((word) => NUMBERS.exec(word) ?? []);
			const words = all
				.filter((word) => !NUMBERS.test(word))
				.map((word) => ({
					folded: shared(fold(word.replaceAll("*", "").replace(/[-’'ʼ]/g, ""))),
					open: word.endsWith("*"),
				}));
			const named = (open: boolean) =>
				words.filter((word) => word.folded !== "" && word.open === open).map((word) => word.folded);
			return {
				whole: named(false),
				open: named(true),
				numbers: least ? ([Number(least), Number(most)] as const) : null,
				apart,
			};
		})
		.filter((place) => place.whole.length + place.open.length > 0 || place.numbers !== null);
}

const strings = new Map<string, string>();

/** One string for equal words. */
function shared(word: string): string {
	const known = strings.get(word);
	if (known !== undefined) return known;
	strings.set(word, word);
	return word;
}

/** A match: the first and the last token, and how many words of the message it explains. */
export interface Match {
	readonly from: number;
	readonly to: number;
	readonly words: number;
}

/** Words that turn what follows them round, in the four languages. */
const NEGATIONS = new Set(
	"не ні нема немає ніхто ніколи без жодної жодних жодного ніяких нет ни никто никогда никаких nicht nie niemals kein keine keinen keiner ohne niemand not no never nobody without don't won't isn't doesn't".split(
		" ",
	),
);
const isNegation = (token: Token | undefined) => token !== undefined && NEGATIONS.has(token.word);

/** Finds the first place where the pattern matches, or null. */
export function matchPattern(pattern: Pattern, tokens: readonly Token[]): Match | null {
	return matchesOf(pattern, tokens, false).next().value ?? null;
}

/**
 * Every place where the pattern matches, in the order of its first part.
 * @param careful no negation may stand right before a part or in its gaps
 */
function* matchesOf(pattern: Pattern, tokens: readonly Token[], careful: boolean): Generator<Match, undefined> {
	const second = pattern.findIndex(({ apart }) => apart);
	const part = second < 0 ? pattern : pattern.slice(0, second);
	if (part.length === 0) return;
	for (let start = 0; start < tokens.length; start++) {
		const end = matchFrom(part, tokens, 0, start, careful);
		if (end === null || (careful && isNegation(tokens[start - 1]))) continue;
		const here = { from: start, to: end, words: part.length };
		if (second < 0) yield here;
		else
			for (const others of matchesOf(withoutApart(pattern.slice(second)), tokens, careful)) {
				const joined = joinedMatch(here, others);
				if (joined) yield joined;
			}
	}
}

/** The rest of a pattern as one of its own. */
function withoutApart([first, ...others]: Pattern): Pattern {
	return first ? [{ ...first, apart: false }, ...others] : [];
}

/** Two parts as one match: near each other, or one in a gap of the other; otherwise null. */
function joinedMatch(one: Match, other: Match): Match | null {
	const [first, last] = one.from < other.from ? [one, other] : [other, one];
	const between = last.from - first.to - 1;
	const inGap = last.from > first.from && last.to < first.to;
	if (!inGap && (between < 0 || between > MAX_APART)) return null;
	return { from: first.from, to: Math.max(first.to, last.to), words: one.words + other.words };
}

/** A pattern with its most telling place: the one whose shortest word is longest. Few messages have a word for it. */
interface Anchored {
	readonly pattern: Pattern;
	readonly anchor: Place;
}

/** Several patterns, kept by the first letters of the words at their most telling place. */
export interface PatternSet {
	readonly byBeginning: ReadonlyMap<string, readonly Anchored[]>;
}

/** Prepares patterns for many messages. */
export function patternSet(texts: readonly string[]): PatternSet {
	const byBeginning = new Map<string, Anchored[]>();
	for (const text of texts) {
		const pattern = parsePattern(text);
		const [anchor] = [...pattern].sort((a, b) => shortestWord(b) - shortestWord(a));
		if (!anchor || anchor.numbers !== null) continue;
		const anchored = { pattern, anchor };
		for (const key of new Set([...anchor.whole, ...anchor.open].map(keyOf))) {
			const list = byBeginning.get(key);
			if (list) list.push(anchored);
			else byBeginning.set(key, [anchored]);
		}
	}
	return { byBeginning };
}

function shortestWord({ whole, open, numbers }: Place): number {
	// A message is not looked up by its numbers.
	if (numbers !== null) return 0;
	return Math.min(...[...whole, ...open].map((word) => word.length));
}

/** The best (longest) match among the patterns of a set, or null. */
export function matchAny({ byBeginning }: PatternSet, tokens: readonly Token[]): Match | null {
	let best: Match | null = null;
	for (const token of tokens) {
		for (const beginning of token.beginnings) {
			for (const { pattern, anchor } of byBeginning.get(beginning) ?? NONE) {
				if ((best && pattern.length <= best.words) || !matchesPlace(anchor, token.folded)) continue;
				best = matchPattern(pattern, tokens) ?? best;
			}
		}
	}
	return best;
}

/** Every match of every pattern of a set that no negation turns round, the longest first. */
export function matchAll({ byBeginning }: PatternSet, tokens: readonly Token[]): Match[] {
	const tried = new Set<Pattern>();
	const found: Match[] = [];
	for (const token of tokens) {
		for (const beginning of token.beginnings) {
			for (const { pattern, anchor } of byBeginning.get(beginning) ?? NONE) {
				if (tried.has(pattern) || !matchesPlace(anchor, token.folded)) continue;
				tried.add(pattern);
				found.push(...matchesOf(pattern, tokens, true));
			}
		}
	}
	return found.sort((a, b) => b.words - a.words);
}

const NONE: readonly never[] = [];

/** Short words are kept by three letters; long ones, which forgive an error in the third, by two. */
function keyOf(word: string): string {
	return word.slice(0, word.length < FORGIVING_LENGTH ? 3 : 2);
}

function matchFrom(
	pattern: Pattern,
	tokens: readonly Token[],
	index: number,
	position: number,
	careful: boolean,
): number | null {
	const token = tokens[position];
	const place = pattern[index];
	if (!token || !place || !matchesPlace(place, token.folded)) return null;
	if (index === pattern.length - 1) return position;
	for (let next = position + 1; next <= position + 1 + MAX_GAP; next++) {
		const end = matchFrom(pattern, tokens, index + 1, next, careful);
		if (end !== null) return end;
		// what is read with care jumps over no negation: „nicht“ in a gap says the opposite
		if (careful && isNegation(tokens[next])) return null;
	}
	return null;
}

function matchesPlace({ whole, open, numbers }: Place, folded: string): boolean {
	if (numbers !== null && /^\d+$/.test(folded) && Number(folded) >= numbers[0] && Number(folded) <= numbers[1])
		return true;
	for (const word of whole) if (folded === word || nearly(word, folded, folded.length)) return true;
	for (const word of open) if (folded.startsWith(word) || nearly(word, folded, word.length)) return true;
	return false;
}

/** Whether the first `length` letters of a word are one typing error away from a long word. */
function nearly(word: string, folded: string, length: number): boolean {
	if (word.length < FORGIVING_LENGTH || folded.length < word.length - 1) return false;
	if (word.charCodeAt(0) !== folded.charCodeAt(0) || word.charCodeAt(1) !== folded.charCodeAt(1)) return false;
	return withinOneEdit(folded.slice(0, length), word);
}
