/** The second layer over HTTP: a real model server that follows a script, a real application, what people get and what nobody may see. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { blocksIn, honest, type Script, startScriptedModel } from "../../eval/generated/scripted-model";
import type { Answer } from "../../src/assistant";
import { createEmbed, createModel } from "../../src/model/openai-compatible";
import { hint, probe } from "../../src/model/probe";
import { postForm, type TestApp, testApp } from "../service";

const QUESTION = "Скільки коштує визнання медсестри?";
const model = await startScriptedModel();
const SETTINGS = {
	url: model.url,
	name: "scripted",
	key: "secret-key",
	runBy: "Testbetrieb, eigener Rechner",
	first: 1_500,
	whole: 3_000,
	concurrency: 300,
	tokensADay: 0,
	embedding: null,
	cache: mkdtempSync(join(tmpdir(), "onboard-buddy-")),
};
let subject: TestApp;
beforeAll(() => {
	subject = testApp({ model: SETTINGS });
});
afterEach(() => model.behave({ kind: "says", script: honest }));
afterAll(async () => {
	await model.close();
	rmSync(SETTINGS.cache, { recursive: true });
});

interface Event {
	readonly event: string;
	readonly data: unknown;
}

const post = (body: object, accept = "application/json", app = subject.app) =>
	app.request("/api/v1/answers", {
		method: "POST",
		headers: { "content-type": "application/json", accept },
		body: JSON.stringify(body),
	});
const whole = async (body: object, app = subject.app) => (await (await post(body, undefined, app)).json()) as Answer;
async function events(body: object): Promise<Event[]> {
	const text = await (await post(body, "text/event-stream")).text();
	return text
		.trim()
		.split("\n\n")
		.map((block) => ({
			event: /^event: (.*)$/m.exec(block)?.[1] ?? "",
			data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? "null"),
		}));
}

describe("an answer with a language model", () => {
	it("brings the curated answer first, then sentences with their sources, the whole last", async () => {
		const all = await events({ message: QUESTION, generate: true });
		const names = all.map(({ event }) => event);
		expect(names[0]).toBe("block");
		expect(names.indexOf("curated")).toBeLessThan(names.indexOf("sentence"));
		expect(names.at(-1)).toBe("answer");
		const [curated, last] = ["curated", "answer"].map(
			(name) => all.find(({ event }) => event === name)?.data as Answer,
		);
		expect(curated).toMatchObject({ engine: "curated", generated: null });
		expect(last).toMatchObject({
			engine: "generated",
			blocks: curated?.blocks,
			steps: curated?.steps,
			contacts: curated?.contacts,
		});
		for (const sentence of last?.generated?.sentences ?? []) {
			expect(sentence.sources.length).toBeGreaterThan(0);
			expect(sentence.text).not.toMatch(/[{}]/);
		}
		expect(last?.generated).toMatchObject({ model: "scripted", promptVersion: expect.stringMatching(/^[a-z0-9]+$/) });
	});

	it("shows conditions and warnings of the records as editors wrote them", async () => {
		const answer = await whole({ message: QUESTION, generate: true });
		const texts = [...answer.blocks, ...(answer.generated?.essential ?? [])].map(({ text }) => text);
		expect(texts.some((text) => text.startsWith("Спершу запитайте"))).toBe(true);
		expect(answer.generated?.essential.length).toBeGreaterThan(0);
	});

	it("shows the block itself where a sentence says the opposite of it", async () => {
		const turned: string[] = [];
		const turnsThree: Script = (asked) => {
			const others = blocksIn(asked.prompt).slice(-3);
			for (const { id, text } of others)
				turned.push(`${id} | ${(text.split(/(?<=[.!?])\s/)[0] ?? "").replace(/ (\S+)$/, " не $1")}`);
			return [...honest(asked).slice(0, 4), ...turned, `${others[0]?.id} | Дзвоніть 0341 1234567.`, "END"];
		};
		model.behave({ kind: "says", script: turnsThree });
		const { generated } = await whole({ message: QUESTION, generate: true });
		const denied = turned.map((line) => line.replace(/^b\d+ \| /, "")).filter((line) => line.includes(" не "));
		expect(denied.length).toBeGreaterThan(0);
		expect(generated?.sentences.length).toBeGreaterThan(1);
		const shown = JSON.stringify(generated);
		for (const sentence of denied) expect(shown).not.toContain(sentence);
		expect(shown).not.toContain("1234567");
		const begins = denied.map((sentence) => sentence.split(" ")[0]);
		expect(generated?.quoted.length).toBeGreaterThan(0);
		for (const quoted of generated?.quoted ?? []) {
			expect(begins).toContain(quoted.text.split(" ")[0]);
			expect(quoted.sources.length).toBeGreaterThan(0);
		}
	});

	it("is not asked for without a yes", async () => {
		const before = model.asked.length;
		expect(await whole({ message: QUESTION })).toMatchObject({
			engine: "curated",
			generated: null,
			generatedNote: null,
		});
		expect(await whole({ message: QUESTION, generate: false })).toMatchObject({ engine: "curated" });
		expect(model.asked).toHaveLength(before);
	});

	it.each([
		["danger", "мій чоловік мене б’є, боюсь іти додому"],
		["small talk", "Дякую!"],
		["what is not our matter", "Яка завтра погода в Парижі?"],
		[
			"a pasted letter",
			"Sehr geehrte Frau Beispiel, hiermit kündigen wir das mit Ihnen bestehende Arbeitsverhältnis fristgerecht zum 31.12.2026. Mit freundlichen Grüßen",
		],
	])("is not asked for in %s", async (_, message) => {
		const before = model.asked.length;
		expect((await whole({ message, generate: true })).engine).toBe("curated");
		expect(model.asked).toHaveLength(before);
	});

	it("asks once for a question that stands alone, at most twice for a follow-up", async () => {
		const before = model.asked.length;
		const first = await whole({ message: QUESTION, generate: true });
		expect(model.asked.length - before).toBe(1);
		const memory = { context: first.context, profile: first.profile, history: [{ role: "user", text: QUESTION }] };
		await whole({ message: "а це довго?", generate: true, ...memory });
		expect(model.asked.length - before).toBeLessThanOrEqual(3);
	});

	it("is told nothing that points to a person, and no word of assistant turns", async () => {
		const before = model.asked.length;
		const message = `${QUESTION} Мене звати Олена Прикладенко, паспорт FA123456, телефон 0176 1234567, olena@example.org`;
		const history = [
			{ role: "user", text: "мій IBAN DE12500105175407324931" },
			{ role: "assistant", text: "secret words" },
		];
		await whole({ message, history, generate: true });
		const sent = model.asked
			.slice(before)
			.map(({ prompt, system }) => prompt + system)
			.join();
		expect(sent).toContain("медсестри");
		for (const secret of ["Прикладенко", "FA123456", "1234567", "olena@", "5001", "secret words"])
			expect(sent).not.toContain(secret);
	});

	it("is told no figure, no office and no address of the records", async () => {
		const before = model.asked.length;
		await whole({ message: QUESTION, generate: true });
		const blocks = blocksIn(model.asked[before]?.prompt ?? "");
		expect(blocks.length).toBeGreaterThan(3);
		for (const { text } of blocks) expect(text.replace(/\{[^}]*\}/g, "")).not.toMatch(/\p{N}|KSV|Jobcenter|€/u);
	});
});

const lying: Script = ({ prompt }) =>
	blocksIn(prompt).map(({ id }) => `${id} | Визнання завжди безкоштовне, дозвіл не потрібен.`);
const foreign: Script = ({ prompt }) => blocksIn(prompt).map(({ id }) => `${id} | Die Anerkennung kostet Sie nichts.`);

describe("a model that misbehaves adds nothing, and the curated answer stays", () => {
	it.each([
		["says nothing in time", { kind: "silent" }, "slow"],
		["is slow with its first word", { kind: "slow", script: honest, wait: 2_500 }, "slow"],
		["is slow in the whole", { kind: "says", script: honest, delay: 400 }, "slow"],
		["is cut off", { kind: "cut-off", script: honest }, "failed"],
		["speaks another protocol", { kind: "malformed" }, "failed"],
		["does not stream", { kind: "no-stream" }, "failed"],
		["has too many requests", { kind: "status", status: 429 }, "failed"],
		["fails by itself", { kind: "status", status: 500 }, "failed"],
		["does not accept the key", { kind: "status", status: 401 }, "failed"],
		["never ends", { kind: "huge" }, "few"],
		["answers in another language", { kind: "says", script: foreign }, "few"],
		["lies", { kind: "says", script: lying }, "few"],
		["has nothing to say", { kind: "says", script: () => ["END"] }, "nothing"],
	] as const)("a model that %s", async (_, behaviour, note) => {
		model.behave(behaviour);
		const answer = await whole({ message: QUESTION, generate: true });
		// One good answer, so that failures in a row are not counted from test to test.
		model.behave({ kind: "says", script: honest });
		expect((await whole({ message: QUESTION, generate: true })).engine).toBe("generated");
		expect(answer).toMatchObject({ engine: "curated", generated: null, generatedNote: note });
		expect(answer.blocks.length).toBeGreaterThan(0);
	});

	it("the curated answer comes at once while the model hangs", async () => {
		model.behave({ kind: "silent" });
		const response = await post({ message: QUESTION, generate: true }, "text/event-stream");
		const reader = response.body?.getReader();
		const decoder = new TextDecoder();
		let text = "";
		while (reader && !text.includes("event: curated")) text += decoder.decode((await reader.read()).value);
		expect(text).not.toContain("event: answer");
		await reader?.cancel();
	});

	it("is left alone after failures in a row, and tried again later", async () => {
		model.behave({ kind: "status", status: 500 });
		const { app } = testApp({ model: SETTINGS });
		for (let time = 0; time < 6; time++) await whole({ message: QUESTION, generate: true }, app);
		const before = model.asked.length;
		await whole({ message: QUESTION, generate: true }, app);
		expect(model.asked).toHaveLength(before);
		const health = (await (await app.request("/healthz")).json()) as { model: unknown };
		expect(health.model).toMatchObject({ state: "paused", lastFailure: "server" });
	});

	it("adds nothing once the tokens of the day are used", async () => {
		const { app } = testApp({ model: { ...SETTINGS, tokensADay: 500 } });
		await whole({ message: QUESTION, generate: true }, app);
		const before = model.asked.length;
		expect(await whole({ message: QUESTION, generate: true }, app)).toMatchObject({
			engine: "curated",
			generatedNote: "failed",
		});
		expect(model.asked).toHaveLength(before);
	});
});

describe("no log holds a word of a question", () => {
	it.each(["malformed", "cut-off", "silent"] as const)("nor of what a %s model was asked", async (kind) => {
		model.behave(kind === "cut-off" ? { kind, script: honest } : { kind });
		const written: string[] = [];
		const [log, error, warn] = [console.log, console.error, console.warn];
		console.log =
			console.error =
			console.warn =
				(...parts: unknown[]) => void written.push(parts.map(String).join(" "));
		const { logged } = subject;
		try {
			await whole({ message: `${QUESTION} неповторнеслово`, generate: true });
		} finally {
			[console.log, console.error, console.warn] = [log, error, warn];
		}
		expect([...written, ...logged].join()).not.toMatch(/неповторнеслово|медсестри|secret-key/);
	});
});

describe("without script", () => {
	const fields = (...more: [string, string][]) => [["start", "{}"], ...more] as [string, string][];

	it("says where the questions would go before anything is sent", async () => {
		const before = model.asked.length;
		const html = await (await postForm(subject.app, "/uk", fields(["message", QUESTION]))).text();
		expect(html).toContain(SETTINGS.runBy);
		expect(html).toContain('name="generate"');
		expect(html).not.toContain('data-ai-generated="true"');
		expect(model.asked).toHaveLength(before);
	});

	it("adds marked sentences after a yes, and keeps the yes for the next question", async () => {
		const html = await (await postForm(subject.app, "/uk", fields(["turn", QUESTION], ["generate", "0"]))).text();
		expect(html).toContain('data-ai-generated="true"');
		expect(html).toContain('name="agreed" value="yes"');
		const next = await postForm(
			subject.app,
			"/uk",
			fields(["turn", QUESTION], ["agreed", "yes"], ["message", "Як знайти роботу?"]),
		);
		expect(await next.text()).toContain('data-ai-generated="true"');
	});

	it("asks no more after a no", async () => {
		const html = await (await postForm(subject.app, "/uk", fields(["turn", QUESTION], ["agree", "no"]))).text();
		expect(html).not.toContain('name="generate"');
		expect(html).toContain('name="agreed" value="no"');
	});

	it("the page on privacy names who runs the model, only where there is one", async () => {
		expect(await (await subject.app.request("/de/privacy")).text()).toContain(SETTINGS.runBy);
		expect(await (await testApp().app.request("/de/privacy")).text()).not.toContain("Sprachmodell (KI)");
	});
});

describe("the start says what is wrong with an endpoint", () => {
	const request = { system: "s", prompt: 'BLOCKS:\nb1 | "x"', maxTokens: 8 };
	const failure = async (url: string, behaviour?: Parameters<typeof model.behave>[0]) => {
		if (behaviour) model.behave(behaviour);
		const result = await probe(createModel({ url, model: "scripted", key: null }), request);
		return result.ok ? "works" : result.failure;
	};

	it.each([
		["works", () => failure(model.url)],
		["refused", () => failure("http://127.0.0.1:1/v1")],
		["refused", () => failure("http://no-such-host.invalid/v1")],
		["not-found", () => failure(model.url.replace("/v1", "/wrong/path/there"), { kind: "status", status: 404 })],
		["not-found", () => failure(model.url, { kind: "status", status: 404, body: '{"error":"model not found"}' })],
		["key", () => failure(model.url, { kind: "status", status: 401 })],
		[
			"context",
			() =>
				failure(model.url, {
					kind: "status",
					status: 400,
					body: '{"error":{"message":"maximum context length is 512 tokens"}}',
				}),
		],
		[
			"no-stream",
			() =>
				failure(model.url, { kind: "status", status: 400, body: '{"error":{"message":"streaming is not supported"}}' }),
		],
		["malformed", () => failure(model.url, { kind: "malformed" })],
		["server", () => failure(model.url, { kind: "status", status: 503 })],
	] as const)("%s", async (expected, found) => {
		expect(await found()).toBe(expected);
		if (expected !== "works") expect(hint(expected, model.url, "scripted")).toMatch(/cannot be used: .{20}/);
	});

	it("tells a server that speaks no TLS", async () => {
		const plain = createServer();
		await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
		const address = plain.address();
		const port = typeof address === "object" && address ? address.port : 0;
		expect(["certificate", "refused", "malformed"]).toContain(await failure(`https://127.0.0.1:${port}/v1`));
		plain.close();
	});
});

describe("an embedding endpoint", () => {
	it("gives vectors, which are kept for the version of the content and choose nothing of the curated answer", async () => {
		const embed = createEmbed({ url: model.url, model: "vectors", key: null });
		const [vector] = await embed(["Визнання"], AbortSignal.timeout(2_000));
		expect(vector).toHaveLength(128);
		const with_ = testApp({
			model: { ...SETTINGS, embedding: { url: model.url, name: "vectors", key: null } },
		});
		expect(await with_.service.model?.check()).toBeNull();
		const kept = readdirSync(SETTINGS.cache);
		expect(kept).toEqual([expect.stringContaining(with_.service.knowledge.pack.version)]);
		const [near, plain] = [await whole({ message: QUESTION }, with_.app), await whole({ message: QUESTION })];
		expect(near).toEqual(plain);
		expect((await whole({ message: QUESTION, generate: true }, with_.app)).engine).toBe("generated");
	});
});
