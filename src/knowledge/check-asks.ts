/** Ways of asking: enough at every article, none twice, none nearly the same at two. */
import { INPUT_LANGUAGES, type InputLanguage } from "../language/languages";
import { createLikenessIndex, plainText } from "../language/likeness";
import type { Check, Place } from "./check-place";

/** How many ways an article needs, per language. */
const MIN_ASKS: Readonly<Record<InputLanguage, number>> = { uk: 12, ru: 6, de: 8, en: 8 };
/** Jaccard likeness of the character 4-grams from which two ways of asking are nearly the same. */
const NEAR_COPY = 0.75;

interface Ask {
	readonly owner: string;
	readonly place: Place;
	readonly text: string;
}

export function checkAsks({ pack, report }: Check): void {
	const complete = pack.info.languages.complete;
	const strict = ["uk", "de", "en"].every((language) => (complete as readonly string[]).includes(language));
	const records = [
		...pack.articles.map((it) => ({ folder: "articles" as const, id: it.id, asks: it.asks })),
		...pack.checklists.map((it) => ({ folder: "checklists" as const, id: it.id, asks: it.asks })),
	];
	for (const language of INPUT_LANGUAGES) {
		for (const { folder, id, asks } of records) {
			const count = asks[language].length;
			if (folder === "articles" && strict && count < MIN_ASKS[language])
				report({ folder, id, path: ["asks", language] }, `has ${count} ways of asking, needs ${MIN_ASKS[language]}`);
		}
		const asked = createLikenessIndex<Ask>();
		for (const { folder, id, asks } of records) {
			for (const [index, text] of asks[language].entries()) {
				const ask = { owner: `${folder}/${id}`, place: { folder, id, path: ["asks", language, index] }, text };
				for (const { item: other } of asked.near(text, NEAR_COPY)) {
					if (other.owner !== ask.owner) report(ask.place, `"${text}" is nearly "${other.text}" at ${other.owner}`);
					else if (plainText(other.text) === plainText(text)) report(ask.place, `"${text}" stands twice`);
				}
				asked.add(text, ask);
			}
		}
	}
}
