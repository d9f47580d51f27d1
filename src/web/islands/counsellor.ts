/** Copies the answer in one language, to send on. */
const data = document.getElementById("copy-texts")?.textContent;
const said = document.querySelector<HTMLElement>("[data-handed]");
if (data) {
	const texts = JSON.parse(data) as Readonly<Record<string, string>>;
	for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
		button.hidden = false;
		button.addEventListener("click", async () => {
			try {
				await navigator.clipboard.writeText(texts[button.dataset.copy ?? ""] ?? "");
				if (said) said.textContent = texts.copied ?? "";
			} catch {
				if (said) said.textContent = texts.failed ?? "";
			}
		});
	}
}
