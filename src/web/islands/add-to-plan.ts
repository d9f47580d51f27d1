/** One tap adds steps to the plan: those of an answer, of a checklist, of a path. */
import { addSteps, MAX_STEPS } from "../../plan/plan";
import { keepPlan, keptPlan } from "./keep-plan";
import { loadSteps } from "./plan-files";
import { worksOffline } from "./works-offline";

/** What the button's own texts say afterwards, with `#` for a number. */
interface Words {
	readonly added: string;
	readonly none: string;
	readonly full: string;
	readonly failed: string;
	readonly unkept: string;
}

/** @returns what to say */
export async function addKeys(keys: readonly string[], words: Words): Promise<string> {
	const { steps, reached } = await loadSteps(keys, null);
	const found = keys.flatMap((key) => steps.get(key)?.step ?? []);
	if (found.length === 0) return reached ? words.none : words.failed;
	const before = keptPlan();
	const after = addSteps(before, found);
	const added = after.items.length - before.items.length;
	if (added === 0) return before.items.length >= MAX_STEPS ? words.full.replace("#", String(MAX_STEPS)) : words.none;
	if (!keepPlan(after)) return words.unkept;
	void worksOffline(after);
	return words.added.replace("#", String(added));
}

/** Serves a tap on a button with `data-plan-keys`. */
export async function addFrom(button: HTMLButtonElement): Promise<void> {
	const said = button.parentElement?.querySelector<HTMLElement>("[data-added]");
	if (!said) return;
	button.disabled = true;
	const { added = "", none = "", full = "", failed = "", unkept = "" } = said.dataset;
	const keys = (button.dataset.planKeys ?? "").split(" ").filter(Boolean);
	const text = await addKeys(keys, { added, none, full, failed, unkept });
	button.disabled = false;
	const link = said.parentElement?.querySelector<HTMLElement>("[data-plan-open]");
	if (link) link.hidden = false;
	said.textContent = text;
}
