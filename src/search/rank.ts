/**
 * The learned part of the ranking: a linear score over features, and from it the probability that a record answers.
 * The weights stand in `ranking.json`; `npm run train` makes the same file from the training data, byte for byte.
 */
import learned from "./ranking.json" with { type: "json" };

/** What the caller knows about a record beyond its words; each 0 or 1. */
export interface Signals {
	/** The record is first of all for the role in which the person writes. */
	readonly roleFirst: number;
	/** It is also for this role. */
	readonly roleFits: number;
	/** It is not for this role. */
	readonly roleMissing: number;
	/** It is not for job seekers, and nobody said to be anything else. */
	readonly notForSeekers: number;
	/** It is the article of an official term that the message names. */
	readonly named: number;
	/** The message names the office that stands first among its contacts. */
	readonly ofOffice: number;
	/** The talk is about it, and the message goes on with the talk. */
	readonly carried: number;
	/** Kinds of records other than articles. */
	readonly isContact: number;
	readonly isTerm: number;
	/** A fixed reply: small talk, or what we do not know. */
	readonly isPhrase: number;
	readonly isOther: number;
}
export const NO_SIGNALS: Signals = {
	roleFirst: 0,
	roleFits: 0,
	roleMissing: 0,
	notForSeekers: 0,
	named: 0,
	ofOffice: 0,
	carried: 0,
	isContact: 0,
	isTerm: 0,
	isPhrase: 0,
	isOther: 0,
};

/** How well a record's words fit the message, by kind of term and of comparison, each 0 to about 1. */
export interface Features extends Signals {
	readonly stems: number;
	readonly grams: number;
	readonly concepts: number;
	readonly coverage: number;
	readonly conceptCoverage: number;
	readonly askStems: number;
	readonly askGrams: number;
	readonly askConcepts: number;
	readonly askBest: number;
	readonly askThree: number;
	/** Logarithms: how much likelier the record makes the words than all records together. */
	readonly likelyStems: number;
	readonly likelyGrams: number;
	readonly likelyConcepts: number;
}
/** The features that words alone give, for every record at once. */
export const WORD_FEATURES = [
	"stems",
	"grams",
	"concepts",
	"coverage",
	"conceptCoverage",
	"likelyStems",
	"likelyGrams",
	"likelyConcepts",
] as const satisfies (keyof Features)[];
export type WordFeature = (typeof WORD_FEATURES)[number];
export const FEATURES = [
	...WORD_FEATURES,
	"askStems",
	"askGrams",
	"askConcepts",
	"askBest",
	"askThree",
	...(Object.keys(NO_SIGNALS) as (keyof Signals)[]),
] as const satisfies (keyof Features)[];

/** What the probability depends on besides: the score, its distance to the next record, and how much was said. */
export interface Standing {
	readonly score: number;
	/** The score less that of the second record; of a record that is not first, less that of the first. */
	readonly margin: number;
	/** The score less that of the best record of the other sort: fixed replies (what we do not know) and answers. */
	readonly ahead: number;
	/** Meaningful words of the message. */
	readonly words: number;
}

/** How a record stands among those found. */
export function standingOf(
	own: { readonly score: number; readonly features: Features },
	ranked: readonly { readonly score: number; readonly features: Features }[],
	words: number,
): Standing {
	const [first, second] = ranked;
	const rival = own === first ? second : first;
	const other = ranked.find(({ features }) => features.isPhrase !== own.features.isPhrase);
	return {
		score: own.score,
		margin: own.score - (rival?.score ?? 0),
		ahead: own.score - (other?.score ?? 0),
		words,
	};
}

/** What is learned: a weight for each feature, and the weights of the probability in the order of `fitInputs`. */
export interface Ranking {
	readonly score: Readonly<Record<(typeof FEATURES)[number], number>>;
	readonly fit: readonly number[];
	/** Weights of the probability that a message tells of danger (assistant/danger.ts). */
	readonly danger: readonly number[];
}
export const RANKING: Ranking = learned;

/** Orders the records of one message. */
export function scoreOf(features: Features, weights = RANKING.score): number {
	let score = 0;
	for (const name of FEATURES) score += weights[name] * features[name];
	return score;
}

/** The figures from which the probability is worked out, in the order of the weights. */
export function fitInputs(features: Features, { score, margin, ahead, words }: Standing): number[] {
	return [
		1,
		score,
		Math.max(-3, Math.min(3, margin)),
		Math.max(-4, Math.min(4, ahead)),
		features.askBest,
		Math.log(Math.max(1, words)),
		features.isContact,
		features.isTerm,
		features.isPhrase,
		features.isOther,
	];
}

/** The probability that a record answers the message: logistic regression. */
export function fitOf(features: Features, standing: Standing, weights = RANKING.fit): number {
	return logistic(weights, fitInputs(features, standing));
}

/** 1 / (1 + e^−w·x). */
export function logistic(weights: readonly number[], inputs: readonly number[]): number {
	return 1 / (1 + Math.exp(-inputs.reduce((sum, input, at) => sum + input * (weights[at] ?? 0), 0)));
}
