/**
 * Concepts: what people mean, whatever word and language they say it in («вигнали з роботи», "gefeuert", "laid off").
 * The lexicon stands in the content pack; here its patterns are found in words. The longest pattern that fits a word
 * wins, so that «роботодав*» is not taken for «робот*».
 */
import type { Pack } from "../knowledge/pack";
import { withinOneEdit } from "../language/distance";
import { fold } from "../language/fold";
import type { Token } from "../language/tokens";

/** Patterns of two languages that share a script: Ukrainian and Russian, German and English. */
interface Table {
	/** Folded whole words, and folded beginnings that take any ending. */
	readonly whole: ReadonlyMap<string, readonly number[]>;
	readonly open: ReadonlyMap<string, readonly number[]>;
	/** Patterns of several words: by the first word, or by the first letters of an open one. */
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
	readonly openPhrases: ReadonlyMap<string, readonly Phrase[]>;
	/** Patterns long enough to forgive a typing error, by first two letters. */
	readonly forgiving: ReadonlyMap<string, readonly Forgiving[]>;
}
interface Phrase {
	readonly words: readonly Part[];
	readonly concept: number;
}
interface Part {
	readonly folded: string;
	readonly open: boolean;
}
interface Forgiving extends Part {
	readonly concepts: readonly number[];
}

export interface Lexicon {
	readonly names: readonly string[];
	/**
	 * The concepts of each word, by their number.
	 * @param isKnown words of the records are never taken as a typing error; without it none is corrected
	 */
	of(tokens: readonly Token[], isKnown?: (token: Token) => boolean): readonly (readonly number[])[];
}

const MIN_OPEN = 3;
/** So long must a pattern be to forgive a typing error. */
const MIN_FORGIVING = 5;
/** A rest of a German compound shorter than this is an ending. */
const MIN_REST = 4;
const LINKS = ["", "s", "es", "n", "en", "er"];
/** So many different words are kept with their concepts. */
const MAX_CACHED = 30_000;

/** Prepares the lexicon of a pack. */
export function createLexicon(lists: Pack["concepts"]): Lexicon {
	const names: string[] = [];
	const builders = { slavic: tableBuilder(), western: tableBuilder() };
	for (const { concepts } of lists) {
		for (const [name, words] of Object.entries(concepts)) {
			const concept = names.push(name) - 1;
			for (const pattern of [...words.uk, ...words.ru]) builders.slavic.add(pattern, concept);
			for (const pattern of [...words.de, ...words.en]) builders.western.add(pattern, concept);
		}
	}
	const { slavic, western } = { slavic: builders.slavic.build(), western: builders.western.build() };
	const cache = new Map<string, readonly number[]>();
	const single = (token: Token): readonly number[] => {
		if (token.script === "digits") return NONE;
		const key = token.script === "cyrillic" ? token.folded : `-${token.folded}`;
		const known = cache.get(key);
		if (known) return known;
		// Latin letters may be transliterated Ukrainian or Russian.
		const own = token.script === "latin" ? conceptsOf(western, token.folded, true) : NONE;
		const found = own.length > 0 ? own : conceptsOf(slavic, token.folded, false);
		if (cache.size > MAX_CACHED) cache.clear();
		cache.set(key, found);
		return found;
	};
	const nearest = (token: Token): readonly number[] => {
		const own = token.script === "latin" ? nearestConcepts(western, token.folded) : NONE;
		return own.length > 0 ? own : nearestConcepts(slavic, token.folded);
	};
	return {
		names,
		of: (tokens, isKnown) =>
			tokens.map((token, at) => {
				const own = single(token);
				const words = own.length > 0 || !isKnown || isKnown(token) ? own : nearest(token);
				const ofScript = token.script === "latin" ? phrasesAt(western, tokens, at) : NONE;
				const phrases = ofScript.length > 0 ? ofScript : phrasesAt(slavic, tokens, at);
				return phrases.length > 0 ? [...new Set([...phrases, ...words])] : words;
			}),
	};
}

const NONE: readonly number[] = [];

/** The concepts of patterns of several words that begin here. */
function phrasesAt({ phrases, openPhrases }: Table, tokens: readonly Token[], at: number): readonly number[] {
	const folded = tokens[at]?.folded ?? "";
	const whole = phrases.get(folded);
	const open = openPhrases.get(folded.slice(0, MIN_OPEN));
	if (!whole && !open) return NONE;
	const found: number[] = [];
	for (const list of [whole, open])
		for (const { words, concept } of list ?? NO_PHRASES) if (standsAt(words, tokens, at)) found.push(concept);
	return found;
}
function standsAt(words: readonly Part[], tokens: readonly Token[], at: number): boolean {
	// The last word tells most patterns apart.
	for (let offset = words.length - 1; offset >= 0; offset--) {
		const part = words[offset];
		if (!part || !fits(part, tokens[at + offset])) return false;
	}
	return true;
}

const NO_PHRASES: readonly Phrase[] = [];

function fits({ folded, open }: Part, token: Token | undefined): boolean {
	return token !== undefined && (open ? token.folded.startsWith(folded) : token.folded === folded);
}

/** The longest pattern that fits; of a German compound also what its rest says. */
function conceptsOf({ whole, open }: Table, folded: string, compound: boolean): readonly number[] {
	const exact = whole.get(folded);
	if (exact) return exact;
	for (let length = folded.length; length >= MIN_OPEN; length--) {
		const found = open.get(folded.slice(0, length));
		if (!found) continue;
		if (!compound) return found;
		const rest = restConcepts(whole, open, folded.slice(length));
		return rest.length > 0 ? [...new Set([...found, ...rest])] : found;
	}
	return NONE;
}

function restConcepts(whole: Table["whole"], open: Table["open"], rest: string): readonly number[] {
	for (const link of LINKS) {
		if (!rest.startsWith(link) || rest.length - link.length < MIN_REST) continue;
		const word = rest.slice(link.length);
		const exact = whole.get(word);
		if (exact) return exact;
		for (let length = word.length; length >= MIN_REST; length--) {
			const found = open.get(word.slice(0, length));
			if (found) return found;
		}
	}
	return NONE;
}

/** A word that nothing fits: patterns that are one typing error away, where they all say the same. */
function nearestConcepts({ forgiving }: Table, folded: string): readonly number[] {
	if (folded.length < MIN_FORGIVING) return NONE;
	let best: Forgiving | null = null;
	for (const pattern of forgiving.get(folded.slice(0, 2)) ?? NONE_FORGIVING) {
		if (best && pattern.folded.length <= best.folded.length) continue;
		const part = pattern.open ? folded.slice(0, pattern.folded.length) : folded;
		if (part.length >= pattern.folded.length - 1 && withinOneEdit(part, pattern.folded)) best = pattern;
	}
	return best?.concepts ?? NONE;
}
const NONE_FORGIVING: readonly Forgiving[] = [];

/** «сокращени*» is to catch «сокращение» too, whose «ие» folds to "e": a final "i" is left open. */
function beginning(folded: string): string {
	return folded.length > MIN_FORGIVING && folded.endsWith("i") ? folded.slice(0, -1) : folded;
}

function tableBuilder() {
	const whole = new Map<string, number[]>();
	const open = new Map<string, number[]>();
	const phrases = new Map<string, Phrase[]>();
	const openPhrases = new Map<string, Phrase[]>();
	const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
		const list = map.get(key);
		if (!list) map.set(key, [value]);
		else if (!list.includes(value)) list.push(value);
	};
	return {
		add(pattern: string, concept: number): void {
			const parts = pattern
				.trim()
				.split(/\s+/)
				.map((word) => ({ folded: fold(word.replaceAll("*", "").replace(/[-’'ʼ]/g, "")), open: word.endsWith("*") }))
				.filter(({ folded }) => folded !== "");
			const [first] = parts;
			if (!first) return;
			if (parts.length > 1 && first.open) put(openPhrases, first.folded.slice(0, MIN_OPEN), { words: parts, concept });
			else if (parts.length > 1) put(phrases, first.folded, { words: parts, concept });
			else if (first.open && first.folded.length >= MIN_OPEN) put(open, beginning(first.folded), concept);
			else put(whole, first.folded, concept);
		},
		build(): Table {
			const forgiving = new Map<string, Forgiving[]>();
			for (const [map, isOpen] of [
				[whole, false],
				[open, true],
			] as const) {
				for (const [folded, concepts] of map) {
					if (folded.length >= MIN_FORGIVING) put(forgiving, folded.slice(0, 2), { folded, open: isOpen, concepts });
				}
			}
			return { whole, open, phrases, openPhrases, forgiving };
		},
	};
}
