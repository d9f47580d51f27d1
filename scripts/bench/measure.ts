/** What is measured of one engine on so many records, in a process of its own. */
import type { Pack } from "../../src/knowledge/pack";
import type { SearchDocument } from "../../src/search";
import { type BenchQuestion, grown } from "./documents";
import { type EngineName, loadEngine } from "./engines";

/** What the process of one engine is told. */
export interface Job {
	readonly engine: EngineName;
	/** So many records; more than there are documents means copies. */
	readonly records: number;
	readonly documents: readonly SearchDocument[];
	readonly concepts: Pack["concepts"];
	readonly questions: readonly BenchQuestion[];
}

export interface Measured {
	readonly engine: EngineName;
	readonly records: number;
	/** The first build of the process. */
	readonly buildMs: number;
	/** What library and index hold beyond the documents: heap and external memory after collection. */
	readonly memoryMb: number;
	/** The same with the program, the documents and what the queries left behind. */
	readonly processMb: number;
	readonly medianUs: number;
	readonly p99Us: number;
	/** Shares of the questions, 0 to 1: a right record first, among three, first on the half kept back. */
	readonly first: number;
	readonly inThree: number;
	readonly firstHeld: number;
}

/** Every question is asked so often, unless that takes longer than `MOST_MS`; once it is asked in any case. */
const ROUNDS = 5;
const MOST_MS = 8_000;
const MEGABYTE = 1024 * 1024;

/** Builds, asks and measures. */
export async function measure({ engine, records, documents, concepts, questions }: Job): Promise<Measured> {
	const all = grown(documents, records);
	const before = await heldBytes();
	const build = await loadEngine(engine);
	const start = performance.now();
	const { search, holds } = build(all, concepts);
	const buildMs = performance.now() - start;
	const after = await heldBytes();
	// The first round warms up.
	const found = questions.map(({ message, right }) => search(message).map((at) => right.includes(all[at]?.id ?? "")));
	const times = timed(questions, search);
	const processBytes = await heldBytes();
	if (holds === undefined) throw new Error(`${engine} built nothing`);
	const share = (isRight: (places: readonly boolean[]) => boolean, split?: string) => {
		const asked = found.filter((_, at) => !split || questions[at]?.split === split);
		return asked.filter(isRight).length / Math.max(1, asked.length);
	};
	return {
		engine,
		records: all.length,
		buildMs,
		memoryMb: (after - before) / MEGABYTE,
		processMb: processBytes / MEGABYTE,
		medianUs: quantile(times, 0.5),
		p99Us: quantile(times, 0.99),
		first: share(([first]) => first === true),
		inThree: share((places) => places.slice(0, 3).includes(true)),
		firstHeld: share(([first]) => first === true, "held"),
	};
}

/** Microseconds of every query, sorted. */
function timed(questions: readonly BenchQuestion[], search: (message: string) => unknown): Float64Array {
	const times: number[] = [];
	const start = performance.now();
	for (let round = 0; round < ROUNDS && (round === 0 || performance.now() - start < MOST_MS); round++) {
		for (const { message } of questions) {
			const at = performance.now();
			search(message);
			times.push((performance.now() - at) * 1000);
		}
	}
	return Float64Array.from(times).sort();
}

function quantile(sorted: Float64Array, share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Heap and external memory after collection. */
async function heldBytes(): Promise<number> {
	for (let times = 0; times < 3; times++) {
		globalThis.gc?.();
		// External memory is given back after the collection, in a later turn.
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}
