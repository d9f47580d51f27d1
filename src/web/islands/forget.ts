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
	dispatchEvent(new Event(FORGET));
}
