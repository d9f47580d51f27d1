import { afterAll, beforeAll, expect, it } from "vitest";
import { LANGUAGES, RULES, violationsAtWork } from "./axe";
import { openStage, type Stage } from "./browser";

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

it.each(LANGUAGES)(
	"axe finds nothing on any page for employers, offers, letters and changes, nor on any result, in %s",
	async (language) => {
		expect(await violationsAtWork(stage, language, "light", RULES)).toEqual([]);
	},
	240_000,
);
