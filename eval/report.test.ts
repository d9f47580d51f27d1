import { describe, expect, it } from "vitest";
import { type Report, renderReport } from "./report";
import type { Result } from "./results";

const PLOTS = ["by-input", "by-topic", "outcomes", "calibration", "fit"];

function result(change: Partial<Result>): Result {
	return {
		suite: "questions",
		id: "q1",
		language: "de",
		split: "train",
		question: "Was kostet das?",
		problems: [],
		round: 1,
		input: "de",
		turns: 1,
		record: true,
		inThree: true,
		kind: "answer",
		fit: 0.9,
		found: "answer fees",
		topic: "money",
		expectedKind: "answer",
		expected: ["fees"],
		...change,
	};
}
const wrong = { problems: ["subject other"], record: false, found: "answer other" };
const REPORT: Report = {
	contentVersion: "abc123",
	date: "26 November 2026",
	suites: [
		{ suite: "questions", right: 1, all: 4, floor: 0.85 },
		{ suite: "outside", right: 1, all: 1, floor: 0.9 },
	],
	results: [
		result({}),
		result({
			id: "q2",
			...wrong,
			fit: 0.4,
			question: "less sure <script>alert(1)</script> & more https://example.org",
		}),
		result({ id: "q3", ...wrong, fit: 0.8, question: "very sure" }),
		result({ id: "q4", ...wrong, split: "held", fit: 0.99, question: "HELD MESSAGE", input: "uk" }),
		result({
			id: "o1",
			suite: "outside",
			kind: "no_answer",
			expectedKind: "out_of_scope",
			question: "OUTSIDE MESSAGE",
		}),
	],
	language: {
		right: 7,
		all: 10,
		wrong: [
			{ text: "train text", expected: "uk", found: "ru", split: "train" },
			{ text: "HELD MESSAGE in language", expected: "uk", found: "ru", split: "held" },
			{ text: "MESSAGE of no half", expected: "en", found: "de" },
		],
	},
	paraphrases: { groups: 4, same: 3, all: 20, agreeing: 18 },
	retrieval: [
		{
			condition: "uk question, de pages",
			questions: 9,
			first: { mean: 0.5, low: 0.4, high: 0.6 },
			three: { mean: 0.7, low: 0.6, high: 0.8 },
			mrr: { mean: 0.6123, low: 0.5, high: 0.7 },
		},
	],
	sentences: [{ language: "de", questions: 9, microF1: { mean: 0.5, low: 0.412, high: 0.6 } }],
	before: { questions: { right: 2, all: 4 } },
};

describe("the report", () => {
	const html = renderReport(REPORT);
	const text = html.replace(/<style>.*?<\/style>/s, "").replace(/<[^>]+>/g, " ");

	it("escapes what people wrote", () => {
		expect(html).toContain("&lt;script>alert(1)&lt;/script> &amp; more");
		expect(html).not.toContain("<script");
	});

	it("asks nothing of the network", () => {
		const markup = html.replaceAll("https://example.org", "");
		expect(markup).not.toMatch(/https?:|@import|url\(| src=|srcset=/);
		for (const [, target] of markup.matchAll(/ href="([^"]*)"/g)) expect(target).toMatch(/^(#|data:,$)/);
		expect(html).toContain("default-src 'none'");
	});

	it("shows no message of the held half and none whose half is not known", () => {
		expect(html).not.toMatch(/HELD MESSAGE|MESSAGE of no half|OUTSIDE MESSAGE/);
		expect(text).toContain("train text");
	});

	it("draws every plot with title, description and table", () => {
		const figures = html.match(/<figure>.*?<\/figure>/gs) ?? [];
		expect(figures).toHaveLength(PLOTS.length);
		for (const id of PLOTS) {
			const figure = figures.filter((it) => it.includes(`id="${id}-title"`));
			expect(figure).toHaveLength(1);
			expect(figure[0]?.match(/<svg[^>]* role="img"/g)).toHaveLength(1);
			expect(figure[0]).toMatch(new RegExp(`<title id="${id}-title">[^<]+</title><desc id="${id}-desc">[^<]+</desc>`));
			expect(figure[0]).toContain(`aria-labelledby="${id}-title ${id}-desc"`);
			expect(figure[0]).toMatch(/<details>.*<table>/s);
		}
		expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
	});

	it("puts the surest mistakes first", () => {
		expect(text.indexOf("very sure")).toBeGreaterThan(0);
		expect(text.indexOf("very sure")).toBeLessThan(text.indexOf("less sure"));
	});

	it("says in words which suite is below its floor and how it changed", () => {
		expect(text).toContain("Below the floor: questions.");
		expect(text).toContain("−25.0 points");
		expect(text).toContain("2 of 4");
	});

	it("gives the further figures with their intervals", () => {
		expect(text.replaceAll("\u00a0", " ")).toMatch(/lead to one record: 3 of 4, 75.0 % \(95 %: .*18 \(90.0 %\)/s);
		expect(text).toContain("0.612 (0.500 to 0.700)");
		expect(text.replaceAll("\u00a0", " ")).toMatch(/micro f1 .*50.0 % \(41.2 to 60.0 %\)/s);
	});

	it("does without what was not measured", () => {
		const small = renderReport({ contentVersion: "abc", date: "today", suites: [], results: [] });
		expect(small).toContain('lang="en"');
		expect(small).not.toMatch(/<figure>|NaN|undefined|Paraphrases/);
	});
});
