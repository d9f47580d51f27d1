/**
 * The index: stems, character 4-grams and concepts of every record (weighted fields, for BM25) and of every single way
 * of asking (for likeness). Built once, read often; numbers in typed arrays.
 */
import { type InputLanguage, stems, type Token, tokenise } from "../language";
import type { Lexicon } from "./concepts";
import type { FieldText, Indexable } from "./documents";
import { type Bm25, inverseFrequency, type LikelihoodPostings, type Postings, PostingsBuilder } from "./postings";

/** How much a word counts in each field, by kind of term; chosen with `npm run eval -- search` (docs/measurements.md). */
export interface IndexOptions {
	readonly stems: Bm25 & { readonly fields: FieldWeights };
	readonly grams: Bm25 & { readonly fields: FieldWeights };
	readonly concepts: Bm25 & { readonly fields: FieldWeights };
	/** For the likelihood: μ as share of the average length, by kind of term, and what counts of the fields. */
	readonly likelihood: Readonly<Record<Space, number>> & { readonly fields: FieldWeights };
}
interface FieldWeights {
	readonly title: number;
	readonly asks: number;
	readonly body: number;
}
export const INDEX_OPTIONS: IndexOptions = {
	stems: { k1: 1.2, b: 0.5, fields: { title: 3, asks: 2, body: 1 } },
	grams: { k1: 1.2, b: 0.5, fields: { title: 1, asks: 1, body: 0 } },
	concepts: { k1: 8, b: 0.5, fields: { title: 3, asks: 1, body: 0.5 } },
	likelihood: { stems: 0.5, grams: 0.5, concepts: 0.3, fields: { title: 1, asks: 1, body: 0 } },
};
const GRAM = 4;

/** The kinds of terms over which ways of asking are compared. */
export const SPACES = ["stems", "grams", "concepts"] as const;
export type Space = (typeof SPACES)[number];

/**
 * The ways of asking of all documents, by term: those with term `n` stand from `starts[n]` to `starts[n + 1]`. Walking
 * along the few terms of a message is four times faster than comparing it with every way of the best documents.
 */
export interface WayPostings {
	readonly starts: Int32Array;
	readonly ways: Int32Array;
	/** idf of the term, divided by the length of the way's vector of idf weights. */
	readonly weights: Float32Array;
	/** idf by term over ways of asking, and that of a term in none. */
	readonly idf: Float32Array;
	readonly unknownIdf: number;
}

export interface SearchIndex<D extends Indexable = Indexable> {
	readonly documents: readonly D[];
	readonly spaces: Readonly<Record<Space, Postings>>;
	readonly likelihoods: Readonly<Record<Space, LikelihoodPostings>>;
	readonly ways: Readonly<Record<Space, WayPostings>>;
	/** The ways of document `d` are those from `firstWay[d]` to `firstWay[d + 1]`; the titles come first. */
	readonly firstWay: Int32Array;
	readonly wayTexts: readonly string[];
	/** Stems that occur in any record, by first letter and length, for correcting typing errors. */
	readonly vocabulary: ReadonlyMap<string, readonly number[]>;
	/** Stem by number, and which letters it has, as bits. */
	readonly stemNames: readonly string[];
	readonly stemLetters: Int32Array;
	/** Concepts of the words with this stem. */
	readonly stemConcepts: ReadonlyMap<number, readonly number[]>;
	readonly lexicon: Lexicon;
}

/** The part of an index that takes long to build; plain data, so that it can be kept in a file. */
export type StoredIndex = Omit<SearchIndex, "documents" | "wayTexts" | "lexicon">;

export function storedPart({ documents: _, wayTexts: _texts, lexicon: _lexicon, ...stored }: SearchIndex): StoredIndex {
	return stored;
}

/** The index again, from its stored part and the documents and lexicon that it was built from. */
export function restoreIndex<D extends Indexable>(
	stored: StoredIndex,
	documents: readonly D[],
	lexicon: Lexicon,
): SearchIndex<D> {
	return { ...stored, documents, wayTexts: documents.flatMap(waysOf).map(({ text }) => text), lexicon };
}

/** What a message is compared with one by one: titles, then ways of asking. */
function waysOf({ title, asks }: Indexable): readonly FieldText[] {
	return [...title, ...asks];
}

/** What a word of a record stands for; worked out once for each different word. */
interface WordTerms {
	readonly stems: readonly number[];
	readonly grams: readonly number[];
}

/** Builds the index; pure, the same documents give the same index. */
export function buildIndex<D extends Indexable>(
	documents: readonly D[],
	lexicon: Lexicon,
	options: IndexOptions = INDEX_OPTIONS,
): SearchIndex<D> {
	const builders = mapSpaces(() => new PostingsBuilder());
	const likely = mapSpaces(() => new PostingsBuilder());
	const ways = mapSpaces(() => new WaysBuilder());
	const words = new Map<string, WordTerms>();
	const stemConcepts = new Map<number, Set<number>>();
	const wayTexts: string[] = [];
	const firstWay = new Int32Array(documents.length + 1);
	for (const name of lexicon.names) builders.concepts.id(name);

	const termsOf = (token: Token, language: InputLanguage): WordTerms => {
		const key = `${language} ${token.word}`;
		const known = words.get(key);
		if (known) return known;
		const terms = {
			stems: stems(token, language).map((stem) => builders.stems.id(stem)),
			grams: gramsOf([token]).map((gram) => builders.grams.id(gram)),
		};
		words.set(key, terms);
		return terms;
	};

	for (const [position, document] of documents.entries()) {
		for (const field of ["title", "asks", "body"] as const) {
			for (const part of document[field]) {
				const tokens = tokenise(part.text);
				const terms: Record<Space, number[]> = { stems: [], grams: [], concepts: [] };
				const concepts = lexicon.of(tokens);
				const needsGrams = field !== "body" || options.grams.fields.body > 0 || options.likelihood.fields.body > 0;
				for (const [at, token] of tokens.entries()) {
					const word = termsOf(token, part.language);
					const meant = concepts[at] ?? [];
					for (const stem of word.stems) terms.stems.push(stem);
					if (needsGrams) for (const gram of word.grams) terms.grams.push(gram);
					for (const concept of meant) {
						terms.concepts.push(concept);
						for (const stem of word.stems) addTo(stemConcepts, stem, concept);
					}
				}
				for (const space of SPACES) {
					builders[space].add(terms[space], options[space].fields[field]);
					const once = new Set(terms[space]);
					likely[space].add(once, options.likelihood.fields[field]);
					if (field !== "body") ways[space].add(once);
				}
				if (field !== "body") wayTexts.push(part.text);
			}
		}
		for (const space of SPACES) {
			builders[space].next();
			likely[space].next();
		}
		firstWay[position + 1] = wayTexts.length;
	}

	const built = mapSpaces((space) => builders[space].build(options[space]));
	const stemNames = [...built.stems.ids.keys()];
	const vocabulary = new Map<string, number[]>();
	for (const [id, term] of stemNames.entries()) {
		const key = vocabularyKey(term[0] ?? "", term.length);
		const list = vocabulary.get(key);
		if (list) list.push(id);
		else vocabulary.set(key, [id]);
	}
	return {
		documents,
		spaces: built,
		likelihoods: mapSpaces((space) => likely[space].buildLikelihood(built[space].ids.size, options.likelihood[space])),
		ways: mapSpaces((space) => ways[space].build(built[space].ids.size)),
		firstWay,
		wayTexts,
		vocabulary,
		stemNames,
		stemLetters: Int32Array.from(stemNames, lettersOf),
		stemConcepts: new Map([...stemConcepts].map(([stem, concepts]) => [stem, [...concepts]])),
		lexicon,
	};
}

function addTo(sets: Map<number, Set<number>>, key: number, value: number): void {
	const set = sets.get(key);
	if (set) set.add(value);
	else sets.set(key, new Set([value]));
}

function mapSpaces<T>(make: (space: Space) => T): Record<Space, T> {
	return { stems: make("stems"), grams: make("grams"), concepts: make("concepts") };
}

/** The key under which the vocabulary keeps words with this first letter and length. */
export function vocabularyKey(letter: string, length: number): string {
	return `${letter}${length}`;
}

/** The letters of a folded word as bits, a to z. */
export function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) - 97);
	return bits;
}

/** Character 4-grams of folded words, with the word's borders marked; a short word is one gram. */
export function gramsOf(tokens: readonly Token[]): string[] {
	const grams: string[] = [];
	for (const { folded } of tokens) {
		const word = `_${folded}_`;
		if (word.length <= GRAM) grams.push(word);
		for (let start = 0; start + GRAM <= word.length && word.length > GRAM; start++)
			grams.push(word.slice(start, start + GRAM));
	}
	return grams;
}

/** Collects ways of asking as sets of terms. */
class WaysBuilder {
	readonly #ids: number[] = [];
	readonly #ends: number[] = [];

	add(ids: ReadonlySet<number>): void {
		for (const id of ids) this.#ids.push(id);
		this.#ends.push(this.#ids.length);
	}

	build(terms: number): WayPostings {
		const count = this.#ends.length;
		const starts = new Int32Array(terms + 1);
		for (const id of this.#ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
		const idf = Float32Array.from({ length: terms }, (_, id) => inverseFrequency(starts[id + 1] ?? 0, count));
		for (let id = 0; id < terms; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
		const at = Int32Array.from(starts);
		const ways = new Int32Array(this.#ids.length);
		const weights = new Float32Array(this.#ids.length);
		let from = 0;
		for (const [way, end] of this.#ends.entries()) {
			let square = 0;
			for (let entry = from; entry < end; entry++) square += (idf[this.#ids[entry] ?? 0] ?? 0) ** 2;
			const length = Math.sqrt(square) || 1;
			for (let entry = from; entry < end; entry++) {
				const id = this.#ids[entry] ?? 0;
				const place = at[id] ?? 0;
				ways[place] = way;
				weights[place] = (idf[id] ?? 0) / length;
				at[id] = place + 1;
			}
			from = end;
		}
		return { starts, ways, weights, idf, unknownIdf: inverseFrequency(0, count) };
	}
}
