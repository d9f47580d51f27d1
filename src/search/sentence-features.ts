/** What speaks for each sentence of a page as the answer to a question: figures for two stages, and of the whole page. */
import type { Token } from "../language";
import { lengthsOf, type PageSentences, termsOf } from "./page-sentences";
import { gramsOf, SPACES } from "./search-index";
import { type Kind, kindsOf, QUESTION_KINDS, SENTENCE_TRAITS, type Trait } from "./sentence-traits";

const SHARES = { stems: 0.35, grams: 0.35, concepts: 0.3 } as const;

/** How each sentence is like the question, 0 to about 1. */
interface Likeness {
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

export interface SentenceFeatures {
	/** A row for each sentence; the first figure is the constant 1. */
	readonly rows: readonly (readonly number[])[];
	/** What tells whether the page answers at all; the first figure is the constant 1. */
	readonly page: readonly number[];
}

/** @param isEmpty tells words that say nothing about the subject */
export function sentenceFeatures(
	question: readonly Token[],
	page: PageSentences,
	isEmpty: (token: Token) => boolean,
): SentenceFeatures {
	const likeness = compare(question, page, isEmpty);
	const { sentences } = page;
	const count = sentences.length;
	const kinds = kindsOf(question.map(({ word }) => word).join(" "));
	const near = smooth(likeness.all, 1);
	const nearTold = smooth(likeness.told, 1);
	const far = smooth(likeness.told, 4);
	const most = { all: max(likeness.all), told: max(likeness.told), near: max(near), nearTold: max(nearTold), far: max(far) };
	const best = nearTold.indexOf(most.nearTold);
	const ranks = ranksOf(near);
	const toldRanks = ranksOf(nearTold);
	const sections = groupBy(sentences.map(({ heading }) => heading));
	const headings = [...sections.keys()].filter((heading) => heading >= 0);
	const mostHeading = max(headings.map((heading) => likeness.told[heading] ?? 0));
	const rows = sentences.map((sentence, at) => {
		const of = (list: readonly number[], place = at) => list[place] ?? 0;
		const section = sections.get(sentence.heading) ?? [at];
		const under = sentence.heading >= 0 && sentence.heading !== at;
		const headingTold = sentence.heading >= 0 ? of(likeness.told, sentence.heading) : 0;
		const traits = sentence.traits;
		return [
			1,
			...likeness.by.map((list) => of(list)),
			of(likeness.covered), of(likeness.told),
			of(likeness.all, at - 1), of(likeness.all, at + 1), of(likeness.all, at - 2), of(likeness.all, at + 2),
			of(likeness.told, at - 1), of(likeness.told, at + 1), of(likeness.told, at - 2), of(likeness.told, at + 2),
			of(near), of(nearTold), of(far), of(likeness.coveredAround), of(likeness.toldAround),
			share(of(near), most.near), share(of(nearTold), most.nearTold), share(of(far), most.far),
			share(of(likeness.all), most.all), share(of(likeness.told), most.told),
			1 / of(ranks), 1 / of(toldRanks), Math.log(of(ranks)) / 4, Math.log(of(toldRanks)) / 4,
			under ? of(likeness.all, sentence.heading) : 0, under ? headingTold : 0,
			share(headingTold, mostHeading), under ? 1 : 0, sentence.isHeading ? 1 : 0,
			mean(section.map((place) => of(likeness.all, place))), mean(section.map((place) => of(likeness.told, place))),
			max(section.map((place) => of(likeness.told, place))), section.includes(best) ? 1 : 0,
			section.length / count, 1 / (1 + at - (section[0] ?? at)),
			sentence.lead >= 0 ? of(likeness.all, sentence.lead) : 0, sentence.lead >= 0 ? of(likeness.told, sentence.lead) : 0,
			sentence.lead >= 0 ? 1 : 0,
			at > best ? Math.exp((best - at) / 3) : 0, at < best ? Math.exp((at - best) / 3) : 0, at === best ? 1 : 0,
			of(likeness.told, 0), most.all, most.told, Math.log(count) / 5, 1 / count,
			at === 0 ? 1 : 0, at === 1 ? 1 : 0, at / count, 1 / (1 + at), sentence.isTitle ? 1 : 0,
			Math.log(1 + sentence.words) / 4, sentence.words <= 3 ? 1 : 0, sentence.words >= 20 ? 1 : 0,
			Math.log(Math.max(1, sentence.pages)) / 3,
			...SENTENCE_TRAITS.map((trait) => traits[trait]),
			...QUESTION_KINDS.flatMap((kind) => SENTENCE_TRAITS.map((trait) => kinds[kind] * traits[trait])),
			...QUESTION_KINDS.map((kind) => kinds[kind]),
		]; // biome-ignore format: a table
	});
	return { rows, page: [1] };
}

/** Compares all sentences with the question. */
function compare(question: readonly Token[], page: PageSentences, isEmpty: (token: Token) => boolean): Likeness {
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
		return sentences.map((_, at) =>
			words.reduce((sum, word) => sum + Math.max(0, word[weight]) * max(word.held.slice(Math.max(0, at - width), at + width + 1)), 0) / all,
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
