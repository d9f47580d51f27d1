/**
 * Opens the explanation of an official word where one reads: a tap, or Enter on the word. What it says is carried by the
 * link itself, so nothing is sent. Browsers without dialogs, and taps that open a new tab, follow the link.
 */

const WORD = "a.term[data-plain]";
/** Distance of the sheet from the word and from the edges of the screen, in pixels. */
const GAP = 8;

/** The parts of the sheet (`layout/term-sheet.tsx`), or null where it cannot open. */
function findSheet() {
	const sheet = document.querySelector<HTMLDialogElement>("#term-sheet");
	const word = document.querySelector<HTMLElement>("#term-word");
	const plain = document.querySelector<HTMLElement>("#term-plain");
	const article = sheet?.querySelector<HTMLAnchorElement>("[data-article]");
	const entry = sheet?.querySelector<HTMLAnchorElement>("[data-entry]");
	const close = sheet?.querySelector<HTMLButtonElement>("[data-close]");
	if (!sheet || !word || !plain || !article || !entry || !close || !("showModal" in sheet)) return null;
	return { sheet, word, plain, article, entry, close };
}

/** Makes the official words of the page open in place, those too that come later. */
export function explainTerms(): void {
	const parts = findSheet();
	if (!parts) return;
	const { sheet, word, plain, article, entry, close } = parts;
	let opener: HTMLAnchorElement | null = null;

	const open = (link: HTMLAnchorElement) => {
		const { term = "", plain: words = "", article: id, title = "" } = link.dataset;
		word.textContent = term;
		plain.textContent = words;
		plain.lang = document.documentElement.lang;
		article.hidden = !id;
		if (id) article.href = `${article.dataset.article}/${id}`;
		const label = article.querySelector("span");
		if (label) label.textContent = title;
		entry.href = link.href;
		opener = link;
		sheet.showModal();
		place(sheet, link);
		word.focus();
	};

	addEventListener("click", (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(WORD) : null;
		if (!link || event.defaultPrevented || event.button !== 0) return;
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		open(link);
	});
	close.addEventListener("click", () => sheet.close());
	// The sheet's own ground is the screen around it.
	sheet.addEventListener("click", (event) => {
		if (event.target === sheet) sheet.close();
	});
	// On the same page the link leads to another place of it.
	entry.addEventListener("click", () => sheet.close());
	sheet.addEventListener("close", () => {
		opener?.focus({ preventScroll: true });
		opener = null;
	});
	announce(document);
	const log = document.querySelector('[role="log"]');
	if (log) new MutationObserver(() => announce(log)).observe(log, { childList: true, subtree: true });
}

/** Says of each word that it opens something; without script it is a plain link. */
function announce(root: ParentNode): void {
	for (const link of root.querySelectorAll(`${WORD}:not([aria-haspopup])`))
		link.setAttribute("aria-haspopup", "dialog");
}

/** Below the word, or above it where there is more room; on a narrow screen the style puts it at the bottom. */
function place(sheet: HTMLDialogElement, link: HTMLElement): void {
	const [at = link.getBoundingClientRect()] = link.getClientRects();
	const { offsetWidth: width, offsetHeight: height } = sheet;
	const below = at.bottom + GAP;
	const above = at.top - GAP - height;
	const top = below + height <= innerHeight - GAP || above < GAP ? below : above;
	const left = Math.min(at.left, innerWidth - width - GAP);
	sheet.style.setProperty("--top", `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`);
	sheet.style.setProperty("--left", `${Math.max(GAP, left)}px`);
}
