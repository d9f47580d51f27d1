/**
 * The folded form: one Latin spelling for Ukrainian, Russian, their many transliterations, German with and without
 * umlauts, and English. Different spellings of the same sound fall together («лікаря», "likarya", "likaria"), so that
 * words can be compared across scripts. It is for comparing only, never for showing.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
	а: "a", б: "b", в: "v", г: "h", ґ: "h", д: "d", е: "e", є: "e", ж: "zh", з: "z", и: "i", і: "i", ї: "i", й: "i",
	к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "ts", ч: "ch",
	ш: "sh", щ: "sh", ь: "", ъ: "", ы: "i", э: "e", ё: "e", ю: "iu", я: "ia", ў: "u",
}; // biome-ignore format: a table

/** German umlauts and their spelling without; not for words that were written in Cyrillic letters. */
const UMLAUTS: readonly (readonly [RegExp, string])[] = [
	[/[äæ]|ae/g, "a"],
	[/[öœø]|oe/g, "o"],
	[/ü|ue/g, "u"],
];

const LATIN: readonly (readonly [RegExp, string])[] = [
	[/ß/g, "s"],
	[/s[hc]h?ch|sch|š/g, "sh"],
	[/tsch|tch|č/g, "ch"],
	[/ž|zj/g, "zh"],
	[/kh/g, "h"],
	[/ph/g, "f"],
	[/tz/g, "ts"],
	[/[jy]/g, "i"],
	[/ck|q|c(?!h)/g, "k"],
	[/w/g, "v"],
	[/x/g, "ks"],
	[/g/g, "h"],
	[/ie|io(?=$|[bcdfghklmnprstvz])/g, "e"],
];

/** Folds one word or text; anything but letters, digits and spaces is dropped. */
export function fold(text: string): string {
	const known = cache.get(text);
	if (known !== undefined) return known;
	let latin = "";
	for (const letter of text.toLowerCase()) latin += CYRILLIC[letter] ?? letter;
	latin = latin.normalize("NFC");
	const rules = CYRILLIC_LETTER.test(text) ? LATIN : [...UMLAUTS, ...LATIN];
	for (const [pattern, replacement] of rules) latin = latin.replace(pattern, replacement);
	const folded = latin
		.normalize("NFD")
		.replace(/[^a-z0-9 ]/g, "")
		.replace(/([a-z])\1+/g, "$1");
	if (cache.size > MAX_CACHED) cache.clear();
	cache.set(text, folded);
	return folded;
}

const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const cache = new Map<string, string>();
/** So many words are kept: a pack has about 25,000 different ones. */
const MAX_CACHED = 30_000;

/** Endings of Ukrainian and Russian words in the folded form, longest first. */
const SLAVIC_ENDINGS = [
	"uvatimu", "uvatisia", "ovatsia", "uvati", "uvala", "uvali", "uvav", "ovati", "ovala", "ovat", "iuchi", "aiuchi", "uiemo", "uiete",
	"uiut", "uiesh", "aiut", "aiet", "uiu", "aiu", "iuiu", "uie", "aie", "iami", "iakh", "iah", "iamu", "ohoi", "omu", "emu", "imi", "oho", "eho",
	"ami", "oiu", "eiu", "iei", "iam", "ati", "iti", "ila", "ala", "ili", "ali", "ah", "am", "om", "em", "ov", "ev", "iv",
	"ei", "oi", "ii", "ia", "iu", "ie", "im", "ih", "ut", "it", "et", "at", "av", "la", "li", "ti", "a", "o", "u", "e", "i",
].sort((a, b) => b.length - a.length); // biome-ignore format: a table

/** Endings of nouns and adjectives only: for names, where "at" or "it" belongs to the word („дипломат“). */
const NOUN_ENDINGS = [
	"iami", "oho", "eho", "omu", "emu", "imi", "ami", "oiu", "eiu", "iei", "iam", "iah", "ah", "am", "om", "em", "ov", "ev",
	"iv", "ei", "oi", "ii", "ia", "iu", "ie", "im", "ih", "a", "o", "u", "e", "i",
]; // biome-ignore format: a table

/** The stem of a folded name: its longest ending of a noun or adjective is cut, three letters stay. */
export function slavicNameStem(folded: string): string {
	for (const ending of NOUN_ENDINGS) {
		if (folded.length - ending.length >= 3 && folded.endsWith(ending)) return folded.slice(0, -ending.length);
	}
	return folded;
}

/**
 * A light stem of a folded Ukrainian or Russian word: its longest known ending is cut, three letters stay.
 * Own list, after the light stemmers of the CLEF campaigns; measured in docs/measurements.md.
 */
export function slavicStem(folded: string): string {
	for (const ending of SLAVIC_ENDINGS) {
		if (folded.length - ending.length >= 3 && folded.endsWith(ending)) return folded.slice(0, -ending.length);
	}
	return folded;
}
