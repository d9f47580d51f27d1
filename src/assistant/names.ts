/** Recognises names in a message (occupations, offices, terms): inflected, misspelt, transliterated, in four languages. */
import { editDistance, type InputLanguage, slavicNameStem, stems, type Token, tokenise } from "../language";

export interface NameEntry<T> {
	readonly name: string;
	readonly language: InputLanguage;
	readonly value: T;
}

export interface FoundName<T> {
	readonly value: T;
	/** The name as the pack lists it, and the language in which it is one. */
	readonly name: string;
	readonly language: InputLanguage;
	/** First and last token of the message. */
	readonly from: number;
	readonly to: number;
	/** false: a typing error was forgiven. */
	readonly exact: boolean;
}

/**
 * Finds names in the order of the message; of two that overlap the longer one, of two equal ones the earlier entry.
 * @param isKnownWord words of the records are taken as they are, never as a typing error for a name
 */
export type NameFinder<T> = (tokens: readonly Token[], isKnownWord: (form: string) => boolean) => FoundName<T>[];

/** A stem shorter than this is too unspecific: the whole folded word must be equal. */
const MIN_STEM = 4;
/** Names at least this long forgive a typing error, from the second length on two. */
const MIN_FORGIVING = 7;
const MIN_FORGIVING_TWO = 12;
/** From this length on also where the records know the misspelt word („vychovatelka“ stands in ways of asking). */
const MIN_FORGIVING_KNOWN = 10;
/** What German and English names may carry at their end, in the folded form. Stemming would join "Lehrer" and "Lehre". */
const LATIN_ENDINGS = new Set(["", "s", "n", "r", "m", "e", "en", "es", "er", "em", "in", "inen"]);

interface Word {
	/** Slavic names are compared by stem, German and English ones whole with their endings. */
	readonly slavic: boolean;
	readonly stem: string;
	readonly folded: string;
}
interface Entry<T> {
	readonly value: T;
	readonly name: string;
	readonly language: InputLanguage;
	readonly words: readonly Word[];
}

export function createNameFinder<T>(names: readonly NameEntry<T>[]): NameFinder<T> {
	const entries: Entry<T>[] = names.flatMap(({ name, language, value }) => {
		const words = tokenise(name).map(({ folded, script }) => ({
			slavic: script === "cyrillic" && (language === "uk" || language === "ru"),
			stem: slavicNameStem(folded),
			folded,
		}));
		return words.length > 0 ? [{ value, name, language, words }] : [];
	});
	const byStart = new Map<string, Entry<T>[]>();
	for (const entry of entries) {
		const key = startOf(entry.words[0]?.folded ?? "");
		const list = byStart.get(key);
		if (list) list.push(entry);
		else byStart.set(key, [entry]);
	}
	const singleByLetter = new Map<string, Entry<T>[]>();
	for (const entry of entries) {
		const [word] = entry.words;
		if (!word || entry.words.length > 1 || word.folded.length < MIN_FORGIVING) continue;
		const letter = word.folded[0] ?? "";
		const list = singleByLetter.get(letter);
		if (list) list.push(entry);
		else singleByLetter.set(letter, [entry]);
	}

	return (tokens, isKnownWord) => {
		const found: FoundName<T>[] = [];
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			if (!token) continue;
			const match =
				exactAt(byStart, tokens, at) ??
				fuzzyAt(singleByLetter.get(token.folded[0] ?? "") ?? [], token, at, isKnownWord);
			if (!match) continue;
			found.push(match);
			at = match.to;
		}
		return found;
	};
}

/** Names are kept by their first letters: inflection changes the end. */
function startOf(folded: string): string {
	return folded.slice(0, 3);
}

function exactAt<T>(
	byStart: ReadonlyMap<string, readonly Entry<T>[]>,
	tokens: readonly Token[],
	at: number,
): FoundName<T> | null {
	let best: FoundName<T> | null = null;
	for (const entry of byStart.get(startOf(tokens[at]?.folded ?? "")) ?? []) {
		const to = at + entry.words.length - 1;
		if (best && to <= best.to) continue;
		if (entry.words.every((word, offset) => sameWord(word, tokens[at + offset]))) {
			best = { value: entry.value, name: entry.name, language: entry.language, from: at, to, exact: true };
		}
	}
	return best;
}

function sameWord(word: Word, token: Token | undefined): boolean {
	if (!token) return false;
	if (token.folded === word.folded) return true;
	if (word.slavic) return word.stem.length >= MIN_STEM && slavicNameStem(token.folded) === word.stem;
	if (token.script !== "latin") return false;
	return (
		word.folded.length >= MIN_STEM &&
		token.folded.startsWith(word.folded) &&
		LATIN_ENDINGS.has(token.folded.slice(word.folded.length))
	);
}

function fuzzyAt<T>(
	entries: readonly Entry<T>[],
	token: Token,
	at: number,
	isKnownWord: (form: string) => boolean,
): FoundName<T> | null {
	const stem = slavicNameStem(token.folded);
	if (token.folded.length < MIN_FORGIVING) return null;
	if (token.folded.length < MIN_FORGIVING_KNOWN && stems(token).some(isKnownWord)) return null;
	let best: { entry: Entry<T>; distance: number } | null = null;
	for (const entry of entries) {
		const [word] = entry.words;
		if (!word) continue;
		const limit = word.folded.length >= MIN_FORGIVING_TWO ? 2 : 1;
		const distance = Math.min(
			derived(token.folded, word.folded) ? limit + 1 : editDistance(token.folded, word.folded, limit),
			word.slavic && !derived(stem, word.stem) ? editDistance(stem, word.stem, limit) : limit + 1,
		);
		if (distance <= limit && (!best || distance < best.distance)) best = { entry, distance };
	}
	if (!best) return null;
	const { value, name, language } = best.entry;
	return { value, name, language, from: at, to: at, exact: false };
}

/** One word grown out of the other («лікарня» from «лікар») is another word, not a typing error. */
function derived(a: string, b: string): boolean {
	return a !== b && (a.startsWith(b) || b.startsWith(a));
}
