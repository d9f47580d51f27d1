/** Official German words in a text: the terms of the glossary and the forms that it names, with their regular endings. */
import type { Language } from "../language/languages";
import type { Pack } from "./pack";

/** A term in a text: the glossary's id, and where its form stands. */
export interface FoundTerm {
	readonly id: string;
	readonly from: number;
	readonly to: number;
}

/** Finds the terms in a text, in order, without overlap; of two that begin together the longer one. */
export type TermFinder = (text: string) => readonly FoundTerm[];

/** Words, numbers and the sign of paragraph; a hyphen inside a word belongs to it. */
const WORD = /§+|[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*\+?/gu;
/** What may stand between the words of one name. */
const JOINED = /^[\p{L}\p{N}§+'’-]+(?:(?:, |[ \u00a0])[\p{L}\p{N}§+'’-]+)*$/u;
/** The short name of a law: a paragraph before it is that law's, not the one that people call by its number alone. */
const LAW = /^\p{Lu}\p{L}*\p{Lu}/u;
const isParagraph = (form: string) => /^§\s?\d+$/.test(form);
/** What a German noun may carry at its end; nouns of fewer letters are taken as they are. */
const NOUN_ENDINGS = ["", "s", "es", "n", "en", "e"];
const MIN_NOUN = 4;
const ADJECTIVE = /^(\p{L}{3,}?)(?:e[nrsm]?)$/u;
const ADJECTIVE_ENDINGS = ["e", "en", "er", "es", "em"];

type FitsWord = (word: string) => boolean;
interface Form {
	readonly id: string;
	readonly words: readonly FitsWord[];
}

/**
 * @param language of the texts; what English itself calls the thing is not marked as German
 */
export function createTermFinder({ glossary }: Pack, language: Language): TermFinder {
	const english = new Set(
		language === "en" ? glossary.flatMap((it) => it.aliases.en).map((it) => it.toLowerCase()) : [],
	);
	const byBeginning = new Map<string, Form[]>();
	for (const { id, term, aliases } of glossary) {
		const names = [...namesOf(term), ...aliases.de.filter((alias) => !english.has(alias.toLowerCase()))];
		for (const name of new Set(names)) {
			const words = wordsOf(name).map(({ word }) => word);
			const [first] = words;
			if (!first) continue;
			const form = { id, words: words.map((word, at) => fits(word, words[at + 1])) };
			byBeginning.set(beginning(first), [...(byBeginning.get(beginning(first)) ?? []), form]);
		}
	}
	for (const forms of byBeginning.values()) forms.sort((a, b) => b.words.length - a.words.length);

	return (text) => {
		const words = wordsOf(text);
		const found: FoundTerm[] = [];
		for (let at = 0; at < words.length; at++) {
			const start = words[at];
			const form = byBeginning
				.get(beginning(start?.word ?? ""))
				?.find((it) => it.words.every((isWord, offset) => isWord(words[at + offset]?.word ?? "")));
			const end = form && words[at + form.words.length - 1];
			if (!form || !start || !end || !JOINED.test(text.slice(start.from, end.to))) continue;
			if (isParagraph(text.slice(start.from, end.to)) && LAW.test(words[at + form.words.length]?.word ?? "")) continue;
			found.push({ id: form.id, from: start.from, to: end.to });
			at += form.words.length - 1;
		}
		return found;
	};
}

/** "Deutsch-Test für Zuwanderer (DTZ)" stands in texts as a whole, as its words or as its short form. */
export function namesOf(term: string): string[] {
	const [, words, short] = /^(.+?) \((.+)\)$/.exec(term) ?? [];
	return words && short ? [term, words, ...(/^\p{L}+$/u.test(short) ? [short] : [])] : [term];
}

function wordsOf(text: string): { word: string; from: number; to: number }[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }));
}

const beginning = (word: string) => word.slice(0, 3).toLowerCase();

/** Whether a word of a text is this word of a name, as German bends it. */
function fits(word: string, next: string | undefined): FitsWord {
	const [, stem] = (next && /^\p{Lu}/u.test(next) && ADJECTIVE.exec(word)) || [];
	if (stem) {
		const forms = new Set(ADJECTIVE_ENDINGS.map((ending) => stem + ending));
		return (other) => forms.has(other) || forms.has(capital(other)) || forms.has(small(other));
	}
	if (/^\p{Lu}\p{Ll}+$/u.test(word) && word.length >= MIN_NOUN) {
		return (other) => other.startsWith(word) && NOUN_ENDINGS.includes(other.slice(word.length));
	}
	if (/^\p{Ll}/u.test(word)) return (other) => other === word || other === capital(word);
	return (other) => other === word;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
