import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKnowledge, createRenderer } from "../knowledge";
import { loadPack } from "../knowledge/read-pack";
import { allStepKeys, STEP_FOLDERS, stepsOf, wayOf } from "./data";
import { BadPlanFile, MAX_FILE_BYTES, readKept, readPlanFile, writePlan } from "./file";
import { addSteps, EMPTY_PLAN, MAX_STEPS, PAPER_STATES, type Plan, type PlanItem, STATES } from "./plan";
import { type Answers, QUESTIONS, type StepData } from "./types";

const knowledge = createKnowledge(loadPack("content/leipzig"));
const renderer = createRenderer(knowledge, new Date("2026-11-24T12:00:00Z"));
const keys = allStepKeys(knowledge);

const nurse = knowledge.get("occupations", "nurse");
const steps = wayOf(renderer, nurse).paths.flatMap(({ phases }) => phases.flatMap((phase) => phase.steps));
const small = addSteps({ ...EMPTY_PLAN, occupation: "nurse", answers: { german: "B1" } }, steps.slice(0, 3));
const withNote = (note: string): Plan => ({ ...small, items: small.items.map((item) => ({ ...item, note })) });

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const words = fc.string({ unit: "grapheme", maxLength: 40 });
const threefold = fc.record({ de: words, en: words, uk: words });
const item: fc.Arbitrary<PlanItem> = fc.record({
	key: fc.oneof(
		fc.constantFrom(...keys),
		fc.nat(2 ** 30 - 1).map((hash) => `unknown:${hash}`),
	),
	state: fc.constantFrom(...STATES),
	since: fc.option(day),
	due: fc.option(day),
	note: fc.oneof(fc.constant(""), fc.string({ unit: "binary", maxLength: 200 }), words),
	imported: fc.boolean(),
	kept: fc.option(fc.record({ text: threefold, detail: fc.option(threefold), print: fc.string({ maxLength: 7 }) })),
});
const plans: fc.Arbitrary<Plan> = fc.record({
	version: fc.constant(1 as const),
	occupation: fc.option(fc.constantFrom(...knowledge.pack.occupations.map(({ id }) => id))),
	path: fc.option(fc.constantFrom(...knowledge.pack.paths.map(({ id }) => id))),
	answers: fc.record(Object.fromEntries(QUESTIONS.map((name) => [name, fc.string({ maxLength: 20 })])), {
		requiredKeys: [],
	}) as fc.Arbitrary<Answers>,
	items: fc.uniqueArray(item, { maxLength: MAX_STEPS, selector: ({ key }) => key }),
	papers: fc.dictionary(
		fc.constantFrom(...knowledge.pack.papers.map(({ id }) => id)),
		fc.constantFrom(...PAPER_STATES),
		{ noNullPrototype: true },
	),
});

const reasonOf = (text: string): string | Plan => {
	try {
		return readPlanFile(text);
	} catch (error) {
		if (error instanceof BadPlanFile) return error.reason;
		throw error;
	}
};
type Loose = Record<string, unknown>;
/** The file of the small plan, changed by hand. */
const changed = (change: (plan: Loose, first: Loose) => void): string => {
	const data = JSON.parse(writePlan(withNote("mine")));
	change(data, data.items[0]);
	return JSON.stringify(data);
};

describe("the file of a plan", () => {
	it("brings everything back, notes marked as imported", () => {
		fc.assert(
			fc.property(plans, (plan) => {
				const items = plan.items.map((it) => ({ ...it, imported: it.note !== "" }));
				expect(readPlanFile(writePlan(plan))).toEqual({ ...plan, items });
			}),
			{ numRuns: 50 },
		);
	});

	it("marks no step that has no note", () => {
		expect(readPlanFile(writePlan(small)).items.map(({ imported }) => imported)).toEqual([false, false, false]);
		expect(readPlanFile(writePlan(withNote("mine"))).items.every(({ imported }) => imported)).toBe(true);
	});

	it("says what it is and can be read by people", () => {
		expect(writePlan(small)).toMatch(/^\{\n\t"format": "onboard-buddy-plan",\n\t"version": 1,/);
	});

	it("leaves markup in notes and texts what it is: text", () => {
		const markup = `<script>alert(1)</script> <img src=x onerror="alert(1)"> &amp; [a](javascript:alert(1)) {rent}`;
		expect(readPlanFile(writePlan(withNote(markup))).items[0]?.note).toBe(markup);
		expect(readKept(JSON.stringify(withNote(markup))).items[0]?.note).toBe(markup);
	});

	it("takes every key that the pack has, and every step with what it says", () => {
		const kept = (plan: Plan) => reasonOf(writePlan(plan));
		for (let at = 0; at < keys.length; at += MAX_STEPS) {
			const items = keys.slice(at, at + MAX_STEPS).map((key) => ({ ...small.items[0], key }) as PlanItem);
			expect(kept({ ...EMPTY_PLAN, items })).toEqual({ ...EMPTY_PLAN, items });
		}
		const files = STEP_FOLDERS.flatMap((folder) =>
			knowledge.pack[folder].flatMap(({ id }) => stepsOf(renderer, folder, id)?.steps ?? []),
		);
		const said: StepData[] = [...files, ...steps];
		for (let at = 0; at < said.length; at += MAX_STEPS) {
			const plan = addSteps(EMPTY_PLAN, said.slice(at, at + MAX_STEPS));
			expect(kept(plan)).toEqual(plan);
		}
	});
});

describe("a file that cannot be read", () => {
	it("is damaged by a strange field, wherever it stands", () => {
		expect(reasonOf(changed(() => {}))).not.toBe("damaged");
		expect(reasonOf(changed((plan) => Object.assign(plan, { admin: true })))).toBe("damaged");
		expect(reasonOf(changed((_, first) => Object.assign(first, { html: "<b>" })))).toBe("damaged");
		expect(reasonOf(changed(({ answers }) => Object.assign(answers as Loose, { role: "child" })))).toBe("damaged");
		expect(reasonOf(changed((_, { kept }) => Object.assign(kept as Loose, { url: "x" })))).toBe("damaged");
	});

	it("is damaged by any field that is missing or of another type", () => {
		const names = ["version", "occupation", "path", "answers", "items", "papers"];
		const ofItem = ["key", "state", "since", "due", "note", "imported", "kept"];
		for (const wrong of [undefined, 7, true, [1], { a: 1 }]) {
			for (const name of names) {
				const read = reasonOf(changed((plan) => Object.assign(plan, { [name]: wrong })));
				expect([name, wrong, typeof read === "string"]).toEqual([name, wrong, true]);
			}
			for (const name of ofItem) {
				if (name === "imported" && wrong === true) continue;
				expect([name, wrong, reasonOf(changed((_, first) => Object.assign(first, { [name]: wrong })))]).toEqual([
					name,
					wrong,
					"damaged",
				]);
			}
		}
	});

	it("is damaged by values that there are not", () => {
		const wrong: ((plan: Loose, first: Loose) => void)[] = [
			(_, first) => Object.assign(first, { state: "gone" }),
			(_, first) => Object.assign(first, { due: "2026-13-01" }),
			(_, first) => Object.assign(first, { due: "2026-02-30" }),
			(_, first) => Object.assign(first, { since: "yesterday" }),
			(_, first) => Object.assign(first, { key: "../secret" }),
			(_, first) => Object.assign(first, { key: "https://evil.example/x" }),
			(_, first) => Object.assign(first, { key: "paths/a#b@c\n" }),
			(plan) => Object.assign(plan, { occupation: "../nurse" }),
			(plan) => Object.assign(plan, { path: "a/b" }),
			(plan) => Object.assign(plan, { papers: { diploma: "lost" } }),
			(plan) => Object.assign(plan, { papers: { "../x": "have" } }),
			(plan) => Object.assign(plan, { version: 0 }),
		];
		for (const change of wrong) expect([change.toString(), reasonOf(changed(change))]).toContain("damaged");
	});

	it("is damaged by a note, a text or an answer that is too long", () => {
		expect(reasonOf(changed((_, first) => Object.assign(first, { note: "я".repeat(2000) })))).not.toBe("damaged");
		expect(reasonOf(changed((_, first) => Object.assign(first, { note: "я".repeat(2001) })))).toBe("damaged");
		expect(reasonOf(changed((plan) => Object.assign(plan, { answers: { degree: "x".repeat(81) } })))).toBe("damaged");
		const long = { de: "x".repeat(1001), en: "", uk: "" };
		expect(reasonOf(changed((_, { kept }) => Object.assign(kept as Loose, { text: long })))).toBe("damaged");
	});

	it("is damaged by a step that is in it twice, and by too many steps", () => {
		expect(reasonOf(changed((plan, first) => Object.assign(plan, { items: [first, first] })))).toBe("damaged");
		const items = (first: Loose, count: number) =>
			Array.from({ length: count }, (_, at) => ({ ...first, key: `unknown:${at}` }));
		const withItems = (count: number) =>
			reasonOf(changed((plan, first) => Object.assign(plan, { items: items(first, count) })));
		expect(withItems(MAX_STEPS)).not.toBe("damaged");
		expect(withItems(MAX_STEPS + 1)).toBe("damaged");
	});

	it("is damaged when it is other text, or JSON of something else", () => {
		const foreign = ["", " ", "hallo", "{", "null", "1", "[]", "{}", '"x"', "\ufeff{}", '{"format":"other"}'];
		for (const text of foreign) expect([text, reasonOf(text)]).toEqual([text, "damaged"]);
		expect(reasonOf(JSON.stringify(small))).toBe("damaged");
		expect(reasonOf(writePlan(small).slice(0, -5))).toBe("damaged");
	});

	it("is of the future when a newer version wrote it, whatever else it holds", () => {
		expect(reasonOf(changed((plan) => Object.assign(plan, { version: 2 })))).toBe("future");
		expect(reasonOf('{"format":"onboard-buddy-plan","version":7,"all":"new"}')).toBe("future");
	});

	it("is too large above 2 MB, even if it says nothing", () => {
		expect(MAX_FILE_BYTES).toBe(2_000_000);
		const text = writePlan(small);
		const bytes = Buffer.byteLength(text);
		expect(reasonOf(text + " ".repeat(MAX_FILE_BYTES - bytes))).not.toBe("large");
		expect(reasonOf(text + " ".repeat(MAX_FILE_BYTES - bytes + 1))).toBe("large");
	});

	it("throws nothing but BadPlanFile, whatever the text", () => {
		const data = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.json(),
			fc.dictionary(fc.string(), fc.jsonValue()).map((it) => JSON.stringify({ ...it, format: "onboard-buddy-plan" })),
		);
		fc.assert(
			fc.property(data, (text) => {
				expect(["damaged", "future"]).toContain(reasonOf(text));
			}),
		);
	});

	it("gives no object another prototype", () => {
		const text = writePlan(small);
		const papers = reasonOf(text.replace('"papers": {}', '"papers": {"__proto__": {"diploma": "have"}}'));
		if (typeof papers !== "string") expect(Object.getPrototypeOf(papers.papers)).toBe(Object.prototype);
		const plan = reasonOf(text.replace('"version": 1', '"version": 1, "__proto__": {"admin": true}'));
		if (typeof plan !== "string") expect(plan).not.toHaveProperty("admin");
		expect("admin" in {} || "diploma" in {}).toBe(false);
	});
});

describe("what the device kept", () => {
	it("is read back as it was, own notes not marked", () => {
		fc.assert(
			fc.property(plans, (plan) => {
				expect(readKept(JSON.stringify(plan))).toEqual(plan);
			}),
			{ numRuns: 50 },
		);
	});

	it("is an empty plan when there is none, or when it cannot be read", () => {
		expect(readKept(null)).toEqual(EMPTY_PLAN);
		for (const text of ["", "null", "[]", "{", '{"version":2}', writePlan(small).slice(0, 40)])
			expect(readKept(text)).toEqual(EMPTY_PLAN);
	});

	it("never throws, whatever stands there", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
				expect(readKept(text)).toEqual(EMPTY_PLAN);
			}),
			{ numRuns: 500 },
		);
	});
});
