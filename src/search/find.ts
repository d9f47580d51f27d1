/** Finds the records that fit a message, each with the figures that say how well. */

import type { Token } from "../language/tokens";
import type { Bridge } from "./bridge";
import type { Indexable, SearchDocument } from "./documents";
import { bm25, likelihood } from "./postings";
import { readQuery } from "./query";
import {
	type Features,
	fitOf,
	NO_SIGNALS,
	RANKING,
	type Ranking,
	type Signals,
	type Standing,
	scoreOf,
	standingOf,
	WORD_FEATURES,
	type WordFeature,
} from "./rank";
import type { SearchIndex } from "./search-index";
import { compareWays } from "./ways";

/** So many of the best documents by their words are compared with their ways of asking. */
const COMPARED = 24;
/** So many of those that stand apart. */
const COMPARED_APART = 6;
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
	readonly ranking?: Ranking;
	/** Leaves out a part of the ranking, for measuring what it is worth. */
	readonly without?: ReadonlySet<string>;
}

export interface Candidate<D = SearchDocument> {
	readonly document: D;
	/** Orders the candidates of one message; means nothing between messages. */
	readonly score: number;
	/** 0 to 1: the probability that the record answers the message, as calibrated on questions (docs/measurements.md). */
	readonly fit: number;
	/** The way of asking that is nearest to the message. */
	readonly nearest: string;
	readonly features: Features;
	readonly standing: Standing;
}

export interface Found<D = SearchDocument> {
	/** Best first; ties in the order of the documents. */
	readonly candidates: readonly Candidate<D>[];
	/** Those that stand apart, best first. Their margin is that to the first candidate. */
	readonly apart: readonly Candidate<D>[];
}

/** Ranks the documents that fit a message best. */
export function find<D extends Indexable>(
	index: SearchIndex<D>,
	tokens: readonly Token[],
	{
		limit = 10,
		isEmpty = () => false,
		signals = () => NO_SIGNALS,
		without = NOTHING,
		bridge,
		ranking = RANKING,
	}: FindOptions<D> = {},
): Found<D> {
	if (tokens.length === 0) return { candidates: [], apart: [] };
	const query = readQuery(index, tokens, isEmpty, EMPTY_WEIGHT, bridge);
	const { stems, grams, concepts } = index.spaces;
	const byStems = bm25(stems, query.words.stems);
	const byGrams = bm25(grams, query.words.grams);
	const byConcepts = bm25(concepts, query.words.concepts);
	const columns: Readonly<Record<WordFeature, Float64Array>> = {
		stems: byStems.scores,
		grams: byGrams.scores,
		concepts: byConcepts.scores,
		coverage: byStems.covered,
		conceptCoverage: byConcepts.covered,
		likelyStems: likelihood(index.likelihoods.stems, query.words.stems),
		likelyGrams: likelihood(index.likelihoods.grams, query.words.grams),
		likelyConcepts: likelihood(index.likelihoods.concepts, query.words.concepts),
	};
	const used = WORD_FEATURES.filter((name) => !without.has(name));
	const firstLook = weightedSum(
		used.map((name) => columns[name]),
		used.map((name) => ranking.score[name]),
		byGrams.scores,
		byConcepts.scores,
	);
	const like = compareWays(index, query);
	const words = tokens.filter((token) => !isEmpty(token)).length;
	const looked = (position: number) => {
		const document = index.documents[position] as D;
		const likeness = like(position);
		const full: Features = {
			stems: columns.stems[position] as number,
			grams: columns.grams[position] as number,
			concepts: columns.concepts[position] as number,
			coverage: columns.coverage[position] as number,
			conceptCoverage: columns.conceptCoverage[position] as number,
			likelyStems: columns.likelyStems[position] as number,
			likelyGrams: columns.likelyGrams[position] as number,
			likelyConcepts: columns.likelyConcepts[position] as number,
			askStems: likeness.by.stems,
			askGrams: likeness.by.grams,
			askConcepts: likeness.by.concepts,
			askBest: likeness.best,
			askThree: likeness.three,
			...signals(document),
		};
		const features = without.size > 0 ? blank(full, without) : full;
		return { document, position, features, nearest: likeness.nearest, score: scoreOf(features, ranking.score) };
	};
	const ordered = (positions: readonly number[]) =>
		positions.map(looked).sort((a, b) => b.score - a.score || a.position - b.position);
	const isApart = (at: number) => index.documents[at]?.isApart === true;
	const candidates = ordered(best(firstLook, COMPARED, (at) => !isApart(at)));
	const apart = ordered(best(firstLook, COMPARED_APART, isApart));
	const finished = ({ position: _, ...candidate }: ReturnType<typeof looked>, standing: Standing) => ({
		...candidate,
		standing,
		fit: fitOf(candidate.features, standing, ranking.fit),
	});
	return {
		candidates: candidates
			.slice(0, limit)
			.map((candidate) => finished(candidate, standingOf(candidate, candidates, words))),
		apart: apart.map((candidate) => finished(candidate, standingOf(candidate, candidates, words))),
	};
}

/** The part of the score that words alone give, for every document; none for those that share nothing with the message. */
function weightedSum(
	columns: readonly Float64Array[],
	weights: readonly number[],
	grams: Float64Array,
	concepts: Float64Array,
): Float64Array {
	const sums = new Float64Array(grams.length);
	for (const [at, column] of columns.entries()) {
		const weight = weights[at] ?? 0;
		for (let document = 0; document < sums.length; document++)
			sums[document] = (sums[document] as number) + weight * (column[document] as number);
	}
	for (let document = 0; document < sums.length; document++)
		if (grams[document] === 0 && concepts[document] === 0) sums[document] = Number.NEGATIVE_INFINITY;
	return sums;
}

function blank(features: Features, names: ReadonlySet<string>): Features {
	return Object.fromEntries(
		Object.entries(features).map(([name, value]) => [name, names.has(name) ? 0 : value]),
	) as unknown as Features;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The positions of the largest values among those allowed, largest first; of equal ones the earlier. */
function best(values: Float64Array, count: number, isAllowed: (at: number) => boolean): number[] {
	const top: number[] = [];
	for (let at = 0; at < values.length; at++) {
		const value = values[at] as number;
		if (value === Number.NEGATIVE_INFINITY) continue;
		if (top.length === count && value <= (values[top[count - 1] as number] as number)) continue;
		if (!isAllowed(at)) continue;
		let place = top.length;
		while (place > 0 && (values[top[place - 1] as number] as number) < value) place--;
		top.splice(place, 0, at);
		if (top.length > count) top.pop();
	}
	return top;
}
