/** Shortens a list while somebody types or chooses. Without script the whole list stands there. */
import { fold, loosely } from "./looking-for";

interface Item {
	readonly element: HTMLElement;
	readonly text: string;
}

const form = document.querySelector<HTMLFormElement>("[data-filter]");
if (form) {
	const field = form.querySelector<HTMLInputElement>("input[type=search]");
	const choices = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("select, input[type=checkbox]")];
	const groups = [...document.querySelectorAll<HTMLElement>("[data-group]")].map((group) => ({
		group,
		items: [...group.querySelectorAll<HTMLElement>("[data-words]")].map(
			(element): Item => ({ element, text: fold(`${element.textContent} ${element.dataset.words}`) }),
		),
	}));
	const said = form.querySelector<HTMLElement>("[role=status]");
	const none = document.querySelector<HTMLElement>("[data-none]");

	const show = (fits: (item: Item) => boolean, searching: boolean): number => {
		let count = 0;
		for (const { group, items } of groups) {
			let shown = 0;
			for (const item of items) {
				item.element.hidden = !(fits(item) && choices.every((choice) => chosen(choice, item.element)));
				if (!item.element.hidden) shown++;
			}
			const waiting = group.dataset.whileSearching !== undefined && !searching;
			group.hidden = shown === 0 || waiting;
			if (!waiting) count += shown;
		}
		return count;
	};

	const apply = () => {
		const words = fold(field?.value ?? "")
			.split(" ")
			.filter(Boolean);
		const searching = words.length > 0;
		let count = show(({ text }) => words.every((word) => text.includes(word)), searching);
		// Nothing has the words as they are: typing errors, other endings and long German words are forgiven.
		if (count === 0 && searching) count = show(({ text }) => words.every((word) => loosely(text, word)), searching);
		if (said) said.textContent = (said.dataset.text ?? "#").replace("#", String(count));
		if (none) none.hidden = count > 0;
	};
	form.hidden = false;
	form.addEventListener("input", apply);
	form.addEventListener("submit", (event) => event.preventDefault());
	// A browser that comes back to the page fills the field again.
	if (field?.value || choices.some((choice) => (choice instanceof HTMLSelectElement ? choice.value : choice.checked)))
		apply();
}

function chosen(choice: HTMLInputElement | HTMLSelectElement, item: HTMLElement): boolean {
	const wanted = choice instanceof HTMLInputElement ? (choice.checked ? choice.value : "") : choice.value;
	return wanted === "" || (item.dataset[choice.name] ?? "").split(" ").includes(wanted);
}
