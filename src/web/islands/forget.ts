/** "Forget everything": clears what this device keeps, and tells whoever shows it. */

/** Event on the window after everything was cleared. */
export const FORGET = "onboard-buddy:forget";

export function forgetEverything(): void {
	for (const storage of [() => sessionStorage, () => localStorage]) {
		try {
			storage().clear();
		} catch {
			// Forbidden storage holds nothing.
		}
	}
	void forgetPages();
	dispatchEvent(new Event(FORGET));
}

/** The pages kept for reading without a connection, and the worker that serves them. */
export async function forgetPages(): Promise<void> {
	try {
		for (const name of await caches.keys()) await caches.delete(name);
		for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
	} catch {
		// Without a secure connection there is neither.
	}
}
