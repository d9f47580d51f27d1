/** Sends a question to the server's API. */
import type { Answer, Question } from "../../assistant/contract";

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
