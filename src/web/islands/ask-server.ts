/** Sends a question to the server's API. */
import type { Answer, GeneratedSentence, Question } from "../../assistant/contract";

/** No answer came; `words` are the server's, when it gave any. */
export class NotAnswered extends Error {
	override readonly name = "NotAnswered";
	constructor(readonly words: string | null) {
		super("not answered");
	}
}

const PATIENCE = 20_000;

/** @throws {NotAnswered} */
export async function askServer(question: Question): Promise<Answer> {
	let response: Response;
	try {
		response = await fetch("/api/v1/answers", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(question),
			signal: AbortSignal.timeout(PATIENCE),
		});
	} catch {
		throw new NotAnswered(null);
	}
	const body: unknown = await response.json().catch(() => null);
	if (response.ok && body) return body as Answer;
	const words = (body as { error?: { message?: unknown } } | null)?.error?.message;
	throw new NotAnswered(typeof words === "string" ? words : null);
}

/** Longer than the server gives a model. */
const LONG_PATIENCE = 60_000;

export interface Heard {
	/** The curated answer, at once. */
	readonly curated: (answer: Answer) => void;
	/** A sentence of a language model that passed every check. */
	readonly sentence: (sentence: GeneratedSentence) => void;
}

/**
 * Asks with a language model: what comes is heard as it comes.
 * @returns the answer that counts @throws {NotAnswered}
 */
export async function askModel(question: Question, heard: Heard): Promise<Answer> {
	let response: Response;
	try {
		response = await fetch("/api/v1/answers", {
			method: "POST",
			headers: { "content-type": "application/json", accept: "text/event-stream" },
			body: JSON.stringify({ ...question, generate: true }),
			signal: AbortSignal.timeout(LONG_PATIENCE),
		});
	} catch {
		throw new NotAnswered(null);
	}
	let last: Answer | null = null;
	let words: string | null = null;
	try {
		await readEvents(response, (event, data) => {
			if (event === "curated") heard.curated(data as Answer);
			else if (event === "sentence") heard.sentence(data as GeneratedSentence);
			else if (event === "answer") last = data as Answer;
			else if (event === "error") words = (data as { error?: { message?: string } }).error?.message ?? null;
		});
	} catch {
		throw new NotAnswered(null);
	}
	if (!last) throw new NotAnswered(words);
	return last;
}

/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html), as our server writes them. */
async function readEvents(response: Response, hear: (event: string, data: unknown) => void): Promise<void> {
	const reader = response.body?.getReader();
	if (!reader) return;
	const decoder = new TextDecoder();
	let rest = "";
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		rest += decoder.decode(part.value, { stream: true });
		for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
			const lines = rest.slice(0, end).split("\n");
			rest = rest.slice(end + 2);
			const field = (name: string) =>
				lines.flatMap((line) => (line.startsWith(`${name}: `) ? line.slice(name.length + 2) : [])).join("\n");
			const event = field("event");
			if (event) hear(event, JSON.parse(field("data")));
		}
	}
}
