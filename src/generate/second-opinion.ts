/**
 * A second opinion on a sentence that broke no rule: how probably it still says what its passage says. A logistic
 * regression over what can be counted of both, learned by `npm run train -- gate` from sentences that people's helpers
 * wrote and altered (`eval/faithful.jsonl`, `eval/altered.jsonl`).
 */
import type { Language } from "../language";
import { type Strength, strengthOf } from "../language/strength";
import { logistic } from "../search/rank";
import weights from "./second-opinion.json" with { type: "json" };
import { tokensIn } from "./table";
import { keysOf, type Meaning } from "./vocabulary";

/** Ways in which a sentence can speak more or less strongly than its passage. */
const FLAGS = [
	"must",
	"can",
	"should",
	"orders",
	"only",
	"exempts",
	"eases",
	"forbids",
	"hedges",
] as const satisfies readonly (keyof Strength)[];

/** What is counted, in the order of the weights. */
export const OPINION_FEATURES = [
	"bias",
	"words",
	"new",
	"newShare",
	"asked",
	"around",
	"loose",
	"missingTokens",
	"left",
	"leftShare",
	"same",
	"sameOrder",
	"denials",
	"turns",
	"two",
	...FLAGS.flatMap((flag) => [`${flag}Added`, `${flag}Lost`]),
] as const;

/** A sentence and one passage that it may rest on. */
export interface Pair {
	readonly text: string;
	readonly said: readonly Meaning[];
	readonly passage: string;
	readonly given: readonly Meaning[];
	/** How many sentences of the blocks the passage is. */
	readonly sentences: number;
	/** Keys of what the blocks say around the passage, of whom and where the person asks about, and of all that was asked. */
	readonly around: ReadonlySet<string>;
	readonly about: ReadonlySet<string>;
	readonly asked: ReadonlySet<string>;
	readonly language: Language;
}

/** The features of a pair, in the order of `OPINION_FEATURES`. */
export function opinionFeatures(pair: Pair): number[] {
	const { text, said, passage, given, around, about, asked, language } = pair;
	const givenKeys = keysOf(given);
	const saidKeys = keysOf(said);
	const isIn = (keys: ReadonlySet<string>) => (meaning: Meaning) => meaning.keys.some((key) => keys.has(key));
	const unsaid = said.filter((meaning) => !isIn(givenKeys)(meaning) && !isIn(about)(meaning));
	const fromAround = unsaid.filter(isIn(around));
	const fromAsked = unsaid.filter((meaning) => !isIn(around)(meaning) && isIn(asked)(meaning));
	const added = unsaid.length - fromAround.length - fromAsked.length;
	const shared = said.filter(isIn(givenKeys));
	const left = given.filter((meaning) => !isIn(saidKeys)(meaning)).length;
	const tokens = tokensIn(text);
	const held = new Set(tokensIn(passage));
	const [own, its] = [strengthOf(text, language), strengthOf(passage, language)];
	return [
		1,
		said.length / 10,
		added,
		added / Math.max(1, said.length + tokens.length),
		fromAsked.length,
		fromAround.length,
		shared.filter((meaning) => !meaning.keys.some((key) => isOwn(key) && givenKeys.has(key))).length,
		tokens.filter((token) => !held.has(token)).length,
		left / 10,
		left / Math.max(1, given.length),
		(2 * shared.length) / Math.max(1, said.length + given.length),
		orderOf(shared, given),
		Math.abs(own.denials - its.denials),
		Math.abs(own.turns - its.turns),
		pair.sentences - 1,
		...FLAGS.flatMap((flag) => [own[flag] && !its[flag] ? 1 : 0, its[flag] && !own[flag] ? 1 : 0]),
	];
}

/** How probably the sentence says what its passage says, 0 to 1. */
export function opinionOf(features: readonly number[]): number {
	return logistic(weights, features);
}

/** Stems, not concepts (#), synonyms (~) and beginnings (^): the word itself. */
const isOwn = (key: string) => !/^[#~^]/.test(key);

/** The share of neighbours among the shared words that stand in the passage in the same order. */
function orderOf(shared: readonly Meaning[], given: readonly Meaning[]): number {
	const places = shared.map((meaning) =>
		given.findIndex((other) => other.keys.some((key) => meaning.keys.includes(key))),
	);
	if (places.length < 2) return 1;
	const inOrder = places.slice(1).filter((place, at) => place >= (places[at] ?? 0)).length;
	return inOrder / (places.length - 1);
}
