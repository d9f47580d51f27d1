/** `npm run eval`: asks the assistant every question of the suites and says how many answers are right. */
import { parseArgs } from "node:util";
import { type Answer, type Assistant, createAssistant, type Question } from "../src/assistant";
import { createKnowledge } from "../src/knowledge";
import { loadPack } from "../src/knowledge/read-pack";
import { cleanText, detectLanguage } from "../src/language";
import {
	type Case,
	judge,
	readLanguageSuite,
	readSuite,
	rightRecord,
	SUITES,
	SuiteError,
	type SuiteName,
} from "./suites";

/** The day on which the facts were read; the figures of the documentation are those of this day. */
const CLOCK = new Date("2026-11-23T10:00:00Z");
/** At least this share must be right, else the exit status is 1 (the issue's figures). */
const FLOORS: Readonly<Record<SuiteName, number>> = {
	journeys: 56 / 60,
	questions: 0.85,
	outside: 28 / 30,
	unlisted: 1,
	crisis: 1,
	harmless: 1,
};

interface Result {
	readonly suite: string;
	readonly id: string;
	readonly language: string;
	readonly split: string;
	readonly question: string;
	readonly problems: readonly string[];
	readonly record: boolean;
	readonly found: string;
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		json: { type: "boolean" },
		split: { type: "string" },
		failures: { type: "boolean" },
		content: { type: "string", default: "content/leipzig" },
	},
});

try {
	process.exitCode = run();
} catch (error) {
	if (!(error instanceof SuiteError)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

function run(): number {
	const wanted = positionals.length > 0 ? positionals : [...SUITES, "language"];
	const unknown = wanted.find((name) => name !== "language" && !(SUITES as readonly string[]).includes(name));
	if (unknown) throw new SuiteError(`unknown suite "${unknown}"; there are: ${[...SUITES, "language"].join(", ")}`);
	if (values.split && values.split !== "train" && values.split !== "held") {
		throw new SuiteError(`unknown split "${values.split}"; there are: train, held`);
	}
	const knowledge = createKnowledge(loadPack(values.content));
	const assistant = createAssistant({ knowledge, clock: () => CLOCK });
	const isOccupation = (id: string) => knowledge.find("occupations", id) !== undefined;
	const results = SUITES.filter((name) => wanted.includes(name)).flatMap((suite) =>
		readSuite(suite)
			.filter((it) => !values.split || it.split === values.split)
			.map((it) => judged(suite, it, converse(assistant, it), isOccupation)),
	);
	const language = wanted.includes("language") ? languageResults() : [];
	const summary = [
		...SUITES.filter((name) => wanted.includes(name)).map((suite) => summarise(suite, results)),
		...language,
	];
	if (values.json) console.log(JSON.stringify({ contentVersion: knowledge.pack.version, summary, results }, null, 2));
	else {
		console.table(summary);
		if (values.failures) for (const result of results.filter((it) => it.problems.length > 0)) printFailure(result);
	}
	return summary.every((row) => row.right / Math.max(1, row.all) >= (FLOORS[row.suite as SuiteName] ?? 0)) ? 0 : 1;
}

function converse(assistant: Assistant, { turns, profile }: Case): Answer {
	let question: Question = { message: turns[0] ?? "", profile };
	let answer = assistant.answer(question);
	for (const message of turns.slice(1)) {
		question = { message, context: answer.context, profile: answer.profile };
		answer = assistant.answer(question);
	}
	return answer;
}

function judged(suite: SuiteName, it: Case, answer: Answer, isOccupation: (id: string) => boolean): Result {
	return {
		suite,
		id: it.id,
		language: it.language,
		split: it.split ?? "",
		question: it.turns.join(" → "),
		problems: judge(answer, it, isOccupation),
		record: rightRecord(answer, it),
		found: `${answer.kind} ${answer.subject ?? ""}${answer.facet ? `/${answer.facet}` : ""}`,
	};
}

function summarise(suite: SuiteName, results: readonly Result[]) {
	const own = results.filter((result) => result.suite === suite);
	const right = (list: readonly Result[]) => list.filter((result) => result.problems.length === 0).length;
	const share = (list: readonly Result[]) => (list.length === 0 ? "" : `${right(list)}/${list.length}`);
	return {
		suite,
		right: right(own),
		all: own.length,
		floor: Math.round((FLOORS[suite] ?? 0) * 1000) / 1000,
		percent: Math.round((1000 * right(own)) / Math.max(1, own.length)) / 10,
		record: own.filter((result) => result.record).length,
		uk: share(own.filter((result) => result.language === "uk")),
		de: share(own.filter((result) => result.language === "de")),
		en: share(own.filter((result) => result.language === "en")),
		train: share(own.filter((result) => result.split === "train")),
		held: share(own.filter((result) => result.split === "held")),
	};
}

function languageResults() {
	const cases = readLanguageSuite().filter((it) => !values.split || it.split === values.split);
	const wrong = cases.filter((it) => detectLanguage(cleanText(it.text)).language !== it.language);
	if (values.failures)
		for (const it of wrong)
			console.log(`language ${it.id} ${it.language} | ${it.text} | ${detectLanguage(cleanText(it.text)).language}`);
	return [
		{
			suite: "language of input",
			right: cases.length - wrong.length,
			all: cases.length,
			percent: Math.round((1000 * (cases.length - wrong.length)) / cases.length) / 10,
		},
	];
}

function printFailure(result: Result): void {
	console.log(
		`${result.suite} ${result.id} [${result.split}] ${result.question}\n    ${result.found} — ${result.problems.join("; ")}`,
	);
}
