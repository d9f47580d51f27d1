/** Recognises names in a message (occupations, offices, terms): inflected, misspelt, transliterated, in four languages. */
import { editDistance, type InputLanguage, type Token, stems, tokenise } from "../language";

export interface NameEntry<T> {
	readonly name: string;
	readonly language: InputLanguage;
	readonly value: T;
}

export interface FoundName<T> {
	readonly value: T;
	/** The name as the pack lists it. */
	readonly name: string;
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

interface Word {
	readonly stem: string;
	readonly folded: string;
}
interface Entry<T> {
	readonly value: T;
	readonly name: string;
	readonly words: readonly Word[];
}

export function createNameFinder<T>(names: readonly NameEntry<T>[]): NameFinder<T> {
	const entries: Entry<T>[] = names.flatMap(({ name, language, value }) => {
		const words = tokenise(name).map((token) => ({ stem: stems(token, language)[0] ?? token.folded, folded: token.folded }));
		return words.length > 0 ? [{ value, name, words }] : [];
	});
	const byFirst = new Map<string, Entry<T>[]>();
	for (const entry of entries) {
		for (const key of new Set([entry.words[0]?.stem ?? "", entry.words[0]?.folded ?? ""])) {
			const list = byFirst.get(key);
			if (list) list.push(entry);
			else byFirst.set(key, [entry]);
		}
	}
	const single = entries.filter((entry) => entry.words.length === 1);

	return (tokens, isKnownWord) => {
		const forms = tokens.map((token) => stems(token));
		const found: FoundName<T>[] = [];
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			if (!token) continue;
			const match = exactAt(byFirst, tokens, forms, at) ?? fuzzyAt(single, token, forms[at] ?? [], at, isKnownWord);
			if (!match) continue;
			found.push(match);
			at = match.to;
		}
		return found;
	};
}

function exactAt<T>(
	byFirst: ReadonlyMap<string, readonly Entry<T>[]>,
	tokens: readonly Token[],
	forms: readonly (readonly string[])[],
	at: number,
): FoundName<T> | null {
	let best: FoundName<T> | null = null;
	for (const form of new Set([...(forms[at] ?? []), tokens[at]?.folded ?? ""])) {
		for (const entry of byFirst.get(form) ?? []) {
			const to = at + entry.words.length - 1;
			if (best && to <= best.to) continue;
			if (entry.words.every((word, offset) => sameWord(word, tokens[at + offset], forms[at + offset]))) {
				best = { value: entry.value, name: entry.name, from: at, to, exact: true };
			}
		}
	}
	return best;
}

function sameWord(word: Word, token: Token | undefined, forms: readonly string[] = []): boolean {
	if (!token) return false;
	return token.folded === word.folded || (word.stem.length >= MIN_STEM && forms.includes(word.stem));
}

function fuzzyAt<T>(
	entries: readonly Entry<T>[],
	token: Token,
	forms: readonly string[],
	at: number,
	isKnownWord: (form: string) => boolean,
): FoundName<T> | null {
	if (token.folded.length < MIN_FORGIVING || forms.some(isKnownWord)) return null;
	let best: { entry: Entry<T>; distance: number } | null = null;
	for (const entry of entries) {
		const [word] = entry.words;
		if (!word || word.folded.length < MIN_FORGIVING || word.folded[0] !== token.folded[0]) continue;
		const limit = word.folded.length >= MIN_FORGIVING_TWO ? 2 : 1;
		const distances = forms.filter((form) => !derived(form, word.stem)).map((form) => editDistance(form, word.stem, limit));
		const distance = Math.min(derived(token.folded, word.folded) ? 9 : editDistance(token.folded, word.folded, limit), ...distances);
		if (distance <= limit && (!best || distance < best.distance)) best = { entry, distance };
	}
	return best && { value: best.entry.value, name: best.entry.name, from: at, to: at, exact: false };
}

/** One word grown out of the other («лікарня» from «лікар») is another word, not a typing error. */
function derived(a: string, b: string): boolean {
	return a !== b && (a.startsWith(b) || b.startsWith(a));
}
