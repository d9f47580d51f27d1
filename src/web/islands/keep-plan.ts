/** Keeps the plan on this device, or for this visit where the device forbids it; tells everybody on the page when it changes. */

import { readKept } from "../../plan/file";
import { EMPTY_PLAN, isEmpty, type Plan } from "../../plan/plan";
import { FORGET } from "./forget";

const KEY = "onboard-buddy.plan";
const CHANGED = "onboard-buddy:plan";

let current: Plan | null = null;
let kept = true;

export function keptPlan(): Plan {
	if (current === null || kept) {
		try {
			current = readKept(localStorage.getItem(KEY));
		} catch {
			kept = false;
			current ??= EMPTY_PLAN;
		}
	}
	return current;
}

/** @returns whether the device keeps it */
export function keepPlan(plan: Plan): boolean {
	current = plan;
	try {
		if (isEmpty(plan) && plan.occupation === null) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(plan));
		kept = true;
	} catch {
		kept = false;
	}
	dispatchEvent(new Event(CHANGED));
	return kept;
}

/** Calls back when the plan changes: here, in another tab, or because everything was forgotten. */
export function onPlanChange(tell: () => void): () => void {
	const other = (event: StorageEvent) => {
		if (event.key === KEY || event.key === null) tell();
	};
	const forget = () => {
		current = EMPTY_PLAN;
		tell();
	};
	addEventListener(CHANGED, tell);
	addEventListener("storage", other);
	addEventListener(FORGET, forget);
	return () => {
		removeEventListener(CHANGED, tell);
		removeEventListener("storage", other);
		removeEventListener(FORGET, forget);
	};
}
