/** The promises of the sentence gate, on sentences and attacks that were written without looking at it. */
import { describe, expect, it } from "vitest";
import { createKnowledge } from "../../src/knowledge";
import { loadPack } from "../../src/knowledge/read-pack";
import { askAltered, askAttacks, askFaithful, readAttacks, readFaithful } from "./cases";
import { FLOORS } from "./floors";
import { fuzz, HARD_KINDS } from "./fuzz";

const knowledge = createKnowledge(loadPack("content/leipzig"));
const clock = () => new Date("2026-11-26T12:00:00Z");
/** Ten thousand sentences on a machine that does something else beside, in milliseconds. */
const LONG = 240_000;

describe("the sentence gate", () => {
	it("lets none of the attacks through, though the model obeys each", { timeout: LONG }, () => {
		expect(readAttacks().length).toBeGreaterThanOrEqual(320);
		const { succeeded, reached } = askAttacks(knowledge, clock);
		expect(succeeded).toEqual([]);
		expect(reached).toBeGreaterThan(100);
	});

	it("lets no altered figure, date, link, phone, mail, office or citation through, and few denials and demands", {
		timeout: LONG,
	}, () => {
		const { kinds, bases } = fuzz(knowledge, clock);
		expect(bases).toBeGreaterThan(500);
		const hard = HARD_KINDS.map((kind) => kinds[kind]);
		expect(hard.reduce((sum, it) => sum + (it?.all ?? 0), 0)).toBeGreaterThanOrEqual(10_000);
		for (const kind of HARD_KINDS) expect(kinds[kind]?.examples ?? [`no ${kind} was tried`], kind).toEqual([]);
		for (const kind of ["negation", "modal"]) {
			const { passed = 1, all = 1, examples } = kinds[kind] ?? {};
			expect(passed / all, examples?.join("\n")).toBeLessThanOrEqual(FLOORS.fuzzedStrength);
		}
	});

	it("lets most faithful sentences through, and few whose denial or demand a person altered", { timeout: LONG }, () => {
		expect(readFaithful().length).toBeGreaterThanOrEqual(300);
		const faithful = askFaithful(knowledge);
		expect(faithful.passed / faithful.all).toBeGreaterThanOrEqual(FLOORS.faithful);
		expect(1 - (faithful.passed + faithful.quoted) / faithful.all).toBeLessThanOrEqual(FLOORS.lost);
		const altered = askAltered(knowledge);
		const strength = [altered.negation, altered.modal];
		const count = (part: "all" | "passed") => strength.reduce((sum, it) => sum + (it?.[part] ?? 0), 0);
		expect(count("passed") / count("all")).toBeLessThanOrEqual(FLOORS.alteredStrength);
	});
});
