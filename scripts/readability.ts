/**
 * `npm run readability [-- --pack folder] [--compare folder] [--all-words] [--json]`: how easy the answers are to read, beside other pages.
 * `--all-words` counts official terms as the words they are, as the compared pages are counted.
 * `--compare` takes a folder with OMoS-QA files (`train.de.jsonl` …) and measures their pages by the same formulas.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { answeringRecords, MEASURES, officialWords } from "../src/knowledge/check-readability";
import { loadPack } from "../src/knowledge/read-pack";
import type { Language } from "../src/language/languages";
import { type Counts, countText } from "../src/language/readability";

const { values } = parseArgs({
	options: {
		pack: { type: "string", default: "content/leipzig" },
		compare: { type: "string" },
		"all-words": { type: "boolean" },
		json: { type: "boolean" },
	},
});
const pack = loadPack(values.pack);
const isOfficial = values["all-words"] ? () => false : officialWords(pack);
const units = answeringRecords(pack);
const columns: { name: string; counts: (language: Language) => Counts[] }[] = [
	...["articles", "procedures", "occupations", "checklists"].map((folder) => ({
		name: folder,
		counts: (language: Language) =>
			units
				.filter((unit) => unit.place.folder === folder)
				.map((unit) => countText(unit.texts[language], language, isOfficial)),
	})),
	...(values.compare ? [{ name: "compared pages", counts: comparedPages(values.compare) }] : []),
];

const rows = MEASURES.map(({ language, name, value, min, max }) => ({
	measure: `${language} ${name}`,
	limit: min === undefined ? (max === undefined ? "" : `≤ ${max}`) : `≥ ${min}`,
	...Object.fromEntries(columns.map((column) => [column.name, median(column.counts(language).map(value))])),
}));
if (values.json) console.log(JSON.stringify(rows, null, 2));
else console.table(Object.fromEntries(rows.map(({ measure, ...rest }) => [measure, rest])));

function comparedPages(folder: string): (language: Language) => Counts[] {
	if (!existsSync(folder)) {
		console.error(`no folder "${folder}": --compare takes the folder with the OMoS-QA files`);
		process.exit(1);
	}
	return (language) => {
		const pages = new Map<string, string>();
		for (const file of readdirSync(folder).filter((name) => name.endsWith(`.${language}.jsonl`)))
			for (const line of readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean)) {
				const { pageId, context } = JSON.parse(line) as { pageId: number; context: string };
				pages.set(`${pageId}`, context);
			}
		return [...pages.values()].map((page) => countText([page], language));
	};
}

/** The middle value, with one decimal; null for none. */
function median(list: readonly number[]): number | null {
	const sorted = [...list].sort((a, b) => a - b);
	const middle = sorted[Math.floor((sorted.length - 1) / 2)];
	return middle === undefined ? null : Math.round(middle * 10) / 10;
}
