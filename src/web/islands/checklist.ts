/** Keeps the ticks of a checklist on this device, from the first tick on, and lets the boat sail. */
import { FORGET } from "./forget";

const list = document.querySelector<HTMLElement>("[data-checklist]");
if (list) {
	const key = `onboard-buddy.ticks.${list.dataset.checklist}`;
	const ticks = [...list.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
	const said = document.querySelector<HTMLElement>("[data-progress]");
	const boat = document.querySelector<HTMLElement>("[data-boat]");

	const show = () => {
		const done = ticks.filter((tick) => tick.checked).length;
		if (said) said.textContent = (said.dataset.text ?? "").replace("#", String(done));
		const way = (done / Math.max(1, ticks.length)) * 100;
		boat?.style.setProperty("--way", String(way));
	};
	/** What is kept but does not stand on this page: tasks of another kind of workplace. */
	const elsewhere = (): string[] => {
		const shown = new Set(ticks.map((tick) => tick.value));
		return kept().filter((value) => !shown.has(value));
	};
	const kept = (): string[] => {
		try {
			const values: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
			return Array.isArray(values) ? values.filter((value) => typeof value === "string") : [];
		} catch {
			// Forbidden or not readable: nothing is ticked.
			return [];
		}
	};
	const keep = () => {
		const done = [...ticks.filter((tick) => tick.checked).map((tick) => tick.value), ...elsewhere()];
		try {
			if (done.length === 0) localStorage.removeItem(key);
			else localStorage.setItem(key, JSON.stringify(done));
		} catch {
			// Forbidden storage: the ticks stay as long as the page does.
		}
		show();
	};
	const restore = () => {
		const done = kept();
		for (const tick of ticks) tick.checked = done.includes(tick.value);
		show();
	};
	restore();
	list.addEventListener("change", keep);
	addEventListener(FORGET, restore);
}
