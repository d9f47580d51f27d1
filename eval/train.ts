/**
 * `npm run train`: learns the weights of the ranking and writes `src/search/ranking.json`; the same data give the same
 * file. It learns from two sources: ways of asking and examples of danger that are taken out of the index and asked, and
 * the train halves of `questions`, `outside`, `crisis` and `harmless`. `--check` writes nothing and fails when the file
 * would change.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createCandidateFinder } from "../src/assistant/candidates";
import { dangerInputs, nearestCrisis } from "../src/assistant/danger";
import { type Reading, read } from "../src/assistant/read";
import { createSafetyWatch } from "../src/assistant/safety";
import { createUnderstanding } from "../src/assistant/understand";
import { createKnowledge } from "../src/knowledge";
import { loadPack } from "../src/knowledge/read-pack";
import { buildIndex, type Candidate, createLexicon, documentsOf, type SearchDocument } from "../src/search";
import { FEATURES, fitInputs, type Ranking, scoreOf, standingOf } from "../src/search/rank";
import { fitProbability, fitRanking } from "./learn";
import { assistantFor, lastQuestion } from "./results";
import { readSuite, rightIds } from "./suites";

const FILE = "src/search/ranking.json";
const CONTENT = "content/leipzig";
/** Of the ways of asking one in so many is taken out of the index and asked, in so many rounds. */
const FOLDS = 10;
const ROUNDS = 3;
/** A question of a suite counts as much as so many ways of asking: it is what people write. */
const QUESTION_WEIGHT = 60;
/** The same for messages of danger and their look-alikes. */
const DANGER_WEIGHT = 5;
/** Kinds of records whose ways of asking are learned from. */
const LEARNED_FROM: ReadonlySet<string> = new Set(["articles", "phrases", "safety", "lookalikes"]);
/** For the probability a way of asking counts so much beside a question: it stands for short messages. */
const WAY_WEIGHT = 0.06;
const PENALTY = 1e-3;
const DIGITS = 3;

/** A message with what was found for it, and what of it is right. */
interface Asked {
	readonly candidates: readonly Candidate[];
	readonly apart: readonly Candidate[];
	readonly isRight: (document: SearchDocument) => boolean;
	/** Whether anything in the index is right. */
	readonly hasRight: boolean;
	/** Ways of asking count less: outside the index they are harder than questions. */
	readonly isQuestion: boolean;
}

export function train(): string {
	const pack = loadPack(CONTENT);
	const knowledge = createKnowledge(pack);
	const lexicon = createLexicon(pack.concepts);
	const documents = documentsOf(pack);
	const whole = buildIndex(documents, lexicon);
	const understand = createUnderstanding(pack, whole);
	const safety = createSafetyWatch(pack);
	const { assistant } = assistantFor(CONTENT);
	const asked: Asked[] = [];

	const dangers: { inputs: number[]; isDanger: boolean; weight: number }[] = [];

	for (let fold = 0; fold < ROUNDS; fold++) {
		const held: { text: string; document: SearchDocument }[] = [];
		const reduced = documents.map((document) => {
			if (!LEARNED_FROM.has(document.folder)) return document;
			const asks = document.asks.filter((ask, at) => {
				if (at % FOLDS !== fold) return true;
				held.push({ text: ask.text, document });
				return false;
			});
			return { ...document, asks };
		});
		const finder = createCandidateFinder(knowledge, buildIndex(reduced, lexicon));
		for (const { text, document } of held) {
			const reading = read({ message: text });
			const { candidates, apart } = finder.find(reading, understand(reading, {}));
			const isCrisis = document.folder === "safety" && knowledge.get("safety", document.id).level === "crisis";
			addDanger(reading, apart, candidates, isCrisis, 1);
			if (document.folder !== "safety" && document.folder !== "lookalikes")
				asked.push({ candidates, apart, isRight: ({ id }) => id === document.id, hasRight: true, isQuestion: false });
		}
	}
	const finder = createCandidateFinder(knowledge, whole);
	for (const suite of ["questions", "outside", "crisis", "harmless"] as const) {
		for (const it of readSuite(suite)) {
			if (it.split !== "train") continue;
			const question = lastQuestion(assistant, it);
			const reading = read(question);
			const { candidates, apart } = finder.find(reading, understand(reading, question.profile ?? {}));
			addDanger(reading, apart, candidates, suite === "crisis", DANGER_WEIGHT);
			if (suite === "crisis" || suite === "harmless") continue;
			const ids = rightIds(it.expect);
			// A question that an occupation answers teaches nothing about the records that are searched.
			if (suite === "questions" && !documents.some(({ id }) => ids.includes(id))) continue;
			const kinds = it.expect.kind ?? [];
			const isRight = ({ folder, id }: SearchDocument) =>
				suite === "questions"
					? ids.includes(id)
					: folder === "phrases" && kinds.includes(knowledge.get("phrases", id).kind);
			asked.push({ candidates, apart, isRight, hasRight: suite === "questions", isQuestion: true });
		}
	}

	function addDanger(
		{ tokens }: Reading,
		apart: readonly Candidate[],
		candidates: readonly Candidate[],
		isDanger: boolean,
		weight: number,
	): void {
		const nearest = nearestCrisis(apart, knowledge);
		const isNamed = safety.see(tokens)?.level === "crisis";
		if (nearest)
			dangers.push({ inputs: dangerInputs(isNamed, nearest, apart, candidates, knowledge), isDanger, weight });
	}

	const weigh = ({ isQuestion }: Asked) => (isQuestion ? QUESTION_WEIGHT : 1);
	const weights = fitRanking(
		asked.map((it) => ({
			rows: it.candidates.map(({ features }) => FEATURES.map((name) => features[name])),
			right: it.candidates.map(({ document }) => it.isRight(document)),
			weight: weigh(it),
		})),
		FEATURES.length,
		PENALTY,
	).map(rounded);
	const score = Object.fromEntries(FEATURES.map((name, at) => [name, weights[at] ?? 0])) as Ranking["score"];

	const inputs = asked.map(({ candidates, isRight, isQuestion }) => {
		const ordered = candidates
			.map((candidate) => ({ ...candidate, score: scoreOf(candidate.features, score) }))
			.sort((a, b) => b.score - a.score);
		const first = ordered.slice(0, 3);
		return {
			rows: first.map((it) => fitInputs(it.features, standingOf(it, ordered, it.standing.words))),
			right: first.map(({ document }) => isRight(document)),
			weight: isQuestion ? 1 : WAY_WEIGHT,
		};
	});
	const fit = fitProbability(inputs, inputs[0]?.rows[0]?.length ?? 0, PENALTY / 10).map(rounded);
	const danger = fitProbability(
		dangers.map(({ inputs, isDanger, weight }) => ({ rows: [inputs], right: [isDanger], weight })),
		dangers[0]?.inputs.length ?? 0,
		PENALTY / 10,
	).map(rounded);
	report(asked, score);
	return `${JSON.stringify({ score, fit, danger }, null, "\t")}\n`;
}

function report(asked: readonly Asked[], score: Ranking["score"]): void {
	for (const isQuestion of [false, true]) {
		const own = asked.filter((it) => it.isQuestion === isQuestion && it.hasRight);
		const places = own.map(({ candidates, isRight }) =>
			candidates
				.map(({ document, features }) => ({ document, score: scoreOf(features, score) }))
				.sort((a, b) => b.score - a.score)
				.findIndex(({ document }) => isRight(document)),
		);
		const share = (limit: number) =>
			Math.round((1000 * places.filter((place) => place >= 0 && place < limit).length) / own.length) / 10;
		console.error(
			`${isQuestion ? "questions" : "ways of asking"}: ${own.length}, first ${share(1)} %, in three ${share(3)} %, among ten ${share(12)} %`,
		);
	}
}

function rounded(value: number): number {
	return Math.round(value * 10 ** DIGITS) / 10 ** DIGITS;
}

const text = train();
if (process.argv.includes("--check")) {
	const same = readFileSync(FILE, "utf8") === text;
	console.log(same ? `${FILE} is what the training data give.` : `${FILE} differs; run \`npm run train\`.`);
	process.exitCode = same ? 0 : 1;
} else {
	writeFileSync(FILE, text);
	console.log(`Wrote ${FILE}.`);
}
