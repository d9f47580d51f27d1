/**
 * Danger to life or freedom: a message that is nearer to examples of danger than to anything else, or that a pattern
 * names. Patterns (safety.ts) see what was foreseen word by word; examples also what is said in other words; together
 * they give a probability.
 */
import type { Knowledge } from "../knowledge";
import { type Token, tokenise } from "../language";
import type { Candidate } from "../search";
import { logistic, RANKING } from "../search/rank";
import type { Sign } from "./safety";

/** From this probability on a message counts as danger; chosen on the training half of `crisis` and `harmless`. */
const LIMIT = 0.35;
/** For one sentence out of many, which has lost what stands around it. */
const SURE_LIMIT = 0.75;

/**
 * The sign of danger in a message, or null.
 * @param named the sign that a pattern names, if any
 */
export function seeDanger(
	named: Sign | null,
	apart: readonly Candidate[],
	candidates: readonly Candidate[],
	knowledge: Knowledge,
	limit = LIMIT,
): Sign | null {
	const nearest = nearestCrisis(apart, knowledge);
	if (!nearest) return named;
	const inputs = dangerInputs(named !== null, nearest, apart, candidates, knowledge);
	if (logistic(RANKING.danger, inputs) < limit) return null;
	return named ?? knowledge.get("safety", nearest.document.id);
}

/** A message of fewer words is looked at whole. */
const LONG = 5;
/** A sentence of fewer words says too little by itself. */
const MIN_SENTENCE = 3;
const MAX_SENTENCES = 8;

/** The sentences of a long message: danger often stands at the end of a question about something else. */
export function sentencesOf(message: string): Token[][] {
	if (tokenise(message).length < LONG) return [];
	const sentences = message
		.split(/[.!?;\n]+|\s[-–—]\s/u)
		.map((sentence) => tokenise(sentence))
		.filter((tokens) => tokens.length >= MIN_SENTENCE)
		.slice(-MAX_SENTENCES);
	return sentences.length > 1 ? sentences : [];
}

/**
 * The sign of danger in any of these sentences, or null.
 * @param name the sign that a pattern names in a sentence
 */
export function dangerIn(
	sentences: readonly (readonly Token[])[],
	look: (tokens: readonly Token[]) => { candidates: readonly Candidate[]; apart: readonly Candidate[] },
	name: (tokens: readonly Token[]) => Sign | null,
	knowledge: Knowledge,
): Sign | null {
	for (const sentence of sentences) {
		const { candidates, apart } = look(sentence);
		const sign = seeDanger(name(sentence), apart, candidates, knowledge, SURE_LIMIT);
		if (sign) return sign;
	}
	return null;
}

/** The best sign of the level `crisis`. */
export function nearestCrisis(apart: readonly Candidate[], knowledge: Knowledge): Candidate | undefined {
	return apart.find(({ document }) => document.folder === "safety" && levelOf(document.id, knowledge) === "crisis");
}

/** What the probability of danger depends on: how near the sign is, and how much nearer than what is no danger. */
export function dangerInputs(
	isNamed: boolean,
	{ features, score }: Candidate,
	apart: readonly Candidate[],
	candidates: readonly Candidate[],
	knowledge: Knowledge,
): number[] {
	const rivals = {
		look: apart.find(({ document }) => document.folder === "lookalikes"),
		help: apart.find(({ document }) => document.folder === "safety" && levelOf(document.id, knowledge) === "help"),
		other: candidates[0],
	};
	const ahead = (rival: Candidate | undefined) => Math.max(-5, Math.min(5, score - (rival?.score ?? 0)));
	return [
		1,
		isNamed ? 1 : 0,
		ahead(rivals.look),
		ahead(rivals.help),
		ahead(rivals.other),
		features.askBest,
		rivals.look?.features.askBest ?? 0,
		rivals.other?.features.askBest ?? 0,
		features.conceptCoverage,
		features.coverage,
	];
}

function levelOf(id: string, knowledge: Knowledge): Sign["level"] {
	return knowledge.get("safety", id).level;
}
