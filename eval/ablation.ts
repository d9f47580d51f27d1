/**
 * `npm run eval:ablation`: what each part of the search is worth. Every part is taken out (or the bridge put in), the
 * weights are learned again from the train half, and the held half of `questions` is searched: right record first and
 * among three, of the questions that a searched record answers; with 95 % intervals.
 */

import { signalsOf } from "../src/assistant/candidates";
import { isEmptyWord } from "../src/assistant/cues";
import { type Reading, read } from "../src/assistant/read";
import { createUnderstanding, type Understanding } from "../src/assistant/understand";
import { createKnowledge } from "../src/knowledge";
import { loadPack } from "../src/knowledge/read-pack";
import { type InputLanguage, stems, tokenise } from "../src/language";
import { buildIndex, createLexicon, documentsOf, find } from "../src/search";
import { type Bridge, learnBridge } from "../src/search/bridge";
import { FEATURES } from "../src/search/rank";
import { fitRanking } from "./learn";
import { assistantFor, lastQuestion } from "./results";
import { intervalOf } from "./statistics";
import { readSuite, rightIds } from "./suites";

const CONTENT = "content/leipzig";
const PENALTY = 1e-3;
const PARTS: Readonly<Record<string, readonly string[]>> = {
	"all parts": [],
	"without stems": ["stems", "coverage", "likelyStems", "askStems"],
	"without character 4-grams": ["grams", "likelyGrams", "askGrams"],
	"without concepts": ["concepts", "conceptCoverage", "likelyConcepts", "askConcepts"],
	"without likelihood": ["likelyStems", "likelyGrams", "likelyConcepts"],
	"without BM25": ["stems", "grams", "concepts"],
	"without ways of asking one by one": ["askStems", "askGrams", "askConcepts", "askBest", "askThree"],
	"without role and names": ["roleFirst", "roleFits", "roleMissing", "notForSeekers", "named", "ofOffice"],
	"without learned weights": [],
	"with a bridge between languages (IBM 1)": [],
};

interface Asked {
	readonly reading: Reading;
	readonly understanding: Understanding;
	readonly right: ReadonlySet<string>;
	readonly split: string;
}

const pack = loadPack(CONTENT);
const knowledge = createKnowledge(pack);
const documents = documentsOf(pack);
const index = buildIndex(documents, createLexicon(pack.concepts));
const understand = createUnderstanding(pack, index);
const { assistant } = assistantFor(CONTENT);
const asked: Asked[] = readSuite("questions").flatMap((it) => {
	const right = new Set(rightIds(it.expect));
	if (!documents.some(({ id, folder }) => right.has(id) && folder !== "phrases")) return [];
	const question = lastQuestion(assistant, it);
	const reading = read(question);
	return [{ reading, understanding: understand(reading, question.profile ?? {}), right, split: it.split ?? "" }];
});
const bridges = new Map<InputLanguage, Bridge>();

console.table(
	Object.entries(PARTS).map(([name, without]) => {
		const bridged = name.includes("bridge");
		const found = asked.map((it) => ({ ...it, candidates: search(it, new Set(without), bridged) }));
		const groups = found
			.filter(({ split }) => split === "train")
			.map(({ candidates, right }) => ({
				rows: candidates.map(({ features }) => FEATURES.map((feature) => features[feature])),
				right: candidates.map(({ document }) => right.has(document.id)),
				weight: 1,
			}));
		const weights = name === "without learned weights" ? equalWeights() : fitRanking(groups, FEATURES.length, PENALTY);
		const places = found
			.filter(({ split }) => split === "held")
			.map(({ candidates, right }) =>
				candidates
					.map(({ document, features }) => ({
						id: document.id,
						score: FEATURES.reduce((sum, feature, at) => sum + (weights[at] ?? 0) * features[feature], 0),
					}))
					.sort((a, b) => b.score - a.score)
					.findIndex(({ id }) => right.has(id)),
			);
		return { part: name, questions: places.length, "first %": share(places, 1), "in three %": share(places, 3) };
	}),
);

/** Stems, grams and concepts alike, nothing else. */
function equalWeights(): number[] {
	return FEATURES.map((name) => (name === "stems" || name === "grams" || name === "concepts" ? 1 : 0));
}

function search({ reading, understanding }: Asked, without: ReadonlySet<string>, bridged: boolean) {
	return find(index, reading.tokens, {
		limit: 24,
		isEmpty: isEmptyWord,
		signals: signalsOf(knowledge, understanding),
		without,
		...(bridged && { bridge: bridgeFrom(reading.inputLanguage) }),
	}).candidates;
}

/** Learned from the pack's own texts, which say the same in three languages; Russian goes by the Ukrainian ones. */
function bridgeFrom(language: InputLanguage): Bridge {
	const from = language === "ru" ? "uk" : language;
	const known = bridges.get(from);
	if (known) return known;
	const terms = (text: string, own: InputLanguage) => tokenise(text).flatMap((token) => stems(token, own));
	const texts = pack.articles.flatMap(({ title, answer, more, steps }) => [
		title,
		...[...answer, ...more, ...steps].flatMap((part) => ("use" in part ? [] : [part.text])),
	]);
	const bridge = learnBridge(
		(["uk", "de", "en"] as const)
			.filter((to) => to !== from)
			.flatMap((to) => texts.map((text) => [terms(text[from] ?? "", from), terms(text[to] ?? "", to)] as const)),
	);
	bridges.set(from, bridge);
	return bridge;
}

function share(places: readonly number[], limit: number): string {
	const { mean, low, high } = intervalOf(
		places,
		(sample) => sample.filter((place) => place >= 0 && place < limit).length / Math.max(1, sample.length),
	);
	const percent = (value: number) => (100 * value).toFixed(1);
	return `${percent(mean)} (${percent(low)}–${percent(high)})`;
}
