/** From the first step in the plan on, the plan, its contacts and the pages read work without a connection. */
export async function worksOffline(): Promise<void> {
	if (!("serviceWorker" in navigator)) return;
	try {
		await navigator.serviceWorker.register("/worker.js");
	} catch {
		// Private windows may forbid it: then the plan needs a connection.
	}
}
