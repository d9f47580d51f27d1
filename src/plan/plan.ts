/** The plan on the device: what is in it, and how it changes. Pure: each change gives a new plan. */
import type { Language } from "../language/languages";
import type { Answers, StepData, Texts } from "./types";

/** The version of what is kept and handed on. */
export const PLAN_VERSION = 1;
/** More would not fit on paper, in a code or in a head. */
export const MAX_STEPS = 120;

export const STATES = ["open", "waiting", "done"] as const;
export type State = (typeof STATES)[number];
export const PAPER_STATES = ["unknown", "have", "missing", "translate", "copy", "ready"] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** What was read when the step was taken up: shown when it cannot be loaded or is gone. */
export interface KeptStep {
	readonly text: Texts;
	readonly detail: Texts | null;
	readonly print: string;
}

export interface PlanItem {
	readonly key: string;
	readonly state: State;
	/** Waiting since this day, YYYY-MM-DD. */
	readonly since: string | null;
	/** The person's own date, YYYY-MM-DD. */
	readonly due: string | null;
	readonly note: string;
	/** The note came in a file. */
	readonly imported: boolean;
	/** null for a step of a code that has not been loaded yet. */
	readonly kept: KeptStep | null;
}

export interface Plan {
	readonly version: typeof PLAN_VERSION;
	readonly occupation: string | null;
	/** A path that the person picked among several of the occupation. */
	readonly path: string | null;
	readonly answers: Answers;
	readonly items: readonly PlanItem[];
	readonly papers: Readonly<Record<string, PaperState>>;
}

export const EMPTY_PLAN: Plan = {
	version: PLAN_VERSION,
	occupation: null,
	path: null,
	answers: {},
	items: [],
	papers: {},
};

export const isEmpty = (plan: Plan) =>
	plan.items.length === 0 && Object.values(plan.papers).every((state) => state === "unknown");

/** Adds steps at the end that are not in the plan yet; at most `MAX_STEPS` in all. */
export function addSteps(plan: Plan, steps: readonly StepData[]): Plan {
	const known = new Set(plan.items.map(({ key }) => shared(key)));
	const fresh = steps.filter(({ key }) => !known.has(shared(key)) && known.add(shared(key))).map(itemOf);
	return { ...plan, items: [...plan.items, ...fresh].slice(0, MAX_STEPS) };
}

/** What a step is, whichever occupation it stands with: the same advice is taken once. */
const shared = (key: string) => (key.startsWith("passages/") ? (key.split("@")[0] ?? key) : key);

/** Whether steps of an earlier way have gone, other than advice that the new way gives as well. */
export function hasLost(before: Plan, after: Plan): boolean {
	const kept = new Set(after.items.map(({ key }) => shared(key)));
	return before.items.some(({ key }) => key.includes("@") && !kept.has(shared(key)));
}

/**
 * Puts a way first: what somebody did or wrote at one of its steps before stays, whether it stood with another
 * occupation or alone; untouched steps of an earlier way go, and those that an answer had brought in the same words;
 * touched ones stay behind it.
 */
export function takeWay(plan: Plan, steps: readonly StepData[]): Plan {
	const before = new Map(plan.items.map((item) => [shared(item.key), item]));
	const way = steps.map((step) => ({ ...itemOf(step), ...touchedPart(before.get(shared(step.key))) }));
	const taken = new Set(way.map(({ key }) => shared(key)));
	const said = new Set(steps.flatMap(({ text }) => Object.values(text)));
	const isSaid = (item: PlanItem) =>
		!isTouched(item) && Object.values(item.kept?.text ?? {}).some((text) => said.has(text));
	const others = plan.items.filter(
		(item) => !taken.has(shared(item.key)) && !isSaid(item) && (!item.key.includes("@") || isTouched(item)),
	);
	return { ...plan, items: [...way, ...others].slice(0, MAX_STEPS) };
}

const isTouched = ({ state, note, due }: PlanItem) => state !== "open" || note !== "" || due !== null;

function touchedPart(item: PlanItem | undefined): Partial<PlanItem> {
	if (!item) return {};
	const { state, since, due, note, imported } = item;
	return { state, since, due, note, imported };
}

export function itemOf(step: StepData): PlanItem {
	return { key: step.key, state: "open", since: null, due: null, note: "", imported: false, kept: keptOf(step) };
}

export const keptOf = ({ text, detail, print }: StepData): KeptStep => ({ text, detail, print });

/** Changes one step. Who waits waits since `today` unless another day was told; who does not wait has no such day. */
export function changeItem(plan: Plan, key: string, change: Partial<Omit<PlanItem, "key">>, today: string): Plan {
	return {
		...plan,
		items: plan.items.map((item) => {
			if (item.key !== key) return item;
			const changed = { ...item, ...change };
			return { ...changed, since: changed.state === "waiting" ? (changed.since ?? today) : null };
		}),
	};
}

export function removeItem(plan: Plan, key: string): Plan {
	return { ...plan, items: plan.items.filter((item) => item.key !== key) };
}

/** Puts a step that was removed back where it stood. */
export function putBack(plan: Plan, item: PlanItem, place: number): Plan {
	if (plan.items.some(({ key }) => key === item.key)) return plan;
	return { ...plan, items: [...plan.items.slice(0, place), item, ...plan.items.slice(place)] };
}

/** Puts a step one place up (-1) or down (+1). */
export function moveItem(plan: Plan, key: string, by: -1 | 1): Plan {
	const from = plan.items.findIndex((item) => item.key === key);
	const to = from + by;
	if (from < 0 || to < 0 || to >= plan.items.length) return plan;
	const items = [...plan.items];
	items.splice(to, 0, ...items.splice(from, 1));
	return { ...plan, items };
}

export function setPaper(plan: Plan, id: string, state: PaperState): Plan {
	const { [id]: _, ...others } = plan.papers;
	return { ...plan, papers: state === "unknown" ? others : { ...others, [id]: state } };
}

/** The other plan's steps after the own ones; of what both hold the own state stays. */
export function mergePlans(own: Plan, other: Plan): Plan {
	const known = new Set(own.items.map(({ key }) => key));
	return {
		...own,
		occupation: own.occupation ?? other.occupation,
		path: own.occupation ? own.path : other.path,
		answers: { ...other.answers, ...own.answers },
		items: [...own.items, ...other.items.filter(({ key }) => !known.has(key) && known.add(key))].slice(0, MAX_STEPS),
		papers: { ...other.papers, ...own.papers },
	};
}

export function progressOf({ items }: Plan): { readonly done: number; readonly all: number } {
	return { done: items.filter(({ state }) => state === "done").length, all: items.length };
}

/** The first step that is neither done nor waited for; else the first that is waited for. */
export function nextItem({ items }: Plan): PlanItem | null {
	return items.find(({ state }) => state === "open") ?? items.find(({ state }) => state === "waiting") ?? null;
}

export type Standing =
	| { readonly kind: "same" | "changed"; readonly step: StepData }
	/** Not loaded: there is no connection. */
	| { readonly kind: "unread" }
	/** The record is gone. */
	| { readonly kind: "gone" };

/** How a kept step stands to what the pack says today. @param step undefined: not loaded; null: not there any more */
export function standingOf(item: PlanItem, step: StepData | null | undefined): Standing {
	if (step === undefined) return { kind: "unread" };
	if (step === null) return { kind: "gone" };
	return { kind: item.kept && item.kept.print !== step.print ? "changed" : "same", step };
}

/** The file that holds a step, below the folder of the plans' files; null for a key that no file can hold. */
export function fileOf(key: string): string | null {
	const [place = "", occupation] = key.split("@");
	if (occupation !== undefined) return ID.test(occupation) ? `ways/${occupation}.json` : null;
	const [folder = "", id = ""] = (place.split("#")[0] ?? "").split("/");
	return ID.test(folder) && ID.test(id) ? `steps/${folder}/${id}.json` : null;
}

/** Every file that the plan is read from. */
export function filesOf({ items, occupation }: Pick<Plan, "items" | "occupation">): string[] {
	const files = new Set(items.flatMap(({ key }) => fileOf(key) ?? []));
	if (occupation) files.add(`ways/${occupation}.json`);
	return [...files];
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a step says in a language, from the pack or as it was kept. */
export function textOf(item: PlanItem, standing: Standing, language: Language): string | null {
	return "step" in standing ? standing.step.text[language] : (item.kept?.text[language] ?? null);
}
