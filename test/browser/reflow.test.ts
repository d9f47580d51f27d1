import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kindsOfPages, kindsOfWorkPages, LANGUAGES, lowTargets, OUTCOMES, showOutcome, unfold } from "./axe";
import { ask, openStage, type Stage } from "./browser";

let stage: Stage;
let paths: string[];
beforeAll(async () => {
	stage = await openStage();
	paths = [...kindsOfPages(stage), ...kindsOfWorkPages(stage)];
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
			for (const outcome of OUTCOMES) {
				await showOutcome(page, stage.origin, language, outcome);
				await measure(outcome[0]);
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

	it("on the pages for employers, offers, letters and changes are 44 px high as well", async () => {
		const { page } = await stage.open("/uk");
		const low: string[] = [];
		for (const path of ["employers/check", "employers/first-days", "employers/first-week", "letter", "changes"]) {
			await page.goto(`${stage.origin}/uk/${path}`);
			low.push(...(await lowTargets(page)).map((it) => `${path}: ${it}`));
			low.push(...(await page.evaluate(lowChoices)).map((it) => `${path}: ${it}`));
		}
		for (const outcome of OUTCOMES) {
			await showOutcome(page, stage.origin, "uk", outcome);
			low.push(...(await lowTargets(page)).map((it) => `${outcome[0]}: ${it}`));
		}
		expect(low).toEqual([]);
		await page.context().close();
	}, 60_000);
});

/** What is tapped to choose: the whole line of an answer. */
const lowChoices = () =>
	[...document.querySelectorAll("main :is(.choices-radio label, .tick label, .check-field)")]
		.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
		.map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`);
