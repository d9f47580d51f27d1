/**
 * Danger to life or freedom: a message that is nearer to examples of danger than to anything else, or that a pattern
 * names. Patterns (safety.ts) see what was foreseen word by word; examples also what is said in other words; together
 * they give a probability.
 */
import type { Knowledge } from "../knowledge";
import { type Token, tokenise } from "../language";
import type { Candidate } from "../search";
import { logistic, RANKING, type Ranking } from "../search/rank";
import type { CandidatesFound } from "./candidates";
import type { Sign } from "./safety";

/**
 * From these probabilities on a message counts as danger; chosen on the training halves of `crisis` and `harmless`.
 * Nearness to examples alone must be surer than what a pattern names.
 */
const NAMED_LIMIT = 0.35;
const EXAMPLE_LIMIT = 0.7;
/** Who surely speaks of their staff tells of no danger by far likeness alone: an example must be as near as this. */
const NEAR_FOR_STAFF = 0.4;

type Found = Pick<CandidatesFound, "apart" | "candidates">;

export interface DangerWatch {
	/**
	 * The sign of danger in a message, or null.
	 * @param named the sign that a pattern names, if any
	 * @param ofStaff the message surely comes from an employer
	 */
	see(named: Sign | null, found: Found, ofStaff?: boolean): Sign | null;
	/**
	 * The same for each sentence of a longer message; the first that tells of danger counts.
	 * @param name the sign that a pattern names in a sentence
	 */
	seeIn(
		message: string,
		look: (tokens: readonly Token[]) => Found,
		name: (tokens: readonly Token[]) => Sign | null,
		ofStaff?: boolean,
	): Sign | null;
	/** What the probability depends on, for learning it; null where no example is near. */
	inputs(named: Sign | null, found: Found): number[] | null;
}

export function createDangerWatch(knowledge: Knowledge, ranking: Ranking = RANKING): DangerWatch {
	const isSign = (level: Sign["level"]) => (candidate: Candidate) =>
		candidate.document.folder === "safety" && knowledge.get("safety", candidate.document.id).level === level;
	const nearest = ({ apart }: Found) => apart.find(isSign("crisis"));

	/** How near the nearest sign is, and how much nearer than what is no danger. */
	const inputs: DangerWatch["inputs"] = (named, found) => {
		const sign = nearest(found);
		if (!sign) return null;
		const lookalike = found.apart.find(({ document }) => document.folder === "lookalikes");
		const help = found.apart.find(isSign("help"));
		const [other] = found.candidates;
		const ahead = (rival: Candidate | undefined) => Math.max(-5, Math.min(5, sign.score - (rival?.score ?? 0)));
		return [
			1,
			named ? 1 : 0,
			ahead(lookalike),
			ahead(help),
			ahead(other),
			sign.features.askBest,
			lookalike?.features.askBest ?? 0,
			other?.features.askBest ?? 0,
			sign.features.conceptCoverage,
			sign.features.coverage,
		];
	};
	const see = (named: Sign | null, found: Found, ofStaff: boolean, limit = named ? NAMED_LIMIT : EXAMPLE_LIMIT) => {
		const sign = nearest(found);
		const known = inputs(named, found);
		if (!sign || !known) return named;
		if (ofStaff && !named && sign.features.askBest < NEAR_FOR_STAFF) return null;
		if (logistic(ranking.danger, known) < limit) return null;
		return named ?? knowledge.get("safety", sign.document.id);
	};
	return {
		inputs,
		see: (named, found, ofStaff = false) => see(named, found, ofStaff),
		seeIn: (message, look, name, ofStaff = false) => {
			for (const sentence of sentencesOf(message)) {
				// A sentence has lost what stands around it: a pattern alone is not enough.
				const sign = see(name(sentence), look(sentence), ofStaff, EXAMPLE_LIMIT);
				if (sign) return sign;
			}
			return null;
		},
	};
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
