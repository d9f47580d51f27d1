/** Likeness of a message to single ways of asking: cosine of idf weights, for each kind of term. */
import type { QueryWord } from "./postings";
import type { Query } from "./query";
import type { SearchIndex, Space, WayPostings } from "./search-index";

export interface Likeness {
	/** The most likeness to any way of asking, 0 to 1, all kinds of terms together. */
	readonly best: number;
	/** The same by kind of term. */
	readonly by: Readonly<Record<Space, number>>;
	/** Mean of the three that are most alike. */
	readonly three: number;
	/** The way of asking that is most like the message. */
	readonly nearest: string;
}

/** Terms of more than this share of all ways (endings, mostly) are so light that walking along them is not worth it. */
const FREQUENT = 0.04;
/** In a small pack every term counts. */
const MANY = 200;
const SHARES: Readonly<Record<Space, number>> = { stems: 0.35, grams: 0.35, concepts: 0.3 };

/**
 * Compares a message with ways of asking; the function returned does so for one document. Only a few documents are
 * looked at, so their ways are found in the postings by halving, not by walking along all of them.
 */
export function compareWays(index: SearchIndex, query: Query): (document: number) => Likeness {
	const count = index.wayTexts.length;
	const byStems = cosines(index.ways.stems, query.words.stems, count);
	const byGrams = cosines(index.ways.grams, query.words.grams, count);
	const byConcepts = cosines(index.ways.concepts, query.words.concepts, count);
	return (document) => {
		const from = index.firstWay[document] ?? 0;
		const end = index.firstWay[document + 1] ?? 0;
		const ofStems = byStems(from, end);
		const ofGrams = byGrams(from, end);
		const ofConcepts = byConcepts(from, end);
		let [stems, grams, concepts] = [0, 0, 0];
		let [first, second, third] = [0, 0, 0];
		let nearest = -1;
		for (let way = from; way < end; way++) {
			const alikeStems = ofStems[way - from] as number;
			const alikeGrams = ofGrams[way - from] as number;
			const alikeConcepts = ofConcepts[way - from] as number;
			if (alikeStems > stems) stems = alikeStems;
			if (alikeGrams > grams) grams = alikeGrams;
			if (alikeConcepts > concepts) concepts = alikeConcepts;
			const value = SHARES.stems * alikeStems + SHARES.grams * alikeGrams + SHARES.concepts * alikeConcepts;
			if (value > first) {
				nearest = way;
				third = second;
				second = first;
				first = value;
			} else if (value > second) {
				third = second;
				second = value;
			} else if (value > third) third = value;
		}
		return {
			best: Math.min(1, first),
			by: { stems, grams, concepts },
			three: (first + second + third) / 3,
			nearest: index.wayTexts[nearest] ?? "",
		};
	};
}

/** The cosine of the message with each way of asking from `from` up to, not with, `end`. */
function cosines(
	{ starts, ways, weights, idf, unknownIdf }: WayPostings,
	words: readonly QueryWord[],
	count: number,
): (from: number, end: number) => Float32Array {
	const own = new Map<number, number>();
	let square = 0;
	for (const { ids, shares, weight } of words) {
		let rarest = ids.length === 0 ? unknownIdf : 0;
		for (const [place, id] of ids.entries()) {
			const worth = weight * (shares?.[place] ?? 1) * (idf[id] ?? 0);
			rarest = Math.max(rarest, idf[id] ?? 0);
			if (worth > (own.get(id) ?? 0)) own.set(id, worth);
		}
		square += (weight * rarest) ** 2;
	}
	const length = Math.sqrt(square) || 1;
	const most = Math.max(MANY, FREQUENT * count);
	const terms = [...own].filter(([id]) => (starts[id + 1] as number) - (starts[id] as number) <= most);
	return (from, end) => {
		const sums = new Float32Array(end - from);
		for (const [id, worth] of terms) {
			const share = worth / length;
			const last = starts[id + 1] as number;
			for (let at = firstFrom(ways, starts[id] as number, last, from); at < last; at++) {
				const way = ways[at] as number;
				if (way >= end) break;
				sums[way - from] = (sums[way - from] as number) + share * (weights[at] as number);
			}
		}
		return sums;
	};
}

/** The first place from `low` up to, not with, `high` whose way is not before `way`; the ways of a term ascend. */
function firstFrom(ways: Int32Array, low: number, high: number, way: number): number {
	let [from, to] = [low, high];
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((ways[middle] as number) < way) from = middle + 1;
		else to = middle;
	}
	return from;
}
