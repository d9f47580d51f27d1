import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Answer } from "../../src/assistant/contract";
import { askApi, testApp } from "../service";

const { app } = testApp();
const question = { message: "Я медсестра, скільки коштує визнання?", language: "uk" };

interface Failure {
	readonly error: { readonly code: string; readonly message: string; readonly field: string | null };
}
const failureOf = async (response: Response) => ((await response.json()) as Failure).error;

describe("POST /api/v1/answers", () => {
	it("gives an answer that fits the contract and is not kept anywhere", async () => {
		const response = await askApi(app, question);
		expect(response.status).toBe(200);
		expect(response.headers.get("cache-control")).toBe("no-store");
		expect(response.headers.get("content-type")).toMatch(/^application\/json/);
		const answer = Answer.parse(await response.json());
		expect(answer.language).toBe("uk");
		expect(answer.kind).toBe("answer");
	});

	it("carries what the talk is about when context and profile come back", async () => {
		const first = Answer.parse(await (await askApi(app, question)).json());
		const next = { message: "А скільки це триває?", context: first.context, profile: first.profile };
		const second = Answer.parse(await (await askApi(app, next)).json());
		expect(second.subject).toBe(first.subject);
		expect(second.language).toBe("uk");
	});

	it("sends blocks and then the whole answer as events", async () => {
		const response = await askApi(app, question, { accept: "text/event-stream" });
		expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
		const events = [...(await response.text()).matchAll(/event: (\w+)\ndata: (.*)\n/g)];
		expect(events[0]?.[1]).toBe("block");
		const last = events.at(-1);
		expect(last?.[1]).toBe("answer");
		expect(Answer.safeParse(JSON.parse(last?.[2] ?? "")).success).toBe(true);
	});

	it("tells of an error as an event when events are wanted", async () => {
		const response = await askApi(app, { message: "" }, { accept: "text/event-stream" });
		expect(response.status).toBe(400);
		expect(await response.text()).toContain("event: error");
	});

	it.each([
		["no JSON", "{", "not_json"],
		["no message", {}, "wrong_type"],
		["an empty message", { message: " \u200b " }, "empty"],
		["a number as message", { message: 5 }, "wrong_type"],
		["1001 letters", { message: "я".repeat(1001) }, "too_long"],
		["an unknown language", { message: "Hallo", language: "fr" }, "wrong_type"],
		["a list", [], "wrong_type"],
		["null", "null", "wrong_type"],
		["broken UTF-8 sense", '{"message":"\\ud800"', "not_json"],
	])("answers 400 to %s", async (_, body, code) => {
		const response = await askApi(app, body);
		expect(response.status).toBe(400);
		const error = await failureOf(response);
		expect(error.code).toBe(code);
		expect(error.message).not.toBe("");
	});

	it("names the field and speaks the language asked for", async () => {
		const english = await failureOf(await askApi(app, { message: "", language: "en" }));
		expect(english).toMatchObject({ field: "message", message: expect.stringMatching(/^Please/) });
		const german = await failureOf(await askApi(app, "{", { "accept-language": "de-DE,de;q=0.9" }));
		expect(german.message).toMatch(/Anfrage/);
		const ukrainian = await failureOf(await askApi(app, "{"));
		expect(ukrainian.message).toMatch(/запиту/);
	});

	it("answers 413 to more than 64 KB, told or not", async () => {
		const big = JSON.stringify({ message: "Hallo", padding: "x".repeat(70_000) });
		expect((await askApi(app, big)).status).toBe(413);
		const stream = new Blob([big]).stream();
		const init = { method: "POST", headers: { "content-type": "application/json" }, body: stream, duplex: "half" };
		expect((await app.request(new Request("http://x/api/v1/answers", init as RequestInit))).status).toBe(413);
	});

	it("answers 415 to anything but JSON", async () => {
		const response = await askApi(app, "message=Hallo", { "content-type": "application/x-www-form-urlencoded" });
		expect(response.status).toBe(415);
	});

	it("answers 429 with the seconds to wait, and lets through again after them", async () => {
		let now = new Date("2026-11-24T10:00:00Z").getTime();
		const limited = testApp({ environment: { QUESTIONS_PER_MINUTE: "2" }, clock: () => new Date(now) });
		expect((await askApi(limited.app, question)).status).toBe(200);
		expect((await askApi(limited.app, question)).status).toBe(200);
		const third = await askApi(limited.app, question);
		expect(third.status).toBe(429);
		expect(Number(third.headers.get("retry-after"))).toBe(30);
		now += 30_000;
		expect((await askApi(limited.app, question)).status).toBe(200);
	});

	it("gives a valid answer or a clear error to any message", async () => {
		const anything = fc.record({
			message: fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 1200 })),
			language: fc.option(fc.constantFrom("de", "en", "uk"), { nil: undefined }),
			history: fc.option(fc.array(fc.record({ role: fc.constantFrom("user", "assistant"), text: fc.string() })), {
				nil: undefined,
			}),
			profile: fc.option(fc.record({ occupation: fc.string({ maxLength: 80 }), german: fc.constantFrom("A1", "B2") }), {
				nil: undefined,
			}),
		});
		await fc.assert(
			fc.asyncProperty(anything, async (body) => {
				const response = await askApi(app, body);
				expect([200, 400]).toContain(response.status);
				const json = await response.json();
				if (response.status === 200) expect(Answer.safeParse(json).success).toBe(true);
			}),
			{ numRuns: 150 },
		);
	});
});

describe("the description of the API", () => {
	it("names the route, the answer and the errors", async () => {
		const description = (await (await app.request("/api/v1/openapi.json")).json()) as {
			paths: Record<string, { post: { responses: Record<string, unknown> } }>;
			components: { schemas: Record<string, unknown> };
		};
		expect(Object.keys(description.paths["/answers"]?.post.responses ?? {})).toEqual([
			"200",
			"400",
			"413",
			"415",
			"429",
			"503",
		]);
		expect(Object.keys(description.components.schemas)).toEqual(
			expect.arrayContaining(["Answer", "Question", "Context", "Profile"]),
		);
	});

	it("is readable without a script of its own or of others", async () => {
		const html = await (await app.request("/api/v1")).text();
		expect(html).toContain("POST /api/v1/answers");
		expect(html).not.toMatch(/<script[^>]*src="(?!\/assets\/)/);
	});

	it("has nothing at other addresses", async () => {
		const response = await app.request("/api/v1/nothing");
		expect(response.status).toBe(404);
		expect(await failureOf(response)).toMatchObject({ code: "not_found" });
	});
});
