/**
 * The index: stems and character 4-grams of every record (weighted fields, for BM25) and of every single way of asking
 * (for likeness). Built once, read often; numbers in typed arrays.
 */
import { stems, type Token, tokenise } from "../language";
import type { FieldText, SearchDocument } from "./documents";

/** BM25 parameters (Robertson & Zaragoza 2009): saturation and length normalisation. */
const K1 = 1.2;
const B = 0.5;
const FIELD_WEIGHTS = { title: 3, asks: 2, body: 1 } as const;
const GRAM = 4;

/** Terms of one kind over the documents, ready for BM25. */
export interface Terms {
	/** Number of a term. */
	readonly ids: ReadonlyMap<string, number>;
	/** For each term its documents and the BM25 weight in each, idf included. */
	readonly documents: readonly Int32Array[];
	readonly weights: readonly Float64Array[];
	/** Inverse document frequency over documents, and over ways of asking. */
	readonly idf: Float64Array;
	readonly askIdf: Float64Array;
	/** idf of a term that no document holds. */
	readonly unknownIdf: number;
	readonly unknownAskIdf: number;
}

/**
 * The ways of asking of one document, packed: those of way `n` are the numbers from `starts[n]` to `starts[n + 1]`.
 * Packed arrays are read in a row; single small ones made the comparison three times slower.
 */
export interface Asks {
	readonly texts: readonly string[];
	readonly stems: Packed;
	readonly grams: Packed;
}

export interface Packed {
	readonly ids: Int32Array;
	readonly starts: Int32Array;
	/** Length of each way's vector of idf weights. */
	readonly norms: Float64Array;
}

export interface SearchIndex {
	readonly documents: readonly SearchDocument[];
	readonly stems: Terms;
	readonly grams: Terms;
	/** The ways of asking of each document. */
	readonly asks: readonly Asks[];
	/** Stems that occur in any record, by first letter and length, for correcting typing errors. */
	readonly vocabulary: ReadonlyMap<string, readonly string[]>;
}

/** Builds the index; pure, the same documents give the same index. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
	const stemTerms = new TermsBuilder(documents.length);
	const gramTerms = new TermsBuilder(documents.length);
	const raw = documents.map((document, position) => {
		const asks: { text: string; stems: Int32Array; grams: Int32Array }[] = [];
		for (const field of ["title", "asks", "body"] as const) {
			for (const part of document[field]) {
				const tokens = tokenise(part.text);
				const stemIds = stemTerms.add(position, stemsOf(tokens, part), FIELD_WEIGHTS[field]);
				if (field === "body") continue;
				const gramIds = gramTerms.add(position, gramsOf(tokens), 1);
				asks.push({ text: part.text, stems: stemTerms.addAsk(stemIds), grams: gramTerms.addAsk(gramIds) });
			}
		}
		return asks;
	});
	const stemsBuilt = stemTerms.build();
	const gramsBuilt = gramTerms.build();
	const vocabulary = new Map<string, string[]>();
	for (const term of stemsBuilt.ids.keys()) {
		const key = vocabularyKey(term[0] ?? "", term.length);
		const list = vocabulary.get(key);
		if (list) list.push(term);
		else vocabulary.set(key, [term]);
	}
	return {
		documents,
		stems: stemsBuilt,
		grams: gramsBuilt,
		asks: raw.map((asks) => ({
			texts: asks.map((ask) => ask.text),
			stems: pack(
				asks.map((ask) => ask.stems),
				stemsBuilt,
			),
			grams: pack(
				asks.map((ask) => ask.grams),
				gramsBuilt,
			),
		})),
		vocabulary,
	};
}

/** The key under which the vocabulary keeps words with this first letter and length. */
export function vocabularyKey(letter: string, length: number): string {
	return `${letter}${length}`;
}

function pack(lists: readonly Int32Array[], terms: Terms): Packed {
	const starts = new Int32Array(lists.length + 1);
	for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
	const ids = new Int32Array(starts[lists.length] ?? 0);
	for (const [index, list] of lists.entries()) ids.set(list, starts[index]);
	return { ids, starts, norms: Float64Array.from(lists, (list) => norm(list, terms)) };
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

function stemsOf(tokens: readonly Token[], part: FieldText): string[] {
	return tokens.flatMap((token) => stems(token, part.language));
}

function norm(ids: Int32Array, terms: Terms): number {
	let square = 0;
	for (const id of ids) square += (terms.askIdf[id] ?? 0) ** 2;
	return Math.sqrt(square) || 1;
}

/** Robertson & Spärck Jones, with the one added that keeps it positive. */
function idfOf(frequency: number, count: number): number {
	return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

class TermsBuilder {
	readonly #ids = new Map<string, number>();
	/** For each term: document → weighted frequency. */
	readonly #frequencies: Map<number, number>[] = [];
	readonly #askFrequencies: number[] = [];
	readonly #lengths: Float64Array;
	#asks = 0;

	constructor(documents: number) {
		this.#lengths = new Float64Array(documents);
	}

	add(document: number, terms: readonly string[], weight: number): number[] {
		this.#lengths[document] = (this.#lengths[document] ?? 0) + weight * terms.length;
		return terms.map((term) => {
			const known = this.#ids.get(term);
			const id = known ?? this.#ids.size;
			if (known === undefined) {
				this.#ids.set(term, id);
				this.#frequencies.push(new Map());
				this.#askFrequencies.push(0);
			}
			const list = this.#frequencies[id];
			list?.set(document, (list.get(document) ?? 0) + weight);
			return id;
		});
	}

	addAsk(ids: readonly number[]): Int32Array {
		const unique = Int32Array.from(new Set(ids));
		for (const id of unique) this.#askFrequencies[id] = (this.#askFrequencies[id] ?? 0) + 1;
		this.#asks++;
		return unique;
	}

	build(): Terms {
		const count = this.#lengths.length;
		const average = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, count);
		const idf = Float64Array.from(this.#frequencies, (list) => idfOf(list.size, count));
		return {
			ids: this.#ids,
			documents: this.#frequencies.map((list) => Int32Array.from(list.keys())),
			weights: this.#frequencies.map((list, id) =>
				Float64Array.from(list, ([document, frequency]) => {
					const length = this.#lengths[document] ?? 0;
					return ((idf[id] ?? 0) * (frequency * (K1 + 1))) / (frequency + K1 * (1 - B + (B * length) / (average || 1)));
				}),
			),
			idf,
			askIdf: Float64Array.from(this.#askFrequencies, (frequency) => idfOf(frequency, this.#asks)),
			unknownIdf: idfOf(0, count),
			unknownAskIdf: idfOf(0, this.#asks),
		};
	}
}

/** What a term that a document holds in plenty would weigh: the limit of BM25's saturation. */
export const SATURATED = K1 + 1;
