/** Signs of danger or heavy strain that a pattern names; their texts are fixed. */

import type { Pack } from "../knowledge";
import { fold, matchAny, type PatternSet, patternSet, type Token } from "../language";

export type Sign = Pack["safety"][number];

export interface SafetyWatch {
	/** The most urgent sign in a message, or null. */
	see(tokens: readonly Token[]): Sign | null;
	/** The same, only danger to life or freedom. */
	crisis(tokens: readonly Token[]): Sign | null;
}

export function createSafetyWatch(pack: Pack): SafetyWatch {
	const signs = pack.safety
		.map((sign) => ({
			sign,
			slavic: patternSet([...sign.patterns.uk, ...sign.patterns.ru]),
			western: patternSet([...sign.patterns.de, ...sign.patterns.en].map(withOwnG)),
			unless: compiled(sign.unless),
		}))
		.sort((a, b) => urgency(a.sign) - urgency(b.sign));
	const see = (tokens: readonly Token[]) => {
		const western = tokens.map(asWestern);
		const names = (it: (typeof signs)[number]) =>
			matchAny(it.slavic, tokens) !== null || matchAny(it.western, western) !== null;
		return signs.find((it) => names(it) && matchAny(it.unless, tokens) === null)?.sign ?? null;
	};
	return {
		see,
		crisis: (tokens) => {
			const sign = see(tokens);
			return sign?.level === "crisis" ? sign : null;
		},
	};
}

/**
 * Folding writes g as h, as Slavic words in Latin letters need it; German and English words would become others by it:
 * „wegen“ and „Wehen“, „Geld“ and "held". A sign of danger asks for the very word, so g gets a letter of its own here.
 */
const withOwnG = (text: string) => text.replace(/g+/gi, "9");

/** A word as German and English patterns see it. */
function asWestern(token: Token): Token {
	if (token.script !== "latin" || !token.word.includes("g")) return token;
	const folded = fold(withOwnG(token.word));
	return { ...token, folded, beginnings: [folded.slice(0, 3), folded.slice(0, 2)] };
}

/** Danger first, then by the order that the editors gave. */
function urgency(sign: Sign): number {
	return (sign.level === "crisis" ? 0 : 10_000) + sign.order;
}

/** The patterns of all languages together: a message may mix them. */
export function compiled(lists: Sign["patterns"]): PatternSet {
	return patternSet([...lists.uk, ...lists.ru, ...lists.de, ...lists.en]);
}
