/** One line a request: method, the pattern of the known route, status, time. Never an address, a path as typed or a word of a question. */
import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Logger } from "pino";

export function requestLog(log: Logger): MiddlewareHandler {
	return async (c, next) => {
		const start = performance.now();
		await next();
		const route = matchedRoutes(c).findLast((match) => match.method !== "ALL")?.path ?? "unknown";
		log.info(
			{ method: c.req.method, route, status: c.res.status, ms: Math.round(performance.now() - start) },
			"request",
		);
	};
}

/** What of an error may be written down: its name and where it arose. Its message could hold what somebody typed. */
export function withoutMessage(error: unknown): { name: string; at: string[] } {
	if (!(error instanceof Error)) return { name: typeof error, at: [] };
	const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
	return { name: error.name, at: at.slice(0, 8).map((line) => line.trim()) };
}
