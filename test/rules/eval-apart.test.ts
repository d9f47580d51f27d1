import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/knowledge/read-pack";

/** Above this likeness two wordings count as near copies. */
const NEAR_COPY = 0.6;

/** Character 4-grams of a text in lower case, signs and spaces folded. */
function grams(text: string): Set<string> {
	const plain = ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()} `;
	return new Set(Array.from({ length: Math.max(1, plain.length - 3) }, (_, start) => plain.slice(start, start + 4)));
}

function jaccard(a: Set<string>, b: Set<string>): number {
	let shared = 0;
	for (const gram of a) if (b.has(gram)) shared++;
	return shared / (a.size + b.size - shared);
}

describe("the evaluation measures, it does not teach", () => {
	const { articles, checklists } = loadPack("content/leipzig");
	const asks = [...articles, ...checklists].flatMap((record) =>
		Object.values(record.asks).flatMap((list) => list.map((text) => ({ id: record.id, text, grams: grams(text) }))),
	);
	const questions = readdirSync("eval")
		.filter((file) => file.endsWith(".jsonl"))
		.flatMap((file) =>
			readFileSync(join("eval", file), "utf8")
				.split("\n")
				.filter(Boolean)
				.map((line) => JSON.parse(line)),
		)
		.flatMap((it: { id: string; turns?: string[] }) => (it.turns ?? []).map((text) => ({ id: it.id, text })))
		// One or two words („хочу додому“) are no question of their own.
		.filter(({ text }) => text.split(/\s+/).length > 2);

	it("no evaluation question, nor a near copy, stands among the ways of asking", () => {
		const copies = questions.flatMap((question) => {
			const own = grams(question.text);
			return asks
				.filter((ask) => jaccard(own, ask.grams) > NEAR_COPY)
				.map((ask) => `${question.id} "${question.text}" ~ ${ask.id} "${ask.text}"`);
		});
		expect(questions.length).toBeGreaterThan(150);
		expect(copies).toEqual([]);
	});
});
