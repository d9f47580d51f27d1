import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsAtWork, violationsOnSite } from "./axe";
import { openStage, type Stage } from "./browser";

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

// Pages have the same colours in every language; every text is checked by axe in the light, in all three.
it("colours have contrast in the dark on any kind of page", async () => {
	expect(await violationsOnSite(stage, "uk", "dark", ["cat.color"])).toEqual([]);
}, 240_000);

it("colours have contrast in the dark on any page for employers, offers, letters and changes, and on any result", async () => {
	expect(await violationsAtWork(stage, "de", "dark", ["cat.color"])).toEqual([]);
}, 240_000);
