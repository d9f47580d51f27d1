/** Hidden hurdles in a German job advertisement: which words, why, and what to write instead. Nothing is kept. */
import type { Pack } from "../knowledge";
import type { AdvertSign } from "../knowledge/schema-work";
import { detectLanguage, matchAny, tokenise } from "../language";
import { countText, lix, words, wordsPerSentence } from "../language/readability";
import { sentences } from "../language/sentences";
import { readAmounts } from "./amounts";
import { cleanPasted, foundIn, prepared, problemOf, segmentsOf, type TextProblem } from "./segments";

export interface FoundHurdle {
	readonly sign: AdvertSign;
	/** The words as they stand in the text, each once; empty where something is missing. */
	readonly quotes: readonly string[];
}

export interface AdvertReport {
	readonly kind: "advert";
	readonly hurdles: readonly FoundHurdle[];
	readonly missing: readonly AdvertSign[];
	readonly good: readonly FoundHurdle[];
	readonly reading: {
		/** LIX of the text: up to 40 is easy, from 50 hard (C.-H. Björnsson, 1968). */
		readonly lix: number;
		readonly wordsPerSentence: number;
		/** Sentences that are too long to be understood at once. */
		readonly long: readonly string[];
		/** Long words, longest first. */
		readonly hardWords: readonly string[];
	};
}
export type AdvertResult = AdvertReport | { readonly kind: TextProblem | "not-german" | "too-short" };

/** Fewer words are no advertisement. */
const MIN_ADVERT_WORDS = 8;
/** Words of a sentence that is read with B1 at once (docs/content-guide.md). */
const LONG_SENTENCE = 20;
const SHOWN_QUOTES = 4;
const SHOWN_HARD_WORDS = 10;

/** Checks an advertisement. @param raw as pasted, in German */
export function checkAdvert(pack: Pick<Pack, "advert-signs">, raw: string): AdvertResult {
	const text = cleanPasted(raw);
	const problem = problemOf(text);
	if (problem) return { kind: problem };
	const tokens = tokenise(text.replaceAll("\n", " "));
	const { language, sure } = detectLanguage(text.replaceAll("\n", " "), tokens);
	if (language !== "de" && sure) return { kind: "not-german" };
	if (tokens.length < MIN_ADVERT_WORDS) return { kind: "too-short" };
	const segments = segmentsOf(text);
	const quotesOf = (sign: AdvertSign): string[] => {
		const { patterns, unless } = sign;
		const quotes = segments.flatMap((segment) => {
			if (matchAny(prepared(unless), segment.tokens)) return [];
			return patterns.flatMap((pattern) => foundIn(prepared(listOf(pattern)), segment) ?? []);
		});
		const read = sign.figure ? figures[sign.figure] : null;
		if (read) quotes.unshift(read);
		return [...new Map(quotes.map((quote) => [quote.toLowerCase(), quote])).values()].slice(0, SHOWN_QUOTES);
	};
	const amounts = readAmounts(text);
	const figures = {
		wage: amounts.pays[0]?.quote ?? null,
		hours: amounts.hours.quotes.week ?? amounts.hours.quotes.day,
	};
	const ordered = [...pack["advert-signs"]].sort((a, b) => a.order - b.order);
	const found = (kind: AdvertSign["kind"]) =>
		ordered
			.filter((sign) => sign.kind === kind)
			.map((sign) => ({ sign, quotes: quotesOf(sign) }))
			.filter(({ quotes }) => quotes.length > 0);
	const missing = ordered.filter((sign) => sign.kind === "missing" && quotesOf(sign).length === 0);
	const counts = countText(sentences(text), "de");
	return {
		kind: "advert",
		hurdles: found("hurdle"),
		missing,
		good: found("good"),
		reading: {
			lix: lix(counts),
			wordsPerSentence: wordsPerSentence(counts),
			long: sentences(text).filter((sentence) => words(sentence).length > LONG_SENTENCE),
			hardWords: counts.hardWords.slice(0, SHOWN_HARD_WORDS),
		},
	};
}

const lists = new Map<string, readonly string[]>();

/** One pattern alone, so that every wording is named. */
function listOf(pattern: string): readonly string[] {
	const list = lists.get(pattern) ?? [pattern];
	lists.set(pattern, list);
	return list;
}
