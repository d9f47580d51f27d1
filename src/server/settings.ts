/** The settings of the server: read once from the environment, checked, with messages that say what is allowed. */
import { z } from "zod";
import type { ModelOptions } from "../model";

export interface Settings {
	readonly port: number;
	/** Address to listen on; undefined: all of this machine. */
	readonly host: string | undefined;
	/** Folder of a content pack to read instead of the one compiled into the build. */
	readonly content: string | undefined;
	/** Folder of the built files; undefined: the one that the server itself lies in. */
	readonly built: string | undefined;
	/** How many proxies in front are ours; so many entries from the right of X-Forwarded-For are believed. */
	readonly trustProxy: number;
	/** Questions a minute from one address; 0: no limit. */
	readonly questionsPerMinute: number;
	/** Whether requests from this machine itself are counted. */
	readonly countLocal: boolean;
	readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
	/** A language model that adds sentences; null: curated answers only. */
	readonly model: ModelSettings | null;
}

export interface ModelSettings extends ModelOptions {
	/** Who runs the model and where, in words for people; shown before anything is sent. */
	readonly runBy: string;
}

/** A setting has a value that cannot be used; the message names every such setting. */
export class BadSettings extends Error {
	override readonly name = "BadSettings";
}

const whole = (from: number, to: number) =>
	z
		.string()
		.regex(/^\d+$/, `a whole number from ${from} to ${to}`)
		.transform(Number)
		.refine((value) => value >= from && value <= to, `a whole number from ${from} to ${to}`);

const address = z
	.string()
	.trim()
	.regex(
		/^https?:\/\/[^\s/]+/,
		"an address that begins with http:// or https:// and ends with the version, such as /v1",
	)
	.transform((url) => url.replace(/\/+$/, ""));

const Environment = z.object({
	PORT: whole(0, 65535).default(3000),
	HOST: z.string().trim().min(1).optional(),
	CONTENT: z.string().trim().min(1).optional(),
	BUILT: z.string().trim().min(1).optional(),
	TRUST_PROXY: whole(0, 10).default(0),
	QUESTIONS_PER_MINUTE: whole(0, 1_000_000).optional(),
	LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
	MODEL_URL: address.optional(),
	MODEL_NAME: z.string().trim().min(1).optional(),
	MODEL_KEY: z.string().trim().min(1).optional(),
	MODEL_RUN_BY: z.string().trim().min(3).max(120).optional(),
	MODEL_FIRST_MS: whole(100, 60_000).default(4_000),
	MODEL_WHOLE_MS: whole(100, 300_000).default(15_000),
	MODEL_CONCURRENCY: whole(1, 1_000).default(8),
	MODEL_TOKENS_A_DAY: whole(0, 1_000_000_000).default(2_000_000),
	EMBEDDING_URL: address.optional(),
	EMBEDDING_NAME: z.string().trim().min(1).optional(),
	EMBEDDING_KEY: z.string().trim().min(1).optional(),
	MODEL_CACHE: z.string().trim().min(1).default(".cache"),
});

/** A model needs all of these. */
const MODEL_NEEDS = ["MODEL_URL", "MODEL_NAME", "MODEL_RUN_BY"] as const;
const WHAT_IS_NEEDED: Readonly<Record<(typeof MODEL_NEEDS)[number], string>> = {
	MODEL_URL: "the address of the endpoint with its version, such as http://localhost:11434/v1",
	MODEL_NAME: "the model's name as the endpoint calls it",
	MODEL_RUN_BY: "who runs the model and where, in words; people read it before their question is sent",
};

const DEFAULT_QUESTIONS_PER_MINUTE = 60;

/** @throws {BadSettings} naming each setting that is wrong and what is allowed */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
	const given = Object.fromEntries(
		Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
	);
	const parsed = Environment.safeParse(given);
	if (!parsed.success) {
		const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
		throw new BadSettings(`These settings cannot be used:\n${lines.join("\n")}`);
	}
	const { PORT, HOST, CONTENT, BUILT, TRUST_PROXY, QUESTIONS_PER_MINUTE, LOG_LEVEL } = parsed.data;
	return {
		port: PORT,
		host: HOST,
		content: CONTENT,
		built: BUILT,
		trustProxy: TRUST_PROXY,
		questionsPerMinute: QUESTIONS_PER_MINUTE ?? DEFAULT_QUESTIONS_PER_MINUTE,
		// Somebody who sets a limit wants it to hold for everybody; the default spares tests and tools on the machine.
		countLocal: QUESTIONS_PER_MINUTE !== undefined || TRUST_PROXY > 0,
		logLevel: LOG_LEVEL,
		model: modelSettings(parsed.data),
	};
}

/** @throws {BadSettings} when a model is named in part only */
function modelSettings(data: z.infer<typeof Environment>): ModelSettings | null {
	const { MODEL_URL: url, MODEL_NAME: name, MODEL_RUN_BY: runBy } = data;
	const wanted = [url, name, runBy, data.MODEL_KEY, data.EMBEDDING_NAME, data.EMBEDDING_URL].some(
		(it) => it !== undefined,
	);
	if (!wanted) return null;
	if (!url || !name || !runBy) {
		const missing = MODEL_NEEDS.filter((setting) => data[setting] === undefined);
		const lines = missing.map((setting) => `  ${setting}: ${WHAT_IS_NEEDED[setting]}`);
		throw new BadSettings(`A language model needs these settings too (docs/models.md):\n${lines.join("\n")}`);
	}
	if (data.EMBEDDING_URL && !data.EMBEDDING_NAME)
		throw new BadSettings("EMBEDDING_URL needs EMBEDDING_NAME too: the embedding model's name (docs/models.md)");
	return {
		url,
		name,
		key: data.MODEL_KEY ?? null,
		runBy,
		first: data.MODEL_FIRST_MS,
		whole: data.MODEL_WHOLE_MS,
		concurrency: data.MODEL_CONCURRENCY,
		tokensADay: data.MODEL_TOKENS_A_DAY,
		embedding: data.EMBEDDING_NAME
			? { url: data.EMBEDDING_URL ?? url, name: data.EMBEDDING_NAME, key: data.EMBEDDING_KEY ?? data.MODEL_KEY ?? null }
			: null,
		cache: data.MODEL_CACHE,
	};
}
