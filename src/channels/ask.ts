/** `npm run ask`: one question, or many as JSON lines. Prints what the assistant answers, or the contract's JSON. */
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import {
	type Answer,
	type Assistant,
	BadQuestion,
	type Context,
	createAssistant,
	type Profile,
	parseQuestion,
	type Question,
	type Trace,
} from "../assistant";
import { createKnowledge } from "../knowledge";
import { isOpen } from "../knowledge/hours";
import { ContentError, loadPack } from "../knowledge/read-pack";
import { formatAnswer } from "./format-answer";

const USAGE = `Ask OnBoard Buddy from the command line.

  npm run --silent ask -- "Я медсестра, скільки коштує визнання?"
  npm run --silent ask -- --lang de --json "Wo ist das Jobcenter?"
  npm run --silent ask -- --jsonl < questions.jsonl

  --lang de|en|uk    language of the answer (else that of the question)
  --json             the answer as JSON (docs: answer contract in docs/architecture.md)
  --trace            what each step found, on standard error
  --now 2027-01-02   sets the clock
  --content folder   another content pack (default content/leipzig)
  --jsonl            reads {"id": "x", "turns": ["…"], "language": "uk", "profile": {…}} a line, prints one line each`;

const Line = z.object({
	id: z.union([z.string(), z.number()]),
	turns: z.array(z.string()).min(1),
	language: z.enum(["de", "en", "uk"]).optional(),
	profile: z.unknown().optional(),
});

process.exitCode = await main();

async function main(): Promise<number> {
	let options: ReturnType<typeof readArguments>;
	try {
		options = readArguments();
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
		return 2;
	}
	const { values, positionals } = options;
	const language = values.lang === "de" || values.lang === "en" || values.lang === "uk" ? values.lang : undefined;
	const now = values.now === undefined ? null : new Date(/T/.test(values.now) ? values.now : `${values.now}T12:00:00Z`);
	if (values.help || (values.lang !== undefined && !language) || (now && Number.isNaN(now.getTime()))) {
		console.error(USAGE);
		return values.help ? 0 : 2;
	}
	let assistant: Assistant;
	try {
		const knowledge = createKnowledge(loadPack(values.content));
		assistant = createAssistant({ knowledge, clock: () => now ?? new Date(), isOpen });
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		console.error(error.message);
		return 1;
	}
	if (values.jsonl) return answerLines(assistant);
	const message = positionals.join(" ");
	if (message === "") {
		console.error(USAGE);
		return 2;
	}
	try {
		const { answer, trace } = assistant.explain(parseQuestion({ message, language }, language ?? "en"));
		console.log(values.json ? JSON.stringify(answer, null, 2) : formatAnswer(answer));
		if (values.trace) console.error(JSON.stringify(printable(trace), null, 2));
		return 0;
	} catch (error) {
		if (!(error instanceof BadQuestion)) throw error;
		console.error(error.message);
		return 1;
	}
}

/** The trace with the first candidates as a person reads them. */
function printable(trace: Trace) {
	const rounded = (value: number) => Math.round(value * 1000) / 1000;
	return {
		...trace,
		candidates: trace.candidates.slice(0, 5).map(({ document, fit, score, nearest, features }) => ({
			record: `${document.folder}/${document.id}`,
			fit: rounded(fit),
			score: rounded(score),
			nearest,
			features: Object.fromEntries(
				Object.entries(features).flatMap(([name, value]) => (value === 0 ? [] : [[name, rounded(value)]])),
			),
		})),
	};
}

function readArguments() {
	return parseArgs({
		allowPositionals: true,
		options: {
			lang: { type: "string" },
			json: { type: "boolean" },
			jsonl: { type: "boolean" },
			trace: { type: "boolean" },
			now: { type: "string" },
			content: { type: "string", default: "content/leipzig" },
			help: { type: "boolean", short: "h" },
		},
	});
}

/** One conversation a line; a line that is not understood is answered with an error and the run goes on. */
async function answerLines(assistant: Assistant): Promise<number> {
	let status = 0;
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		if (line.trim() === "") continue;
		let id: unknown = null;
		try {
			const data: unknown = JSON.parse(line);
			id = data !== null && typeof data === "object" && "id" in data ? data.id : null;
			const conversation = Line.parse(data);
			console.log(JSON.stringify({ id: conversation.id, ...converse(assistant, conversation) }));
		} catch (error) {
			status = 1;
			console.log(JSON.stringify({ id, error: errorText(error) }));
		}
	}
	return status;
}

function converse(
	assistant: Assistant,
	{ turns, language, profile }: z.infer<typeof Line>,
): { answers: Answer[]; ms: number[] } {
	const answers: Answer[] = [];
	const ms: number[] = [];
	const history: NonNullable<Question["history"]> = [];
	let context: Context | undefined;
	let told = profile as Profile | undefined;
	for (const message of turns) {
		const start = performance.now();
		const answer = assistant.answer(
			parseQuestion({ message, language, context, profile: told, history }, language ?? "en"),
		);
		ms.push(Math.round((performance.now() - start) * 1000) / 1000);
		answers.push(answer);
		context = answer.context;
		told = answer.profile;
		history.push({ role: "user", text: message }, { role: "assistant", answerId: answer.id, subject: answer.subject });
	}
	return { answers, ms };
}

function errorText(error: unknown): string {
	if (error instanceof z.ZodError) {
		const [issue] = error.issues;
		return `${issue?.path.join(".") || "line"}: ${issue?.message}`;
	}
	return error instanceof Error ? error.message : String(error);
}
