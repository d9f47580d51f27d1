/** The description of the one route of the API. */
import { createRoute, z } from "@hono/zod-openapi";
import { Answer, Question } from "../assistant/contract";

const Failure = z
	.object({
		error: z.object({
			code: z.string(),
			message: z.string().describe("in the language asked for"),
			field: z.string().nullable(),
		}),
	})
	.meta({ id: "Failure" });

const failure = (description: string) => ({ description, content: { "application/json": { schema: Failure } } });

export const answersRoute = createRoute({
	method: "post",
	path: "/answers",
	summary: "Ask a question",
	description:
		"Send `context` and `profile` back exactly as the last answer returned them; the server remembers nothing. With `Accept: text/event-stream` the answer comes as events `block`, `answer` (the whole, last) and `error`. With `generate: true`, where a language model is set up, the curated whole comes first as `curated`, then each checked sentence as `sentence`; sentences count only when the last `answer` has the engine `generated`. Without the event stream the request waits for the whole.",
	request: { body: { required: true, content: { "application/json": { schema: Question } } } },
	responses: {
		200: {
			description: "The answer",
			content: { "application/json": { schema: Answer }, "text/event-stream": { schema: z.string() } },
		},
		400: failure("The question has a wrong form"),
		413: failure("The body is longer than 64 KB"),
		415: failure("The body is not JSON"),
		429: failure("Too many questions; see Retry-After"),
		503: failure("No answer can be given now"),
	},
});
