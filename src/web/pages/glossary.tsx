/** Official words, explained plainly; each can be linked to. */
import { RichText } from "../answer/rich-text";
import { withoutTerms } from "../answer/view";
import { Document, toHtml } from "../layout/document";
import { ListFilter } from "./list-filter";
import type { Page } from "./page";
import { termWords } from "./search-words";

export function glossaryPage(page: Page): string {
	const { t, knowledge, language } = page;
	const terms = [...knowledge.pack.glossary].sort((a, b) => a.term.localeCompare(b.term, "de"));
	return toHtml(
		Document({
			page,
			kind: "glossary",
			title: t("nav.glossary"),
			islands: ["src/web/islands/filter.ts"],
			children: (
				<>
					<h1>{t("glossary.title")}</h1>
					<p class="lead">{t("glossary.lead")}</p>
					<ListFilter page={page} label={t("glossary.search")} found={t("glossary.found")} />
					<p class="none" data-none hidden>
						{t("glossary.none")}
					</p>
					<dl class="glossary" data-group>
						{terms.map((entry) => {
							const article = entry.article ? knowledge.find("articles", entry.article) : undefined;
							const aliases = entry.aliases[language];
							return (
								<div key={entry.id} id={entry.id} class="card term-card" data-words={termWords(page, entry)}>
									<dt>
										<span lang="de">{entry.term}</span>
										{aliases.length > 0 ? (
											<span class="soft term-aliases">{aliases.slice(0, 3).join(", ")}</span>
										) : null}
									</dt>
									<dd>
										<p>
											<RichText text={page.text(entry.plain)} view={withoutTerms(page.view)} />
										</p>
										{article ? (
											<p>
												<a href={page.href(`topics/${article.id}`)}>{page.text(article.title)}</a>
											</p>
										) : null}
									</dd>
								</div>
							);
						})}
					</dl>
				</>
			),
		}),
	);
}
