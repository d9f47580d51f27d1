/** Finds the records that fit a message, each with figures that say how well. */
import { editDistance, forgiven } from "../language/distance";
import { stems, type Token } from "../language/tokens";
import type { SearchDocument } from "./documents";
import {
	type Asks,
	gramsOf,
	type Packed,
	SATURATED,
	type SearchIndex,
	type Terms,
	vocabularyKey,
} from "./search-index";

/** Weights of the figures in the score; chosen with `npm run eval:tune` on held-out ways of asking (docs/measurements.md). */
export interface Weights {
	readonly stems: number;
	readonly grams: number;
	readonly ask: number;
	/** Share of stems in the likeness of two ways of asking; the rest are grams. */
	readonly askStems: number;
	/** How much a word counts that says nothing about the subject. */
	readonly emptyWords: number;
}
export const WEIGHTS: Weights = { stems: 0.45, grams: 0.35, ask: 0.2, askStems: 0.5, emptyWords: 0.3 };

/** So many of the best documents by BM25 are compared with their ways of asking. */
const COMPARED = 16;

export interface FindOptions {
	readonly limit?: number;
	readonly weights?: Weights;
	/** Tells words that say nothing about the subject; they count a little. */
	readonly isEmpty?: (token: Token) => boolean;
}

export interface Candidate {
	readonly document: SearchDocument;
	/** 0 to about 1: how well the record fits. */
	readonly score: number;
	/** BM25 over stems and grams, as share of the best possible. */
	readonly stems: number;
	readonly grams: number;
	/** Likeness to the nearest way of asking, and that way. */
	readonly ask: number;
	readonly nearest: string;
	/** Share of the message's weight that the record's words cover. */
	readonly coverage: number;
}

/** A word of the message: the numbers of its possible terms, and how much it counts. */
interface QueryWord {
	readonly ids: readonly number[];
	readonly weight: number;
}

/** @returns the best candidates, best first; ties in the order of the documents */
export function find(
	index: SearchIndex,
	tokens: readonly Token[],
	{ limit = 10, weights = WEIGHTS, isEmpty = () => false }: FindOptions = {},
): Candidate[] {
	if (tokens.length === 0) return [];
	const words = tokens.map((token) => stemWord(index, token, isEmpty(token) ? weights.emptyWords : 1));
	const full = tokens.filter((token) => !isEmpty(token));
	const grams = [...new Set(gramsOf(full.length > 0 ? full : tokens))].map((gram) => gramWord(index.grams, gram));

	const byStems = bm25(index.stems, words, index.documents.length);
	const byGrams = bm25(index.grams, grams, index.documents.length);
	const stemQuery = queryVector(index.stems, words);
	const gramQuery = queryVector(index.grams, grams);

	return index.documents
		.map((document, position) => ({
			document,
			position,
			stems: byStems.scores[position] ?? 0,
			grams: byGrams.scores[position] ?? 0,
			coverage: byStems.covered[position] ?? 0,
			partial: weights.stems * (byStems.scores[position] ?? 0) + weights.grams * (byGrams.scores[position] ?? 0),
		}))
		.sort((a, b) => b.partial - a.partial)
		.slice(0, COMPARED)
		.map(({ position, partial, ...rest }): Candidate => {
			const { likeness, nearest } = nearestAsk(index.asks[position], stemQuery, gramQuery, weights.askStems);
			return { ...rest, ask: likeness, nearest, score: partial + weights.ask * likeness };
		})
		.sort((a, b) => b.score - a.score)
		.slice(0, limit);
}

function gramWord(terms: Terms, gram: string): QueryWord {
	const id = terms.ids.get(gram);
	return { ids: id === undefined ? [] : [id], weight: 1 };
}

/** The terms of a word that the records know; a word that none knows is corrected to its nearest neighbours. */
function stemWord(index: SearchIndex, token: Token, weight: number): QueryWord {
	const { ids } = index.stems;
	const forms = stems(token);
	const known = forms.flatMap((form) => ids.get(form) ?? []);
	if (known.length > 0 || token.script === "digits") return { ids: known, weight };
	const corrected = new Set<number>();
	for (const form of forms) {
		let best = forgiven(form.length);
		let found: string[] = [];
		if (best === 0) continue;
		for (let length = form.length - best; length <= form.length + best; length++) {
			for (const term of index.vocabulary.get(vocabularyKey(form[0] ?? "", length)) ?? []) {
				const distance = editDistance(form, term, best);
				if (distance > best) continue;
				if (distance < best) found = [];
				best = distance;
				found.push(term);
			}
		}
		for (const term of found.slice(0, 3)) corrected.add(ids.get(term) ?? -1);
	}
	return { ids: [...corrected], weight };
}

/** BM25 per document, as share of what a document that holds every word in plenty would get; and the share of words held. */
function bm25(
	terms: Terms,
	words: readonly QueryWord[],
	count: number,
): { scores: Float64Array; covered: Float64Array } {
	const scores = new Float64Array(count);
	const covered = new Float64Array(count);
	const best = new Float64Array(count);
	let possible = 0;
	for (const { ids, weight } of words) {
		const idf = ids.length === 0 ? terms.unknownIdf : Math.max(...ids.map((id) => terms.idf[id] ?? 0));
		possible += weight * idf;
		const touched: number[] = [];
		for (const id of ids) {
			const documents = terms.documents[id];
			const weights = terms.weights[id];
			if (!documents || !weights) continue;
			for (let at = 0; at < documents.length; at++) {
				const document = documents[at] ?? 0;
				const value = weights[at] ?? 0;
				const before = best[document] ?? 0;
				if (before === 0) touched.push(document);
				if (value > before) best[document] = value;
			}
		}
		for (const document of touched) {
			scores[document] = (scores[document] ?? 0) + weight * (best[document] ?? 0);
			covered[document] = (covered[document] ?? 0) + weight * idf;
			best[document] = 0;
		}
	}
	if (possible > 0) {
		for (let document = 0; document < count; document++) {
			scores[document] = (scores[document] ?? 0) / (possible * SATURATED);
			covered[document] = (covered[document] ?? 0) / possible;
		}
	}
	return { scores, covered };
}

/** The message as a vector over the terms, for comparing it with ways of asking. */
interface QueryVector {
	/** Product of the message's and the way of asking's weight, by term. */
	readonly products: Float64Array;
	readonly norm: number;
}

function queryVector(terms: Terms, words: readonly QueryWord[]): QueryVector {
	const products = new Float64Array(terms.askIdf.length);
	let square = 0;
	for (const { ids, weight } of words) {
		const idf = ids.length === 0 ? terms.unknownAskIdf : Math.max(...ids.map((id) => terms.askIdf[id] ?? 0));
		square += (weight * idf) ** 2;
		for (const id of ids) products[id] = Math.max(products[id] ?? 0, weight * (terms.askIdf[id] ?? 0) ** 2);
	}
	return { products, norm: Math.sqrt(square) || 1 };
}

/** The way of asking that is most like the message: cosine of idf weights over stems and over grams. */
function nearestAsk(
	asks: Asks | undefined,
	stemQuery: QueryVector,
	gramQuery: QueryVector,
	stemShare: number,
): { likeness: number; nearest: string } {
	let likeness = 0;
	let nearest = "";
	for (let way = 0; asks && way < asks.texts.length; way++) {
		const value = stemShare * cosine(asks.stems, way, stemQuery) + (1 - stemShare) * cosine(asks.grams, way, gramQuery);
		if (value <= likeness) continue;
		likeness = value;
		nearest = asks.texts[way] ?? "";
	}
	return { likeness: Math.min(1, likeness), nearest };
}

function cosine({ ids, starts, norms }: Packed, way: number, { products, norm }: QueryVector): number {
	const end = starts[way + 1] ?? 0;
	let sum = 0;
	for (let at = starts[way] ?? 0; at < end; at++) sum += products[ids[at] as number] as number;
	return sum / (norm * (norms[way] ?? 1));
}
