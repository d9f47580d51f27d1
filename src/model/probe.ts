/** Tries the endpoint once at the start and says in words what is wrong and how to mend it. */

import type { ModelRequest } from "../generate";
import { type Failure, type Model, ModelFailed } from "../generate";

/** A small model on a slow processor may need so long for its first word. */
const PATIENCE = 120_000;

/** @param request one as large as those to come, so that a context that is too small shows */
export async function probe(
	model: Model,
	request: ModelRequest,
): Promise<{ ok: true; ms: number } | { ok: false; failure: Failure }> {
	const start = performance.now();
	try {
		for await (const _ of model.stream({ ...request, maxTokens: 16 }, AbortSignal.timeout(PATIENCE))) break;
		return { ok: true, ms: performance.now() - start };
	} catch (error) {
		return { ok: false, failure: error instanceof ModelFailed ? error.failure : "malformed" };
	}
}

const HINTS: Readonly<Record<Failure, (url: string, name: string) => string>> = {
	refused: (url) => `nothing answers at ${url}. Is the model's server running, and is the address in MODEL_URL right?`,
	certificate: (url) =>
		`the certificate of ${url} cannot be trusted. Mend it, or name its authority: NODE_EXTRA_CA_CERTS=file.pem`,
	key: (url) => `${url} does not accept the key. Check MODEL_KEY.`,
	"not-found": (url, name) =>
		`${url} does not know this address or the model "${name}". MODEL_URL ends with the version (/v1); MODEL_NAME is the name as the server lists it at ${url}/models.`,
	context: (_, name) =>
		`the context of "${name}" is too small. It needs 6,000 tokens: Ollama num_ctx, vLLM --max-model-len, llama.cpp -c.`,
	"too-many": (url) => `${url} takes no more requests at present (429). It is tried again with each question.`,
	server: (url) => `${url} fails by itself (status 500 or above). Look into its log.`,
	"no-stream": (url) => `${url} does not stream. Use a server that does (Ollama, vLLM, llama.cpp, LiteLLM).`,
	malformed: (url) => `${url} answers, but not in OpenAI's protocol of streamed chat completions. Check MODEL_URL.`,
	"cut-off": (url) => `${url} cut the answer off. Look into its log.`,
	aborted: (url) => `${url} said nothing within ${PATIENCE / 1000} seconds. Take a smaller model, or a faster machine.`,
	busy: (url) => `${url} is busy.`,
	paused: (url) => `${url} failed several times and is left alone for a while.`,
	budget: () => "the tokens of today are used up (MODEL_TOKENS_A_DAY).",
};

/** What to do about a failure, for the operator. */
export function hint(failure: Failure, url: string, name: string): string {
	return `The language model cannot be used: ${HINTS[failure](url, name)}\nCurated answers are served meanwhile.`;
}
