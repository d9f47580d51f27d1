/** A page of a foreign text as its sentences: their terms, weighted by their rarity, their traits and headings. */
import { type InputLanguage, stems, type Token, tokenise } from "../language";
import type { Lexicon } from "./concepts";
import { inverseFrequency } from "./postings";
import { gramsOf, SPACES, type Space } from "./search-index";
import { type Trait, traitsOf } from "./sentence-traits";

type Terms = Readonly<Record<Space, ReadonlySet<string>>>;

/** How often terms and whole sentences occur in the pages of one language. */
export interface SentenceCollection {
	readonly language: InputLanguage;
	readonly lexicon: Lexicon;
	/** Rarity of a term: inverse frequency over sentences. */
	readonly idf: Readonly<Record<Space, (term: string) => number>>;
	/** In how many pages this very sentence stands. */
	readonly pagesWith: (sentence: string) => number;
}

export interface PageSentence {
	readonly terms: Terms;
	readonly lengths: Readonly<Record<Space, number>>;
	readonly words: number;
	readonly traits: Readonly<Record<Trait, number>>;
	readonly isHeading: boolean;
	/** The number of the heading that it stands under, itself for a heading; −1 before the first. */
	readonly heading: number;
	/** The number of the line ending in a colon whose list it goes on with; −1 for none. */
	readonly lead: number;
	/** In how many pages of the collection it stands. */
	readonly pages: number;
	/** It says the title again. */
	readonly isTitle: boolean;
}
export interface PageSentences {
	readonly collection: SentenceCollection;
	readonly sentences: readonly PageSentence[];
}

const HEADING_WORDS = 9;
const LIST_WORDS = 25;

/** Counts the terms of all pages. */
export function collectSentences(
	pages: readonly (readonly string[])[],
	language: InputLanguage,
	lexicon: Lexicon,
): SentenceCollection {
	const counts = {
		stems: new Map<string, number>(),
		grams: new Map<string, number>(),
		concepts: new Map<string, number>(),
	};
	const texts = new Map<string, number>();
	let total = 0;
	for (const page of pages) {
		for (const sentence of new Set(page)) texts.set(sentence, (texts.get(sentence) ?? 0) + 1);
		for (const sentence of page) {
			total++;
			const terms = termsOf(tokenise(sentence), language, lexicon);
			for (const space of SPACES)
				for (const term of terms[space]) counts[space].set(term, (counts[space].get(term) ?? 0) + 1);
		}
	}
	const rarity = (space: Space) => (term: string) => inverseFrequency(counts[space].get(term) ?? 0, total);
	return {
		language,
		lexicon,
		idf: { stems: rarity("stems"), grams: rarity("grams"), concepts: rarity("concepts") },
		pagesWith: (sentence) => texts.get(sentence) ?? 0,
	};
}

/** Reads the sentences of a page; the first is its title. */
export function readSentences(texts: readonly string[], collection: SentenceCollection): PageSentences {
	const { language, lexicon, pagesWith } = collection;
	const tokens = texts.map((text) => tokenise(text));
	const short = texts.map((text, at) => isShort(text, tokens[at]?.length ?? 0));
	let heading = -1;
	let lead = -1;
	const sentences = texts.map((text, at): PageSentence => {
		const words = tokens[at] ?? [];
		const terms = termsOf(words, language, lexicon);
		const traits = traitsOf(text);
		const isHeading = (short[at] ?? false) && !short[at + 1] && lead < 0;
		if (isHeading || (traits.asks === 1 && words.length <= LIST_WORDS)) heading = at;
		// A list goes on until a line that is a sentence by itself.
		const goesOn =
			lead >= 0 && (traits.item === 1 || words.length <= LIST_WORDS) && !(lead < at - 1 && isSentence(text, traits));
		if (!goesOn) lead = -1;
		const own = lead;
		if (traits.lead === 1) lead = at;
		return {
			terms,
			lengths: lengthsOf(terms, collection),
			words: words.length,
			traits,
			isHeading: heading === at,
			heading,
			lead: own,
			pages: pagesWith(text),
			isTitle: text === texts[0],
		};
	});
	return { collection, sentences };
}

function isShort(text: string, words: number): boolean {
	return words > 0 && words <= HEADING_WORDS && !/[.!,;:]\s*$|^\s*[-•*–\p{Ll}]|[@€]|\d{3}|\d:\d|https?:/u.test(text);
}

function isSentence(text: string, traits: Readonly<Record<Trait, number>>): boolean {
	return traits.item === 0 && /[.!?]\s*$/u.test(text);
}

/** The different terms of some words. */
export function termsOf(tokens: readonly Token[], language: InputLanguage, lexicon: Lexicon): Terms {
	return {
		stems: new Set(tokens.flatMap((token) => stems(token, language))),
		grams: new Set(gramsOf(tokens)),
		concepts: new Set(lexicon.of(tokens).flatMap((found) => found.map((concept) => lexicon.names[concept] ?? ""))),
	};
}

/** The lengths of the vectors of idf weights. */
export function lengthsOf(terms: Terms, { idf }: SentenceCollection): Record<Space, number> {
	const length = (space: Space) =>
		Math.sqrt([...terms[space]].reduce((sum, term) => sum + idf[space](term) ** 2, 0)) || 1;
	return { stems: length("stems"), grams: length("grams"), concepts: length("concepts") };
}
