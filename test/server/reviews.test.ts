import { describe, expect, it } from "vitest";
import type { Pack } from "../../src/knowledge";
import { readPackFolder } from "../../src/server/read-content";
import { testApp } from "../service";

const PACK = readPackFolder("test/packs/beispielstadt");
const KEYS = ["answer.price", "answer.where", "steps.buy"].map((path) => `articles/bus-ticket#${path}`);

/** The kinds of notices on the page of the article, in German. */
async function noticesWith(state: Pack["state"]): Promise<string[]> {
	const { app } = testApp({ pack: state ? { ...PACK, state } : PACK });
	const html = await (await app.request("/de/topics/bus-ticket")).text();
	return [...html.matchAll(/class="notice" data-kind="([a-z-]+)"/g)].map(([, kind = ""]) => kind);
}
const all = (review: "reviewed" | "stale") => Object.fromEntries(KEYS.map((key) => [key, { de: review }]));

describe("a page says of its texts", () => {
	it("that AI helped and nobody has reviewed them", async () => {
		expect(await noticesWith(undefined)).toContain("machine-text");
	});
	it("nothing once each of them is reviewed", async () => {
		expect(await noticesWith(all("reviewed"))).toEqual([]);
		const { [KEYS[2] ?? ""]: _, ...blocksOnly } = all("reviewed");
		expect(await noticesWith(blocksOnly)).toContain("machine-text");
	});
	it("that one was changed in another language and not compared", async () => {
		expect(await noticesWith({ ...all("reviewed"), ...{ [KEYS[0] ?? ""]: { de: "stale" } } })).toEqual([
			"stale",
			"machine-text",
		]);
	});
});
