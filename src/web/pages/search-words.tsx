/** What the search of a list looks in beside the words that one sees: other names, and the German words of letters. */
import type { Article, GlossaryTerm } from "../../knowledge/schema";
import type { Page } from "./page";

/** Every word once: a search looks for words, not for sentences. */
export function distinctWords(texts: readonly string[]): string {
	return [...new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []))].join(" ");
}

const WORD = /[\p{L}\p{N}§+'’-]{2,}/gu;
const GERMAN_NOUN = /(?<!\p{L})\p{Lu}[\p{L}-]{3,}/gu;

/** German words that lead to an article: of its title, of the terms that it explains, and nouns in ways of asking. */
export function articleWords({ knowledge }: Page, article: Article): string {
	return kept(article, "de", () => {
		const terms = knowledge.pack.glossary
			.filter((entry) => entry.article === article.id)
			.flatMap(({ term, aliases }) => [term, ...aliases.de]);
		const nouns = article.asks.de.flatMap((ask) => ask.match(GERMAN_NOUN) ?? []);
		return distinctWords([article.title.de ?? "", ...terms, ...nouns]);
	});
}

/** The term and what people call it: on letters, and in the language of the page and its neighbour. */
export function termWords({ language }: Page, entry: GlossaryTerm): string {
	const { de, en, uk, ru } = entry.aliases;
	const called = { de, en, uk: [...uk, ...ru] }[language];
	return kept(entry, language, () => distinctWords([entry.term, ...de, ...called]));
}

const known = new WeakMap<object, Map<string, string>>();

/** The words of a record are gathered once; they do not change while the server runs. */
function kept(record: object, key: string, gather: () => string): string {
	const words = known.get(record) ?? new Map<string, string>();
	known.set(record, words);
	const found = words.get(key) ?? gather();
	words.set(key, found);
	return found;
}

/** Official words that a search finds. Shown only while somebody searches. */
export function WordsFound({ page }: { readonly page: Page }) {
	return (
		<section class="card words-found" data-group data-while-searching hidden>
			<h2>{page.t("nav.glossary")}</h2>
			<ul class="links">
				{page.knowledge.pack.glossary.map((entry) => (
					<li key={entry.id} data-words={termWords(page, entry)}>
						<a href={page.href(`glossary#${entry.id}`)} lang="de">
							{entry.term}
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
