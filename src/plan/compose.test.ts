import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleStep } from "../../test/sample-step";
import type { Condition } from "../knowledge/schema";
import { composePath, isMet, mayHold } from "./compose";
import type { Answers, PathData, Said, StepData, Way } from "./types";

const texts = (words: string) => ({ de: words, en: words, uk: words });
const said = (words: string, when?: Condition): Said => ({
	text: texts(words),
	confidence: "confirmed",
	sources: ["law"],
	...(when && { when }),
});
const step = sampleStep;
const path = (id: string, more: Partial<PathData> = {}): PathData => ({
	id,
	procedure: `${id}-office`,
	title: texts(id),
	intro: texts(id),
	order: 0,
	degrees: [],
	law: [],
	phases: [{ id: "first", title: texts("first"), lane: "main", steps: [step(`${id}-step`)] }],
	glance: { office: null, fees: [], clock: null, whole: null },
	...more,
});
const situation = (id: string, order: number, when: Condition) => path(id, { procedure: null, order, when });
const way = (...paths: PathData[]) => ({ paths }) as unknown as Way;
const withSteps = (...steps: StepData[]) =>
	way(path("licence", { phases: [{ id: "first", title: texts("first"), lane: "main", steps }] }));
const keysOf = (it: Way, answers: Answers) =>
	composePath(it, answers)?.phases.flatMap(({ steps }) => steps.map(({ key }) => key)) ?? null;
const idOf = (it: Way, answers: Answers, chosen?: string) => composePath(it, answers, chosen)?.path.id;

describe("a step for those alone who told something", () => {
	const rare = step("training", { when: { degree: ["none"] }, onlyIfTold: true });
	it("is shown to nobody else, also not to those who told nothing", () => {
		const it = withSteps(step("advice"), rare);
		expect(keysOf(it, {})).toEqual(["advice"]);
		expect(keysOf(it, { degree: "mahistr" })).toEqual(["advice"]);
		expect(keysOf(it, { degree: "none" })).toEqual(["advice", "training"]);
	});
});

describe("which path is shown", () => {
	const licence = path("licence", { degrees: ["mahistr"] });
	const chamber = path("chamber", { degrees: ["bakalavr"] });
	const refused = situation("refused", 5, { stage: ["refused"] });
	const noPapers = situation("no-papers", 10, { papers: ["none"] });
	const all = way(licence, noPapers, chamber, refused);

	it("is the first way of the occupation while nothing is answered", () => {
		expect(idOf(all, {})).toBe("licence");
	});

	it("is the natural way of the qualification, wherever it stands", () => {
		expect(idOf(all, { degree: "bakalavr" })).toBe("chamber");
		expect(idOf(all, { degree: "mahistr" })).toBe("licence");
		expect(idOf(all, { degree: "none" })).toBe("licence");
	});

	it("is the one that the person picked, even against the qualification", () => {
		expect(idOf(all, { degree: "mahistr" }, "chamber")).toBe("chamber");
	});

	it("heeds no pick that the occupation does not have, nor a situation that does not apply", () => {
		expect(idOf(all, { degree: "bakalavr" }, "craft")).toBe("chamber");
		expect(idOf(all, { degree: "bakalavr" }, "no-papers")).toBe("chamber");
	});

	it("is a situation that holds, before natural and picked ways", () => {
		expect(idOf(all, { papers: "none", degree: "bakalavr" }, "licence")).toBe("no-papers");
	});

	it("is, of several situations that hold, the one of the lowest order", () => {
		expect(idOf(all, { papers: "none", stage: "refused" })).toBe("refused");
		expect(idOf(way(licence, refused, noPapers), { papers: "none", stage: "refused" })).toBe("refused");
	});

	it("is no situation of which one condition was not answered", () => {
		const both = way(licence, situation("both", 1, { papers: ["none"], degree: ["bakalavr"] }));
		expect(idOf(both, { papers: "none" })).toBe("licence");
		expect(idOf(both, { papers: "none", degree: "mahistr" })).toBe("licence");
		expect(idOf(both, { papers: "none", degree: "bakalavr" })).toBe("both");
	});

	it("is no situation without a condition", () => {
		expect(idOf(way(licence, situation("always", 1, {})), { papers: "none" })).toBe("licence");
	});

	it("offers the other ways, and none beside a situation", () => {
		const others = (answers: Answers, chosen?: string) => composePath(all, answers, chosen)?.others.map(({ id }) => id);
		expect(others({})).toEqual(["chamber"]);
		expect(others({}, "chamber")).toEqual(["licence"]);
		expect(others({ papers: "none" })).toEqual([]);
	});

	it("is null where the occupation has no path", () => {
		expect(composePath(way(), {})).toBeNull();
		expect(composePath(way(noPapers), {})).toBeNull();
	});

	it("leaves the paths that were handed in as they were", () => {
		const before = JSON.stringify(all);
		composePath(all, { papers: "none", stage: "refused" });
		expect(JSON.stringify(all)).toBe(before);
	});
});

describe("which steps are shown", () => {
	const business = step("business", { when: { wish: ["business"] } });
	const beginner = step("beginner", { when: { german: ["none", "A1"], jobcenter: ["yes"] } });

	it("are all while nothing is answered", () => {
		expect(keysOf(withSteps(business, beginner), {})).toEqual(["business", "beginner"]);
	});

	it("are not those that an answer speaks against", () => {
		expect(keysOf(withSteps(business, beginner), { wish: "employed" })).toEqual(["beginner"]);
		expect(keysOf(withSteps(business, beginner), { german: "A1", jobcenter: "no" })).toEqual(["business"]);
		expect(keysOf(withSteps(business, beginner), { german: "A1" })).toEqual(["business", "beginner"]);
	});

	it("stand in no empty phase", () => {
		const phases = ["own", "all"].map((id) => ({
			id,
			title: texts(id),
			lane: "main" as const,
			steps: [id === "own" ? business : step("for-all")],
		}));
		const composed = composePath(way(path("licence", { phases })), { wish: "employed" });
		expect(composed?.phases.map(({ id }) => id)).toEqual(["all"]);
	});

	it("say only what fits about costs, payers and aspects, and drop an aspect without a word", () => {
		const fitting = said("with the Jobcenter", { jobcenter: ["yes"] });
		const other = said("without it", { jobcenter: ["no"] });
		const full = step("pay", {
			costs: [fitting, other],
			payer: [fitting, other],
			aspects: [
				{ id: "cost", label: texts("cost"), said: [fitting, other] },
				{ id: "time", label: texts("time"), said: [other] },
			],
		});
		const shown = composePath(withSteps(full), { jobcenter: "yes" })?.phases[0]?.steps[0];
		expect(shown).toMatchObject({ costs: [fitting], payer: [fitting], aspects: [{ id: "cost", said: [fitting] }] });
		expect(shown?.aspects).toHaveLength(1);
		expect(composePath(withSteps(full), {})?.phases[0]?.steps[0]).toEqual(full);
	});
});

describe("conditions", () => {
	const choices = {
		degree: ["bakalavr", "mahistr", "none"],
		papers: ["all", "some", "none"],
		german: ["none", "A1", "C1"],
		firstPaper: ["before", "after"],
		jobcenter: ["yes", "no"],
		wish: ["employed", "business"],
		stage: ["start", "partial", "refused"],
	} as const;
	const subset = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
	const condition = fc.record(
		Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, subset(values)])),
		{ requiredKeys: [] },
	) as unknown as fc.Arbitrary<Condition>;
	const answers = fc.record(
		Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, fc.constantFrom(...values)])),
		{ requiredKeys: [] },
	) as fc.Arbitrary<Answers>;

	it("hide nothing when nothing that they name was answered", () => {
		fc.assert(
			fc.property(condition, answers, (when, given) => {
				const unasked = Object.fromEntries(Object.entries(given).filter(([name]) => !(name in when)));
				expect(mayHold(when, unasked)).toBe(true);
				expect(isMet(when, unasked)).toBe(false);
			}),
		);
	});

	it("show what was shown when an answer is taken back", () => {
		fc.assert(
			fc.property(condition, answers, fc.constantFrom(...Object.keys(choices)), (when, given, name) => {
				const fewer = Object.fromEntries(Object.entries(given).filter(([it]) => it !== name));
				if (mayHold(when, given)) expect(mayHold(when, fewer)).toBe(true);
			}),
		);
	});

	it("are met only by an answer among those named, for each question named", () => {
		fc.assert(
			fc.property(condition, answers, (when, given) => {
				const named = Object.entries(when) as [keyof Answers, string[]][];
				const each = named.every(([name, allowed]) => allowed.some((it) => it === given[name]));
				expect(isMet(when, given)).toBe(named.length > 0 && each);
			}),
		);
	});
});
