import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleStep } from "../../test/sample-step";
import {
	addSteps,
	changeItem,
	EMPTY_PLAN,
	fileOf,
	hasLost,
	isEmpty,
	itemOf,
	MAX_STEPS,
	mergePlans,
	moveItem,
	nextItem,
	type Plan,
	type PlanItem,
	progressOf,
	putBack,
	removeItem,
	setPaper,
	standingOf,
	takeWay,
	textOf,
} from "./plan";

const TODAY = "2026-11-24";
const step = (key: string, print = "1") => sampleStep(key, { print });
const planOf = (...keys: string[]) =>
	addSteps(
		EMPTY_PLAN,
		keys.map((key) => step(key)),
	);
const many = (count: number, prefix = "step") => Array.from({ length: count }, (_, at) => step(`${prefix}-${at}`));
const keysOf = ({ items }: Plan) => items.map(({ key }) => key);
const item = (plan: Plan, key: string): PlanItem => {
	const found = plan.items.find((it) => it.key === key);
	if (!found) throw new Error(`no step ${key}`);
	return found;
};

describe("taking up steps", () => {
	it("puts them at the end, open, with what was read", () => {
		const plan = addSteps(planOf("a"), [step("b", "print-of-b")]);
		expect(keysOf(plan)).toEqual(["a", "b"]);
		expect(item(plan, "b")).toEqual({
			key: "b",
			state: "open",
			since: null,
			due: null,
			note: "",
			imported: false,
			kept: { text: { de: "b de", en: "b en", uk: "b uk" }, detail: null, print: "print-of-b" },
		});
	});

	it("takes none twice, and leaves the state of one that is there", () => {
		const plan = changeItem(planOf("a"), "a", { state: "done", note: "mine" }, TODAY);
		const again = addSteps(plan, [step("a"), step("b"), step("b")]);
		expect(keysOf(again)).toEqual(["a", "b"]);
		expect(item(again, "a")).toMatchObject({ state: "done", note: "mine" });
	});

	it("holds at most so many as fit on paper", () => {
		expect(addSteps(EMPTY_PLAN, many(MAX_STEPS + 5)).items).toHaveLength(MAX_STEPS);
		const full = addSteps(EMPTY_PLAN, many(MAX_STEPS));
		expect(addSteps(full, [step("one-more")])).toEqual(full);
	});

	it("leaves the plan that was handed in as it was", () => {
		const plan = planOf("a");
		addSteps(plan, [step("b")]);
		expect(keysOf(plan)).toEqual(["a"]);
		expect(EMPTY_PLAN.items).toEqual([]);
	});
});

describe("changing a step", () => {
	it("keeps since when somebody waits: today, unless another day is told", () => {
		const waiting = changeItem(planOf("a"), "a", { state: "waiting" }, TODAY);
		expect(item(waiting, "a").since).toBe(TODAY);
		const earlier = changeItem(planOf("a"), "a", { state: "waiting", since: "2026-10-01" }, TODAY);
		expect(item(earlier, "a").since).toBe("2026-10-01");
	});

	it("does not begin the waiting anew with a note, a date or the same state", () => {
		const waiting = changeItem(planOf("a"), "a", { state: "waiting" }, "2026-10-01");
		const noted = changeItem(waiting, "a", { note: "called", due: "2026-12-01", state: "waiting" }, TODAY);
		expect(item(noted, "a")).toMatchObject({ since: "2026-10-01", note: "called", due: "2026-12-01" });
	});

	it("forgets that day when the waiting is over", () => {
		const waiting = changeItem(planOf("a"), "a", { state: "waiting" }, "2026-10-01");
		for (const state of ["open", "done"] as const) {
			const over = changeItem(waiting, "a", { state }, TODAY);
			expect(item(over, "a").since).toBeNull();
			expect(item(changeItem(over, "a", { state: "waiting" }, TODAY), "a").since).toBe(TODAY);
		}
	});

	it("gives nobody such a day who does not wait", () => {
		expect(item(changeItem(planOf("a"), "a", { since: "2026-10-01" }, TODAY), "a").since).toBeNull();
	});

	it("touches no other step", () => {
		const plan = planOf("a", "b");
		const changed = changeItem(plan, "a", { state: "done" }, TODAY);
		expect(item(changed, "b")).toBe(item(plan, "b"));
		expect(changeItem(plan, "none", { state: "done" }, TODAY)).toEqual(plan);
	});
});

describe("removing and moving steps", () => {
	it("removes the one that is named", () => {
		expect(keysOf(removeItem(planOf("a", "b", "c"), "b"))).toEqual(["a", "c"]);
		expect(keysOf(removeItem(planOf("a"), "none"))).toEqual(["a"]);
	});

	it("puts one a place up or down, and not over the edge", () => {
		const plan = planOf("a", "b", "c");
		expect(keysOf(moveItem(plan, "b", -1))).toEqual(["b", "a", "c"]);
		expect(keysOf(moveItem(plan, "b", 1))).toEqual(["a", "c", "b"]);
		expect(moveItem(plan, "a", -1)).toEqual(plan);
		expect(moveItem(plan, "c", 1)).toEqual(plan);
		expect(moveItem(plan, "none", 1)).toEqual(plan);
	});
});

describe("papers", () => {
	it("are remembered with their state, and forgotten as unknown", () => {
		const plan = setPaper(setPaper(EMPTY_PLAN, "diploma", "translate"), "passport", "have");
		expect(plan.papers).toEqual({ diploma: "translate", passport: "have" });
		expect(setPaper(plan, "diploma", "unknown").papers).toEqual({ passport: "have" });
	});

	it("alone make a plan that is not empty", () => {
		expect(isEmpty(EMPTY_PLAN)).toBe(true);
		expect(isEmpty({ ...EMPTY_PLAN, occupation: "nurse", papers: { diploma: "unknown" } })).toBe(true);
		expect(isEmpty(setPaper(EMPTY_PLAN, "diploma", "missing"))).toBe(false);
		expect(isEmpty(planOf("a"))).toBe(false);
	});
});

describe("putting two plans together", () => {
	const own = changeItem(planOf("a", "b"), "a", { state: "done", note: "mine" }, TODAY);
	const other = changeItem(planOf("c", "a"), "a", { state: "waiting", note: "theirs" }, TODAY);

	it("keeps the own steps first and their state, and adds the others", () => {
		const merged = mergePlans(own, other);
		expect(keysOf(merged)).toEqual(["a", "b", "c"]);
		expect(item(merged, "a")).toBe(item(own, "a"));
	});

	it("keeps own answers, papers and occupation, and takes what is missing", () => {
		const merged = mergePlans(
			{ ...own, occupation: "nurse", path: null, answers: { german: "B1" }, papers: { diploma: "ready" } },
			{
				...other,
				occupation: "cook",
				path: "chamber",
				answers: { german: "A1", wish: "employed" },
				papers: { diploma: "missing", cv: "have" },
			},
		);
		expect(merged).toMatchObject({
			occupation: "nurse",
			path: null,
			answers: { german: "B1", wish: "employed" },
			papers: { diploma: "ready", cv: "have" },
		});
	});

	it("takes the other's occupation with its path where there is no own one", () => {
		const merged = mergePlans(own, { ...other, occupation: "cook", path: "chamber" });
		expect(merged).toMatchObject({ occupation: "cook", path: "chamber" });
	});

	it("holds no more than a plan may, the own ones before all", () => {
		const merged = mergePlans(addSteps(EMPTY_PLAN, many(MAX_STEPS - 1, "own")), addSteps(EMPTY_PLAN, many(5, "other")));
		expect(merged.items).toHaveLength(MAX_STEPS);
		expect(merged.items.at(-1)?.key).toBe("other-0");
	});

	it("changes nothing with itself or with an empty plan", () => {
		expect(mergePlans(own, own)).toEqual(own);
		expect(mergePlans(own, EMPTY_PLAN)).toEqual(own);
		expect(mergePlans(EMPTY_PLAN, own)).toEqual(own);
	});
});

describe("what is next", () => {
	const states = (plan: Plan, ...list: PlanItem["state"][]) =>
		list.reduce((it, state, at) => changeItem(it, keysOf(plan)[at] ?? "", { state }, TODAY), plan);
	const plan = planOf("a", "b", "c");

	it("is the first open step, whatever waits before it", () => {
		expect(nextItem(states(plan, "done", "open", "open"))?.key).toBe("b");
		expect(nextItem(states(plan, "waiting", "done", "open"))?.key).toBe("c");
	});

	it("is the first one waited for when none is open, and none when all is done", () => {
		expect(nextItem(states(plan, "done", "waiting", "waiting"))?.key).toBe("b");
		expect(nextItem(states(plan, "done", "done", "done"))).toBeNull();
		expect(nextItem(EMPTY_PLAN)).toBeNull();
	});

	it("is counted as progress when it is done", () => {
		expect(progressOf(states(plan, "done", "waiting"))).toEqual({ done: 1, all: 3 });
		expect(progressOf(EMPTY_PLAN)).toEqual({ done: 0, all: 0 });
	});
});

describe("how a kept step stands to today", () => {
	const kept = itemOf(step("a", "old"));

	it("is the same, changed, gone or not read", () => {
		expect(standingOf(kept, step("a", "old"))).toEqual({ kind: "same", step: step("a", "old") });
		expect(standingOf(kept, step("a", "new"))).toEqual({ kind: "changed", step: step("a", "new") });
		expect(standingOf(kept, null)).toEqual({ kind: "gone" });
		expect(standingOf(kept, undefined)).toEqual({ kind: "unread" });
	});

	it("is the same where nothing was kept to compare", () => {
		expect(standingOf({ ...kept, kept: null }, step("a", "new")).kind).toBe("same");
	});

	it("says what holds today, else what was kept, else nothing", () => {
		const today = { ...step("a", "new"), text: { de: "neu", en: "new", uk: "нове" } };
		expect(textOf(kept, standingOf(kept, today), "uk")).toBe("нове");
		expect(textOf(kept, standingOf(kept, null), "de")).toBe("a de");
		expect(textOf(kept, standingOf(kept, undefined), "en")).toBe("a en");
		expect(textOf({ ...kept, kept: null }, { kind: "unread" }, "en")).toBeNull();
	});
});

describe("the file of a step", () => {
	it("is that of the occupation for a step of a path, else that of the record", () => {
		expect(fileOf("paths/licence#apply.file@nurse")).toBe("ways/nurse.json");
		expect(fileOf("passages/step-mentor@nurse")).toBe("ways/nurse.json");
		expect(fileOf("passages/step-mentor")).toBe("steps/passages/step-mentor.json");
		expect(fileOf("articles/child-benefit#apply")).toBe("steps/articles/child-benefit.json");
		expect(fileOf("checklists/arrival#first-week.register")).toBe("steps/checklists/arrival.json");
		expect(fileOf("procedures/ihk#cost.ask")).toBe("steps/procedures/ihk.json");
		expect(fileOf("occupations/nurse#cost.ask")).toBe("steps/occupations/nurse.json");
	});

	it("is none for what names no record", () => {
		const hostile = [
			"",
			"@",
			"a",
			"unknown:123",
			"../secret",
			"passages/../../secret",
			"passages/..",
			"/etc/passwd",
			"passages//x",
			"https://evil.example/x",
			"x@../secret",
			"x@nurse/../../secret",
			"x@https://evil.example",
			"x@nurse?x=1",
			"x@nurse%2f..",
			"x@nurse\n",
			"passages/x\u0000",
			"passages/x\\y",
			"Passages/X",
			"__proto__/x",
			"passages/медсестра",
		];
		for (const key of hostile) expect([key, fileOf(key)]).toEqual([key, null]);
	});

	it("never lies outside the folder, whatever the key", () => {
		const piece = fc.constantFrom("..", "/", "@", "#", ".", "%2e", "\\", "\n", ":", "?", "a", "nurse", "passages", "-");
		const key = fc.oneof(
			fc.string(),
			fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join("")),
		);
		fc.assert(
			fc.property(key, (it) => {
				const file = fileOf(it);
				if (file !== null) expect(file).toMatch(/^(?:ways\/[a-z0-9-]+|steps\/[a-z0-9-]+\/[a-z0-9-]+)\.json$/);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("a way that is put into the plan", () => {
	const way = (occupation: string) => [
		step(`passages/free-advice@${occupation}`),
		step(`paths/licence#apply.file@${occupation}`),
	];
	it("stands before everything else, and steps of an earlier way that nobody touched go", () => {
		const before = addSteps(takeWay(EMPTY_PLAN, way("cook")), [step("checklists/permit#a.b")]);
		const after = takeWay(before, way("nurse"));
		expect(after.items.map(({ key }) => key)).toEqual([
			"passages/free-advice@nurse",
			"paths/licence#apply.file@nurse",
			"checklists/permit#a.b",
		]);
	});
	it("keeps what was done and written: at the same advice, and at touched steps of the earlier way", () => {
		let before = takeWay(EMPTY_PLAN, way("cook"));
		before = changeItem(before, "passages/free-advice@cook", { state: "done", note: "Montag" }, TODAY);
		before = changeItem(before, "paths/licence#apply.file@cook", { state: "waiting" }, TODAY);
		const { items } = takeWay(before, way("nurse"));
		expect(items.map(({ key, state, note }) => [key, state, note])).toEqual([
			["passages/free-advice@nurse", "done", "Montag"],
			["paths/licence#apply.file@nurse", "open", ""],
			["paths/licence#apply.file@cook", "waiting", ""],
		]);
	});
	it("takes the place of a step that an answer had brought in the same words, unless somebody did something there", () => {
		const [, apply] = way("nurse");
		const same = sampleStep("procedures/office#first-steps.file", { text: apply?.text ?? step("x").text });
		const before = addSteps(EMPTY_PLAN, [same]);
		expect(takeWay(before, way("nurse")).items.map(({ key }) => key)).not.toContain(same.key);
		const begun = changeItem(before, same.key, { state: "waiting" }, TODAY);
		expect(takeWay(begun, way("nurse")).items.map(({ key }) => key)).toContain(same.key);
	});
	it("tells whether steps of an earlier way have gone; advice that both give has not", () => {
		const nurse = takeWay(EMPTY_PLAN, way("nurse"));
		expect(hasLost(nurse, takeWay(nurse, way("nurse")))).toBe(false);
		expect(hasLost(nurse, takeWay(nurse, way("cook")))).toBe(true);
		const advice = addSteps(EMPTY_PLAN, [step("passages/free-advice@cook")]);
		expect(hasLost(advice, takeWay(advice, way("nurse")))).toBe(false);
	});
	it("put in twice changes nothing", () => {
		const once = takeWay(EMPTY_PLAN, way("nurse"));
		expect(takeWay(once, way("nurse"))).toEqual(once);
	});
	it("brings advice once that an answer had brought already", () => {
		const before = addSteps(EMPTY_PLAN, [step("passages/free-advice")]);
		expect(takeWay(before, way("nurse")).items).toHaveLength(2);
		expect(addSteps(takeWay(EMPTY_PLAN, way("nurse")), [step("passages/free-advice")]).items).toHaveLength(2);
	});
});

describe("a step that comes back after it was removed", () => {
	it("stands where it stood, with everything else as it is now", () => {
		const plan = addSteps(
			EMPTY_PLAN,
			["a", "b", "c"].map((id) => step(`articles/x#${id}`)),
		);
		const [, removed] = plan.items;
		const without = changeItem(removeItem(plan, "articles/x#b"), "articles/x#c", { note: "neu" }, TODAY);
		const back = putBack(without, removed as PlanItem, 1);
		expect(back.items.map(({ key, note }) => [key, note])).toEqual([
			["articles/x#a", ""],
			["articles/x#b", ""],
			["articles/x#c", "neu"],
		]);
		expect(putBack(back, removed as PlanItem, 0)).toBe(back);
	});
});
