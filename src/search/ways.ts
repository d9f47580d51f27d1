/** Likeness of a message to single ways of asking: cosine of idf weights, for each kind of term. */
import type { QueryWord } from "./postings";
import type { Query } from "./query";
import { type SearchIndex, SPACES, type Space, type WayPostings } from "./search-index";

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

/** Compares a message with all ways of asking; the function returned sums up those of one document. */
export function compareWays(index: SearchIndex, query: Query): (document: number) => Likeness {
	const likeness = SPACES.map((space) => cosines(index.ways[space], query.words[space], index.wayTexts.length));
	return (document) => {
		const by = [0, 0, 0];
		const top: [number, number, number] = [0, 0, 0];
		let nearest = -1;
		for (let way = index.firstWay[document] ?? 0; way < (index.firstWay[document + 1] ?? 0); way++) {
			let value = 0;
			for (const [at, space] of SPACES.entries()) {
				const alike = likeness[at]?.[way] ?? 0;
				if (alike > (by[at] ?? 0)) by[at] = alike;
				value += SHARES[space] * alike;
			}
			if (value > top[0]) {
				nearest = way;
				top[2] = top[1];
				top[1] = top[0];
				top[0] = value;
			} else if (value > top[1]) {
				top[2] = top[1];
				top[1] = value;
			} else if (value > top[2]) top[2] = value;
		}
		const [stems = 0, grams = 0, concepts = 0] = by;
		return {
			best: Math.min(1, top[0]),
			by: { stems, grams, concepts },
			three: (top[0] + top[1] + top[2]) / 3,
			nearest: index.wayTexts[nearest] ?? "",
		};
	};
}

/** The cosine of each way of asking with the message. */
function cosines(
	{ starts, ways, weights, idf, unknownIdf }: WayPostings,
	words: readonly QueryWord[],
	count: number,
): Float32Array {
	const sums = new Float32Array(count);
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
	for (const [id, worth] of own) {
		if ((starts[id + 1] as number) - (starts[id] as number) > most) continue;
		const share = worth / length;
		const end = starts[id + 1] as number;
		for (let at = starts[id] as number; at < end; at++) {
			const way = ways[at] as number;
			sums[way] = (sums[way] as number) + share * (weights[at] as number);
		}
	}
	return sums;
}
