import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bm25, inverseFrequency, likelihood, PostingsBuilder, type QueryWord } from "./postings";

/** Postings of documents that are lists of words. */
function postingsOf(documents: readonly (readonly string[])[]): PostingsBuilder {
	const builder = new PostingsBuilder();
	for (const words of documents) {
		builder.add(
			words.map((word) => builder.id(word)),
			1,
		);
		builder.next();
	}
	return builder;
}
const PLAIN = { k1: 1, b: 0.5 };
/** Lengths 2, 4 and 3: three on average. "a" stands in two documents, "c" in one. */
const DOCUMENTS = [
	["a", "b"],
	["a", "a", "c", "d"],
	["b", "d", "d"],
];
const word = (...ids: readonly number[]): QueryWord => ({ ids, weight: 1 });
const ids = (builder: PostingsBuilder) =>
	Object.fromEntries(["a", "b", "c", "d"].map((term) => [term, builder.id(term)])) as Record<string, number>;

describe("BM25", () => {
	const builder = postingsOf(DOCUMENTS);
	const { a = -1, b = -1, c = -1, d = -1 } = ids(builder);
	const postings = builder.build(PLAIN);
	const scores = (...words: QueryWord[]) => [...bm25(postings, words).scores];

	it("weighs a word that is in two documents of three by ln 1.6, one in a single document by ln 2⅔", () => {
		expect(inverseFrequency(2, 3)).toBeCloseTo(Math.log(1.6), 12);
		expect(inverseFrequency(1, 3)).toBeCloseTo(Math.log(8 / 3), 12);
		expect([...postings.idf]).toEqual([a, b, c, d].map((id) => Math.fround(Math.log(id === c ? 8 / 3 : 1.6))));
		expect(postings.unknownIdf).toBeCloseTo(Math.log(8), 12);
	});
	it("gives for one word the share of its most that was worked out by hand", () => {
		// tf / (tf + 1 · (0.5 + 0.5 · length / 3)): 1 / (1 + 5/6) and 2 / (2 + 7/6).
		const [first, second, third] = scores(word(a));
		expect(first).toBeCloseTo(6 / 11, 6);
		expect(second).toBeCloseTo(12 / 19, 6);
		expect(third).toBe(0);
	});
	it("gives for two words the sum by hand, the rarer one counting more", () => {
		const [ab, ac] = [Math.log(1.6), Math.log(8 / 3)];
		const [first, second, third] = scores(word(a), word(c));
		expect(first).toBeCloseTo((ab * 6) / 11 / (ab + ac), 6);
		expect(second).toBeCloseTo(((ab * 12) / 19 + (ac * 6) / 13) / (ab + ac), 6);
		expect(third).toBe(0);
	});
	it("says which share of the message a document covers", () => {
		const { covered } = bm25(postings, [word(a), word(c)]);
		expect(covered[0]).toBeCloseTo(Math.log(1.6) / (Math.log(1.6) + Math.log(8 / 3)), 6);
		expect(covered[1]).toBeCloseTo(1, 6);
		expect(covered[2]).toBe(0);
	});
	it("counts of a word that may be two terms the better one in each document, not both", () => {
		const either = scores(word(a, d));
		const [onlyA, onlyD] = [scores(word(a)), scores(word(d))];
		for (const at of [0, 1, 2]) expect(either[at]).toBeCloseTo(Math.max(onlyA[at] ?? 0, onlyD[at] ?? 0), 6);
		expect(either[1]).toBeLessThan((onlyA[1] ?? 0) + (onlyD[1] ?? 0));
	});
	it("counts an unsure term less than a sure one", () => {
		const [unsure] = scores({ ids: [a], shares: [0.5], weight: 1 });
		expect(unsure).toBeCloseTo(3 / 11, 6);
	});
	it("a word that no document holds makes every score smaller", () => {
		const [with0 = 0] = scores(word(a), word());
		const [without = 0] = scores(word(a));
		expect(with0).toBeCloseTo((without * Math.log(1.6)) / (Math.log(1.6) + Math.log(8)), 6);
	});
});

describe("likelihood", () => {
	const rank = (documents: readonly (readonly string[])[], term: string) => {
		const builder = postingsOf(documents);
		const id = builder.id(term);
		const { ids: terms } = builder.build(PLAIN);
		return [...likelihood(builder.buildLikelihood(terms.size, 0.5), [word(id)])];
	};
	it("prefers of two equally long documents the one that says the word more often", () => {
		const [once = 0, twice = 0, never = 0] = rank([["a", "b", "b"], ["a", "a", "b"], ["b", "b", "b"]], "a"); // biome-ignore format: side by side
		expect(twice).toBeGreaterThan(once);
		expect(once).toBeGreaterThan(never);
	});
	it("prefers the shorter of two documents that say the word once", () => {
		const [short = 0, long = 0] = rank([["a"], ["a", "b", "b", "b"]], "a");
		expect(short).toBeGreaterThan(long);
	});
	it("is the logarithm that was worked out by hand", () => {
		// μ = 0.5 · 2 = 1, p(a) = 1/4: ln(1 + 1 / ¼) + ln(1 / (1 + 2)).
		const [first, second] = rank([["a", "b"], ["b", "b"]], "a"); // biome-ignore format: side by side
		expect(first).toBeCloseTo(Math.log(5) - Math.log(3), 6);
		expect(second).toBeCloseTo(-Math.log(3), 6);
	});
	it("counts of a word that may be two terms the better one", () => {
		const builder = postingsOf(DOCUMENTS);
		const { a = -1, d = -1 } = ids(builder);
		const postings = builder.buildLikelihood(4, 0.5);
		const [either, onlyA, onlyD] = [[a, d], [a], [d]].map((terms) => likelihood(postings, [word(...terms)]));
		for (const at of [0, 1, 2]) expect(either?.[at]).toBeCloseTo(Math.max(onlyA?.[at] ?? 0, onlyD?.[at] ?? 0), 6);
	});
	it("says nothing about words that no document holds", () => {
		const postings = postingsOf(DOCUMENTS).buildLikelihood(4, 0.5);
		expect([...likelihood(postings, [word()])]).toEqual([0, 0, 0]);
	});
});

describe("an empty index", () => {
	const empty = new PostingsBuilder();
	it("scores nothing and does not fail", () => {
		const { scores, covered } = bm25(empty.build(PLAIN), [word()]);
		expect([scores.length, covered.length]).toEqual([0, 0]);
		expect(likelihood(empty.buildLikelihood(0, 0.5), [word()])).toHaveLength(0);
	});
	it("documents without words score 0, not NaN", () => {
		const postings = postingsOf([[], []]);
		expect([...bm25(postings.build(PLAIN), [word()]).scores]).toEqual([0, 0]);
		expect([...likelihood(postings.buildLikelihood(0, 0.5), [word()])]).toEqual([0, 0]);
	});
});

describe("any documents and any message", () => {
	const term = fc.constantFrom("a", "b", "c", "d");
	it("have scores and coverage between 0 and 1, and finite likelihoods", () => {
		const documents = fc.array(fc.array(term, { maxLength: 8 }), { maxLength: 6 });
		const message = fc.array(fc.uniqueArray(term, { maxLength: 3 }), { maxLength: 5 });
		fc.assert(
			fc.property(documents, message, (lists, words) => {
				const builder = postingsOf(lists);
				const query = words.map((terms) => word(...terms.map((it) => builder.id(it))));
				const postings = builder.build(PLAIN);
				const { scores, covered } = bm25(postings, query);
				for (const value of [...scores, ...covered]) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(1 + 1e-6);
				}
				const likely = likelihood(builder.buildLikelihood(postings.ids.size, 0.5), query);
				expect(likely).toHaveLength(lists.length);
				expect([...likely].every(Number.isFinite)).toBe(true);
			}),
		);
	});
});
