/**
 * `npm run train`: learns the weights of the ranking and writes `src/search/ranking.json`; the same data give the same
 * file. It learns from two sources: ways of asking (one fold in ten is taken out of the index and asked; ten times), and
 * the train halves of `questions` and `outside`. `--check` writes nothing and fails when the file would change.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createCandidateFinder } from "../src/assistant/candidates";
import { read } from "../src/assistant/read";
import { createUnderstanding } from "../src/assistant/understand";
import { createKnowledge } from "../src/knowledge";
import { loadPack } from "../src/knowledge/read-pack";
import { buildIndex, type Candidate, createLexicon, documentsOf } from "../src/search";
import { FEATURES, fitInputs, type Ranking, scoreOf } from "../src/search/rank";
import { fitProbability, fitRanking } from "./learn";
import { assistantFor, lastQuestion } from "./results";
import { readSuite, rightIds } from "./suites";

const FILE = "src/search/ranking.json";
const CONTENT = "content/leipzig";
const FOLDS = 10;
/** A question of a suite counts as much as so many ways of asking: it is what people write. */
const QUESTION_WEIGHT = 60;
const PENALTY = 1e-3;
const DIGITS = 3;

/** A message with what was found for it, and what of it is right. */
interface Asked {
	readonly candidates: readonly Candidate[];
	readonly right: readonly string[];
	/** Ways of asking train the order, not the probability: outside the index they are harder than questions. */
	readonly isQuestion: boolean;
}

export function train(): string {
	const pack = loadPack(CONTENT);
	const knowledge = createKnowledge(pack);
	const lexicon = createLexicon(pack.concepts);
	const documents = documentsOf(pack);
	const whole = buildIndex(documents, lexicon);
	const understand = createUnderstanding(pack, whole);
	const { assistant } = assistantFor(CONTENT);
	const asked: Asked[] = [];

	for (let fold = 0; fold < FOLDS; fold++) {
		const held: { text: string; id: string }[] = [];
		const reduced = documents.map((document) => {
			if (document.folder !== "articles") return document;
			const asks = document.asks.filter((ask, at) => {
				if (at % FOLDS !== fold) return true;
				held.push({ text: ask.text, id: document.id });
				return false;
			});
			return { ...document, asks };
		});
		const find = createCandidateFinder(knowledge, buildIndex(reduced, lexicon));
		for (const { text, id } of held) {
			const reading = read({ message: text });
			const { candidates } = find(reading, understand(reading, {}));
			asked.push({ candidates, right: [id], isQuestion: false });
		}
	}
	const find = createCandidateFinder(knowledge, whole);
	for (const suite of ["questions", "outside"] as const) {
		for (const it of readSuite(suite)) {
			if (it.split !== "train") continue;
			const question = lastQuestion(assistant, it);
			const reading = read(question);
			const { candidates } = find(reading, understand(reading, question.profile ?? {}));
			// A question that an occupation answers teaches nothing about the records that are searched.
			const right = rightIds(it.expect);
			if (right.length > 0 && !right.some((id) => documents.some((document) => document.id === id))) continue;
			asked.push({ candidates, right, isQuestion: true });
		}
	}

	const weigh = ({ isQuestion }: Asked) => (isQuestion ? QUESTION_WEIGHT : 1);
	const weights = fitRanking(
		asked.map((it) => ({
			rows: it.candidates.map(({ features }) => FEATURES.map((name) => features[name])),
			right: it.candidates.map(({ document }) => it.right.includes(document.id)),
			weight: weigh(it),
		})),
		FEATURES.length,
		PENALTY,
	).map(rounded);
	const score = Object.fromEntries(FEATURES.map((name, at) => [name, weights[at] ?? 0])) as Ranking["score"];

	const inputs = asked
		.filter(({ isQuestion }) => isQuestion)
		.map(({ candidates, right }) => {
			const ordered = candidates
				.map((candidate) => ({ ...candidate, score: scoreOf(candidate.features, score) }))
				.sort((a, b) => b.score - a.score)
				.slice(0, 3);
			const [first, second] = ordered;
			return {
				rows: ordered.map(({ features, standing, score }, place) =>
					fitInputs(features, {
						...standing,
						score,
						margin: score - ((place === 0 ? second?.score : first?.score) ?? 0),
					}),
				),
				right: ordered.map(({ document }) => right.includes(document.id)),
				weight: 1,
			};
		});
	const fit = fitProbability(inputs, inputs[0]?.rows[0]?.length ?? 0, PENALTY).map(rounded);
	report(asked, score);
	return `${JSON.stringify({ score, fit }, null, "\t")}\n`;
}

function report(asked: readonly Asked[], score: Ranking["score"]): void {
	for (const isQuestion of [false, true]) {
		const own = asked.filter((it) => it.isQuestion === isQuestion && it.right.length > 0);
		const places = own.map(({ candidates, right }) =>
			candidates
				.map((candidate) => ({ id: candidate.document.id, score: scoreOf(candidate.features, score) }))
				.sort((a, b) => b.score - a.score)
				.findIndex(({ id }) => right.includes(id)),
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
