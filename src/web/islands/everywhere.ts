/** On every page: the button that forgets, the button that prints, the menu that closes, the words that explain themselves. */
import { forgetEverything } from "./forget";
import { explainTerms } from "./terms";

explainTerms();
document.documentElement.classList.add("has-script");

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

for (const print of document.querySelectorAll<HTMLButtonElement>("[data-print]")) print.hidden = false;
/** Prints the page, or one exchange of the talk alone. */
function printSheet(sheet: string | undefined): void {
	const one = sheet ? document.getElementById(sheet) : null;
	one?.classList.add("sheet");
	document.body.classList.toggle("prints-sheet", one !== null);
	window.print();
	one?.classList.remove("sheet");
	document.body.classList.remove("prints-sheet");
}

/** Buttons that come later, with an answer or a path, are served too. */
addEventListener("click", ({ target }) => {
	if (!(target instanceof Element)) return;
	const print = target.closest<HTMLElement>("[data-print]");
	if (print) printSheet(print.dataset.sheet);
	const add = target.closest<HTMLButtonElement>("[data-plan-keys]");
	if (add) void import("./add-to-plan").then(({ addFrom }) => addFrom(add));
});

/** On paper nothing is folded. */
let folded: HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => {
	// It may come twice before the paper is done: what the first time opened is not forgotten.
	folded.push(...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])"));
	for (const details of folded) details.open = true;
});
addEventListener("afterprint", () => {
	for (const details of folded) details.open = false;
	folded = [];
});

const menu = document.querySelector<HTMLDetailsElement>("details.languages");
addEventListener("keydown", (event) => {
	if (event.key !== "Escape" || !menu?.open) return;
	menu.open = false;
	menu.querySelector("summary")?.focus();
});
addEventListener("click", (event) => {
	if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
});
