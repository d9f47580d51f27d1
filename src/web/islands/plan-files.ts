/** Fetches the small files that plans are composed from. They are the same for everybody: nothing of the plan is in the address but a record's id. */
import { fileOf } from "../../plan/plan";
import type { Cast, StepData, StepFile, Texts, Way } from "../../plan/types";

export const FOLDER = "/plan-data/";

/** There is no connection, and no copy of the file on the device. */
export class NotReached extends Error {
	override readonly name = "NotReached";
}

/** @returns null where there is no such file @throws {NotReached} */
export async function fetchFile<T>(file: string): Promise<T | null> {
	try {
		const response = await fetch(FOLDER + file);
		if (response.status === 404) return null;
		if (!response.ok) throw new NotReached();
		return (await response.json()) as T;
	} catch {
		throw new NotReached();
	}
}

/** A step with the heading that it stands under. */
export interface LoadedStep {
	readonly step: StepData;
	readonly group: Texts | null;
}

export interface Loaded extends Pick<Cast, "papers" | "contacts" | "sources"> {
	/** By key; null: the record does not hold it any more; missing: not reached. */
	readonly steps: ReadonlyMap<string, LoadedStep | null>;
	readonly ways: ReadonlyMap<string, Way>;
	/** The day of the oldest figures, and the first day on which one of them has ended. */
	readonly on: string | null;
	readonly goodUntil: string | null;
	readonly overdue: boolean;
	readonly reached: boolean;
}

export const NOTHING_LOADED: Loaded = {
	steps: new Map(),
	ways: new Map(),
	papers: {},
	contacts: {},
	sources: {},
	on: null,
	goodUntil: null,
	overdue: false,
	reached: true,
};

/** Loads what is known about these steps today. Never throws: what cannot be reached is missing. */
export async function loadSteps(keys: readonly string[], occupation: string | null): Promise<Loaded> {
	const wanted = new Set(keys.flatMap((key) => fileOf(key) ?? []));
	if (occupation) wanted.add(`ways/${occupation}.json`);
	const files = await Promise.all(
		[...wanted].map(async (file) => {
			try {
				return { file, data: await fetchFile<Way | StepFile>(file) };
			} catch {
				return { file, data: undefined };
			}
		}),
	);
	const steps = new Map<string, LoadedStep | null>();
	const ways = new Map<string, Way>();
	const casts: Cast[] = [];
	for (const { data } of files) {
		if (!data) continue;
		casts.push(data);
		if ("paths" in data) {
			ways.set(data.occupation.id, data);
			for (const path of data.paths)
				for (const phase of path.phases)
					for (const step of phase.steps) if (!steps.has(step.key)) steps.set(step.key, { step, group: phase.title });
		} else for (const step of data.steps) steps.set(step.key, { step, group: data.title.de ? data.title : null });
	}
	const missing = new Set(files.filter(({ data }) => data === undefined).map(({ file }) => file));
	for (const key of keys) {
		const file = fileOf(key);
		if (!steps.has(key) && (file === null || !missing.has(file))) steps.set(key, null);
	}
	const days = casts.map(({ on }) => on).sort();
	const ends = casts.flatMap(({ goodUntil }) => goodUntil ?? []).sort();
	return {
		steps,
		ways,
		papers: Object.assign({}, ...casts.map(({ papers }) => papers)),
		contacts: Object.assign({}, ...casts.map(({ contacts }) => contacts)),
		sources: Object.assign({}, ...casts.map(({ sources }) => sources)),
		on: days[0] ?? null,
		goodUntil: ends[0] ?? null,
		overdue: casts.some(({ overdue }) => overdue),
		reached: missing.size === 0,
	};
}
