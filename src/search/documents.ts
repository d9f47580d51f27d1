/** What can be found: one document per record, with its texts by field. */

import type { Folder, Pack } from "../knowledge/pack";
import type { Phrases, Text } from "../knowledge/schema";
import type { InputLanguage } from "../language/languages";

/** Records that are found by search. Occupations are recognised by name, not searched. */
export const SEARCHED = [
	"articles",
	"contacts",
	"glossary",
	"checklists",
	"degrees",
	"phrases",
	"safety",
	"lookalikes",
] as const satisfies Folder[];
export type Searched = (typeof SEARCHED)[number];

export interface FieldText {
	readonly text: string;
	readonly language: InputLanguage;
}

/** Anything that can be found: its texts by field. */
export interface Indexable {
	readonly title: readonly FieldText[];
	/** Ways of asking, names: each is compared on its own. */
	readonly asks: readonly FieldText[];
	readonly body: readonly FieldText[];
	/** No answer itself: ranked among its like. */
	readonly isApart?: boolean;
}

export interface SearchDocument extends Indexable {
	readonly folder: Searched;
	readonly id: string;
}

/** The documents of a pack, in a fixed order. */
export function documentsOf(pack: Pack): SearchDocument[] {
	return [
		...pack.articles.map((it) => ({
			folder: "articles" as const,
			id: it.id,
			title: inLanguages(it.title),
			asks: phrases(it.asks),
			body: [...it.answer, ...it.more, ...it.steps].flatMap((part) => ("use" in part ? [] : inLanguages(part.text))),
		})),
		...pack.contacts.map((it) => ({
			folder: "contacts" as const,
			id: it.id,
			title: inLanguages(it.name),
			asks: phrases(it.aliases),
			body: inLanguages(it.what),
		})),
		...pack.glossary.map((it) => ({
			folder: "glossary" as const,
			id: it.id,
			title: [{ text: it.term, language: "de" as const }],
			asks: phrases(it.aliases),
			body: inLanguages(it.plain),
		})),
		...pack.checklists.map((it) => ({
			folder: "checklists" as const,
			id: it.id,
			title: inLanguages(it.title),
			asks: phrases(it.asks),
			body: inLanguages(it.intro),
		})),
		...pack.degrees.map((it) => ({
			folder: "degrees" as const,
			id: it.id,
			title: inLanguages(it.title),
			asks: phrases(it.names),
			body: it.answer.flatMap((part) => ("use" in part ? [] : inLanguages(part.text))),
		})),
		// A refusal needs its pattern: likeness is not enough to refuse somebody.
		...pack.phrases
			.filter((it) => it.kind !== "refused")
			.map((it) => ({
				folder: "phrases" as const,
				id: it.id,
				title: [],
				asks: phrases(it.asks),
				body: [],
			})),
		// Signs of danger and messages that only sound like them: compared, never answers themselves.
		...pack.safety.map((it) => ({
			folder: "safety" as const,
			id: it.id,
			title: [],
			asks: phrases(it.asks),
			body: [],
			isApart: true,
		})),
		...pack.lookalikes.map((it) => ({
			folder: "lookalikes" as const,
			id: it.id,
			title: [],
			asks: phrases(it.asks),
			body: [],
			isApart: true,
		})),
	];
}

function inLanguages(text: Text): FieldText[] {
	return (["uk", "de", "en"] as const).flatMap((language) => {
		const words = text[language];
		return words ? [{ text: words.replace(/\{[^}]*\}/g, " "), language }] : [];
	});
}

function phrases(lists: Phrases): FieldText[] {
	return (["uk", "ru", "de", "en"] as const).flatMap((language) => lists[language].map((text) => ({ text, language })));
}
