/** On every page: the button that forgets, the button that prints, the menu that closes, the words that explain themselves. */
import { forgetEverything } from "./forget";
import { explainTerms } from "./terms";

explainTerms();

/** A link to a place inside something folded opens it. */
const unfold = () => {
	const place = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
	const folded = place?.closest("details");
	if (!place || !folded || folded.open) return;
	folded.open = true;
	place.scrollIntoView();
};
unfold();
addEventListener("hashchange", unfold);

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
