import { describe, expect, it } from "vitest";
import { askSuite, assistantFor, FIRST_ROUND_FLOORS, FLOORS } from "./results";
import { SUITES } from "./suites";

/** Six hundred questions on a machine that does something else beside, in milliseconds. */
const LONG = 120_000;

describe("the question sets stay right", () => {
	const subject = assistantFor("content/leipzig");
	it.each(SUITES)(
		"%s: not fewer right answers than promised",
		(suite) => {
			const results = askSuite(suite, subject);
			expect(results.length).toBeGreaterThanOrEqual(40);
			const wrong = (list: typeof results) => list.filter((it) => it.problems.length > 0);
			const told = wrong(results).map((it) => `${it.id} ${it.problems.join("; ")}`).join("\n"); // biome-ignore format: one line
			expect(1 - wrong(results).length / results.length, told).toBeGreaterThanOrEqual(FLOORS[suite]);
			const first = results.filter((it) => it.round === 1);
			expect(1 - wrong(first).length / Math.max(1, first.length), told).toBeGreaterThanOrEqual(
				FIRST_ROUND_FLOORS[suite] ?? 0,
			);
		},
		LONG,
	);
});
