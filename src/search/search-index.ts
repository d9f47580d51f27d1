/**
 * An inverted index with two kinds of terms, stems and character 4-grams, over documents (weighted fields, BM25) and
 * over single ways of asking (cosine). Built once, read often; holds numbers only.
 */
import { type Token, stems, tokenise } from "../language/tokens";
import type { FieldText, SearchDocument } from "./documents";

/** BM25 parameters (Robertson & Zaragoza 2009): saturation and length normalisation. */
const K1 = 1.2;
const B = 0.5;
const FIELD_WEIGHTS = { title: 3, asks: 2, body: 1 } as const;
const GRAM = 4;

/** A term of a kind: stems start with nothing, grams with "#". */
type Term = string;

interface Postings {
	readonly units: number[];
	readonly weights: number[];
}

/** One kind of retrieval unit: whole documents, or single ways of asking. */
export interface Units {
	readonly count: number;
	readonly postings: ReadonlyMap<Term, Postings>;
	readonly idf: (term: Term) => number;
	readonly lengths: readonly number[];
	readonly averageLength: number;
}

export interface Ask {
	/** Position of the document that it belongs to. */
	readonly document: number;
	readonly text: string;
	/** Length of its vector of stems and of grams. */
	readonly stemNorm: number;
	readonly gramNorm: number;
}

export interface SearchIndex {
	readonly documents: readonly SearchDocument[];
	readonly documentStems: Units;
	readonly documentGrams: Units;
	readonly askStems: Units;
	readonly askGrams: Units;
	readonly asks: readonly Ask[];
	/** Stems that occur in any record, by first letter, for correcting typing errors. */
	readonly vocabulary: ReadonlyMap<string, readonly string[]>;
}

/** Builds the index; pure, the same documents give the same index. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
	const documentStems = new UnitsBuilder();
	const documentGrams = new UnitsBuilder();
	const askStems = new UnitsBuilder();
	const askGrams = new UnitsBuilder();
	const asks: { document: number; text: string }[] = [];

	for (const [position, document] of documents.entries()) {
		for (const field of ["title", "asks", "body"] as const) {
			for (const part of document[field]) {
				const terms = termsOf(part);
				for (const term of terms.stems) documentStems.add(position, term, FIELD_WEIGHTS[field]);
				if (field !== "body") for (const gram of terms.grams) documentGrams.add(position, gram, 1);
			}
		}
		for (const part of [...document.title, ...document.asks]) {
			const terms = termsOf(part);
			const unit = asks.push({ document: position, text: part.text }) - 1;
			for (const term of new Set(terms.stems)) askStems.add(unit, term, 1);
			for (const gram of new Set(terms.grams)) askGrams.add(unit, gram, 1);
		}
	}
	const stemsOfAsks = askStems.build(asks.length);
	const gramsOfAsks = askGrams.build(asks.length);
	const stemNorms = norms(stemsOfAsks, asks.length);
	const gramNorms = norms(gramsOfAsks, asks.length);
	const documentStemUnits = documentStems.build(documents.length);
	const vocabulary = new Map<string, string[]>();
	for (const term of documentStemUnits.postings.keys()) {
		const list = vocabulary.get(term[0] ?? "");
		if (list) list.push(term);
		else vocabulary.set(term[0] ?? "", [term]);
	}
	return {
		documents,
		documentStems: documentStemUnits,
		documentGrams: documentGrams.build(documents.length),
		askStems: stemsOfAsks,
		askGrams: gramsOfAsks,
		asks: asks.map((ask, unit) => ({ ...ask, stemNorm: stemNorms[unit] ?? 1, gramNorm: gramNorms[unit] ?? 1 })),
		vocabulary,
	};
}

/** Character 4-grams of folded words, with the word's borders marked; a short word is one gram. */
export function gramsOf(tokens: readonly Token[]): string[] {
	return tokens.flatMap(({ folded }) => {
		const word = `_${folded}_`;
		if (word.length <= GRAM) return [word];
		return Array.from({ length: word.length - GRAM + 1 }, (_, start) => word.slice(start, start + GRAM));
	});
}

function termsOf(part: FieldText): { stems: string[]; grams: string[] } {
	const tokens = tokenise(part.text);
	return { stems: tokens.flatMap((token) => stems(token, part.language)), grams: gramsOf(tokens) };
}

class UnitsBuilder {
	readonly #postings = new Map<Term, Map<number, number>>();
	readonly #lengths = new Map<number, number>();

	add(unit: number, term: Term, weight: number): void {
		let list = this.#postings.get(term);
		if (!list) {
			list = new Map();
			this.#postings.set(term, list);
		}
		list.set(unit, (list.get(unit) ?? 0) + weight);
		this.#lengths.set(unit, (this.#lengths.get(unit) ?? 0) + weight);
	}

	build(count: number): Units {
		const postings = new Map<Term, Postings>();
		for (const [term, list] of this.#postings) {
			postings.set(term, { units: [...list.keys()], weights: [...list.values()] });
		}
		const lengths = Array.from({ length: count }, (_, unit) => this.#lengths.get(unit) ?? 0);
		const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, count);
		const idf = (term: Term) => {
			const frequency = postings.get(term)?.units.length ?? 0;
			return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
		};
		return { count, postings, idf, lengths, averageLength };
	}
}

function norms(units: Units, count: number): number[] {
	const squares = new Array<number>(count).fill(0);
	for (const [term, { units: list }] of units.postings) {
		const weight = units.idf(term) ** 2;
		for (const unit of list) squares[unit] = (squares[unit] ?? 0) + weight;
	}
	return squares.map((square) => Math.sqrt(square) || 1);
}

/** BM25 weight of one posting. */
export function saturation(frequency: number, length: number, averageLength: number): number {
	return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / averageLength));
}
