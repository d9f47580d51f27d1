import { describe, expect, it } from "vitest";
import { createKnowledge } from "../knowledge";
import { loadPack } from "../knowledge/read-pack";
import type { ReviewTable } from "../knowledge/reviews";
import { createAssistant, parseQuestion } from ".";

const PACK = loadPack("test/packs/beispielstadt");
const clock = () => new Date("2026-11-25T10:00:00Z");

/** The answer on the bus ticket, in German, with this state of its texts. */
function answerWith(state?: ReviewTable) {
	const knowledge = createKnowledge(state ? { ...PACK, state } : PACK);
	return createAssistant({ knowledge, clock }).answer(
		parseQuestion({ message: "was kostet eine busfahrkarte", language: "de" }),
	);
}
const kinds = (answer: ReturnType<typeof answerWith>) => answer.notices.map((notice) => notice.kind);
const reviewed = { de: "reviewed" } as const;
const ALL: ReviewTable = {
	"articles/bus-ticket#answer.price": reviewed,
	"articles/bus-ticket#answer.where": reviewed,
	"articles/bus-ticket#steps.buy": reviewed,
};

describe("an answer says of its texts", () => {
	it("that AI helped and nobody has reviewed them, while that is so", () => {
		const answer = answerWith();
		expect(answer.blocks.map((block) => block.review)).toEqual(["unreviewed", "unreviewed"]);
		expect(kinds(answer)).toContain("machine-text");
	});
	it("nothing once all that is shown is reviewed", () => {
		const answer = answerWith(ALL);
		expect(answer.blocks.map((block) => block.review)).toEqual(["reviewed", "reviewed"]);
		expect(answer.steps.map((step) => step.review)).toEqual(["reviewed"]);
		expect(kinds(answer)).not.toContain("machine-text");
		expect(kinds(answer)).not.toContain("stale");
	});
	it("that AI helped as long as one block or step is not reviewed", () => {
		for (const key of Object.keys(ALL)) {
			const { [key]: _, ...others } = ALL;
			expect(kinds(answerWith(others)), key).toContain("machine-text");
		}
	});
	it("that one was changed in another language and not compared", () => {
		const answer = answerWith({ ...ALL, "articles/bus-ticket#answer.where": { de: "stale" } });
		expect(answer.blocks.map((block) => block.review)).toEqual(["reviewed", "stale"]);
		expect(kinds(answer)).toEqual(expect.arrayContaining(["stale", "machine-text"]));
		expect(answer.notices.find((notice) => notice.kind === "stale")?.text).toMatch(/anderen Sprache geändert/);
	});
	it("nothing of a review in another language", () => {
		expect(kinds(answerWith({ ...ALL, "articles/bus-ticket#answer.where": { en: "reviewed" } }))).toContain(
			"machine-text",
		);
	});
});
