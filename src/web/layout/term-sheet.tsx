/** The empty sheet in which a tapped official word is explained (`islands/terms.ts`). Without script it never opens. */
import { Icon } from "../icons";
import type { Page } from "../pages/page";

export function TermSheet({ page }: { readonly page: Page }) {
	const { t } = page;
	return (
		<dialog id="term-sheet" class="term-sheet" aria-labelledby="term-word" aria-describedby="term-plain">
			<div class="term-sheet-inner">
				<div class="term-sheet-head">
					<p id="term-word" lang="de" tabIndex={-1} />
					<button type="button" class="term-close" data-close aria-label={t("term.close")}>
						<Icon name="close" />
					</button>
				</div>
				<p id="term-plain" />
				<p class="term-sheet-links">
					<a data-article={page.href("topics")} href={page.href("topics")} hidden>
						<span />
						<Icon name="arrow" />
					</a>
					<a data-entry href={page.href("glossary")}>
						{t("term.glossary")}
					</a>
				</p>
			</div>
		</dialog>
	);
}
