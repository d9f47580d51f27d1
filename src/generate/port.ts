/** What a language model is to this house: text in, text out, piece by piece. Adapters stand in `src/model`. */

export interface ModelRequest {
	readonly system: string;
	readonly prompt: string;
	/** Longest answer in the model's tokens. */
	readonly maxTokens: number;
}

export interface Model {
	/** As the endpoint calls it. */
	readonly name: string;
	/**
	 * The model's text as it comes.
	 * @throws {ModelFailed} before or between pieces
	 */
	stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<string>;
}

export const FAILURES = [
	"refused",
	"certificate",
	"key",
	"not-found",
	"context",
	"too-many",
	"server",
	"no-stream",
	"malformed",
	"cut-off",
	"aborted",
	"busy",
	"paused",
	"budget",
] as const;
export type Failure = (typeof FAILURES)[number];

/** No answer came from the model. Holds no word of what was asked. */
export class ModelFailed extends Error {
	override readonly name = "ModelFailed";
	constructor(
		readonly failure: Failure,
		/** HTTP status of the endpoint, if it answered. */
		readonly status: number | null = null,
	) {
		super(`the language model gave no answer: ${failure}${status ? ` (${status})` : ""}`);
	}
}
