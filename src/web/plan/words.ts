/** The words of the interface around paths and plans, as plain data: in the language of the page, and in German beside it. */
import type { Language } from "../../language/languages";
import type { TextKey } from "../texts/texts";

export type PlanKey = Extract<TextKey, `plan.${string}` | `path.${string}`>;
export type PlanLabels = Readonly<Record<PlanKey, string>>;

/** Goes into the page for the islands. */
export interface WordsData {
	readonly language: Language;
	readonly labels: PlanLabels;
	readonly german: PlanLabels;
	/** Calling code of the pack's country, without plus. */
	readonly dial: string;
}

export interface Words extends WordsData {
	/** The text with this key; `#` gives way to the value. */
	t(key: PlanKey, value?: string | number): string;
}

export function createWords(data: WordsData): Words {
	return { ...data, t: (key, value) => fill(data.labels[key], value) };
}

/** The same words for German beside another language. */
export function germanWords(words: Words): Words {
	return createWords({ ...words, language: "de", labels: words.german });
}

const fill = (text: string, value: string | number | undefined) =>
	value === undefined ? text : text.replace("#", String(value));
