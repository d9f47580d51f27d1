import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnBridge, type ParallelText } from "./bridge";

const TEXTS: readonly ParallelText[] = [
	[["робота", "договір"], ["arbeit", "vertrag"]],
	[["робота", "гроші"], ["arbeit", "geld"]],
	[["договір", "житло"], ["vertrag", "wohnung"]],
	[["гроші", "житло"], ["geld", "wohnung"]],
	[["курс"], ["kurs"]],
]; // biome-ignore format: side by side

describe("a bridge between two languages", () => {
	const bridge = learnBridge(TEXTS);
	it.each([
		["робота", "arbeit"],
		["договір", "vertrag"],
		["гроші", "geld"],
		["житло", "wohnung"],
	])("learns that %s and %s, which always stand together, translate", (from, to) => {
		const [first, second] = bridge.translate(from);
		expect(first?.term).toBe(to);
		expect(first?.probability).toBeGreaterThan(0.8);
		expect(second?.probability ?? 0).toBeLessThan(0.2);
	});
	it("is certain of words that stand alone together", () => {
		expect(bridge.translate("курс")).toEqual([{ term: "kurs", probability: 1 }]);
	});
	it("cannot tell two words apart that only ever stand together", () => {
		expect(learnBridge([[["a"], ["x", "y"]]]).translate("a")).toEqual([
			{ term: "x", probability: 0.5 },
			{ term: "y", probability: 0.5 },
		]);
	});
	it("knows no translation of a word that it never met, nor one in the other direction", () => {
		expect(bridge.translate("лікар")).toEqual([]);
		expect(bridge.translate("arbeit")).toEqual([]);
		expect(learnBridge([]).translate("робота")).toEqual([]);
	});
	it("does not count a word twice that a text repeats", () => {
		const repeated = TEXTS.map(
			([from, to]): ParallelText => [
				[...from, ...from],
				[...to, ...to, ...to],
			],
		);
		expect(learnBridge(repeated).translate("робота")).toEqual(bridge.translate("робота"));
	});
	it("learns nothing from a text that is empty in one language", () => {
		const more: ParallelText[] = [...TEXTS, [["робота"], []], [[], ["vertrag"]]];
		expect(learnBridge(more).translate("робота")).toEqual(bridge.translate("робота"));
	});
	it("is the same in whatever order the texts come", () => {
		fc.assert(
			fc.property(fc.shuffledSubarray([...TEXTS], { minLength: TEXTS.length }), (shuffled) => {
				const other = learnBridge(shuffled);
				for (const term of ["робота", "договір", "гроші", "житло", "курс"]) {
					const [expected, found] = [bridge.translate(term), other.translate(term)];
					expect(found.map((it) => it.term)).toEqual(expected.map((it) => it.term));
					for (const [at, { probability }] of found.entries())
						expect(probability).toBeCloseTo(expected[at]?.probability ?? 0, 9);
				}
			}),
		);
	});
	it("keeps at most four translations, likeliest first, together no more than certain", () => {
		const terms = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { maxLength: 7 });
		fc.assert(
			fc.property(fc.array(fc.tuple(terms, terms), { maxLength: 8 }), (texts) => {
				const other = learnBridge(texts);
				for (const term of new Set(texts.flatMap(([from]) => from))) {
					const probabilities = other.translate(term).map(({ probability }) => probability);
					expect(probabilities.length).toBeLessThanOrEqual(4);
					expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
					expect(probabilities.reduce((sum, it) => sum + it, 0)).toBeLessThanOrEqual(1 + 1e-9);
				}
			}),
		);
	});
});
