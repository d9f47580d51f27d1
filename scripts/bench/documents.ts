/** The records and questions of the comparison, and how a pack is grown to more records than it has. */

import { type Case, readSuite, rightIds } from "../../eval/suites";
import type { Pack } from "../../src/knowledge/pack";
import { documentsOf, type SearchDocument } from "../../src/search";

/** Of longer words so many in a hundred are changed in a copy; with the short ones left alone that is 30 of all. */
const CHANGED = 48;
/** Shorter words are function words, which new records share. */
const SHORTEST = 4;
const WORD = /[\p{L}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SYLLABLES = {
	cyrillic: { consonants: "бвгдзклмнпрст", vowels: "аеиоу" },
	latin: { consonants: "bdfgklmnprstw", vowels: "aeiou" },
} as const;
const OUTSIDE: ReadonlySet<string> = new Set(["phrases", "safety", "lookalikes"]);

/** A question in one turn, with the records that answer it. */
export interface BenchQuestion {
	readonly message: string;
	readonly right: readonly string[];
	readonly split: Case["split"];
}

/** The records that every engine gets: what can be an answer, without fixed replies and signs of danger. */
export function searchedRecords(pack: Pack): SearchDocument[] {
	return documentsOf(pack).filter(({ folder }) => !OUTSIDE.has(folder));
}

/** The questions of one turn all of whose right records are searched. */
export function searchedQuestions(documents: readonly SearchDocument[]): BenchQuestion[] {
	const ids = new Set(documents.map(({ id }) => id));
	return readSuite("questions").flatMap(({ turns, expect, split }) => {
		const right = rightIds(expect);
		const [message, ...more] = turns;
		if (message === undefined || more.length > 0 || right.length === 0 || !right.every((id) => ids.has(id))) return [];
		return [{ message, right, split }];
	});
}

/**
 * So many records: the records themselves, then copies. In a copy three words in ten get a syllable in front,
 * always the same for a word in one copy, so that vocabulary and postings grow as they would with new records.
 */
export function grown(documents: readonly SearchDocument[], count: number): SearchDocument[] {
	return Array.from({ length: count }, (_, at) => {
		const document = documents[at % documents.length] as SearchDocument;
		const copy = Math.floor(at / documents.length);
		if (copy === 0) return document;
		const changed = (field: "title" | "asks" | "body") =>
			document[field].map(({ text, language }) => ({ text: changeWords(text, copy), language }));
		return {
			folder: document.folder,
			id: `${document.id}~${copy}`,
			title: changed("title"),
			asks: changed("asks"),
			body: changed("body"),
		};
	});
}

/** The text as it stands in a copy. */
function changeWords(text: string, copy: number): string {
	return text.replace(WORD, (word) => {
		if (word.length < SHORTEST) return word;
		const hash = hashOf(`${copy} ${word.toLowerCase()}`);
		if (hash % 100 >= CHANGED) return word;
		const { consonants, vowels } = SYLLABLES[CYRILLIC.test(word) ? "cyrillic" : "latin"];
		const rest = Math.floor(hash / 100);
		const first = consonants[rest % consonants.length];
		const second = vowels[Math.floor(rest / 13) % vowels.length];
		const third = consonants[Math.floor(rest / 65) % consonants.length];
		return `${first}${second}${third}${word}`;
	});
}

/** FNV-1a, mixed once more so that its low digits can be used. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) >>> 0;
}
