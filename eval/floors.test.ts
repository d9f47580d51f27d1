import { describe, expect, it } from "vitest";
import { askSuite, assistantFor, FLOORS } from "./results";
import { SUITES } from "./suites";

describe("the question sets stay right", () => {
	const subject = assistantFor("content/leipzig");
	it.each(SUITES)("%s: not fewer right answers than promised", (suite) => {
		const results = askSuite(suite, subject);
		const wrong = results.filter((result) => result.problems.length > 0);
		const floor = FLOORS[suite];
		expect(results.length).toBeGreaterThanOrEqual(40);
		expect(
			1 - wrong.length / results.length,
			wrong.map((it) => `${it.id} ${it.problems.join("; ")}`).join("\n"),
		).toBeGreaterThanOrEqual(floor);
	});
});
