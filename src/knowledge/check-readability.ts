/** Plain language, measured: limits per record and language, with the words that make it hard. */
import { ANSWER_LANGUAGES, type Language } from "../language/languages";
import {
	amstad,
	type Counts,
	countText,
	flesch,
	fourSyllableShare,
	type IsOfficial,
	lix,
	wienerSachtextformel,
	words,
	wordsPerSentence,
} from "../language/readability";
import { sentences } from "../language/sentences";
import type { Check, Place } from "./check-place";
import type { Folder, Pack } from "./pack";
import { allTexts, textsIn } from "./texts";

/** Shorter records say too little for a share to mean anything; their sentences are still measured. */
export const MIN_WORDS = 40;
const MAX_SENTENCE_WORDS = 22;
const NAMED_WORDS = 8;

interface Limit {
	readonly language: Language;
	readonly name: string;
	readonly value: (counts: Counts) => number;
	readonly min?: number;
	readonly max?: number;
}

/** docs/content-guide.md, "Plain language". */
export const LIMITS: readonly Limit[] = [
	{ language: "de", name: "LIX", value: lix, max: 42 },
	{ language: "de", name: "Amstad", value: amstad, min: 55 },
	{ language: "en", name: "Flesch Reading Ease", value: flesch, min: 60 },
	{ language: "uk", name: "words a sentence", value: wordsPerSentence, max: 13 },
	{ language: "uk", name: "% of words with 4 and more syllables", value: (it) => 100 * fourSyllableShare(it), max: 20 },
];

/** Measures of a set of texts, for a table. */
export const MEASURES: readonly Limit[] = [
	...LIMITS,
	{ language: "de", name: "Wiener Sachtextformel 1", value: wienerSachtextformel },
];

export interface Unit {
	readonly place: Place;
	/** The texts of the record that answer something, per language. */
	readonly texts: Readonly<Record<Language, readonly string[]>>;
}

/** The records that answer, each with all its texts: what a person may get to read of it. */
export function answeringRecords(pack: Pack): Unit[] {
	const unit = (folder: Folder, id: string, ...values: unknown[]): Unit => {
		const texts: Record<Language, string[]> = { uk: [], de: [], en: [] };
		for (const value of values)
			for (const { text } of textsIn(value, { folder, id, path: [] }))
				for (const language of ANSWER_LANGUAGES) if (text[language]) texts[language].push(text[language]);
		return { place: { folder, id, path: [] }, texts };
	};
	return [
		...pack.articles.map((it) => unit("articles", it.id, it.answer, it.more, it.steps)),
		...pack.procedures.map((it) => unit("procedures", it.id, it.facets)),
		...pack.occupations.map((it) => unit("occupations", it.id, it.facets)),
		...pack.degrees.map((it) => unit("degrees", it.id, it.answer)),
		...pack.checklists.map((it) => unit("checklists", it.id, it.intro, it.phases)),
		...pack.passages.map((it) => unit("passages", it.id, it.block, it.step)),
		...pack.glossary.map((it) => unit("glossary", it.id, it.plain)),
		...pack.contacts.map((it) => unit("contacts", it.id, it.what, it.cost, it.appointment)),
	];
}

export function checkReadability({ pack, report }: Check): void {
	const isOfficial = officialWords(pack);
	for (const { place, texts } of answeringRecords(pack)) {
		for (const language of pack.info.languages.complete) {
			const counts = countText(texts[language], language, isOfficial);
			if (counts.words < MIN_WORDS) continue;
			for (const { name, value, min, max } of LIMITS.filter((limit) => limit.language === language)) {
				const figure = value(counts);
				const bad = (min !== undefined && figure < min) || (max !== undefined && figure > max);
				if (!bad) continue;
				const hard = counts.hardWords.slice(0, NAMED_WORDS).join(", ");
				const allowed = min === undefined ? `at most ${max}` : `at least ${min}`;
				report(place, `is hard to read in ${language}: ${name} ${figure.toFixed(1)}, ${allowed}. Hard words: ${hard}`);
			}
		}
	}
	for (const { text, place } of allTexts(pack)) {
		for (const language of pack.info.languages.complete) {
			for (const sentence of sentences(text[language] ?? "")) {
				const length = words(sentence).length;
				if (length <= MAX_SENTENCE_WORDS) continue;
				report(
					{ ...place, path: [...place.path, language] },
					`a sentence of ${length} words, at most ${MAX_SENTENCE_WORDS}: "${sentence.slice(0, 50)}…"`,
				);
			}
		}
	}
}

/** A word of five letters and more may carry an ending of up to two. */
const MIN_STEM = 5;
const MAX_ENDING = 2;

/**
 * Words that are not counted as hard, since they cannot be chosen: terms that the glossary explains with their other
 * names in German, names of contacts, names of occupations, abbreviations in capitals.
 */
export function officialWords(pack: Pack): IsOfficial {
	const known = new Set<string>();
	const add = (text: string) => {
		for (const word of words(text)) if (word.length > 3) known.add(word.toLowerCase());
	};
	for (const { term, aliases } of pack.glossary) for (const text of [term, ...aliases.de]) add(text);
	for (const { name, city } of pack.contacts) {
		for (const text of [...Object.values(name), city ?? ""])
			for (const word of words(text)) if (/^\p{Lu}/u.test(word)) add(word);
	}
	for (const { names, germanTitle } of pack.occupations)
		for (const text of [germanTitle, ...Object.values(names).flat()]) add(text);
	return (word) => {
		if (/^[\p{Lu}\d-]{2,}$/u.test(word)) return true;
		const lower = word.toLowerCase();
		for (let ending = 0; ending <= MAX_ENDING; ending++) {
			const stem = ending === 0 ? lower : lower.slice(0, -ending);
			if (ending > 0 && stem.length < MIN_STEM) break;
			if (known.has(stem)) return true;
		}
		return false;
	};
}
