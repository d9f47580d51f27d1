/** Places in a message: where somebody comes from, and where somebody wants to be. */

import type { Pack } from "../knowledge";
import { fold, type Token, tokenise } from "../language";

type Place = Pack["places"]["places"][number];

export interface FoundPlace {
	readonly place: Place;
	/** The place as the person wrote it. */
	readonly word: string;
	readonly from: number;
	readonly to: number;
	/** true: "from Kharkiv"; false: "in Dresden". */
	readonly origin: boolean;
	/** A word such as "in" or "to" stands before it. */
	readonly wanted: boolean;
}

export interface PlaceFinder {
	/** @param transliterated Cyrillic names may be written in Latin letters */
	find(tokens: readonly Token[], transliterated: boolean): FoundPlace[];
}

export function createPlaceFinder(pack: Pack): PlaceFinder {
	const byFirst = new Map<string, { place: Place; words: string[]; script: Token["script"] }[]>();
	for (const place of pack.places.places) {
		for (const name of Object.values(place.names).flat()) {
			const tokens = tokenise(name);
			const words = tokens.map((token) => token.folded);
			const [first] = words;
			const script = tokens[0]?.script ?? "latin";
			if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { place, words, script }]);
		}
	}
	const fromWords = new Set(Object.values(pack.places.fromWords).flat().map(fold));
	const toWords = new Set(Object.values(pack.places.toWords).flat().map(fold));
	return {
		find: (tokens, transliterated) => {
			const found: FoundPlace[] = [];
			for (let at = 0; at < tokens.length; at++) {
				const match = (byFirst.get(tokens[at]?.folded ?? "") ?? [])
					// Folded, "here" and a town's Cyrillic name may look the same: the script tells them apart.
					.filter(({ script }) => script === tokens[at]?.script || (transliterated && script === "cyrillic"))
					.filter(({ words }) => words.every((word, offset) => tokens[at + offset]?.folded === word))
					.sort((a, b) => b.words.length - a.words.length)[0];
				if (!match) continue;
				const to = at + match.words.length - 1;
				const origin = match.place.relation === "origin" || fromWords.has(tokens[at - 1]?.folded ?? "");
				const wanted = [tokens[at - 1], tokens[at - 2]].some((token) => token && toWords.has(token.folded));
				found.push({
					place: match.place,
					word: tokens
						.slice(at, to + 1)
						.map((it) => it.word)
						.join(" "),
					from: at,
					to,
					origin,
					wanted,
				});
				at = to;
			}
			return found;
		},
	};
}
