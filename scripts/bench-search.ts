/**
 * `npm run bench:search [-- --pack folder] [--quick] [--json]`: our search beside MiniSearch, lunr and SQLite FTS5, on
 * the same records and questions, with the same stems; then how ours and the best of the others grow with the number
 * of records. Every figure comes from a process of its own. `--quick` grows to 1,000 records only.
 */
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Pack } from "../src/knowledge/pack";
import { loadPack } from "../src/knowledge/read-pack";
import { searchedQuestions, searchedRecords } from "./bench/documents";
import { ENGINES, type EngineName } from "./bench/engines";
import { type Job, type Measured, measure } from "./bench/measure";

const SIZES = [500, 1_000, 2_500, 5_000, 10_000];
const QUICK_SIZES = SIZES.slice(0, 2);
/** What ours must keep to at so many records. */
const PROMISE = { records: 10_000, queryMs: 10, memoryMb: 500 } as const;
const OWN: ReadonlySet<EngineName> = new Set(["ours", "ours, kinds known"]);

/** The comparison cannot be made; says why. */
class BenchError extends Error {
	override readonly name = "BenchError";
}

if (process.send) process.once("message", (job) => answerJob(job as Job));
else await main().catch(fail);

/** In the process of one engine. */
async function answerJob(job: Job): Promise<void> {
	process.send?.(await measure(job), () => process.disconnect());
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			pack: { type: "string", default: "content/leipzig" },
			quick: { type: "boolean", default: false },
			json: { type: "boolean", default: false },
		},
	});
	const pack = openPack(values.pack);
	const documents = searchedRecords(pack);
	const questions = searchedQuestions(documents);
	if (documents.length === 0)
		throw new BenchError(`the index is empty: the pack in "${values.pack}" has no record that can be found`);
	if (questions.length === 0)
		throw new BenchError(`no question of the suite "questions" is about a record of the pack in "${values.pack}"`);
	const run = (engine: EngineName, records: number) => {
		console.error(`… ${engine}, ${records} records`);
		return inOwnProcess({ engine, records, documents, concepts: pack.concepts, questions });
	};

	const engines: Measured[] = [];
	for (const engine of ENGINES) engines.push(await run(engine, documents.length));
	const [rival] = engines
		.filter(({ engine }) => !OWN.has(engine))
		.sort((a, b) => b.first - a.first || b.inThree - a.inThree);
	const growth: Measured[] = [];
	for (const engine of ["ours", ...(rival ? [rival.engine] : [])] as const)
		for (const records of values.quick ? QUICK_SIZES : SIZES) growth.push(await run(engine, records));
	const promise = kept(growth);
	if (values.json) {
		const about = { pack: pack.version, records: documents.length, questions: questions.length };
		console.log(JSON.stringify({ ...about, engines, growth, promise }, null, 2));
		return;
	}
	console.log(`${documents.length} records, ${questions.length} questions in one turn`);
	console.table(engines.map(engineRow));
	console.table(growth.map(growthRow));
	console.log(promise.says);
}

/** @throws {BenchError} when there is no pack in the folder */
function openPack(folder: string): Pack {
	if (!existsSync(folder)) throw new BenchError(`no pack: the folder "${folder}" does not exist`);
	return loadPack(folder);
}

/** Measures in a new process, so that no engine lives on the warm code and memory of another. */
function inOwnProcess(job: Job): Promise<Measured> {
	return new Promise((resolve, reject) => {
		const child = fork(import.meta.filename, {
			execArgv: ["--expose-gc", "--import", "tsx"],
			stdio: ["ignore", "ignore", "inherit", "ipc"],
		});
		child.once("message", (measured) => resolve(measured as Measured));
		child.once("error", reject);
		child.once("exit", (code, signal) =>
			reject(new BenchError(`${job.engine} on ${job.records} records ended early (${signal ?? `status ${code}`})`)),
		);
		child.send(job);
	});
}

/** Whether ours keeps the promise; memory by both readings. Null where so many records were not measured. */
function kept(growth: readonly Measured[]) {
	const { records, queryMs, memoryMb } = PROMISE;
	const limits = `under ${queryMs} ms a query and ${memoryMb} MB at ${records} records`;
	const largest = growth.find((it) => it.engine === "ours" && it.records === records);
	if (!largest) return { ...PROMISE, kept: null, says: `${limits}: not measured` };
	const checks = [
		{ what: "median", value: rounded(largest.medianUs / 1000, 1), unit: "ms", limit: queryMs },
		{ what: "99th percentile", value: rounded(largest.p99Us / 1000, 1), unit: "ms", limit: queryMs },
		{ what: "index", value: rounded(largest.memoryMb), unit: "MB", limit: memoryMb },
		{ what: "with the documents", value: rounded(largest.processMb), unit: "MB", limit: memoryMb },
	].map((check) => ({ ...check, kept: check.value < check.limit }));
	const says = checks.map(({ what, value, unit, kept }) => `${what} ${value} ${unit} ${kept ? "yes" : "NO"}`);
	return { ...PROMISE, kept: checks, says: `${limits}: ${says.join(", ")}` };
}

function engineRow(it: Measured) {
	return {
		engine: it.engine,
		"build ms": rounded(it.buildMs),
		"memory MB": rounded(it.memoryMb, 1),
		"median µs": rounded(it.medianUs),
		"99th pct µs": rounded(it.p99Us),
		"first %": rounded(it.first * 100, 1),
		"in three %": rounded(it.inThree * 100, 1),
		"first, held half %": rounded(it.firstHeld * 100, 1),
	};
}

function growthRow(it: Measured) {
	return {
		engine: it.engine,
		records: it.records,
		"build ms": rounded(it.buildMs),
		"memory MB": rounded(it.memoryMb),
		"with documents MB": rounded(it.processMb),
		"median ms": rounded(it.medianUs / 1000, 2),
		"99th pct ms": rounded(it.p99Us / 1000, 2),
	};
}

function rounded(value: number, digits = 0): number {
	return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** Ends with the reason. */
function fail(error: unknown): never {
	console.error(`bench:search: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
}
