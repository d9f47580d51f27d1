import { describe, expect, it } from "vitest";
import { createKnowledge } from "../knowledge";
import { loadPack } from "../knowledge/read-pack";
import { createAssistant, parseQuestion } from ".";

const knowledge = createKnowledge(loadPack("content/leipzig"));
const assistant = createAssistant({
	knowledge,
	clock: () => new Date("2026-11-26T12:00:00Z"),
});
const blocksFor = (message: string) => {
	const { subject, blocks } = assistant.answer(parseQuestion({ message }));
	return { subject, ids: blocks.map(({ id }) => id) };
};

describe("a further block that the question asks for", () => {
	it.each([
		["Was kostet mich als Arbeitgeber ein Minijob an Abgaben?", "minijob-for-employers", "costs"],
		[
			"Can my employee attend a German course during working hours and who pays for it?",
			"language-in-company",
			"who-pays-time",
		],
		["апостиль на диплом обязательно ставить?", "papers-and-translations", "apostille"],
	])("stands right behind the first: %s", (message, subject, block) => {
		const found = blocksFor(message);
		expect(found.subject).toBe(subject);
		expect(found.ids.indexOf(block)).toBe(1);
	});

	it("stays away when the question asks for the whole matter", () => {
		const { subject, ids } = blocksFor("Darf ich einen Minijobber einstellen?");
		expect(subject).toBe("minijob-for-employers");
		expect(ids).toEqual(firstBlocks(subject, ids.length));
	});

	it("never takes the place of the first block", () => {
		for (const message of [
			"апостиль на диплом обязательно ставить?",
			"апостиль на диплом",
			"Was kostet ein Minijob?",
		]) {
			const { subject, ids } = blocksFor(message);
			expect(ids.slice(0, 1)).toEqual(firstBlocks(subject, 1));
		}
	});
});

const firstBlocks = (subject: string | null, count: number) =>
	knowledge
		.get("articles", subject ?? "")
		.answer.slice(0, count)
		.map((block) => ("id" in block ? block.id : block.use));
