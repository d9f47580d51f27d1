import { afterAll, beforeAll, expect, it } from "vitest";
import { LANGUAGES, RULES, violationsOnSite } from "./axe";
import { openStage, type Stage } from "./browser";

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

it.each(LANGUAGES)(
	"axe finds nothing on any kind of page in %s",
	async (language) => {
		expect(await violationsOnSite(stage, language, "light", RULES)).toEqual([]);
	},
	240_000,
);
