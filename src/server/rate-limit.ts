/** Counts questions by address, in memory, without keeping the address: only a hash with a salt of this process. */
import { createHash, randomBytes } from "node:crypto";

export interface RateLimit {
	/** Counts one question. @returns seconds to wait, 0 when it may pass */
	take(address: string): number;
}

const MINUTE = 60_000;
/** So many addresses are remembered at once; beyond it the oldest are dropped. */
const MAX_ADDRESSES = 50_000;

/**
 * A bucket for each address that holds `perMinute` questions and fills evenly.
 * @param perMinute 0: no limit
 * @param clock milliseconds, handed in for tests
 */
export function createRateLimit(perMinute: number, clock: () => number = Date.now): RateLimit {
	const salt = randomBytes(16);
	const buckets = new Map<string, { left: number; at: number }>();
	const key = (address: string) => createHash("sha256").update(salt).update(address).digest("base64url").slice(0, 16);

	return {
		take(address) {
			if (perMinute === 0) return 0;
			const now = clock();
			const id = key(address);
			const old = buckets.get(id) ?? { left: perMinute, at: now };
			const left = Math.min(perMinute, old.left + ((now - old.at) / MINUTE) * perMinute);
			buckets.delete(id);
			if (left < 1) {
				buckets.set(id, { left, at: now });
				return Math.max(1, Math.ceil(((1 - left) / perMinute) * 60));
			}
			buckets.set(id, { left: left - 1, at: now });
			if (buckets.size > MAX_ADDRESSES) {
				const [oldest] = buckets.keys();
				if (oldest !== undefined) buckets.delete(oldest);
			}
			return 0;
		},
	};
}

const LOCAL = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

export function isLocal(address: string): boolean {
	return LOCAL.has(address);
}

/**
 * The address of the person who asks.
 * @param connection the other end of the connection
 * @param forwarded the header X-Forwarded-For
 * @param trustProxy how many proxies are ours; 0: the header is not believed
 */
export function clientAddress(connection: string, forwarded: string | undefined, trustProxy: number): string {
	if (trustProxy === 0 || !forwarded) return connection;
	const chain = forwarded.split(",").map((entry) => entry.trim());
	return chain.at(-trustProxy) ?? chain[0] ?? connection;
}
