import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { createKnowledge, createRenderer } from "../knowledge";
import { loadPack } from "../knowledge/read-pack";
import type { Condition } from "../knowledge/schema";
import { textsIn } from "../knowledge/texts";
import { ANSWER_LANGUAGES } from "../language/languages";
import { choicesOf } from "../web/pages/plan-words";
import { type ComposedPath, composePath } from "./compose";
import { allStepKeys, STEP_FOLDERS, type StepFolder, stepsOf, wayOf } from "./data";
import { fileOf } from "./plan";
import { type Answers, type Cast, QUESTIONS, type Said, type StepData, type StepFile, type Way } from "./types";

const knowledge = createKnowledge(loadPack("content/leipzig"));
const { pack } = knowledge;
const rendererOn = (day: string) => createRenderer(knowledge, new Date(`${day}T12:00:00Z`));
const TODAY = "2026-11-24";
const renderer = rendererOn(TODAY);

const FEWEST_STEPS = 5;
const FEWEST_BRIDGES = 2;
/** Of the letters of a German or English text, beside quotes and brackets. */
const FOREIGN_SHARE = 0.25;
const KIB = 1024;
const LARGEST_FILE = 250 * KIB;
const LARGEST_PACKED = 45 * KIB;

function cyrillic(words: string): string[] {
	return words.match(/\p{Script=Cyrillic}+/gu) ?? [];
}

interface Walk {
	readonly name: string;
	readonly way: Way;
	readonly answers: Answers;
	readonly composed: ComposedPath | null;
}

let ways: Way[] = [];
let walks: Walk[] = [];
let files: { folder: StepFolder; id: string; file: StepFile }[] = [];

beforeAll(() => {
	ways = pack.occupations.map((occupation) => wayOf(renderer, occupation));
	walks = ways.flatMap((way) =>
		way.paths.flatMap((path) => {
			const asked: Answers[] = path.procedure === null ? meeting(path.when ?? {}) : [{}];
			return asked.map((answers) => ({
				name: `${way.occupation.id}: ${path.id} ${JSON.stringify(answers)}`,
				way,
				answers,
				composed: composePath(way, answers, path.procedure === null ? undefined : path.id),
			}));
		}),
	);
	files = STEP_FOLDERS.flatMap((folder) =>
		pack[folder].flatMap(({ id }) => {
			const file = stepsOf(renderer, folder, id);
			return file ? [{ folder, id, file }] : [];
		}),
	);
});

/** Each way to answer a condition so that it holds. */
function meeting(when: Condition): Answers[] {
	return QUESTIONS.reduce<Answers[]>(
		(list, name) => {
			const allowed: readonly string[] | undefined = when[name];
			return allowed ? list.flatMap((answers) => allowed.map((value) => ({ ...answers, [name]: value }))) : list;
		},
		[{}],
	);
}

const stepsIn = (composed: ComposedPath | null) => (composed?.phases ?? []).flatMap(({ steps }) => steps);
const allSteps = (way: Way) => way.paths.flatMap(({ phases }) => phases.flatMap(({ steps }) => steps));
const occupationOf = (way: Way) => pack.occupations.find(({ id }) => id === way.occupation.id);
/** Names of those that break a promise: the test shows which. */
const breaking = <T>(list: readonly T[], name: (it: T) => string, holds: (it: T) => boolean) => [
	...new Set(list.filter((it) => !holds(it)).map(name)),
];
const casts = (): { name: string; cast: Cast; steps: StepData[] }[] => [
	...ways.map((way) => ({ name: way.occupation.id, cast: way, steps: allSteps(way) })),
	...files.map(({ folder, id, file }) => ({ name: `${folder}/${id}`, cast: file, steps: [...file.steps] })),
];
const sayings = (step: StepData): Said[] => [
	...step.costs,
	...step.payer,
	...step.aspects.flatMap((aspect) => aspect.said),
];

describe("the way of every occupation", () => {
	it("is walked here for all of them, each with an ordinary path and the situations that it can come to", () => {
		expect(ways).toHaveLength(91);
		const situations = pack.paths.filter(({ when }) => when);
		expect(situations.length).toBeGreaterThanOrEqual(4);
		for (const way of ways) {
			expect([way.occupation.id, way.paths.some(({ procedure }) => procedure !== null)]).toEqual([
				way.occupation.id,
				true,
			]);
			const held = way.paths.filter(({ procedure }) => procedure === null).map(({ id }) => id);
			const first = pack.procedures.find(({ id }) => id === occupationOf(way)?.procedures[0]);
			// Where nothing is applied for, nothing is refused; a chamber's way by experience is for its occupations alone.
			const possible = situations.filter(
				({ only }) => first?.kind !== "none" && (only.length === 0 || only.some((id) => id === first?.id)),
			);
			expect(held.sort()).toEqual(possible.map(({ id }) => id).sort());
		}
		expect(ways.filter(({ paths }) => paths.some(({ id }) => id === "experience")).length).toBeGreaterThan(20);
		expect(walks.length).toBeGreaterThan(91 * 3);
	});

	it("opens the path that was picked, and the situation that the answers describe", () => {
		const ids = (walk: Walk) => walk.name.split(": ")[1]?.split(" ")[0];
		expect(
			breaking(
				walks,
				({ name }) => name,
				(walk) => walk.composed?.path.id === ids(walk),
			),
		).toEqual([]);
	});

	it("names each of its paths once", () => {
		expect(
			breaking(
				ways,
				({ occupation }) => occupation.id,
				({ paths }) => new Set(paths.map(({ id }) => id)).size === paths.length,
			),
		).toEqual([]);
	});

	it("has situations that can be answered: their values are among the choices", () => {
		const offered = Object.fromEntries(
			pack.questions.map((it) => [it.fills, choicesOf({ knowledge }, it).map(({ value }) => value)]),
		);
		for (const { id, when } of pack.paths)
			for (const name of QUESTIONS)
				for (const value of when?.[name] ?? [])
					expect([id, name, offered[name]?.includes(value)]).toEqual([id, name, true]);
	});

	it("has no empty path and no empty phase, and at least five steps, each once", () => {
		expect(
			breaking(
				walks,
				({ name, composed }) => `${name}: ${stepsIn(composed).length}`,
				({ composed }) => {
					const keys = stepsIn(composed).map(({ key }) => key);
					const noneEmpty = composed?.phases.every(({ steps }) => steps.length > 0) ?? false;
					return noneEmpty && keys.length >= FEWEST_STEPS && new Set(keys).size === keys.length;
				},
			),
		).toEqual([]);
	});

	it("keeps at least one step whatever else is answered", () => {
		const extremes: Answers[] = [
			{ german: "C2", jobcenter: "no", wish: "employed", firstPaper: "before", papers: "all" },
			{ german: "none", jobcenter: "yes", wish: "business", firstPaper: "after", papers: "some" },
		];
		for (const { name, way, answers, composed } of walks)
			for (const more of extremes) {
				const again = composePath(way, { ...more, ...answers }, composed?.path.id);
				expect([name, stepsIn(again).length > 0]).toEqual([name, true]);
			}
	});

	it("shows the same step wherever its key stands", () => {
		const differing = ways.flatMap((way) => {
			const prints = new Map(allSteps(way).map(({ key, print }) => [key, print]));
			return breaking(
				allSteps(way),
				({ key }) => key,
				({ key, print }) => prints.get(key) === print,
			);
		});
		expect(differing).toEqual([]);
	});
});

describe("the texts of ways and steps", () => {
	it("exist in German, English and Ukrainian, without a gap", () => {
		const missing = casts().flatMap(({ name, cast }) =>
			[...textsIn(cast, { folder: null, id: name, path: [] })]
				.filter(({ text }) => !ANSWER_LANGUAGES.every((language) => text[language]?.trim()))
				// These records have no title of their own.
				.filter(({ place }) => !(/^(?:passages|occupations)\//.test(name) && place.path.join() === "title"))
				.map(({ place }) => `${name}: ${place.path.join(".")}`),
		);
		expect(missing).toEqual([]);
	});

	it("hold no placeholder that was not filled, and no sign of a value that is missing", () => {
		const open = casts().flatMap(({ name, cast }) =>
			[...textsIn(cast, { folder: null, id: name, path: [] })].flatMap(({ text, place }) =>
				ANSWER_LANGUAGES.flatMap((language) =>
					/[{}`]|\b(?:undefined|null|NaN)\b|\[object/.test(text[language] ?? "")
						? [`${name}: ${place.path.join(".")} ${language}: ${text[language]}`]
						: [],
				),
			),
		);
		expect(open).toEqual([]);
	});

	it("of steps are Ukrainian in Ukrainian, and other words in German and English", () => {
		const wrong = casts().flatMap(({ steps }) =>
			steps.flatMap(({ key, text, detail }) =>
				[text, detail]
					.flatMap((it) => it ?? [])
					// What is to be written to an office word for word is German everywhere.
					.filter((it) => !it.en.includes("„") || cyrillic(it.uk).length === 0)
					.filter((it) => cyrillic(it.uk).length === 0 || it.de === it.uk || it.en === it.uk || it.de === it.en)
					.map((it) => `${key}: ${it.uk}`),
			),
		);
		expect([...new Set(wrong)]).toEqual([]);
	});

	it("hold Ukrainian in German and English only as a word that is quoted or explained", () => {
		const slipped = casts().flatMap(({ name, cast }) =>
			[...textsIn(cast, { folder: null, id: name, path: [] })].flatMap(({ text, place }) =>
				[text.de ?? "", text.en ?? ""]
					.filter((words) => {
						const open = words.replace(/\([^)]*\)|„[^“]*“|“[^”]*”|«[^»]*»/g, "");
						return cyrillic(open).join("").length > FOREIGN_SHARE * (open.match(/\p{L}/gu)?.length ?? 0);
					})
					.map((words) => `${name}: ${place.path.join(".")}: ${words}`),
			),
		);
		expect(slipped).toEqual([]);
	});
});

describe("every step of a path", () => {
	const inWalks = (holds: (step: StepData, way: Way) => boolean) =>
		walks.flatMap(({ composed, way }) =>
			breaking(
				stepsIn(composed),
				({ key }) => key,
				(step) => holds(step, way),
			),
		);

	it("says where: an office that is known, at home or on the internet", () => {
		expect(
			inWalks(({ place }, way) => {
				if (place === null) return false;
				return "contact" in place ? way.contacts[place.contact]?.id === place.contact : place.at !== undefined;
			}),
		).toEqual([]);
	});

	it("is free, or says what it costs", () => {
		expect(
			inWalks(
				({ free, costs, aspects }) =>
					free || costs.length > 0 || aspects.some(({ id, said }) => id === "cost" && said.length > 0),
			),
		).toEqual([]);
	});

	it("is not free and costly at once", () => {
		expect(inWalks(({ free, costs }) => !(free && costs.length > 0))).toEqual([]);
	});

	it("rests on sources that are named, and tells how sure it is", () => {
		expect(
			inWalks(({ sources, confidence }, way) => {
				return confidence !== null && sources.length > 0 && sources.every((id) => way.sources[id]?.id === id);
			}),
		).toEqual([]);
	});

	it("says nothing about costs, payers and aspects without a source that is named", () => {
		expect(
			inWalks((step, way) =>
				sayings(step).every(({ sources }) => sources.length > 0 && sources.every((id) => way.sources[id])),
			),
		).toEqual([]);
	});

	it("asks for papers that are known", () => {
		expect(inWalks(({ bring }, way) => bring.every((id) => way.papers[id]?.id === id))).toEqual([]);
		expect(walks.some(({ composed }) => stepsIn(composed).some(({ bring }) => bring.length > 0))).toBe(true);
	});
});

describe("what a file for plans names", () => {
	it("is in the file: contacts, papers and sources", () => {
		const unknown = casts().flatMap(({ name, cast, steps }) => [
			...steps.flatMap(({ place, bring, sources }) => [
				...(place && "contact" in place && !cast.contacts[place.contact] ? [`${name}: ${place.contact}`] : []),
				...bring.filter((id) => !cast.papers[id]).map((id) => `${name}: ${id}`),
				...sources.filter((id) => !cast.sources[id]).map((id) => `${name}: ${id}`),
			]),
			...steps
				.flatMap(sayings)
				.flatMap(({ sources }) => sources.filter((id) => !cast.sources[id]).map((id) => `${name}: ${id}`)),
			...Object.values(cast.papers).flatMap(({ id, sources }) =>
				sources.length > 0 && sources.every((source) => cast.sources[source]) ? [] : [`${name}: paper ${id}`],
			),
		]);
		expect([...new Set(unknown)]).toEqual([]);
	});

	it("is all papers in the file of an occupation, in their order", () => {
		const order = [...pack.papers].sort((a, b) => a.order - b.order).map(({ id }) => id);
		for (const way of ways) expect(Object.keys(way.papers)).toEqual(order);
	});

	it("is the office that decides, and figures with their sources", () => {
		for (const { paths, contacts, sources } of ways)
			for (const { glance } of paths) {
				if (glance.office !== null) expect(contacts[glance.office]?.id).toBe(glance.office);
				for (const figure of [...glance.fees, glance.clock, glance.whole]) {
					if (!figure) continue;
					expect(figure.from).toBeLessThanOrEqual(figure.to);
					expect(figure.sources.length).toBeGreaterThan(0);
					expect(figure.sources.every((id) => sources[id])).toBe(true);
				}
			}
	});
});

describe("jobs in between", () => {
	it("are at least two for every occupation, each once", () => {
		expect(
			breaking(
				ways,
				({ occupation }) => occupation.id,
				({ bridges }) =>
					bridges.length >= FEWEST_BRIDGES && new Set(bridges.map(({ id }) => id)).size === bridges.length,
			),
		).toEqual([]);
	});

	it("say which job, what it is good for, and what that rests on", () => {
		const incomplete = ways.flatMap(({ occupation, bridges, sources }) =>
			breaking(
				bridges,
				({ id }) => `${occupation.id}: ${id}`,
				(bridge) =>
					ANSWER_LANGUAGES.every((language) => bridge.job[language].trim() && bridge.note[language].trim()) &&
					cyrillic(bridge.job.uk).length > 0 &&
					cyrillic(bridge.note.uk).length > 0 &&
					["helps", "neutral", "slows"].includes(bridge.effect) &&
					bridge.confidence !== undefined &&
					bridge.sources.length > 0 &&
					bridge.sources.every((id) => sources[id]?.id === id),
			),
		);
		expect(incomplete).toEqual([]);
	});
});

describe("steps of a record", () => {
	it("have keys that begin with the folder and the record, and that lead back to its file", () => {
		expect(files.length).toBeGreaterThan(100);
		expect(new Set(files.map(({ folder }) => folder))).toEqual(new Set(STEP_FOLDERS));
		for (const { folder, id, file } of files)
			for (const { key } of file.steps) {
				expect(key === `${folder}/${id}` || key.startsWith(`${folder}/${id}#`)).toBe(true);
				expect(fileOf(key)).toBe(`steps/${folder}/${id}.json`);
			}
	});

	it("are none where there is no such record", () => {
		expect(stepsOf(renderer, "articles", "no-such-record")).toBeNull();
		expect(stepsOf(renderer, "passages", "__proto__")).toBeNull();
	});

	it("of a way lead back to the file of its occupation", () => {
		for (const way of ways)
			for (const { key } of allSteps(way)) expect(fileOf(key)).toBe(`ways/${way.occupation.id}.json`);
	});

	it("are all in the list of keys, which names none twice", () => {
		const keys = allStepKeys(knowledge);
		const known = new Set(keys);
		expect(known.size).toBe(keys.length);
		const held = casts().flatMap(({ steps }) => steps.map(({ key }) => key));
		expect(held.filter((key) => !known.has(key))).toEqual([]);
		// Nor does the list name a step that no file holds: a code would bring back what is not there.
		const files = new Set(held);
		expect(keys.filter((key) => !files.has(key))).toEqual([]);
	});
});

describe("how long a file counts", () => {
	it("is never over before its own day", () => {
		for (const { name, cast } of casts()) {
			expect(cast.on).toBe(TODAY);
			if (cast.goodUntil !== null) expect([name, cast.goodUntil >= cast.on]).toEqual([name, true]);
		}
	});

	it("says when a figure in it should have been looked up again", () => {
		const overdueOn = (day: string) => stepsOf(rendererOn(day), "checklists", "permit-2027")?.overdue;
		expect([overdueOn(TODAY), overdueOn("2040-01-01")]).toEqual([false, true]);
	});

	it("is until the first figure in it ends: until then it says the same, on the next day it does not", () => {
		const fileOn = (id: string, day: string) => stepsOf(rendererOn(day), "checklists", id);
		const wordsOn = (id: string, day: string) => JSON.stringify(fileOn(id, day)?.steps);
		for (const [id, last, next] of [
			["first-month-at-work", "2026-12-31", "2027-01-01"],
			["permit-2027", "2027-03-04", "2027-03-05"],
		] as const) {
			expect(fileOn(id, TODAY)?.goodUntil).toBe(last);
			expect(fileOn(id, last)?.goodUntil).toBe(last);
			expect(wordsOn(id, last)).toBe(wordsOn(id, TODAY));
			expect(wordsOn(id, next)).not.toBe(wordsOn(id, TODAY));
		}
	});

	it("is not over before its own day on any later day either", () => {
		for (const day of ["2026-12-31", "2027-01-01", "2027-03-05", "2028-03-05"]) {
			const later = rendererOn(day);
			for (const { folder, id } of files) {
				const until = stepsOf(later, folder, id)?.goodUntil ?? null;
				if (until !== null) expect([id, until >= day]).toEqual([id, true]);
			}
		}
	});

	it("begins with the day in the city, not with that of the server", () => {
		const late = createRenderer(knowledge, new Date("2026-11-24T23:30:00Z"));
		expect(wayOf(late, knowledge.get("occupations", "nurse")).on).toBe("2026-11-25");
	});
});

describe("the files of ways", () => {
	it("are small enough for a phone on a slow line", () => {
		const sizes = ways.map((way) => {
			const text = JSON.stringify(way);
			return { id: way.occupation.id, plain: Buffer.byteLength(text), packed: gzipSync(text).length };
		});
		const [largest] = [...sizes].sort((a, b) => b.plain - a.plain);
		const [densest] = [...sizes].sort((a, b) => b.packed - a.packed);
		console.log("largest way:", largest, "largest packed:", densest);
		expect(
			breaking(
				sizes,
				({ id, plain }) => `${id}: ${plain}`,
				({ plain }) => plain < LARGEST_FILE,
			),
		).toEqual([]);
		expect(
			breaking(
				sizes,
				({ id, packed }) => `${id}: ${packed}`,
				({ packed }) => packed < LARGEST_PACKED,
			),
		).toEqual([]);
	});
});
