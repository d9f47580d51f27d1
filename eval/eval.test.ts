import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { fitProbability, fitRanking, type Group } from "./learn";
import { misspell, random, transliterate } from "./noise";
import { readPageData } from "./omos-data";
import { interval } from "./statistics";
import { readParaphrases, readSuite, SUITES, SuiteError } from "./suites";

/** What a suite file says instead of what it holds, by name. */
const instead = vi.hoisted(() => new Map<string, string>());
vi.mock("node:fs", async (original) => {
	const fs = await original<typeof import("node:fs")>();
	const readInstead = (path: string, ...rest: [BufferEncoding]) =>
		instead.get(basename(path)) ?? fs.readFileSync(path, ...rest);
	return { ...fs, readFileSync: readInstead };
});
afterEach(() => instead.clear());

const folder = mkdtempSync(join(tmpdir(), "eval-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
/** Runs in an empty folder, so that the report of a real run is not written over. */
function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", TSX, resolve("eval/run.ts"), ...args], {
		cwd: folder,
		encoding: "utf8",
		env: { ...process.env, TSX_TSCONFIG_PATH: resolve("tsconfig.json") },
	});
	return { status, stdout, stderr };
}
/** The error that a call ends with. */
function errorOf(call: () => unknown): unknown {
	try {
		call();
	} catch (error) {
		return error;
	}
	return null;
}

describe("npm run eval with what it cannot do", () => {
	it.each([
		["an unknown suite", ["nothing"], ["unknown suite", '"nothing"', ...SUITES, "language", "paraphrases", "omos"]],
		["an unknown half", ["questions", "--split", "half"], ['unknown split "half"', "train", "held"]],
		["an unknown split of OMoS-QA", ["omos", "--data", folder, "--split", "late"], ['"late"', "train", "dev", "test"]],
		["omos without --data", ["omos"], ["--data", "OMoS-QA", "train.de.jsonl"]],
		["omos with a missing folder", ["omos", "--data", join(folder, "none")], [join(folder, "none"), "missing"]],
		["omos with an empty folder", ["omos", "--data", folder], [join(folder, "train.de.jsonl"), "missing"]],
		["an unknown option", ["--speed"], ["--speed", "--split train|held", "suites: journeys"]],
	])("ends on %s with status 2, says what is allowed, and nothing on standard output", (_, args, words) => {
		const { status, stdout, stderr } = run(...args);
		for (const word of words) expect(stderr).toContain(word);
		expect(stderr).not.toMatch(/^\s+at /m);
		expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
	});
});

describe("npm run eval -- --json", () => {
	it("prints one JSON document and nothing else, the same as in the file, and tells a missed floor by its status", () => {
		const { status, stdout } = run("language", "--json", "--content", resolve("test/packs/beispielstadt"));
		const report = JSON.parse(stdout);
		expect(report.suites.map(({ suite }: { suite: string }) => suite)).toEqual(["language"]);
		const [{ right, all, floor }] = report.suites;
		expect(all).toBeGreaterThan(100);
		expect(status).toBe(right / all < floor ? 1 : 0);
		expect(JSON.parse(readFileSync(join(folder, "dist/eval/results.json"), "utf8"))).toEqual(report);
	});
});

describe("a suite file that cannot be used", () => {
	const good = '{"id":"a","input":"de","language":"de","turns":["Wo?"],"expect":{"kind":["answer"]}}';
	it("is read where it is right, empty lines aside", () => {
		instead.set("questions.jsonl", `${good}\n\n${good}\n`);
		expect(readSuite("questions").map(({ id }) => id)).toEqual(["a", "a"]);
	});
	it.each([
		["no JSON", '{"id":'],
		["an unknown field", good.replace('"id"', '"colour":"red","id"')],
		["a missing field", good.replace('"turns":["Wo?"],', "")],
		["an unknown language", good.replace('"input":"de"', '"input":"fr"')],
		["no turn", good.replace('["Wo?"]', "[]")],
	])("with %s is told with file and line", (_, line) => {
		instead.set("questions.jsonl", `${good}\n\n${line}\n${good}`);
		const error = errorOf(() => readSuite("questions"));
		expect(error).toBeInstanceOf(SuiteError);
		expect((error as Error).message).toMatch(/^eval\/questions\.jsonl:3 ./);
	});
	it("a group of other than five paraphrases is told with file and line", () => {
		instead.set("paraphrases.jsonl", '{"id":"a","split":"train","input":"de","language":"de","messages":["Wo?"]}');
		expect(() => readParaphrases()).toThrow(/^eval\/paraphrases\.jsonl:1 ./);
	});
	it("a broken line of OMoS-QA is told with file and line", () => {
		const line = JSON.stringify({ id: 1, question: "Wo?", context: "Hier.\nDort.", answers: [0] });
		for (const name of ["train", "dev"])
			for (const language of ["de", "en", "uk"]) writeFileSync(join(folder, `${name}.${language}.jsonl`), `${line}\n`);
		expect(readPageData(folder, "dev").questions).toHaveLength(2);
		expect(readPageData(folder, "dev").pages).toHaveLength(1);
		writeFileSync(join(folder, "dev.en.jsonl"), `${line}\n{"id":2}\n`);
		expect(errorOf(() => readPageData(folder, "dev"))).toBeInstanceOf(SuiteError);
		expect(() => readPageData(folder, "dev")).toThrow(/^dev\.en\.jsonl:2 ./);
	});
});

describe("noise", () => {
	const text = "Wohnungsgeberbestätigung für Ausländerbehörde, де отримати довідку про реєстрацію";
	it("is the same for the same text and seed, and another for another seed", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), fc.integer(), (message, seed) => {
				expect(misspell(message, seed)).toBe(misspell(message, seed));
				expect(transliterate(message, Math.abs(seed))).toBe(transliterate(message, Math.abs(seed)));
			}),
		);
		expect(new Set(Array.from({ length: 10 }, (_, seed) => misspell(text, seed))).size).toBeGreaterThan(5);
	});
	it("changes half of the long words, at most by one edit, and none of four letters or fewer", () => {
		expect(misspell("Wo ist das Amt mit dem Geld", 3)).toBe("Wo ist das Amt mit dem Geld");
		const words = Array.from({ length: 1000 }, () => "Anmeldung");
		const changed = misspell(words.join(" "), 1).split(" ").filter((word) => word !== "Anmeldung"); // biome-ignore format: one line
		expect(changed.length).toBeGreaterThan(400);
		expect(changed.length).toBeLessThan(560);
		expect(changed.every((word) => Math.abs(word.length - 9) <= 1 && word.startsWith("A"))).toBe(true);
	});
	it("writes Ukrainian in the three Latin spellings in turn", () => {
		expect([0, 1, 2, 3].map((scheme) => transliterate("Щастя є", scheme))).toEqual(
			["shchastia ie", "scastja je", "schastya e", "shchastia ie"],
		); // biome-ignore format: side by side
	});
	it("draws from 0 to 1", () => {
		const next = random(7);
		const drawn = Array.from({ length: 1000 }, next);
		expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
		expect(drawn.reduce((sum, value) => sum + value, 0) / 1000).toBeCloseTo(0.5, 1);
	});
});

describe("the interval of a mean", () => {
	it("has no width where all values are equal, and is 0 where there are none", () => {
		expect(interval([0.5, 0.5, 0.5])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 });
		expect(interval([])).toEqual({ mean: 0, low: 0, high: 0 });
	});
	it("holds the mean, is the same each time, and is narrower with more values", () => {
		const halves = (count: number) => interval(Array.from({ length: count }, (_, at) => at % 2));
		const [few, many] = [halves(20), halves(2000)];
		expect(few).toEqual(halves(20));
		expect(few.low).toBeLessThan(0.5);
		expect(few.high).toBeGreaterThan(0.5);
		expect(many.high - many.low).toBeLessThan((few.high - few.low) / 3);
	});
});

describe("learning", () => {
	const groups: Group[] = [0, 1, 2, 3].map((at) => ({
		rows: [
			[1, at, 1],
			[1, 3 - at, 0],
		],
		right: [true, false],
		weight: 1,
	}));
	it.each([fitRanking, fitProbability])(
		"finds the input that tells right from wrong, the same weights again",
		(learn) => {
			const weights = learn(groups, 3, 0.001);
			expect(weights).toEqual(learn(groups, 3, 0.001));
			expect(weights[2]).toBeGreaterThan(1);
			expect(Math.abs(weights[1] ?? 1)).toBeLessThan(0.1);
		},
	);
});
