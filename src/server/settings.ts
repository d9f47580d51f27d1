/** The settings of the server: read once from the environment, checked, with messages that say what is allowed. */
import { z } from "zod";

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

const Environment = z.object({
	PORT: whole(0, 65535).default(3000),
	HOST: z.string().trim().min(1).optional(),
	CONTENT: z.string().trim().min(1).optional(),
	BUILT: z.string().trim().min(1).optional(),
	TRUST_PROXY: whole(0, 10).default(0),
	QUESTIONS_PER_MINUTE: whole(0, 1_000_000).optional(),
	LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

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
	};
}
