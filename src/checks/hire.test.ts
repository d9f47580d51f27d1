import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { combinations } from "../knowledge/check-work";
import { loadPack } from "../knowledge/read-pack";
import { HIRE_KEYS, HIRE_PARTS, type HireKey, VERDICTS } from "../knowledge/schema-work";
import { checkHire, type HireAnswers, unanswered } from "./hire";

const pack = loadPack("content/leipzig");
const TODAY = "2026-11-26";
const choices = Object.fromEntries(
	pack["hire-questions"].map((question) => [question.id, question.choices.map(({ value }) => value)]),
);
const everybody = [...combinations(HIRE_KEYS, choices)] as Record<HireKey, string>[];
const check = (answers: HireAnswers, day = TODAY) => checkHire(pack, answers, day);
const SIMPLE: HireAnswers = {
	paper: "section24",
	entry: "allowed",
	date: "valid",
	occupation: "free",
	age: "adult",
	form: "employment",
};

interface HardCase {
	readonly case: string;
	readonly answers: HireAnswers;
	readonly verdict: string;
	readonly why: string;
}
const hardCases = readFileSync("eval/hire-hard-cases.jsonl", "utf8")
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line) as HardCase);

describe("every combination of answers", () => {
	it("is decided by exactly one rule of each part", () => {
		expect(everybody.length).toBeGreaterThan(4000);
		const wrong = everybody.filter((answers) => {
			const { rules } = check(answers);
			return HIRE_PARTS.some((part) => rules.filter((rule) => rule.part === part).length !== 1);
		});
		expect(wrong).toEqual([]);
	});
	it("gets the most careful verdict of its rules, and those rules first", () => {
		for (const answers of everybody) {
			const { verdict, rules } = check(answers);
			const given = rules.flatMap((rule) => (rule.verdict ? [VERDICTS.indexOf(rule.verdict)] : []));
			expect(VERDICTS.indexOf(verdict)).toBe(Math.max(...given));
			expect(rules[0]?.verdict).toBe(verdict);
		}
	});
	it("is allowed only with a paper whose entry allows work", () => {
		const allowed = everybody.filter((answers) => check(answers).verdict === "may");
		expect(allowed.length).toBeGreaterThan(0);
		for (const { paper, entry, age, occupation, date } of allowed) {
			expect(["section24", "provisional"]).toContain(paper);
			expect(entry).toBe("allowed");
			expect(age).toBe("adult");
			expect(["free", "recognised"]).toContain(occupation);
			expect(["valid", "prolonged"]).toContain(date);
		}
	});
	it("names somebody to ask where it depends or may not be yet", () => {
		for (const answers of everybody) {
			const { verdict, rules, contacts } = check(answers);
			if (verdict === "may") continue;
			expect(rules.filter((rule) => rule.verdict === verdict).flatMap((rule) => rule.contacts).length).toBeGreaterThan(
				0,
			);
			expect(contacts.length).toBeGreaterThan(0);
		}
	});
	it("never has nationality as a ground, and always says what to copy and keep", () => {
		for (const answers of everybody) {
			const { rules } = check(answers);
			expect(rules.some((rule) => rule.law.some((law) => law.includes("AGG")))).toBe(true);
			expect(rules.flatMap((rule) => rule.keep).length).toBeGreaterThan(0);
		}
	});
});

describe("the check", () => {
	it("lets the simple case begin", () => expect(check(SIMPLE).verdict).toBe("may"));
	it.each([
		["a passport alone", { paper: "passport-only" }, "not-yet"],
		["an entry that forbids work", { entry: "forbidden" }, "not-yet"],
		["protection in another EU country", { paper: "other-eu" }, "not-yet"],
		["a child", { age: "child" }, "not-yet"],
		["recognition that is not finished", { occupation: "waiting" }, "depends"],
		["somebody under 18", { age: "minor" }, "depends"],
		["work on invoice", { form: "self-employed" }, "depends"],
		["a paper nobody has looked at", { paper: "unknown" }, "depends"],
		["a minijob", { form: "minijob" }, "may"],
		["an old date on a card that was prolonged", { date: "prolonged" }, "may"],
	] as const)("says of %s: %s", (_, change, verdict) => {
		expect(check({ ...SIMPLE, ...change }).verdict).toBe(verdict);
	});
	it("says 'it depends' of a prolonged card once the day of the ordinance has passed", () => {
		expect(check({ ...SIMPLE, date: "prolonged" }, "2027-03-04").verdict).toBe("may");
		expect(check({ ...SIMPLE, date: "prolonged" }, "2027-03-05").verdict).toBe("depends");
	});
	it("names the questions that have no answer, or an answer that is not offered", () => {
		expect(unanswered(pack, SIMPLE)).toEqual([]);
		expect(unanswered(pack, { ...SIMPLE, age: "ancient", form: undefined as unknown as string })).toEqual([
			"age",
			"form",
		]);
	});
});

describe("the thirty hardest cases", () => {
	const docs = readFileSync("docs/hire-check.md", "utf8");
	it("are thirty", () => expect(hardCases.length).toBe(30));
	it.each(hardCases.map((it) => [it.case, it] as const))("%s", (_, { answers, verdict, case: text }) => {
		expect(unanswered(pack, answers)).toEqual([]);
		expect(check(answers).verdict).toBe(verdict);
		expect(docs).toContain(text);
	});
});
