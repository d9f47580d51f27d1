/** `npm run eval`: asks the assistant every question of the suites and says how many answers are right. */
import { parseArgs } from "node:util";
import { cleanText, detectLanguage } from "../src/language";
import { askSuite, assistantFor, FLOORS, type Result } from "./results";
import { readLanguageSuite, SUITES, SuiteError, type SuiteName } from "./suites";

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
	const subject = assistantFor(values.content);
	const results = SUITES.filter((name) => wanted.includes(name)).flatMap((suite) =>
		askSuite(suite, subject, values.split),
	);
	const language = wanted.includes("language") ? languageResults() : [];
	const summary = [
		...SUITES.filter((name) => wanted.includes(name)).map((suite) => summarise(suite, results)),
		...language,
	];
	if (values.json) console.log(JSON.stringify({ contentVersion: subject.version, summary, results }, null, 2));
	else {
		console.table(summary);
		if (values.failures) for (const result of results.filter((it) => it.problems.length > 0)) printFailure(result);
	}
	return summary.every((row) => row.right / Math.max(1, row.all) >= (FLOORS[row.suite as SuiteName] ?? 0)) ? 0 : 1;
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
