/**
 * How easy a text is to read, by formulas that anybody can check.
 *
 * - LIX: words per sentence + 100 × share of words with more than 6 letters.
 *   C.-H. Björnsson, „Läsbarhet“, Stockholm 1968. German is counted as he counts Swedish.
 * - Amstad: 180 − words per sentence − 58.5 × syllables per word, the Flesch formula fitted to German.
 *   T. Amstad, „Wie verständlich sind unsere Zeitungen?“, Zürich 1978.
 * - Wiener Sachtextformel 1: 0.1935 MS + 0.1672 SL + 0.1297 IW − 0.0327 ES − 0.875, a school year (4 … 15).
 *   R. Bamberger, E. Vanecek, „Lesen – Verstehen – Lernen – Schreiben“, Wien 1984. MS: % of words with 3 and more
 *   syllables, SL: words per sentence, IW: % of words with more than 6 letters, ES: % of words with one syllable.
 * - Flesch Reading Ease: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
 *   R. Flesch, „A new readability yardstick“, Journal of Applied Psychology 32 (1948).
 * - Ukrainian: no formula is established. Words per sentence and the share of words with 4 and more syllables are
 *   proxies, nothing more: they say how long, not how familiar, the words are.
 */
import { syllable } from "syllable";
import type { Language } from "./languages";
import { sentences } from "./sentences";

/** A word that is counted as short whatever its letters: a figure, or an official term that is explained elsewhere. */
export type IsOfficial = (word: string) => boolean;

export interface Counts {
	readonly sentences: number;
	readonly words: number;
	readonly syllables: number;
	/** Words with more than 6 letters. */
	readonly longWords: number;
	readonly oneSyllable: number;
	readonly threeSyllables: number;
	readonly fourSyllables: number;
	/** Words of the longest sentence. */
	readonly longestSentence: number;
	/** The words that make it hard, longest first, each once. */
	readonly hardWords: readonly string[];
}

const WORD = /\{[^}]*\}|[\p{L}\p{N}]+(?:[’'ʼ-][\p{L}\p{N}]+)*/gu;
const LONG_LETTERS = 6;

/** The words of a sentence as they are counted; a placeholder `{…}` is one. */
export function words(sentence: string): string[] {
	return sentence.match(WORD) ?? [];
}

/**
 * Counts what the formulas need.
 * @param parts texts that belong together (the blocks of an answer); a sentence never reaches across two of them
 * @param isOfficial such words count as words, but as short ones with one syllable
 */
export function countText(parts: readonly string[], language: Language, isOfficial: IsOfficial = () => false): Counts {
	const hard = new Set<string>();
	const counts = {
		sentences: 0,
		words: 0,
		syllables: 0,
		longWords: 0,
		oneSyllable: 0,
		threeSyllables: 0,
		fourSyllables: 0,
		longestSentence: 0,
	};
	for (const sentence of parts.flatMap(sentences)) {
		const list = words(sentence);
		counts.sentences++;
		counts.words += list.length;
		counts.longestSentence = Math.max(counts.longestSentence, list.length);
		for (const word of list) {
			const short = !/^\p{L}/u.test(word) || isOfficial(word);
			const length = short ? 1 : syllables(word, language);
			const long = !short && word.replace(/\P{L}/gu, "").length > LONG_LETTERS;
			counts.syllables += length;
			if (long) counts.longWords++;
			if (length === 1) counts.oneSyllable++;
			if (length >= 3) counts.threeSyllables++;
			if (length >= 4) counts.fourSyllables++;
			if (language === "uk" ? length >= 4 : language === "de" ? long : length >= 3) hard.add(word);
		}
	}
	const hardWords = [...hard].sort((a, b) => b.length - a.length || a.localeCompare(b));
	return { ...counts, hardWords };
}

/** Vowels that form one syllable together in German. */
const GERMAN_VOWELS = /ei|ai|ey|ay|au|äu|eu|ie|aa|ee|oo|[aeiouyäöü]/g;
const UKRAINIAN_VOWELS = /[аеєиіїоуюя]/g;

/** Syllables of one word, at least 1. German by vowels and diphthongs, English by the package `syllable`, Ukrainian by vowels. */
export function syllables(word: string, language: Language): number {
	const lower = word.toLowerCase();
	if (language === "en") return Math.max(1, syllable(lower));
	if (language === "uk" && /[а-яіїєґ]/.test(lower)) return Math.max(1, lower.match(UKRAINIAN_VOWELS)?.length ?? 0);
	// Latin words inside Ukrainian are German here.
	return Math.max(1, lower.replaceAll("qu", "q").match(GERMAN_VOWELS)?.length ?? 0);
}

export function wordsPerSentence({ words, sentences }: Counts): number {
	return sentences === 0 ? 0 : words / sentences;
}

/** LIX, about 20 (very easy) to 60 (very hard). 0 for an empty text. */
export function lix(counts: Counts): number {
	return counts.words === 0 ? 0 : wordsPerSentence(counts) + (100 * counts.longWords) / counts.words;
}

/** Amstad's reading ease for German: 100 very easy, 0 very hard. */
export function amstad(counts: Counts): number {
	return counts.words === 0 ? 100 : 180 - wordsPerSentence(counts) - 58.5 * (counts.syllables / counts.words);
}

/** First Wiener Sachtextformel: the school year in which the text is understood. */
export function wienerSachtextformel(counts: Counts): number {
	if (counts.words === 0) return 0;
	const percent = (part: number) => (100 * part) / counts.words;
	return (
		0.1935 * percent(counts.threeSyllables) +
		0.1672 * wordsPerSentence(counts) +
		0.1297 * percent(counts.longWords) -
		0.0327 * percent(counts.oneSyllable) -
		0.875
	);
}

/** Flesch Reading Ease for English: 100 very easy, 0 very hard. */
export function flesch(counts: Counts): number {
	return counts.words === 0
		? 100
		: 206.835 - 1.015 * wordsPerSentence(counts) - 84.6 * (counts.syllables / counts.words);
}

/** Share of words with four and more syllables, 0 … 1: a proxy for Ukrainian, not a formula. */
export function fourSyllableShare(counts: Counts): number {
	return counts.words === 0 ? 0 : counts.fourSyllables / counts.words;
}
