/**
 * `npm run bench:model`: what the second layer costs beside the model's own time, on the built server and a scripted model
 * server on this machine. Prints a table; `--json` prints JSON. Run `npm run build` first.
 */
import { spawn } from "node:child_process";
import { blocksIn, honest, startScriptedModel } from "../eval/generated/scripted-model";
import { residentMegabytes, rounded, untilReady } from "./bench/server";

const PORT = 3457;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const STREAMS = 200;
const ROUNDS = 60;
const QUESTIONS = [
	"Скільки коштує визнання медсестри?",
	"Was ist der Mindestlohn?",
	"How long does recognition take?",
	"Хто платить за переклад диплома?",
	"Darf ich mit der Fiktionsbescheinigung arbeiten?",
	"How do I find a job in Leipzig?",
];
const figures: Record<string, number | string> = {};
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const high = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? 0;
const model = await startScriptedModel();
const MODEL = {
	MODEL_URL: model.url,
	MODEL_NAME: "scripted",
	MODEL_RUN_BY: "this machine",
	MODEL_CONCURRENCY: String(STREAMS),
	MODEL_TOKENS_A_DAY: "0",
};

try {
	await withServer(
		{},
		async (pid) => {
			figures["without a model: memory when ready, MB"] = residentMegabytes(pid);
		},
		"without a model: ready after, ms",
	);
	await withServer(
		MODEL,
		async (pid) => {
			await settled();
			figures["with a model: memory when prepared, MB"] = residentMegabytes(pid);
			await overhead();
			await whileItHangs();
			await manyStreams(pid);
		},
		"with a model: ready after, ms",
	);
} finally {
	await model.close();
}
if (process.argv.includes("--json")) console.log(JSON.stringify(figures, null, 2));
else console.table(figures);

async function withServer(
	settings: Record<string, string>,
	work: (pid: number | undefined) => Promise<void>,
	ready: string,
): Promise<void> {
	const start = performance.now();
	const server = spawn(
		process.execPath,
		["--max-semi-space-size=8", "--max-old-space-size=256", "dist/server/main.js"],
		{
			env: { ...process.env, ...settings, PORT: String(PORT), HOST: "127.0.0.1", LOG_LEVEL: "silent" },
			stdio: "ignore",
		},
	);
	try {
		await untilReady(`${ORIGIN}/healthz`);
		figures[ready] = rounded(performance.now() - start, 0);
		await work(server.pid);
	} finally {
		const ended = new Promise((resolve) => server.once("exit", resolve));
		server.kill("SIGTERM");
		await ended;
	}
}

/** Until the endpoint was tried and the words of each language are collected. */
async function settled(): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		const { model: health } = (await (await fetch(`${ORIGIN}/healthz`)).json()) as { model: { checked?: string } };
		if (health.checked === "works") return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error("the scripted model was not accepted");
}

interface Timed {
	readonly curated: number | null;
	readonly first: number | null;
	readonly engine: string | null;
}

/** Asks with the event stream and notes when what came, in milliseconds. */
async function ask(message: string, until?: string): Promise<Timed> {
	const start = performance.now();
	const gone = new AbortController();
	const response = await fetch(`${ORIGIN}/api/v1/answers`, {
		method: "POST",
		headers: { "content-type": "application/json", accept: "text/event-stream" },
		body: JSON.stringify({ message, generate: true }),
		signal: gone.signal,
	});
	const times: { curated: number | null; first: number | null; engine: string | null } = {
		curated: null,
		first: null,
		engine: null,
	};
	const reader = response.body?.getReader();
	const decoder = new TextDecoder();
	let text = "";
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		text += decoder.decode(part.value, { stream: true });
		if (times.curated === null && text.includes("event: curated")) times.curated = performance.now() - start;
		if (times.first === null && text.includes("event: sentence")) times.first = performance.now() - start;
		if (until && text.includes(`event: ${until}`)) break;
	}
	times.engine = /event: answer\ndata: .*?"engine":"(\w+)"/.exec(text)?.[1] ?? null;
	gone.abort();
	return times;
}

/** The first sentence through the server, less what the model itself needs for its first line to the same prompt. */
async function overhead(): Promise<void> {
	for (const question of QUESTIONS) await ask(question);
	const beside: number[] = [];
	const layer: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const message = QUESTIONS[round % QUESTIONS.length] ?? "";
		const { first, curated } = await ask(message);
		const asked = model.asked.at(-1);
		if (first === null || curated === null || !asked || blocksIn(asked.prompt).length === 0) continue;
		const start = performance.now();
		const response = await fetch(`${model.url}/chat/completions`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({
				model: "scripted",
				stream: true,
				messages: [
					{ role: "system", content: asked.system },
					{ role: "user", content: asked.prompt },
				],
			}),
		});
		const reader = response.body?.getReader();
		const decoder = new TextDecoder();
		let text = "";
		// A line end inside JSON is written as \n.
		while (reader && !text.includes("\\n")) {
			const part = await reader.read();
			if (part.done) break;
			text += decoder.decode(part.value, { stream: true });
		}
		const own = performance.now() - start;
		await reader?.cancel();
		beside.push(first - own);
		layer.push(first - curated - own);
	}
	figures["from the curated answer to the first sentence, less the model's own time, median ms"] = rounded(
		median(layer),
		1,
	);
	figures["first sentence beside the model's own time, median ms"] = rounded(median(beside), 1);
	figures["first sentence beside the model's own time, 99th percentile ms"] = rounded(high(beside), 1);
}

async function whileItHangs(): Promise<void> {
	model.behave({ kind: "silent" });
	const curated: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const { curated: came } = await ask(QUESTIONS[round % QUESTIONS.length] ?? "", "curated");
		if (came !== null) curated.push(came);
	}
	model.behave({ kind: "says", script: honest });
	figures["curated answer while the model hangs, median ms"] = rounded(median(curated), 1);
	figures["curated answer while the model hangs, slowest ms"] = rounded(Math.max(...curated), 1);
}

async function manyStreams(pid: number | undefined): Promise<void> {
	model.behave({ kind: "says", script: honest, delay: 10 });
	const start = performance.now();
	const results = await Promise.all(
		Array.from({ length: STREAMS }, (_, at) => ask(QUESTIONS[at % QUESTIONS.length] ?? "").catch(() => null)),
	);
	figures[`${STREAMS} streams at once, whole ms`] = rounded(performance.now() - start, 0);
	figures[`${STREAMS} streams at once: connections with an error`] = results.filter(
		(it) => it === null || it.engine === null,
	).length;
	figures[`${STREAMS} streams at once: with sentences`] = results.filter((it) => it?.engine === "generated").length;
	figures[`${STREAMS} streams at once: memory after, MB`] = residentMegabytes(pid);
}
