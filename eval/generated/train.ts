/**
 * `npm run train:gate`: learns the weights of the second opinion and writes `src/generate/second-opinion.json`; the same
 * data give the same file. It learns from the train half of the faithful and the altered sentences that break no rule.
 * `--check` writes nothing and fails when the file would change.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { passagesKept } from "../../src/generate/rules-meaning";
import { OPINION_FEATURES, opinionFeatures } from "../../src/generate/second-opinion";
import { createKnowledge } from "../../src/knowledge";
import { loadPack } from "../../src/knowledge/read-pack";
import { fitProbability, type Group } from "../learn";
import { gateTools, groundsOf, readAltered, readFaithful } from "./cases";

const FILE = "src/generate/second-opinion.json";
const PENALTY = 1e-3;
const DIGITS = 3;
/** Of several passages the likeliest counts: chosen again so often, with the weights so far. */
const ROUNDS = 4;

interface Sentence {
	readonly rows: readonly (readonly number[])[];
	readonly right: boolean;
}

const sentences = learnable();
let weights = fitProbability(
	sentences.map(({ rows, right }) => ({ rows, right: rows.map(() => right), weight: 1 / rows.length })),
	OPINION_FEATURES.length,
	PENALTY,
);
for (let round = 1; round < ROUNDS; round++) {
	const groups: Group[] = sentences.map(({ rows, right }) => {
		const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
		return { rows: [rows[scores.indexOf(Math.max(...scores))] ?? []], right: [right], weight: 1 };
	});
	weights = fitProbability(groups, OPINION_FEATURES.length, PENALTY);
}
const text = `${JSON.stringify(
	weights.map((weight) => Number(weight.toFixed(DIGITS)) + 0),
	null,
	"\t",
)}\n`;
if (process.argv.includes("--check")) {
	if (readFileSync(FILE, "utf8") !== text) {
		console.error(`${FILE} is not what training gives: run npm run train:gate`);
		process.exitCode = 1;
	}
} else writeFileSync(FILE, text);
const right = sentences.filter((it) => it.right).length;
console.log(`Learned from ${right} faithful and ${sentences.length - right} altered sentences that break no rule.`);

function learnable(): Sentence[] {
	const tools = gateTools(createKnowledge(loadPack("content/leipzig")));
	const faithful = readFaithful().filter(({ split }) => split === "train");
	const bases = new Map(faithful.map((it) => [it.id, it]));
	const all = [
		...faithful.map((it) => ({ of: it.id, cites: it.cites, text: it.text, right: true })),
		...readAltered().map((it) => ({ of: it.of, cites: it.cites, text: it.text, right: false })),
	];
	return all.flatMap(({ of, cites, text, right }) => {
		const base = bases.get(of);
		if (!base) return [];
		const { register, vocabulary } = tools(base.language);
		const grounds = groundsOf(base, register);
		const cited = grounds.blocks.filter((block) => cites.includes(block.id));
		const pairs = passagesKept(text, cited, grounds, vocabulary, base.question);
		return typeof pairs === "string" ? [] : [{ rows: pairs.map(opinionFeatures), right }];
	});
}
