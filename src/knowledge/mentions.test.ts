import { describe, expect, it } from "vitest";
import { createKnowledge } from ".";
import { mentionsOf } from "./mentions";
import type { Pack } from "./pack";
import { loadPack } from "./read-pack";
import { Article, Passage } from "./schema";

const TINY = loadPack("test/packs/beispielstadt");
const text = (de: string) => ({ de, en: de });
const block = (id: string, de: string) => ({ id, text: text(de), sources: ["sample"], confidence: "confirmed" });

function keysIn(articles: readonly object[], passages: readonly object[] = []): string[] {
	const pack: Pack = {
		...TINY,
		articles: articles.map((article) => Article.parse(article)),
		passages: passages.map((passage) => Passage.parse(passage)),
	};
	const office = createKnowledge(pack).get("contacts", "rathaus");
	return mentionsOf(pack, office, "de").flatMap(({ units }) =>
		units.map(({ unit, repeated }) => `${unit.key}${repeated ? " again" : ""}`),
	);
}
const article = (id: string, more: object) => ({
	id,
	topic: "transport",
	title: text("T"),
	for: ["seeker"],
	asks: {},
	...more,
});

describe("the texts that name an office", () => {
	it("are its own record first, the facts it decides, and whole records that belong to it", () => {
		const keys = keysIn([article("own", { answer: [block("a", "Ja."), block("b", "Nein.")], contacts: ["rathaus"] })]);
		expect(keys.slice(0, 2)).toEqual(["contacts/rathaus#name", "contacts/rathaus#what"]);
		expect(keys).toEqual(
			expect.arrayContaining([
				"facts/bus-ticket-price#label",
				"procedures/stall#title",
				"articles/own#title",
				"articles/own#answer.a",
				"articles/own#answer.b",
			]),
		);
	});
	it("are only those blocks and steps of other records that name it", () => {
		const keys = keysIn([
			article("other", {
				answer: [block("by-name", "Das Rathaus Beispielstadt hilft."), block("other", "Fahren Sie.")],
				more: [block("by-placeholder", "Gehen Sie zu {name:rathaus}.")],
				steps: [
					{ id: "go", text: text("Gehen Sie hin."), contact: "rathaus" },
					{ id: "rest", text: text("Ruhen Sie.") },
				],
			}),
		]);
		expect(keys.filter((key) => key.startsWith("articles/"))).toEqual([
			"articles/other#answer.by-name",
			"articles/other#more.by-placeholder",
			"articles/other#steps.go",
		]);
	});
	it("hold a passage in its place, and say where it comes again", () => {
		const passage = { id: "shared", block: { ...block("x", "Das Rathaus Beispielstadt hilft."), id: undefined } };
		const use = { answer: [block("a", "Ja."), { use: "shared" }] };
		const keys = keysIn(
			[article("one", use), article("two", { ...use, contacts: ["rathaus"] }), article("three", use)],
			[JSON.parse(JSON.stringify(passage))],
		);
		expect(keys.filter((key) => /articles|passages/.test(key))).toEqual([
			"passages/shared#block",
			"articles/two#title",
			"articles/two#answer.a",
			"passages/shared#block again",
		]);
	});
});
