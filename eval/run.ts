/**
 * `npm run eval`: asks the assistant every question of the suites and says how many answers are right. Writes
 * `dist/eval/results.json` and `dist/eval/report.html`; the exit status is 1 when a floor is missed. See `--help`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadPack } from "../src/knowledge/read-pack";
import { cleanText, detectLanguage } from "../src/language";
import { createLexicon } from "../src/search";
import { askAdverts, askLetters, askOffers, type LetterFigures, type SignFigures } from "./checks";
import { readPageData } from "./omos-data";
import { type RetrievalRow, retrieval } from "./omos-retrieval";
import { sentenceRows } from "./omos-sentences";
import { type Report, renderReport } from "./report";
import {
	askParaphrases,
	askSuite,
	askTitles,
	assistantFor,
	CHECK_FLOORS,
	FLOORS,
	RETRIEVAL_FLOORS,
	type Result,
	type TitleResult,
} from "./results";
import type { Interval } from "./statistics";
import { readLanguageSuite, SUITES, SuiteError, type SuiteName } from "./suites";

const OTHERS = ["language", "paraphrases", "titles", "offers", "adverts", "letters", "omos"] as const;
const HALVES = ["train", "held"];
/** The figures that are committed, with which a run is compared; written by `--save`. */
const COMMITTED = join(import.meta.dirname, "figures.json");
const FOLDER = "dist/eval";
const USAGE = `npm run eval -- [suite …] [options]
suites: ${[...SUITES, ...OTHERS].join(", ")} (without one: all but omos)
  --split train|held    one half of the suites; for omos the split that is asked (train, dev, test; default dev)
  --data folder         where OMoS-QA lies; only for omos
  --failures            print what went wrong (read the half train only, so that held stays blind)
  --json                one JSON document on standard output and nothing else
  --save                keep the figures as those to compare with (eval/figures.json)
  --content folder      another pack
npm run eval -- generated   sentences of language models and their gate; see its --help`;

interface Row {
	readonly suite: string;
	readonly right: number;
	readonly all: number;
	readonly floor: number;
}

try {
	process.exitCode = process.argv[2] === "generated" ? await generated() : run();
} catch (error) {
	if (!(error instanceof SuiteError) && !(error instanceof TypeError && "code" in error)) throw error;
	console.error(error instanceof SuiteError ? error.message : `${error.message}\n${USAGE}`);
	process.exitCode = 2;
}

/** Sentences of language models: a measurement of its own, loaded only when asked for. */
async function generated(): Promise<number> {
	const { runGenerated } = await import("./generated/run");
	return runGenerated(process.argv.slice(3));
}

function run(): number {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			json: { type: "boolean" },
			split: { type: "string" },
			data: { type: "string" },
			failures: { type: "boolean" },
			save: { type: "boolean" },
			help: { type: "boolean", short: "h" },
			content: { type: "string", default: "content/leipzig" },
		},
	});
	if (values.help) {
		console.log(USAGE);
		return 0;
	}
	const known: readonly string[] = [...SUITES, ...OTHERS];
	const unknown = positionals.find((name) => !known.includes(name));
	if (unknown) throw new SuiteError(`unknown suite "${unknown}"; there are: ${known.join(", ")}`);
	const wanted = positionals.length > 0 ? positionals : known.filter((name) => name !== "omos");
	const onlyPages = wanted.every((name) => name === "omos");
	if (!onlyPages && values.split && !HALVES.includes(values.split))
		throw new SuiteError(`unknown split "${values.split}"; there are: ${HALVES.join(", ")}`);
	const half = onlyPages ? undefined : values.split;
	// Before anything long is run: a folder that is missing is said at once.
	const pages = wanted.includes("omos")
		? readPageData(values.data, onlyPages ? (values.split ?? "dev") : "dev")
		: undefined;
	const pageSplit = onlyPages ? (values.split ?? "dev") : "dev";

	const subject = assistantFor(values.content);
	const results = SUITES.filter((name) => wanted.includes(name)).flatMap((suite) => askSuite(suite, subject, half));
	const language = wanted.includes("language") ? languageOfInput(half) : undefined;
	const paraphrases = wanted.includes("paraphrases") ? askParaphrases(subject, half) : undefined;
	const titles = wanted.includes("titles") ? askTitles(values.content, half) : undefined;
	const pack = loadPack(values.content);
	const part = half === "train" || half === "held" ? half : undefined;
	const checks = {
		...(wanted.includes("offers") && { offers: askOffers(pack, part) }),
		...(wanted.includes("adverts") && { adverts: askAdverts(pack, part) }),
		...(wanted.includes("letters") && { letters: askLetters(pack, part) }),
	};
	const lexicon = createLexicon(pack.concepts);
	const found = pages ? retrieval(pages, pageSplit, lexicon) : undefined;
	const sentences = pages ? sentenceRows(pages, pageSplit, lexicon) : undefined;

	const rows: Row[] = [
		...SUITES.filter((name) => wanted.includes(name)).map((suite) => rowOf(suite, results)),
		...(language ? [{ suite: "language", right: language.right, all: language.all, floor: FLOORS.language }] : []),
		...(paraphrases
			? [{ suite: "paraphrases", right: paraphrases.same, all: paraphrases.groups, floor: FLOORS.paraphrases }]
			: []),
		...(titles ? titleRows(titles) : []),
		...checkRows(checks),
	];
	const report: Report = {
		contentVersion: subject.version,
		date: new Date().toISOString().slice(0, 10),
		suites: rows,
		results,
		...(language && { language }),
		...(paraphrases && { paraphrases }),
		...(titles && { titles }),
		...(found && { retrieval: found }),
		...(sentences && { sentences }),
		...(!half && { before: committedFigures() }),
	};
	mkdirSync(FOLDER, { recursive: true });
	const json = JSON.stringify(report, null, 2);
	writeFileSync(join(FOLDER, "results.json"), json);
	writeFileSync(join(FOLDER, "report.html"), renderReport(report));
	if (values.save) saveFigures(rows);
	if (values.json) console.log(json);
	else {
		print(report, values.failures ?? false);
		if (values.failures) printChecks(checks);
	}
	const missed = [
		...rows.filter(({ right, all, floor }) => right / Math.max(1, all) < floor).map(({ suite }) => suite),
		...(pageSplit === "dev" ? missedByPages(found ?? []) : []),
	];
	if (missed.length > 0) console.error(`Below the floor: ${missed.join(", ")}`);
	return missed.length > 0 ? 1 : 0;
}

function rowOf(suite: SuiteName, results: readonly Result[]): Row {
	const own = results.filter((result) => result.suite === suite);
	return { suite, right: own.filter(isRight).length, all: own.length, floor: FLOORS[suite] };
}

function titleRows(titles: readonly TitleResult[]): Row[] {
	const held = titles.filter(({ expect }) => expect.length > 0);
	const others = titles.filter(({ expect }) => expect.length === 0);
	const right = (list: readonly TitleResult[]) => list.filter(({ first }) => first).length;
	return [
		{ suite: "titles", right: right(held), all: held.length, floor: FLOORS.titles },
		{ suite: "titles not held", right: right(others), all: others.length, floor: FLOORS["titles not held"] },
	];
}

interface Checks {
	readonly offers?: SignFigures;
	readonly adverts?: SignFigures;
	readonly letters?: LetterFigures;
}

function checkRows({ offers, adverts, letters }: Checks): Row[] {
	const signRows = (suite: "offers" | "adverts", { found, missed, wrong }: SignFigures): Row[] => [
		{ suite: `${suite}: recall`, right: found, all: found + missed, floor: CHECK_FLOORS[suite].recall },
		{ suite: `${suite}: precision`, right: found, all: found + wrong, floor: CHECK_FLOORS[suite].precision },
	];
	return [
		...(offers ? signRows("offers", offers) : []),
		...(adverts ? signRows("adverts", adverts) : []),
		...(letters
			? [
					{ suite: "letters", right: letters.right, all: letters.letters, floor: CHECK_FLOORS.letters.right },
					{
						suite: "letters: not wrong for certain",
						right: letters.letters - letters.wrongSure,
						all: letters.letters,
						floor: CHECK_FLOORS.letters.notWrong,
					},
				]
			: []),
	];
}

function printChecks({ offers, adverts, letters }: Checks): void {
	for (const { id, split, text, missed, wrong } of [...(offers?.failures ?? []), ...(adverts?.failures ?? [])])
		console.log(
			`${id} [${split}] ${JSON.stringify(text)}\n    missed: ${missed.join(" ")} — wrong: ${wrong.join(" ")}`,
		);
	for (const { id, split, text, kind, said } of letters?.failures ?? [])
		console.log(`${id} [${split}] ${kind ?? "no kind"}, said ${said}: ${JSON.stringify(text.slice(0, 200))}`);
}

function isRight({ problems }: Result): boolean {
	return problems.length === 0;
}

function languageOfInput(half: string | undefined): NonNullable<Report["language"]> {
	const cases = readLanguageSuite().filter((it) => !half || it.split === half);
	const seen = cases.map((it) => ({
		text: it.text,
		expected: it.language,
		found: detectLanguage(cleanText(it.text)).language,
		...(it.split && { split: it.split }),
	}));
	const wrong = seen.filter(({ expected, found }) => expected !== found);
	return { right: seen.length - wrong.length, all: seen.length, wrong };
}

function missedByPages(rows: readonly RetrievalRow[]): string[] {
	return rows
		.filter(({ condition, three }) => three.mean < (RETRIEVAL_FLOORS[condition] ?? 0))
		.map(({ condition }) => `omos ${condition}`);
}

function committedFigures(): Report["before"] {
	if (!existsSync(COMMITTED)) return undefined;
	try {
		return JSON.parse(readFileSync(COMMITTED, "utf8"));
	} catch {
		throw new SuiteError("eval/figures.json is broken; write it anew with --save");
	}
}

/** Suites that were not asked keep their figures. */
function saveFigures(rows: readonly Row[]): void {
	const figures = {
		...committedFigures(),
		...Object.fromEntries(rows.map(({ suite, right, all }) => [suite, { right, all }])),
	};
	writeFileSync(COMMITTED, `${JSON.stringify(figures, null, "\t")}\n`);
}

function print(report: Report, failures: boolean): void {
	const percent = (share: number) => Math.round(1000 * share) / 10;
	console.table(
		report.suites.map(({ suite, right, all, floor }) => {
			const own = report.results.filter((result) => result.suite === suite);
			const titles = (report.titles ?? []).filter(
				({ expect }) => suite === (expect.length > 0 ? "titles" : "titles not held"),
			);
			const share = (list: readonly Result[]) =>
				list.length === 0 ? "" : `${list.filter(isRight).length}/${list.length}`;
			const of = (input: string) => share(own.filter((result) => result.input === input));
			const before = report.before?.[suite];
			return {
				suite,
				right,
				all,
				percent: percent(right / Math.max(1, all)),
				floor: percent(floor),
				before: before ? percent(before.right / Math.max(1, before.all)) : "",
				record: own.filter((result) => result.record).length || "",
				"in three":
					suite === "questions"
						? own.filter((result) => result.inThree).length
						: titles.filter(({ inThree }) => inThree).length || "",
				"in turns": share(own.filter((result) => result.turns > 1)),
				uk: of("uk"),
				ru: of("ru"),
				de: of("de"),
				en: of("en"),
				mixed: of("mixed"),
				train: share(own.filter((result) => result.split === "train")),
				held: share(own.filter((result) => result.split === "held")),
				"held, new": share(own.filter((result) => result.split === "held" && result.round === 3)),
			};
		}),
	);
	if (report.retrieval) console.table(report.retrieval.map(readable));
	if (report.sentences) console.table(report.sentences.map(inPercent));
	if (failures)
		for (const result of report.results.filter((it) => !isRight(it))) {
			console.log(`${result.suite} ${result.id} [${result.split}] ${result.question}`);
			console.log(`    ${result.found} — ${result.problems.join("; ")}`);
		}
	if (failures)
		for (const { id, title, expect, kind, found, split } of report.titles?.filter(({ first }) => !first) ?? [])
			console.log(
				`titles ${id} [${split}] ${title}: ${kind} ${found.join(" ")} — expected ${expect.join(" ") || "none"}`,
			);
	if (failures)
		for (const { text, expected, found } of report.language?.wrong ?? [])
			console.log(`language ${expected} as ${found}: ${text}`);
	console.log(`Written: ${FOLDER}/report.html, ${FOLDER}/results.json`);
}

/** A share with its interval, in percent: "56.6 (52–60)". */
const shareInWords = ({ mean, low, high }: Interval) =>
	`${(100 * mean).toFixed(1)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;

function inPercent(row: object): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => {
			if (typeof value !== "object" || value === null || !("mean" in value)) return [name, value];
			return [name, shareInWords(value as Interval)];
		}),
	);
}

function readable({ condition, questions, first, three, mrr }: RetrievalRow) {
	const floor = RETRIEVAL_FLOORS[condition];
	return {
		"OMoS-QA": condition,
		questions,
		first: shareInWords(first),
		"in three": shareInWords(three),
		floor: floor ? 100 * floor : "",
		"MRR@10": shareInWords(mrr),
	};
}
