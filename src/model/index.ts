/** Everything that a configured model needs; loaded only then. */
import { type Assistant, parseQuestion } from "../assistant";
import { createGrounder, type ModelRequest, promptFor } from "../generate";
import { dayIn, type IsOpen, type Knowledge } from "../knowledge";
import { createNear, type Near } from "./embeddings";
import { createGenerator, type Generator, USUAL_PATIENCE } from "./generator";
import { limitModel, type ModelHealth, USUAL_LIMITS } from "./limits";
import { createEmbed, createModel } from "./openai-compatible";
import { hint, probe } from "./probe";

export type { Generator, GeneratorEvent } from "./generator";
export type { ModelHealth } from "./limits";

export interface ModelOptions {
	/** Address of an OpenAI-compatible endpoint, up to and with the version. */
	readonly url: string;
	readonly name: string;
	readonly key: string | null;
	/** Milliseconds until the first sentence, and until the end. */
	readonly first: number;
	readonly whole: number;
	readonly concurrency: number;
	/** 0: no limit. */
	readonly tokensADay: number;
	readonly embedding: { readonly url: string; readonly name: string; readonly key: string | null } | null;
	/** Folder in which vectors are kept between starts. */
	readonly cache: string;
}

export interface ConnectedModel {
	readonly generator: Generator;
	health(): ModelHealth & { readonly checked: "not-yet" | "works" | "fails" };
	/** Tries the endpoint and prepares what the first answers need. @returns what is wrong, in words; null when it works */
	check(): Promise<string | null>;
}

interface Parts {
	readonly knowledge: Knowledge;
	readonly assistant: Assistant;
	readonly clock: () => Date;
	readonly isOpen?: IsOpen;
}

/** Sets a model up. Nothing is sent before `check` or the first question. */
export function connectModel(options: ModelOptions, { knowledge, assistant, clock, isOpen }: Parts): ConnectedModel {
	const limits = { ...USUAL_LIMITS, concurrency: options.concurrency, tokensADay: options.tokensADay };
	const plain = createModel({ url: options.url, model: options.name, key: options.key });
	const model = limitModel(plain, limits, clock, (at) => dayIn(at, knowledge.pack.info.timeZone));
	const grounder = createGrounder(knowledge, clock, isOpen);
	let near: Near | null = null;
	let checked: "not-yet" | "works" | "fails" = "not-yet";
	const generator = createGenerator({
		knowledge,
		assistant,
		grounder,
		model,
		patience: { ...USUAL_PATIENCE, first: options.first, whole: options.whole },
		near: (question, signal) => near?.(question, signal) ?? Promise.resolve([]),
	});

	const check = async () => {
		const request = await prepare();
		const first = await probe(plain, request);
		// A connection that was kept open too long breaks once.
		const result = !first.ok && first.failure === "refused" ? await probe(plain, request) : first;
		checked = result.ok ? "works" : "fails";
		if (!result.ok) return hint(result.failure, options.url, options.name);
		const { embedding } = options;
		if (!embedding) return null;
		const embed = createEmbed({ url: embedding.url, model: embedding.name, key: embedding.key });
		try {
			near = await createNear(knowledge, embed, embedding.name, options.cache);
			return null;
		} catch {
			return `The embedding model "${embedding.name}" at ${embedding.url} gave no vectors. Answers are made without it.`;
		}
	};

	/**
	 * Makes what the first answers would have to wait for, by preparing the questions that people begin with in every
	 * language. Steps of half a second at most: questions that come meanwhile go first.
	 * @returns the longest request of them: about as large as they become
	 */
	async function prepare(): Promise<ModelRequest> {
		const { starters, languages } = knowledge.pack.info;
		let longest: ModelRequest = { system: "", prompt: "END", maxTokens: 16 };
		for (const language of languages.complete) {
			generator.warm(language);
			for (const id of starters) {
				await new Promise((resolve) => setImmediate(resolve));
				const article = knowledge.find("articles", id);
				if (!article) continue;
				const message = knowledge.text(article.title, language);
				const grounds = grounder.of(assistant.explain(parseQuestion({ message, language })));
				const request = grounds && promptFor(grounds, message, []);
				if (request && request.prompt.length > longest.prompt.length) longest = request;
			}
		}
		return longest;
	}

	return { generator, health: () => ({ ...model.health(), checked }), check };
}
