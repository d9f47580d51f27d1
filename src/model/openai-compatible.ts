/** A language model behind any endpoint that speaks OpenAI's protocol: Ollama, vLLM, llama.cpp's server, LiteLLM, hosted ones. */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { APICallError, embedMany, streamText } from "ai";
import { type Failure, type Model, ModelFailed } from "../generate";

export interface Endpoint {
	/** Up to and with the version: `http://localhost:11434/v1`. */
	readonly url: string;
	readonly model: string;
	readonly key: string | null;
}

/** Connects to an endpoint; nothing is sent yet. */
export function createModel({ url, model, key }: Endpoint): Model {
	const provider = createOpenAICompatible({ name: "model", baseURL: url, ...(key && { apiKey: key }) });
	return {
		name: model,
		stream: async function* (request, signal) {
			let came = false;
			try {
				const { fullStream } = streamText({
					model: provider.chatModel(model),
					system: request.system,
					prompt: request.prompt,
					maxOutputTokens: request.maxTokens,
					// The same question is to give the same answer as far as the model allows it.
					temperature: 0,
					abortSignal: signal,
					maxRetries: 0,
					// The library's own report would print the request.
					onError: () => undefined,
				});
				for await (const part of fullStream) {
					if (part.type === "text-delta") {
						came ||= part.text !== "";
						yield part.text;
					} else if (part.type === "error") throw part.error;
					else if (part.type === "abort") throw new ModelFailed("aborted");
				}
			} catch (error) {
				throw signal.aborted ? new ModelFailed("aborted") : failureOf(error, came);
			}
			if (signal.aborted) throw new ModelFailed("aborted");
			if (!came) throw new ModelFailed("malformed");
		},
	};
}

/** Gives texts their place in meaning. */
export type Embed = (texts: readonly string[], signal: AbortSignal) => Promise<readonly (readonly number[])[]>;

/** Connects to an endpoint's `/embeddings`. */
export function createEmbed({ url, model, key }: Endpoint): Embed {
	const provider = createOpenAICompatible({ name: "embedding", baseURL: url, ...(key && { apiKey: key }) });
	return async (texts, signal) => {
		try {
			const { embeddings } = await embedMany({
				model: provider.embeddingModel(model),
				values: [...texts],
				maxRetries: 0,
				abortSignal: signal,
			});
			return embeddings;
		} catch (error) {
			throw signal.aborted ? new ModelFailed("aborted") : failureOf(error, false);
		}
	};
}

const REFUSED =
	/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT|other side closed/;
const CERTIFICATE = /CERT|SSL|TLS|self.signed|UNABLE_TO_VERIFY|ERR_TLS/i;
const CONTEXT = /context|maximum.{0,20}(?:length|tokens)|too (?:long|many tokens)|n_ctx|exceed/i;

/** What went wrong, from what the library throws; its messages may hold the request and are left behind. */
export function failureOf(error: unknown, came: boolean): ModelFailed {
	if (error instanceof ModelFailed) return error;
	if (APICallError.isInstance(error) && error.statusCode !== undefined && error.statusCode !== 200) {
		return new ModelFailed(failureOfStatus(error.statusCode, error.responseBody ?? ""), error.statusCode);
	}
	const codes = codesOf(error);
	if (CERTIFICATE.test(codes)) return new ModelFailed("certificate");
	if (came) return new ModelFailed("cut-off");
	if (REFUSED.test(codes)) return new ModelFailed("refused");
	return new ModelFailed("malformed");
}

function failureOfStatus(status: number, body: string): Failure {
	if (status === 401 || status === 403) return "key";
	if ((status === 400 || status === 413 || status === 422) && CONTEXT.test(body)) return "context";
	if (status === 404 || status === 405) return "not-found";
	if ((status === 400 || status === 422) && /stream/i.test(body)) return "no-stream";
	if (status === 429) return "too-many";
	return status >= 500 ? "server" : "malformed";
}

/** Codes and names along the chain of causes. */
function codesOf(error: unknown): string {
	const parts: string[] = [];
	for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
		const code: unknown = Reflect.get(at, "code");
		parts.push(
			at.name,
			typeof code === "string" ? code : "",
			/^(?:terminated|fetch failed)$/.test(at.message) ? at.message : "",
		);
		if (at.message.startsWith("Cannot connect")) parts.push("ECONNREFUSED");
	}
	return parts.join(" ");
}
