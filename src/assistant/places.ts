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
}

export interface PlaceFinder {
	find(tokens: readonly Token[]): FoundPlace[];
}

export function createPlaceFinder(pack: Pack): PlaceFinder {
	const byFirst = new Map<string, { place: Place; words: string[] }[]>();
	for (const place of pack.places.places) {
		for (const name of Object.values(place.names).flat()) {
			const words = tokenise(name).map((token) => token.folded);
			const [first] = words;
			if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { place, words }]);
		}
	}
	const fromWords = new Set(Object.values(pack.places.fromWords).flat().map(fold));
	return {
		find: (tokens) => {
			const found: FoundPlace[] = [];
			for (let at = 0; at < tokens.length; at++) {
				const match = (byFirst.get(tokens[at]?.folded ?? "") ?? [])
					.filter(({ words }) => words.every((word, offset) => tokens[at + offset]?.folded === word))
					.sort((a, b) => b.words.length - a.words.length)[0];
				if (!match) continue;
				const to = at + match.words.length - 1;
				const origin = match.place.relation === "origin" || fromWords.has(tokens[at - 1]?.folded ?? "");
				found.push({
					place: match.place,
					word: tokens
						.slice(at, to + 1)
						.map((it) => it.word)
						.join(" "),
					from: at,
					to,
					origin,
				});
				at = to;
			}
			return found;
		},
	};
}
