/** What the search of a list looks in: titles, ways of asking, and the German words of letters, from every language. */
import type { Article, GlossaryTerm } from "../../knowledge/schema";
import { Term } from "../answer/rich-text";
import type { Page } from "./page";

/** Every word once: a search looks for words, not for sentences. */
export function distinctWords(texts: readonly string[]): string {
	return [...new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}§+'’-]{2,}/gu) ?? []))].join(" ");
}

export function articleWords({ knowledge, language }: Page, article: Article): string {
	const words = knowledge.pack.glossary.filter((entry) => entry.article === article.id).flatMap(namesOf);
	return distinctWords([...Object.values(article.title), ...article.asks.de, ...article.asks[language], ...words]);
}

export function termWords(page: Page, entry: GlossaryTerm): string {
	return [...namesOf(entry), page.text(entry.plain)].join(" ");
}

/** The term and everything that people call it. */
function namesOf({ term, aliases }: GlossaryTerm): string[] {
	return [term, ...Object.values(aliases).flat()];
}

/** Official words that a search finds, each to be explained in place. Shown only while somebody searches. */
export function WordsFound({ page }: { readonly page: Page }) {
	return (
		<section class="card words-found" data-group data-while-searching hidden>
			<h2>{page.t("nav.glossary")}</h2>
			<ul class="links">
				{page.knowledge.pack.glossary.map((entry) => (
					<li key={entry.id} data-words={distinctWords(namesOf(entry))}>
						<Term id={entry.id} view={page.view}>
							{entry.term}
						</Term>
					</li>
				))}
			</ul>
		</section>
	);
}
