import { describe, expect, it } from "vitest";
import { tokenise } from "../language";
import { createLexicon } from "./concepts";
import {
	collectSentences,
	contextInputs,
	pageInputs,
	readSentences,
	type SentenceWeights,
	selectSentences,
	sentenceFeatures,
} from "./sentences";

const PAGE = [
	"Ausweis für die Bibliothek",
	"Wo finde ich die Bibliothek?",
	"Die Bibliothek steht in der Musterstraße 5, 04109 Leipzig.",
	"Öffnungszeiten",
	"Montag bis Freitag 10:00 - 19:00 Uhr",
	"Gebühren",
	"Der Ausweis kostet 20 € im Jahr.",
	"Benötigte Unterlagen:",
	"- Reisepass",
	"- Meldebescheinigung",
	"Die Bücher dürfen vier Wochen lang behalten werden.",
];
const lexicon = createLexicon([]);
const collection = collectSentences([PAGE], "de", lexicon);
const page = readSentences(PAGE, collection);
const isEmpty = ({ word }: { word: string }) => ["was", "wie", "der", "die", "das"].includes(word);
const ask = (question: string, of = page, weights = weightsFor()) =>
	selectSentences(tokenise(question), of, weights, isEmpty);

/** Weights by hand: words in common and a sum of money count, the second stage believes the first, any page answers. */
function weightsFor(least = { page: 0.5, sentence: 0.5 }): SentenceWeights {
	const features = sentenceFeatures(tokenise("was kostet"), page, isEmpty);
	const by: Readonly<Record<string, number>> = { constant: -4, told: 4, "price money": 4 };
	const first = Object.keys(features.rows[0] ?? {}).map((name) => by[name] ?? 0);
	const probabilities = PAGE.map(() => 0.5);
	return {
		first,
		second: (contextInputs(probabilities, page)[0] ?? []).map((_, at) => (at === 1 ? 1 : 0)),
		page: pageInputs(probabilities, features).map((_, at) => (at === 0 ? 5 : 0)),
		least,
	};
}

describe("selectSentences", () => {
	it("chooses the sentence with the fee", () => {
		expect(ask("Was kostet der Ausweis?")).toEqual([6]);
	});
	it("chooses the likeliest sentence where none is likely but the page answers", () => {
		expect(ask("Was kostet der Ausweis?", page, weightsFor({ page: 0.5, sentence: 0.999 }))).toEqual([6]);
	});
	it("chooses none of a page that does not answer", () => {
		expect(ask("Was kostet der Ausweis?", page, weightsFor({ page: 0.999, sentence: 0.5 }))).toEqual([]);
	});
	it("chooses none of an empty page, and none without a question", () => {
		expect(ask("Was kostet der Ausweis?", readSentences([], collection))).toEqual([]);
		expect(ask("")).toEqual([]);
	});
	it("gives the same for the same input", () => {
		const again = readSentences(PAGE, collectSentences([PAGE], "de", lexicon));
		expect(ask("Wo ist die Bibliothek?", again)).toEqual(ask("Wo ist die Bibliothek?"));
		expect(sentenceFeatures(tokenise("Wann?"), again, isEmpty)).toEqual(
			sentenceFeatures(tokenise("Wann?"), page, isEmpty),
		);
	});
	it("gives finite figures in one order, whatever the page", () => {
		for (const texts of [["Eine Zeile"], PAGE, ["", "…"]]) {
			const { rows, ...rest } = sentenceFeatures(tokenise("Wie viel?"), readSentences(texts, collection), isEmpty);
			const names = Object.keys(sentenceFeatures(tokenise("Wo?"), page, isEmpty).rows[0] ?? {});
			for (const row of rows) {
				expect(Object.keys(row)).toEqual(names);
				expect(Object.values(row).every(Number.isFinite)).toBe(true);
			}
			const certain = texts.map((_, at) => (at === 0 ? 1 : 0));
			const inputs = [...contextInputs(certain, page).flat(), ...pageInputs(certain, { rows, ...rest })];
			expect(inputs.every(Number.isFinite)).toBe(true);
		}
	});
});

describe("readSentences", () => {
	it("knows headings and what stands under them", () => {
		expect(page.sentences.flatMap(({ isHeading }, at) => (isHeading ? [at] : []))).toEqual([1, 3, 5]);
		expect(page.sentences[6]?.heading).toBe(5);
	});
	it("knows the items of a list by the line that leads them in", () => {
		expect(page.sentences.map(({ lead }) => lead)).toEqual([-1, -1, -1, -1, -1, -1, -1, -1, 7, 7, -1]);
	});
});
