/** The sentences of a page that answer a question: two stages of probability, and whether the page answers at all. */
import type { Token } from "../language";
import type { PageSentences } from "./page-sentences";
import { logistic } from "./rank";
import { type SentenceFeatures, sentenceFeatures } from "./sentence-features";
import { groupBy, max, mean, ranksOf, share, smooth } from "./sentence-likeness";

export { collectSentences, type PageSentences, readSentences, type SentenceCollection } from "./page-sentences";
export { type SentenceFeatures, sentenceFeatures } from "./sentence-features";

/** What is learned; the weights stand in the order of the figures. */
export interface SentenceWeights {
	/** Of `sentenceFeatures`. */
	readonly first: readonly number[];
	/** Of `contextInputs`. */
	readonly second: readonly number[];
	/** Of `pageInputs`. */
	readonly page: readonly number[];
	/** From this probability on a page counts as answering, and a sentence as part of the answer. */
	readonly least: { readonly page: number; readonly sentence: number };
}

/**
 * The numbers of the sentences that answer, in their order; none when the page does not answer.
 * @param isEmpty tells words that say nothing about the subject
 */
export function selectSentences(
	question: readonly Token[],
	page: PageSentences,
	weights: SentenceWeights,
	isEmpty: (token: Token) => boolean,
): number[] {
	if (page.sentences.length === 0 || question.length === 0) return [];
	const features = sentenceFeatures(question, page, isEmpty);
	const first = features.rows.map((row) => logistic(weights.first, Object.values(row)));
	const second = contextInputs(first, page).map((inputs) => logistic(weights.second, inputs));
	return choose(second, logistic(weights.page, pageInputs(second, features)), weights.least);
}

/** The sentences that are likely enough; where the page answers, the likeliest at least. */
export function choose(sentences: readonly number[], page: number, least: SentenceWeights["least"]): number[] {
	if (page < least.page || sentences.length === 0) return [];
	const enough = Math.min(least.sentence, max(sentences));
	return sentences.flatMap((probability, at) => (probability >= enough ? [at] : []));
}

/**
 * The second stage sees what the first thought of a sentence, of those around it, of its section and of the page's best:
 * answers are mostly one run of sentences.
 * @param probabilities of the first stage, by sentence
 * @returns a row for each sentence, the constant 1 first
 */
export function contextInputs(probabilities: readonly number[], { sentences }: PageSentences): number[][] {
	const of = (place: number) => probabilities[place] ?? 0;
	const most = max(probabilities);
	const best = probabilities.indexOf(most);
	const [near, around] = [1, 2].map((width) => smooth(probabilities, width));
	const ranks = ranksOf(probabilities);
	const sections = groupBy(sentences.map(({ heading }) => heading));
	return sentences.map(({ heading, lead }, at) => {
		const own = of(at);
		const section = (sections.get(heading) ?? [at]).map(of);
		const between = probabilities.slice(Math.min(at, best), Math.max(at, best) + 1);
		const weakest = Math.min(...between);
		return [
			1,
			Math.log(Math.max(1e-6, own) / Math.max(1e-6, 1 - own)),
			...[-1, 1, -2, 2].map((offset) => of(at + offset)),
			own * of(at - 1),
			own * of(at + 1),
			share(own, most),
			near?.[at] ?? 0,
			around?.[at] ?? 0,
			mean(section),
			max(section),
			heading === sentences[best]?.heading ? 1 : 0,
			weakest,
			share(weakest, most),
			mean(between),
			of(lead),
			of(heading),
			1 / (ranks[at] ?? 1),
		];
	});
}

/**
 * What tells whether the page answers at all, the constant 1 first.
 * @param probabilities of the second stage, by sentence
 */
export function pageInputs(probabilities: readonly number[], { rows, likeness, kinds }: SentenceFeatures): number[] {
	const sorted = [...probabilities].sort((a, b) => b - a);
	const [most = 0, next = 0, third = 0] = sorted;
	const best = probabilities.indexOf(most);
	const total = probabilities.reduce((sum, value) => sum + value, 0);
	const { all, by, covered, told, coveredAround, toldAround } = likeness;
	return [
		1,
		Math.log(Math.max(1e-6, most) / Math.max(1e-6, 1 - most)),
		most,
		next,
		third,
		mean(sorted.slice(0, 3)),
		Math.log(0.1 + total),
		mean(probabilities),
		max(all),
		...by.map(max),
		...[covered, told, coveredAround, toldAround].flatMap((list) => [max(list), list[best] ?? 0]),
		covered[0] ?? 0,
		told[0] ?? 0,
		mean(covered),
		mean(told),
		Math.log(rows.length) / 5,
		...Object.values(kinds),
	];
}
