/** Ways of asking: enough at every article, none twice, none nearly the same at two. */
import { INPUT_LANGUAGES, type InputLanguage } from "../language/languages";
import type { Check, Place } from "./check-place";

/** How many ways an article needs, per language. */
const MIN_ASKS: Readonly<Record<InputLanguage, number>> = { uk: 12, ru: 6, de: 8, en: 8 };
/** Jaccard likeness of the character 4-grams from which two ways of asking are nearly the same. */
const NEAR_COPY = 0.75;
const GRAM = 4;

interface Ask {
	readonly owner: string;
	readonly place: Place;
	readonly text: string;
	readonly plain: string;
	readonly grams: ReadonlySet<string>;
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
		const all = records.flatMap(({ folder, id, asks }) =>
			asks[language].map((text, index): Ask => {
				const plain = text
					.toLowerCase()
					.replace(/[^\p{L}\p{N}]+/gu, " ")
					.trim();
				const place: Place = { folder, id, path: ["asks", language, index] };
				return { owner: `${folder}/${id}`, place, text, plain, grams: grams(plain) };
			}),
		);
		checkCopies(all, report);
	}
}

function checkCopies(all: readonly Ask[], report: Check["report"]): void {
	const byGram = new Map<string, Ask[]>();
	for (const ask of all) {
		const shared = new Map<Ask, number>();
		for (const gram of ask.grams) {
			const others = byGram.get(gram);
			if (!others) byGram.set(gram, [ask]);
			else {
				for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
				others.push(ask);
			}
		}
		for (const [other, count] of shared) {
			const likeness = count / (ask.grams.size + other.grams.size - count);
			if (likeness < NEAR_COPY) continue;
			if (other.owner === ask.owner) {
				if (other.plain === ask.plain) report(ask.place, `"${ask.text}" stands twice`);
			} else report(ask.place, `"${ask.text}" is nearly "${other.text}" at ${other.owner}`);
		}
	}
}

/** Character 4-grams of a text in lower case, with its edges. */
function grams(plain: string): Set<string> {
	const text = ` ${plain} `;
	return new Set(Array.from({ length: Math.max(1, text.length - GRAM + 1) }, (_, at) => text.slice(at, at + GRAM)));
}
