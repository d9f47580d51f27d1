/** On every page: the button that forgets, the button that prints, the menu that closes. */
import { forgetEverything } from "./forget";

const button = document.querySelector<HTMLButtonElement>("[data-forget]");
const said = document.querySelector<HTMLElement>("[data-forgotten]");
if (button && said) {
	button.hidden = false;
	button.addEventListener("click", () => {
		forgetEverything();
		said.textContent = said.dataset.forgotten ?? "";
	});
}

for (const print of document.querySelectorAll<HTMLButtonElement>("[data-print]")) {
	print.hidden = false;
	print.addEventListener("click", () => window.print());
}

const menu = document.querySelector<HTMLDetailsElement>("details.languages");
addEventListener("keydown", (event) => {
	if (event.key !== "Escape" || !menu?.open) return;
	menu.open = false;
	menu.querySelector("summary")?.focus();
});
addEventListener("click", (event) => {
	if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
});
