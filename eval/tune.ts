/**
 * `npm run eval:tune`: how well held-out ways of asking find their article, for several weights of the search.
 * Every tenth way of asking is taken out of the index and asked; ten times, so that each is asked once.
 */
import { isEmptyWord } from "../src/assistant/cues";
import { loadPack } from "../src/knowledge/read-pack";
import { tokenise } from "../src/language";
import { buildIndex, documentsOf, find, WEIGHTS, type Weights } from "../src/search";

const FOLDS = 10;
const pack = loadPack("content/leipzig");
const documents = documentsOf(pack);
const VARIANTS: Record<string, Weights> = {
	"as used": WEIGHTS,
	"ways of asking only": { ...WEIGHTS, stems: 0, grams: 0, ask: 1 },
	"without ways of asking": { ...WEIGHTS, ask: 0 },
	"without grams": { ...WEIGHTS, grams: 0, askStems: 1 },
	"without stems": { ...WEIGHTS, stems: 0, askStems: 0 },
	"empty words count in full": { ...WEIGHTS, emptyWords: 1 },
	"empty words do not count": { ...WEIGHTS, emptyWords: 0 },
};

const tallies = new Map(
	Object.keys(VARIANTS).map((name) => [
		name,
		{ all: 0, first: 0, third: 0, right: [] as number[], wrong: [] as number[] },
	]),
);
for (let fold = 0; fold < FOLDS; fold++) {
	const held: { text: string; id: string }[] = [];
	const reduced = documents.map((document) => {
		if (document.folder !== "articles") return document;
		const kept = document.asks.filter((ask, index) => {
			if (index % FOLDS !== fold) return true;
			held.push({ text: ask.text, id: document.id });
			return false;
		});
		return { ...document, asks: kept };
	});
	const index = buildIndex(reduced);
	for (const { text, id } of held) {
		const tokens = tokenise(text);
		for (const [name, weights] of Object.entries(VARIANTS)) {
			const found = find(index, tokens, { limit: 8, weights, isEmpty: isEmptyWord }).filter(
				(it) => it.document.folder === "articles",
			);
			const tally = tallies.get(name);
			if (!tally) continue;
			tally.all++;
			const right = found[0]?.document.id === id;
			if (right) tally.first++;
			if (found.slice(0, 3).some((it) => it.document.id === id)) tally.third++;
			(right ? tally.right : tally.wrong).push(found[0]?.score ?? 0);
		}
	}
}
const at = (list: number[], share: number) =>
	Math.round((list.sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0) * 100) / 100;
console.table(
	[...tallies].map(([name, tally]) => ({
		weights: name,
		asked: tally.all,
		"first %": Math.round((1000 * tally.first) / tally.all) / 10,
		"in three %": Math.round((1000 * tally.third) / tally.all) / 10,
		"right: lowest tenth, median": `${at(tally.right, 0.1)} ${at(tally.right, 0.5)}`,
		"wrong: median, highest tenth": `${at(tally.wrong, 0.5)} ${at(tally.wrong, 0.9)}`,
	})),
);
