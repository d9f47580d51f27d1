/** From the first step in the plan on, the plan, its contacts and the pages read work without a connection. */
import { filesOf, type Plan } from "../../plan/plan";
import { FOLDER } from "./plan-files";

/** The same name as in the worker, which serves from it. */
const PLAN = "plan";

/** Registers the worker, and keeps the files of this plan: what was fetched before the worker came is not kept yet. */
export async function worksOffline(plan: Plan): Promise<void> {
	if (!("serviceWorker" in navigator)) return;
	try {
		await navigator.serviceWorker.register("/worker.js");
		await navigator.serviceWorker.ready;
		const cache = await caches.open(PLAN);
		for (const file of filesOf(plan)) if (!(await cache.match(FOLDER + file))) await cache.add(FOLDER + file);
	} catch {
		// Private windows may forbid it: then the plan needs a connection.
	}
}
