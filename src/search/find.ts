/** Finds the records that fit a message, each with figures that say how well. */
import { editDistance, forgiven } from "../language/distance";
import { type Token, stems } from "../language/tokens";
import type { SearchDocument } from "./documents";
import { gramsOf, type SearchIndex, saturation, type Units } from "./search-index";

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

export interface FindOptions {
	readonly limit?: number;
	readonly weights?: Weights;
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

/** A word of the query with its possible forms in the vocabulary, and how much it counts (1, or less for empty words). */
interface QueryWord {
	readonly forms: readonly string[];
	readonly weight: number;
}

/**
 * @param isEmpty tells words that say nothing about the subject; they count a little
 * @returns the best candidates, best first; ties in the order of the documents
 */
export function find(
	index: SearchIndex,
	tokens: readonly Token[],
	{ limit = 10, weights = WEIGHTS, isEmpty = () => false }: FindOptions = {},
): Candidate[] {
	if (tokens.length === 0) return [];
	const words = tokens.map((token) => queryWord(index, token, isEmpty(token) ? weights.emptyWords : 1));
	const full = tokens.filter((token) => !isEmpty(token));
	const grams = [...new Set(gramsOf(full.length > 0 ? full : tokens))].map(asWord);

	const stemScores = bm25(index.documentStems, words);
	const gramScores = bm25(index.documentGrams, grams);
	const likeness = askLikeness(index, words, grams, weights.askStems);
	const coverage = covered(index.documentStems, words);

	return index.documents
		.map((document, position): Candidate => {
			const ask = likeness[position] ?? { value: 0, nearest: "" };
			const stemShare = stemScores[position] ?? 0;
			const gramShare = gramScores[position] ?? 0;
			return {
				document,
				score: weights.stems * stemShare + weights.grams * gramShare + weights.ask * ask.value,
				stems: stemShare,
				grams: gramShare,
				ask: ask.value,
				nearest: ask.nearest,
				coverage: coverage[position] ?? 0,
			};
		})
		.sort((a, b) => b.score - a.score)
		.slice(0, limit);
}

function asWord(gram: string): QueryWord {
	return { forms: [gram], weight: 1 };
}

/** The forms of a word that the records know; a word that none knows is corrected to its nearest neighbours. */
function queryWord(index: SearchIndex, token: Token, weight: number): QueryWord {
	const forms = stems(token);
	const known = forms.filter((form) => index.documentStems.postings.has(form));
	if (known.length > 0 || token.script === "digits") return { forms: known.length > 0 ? known : forms, weight };
	const corrected = new Set<string>();
	for (const form of forms) {
		const limit = forgiven(form.length);
		if (limit === 0) continue;
		let best = limit;
		let found: string[] = [];
		for (const term of index.vocabulary.get(form[0] ?? "") ?? []) {
			const distance = editDistance(form, term, best);
			if (distance < best) found = [term];
			else if (distance === best) found.push(term);
			if (distance < best) best = distance;
		}
		for (const term of found.slice(0, 3)) corrected.add(term);
	}
	return { forms: corrected.size > 0 ? [...corrected] : forms, weight };
}

/** BM25 per unit, as share of what a unit that holds every word in plenty would get. */
function bm25(units: Units, words: readonly QueryWord[]): number[] {
	const scores = new Array<number>(units.count).fill(0);
	let possible = 0;
	for (const { forms, weight } of words) {
		possible += weight * Math.max(...forms.map(units.idf)) * 2.2;
		const best = new Map<number, number>();
		for (const form of forms) {
			const list = units.postings.get(form);
			if (!list) continue;
			const idf = units.idf(form);
			for (let at = 0; at < list.units.length; at++) {
				const unit = list.units[at] ?? 0;
				const value = weight * idf * saturation(list.weights[at] ?? 0, units.lengths[unit] ?? 0, units.averageLength);
				if (value > (best.get(unit) ?? 0)) best.set(unit, value);
			}
		}
		for (const [unit, value] of best) scores[unit] = (scores[unit] ?? 0) + value;
	}
	return possible === 0 ? scores : scores.map((score) => score / possible);
}

function covered(units: Units, words: readonly QueryWord[]): number[] {
	const shares = new Array<number>(units.count).fill(0);
	let whole = 0;
	for (const { forms, weight: counts } of words) {
		const weight = counts * Math.max(...forms.map(units.idf));
		whole += weight;
		const seen = new Set(forms.flatMap((form) => units.postings.get(form)?.units ?? []));
		for (const unit of seen) shares[unit] = (shares[unit] ?? 0) + weight;
	}
	return whole === 0 ? shares : shares.map((share) => share / whole);
}

/** For each document the likeness (cosine of idf weights, stems and grams) to its nearest way of asking. */
function askLikeness(
	index: SearchIndex,
	words: readonly QueryWord[],
	grams: readonly QueryWord[],
	stemShare: number,
): { value: number; nearest: string }[] {
	const stemDots = dots(index.askStems, words);
	const gramDots = dots(index.askGrams, grams);
	const result = index.documents.map(() => ({ value: 0, nearest: "" }));
	for (const [unit, ask] of index.asks.entries()) {
		const value =
			stemShare * ((stemDots.values[unit] ?? 0) / (stemDots.norm * ask.stemNorm)) +
			(1 - stemShare) * ((gramDots.values[unit] ?? 0) / (gramDots.norm * ask.gramNorm));
		const best = result[ask.document];
		if (best && value > best.value) {
			best.value = value;
			best.nearest = ask.text;
		}
	}
	return result;
}

function dots(units: Units, words: readonly QueryWord[]): { values: Float64Array; norm: number } {
	const values = new Float64Array(units.count);
	let square = 0;
	for (const { forms, weight: counts } of words) {
		square += (counts * Math.max(...forms.map(units.idf))) ** 2;
		const seen = new Set<number>();
		for (const form of forms) {
			const list = units.postings.get(form);
			if (!list) continue;
			const weight = counts * units.idf(form) ** 2;
			for (const unit of list.units) {
				if (seen.has(unit)) continue;
				seen.add(unit);
				values[unit] = (values[unit] ?? 0) + weight;
			}
		}
	}
	return { values, norm: Math.sqrt(square) || 1 };
}
