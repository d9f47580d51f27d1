/** Lets so many questions through as one address may ask. */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { clientAddress, isLocal } from "./rate-limit";
import type { Service } from "./service";

/** @returns seconds to wait, 0 when the question may pass */
export function takeQuestion(c: Context, service: Service): number {
	const { settings, limit } = service;
	const connection = connectionAddress(c);
	const address = clientAddress(connection, c.req.header("x-forwarded-for"), settings.trustProxy);
	if (!settings.countLocal && isLocal(address)) return 0;
	return limit.take(address);
}

/** Without a port (in tests) there is no connection. */
function connectionAddress(c: Context): string {
	try {
		return getConnInfo(c).remote.address ?? "unknown";
	} catch {
		return "unknown";
	}
}
