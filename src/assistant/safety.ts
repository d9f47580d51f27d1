/** Signs of danger or heavy strain that a pattern names; their texts are fixed. */

import type { Pack } from "../knowledge";
import { matchAny, type PatternSet, patternSet, type Token } from "../language";

export type Sign = Pack["safety"][number];

export interface SafetyWatch {
	/** The most urgent sign in a message, or null. */
	see(tokens: readonly Token[]): Sign | null;
	/** The same, only danger to life or freedom. */
	crisis(tokens: readonly Token[]): Sign | null;
}

export function createSafetyWatch(pack: Pack): SafetyWatch {
	const signs = pack.safety
		.map((sign) => ({ sign, patterns: compiled(sign.patterns), unless: compiled(sign.unless) }))
		.sort((a, b) => urgency(a.sign) - urgency(b.sign));
	const see = (tokens: readonly Token[]) =>
		signs.find(({ patterns, unless }) => matchAny(patterns, tokens) !== null && matchAny(unless, tokens) === null)
			?.sign ?? null;
	return {
		see,
		crisis: (tokens) => {
			const sign = see(tokens);
			return sign?.level === "crisis" ? sign : null;
		},
	};
}

/** Danger first, then by the order that the editors gave. */
function urgency(sign: Sign): number {
	return (sign.level === "crisis" ? 0 : 10_000) + sign.order;
}

/** The patterns of all languages together: a message may mix them. */
export function compiled(lists: Sign["patterns"]): PatternSet {
	return patternSet([...lists.uk, ...lists.ru, ...lists.de, ...lists.en]);
}
