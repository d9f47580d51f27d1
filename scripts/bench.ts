/**
 * `npm run bench`: how fast and how large. In process: loading, index, answers. Over HTTP: the built server under load
 * from this machine (32 connections, loopback only). Prints a table; `--json` prints JSON. Run `npm run build` first.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { readSuite } from "../eval/suites";
import { createAssistant } from "../src/assistant";
import { createKnowledge } from "../src/knowledge";
import { isOpen } from "../src/knowledge/hours";
import { loadPack } from "../src/knowledge/read-pack";
import { residentMegabytes, rounded, untilReady } from "./bench/server";

const PORT = 3456;
const SECONDS = 10;
const figures: Record<string, number | string> = {};

inProcess();
await overHttp();
sizes();
if (process.argv.includes("--json")) console.log(JSON.stringify(figures, null, 2));
else console.table(figures);

function inProcess(): void {
	const start = performance.now();
	const pack = loadPack("content/leipzig");
	figures["load and check the pack from YAML, ms"] = rounded(performance.now() - start, 0);
	const built = performance.now();
	const assistant = createAssistant({ knowledge: createKnowledge(pack), clock: () => new Date(), isOpen });
	figures["names and index, ms"] = rounded(performance.now() - built, 0);
	const messages = (["journeys", "questions", "outside"] as const).flatMap((suite) =>
		readSuite(suite).flatMap((it) => it.turns),
	);
	for (const message of messages) assistant.answer({ message });
	const times: number[] = [];
	for (let round = 0; round < 5; round++) {
		for (const message of messages) {
			const at = performance.now();
			assistant.answer({ message });
			times.push(performance.now() - at);
		}
	}
	times.sort((a, b) => a - b);
	const quantile = (share: number) => rounded(times[Math.floor(times.length * share)] ?? 0);
	figures["answers measured"] = times.length;
	figures["answer in process, median ms"] = quantile(0.5);
	figures["answer in process, 99th percentile ms"] = quantile(0.99);
	figures["answer in process, slowest ms"] = quantile(0.9999);
}

async function overHttp(): Promise<void> {
	const start = performance.now();
	const server = spawn(
		process.execPath,
		["--max-semi-space-size=8", "--max-old-space-size=256", "dist/server/main.js"],
		{
			env: { ...process.env, PORT: String(PORT), HOST: "127.0.0.1", RATE_LIMIT: "100000000", LOG_LEVEL: "silent" },
			stdio: "ignore",
		},
	);
	try {
		await untilReady(`http://127.0.0.1:${PORT}/healthz`);
		figures["server ready after, ms"] = rounded(performance.now() - start, 0);
		figures["memory when ready, MB"] = residentMegabytes(server.pid);
		const messages = readSuite("journeys").map((it) => it.turns[0] ?? "");
		const result = await autocannon({
			url: `http://127.0.0.1:${PORT}/api/v1/answers`,
			connections: 32,
			duration: SECONDS,
			requests: messages.map((message) => ({
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ message }),
			})),
		});
		figures["answers over HTTP, a second"] = rounded(result.requests.average, 0);
		figures["answer over HTTP, median ms"] = result.latency.p50;
		figures["answer over HTTP, 99th percentile ms"] = result.latency.p99;
		figures["errors under load"] = result.errors + result.non2xx;
		figures["memory after load, MB"] = residentMegabytes(server.pid);
	} finally {
		server.kill("SIGTERM");
	}
}

function sizes(): void {
	const folder = "dist/client";
	const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
		/\.(?:js|css|woff2)$/.test(name),
	);
	for (const kind of ["js", "css", "woff2"]) {
		const bytes = files
			.filter((name) => name.endsWith(`.${kind}`))
			.map((name) => {
				const path = join(folder, name);
				return kind === "woff2" ? statSync(path).size : gzipSync(readFileSync(path)).length;
			})
			.reduce((sum, size) => sum + size, 0);
		figures[`all ${kind} of all pages, KB${kind === "woff2" ? "" : " gzip"}`] = rounded(bytes / 1024, 1);
	}
}
