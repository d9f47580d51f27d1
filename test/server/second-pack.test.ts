import { describe, expect, it } from "vitest";
import { readPackFolder } from "../../src/server/read-content";
import { everyPath, testApp } from "../service";

const { app, service } = testApp({ pack: readPackFolder("test/packs/beispielstadt") });

describe("a second city", () => {
	it("is served from its folder alone, in the languages that it has", async () => {
		for (const language of service.languages) {
			for (const path of everyPath(service)) {
				const response = await app.request(path === "" ? `/${language}` : `/${language}/${path}`);
				expect(response.status, `/${language}/${path}`).toBe(200);
			}
		}
	});

	it("says nothing of the first", async () => {
		for (const path of ["", "topics", "contacts", "about"]) {
			const html = await (await app.request(path === "" ? "/de" : `/de/${path}`)).text();
			expect(html, path).not.toMatch(/Leipzig|Sachsen/);
		}
	});
});
