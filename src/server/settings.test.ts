import { describe, expect, it } from "vitest";
import { BadSettings, readSettings } from "./settings";

describe("settings", () => {
	it("have defaults that work", () => {
		expect(readSettings({})).toMatchObject({
			port: 3000,
			host: undefined,
			questionsPerMinute: 60,
			countLocal: false,
			trustProxy: 0,
		});
		expect(readSettings({ PORT: "" }).port).toBe(3000);
	});

	it("that are wrong are all named, with what is allowed", () => {
		const read = () => readSettings({ PORT: "http", TRUST_PROXY: "yes" });
		expect(read).toThrow(BadSettings);
		expect(read).toThrow(/PORT: a whole number from 0 to 65535[\s\S]*TRUST_PROXY: a whole number from 0 to 10/);
		expect(() => readSettings({ PORT: "70000" })).toThrow(/65535/);
	});
});
