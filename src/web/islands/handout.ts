/** Makes a PDF of what the page hands out, and a link that brings the page's state along. Nothing leaves the device. */
import type { Sheet } from "../take-along/sheet";
import { savePaper } from "./save-plan";

interface Words {
	readonly fonts: readonly string[];
	readonly working: string;
	readonly failed: string;
	readonly copied: string;
	readonly inAddress: string;
	readonly done: string;
}

const said = document.querySelector<HTMLElement>("[data-handed]");
const say = (text: string) => {
	if (said) said.textContent = text;
};
const dataOf = <T>(id: string): T | null => {
	const text = document.getElementById(id)?.textContent;
	return text ? (JSON.parse(text) as T) : null;
};

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-pdf]")) {
	const id = button.dataset.pdf ?? "";
	const words = dataOf<Words>(`${id}-words`);
	if (!words) continue;
	button.hidden = false;
	button.addEventListener("click", async () => {
		const sheet = dataOf<Sheet>(id);
		if (!sheet || button.disabled) return;
		button.disabled = true;
		say(words.working);
		try {
			await savePaper(withTicks(sheet), words.fonts, `onboard-buddy-${id}.pdf`);
			say(words.done);
		} catch {
			say(words.failed);
		} finally {
			button.disabled = false;
		}
	});
}

/** What is ticked on the page is ticked on paper. */
function withTicks(sheet: Sheet): Sheet {
	const ticks = [...document.querySelectorAll<HTMLInputElement>("[data-checklist] input[type=checkbox]")];
	let at = 0;
	return {
		...sheet,
		labels: { ...sheet.labels, page: `${sheet.labels.page} {page} / {pages}` },
		sections: sheet.sections.map((section) => ({
			...section,
			items: section.items.map((item) => (item.plain ? item : { ...item, done: ticks[at++]?.checked ?? false })),
		})),
	};
}

/** A tick as five letters: the link stays short, and tasks that come or go later change no other. */
function mark(value: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(value)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return hash.toString(36).padStart(7, "0").slice(-5);
}

const DONE = "done=";
const list = document.querySelector<HTMLElement>("[data-checklist]");
const ticksOf = () => [...(list?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];

const share = document.querySelector<HTMLButtonElement>("[data-share]");
if (share && list) {
	const words = dataOf<Words>(`${document.querySelector<HTMLElement>("[data-pdf]")?.dataset.pdf}-words`);
	share.hidden = false;
	share.addEventListener("click", async () => {
		const done = ticksOf()
			.filter((tick) => tick.checked)
			.map((tick) => mark(tick.value));
		const address = new URL(location.href);
		address.hash = done.length > 0 ? DONE + done.join("") : "";
		try {
			await navigator.clipboard.writeText(address.href);
			say(words?.copied ?? "");
		} catch {
			// Forbidden clipboard: the address bar holds the link.
			history.replaceState(null, "", address);
			say(words?.inAddress ?? "");
		}
	});
	const [, marks] = location.hash.split(DONE);
	if (marks) {
		const done = new Set(marks.match(/.{5}/g) ?? []);
		for (const tick of ticksOf()) if (done.has(mark(tick.value))) tick.checked = true;
		list.dispatchEvent(new Event("change"));
		history.replaceState(null, "", location.pathname + location.search);
	}
}
