import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kindsOfPages, LANGUAGES, unfold } from "./axe";
import { ask, openStage, type Stage } from "./browser";

let stage: Stage;
let paths: string[];
beforeAll(async () => {
	stage = await openStage();
	paths = kindsOfPages(stage);
});
afterAll(() => stage.close());

describe.each(LANGUAGES)("width in %s", (language) => {
	it.each([
		["on a small phone", { width: 320, height: 640 }, "100%"],
		["on a phone with text of 200 %", { width: 360, height: 740 }, "225%"],
		["on a wide screen", { width: 1280, height: 900 }, "112.5%"],
	] as const)(
		"nothing has to be scrolled sideways %s",
		async (_, viewport, size) => {
			const { page } = await stage.open(`/${language}`, { viewport });
			const wide: string[] = [];
			const measure = async (name: string) => {
				await unfold(page);
				await page.evaluate((fontSize) => {
					document.documentElement.style.fontSize = fontSize;
				}, size);
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				if (overflow > 0) wide.push(`${name}: ${overflow} px`);
			};
			for (const path of paths) {
				await page.goto(`${stage.origin}/${language}/${path}`.replace(/\/$/, ""));
				await measure(path);
			}
			await page.goto(`${stage.origin}/${language}`);
			await page.waitForSelector('[data-live="chat"]');
			await ask(page, `Я медсестра, скільки коштує визнання? ${"Donaudampfschifffahrtsgesellschaft".repeat(3)}`);
			await measure("the talk");
			expect(wide).toEqual([]);
			await page.context().close();
		},
		240_000,
	);
});

describe("targets", () => {
	it("are 44 px high on a phone", async () => {
		const { page } = await stage.open("/uk");
		await page.waitForSelector('[data-live="chat"]');
		await ask(page, "Я медсестра, скільки коштує визнання?");
		const small = await page.evaluate(() =>
			[...document.querySelectorAll("button, summary, textarea, .door, .bottom-bar a, .footer-links a, .tick label")]
				.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
				.map((element) => `${element.tagName}.${element.className}`),
		);
		expect(small).toEqual([]);
		await page.context().close();
	});
});
