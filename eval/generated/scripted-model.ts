/**
 * A model server that follows a script: speaks OpenAI's streamed chat completions and embeddings over real HTTP, and
 * behaves as told. For tests, measuring and trying things without a model. It reads the blocks from the prompt.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sentences } from "../../src/language/sentences";

/** What the server was asked. */
export interface Asked {
	readonly system: string;
	readonly prompt: string;
	readonly model: string;
}

/** Lines that a model says to a prompt. */
export type Script = (asked: Asked) => readonly string[];

export type Behaviour =
	| { readonly kind: "says"; readonly script: Script; readonly delay?: number }
	/** Says its lines, but waits so long before the first one. */
	| { readonly kind: "slow"; readonly script: Script; readonly wait: number }
	| { readonly kind: "silent" }
	/** Ends the connection in the middle of a line. */
	| { readonly kind: "cut-off"; readonly script: Script }
	| { readonly kind: "malformed" }
	| { readonly kind: "status"; readonly status: number; readonly body?: string }
	/** Answers whole instead of in a stream. */
	| { readonly kind: "no-stream" }
	/** Never ends. */
	| { readonly kind: "huge" };

export interface ScriptedModel {
	/** With the version, as a setting has it. */
	readonly url: string;
	/** Every request so far. */
	readonly asked: readonly Asked[];
	behave(behaviour: Behaviour): void;
	close(): Promise<void>;
}

/** Starts the server on a free port of this machine. */
export async function startScriptedModel(first: Behaviour = { kind: "says", script: honest }): Promise<ScriptedModel> {
	let behaviour = first;
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		void readJson(request).then((body) => {
			if (request.url?.endsWith("/embeddings")) return embeddings(response, body);
			if (!request.url?.endsWith("/chat/completions")) return response.writeHead(404).end();
			const messages = (body.messages ?? []) as { role: string; content: unknown }[];
			const text = (role: string) => {
				const content = messages.find((it) => it.role === role)?.content;
				if (typeof content === "string") return content;
				return ((content ?? []) as { text?: string }[]).map((part) => part.text ?? "").join("");
			};
			const question = { system: text("system"), prompt: text("user"), model: String(body.model) };
			asked.push(question);
			return answer(behaviour, question, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/v1`,
		asked,
		behave: (next) => {
			behaviour = next;
		},
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
	let text = "";
	for await (const part of request) text += String(part);
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch {
		return {};
	}
}

async function answer(behaviour: Behaviour, asked: Asked, response: ServerResponse): Promise<void> {
	if (behaviour.kind === "status") {
		response.writeHead(behaviour.status, { "content-type": "application/json" });
		response.end(
			behaviour.body ?? JSON.stringify({ error: { message: `status ${behaviour.status}`, type: "scripted" } }),
		);
		return;
	}
	if (behaviour.kind === "no-stream") {
		const message = { role: "assistant", content: "END" };
		response.writeHead(200, { "content-type": "application/json" });
		response.end(
			JSON.stringify({ id: "x", object: "chat.completion", choices: [{ index: 0, message, finish_reason: "stop" }] }),
		);
		return;
	}
	response.writeHead(200, { "content-type": "text/event-stream" });
	if (behaviour.kind === "malformed") {
		response.end("data: {not json at all\n\ndata: [1,2\n\n");
		return;
	}
	response.flushHeaders();
	if (behaviour.kind === "silent") return;
	const send = (content: string) => response.write(`data: ${JSON.stringify(piece(asked.model, { content }))}\n\n`);
	if (behaviour.kind === "huge") {
		const more = () => {
			while (!response.destroyed && send("слово ".repeat(200)));
			if (!response.destroyed) response.once("drain", more);
		};
		more();
		return;
	}
	if (behaviour.kind === "slow") await pause(behaviour.wait);
	const text = behaviour.script(asked).join("\n");
	const end = behaviour.kind === "cut-off" ? Math.floor(text.length * 0.6) : text.length;
	for (let at = 0; at < end; at += PIECE) {
		if (response.destroyed) return;
		send(text.slice(at, Math.min(end, at + PIECE)));
		if (behaviour.kind === "says" && behaviour.delay) await pause(behaviour.delay);
	}
	if (behaviour.kind === "cut-off") {
		response.destroy();
		return;
	}
	response.write(
		`data: ${JSON.stringify({ ...piece(asked.model, {}), choices: [{ index: 0, delta: {}, finish_reason: "stop" }] })}\n\n`,
	);
	response.end("data: [DONE]\n\n");
}

/** Letters in a piece: about what a token of Cyrillic brings. */
const PIECE = 7;

const piece = (model: string, delta: { content?: string }) => ({
	id: "scripted",
	object: "chat.completion.chunk",
	created: 0,
	model,
	choices: [{ index: 0, delta, finish_reason: null as string | null }],
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Letter pairs counted into a few places: near texts get near vectors, which is all that is needed here. */
function embeddings(response: ServerResponse, body: Record<string, unknown>): void {
	const input = Array.isArray(body.input) ? body.input.map(String) : [String(body.input)];
	const data = input.map((text, index) => {
		const embedding = Array.from({ length: 128 }, () => 0);
		const lower = text.toLowerCase();
		for (let at = 0; at + 1 < lower.length; at++) {
			const place = (lower.charCodeAt(at) * 31 + lower.charCodeAt(at + 1)) % embedding.length;
			embedding[place] = (embedding[place] ?? 0) + 1;
		}
		return { object: "embedding", index, embedding };
	});
	response.writeHead(200, { "content-type": "application/json" });
	response.end(
		JSON.stringify({ object: "list", model: body.model, data, usage: { prompt_tokens: 0, total_tokens: 0 } }),
	);
}

/** The blocks that a prompt gives, with their masked text. */
export function blocksIn(prompt: string): { readonly id: string; readonly text: string }[] {
	return [...prompt.matchAll(/^(b\d+) \| (".*")$/gm)].map(([, id = "", text = ""]) => ({
		id,
		text: JSON.parse(text) as string,
	}));
}

const MAX_WORDS = 20;

/** Repeats what the first blocks say, a sentence each. */
export const honest: Script = ({ prompt, system }) => {
	if (!/\bBLOCKS:/.test(prompt)) return [lastMessage(prompt)];
	const lines = blocksIn(prompt).flatMap(({ id, text }) =>
		sentences(text)
			.filter((sentence) => sentence.split(/\s+/).length <= MAX_WORDS && !/["„“«»]/.test(sentence))
			.slice(0, 1)
			.map((sentence) => `${id} | ${sentence}`),
	);
	return system === "" ? [] : [...lines.slice(0, 4), "END"];
};

/** The last JSON string of a prompt: the question itself. */
function lastMessage(prompt: string): string {
	const [last = '""'] = prompt.split("\n").slice(-1);
	return JSON.parse(last) as string;
}
