/** Patterns: none that matches nothing or half the dictionary. */
import { parsePattern } from "../language/patterns";
import type { Check, Place } from "./check-place";
import type { Folder } from "./pack";
import type { Phrases } from "./schema";

/** An open pattern word of fewer letters would match half the dictionary. */
const MIN_OPEN_LETTERS = 3;

export function checkPatterns({ pack, report }: Check): void {
	const lists: { folder: Folder; id: string; field: string; phrases: Partial<Phrases> }[] = [
		...pack.facets.flatMap(({ id, cues, shortCues }) => [
			{ folder: "facets" as const, id, field: "cues", phrases: cues },
			{ folder: "facets" as const, id, field: "shortCues", phrases: shortCues },
		]),
		...pack.safety.flatMap(({ id, patterns, unless }) => [
			{ folder: "safety" as const, id, field: "patterns", phrases: patterns },
			{ folder: "safety" as const, id, field: "unless", phrases: unless },
		]),
		...pack.phrases.map(({ id, patterns }) => ({
			folder: "phrases" as const,
			id,
			field: "patterns",
			phrases: patterns,
		})),
		...pack.clarify.flatMap(({ id, choices }) =>
			choices.map(({ cues }) => ({ folder: "clarify" as const, id, field: "choices", phrases: cues })),
		),
		...pack["offer-signs"].flatMap(({ id, patterns, unless }) => [
			{ folder: "offer-signs" as const, id, field: "patterns", phrases: patterns ?? {} },
			{ folder: "offer-signs" as const, id, field: "unless", phrases: unless ?? {} },
		]),
		...pack["advert-signs"].flatMap(({ id, patterns, unless }) => [
			{ folder: "advert-signs" as const, id, field: "patterns", phrases: { de: patterns } },
			{ folder: "advert-signs" as const, id, field: "unless", phrases: { de: unless } },
		]),
		...pack.letters.flatMap(({ id, cues }) =>
			Object.entries(cues).map(([field, list]) => ({
				folder: "letters" as const,
				id,
				field: `cues.${field}`,
				phrases: { de: list },
			})),
		),
		...pack["letter-lookalikes"].map(({ id, patterns }) => ({
			folder: "letter-lookalikes" as const,
			id,
			field: "patterns",
			phrases: { de: patterns },
		})),
		...pack["letter-senders"].map(({ id, cues }) => ({
			folder: "letter-senders" as const,
			id,
			field: "cues",
			phrases: { de: cues },
		})),
	];
	for (const { folder, id, field, phrases } of lists) {
		for (const [language, patterns] of Object.entries(phrases)) {
			for (const [index, text] of patterns.entries()) {
				const place: Place = { folder, id, path: [field, language, index] };
				const pattern = parsePattern(text);
				if (pattern.length === 0) report(place, `the pattern "${text}" matches nothing`);
				if (pattern.length > 0 && pattern.every((it) => it.numbers !== null))
					report(place, `the pattern "${text}" is only a number: name a word beside it`);
				const short = pattern.some((it) => it.open.some((word) => word.length < MIN_OPEN_LETTERS));
				if (short)
					report(place, `in the pattern "${text}" a word with * needs at least ${MIN_OPEN_LETTERS} different letters`);
			}
		}
	}
}
