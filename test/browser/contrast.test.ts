import { afterAll, beforeAll, expect, it } from "vitest";
import { LANGUAGES, violationsOnSite } from "./axe";
import { openStage, type Stage } from "./browser";

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

it.each(LANGUAGES)(
	"colours have contrast in the dark on any kind of page in %s",
	async (language) => {
		expect(await violationsOnSite(stage, language, "dark", ["cat.color"])).toEqual([]);
	},
	240_000,
);
