/** What pages hand to paths and plans: the words of the interface and the choices of the questions. */
import type { PathQuestion } from "../../knowledge/schema-plan";
import type { PlanKey, PlanLabels, WordsData } from "../plan/words";
import { CATALOGUES, type TextKey } from "../texts/texts";
import type { Page } from "./page";

/** Choices of a question with their values, those of records first. */
export function choicesOf(page: Pick<Page, "knowledge">, question: PathQuestion) {
	const records = question.from
		? page.knowledge.pack[question.from].map(({ id, title }) => ({ value: id, label: title }))
		: [];
	return [...records, ...question.choices, ...question.extra];
}

const made = new Map<string, WordsData>();

/** The words of paths and plans in the language of a page, and in German. */
export function wordsData({ language, view }: Pick<Page, "language" | "view">): WordsData {
	const known = made.get(language);
	if (known) return known;
	const data = { language, labels: planLabels(language), german: planLabels("de"), dial: view.dial };
	made.set(language, data);
	return data;
}

function planLabels(language: Page["language"]): PlanLabels {
	const all = CATALOGUES[language];
	const keys = (Object.keys(all) as TextKey[]).filter((key): key is PlanKey => /^(?:plan|path)\./.test(key));
	return Object.fromEntries(keys.map((key) => [key, all[key]])) as unknown as PlanLabels;
}
