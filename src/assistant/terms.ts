/** The official German words of an answer, explained in its language. */
import { createTermFinder, type Knowledge, type TermFinder } from "../knowledge";
import type { Language } from "../language";
import type { Composer } from "./compose";
import type { Answer, AnswerTerm } from "./contract";

/** Adds to an answer the terms that its texts name. @param asked the term that the message itself names */
export type ExplainTerms = (answer: Answer, composer: Composer, asked: string | null) => Answer;

export function createTermExplainer(knowledge: Knowledge): ExplainTerms {
	const finders = new Map<Language, TermFinder>();
	const finderFor = (language: Language): TermFinder => {
		const finder = finders.get(language) ?? createTermFinder(knowledge.pack, language);
		finders.set(language, finder);
		return finder;
	};

	return (answer, composer, asked) => {
		const words = new Map<string, Set<string>>(asked ? [[asked, new Set()]] : []);
		const find = finderFor(answer.language);
		for (const text of textsOf(answer)) {
			for (const { id, from, to } of find(text)) {
				words.set(id, (words.get(id) ?? new Set()).add(text.slice(from, to)));
			}
		}
		// An answer that explains a term does not explain it a second time.
		if (answer.facet === "definition") words.delete(answer.subject ?? "");
		const terms = [...words].map(([id, forms]): AnswerTerm => {
			const entry = knowledge.get("glossary", id);
			const article = entry.article && entry.article !== answer.subject ? entry.article : null;
			return {
				id,
				term: entry.term,
				plain: composer.text(entry.plain),
				article,
				articleTitle: article && composer.text(knowledge.get("articles", article).title),
				words: [...forms],
				asked: id === asked,
			};
		});
		return { ...answer, terms };
	};
}

/** Where terms are marked: everything but titles. */
function textsOf({ blocks, parts, steps, notices }: Answer): string[] {
	return [
		...notices.filter((notice) => notice.kind === "emergency"),
		...blocks,
		...parts.flatMap((part) => part.blocks),
		...steps,
		...parts.flatMap((part) => part.steps),
	].flatMap((it) => ("detail" in it && it.detail ? [it.text, it.detail] : [it.text]));
}
