/**
 * `npm run eval -- generated`: measures the sentence gate (faithful and altered sentences, attacks, a fuzzer) and runs the
 * question set against a model: the endpoint of MODEL_URL and MODEL_NAME, or without them a scripted model server that
 * repeats the blocks. Writes `dist/eval/generated.json`; the exit status is 1 when a floor is missed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createAssistant, parseQuestion } from "../../src/assistant";
import { createGrounder, type Fault } from "../../src/generate";
import { createKnowledge } from "../../src/knowledge";
import { loadPack } from "../../src/knowledge/read-pack";
import type { Language } from "../../src/language";
import { amstad, countText, flesch, lix } from "../../src/language/readability";
import { type Counts, createGenerator } from "../../src/model/generator";
import { createModel } from "../../src/model/openai-compatible";
import { readSuite } from "../suites";
import { askAltered, askAttacks, askFaithful } from "./cases";
import { FLOORS } from "./floors";
import { fuzz, HARD_KINDS } from "./fuzz";
import { honest, startScriptedModel } from "./scripted-model";

const USAGE = `npm run eval -- generated [options]
  --questions n   how many questions of the suites are asked (default 120; 0: only the gate)
  --fuzz n        how many altered sentences are tried (default 10000)
  --json          one JSON document on standard output and nothing else
MODEL_URL, MODEL_NAME, MODEL_KEY name an endpoint; without them a scripted model server answers.`;

const clock = () => new Date("2026-11-26T12:00:00Z");

/** @param parameters those after `generated` @returns the exit status */
export async function runGenerated(parameters: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...parameters],
		options: {
			questions: { type: "string", default: "120" },
			fuzz: { type: "string", default: "10000" },
			json: { type: "boolean" },
			help: { type: "boolean", short: "h" },
		},
	});
	if (values.help) {
		console.log(USAGE);
		return 0;
	}
	const [questions, wanted] = [Number(values.questions), Number(values.fuzz)];
	if (!Number.isInteger(questions) || !Number.isInteger(wanted)) {
		console.error(USAGE);
		return 2;
	}
	const knowledge = createKnowledge(loadPack("content/leipzig"));
	const gate = measureGate(knowledge, wanted);
	const model = questions > 0 ? await askModel(knowledge, questions) : null;
	const figures = { gate: gate.figures, model };
	mkdirSync("dist/eval", { recursive: true });
	writeFileSync("dist/eval/generated.json", JSON.stringify(figures, null, 2));
	if (values.json) console.log(JSON.stringify(figures, null, 2));
	else {
		console.table(gate.rows);
		if (model) console.table(model);
	}
	for (const problem of gate.problems) console.error(`Below the floor: ${problem}`);
	return gate.problems.length > 0 ? 1 : 0;
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

function measureGate(knowledge: ReturnType<typeof createKnowledge>, wanted: number) {
	const halves = ["train", "held"] as const;
	const faithful = Object.fromEntries(halves.map((half) => [half, askFaithful(knowledge, half)]));
	const altered = Object.fromEntries(halves.map((half) => [half, askAltered(knowledge, half)]));
	const attacks = askAttacks(knowledge, clock);
	const fuzzed = fuzz(knowledge, clock, wanted);
	const hard = Object.entries(fuzzed.kinds).filter(([kind]) => (HARD_KINDS as readonly string[]).includes(kind));
	const sum = (kinds: readonly [string, { all: number; passed: number }][], part: "all" | "passed") =>
		kinds.reduce((total, [, figures]) => total + figures[part], 0);
	const rows = [
		...halves.map((half) => row(`faithful sentences that pass, ${half}`, faithful[half])),
		...halves.map((half) =>
			row(`faithful sentences in whose place their block is shown, ${half}`, {
				passed: faithful[half]?.quoted ?? 0,
				all: faithful[half]?.all ?? 0,
			}),
		),
		...halves.flatMap((half) =>
			Object.entries(altered[half] ?? {}).map(([kind, it]) => row(`altered (${kind}) that pass, ${half}`, it)),
		),
		row("attacks that succeed", { passed: attacks.succeeded.length, all: attacks.attacks }),
		row("fuzz: altered figures, dates, links, offices … that pass", {
			passed: sum(hard, "passed"),
			all: sum(hard, "all"),
		}),
		...Object.entries(fuzzed.kinds).map(([kind, it]) => row(`fuzz: ${kind} that pass`, it)),
	];
	const both = (part: "all" | "passed" | "quoted") =>
		halves.reduce((total, half) => total + (faithful[half]?.[part] ?? 0), 0);
	const problems = [
		both("passed") / both("all") < FLOORS.faithful && "faithful sentences that pass",
		1 - (both("passed") + both("quoted")) / both("all") > FLOORS.lost && "faithful sentences of which nothing is shown",
		attacks.succeeded.length > 0 && `attacks that succeed: ${attacks.succeeded.join(", ")}`,
		sum(hard, "passed") > 0 && "fuzz: something hard passed",
		...(["negation", "modal"] as const).map(
			(kind) =>
				(fuzzed.kinds[kind]?.passed ?? 0) / (fuzzed.kinds[kind]?.all ?? 1) > FLOORS.fuzzedStrength && `fuzz: ${kind}`,
		),
	].filter((it) => it !== false);
	return { rows, problems, figures: { faithful, altered, attacks, fuzzed } };
}

const row = (what: string, figures: { passed: number; all: number } | undefined) => ({
	what,
	passed: figures?.passed ?? 0,
	all: figures?.all ?? 0,
	percent: percent(figures?.passed ?? 0, figures?.all ?? 0),
});

/** Asks a model the questions of the suites and says what became of its sentences. */
async function askModel(knowledge: ReturnType<typeof createKnowledge>, wanted: number) {
	const scripted = process.env.MODEL_URL ? null : await startScriptedModel({ kind: "says", script: honest });
	const url = process.env.MODEL_URL ?? scripted?.url ?? "";
	const name = process.env.MODEL_NAME ?? "scripted";
	const model = createModel({ url, model: name, key: process.env.MODEL_KEY ?? null });
	const assistant = createAssistant({ knowledge, clock });
	const generator = createGenerator({ knowledge, assistant, grounder: createGrounder(knowledge, clock), model });
	for (const language of knowledge.pack.info.languages.complete) generator.warm(language);
	const cases = [...readSuite("journeys"), ...readSuite("employers"), ...readSuite("questions")]
		.filter((it) => it.split !== "held" && it.turns.length === 1)
		.slice(0, wanted);
	const counts: Counts[] = [];
	const texts: Record<Language, string[]> = { de: [], en: [], uk: [] };
	let added = 0;
	const facts = { expected: 0, curated: 0, generated: 0, wrong: 0 };
	for (const { turns, language, expect } of cases) {
		const question = parseQuestion({ message: turns[0] ?? "", language, generate: true });
		for await (const event of generator.add(assistant.explain(question), question)) {
			if (event.kind !== "answer") continue;
			const { answer } = event;
			if (event.counts.calls > 0) counts.push(event.counts);
			const said = answer.generated?.sentences.map((sentence) => sentence.text) ?? [];
			if (said.length > 0) added += 1;
			texts[answer.language].push(...said);
			const curated = JSON.stringify([answer.blocks, answer.steps, answer.contacts, answer.facts]).toLowerCase();
			const sentences = said.join(" ").toLowerCase();
			facts.wrong += (expect.mustNot ?? []).filter((word) => sentences.includes(word.toLowerCase())).length;
			for (const group of expect.must ?? []) {
				facts.expected += 1;
				const holds = (text: string) => group.some((word) => text.includes(word.toLowerCase()));
				if (holds(curated)) facts.curated += 1;
				if (holds(sentences)) facts.generated += 1;
			}
		}
	}
	await scripted?.close();
	const all = (part: "said" | "passed" | "malformed" | "calls") => counts.reduce((sum, it) => sum + it[part], 0);
	const first = counts.flatMap((it) => it.first ?? []).sort((a, b) => a - b);
	const faults: Partial<Record<Fault, number>> = {};
	for (const it of counts)
		for (const [fault, count] of Object.entries(it.faults))
			faults[fault as Fault] = (faults[fault as Fault] ?? 0) + count;
	const read = (language: Language) => countText(texts[language], language);
	return {
		model: name,
		questions: cases.length,
		"questions that reach the model": counts.length,
		"answers with sentences": added,
		"calls a question": Math.round((100 * all("calls")) / Math.max(1, counts.length)) / 100,
		"sentences said": all("said"),
		"sentences that passed": all("passed"),
		"lines of another form": all("malformed"),
		faults: JSON.stringify(faults),
		"first sentence, median ms": Math.round((first[Math.floor(first.length / 2)] ?? 0) * 10) / 10,
		"expected facts": facts.expected,
		"of them in the curated answer": facts.curated,
		"of them in the sentences": facts.generated,
		"wrong facts in the sentences": facts.wrong,
		"LIX de": texts.de.length > 0 ? Math.round(lix(read("de"))) : null,
		"Amstad de": texts.de.length > 0 ? Math.round(amstad(read("de"))) : null,
		"Flesch en": texts.en.length > 0 ? Math.round(flesch(read("en"))) : null,
	};
}
