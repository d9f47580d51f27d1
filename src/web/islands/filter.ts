/** Shortens a list while somebody types or chooses. Without script the whole list stands there. */

const form = document.querySelector<HTMLFormElement>("[data-filter]");
if (form) {
	const field = form.querySelector<HTMLInputElement>("input[type=search]");
	const choices = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("select, input[type=checkbox]")];
	const groups = [...document.querySelectorAll<HTMLElement>("[data-group]")];
	const said = form.querySelector<HTMLElement>("[role=status]");
	const none = document.querySelector<HTMLElement>("[data-none]");

	const apply = () => {
		const words = fold(field?.value ?? "")
			.split(" ")
			.filter(Boolean);
		let count = 0;
		for (const group of groups) {
			let shown = 0;
			for (const item of group.querySelectorAll<HTMLElement>("[data-words]")) {
				const text = fold(item.dataset.words ?? "");
				const fits = words.every((word) => text.includes(word)) && choices.every((choice) => chosen(choice, item));
				item.hidden = !fits;
				if (fits) shown++;
			}
			group.hidden = shown === 0;
			count += shown;
		}
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

function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize("NFKD")
		.replace(/(?<=[aou])\u0308/g, "")
		.replace(/[’'`ʼ]/g, "")
		.replace(/ß/g, "ss")
		.trim();
}
