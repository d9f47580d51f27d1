/** `POST /api/v1/answers`: the contract over HTTP, as JSON or as a stream of events; and its description. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Answer, BadQuestion, parseQuestion, type Question } from "../assistant";
import type { Language } from "../language/languages";
import type { GeneratorEvent } from "../model";
import { translator } from "../web/texts/texts";
import { apiPage } from "./api-page";
import { answersRoute } from "./api-route";
import { BodyTooLarge, readBody } from "./body";
import { takeQuestion } from "./guard";
import { preferredLanguage } from "./language-of";
import { withoutMessage } from "./log";
import type { Service } from "./service";

/** What goes wrong with a request, as the contract says it. */
class ApiError extends Error {
	override readonly name = "ApiError";
	constructor(
		readonly status: ContentfulStatusCode,
		readonly code: string,
		message: string,
		readonly field: string | null = null,
		readonly wait = 0,
	) {
		super(message);
	}
}

export function apiRoutes(service: Service): OpenAPIHono {
	const api = new OpenAPIHono();
	api.openAPIRegistry.registerPath(answersRoute);

	api.post("/answers", async (c) => {
		c.header("Cache-Control", "no-store");
		const question = await readQuestion(c, service);
		const explained = service.assistant.explain(question);
		const events = service.model && question.generate ? service.model.generator : null;
		if (!events) return wantsEvents(c) ? sendEvents(c, explained.answer) : c.json(explained.answer);
		const gone = c.req.raw.signal;
		if (wantsEvents(c)) return sendEvents(c, explained.answer, (signal) => events.add(explained, question, signal));
		for await (const event of events.add(explained, question, gone))
			if (event.kind === "answer") return c.json(event.answer);
		return c.json(explained.answer);
	});

	const description = () =>
		api.getOpenAPI31Document({
			openapi: "3.1.0",
			info: {
				title: "OnBoard Buddy",
				version: "1",
				description: "Ask a question, get an answer with its sources. Nothing is kept on the server.",
			},
			servers: [{ url: "/api/v1" }],
		});
	api.get("/openapi.json", (c) => c.json(description()));
	api.get("/", (c) => c.html(apiPage(service.page("en", "api"), description())));
	api.all("*", (c) => {
		throw new ApiError(404, "not_found", translator(headerLanguage(c, service))("error.not-found"));
	});

	api.onError((error, c) => {
		const language = headerLanguage(c, service);
		const known = error instanceof ApiError ? error : null;
		if (!known) service.log.error(withoutMessage(error), "an answer failed");
		const { status, code, message, field, wait } =
			known ?? new ApiError(503, "unavailable", translator(language)("error.unavailable"));
		c.header("Cache-Control", "no-store");
		if (wait > 0) c.header("Retry-After", String(wait));
		const body = { error: { code, message, field } };
		if (!wantsEvents(c)) return c.json(body, status);
		c.status(status);
		return streamSSE(c, (stream) => stream.writeSSE({ event: "error", data: JSON.stringify(body) }));
	});
	return api;
}

/** @throws {ApiError} */
async function readQuestion(c: Context, service: Service): Promise<Question> {
	const language = headerLanguage(c, service);
	const t = translator(language);
	const wait = takeQuestion(c, service);
	if (wait > 0) throw new ApiError(429, "too_many", t("error.too-many", { seconds: wait }), null, wait);
	if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(c.req.header("content-type") ?? "")) {
		throw new ApiError(415, "media_type", t("error.media-type"));
	}
	let body: unknown;
	try {
		body = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await readBody(c.req.raw)));
	} catch (error) {
		if (error instanceof BodyTooLarge) throw new ApiError(413, "too_large", t("error.too-large"));
		throw new ApiError(400, "not_json", t("error.not-json"));
	}
	try {
		return parseQuestion(body, language);
	} catch (error) {
		if (error instanceof BadQuestion) throw new ApiError(400, error.code, error.message, error.field);
		throw error;
	}
}

/**
 * Block after block, then the whole answer. With a language model: the curated whole comes at once as `curated`, then each
 * sentence that passed as `sentence`, then the whole that counts as `answer`.
 */
function sendEvents(
	c: Context,
	answer: Answer,
	add?: (signal: AbortSignal) => AsyncGenerator<GeneratorEvent>,
): Response {
	return streamSSE(c, async (stream) => {
		const send = (event: string, data: unknown) => stream.writeSSE({ event, data: JSON.stringify(data) });
		for (const block of answer.blocks) await send("block", block);
		if (!add) return send("answer", answer);
		await send("curated", answer);
		const gone = new AbortController();
		stream.onAbort(() => gone.abort());
		for await (const event of add(gone.signal)) {
			if (event.kind === "sentence") await send("sentence", event.sentence);
			else await send("answer", event.answer);
		}
	});
}

const wantsEvents = (c: Context) => /\btext\/event-stream\b/.test(c.req.header("accept") ?? "");
const headerLanguage = (c: Context, service: Service): Language =>
	preferredLanguage(c.req.header("accept-language"), service.languages);
