import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/knowledge/read-pack";
import { createLikenessIndex } from "../../src/language/likeness";

/** Above this likeness two wordings count as near copies. */
const NEAR_COPY = 0.6;
describe("the evaluation measures, it does not teach", () => {
	const { articles, checklists, safety, lookalikes, phrases } = loadPack("content/leipzig");
	const asks = createLikenessIndex<{ id: string; text: string }>();
	for (const { id, asks: lists } of [...articles, ...checklists, ...safety, ...lookalikes, ...phrases])
		for (const text of Object.values(lists).flat()) asks.add(text, { id, text });
	const questions = readdirSync("eval")
		.filter((file) => file.endsWith(".jsonl"))
		.flatMap((file) =>
			readFileSync(join("eval", file), "utf8")
				.split("\n")
				.filter(Boolean)
				.map((line) => JSON.parse(line)),
		)
		.flatMap((it: { id: string; turns?: string[]; messages?: string[] }) =>
			[...(it.turns ?? []), ...(it.messages ?? [])].map((text) => ({ id: it.id, text })),
		)
		// One or two words („хочу додому“) are no question of their own.
		.filter(({ text }) => text.split(/\s+/).length > 2);

	it("no evaluation question, nor a near copy, is added to the ways of asking, the signs of danger or the fixed replies", () => {
		const copies = questions.flatMap((question) =>
			asks
				.near(question.text, NEAR_COPY)
				.map(({ item }) => `${question.id} "${question.text}" ~ ${item.id} "${item.text}"`),
		);
		expect(questions.length).toBeGreaterThan(1600);
		expect(copies).toEqual([]);
	});
});
