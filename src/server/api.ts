/** `POST /api/v1/answers`: the contract over HTTP, as JSON or as a stream of events; and its description. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Answer, BadQuestion, parseQuestion, type Question } from "../assistant";
import type { Language } from "../language/languages";
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
		const answer = service.assistant.answer(question);
		return wantsEvents(c) ? sendEvents(c, answer) : c.json(answer);
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

/** Block after block, then the whole answer. */
function sendEvents(c: Context, answer: Answer): Response {
	return streamSSE(c, async (stream) => {
		for (const block of answer.blocks) await stream.writeSSE({ event: "block", data: JSON.stringify(block) });
		await stream.writeSSE({ event: "answer", data: JSON.stringify(answer) });
	});
}

const wantsEvents = (c: Context) => /\btext\/event-stream\b/.test(c.req.header("accept") ?? "");
const headerLanguage = (c: Context, service: Service): Language =>
	preferredLanguage(c.req.header("accept-language"), service.languages);
