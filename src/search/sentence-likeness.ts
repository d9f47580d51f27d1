/** How each sentence of a page is like a question, and the sums that this is weighed with. */
import type { Token } from "../language";
import { lengthsOf, type PageSentences, termsOf } from "./page-sentences";
import { gramsOf, SPACES } from "./search-index";

const SHARES = { stems: 0.35, grams: 0.35, concepts: 0.3 } as const;

/** How each sentence is like the question, 0 to about 1. */
export interface Likeness {
	readonly by: readonly (readonly number[])[];
	/** All kinds of terms together. */
	readonly all: readonly number[];
	/** Share of the question's words that it holds, weighted by their rarity in the collection, and on the page. */
	readonly covered: readonly number[];
	readonly told: readonly number[];
	/** The same of a sentence with both its neighbours. */
	readonly coveredAround: readonly number[];
	readonly toldAround: readonly number[];
}

/** Compares all sentences with the question. */
export function compare(question: readonly Token[], page: PageSentences, isEmpty: (token: Token) => boolean): Likeness {
	const { collection, sentences } = page;
	const full = question.filter((token) => !isEmpty(token));
	const asked = full.length > 0 ? full : question;
	const { language, lexicon, idf } = collection;
	const own = termsOf(asked, language, lexicon);
	const length = lengthsOf(own, collection);
	const by = SPACES.map((space) =>
		sentences.map(({ terms, lengths }) => {
			let sum = 0;
			for (const term of own[space]) if (terms[space].has(term)) sum += idf[space](term) ** 2;
			return sum / (length[space] * lengths[space]);
		}),
	);
	const words = asked.map((token) => {
		const { stems } = termsOf([token], language, lexicon);
		const grams = gramsOf([token]);
		const held = sentences.map(({ terms }) => {
			if ([...stems].some((stem) => terms.stems.has(stem))) return 1;
			const part = grams.filter((gram) => terms.grams.has(gram)).length / grams.length;
			return part >= 0.5 ? part : 0;
		});
		const on = held.reduce((sum, value) => sum + value, 0);
		return { held, rare: max([...stems].map(idf.stems)), rareHere: Math.log((sentences.length + 1) / (on + 0.5)) };
	});
	const cover = (weight: "rare" | "rareHere", width: number) => {
		const all = words.reduce((sum, word) => sum + Math.max(0, word[weight]), 0) || 1;
		return sentences.map(
			(_, at) =>
				words.reduce(
					(sum, word) =>
						sum + Math.max(0, word[weight]) * max(word.held.slice(Math.max(0, at - width), at + width + 1)),
					0,
				) / all,
		);
	};
	return {
		by,
		all: sentences.map((_, at) => SPACES.reduce((sum, space, n) => sum + SHARES[space] * (by[n]?.[at] ?? 0), 0)),
		covered: cover("rare", 0),
		told: cover("rareHere", 0),
		coveredAround: cover("rare", 1),
		toldAround: cover("rareHere", 1),
	};
}

/** Each value with those around it, falling off like a bell. */
export function smooth(values: readonly number[], width: number): number[] {
	return values.map((_, at) => {
		let sum = 0;
		let weights = 0;
		for (let offset = -3 * width; offset <= 3 * width; offset++) {
			const value = values[at + offset];
			if (value === undefined) continue;
			const weight = Math.exp(-((offset / width) ** 2) / 2);
			sum += weight * value;
			weights += weight;
		}
		return sum / weights;
	});
}

/** The rank of each value, 1 for the greatest; ties in the order of the list. */
export function ranksOf(values: readonly number[]): number[] {
	const ranks = new Array<number>(values.length).fill(0);
	const order = values.map((_, at) => at).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
	for (const [rank, at] of order.entries()) ranks[at] = rank + 1;
	return ranks;
}

export function groupBy(keys: readonly number[]): Map<number, number[]> {
	const groups = new Map<number, number[]>();
	for (const [at, key] of keys.entries()) groups.set(key, [...(groups.get(key) ?? []), at]);
	return groups;
}

export function max(values: readonly number[]): number {
	return values.reduce((most, value) => Math.max(most, value), 0);
}

export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export function share(part: number, whole: number): number {
	return whole > 0 ? part / whole : 0;
}
