/**
 * `npm run train`: learns the weights of the ranking and writes `src/search/ranking.json`; the same data give the same
 * file. It learns from two sources: ways of asking and examples of danger that are taken out of the index and asked, and
 * the train halves of `questions`, `employers`, `outside`, `crisis` and `harmless`. `--check` writes nothing and fails when the file
 * would change.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Question } from "../src/assistant";
import { type CandidateFinder, createCandidateFinder } from "../src/assistant/candidates";
import { createDangerWatch } from "../src/assistant/danger";
import { read } from "../src/assistant/read";
import { createSafetyWatch } from "../src/assistant/safety";
import { createUnderstanding } from "../src/assistant/understand";
import { createKnowledge } from "../src/knowledge";
import { loadPack } from "../src/knowledge/read-pack";
import { buildIndex, type Candidate, createLexicon, documentsOf, type SearchDocument } from "../src/search";
import { FEATURES, fitInputs, type Ranking, scoreOf, standingOf } from "../src/search/rank";
import { fitProbability, fitRanking, type Group } from "./learn";
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

/**
 * Where learning begins: words count alike, nothing is refused. Weights learned before play no part, so that the same
 * data always give the same file.
 */
const START: Ranking = {
	score: Object.fromEntries(
		FEATURES.map((name) => [name, ["stems", "grams", "concepts", "askBest"].includes(name) ? 1 : 0]),
	) as Ranking["score"],
	fit: [1],
	danger: [-1, 2],
};

/** A message with what was found for it, and what of it is right. */
interface Asked {
	readonly candidates: readonly Candidate[];
	readonly isRight: (document: SearchDocument) => boolean;
	/** Whether anything in the index is right. */
	readonly hasRight: boolean;
	/** Ways of asking count less: outside the index they are harder than questions. */
	readonly isQuestion: boolean;
}

/** What is learned from: the pack, and for each round the index without the ways of asking that are asked. */
const pack = loadPack(CONTENT);
const knowledge = createKnowledge(pack);
const lexicon = createLexicon(pack.concepts);
const documents = documentsOf(pack);
const whole = buildIndex(documents, lexicon);
const understand = createUnderstanding(pack, whole);
const safety = createSafetyWatch(pack);
const rounds = Array.from({ length: ROUNDS }, (_, round) => {
	const isHeld = (at: number) => at % FOLDS === round;
	const learnable = documents.filter(({ folder }) => LEARNED_FROM.has(folder));
	const reduced = documents.map((document) =>
		LEARNED_FROM.has(document.folder)
			? { ...document, asks: document.asks.filter((_ask, at) => !isHeld(at)) }
			: document,
	);
	return {
		index: buildIndex(reduced, lexicon),
		held: learnable.flatMap((document) =>
			document.asks.flatMap(({ text }, at) => (isHeld(at) ? [{ text, document }] : [])),
		),
	};
});

/** The ranking that is learned when messages are searched by another one; which records are compared depends on it. */
function learn(before: Ranking): Ranking {
	const watch = createDangerWatch(knowledge, before);
	const { assistant } = assistantFor(CONTENT, before);
	const asked: Asked[] = [];
	const dangers: Group[] = [];
	const search = (finder: CandidateFinder, question: Question, isDanger: boolean, weight: number) => {
		const reading = read(question);
		const found = finder.find(reading, understand(reading, question.profile ?? {}));
		const inputs = watch.inputs(safety.crisis(reading.tokens), found);
		if (inputs) dangers.push({ rows: [inputs], right: [isDanger], weight });
		return found.candidates;
	};

	for (const { index, held } of rounds) {
		const finder = createCandidateFinder(knowledge, index, before);
		for (const { text, document } of held) {
			const isCrisis = document.folder === "safety" && knowledge.get("safety", document.id).level === "crisis";
			const candidates = search(finder, { message: text }, isCrisis, 1);
			if (!document.isApart)
				asked.push({ candidates, isRight: ({ id }) => id === document.id, hasRight: true, isQuestion: false });
		}
	}
	const finder = createCandidateFinder(knowledge, whole, before);
	for (const suite of ["questions", "employers", "outside", "crisis", "harmless"] as const) {
		for (const it of readSuite(suite)) {
			if (it.split !== "train") continue;
			const candidates = search(finder, lastQuestion(assistant, it), suite === "crisis", DANGER_WEIGHT);
			if (suite === "crisis" || suite === "harmless") continue;
			const ids = rightIds(it.expect);
			const isAnswered = suite === "questions" || suite === "employers";
			// A question that an occupation answers teaches nothing about the records that are searched.
			if (isAnswered && !documents.some(({ id }) => ids.includes(id))) continue;
			const kinds = it.expect.kind ?? [];
			const isRight = ({ folder, id }: SearchDocument) =>
				isAnswered ? ids.includes(id) : folder === "phrases" && kinds.includes(knowledge.get("phrases", id).kind);
			asked.push({ candidates, isRight, hasRight: isAnswered, isQuestion: true });
		}
	}

	const weights = fitRanking(
		asked.map((it) => ({
			rows: it.candidates.map(({ features }) => FEATURES.map((name) => features[name])),
			right: it.candidates.map(({ document }) => it.isRight(document)),
			weight: it.isQuestion ? QUESTION_WEIGHT : 1,
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
	report(asked, score);
	return { score, fit: probability(inputs), danger: probability(dangers) };
}

function probability(groups: readonly Group[]): number[] {
	return fitProbability(groups, groups[0]?.rows[0]?.length ?? 0, PENALTY / 10).map(rounded);
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

const text = `${JSON.stringify(learn(learn(START)), null, "\t")}\n`;
if (process.argv.includes("--check")) {
	const same = readFileSync(FILE, "utf8") === text;
	console.log(same ? `${FILE} is what the training data give.` : `${FILE} differs; run \`npm run train\`.`);
	process.exitCode = same ? 0 : 1;
} else {
	writeFileSync(FILE, text);
	console.log(`Wrote ${FILE}.`);
}
