/** Official terms are said the same way everywhere, and a German word in a Ukrainian text is explained somewhere. */
import { ANSWER_LANGUAGES, type Language } from "../language/languages";
import { matchPattern, type Pattern, parsePattern } from "../language/patterns";
import { tokenise } from "../language/tokens";
import type { Check } from "./check-place";
import type { Pack } from "./pack";
import type { GlossaryTerm } from "./schema";
import { allTexts, type PlacedText } from "./texts";

export function checkTerms(check: Check): void {
	const terms = check.pack.glossary.map(readTerm);
	const isKnown = knownGerman(check.pack);
	for (const placed of allTexts(check.pack)) {
		checkNames(placed, terms, check);
		checkGermanInUkrainian(placed, isKnown, check);
	}
}

interface Term {
	readonly id: string;
	readonly term: string;
	/** The term in a German text, with its usual endings. */
	readonly german: RegExp;
	readonly said: Readonly<Record<Language, readonly Pattern[]>>;
	readonly avoid: Readonly<Record<Language, readonly { readonly words: string; readonly pattern: Pattern }[]>>;
}

function readTerm({ id, term, said, avoid }: GlossaryTerm): Term {
	const literal = term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const patterns = (list: readonly string[]) => list.map((words) => ({ words, pattern: parsePattern(words) }));
	const per = <T>(make: (language: Language) => T) => ({ uk: make("uk"), de: make("de"), en: make("en") });
	return {
		id,
		term,
		german: new RegExp(`(?<![\\p{L}-])${literal}(?:e?n|e?s|e)?(?![\\p{L}-])`, "u"),
		said: per((language) => patterns(said[language]).map((it) => it.pattern)),
		avoid: per((language) => patterns(avoid[language])),
	};
}

function checkNames({ text, place }: PlacedText, terms: readonly Term[], { pack, report }: Check): void {
	// Names of offices and jobs stay as they are; the glossary explains its own terms in other words.
	if (place.folder === "glossary" || place.path[0] === "name") return;
	for (const language of ANSWER_LANGUAGES) {
		const words = text[language];
		if (words === undefined) continue;
		const tokens = tokenise(words);
		const at = { ...place, path: [...place.path, language] };
		for (const { id, term, german, said, avoid } of terms) {
			const wrong = avoid[language].find(({ pattern }) => matchPattern(pattern, tokens));
			if (wrong) report(at, `says "${wrong.words}": our texts call it "${term}" (glossary/${id})`);
			const named = language !== "de" && pack.info.languages.complete.includes(language) && german.test(text.de ?? "");
			if (named && !german.test(words) && !said[language].some((pattern) => matchPattern(pattern, tokens)))
				report(at, `the German text says "${term}": say it the way glossary/${id} does (term or \`said\`)`);
		}
	}
}

/** Quoted words are said or written as they are, in German. */
const QUOTED = /„[^“]*“|«[^»]*»|“[^”]*”|`[^`]*`|\{[^}]*\}/g;
const GERMAN_NOUN = /(?<![\p{L}\d-])[A-ZÄÖÜ][a-zäöüß]{3,}(?:-?[A-Za-zäöüß]+)*/gu;

function checkGermanInUkrainian(
	{ text, place }: PlacedText,
	isKnown: (word: string) => boolean,
	{ report }: Check,
): void {
	const words = text.uk?.replace(QUOTED, " ");
	// Names stay as they are.
	if (words === undefined || place.folder === null || place.path[0] === "name" || place.path[0] === "names") return;
	for (const match of words.matchAll(GERMAN_NOUN)) {
		const [word] = match;
		if (isKnown(word)) continue;
		const before = words.slice(0, match.index);
		const inBrackets = before.lastIndexOf("(") > before.lastIndexOf(")");
		const explained = /^[\s\p{L}-]{0,40}\(/u.test(words.slice(match.index + word.length)) || inBrackets;
		if (!explained)
			report(
				{ ...place, path: [...place.path, "uk"] },
				`the German word "${word}" is neither in the glossary nor explained in brackets`,
			);
	}
}

/** German words that a Ukrainian reader finds explained: in the glossary, as an office, an occupation or a place. */
function knownGerman(pack: Pack): (word: string) => boolean {
	const known = new Set<string>();
	const add = (text: string | null) => {
		for (const word of text?.match(/\p{L}+/gu) ?? []) known.add(word.toLowerCase());
	};
	for (const { term, aliases } of pack.glossary) for (const text of [term, ...aliases.de]) add(text);
	for (const { name, aliases, street, city } of pack.contacts)
		for (const text of [...Object.values(name), ...Object.values(aliases).flat(), street, city]) add(text);
	for (const { germanTitle, names } of pack.occupations) for (const text of [germanTitle, ...names.de]) add(text);
	for (const { title } of pack.procedures) add(title.de ?? null);
	for (const text of [pack.info.name.de, pack.info.city.de, ...pack.info.properNames]) add(text ?? null);
	return (word) =>
		word
			.split("-")
			.every((part) => known.has(part.toLowerCase()) || known.has(part.toLowerCase().replace(/(?:e?n|e?s|e)$/, "")));
}
