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

	it("know a language model only when it is named whole", () => {
		expect(readSettings({}).model).toBeNull();
		const whole = {
			MODEL_URL: "http://localhost:11434/v1/",
			MODEL_NAME: "gemma",
			MODEL_RUN_BY: "Stadt, eigener Server",
		};
		expect(readSettings(whole).model).toMatchObject({
			url: "http://localhost:11434/v1",
			name: "gemma",
			first: 4000,
			whole: 15_000,
		});
		expect(() => readSettings({ MODEL_URL: whole.MODEL_URL })).toThrow(
			/MODEL_NAME: the model's name[\s\S]*MODEL_RUN_BY: who runs/,
		);
		expect(() => readSettings({ ...whole, MODEL_URL: "localhost:11434" })).toThrow(
			/MODEL_URL: an address that begins with http/,
		);
		expect(() => readSettings({ ...whole, EMBEDDING_URL: "http://x/v1" })).toThrow(/EMBEDDING_NAME/);
	});
});
