/** Finds the records that fit a message, each with the figures that say how well. */

import type { Token } from "../language/tokens";
import type { Bridge } from "./bridge";
import type { Indexable, SearchDocument } from "./documents";
import { bm25 } from "./postings";
import { readQuery } from "./query";
import { type Features, fitOf, NO_SIGNALS, type Ranking, type Signals, type Standing, scoreOf } from "./rank";
import { type SearchIndex, SPACES } from "./search-index";
import { compareWays } from "./ways";

/** So many of the best documents by BM25 are compared with their ways of asking. */
const COMPARED = 24;
/** Weights of the kinds of terms in the choice of these. */
const FIRST_LOOK = { stems: 0.4, grams: 0.3, concepts: 0.3 } as const;
/** How much a word counts that says nothing about the subject. */
const EMPTY_WEIGHT = 0.3;

export interface FindOptions<D> {
	readonly limit?: number;
	/** Tells words that say nothing about the subject; they count a little. */
	readonly isEmpty?: (token: Token) => boolean;
	/** What the caller knows about a document beyond its words. */
	readonly signals?: (document: D) => Signals;
	/** For records in another language than the message. */
	readonly bridge?: Bridge;
	/** Other weights of the ranking than those learned on the pack. */
	readonly weights?: Ranking["score"];
	/** Leaves out a part of the ranking, for measuring what it is worth. */
	readonly without?: ReadonlySet<string>;
}

export interface Candidate<D = SearchDocument> {
	readonly document: D;
	/** Orders the candidates of one message; means nothing between messages. */
	readonly score: number;
	/** 0 to 1: the probability that the record answers the message, as calibrated on questions (docs/measurements.md). */
	readonly fit: number;
	/** Likeness to the nearest way of asking, and that way. */
	readonly ask: number;
	readonly nearest: string;
	/** Share of the message's weight that the record's words cover. */
	readonly coverage: number;
	readonly features: Features;
	readonly standing: Standing;
}

/** @returns the best candidates, best first; ties in the order of the documents */
export function find<D extends Indexable>(
	index: SearchIndex<D>,
	tokens: readonly Token[],
	{
		limit = 10,
		isEmpty = () => false,
		signals = () => NO_SIGNALS,
		without = NOTHING,
		bridge,
		weights,
	}: FindOptions<D> = {},
): Candidate<D>[] {
	if (tokens.length === 0) return [];
	const query = readQuery(index, tokens, isEmpty, EMPTY_WEIGHT, bridge);
	const found = {
		stems: bm25(index.spaces.stems, query.words.stems),
		grams: bm25(index.spaces.grams, query.words.grams),
		concepts: bm25(index.spaces.concepts, query.words.concepts),
	};
	const partial = new Float64Array(index.documents.length);
	for (const space of SPACES) {
		if (without.has(space)) continue;
		const { scores } = found[space];
		for (let at = 0; at < partial.length; at++)
			partial[at] = (partial[at] as number) + FIRST_LOOK[space] * (scores[at] as number);
	}
	const like = compareWays(index, query);
	const words = tokens.filter((token) => !isEmpty(token)).length;
	const candidates = best(partial, COMPARED).map((position) => {
		const document = index.documents[position] as D;
		const likeness = like(position);
		const signal = signals(document);
		const full: Features = {
			stems: found.stems.scores[position] as number,
			grams: found.grams.scores[position] as number,
			concepts: found.concepts.scores[position] as number,
			coverage: found.stems.covered[position] as number,
			conceptCoverage: found.concepts.covered[position] as number,
			askStems: likeness.by.stems,
			askGrams: likeness.by.grams,
			askConcepts: likeness.by.concepts,
			askBest: likeness.best,
			askThree: likeness.three,
			...signal,
		};
		const features = without.size > 0 ? blank(full, without) : full;
		return {
			document,
			position,
			features,
			ask: likeness.best,
			nearest: likeness.nearest,
			coverage: features.coverage,
			score: scoreOf(features, weights),
		};
	});
	candidates.sort((a, b) => b.score - a.score || a.position - b.position);
	const [first, second] = candidates;
	return candidates.slice(0, limit).map(({ position: _, ...candidate }, place) => {
		const { score, features } = candidate;
		const margin = score - ((place === 0 ? second?.score : first?.score) ?? 0);
		const standing = { score, margin, words, concepts: query.concepts };
		return { ...candidate, standing, fit: fitOf(features, standing) };
	});
}

function blank(features: Features, names: ReadonlySet<string>): Features {
	return Object.fromEntries(
		Object.entries(features).map(([name, value]) => [name, names.has(name) ? 0 : value]),
	) as unknown as Features;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The positions of the largest values, largest first; of equal ones the earlier. */
function best(values: Float64Array, count: number): number[] {
	const top: number[] = [];
	for (let at = 0; at < values.length; at++) {
		const value = values[at] as number;
		if (value <= 0) continue;
		if (top.length === count && value <= (values[top[count - 1] as number] as number)) continue;
		let place = top.length;
		while (place > 0 && (values[top[place - 1] as number] as number) < value) place--;
		top.splice(place, 0, at);
		if (top.length > count) top.pop();
	}
	return top;
}
