import { afterAll, beforeAll, expect, it } from "vitest";
import { LANGUAGES, violationsAtWork, violationsOnSite } from "./axe";
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

// These pages have the same colours in every language; every text of theirs is checked by axe in the light, in all three.
it("colours have contrast in the dark on any page for employers, offers, letters and changes, and on any result", async () => {
	expect(await violationsAtWork(stage, "de", "dark", ["cat.color"])).toEqual([]);
}, 240_000);
