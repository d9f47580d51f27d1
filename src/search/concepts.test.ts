import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../language";
import { createLexicon } from "./concepts";

const NO_WORDS = { uk: [], ru: [], de: [], en: [] };
const lexicon = createLexicon([
	{
		id: "test",
		concepts: {
			work: { ...NO_WORDS, uk: ["робот*", "праця"], ru: ["работ*"], de: ["arbeit*", "job"], en: ["work", "job"] },
			employer: { ...NO_WORDS, uk: ["роботодав*"], ru: ["работодател*"], de: ["arbeitgeber*"], en: ["employer*"] },
			contract: { ...NO_WORDS, uk: ["договір*"], ru: ["договор*"], de: ["vertrag*", "vertrags*"], en: ["contract*"] },
			dismissal: { ...NO_WORDS, uk: ["вигнали з роботи", "звільн*"], de: ["kündig*"], en: ["laid off", "fir* from"] },
			money: { ...NO_WORDS, uk: ["гроші"], de: ["geld"], en: ["money"] },
			flat: { ...NO_WORDS, uk: ["житло"], de: ["wohnung*", "bank"], en: ["flat"] },
			account: { ...NO_WORDS, de: ["konto", "bank"], en: ["account", "bank"] },
		},
	},
]);
/** The names of the concepts of each word. */
const named = (text: string, isKnown?: (word: string) => boolean) =>
	lexicon
		.of(tokenise(text), isKnown && (({ word }) => isKnown(word)))
		.map((ids) => ids.map((id) => lexicon.names[id] ?? `no concept ${id}`).sort());
const all = (text: string, isKnown?: (word: string) => boolean) => [...new Set(named(text, isKnown).flat())].sort();
const nothingKnown = () => false;

describe("the concepts of a word", () => {
	it.each([
		["робота", "work"],
		["роботі", "work"],
		["роботодавець", "employer"],
		["роботодавцем", "employer"],
		["работодатель", "employer"],
		["Arbeit", "work"],
		["Arbeitgeber", "employer"],
		["employers", "employer"],
	])("of „%s“ are those of the longest pattern that fits, %s", (word, concept) => {
		expect(named(word)).toEqual([[concept]]);
	});
	it.each(["працями", "Jobs", "Geldern"])("a pattern without a star takes no ending: „%s“ says nothing", (word) => {
		expect(named(word)).toEqual([[]]);
	});
	it("are both, where the same word stands in two", () => {
		expect(named("Bank")).toEqual([["account", "flat"]]);
	});
	it.each([
		["Arbeitsvertrag", ["contract", "work"]],
		["Wohnungsgeld", ["flat", "money"]],
		["Vertragsarbeit", ["contract", "work"]],
	])("of the German compound %s are those of its beginning and of its rest", (word, concepts) => {
		expect(named(word)).toEqual([concepts]);
	});
	it.each(["robota", "rabota", "roboty"])("are found in Latin letters too: %s", (word) => {
		expect(named(word)).toEqual([["work"]]);
	});
	it("keep the lengths apart in Latin letters too", () => {
		expect(named("robotodavets")).toEqual([["employer"]]);
	});
	it("are none for digits and for words that no pattern names", () => {
		expect(named("2027 небо Himmel")).toEqual([[], [], []]);
	});
});

describe("patterns of several words", () => {
	it("count where they begin, and their words alone do not", () => {
		expect(named("мене вигнали з роботи")).toEqual([[], ["dismissal"], [], ["work"]]);
		expect(all("вигнали з хати")).toEqual([]);
		expect(all("I was laid off")).toEqual(["dismissal"]);
		expect(all("off laid")).toEqual([]);
	});
	it("may be open in any word", () => {
		expect(all("he was fired from the bank")).toEqual(["account", "dismissal", "flat"]);
		expect(all("firing squad")).toEqual([]);
	});
	it("do not run over the end of the message", () => {
		expect(all("вигнали з")).toEqual([]);
	});
});

describe("a typing error", () => {
	it.each([
		["Vertarg", "two letters swapped", "contract"],
		["звільмили", "a letter replaced", "dismissal"],
		["Kümdigung", "a letter replaced", "dismissal"],
		["Arbetgeber", "a letter left out", "employer"],
		["monhey", "a letter too many", "money"],
	])("is forgiven in a word that no record knows: %s (%s)", (word, _, concept) => {
		expect(all(word, nothingKnown)).toEqual([concept]);
	});
	it("is not forgiven in a word that the records know, nor when nobody says what is known", () => {
		expect(all("Vertarg", () => true)).toEqual([]);
		expect(all("Vertarg")).toEqual([]);
	});
	it("is not forgiven in short words, in the first two letters, or twice", () => {
		expect(all("jpb", nothingKnown)).toEqual([]);
		expect(all("Bertrag", nothingKnown)).toEqual([]);
		expect(all("Vurtarg", nothingKnown)).toEqual([]);
	});
	it("is looked for only where no pattern fits: „роботдавець“ stays a word for work", () => {
		expect(all("роботдавець", nothingKnown)).toEqual(["work"]);
	});
});

describe("any text", () => {
	const anyText = fc.oneof(
		fc.string({ unit: "binary", maxLength: 200 }),
		fc
			.array(fc.constantFrom("вигнали", "з", "роботи", "Arbeits", "vertrag", "laid", "off", "Bank", "-", "", "\u0301"))
			.map((words) => words.join(" ")),
	);
	it("gives one list for each word, of concepts that there are, each once", () => {
		fc.assert(
			fc.property(anyText, fc.boolean(), (text, known) => {
				const tokens = tokenise(text);
				const lists = lexicon.of(tokens, () => known);
				expect(lists).toHaveLength(tokens.length);
				for (const ids of lists) {
					expect(new Set(ids).size).toBe(ids.length);
					expect(ids.every((id) => lexicon.names[id] !== undefined)).toBe(true);
				}
			}),
		);
	});
	it("gives the same whatever was asked before", () => {
		fc.assert(
			fc.property(anyText, anyText, (text, before) => {
				const first = lexicon.of(tokenise(text));
				lexicon.of(tokenise(before));
				expect(lexicon.of(tokenise(text))).toEqual(first);
			}),
		);
	});
	it("says nothing to a lexicon without concepts", () => {
		expect(createLexicon([]).of(tokenise("Arbeit im Büro"), nothingKnown)).toEqual([[], [], []]);
	});
});
