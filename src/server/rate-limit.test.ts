import { describe, expect, it } from "vitest";
import { clientAddress, createRateLimit } from "./rate-limit";

describe("the limit of questions", () => {
	it("lets through so many at once and fills evenly", () => {
		let now = 0;
		const limit = createRateLimit(3, () => now);
		expect([1, 2, 3].map(() => limit.take("a"))).toEqual([0, 0, 0]);
		expect(limit.take("a")).toBe(20);
		expect(limit.take("b")).toBe(0);
		now += 20_000;
		expect(limit.take("a")).toBe(0);
		expect(limit.take("a")).toBe(20);
	});

	it("can be switched off", () => {
		const limit = createRateLimit(0);
		expect(Array.from({ length: 1000 }, () => limit.take("a")).every((wait) => wait === 0)).toBe(true);
	});
});

describe("whose address counts", () => {
	it("the header is believed only behind our own proxies", () => {
		expect(clientAddress("10.0.0.1", "6.6.6.6, 1.2.3.4", 0)).toBe("10.0.0.1");
		expect(clientAddress("10.0.0.1", "6.6.6.6, 1.2.3.4", 1)).toBe("1.2.3.4");
		expect(clientAddress("10.0.0.1", "6.6.6.6, 1.2.3.4, 10.0.0.2", 2)).toBe("1.2.3.4");
		expect(clientAddress("10.0.0.1", undefined, 1)).toBe("10.0.0.1");
	});
});
