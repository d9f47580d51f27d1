import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, lowTargets, RULES, violations } from "./axe";
import { openStage, type Stage } from "./browser";

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

describe("the way and the plan", () => {
	it.each([
		["uk", "light", RULES],
		["uk", "dark", ["cat.color"]],
		["de", "light", RULES],
	] as const)(
		"axe finds nothing on what was found, on a whole way and on a plan with steps, in %s, %s",
		async (language, colorScheme, rules) => {
			const { page, problems } = await stage.open(`/${language}/recognition`, { colorScheme });
			const found: string[] = [];
			for (const title of ["медсестра", "інженер", "чарівник"]) {
				await page.fill("#title", title);
				await page.keyboard.press("Enter");
				await page.waitForSelector("#found");
				found.push(...(await violations(page, `found for ${title}`, rules)));
			}
			await page.goto(`${stage.origin}/${language}/plan`);
			await page.waitForSelector('[data-live="plan"] .plan-empty');
			found.push(...(await violations(page, "the empty plan", rules)));
			await openWay(page, language);
			await openAll(page);
			found.push(...(await violations(page, "the way", rules)));
			await openFilledPlan(page, language);
			found.push(...(await violations(page, "the plan", rules)));
			await page.locator(".plan-take .button-quiet:not(label)").last().click();
			await page.waitForSelector(".plan-take fieldset");
			found.push(...(await violations(page, "the plan, asked whether to delete it", rules)));
			expect(found).toEqual([]);
			expect(problems).toEqual([]);
			await page.context().close();
		},
		240_000,
	);

	it.each(LANGUAGES)(
		"nothing has to be scrolled sideways on a small phone or with large text, in %s",
		async (language) => {
			const { page } = await stage.open(`/${language}`, { viewport: { width: 320, height: 640 } });
			const wide: string[] = [];
			const measure = async (name: string, sizes: readonly (readonly [string, number])[]) => {
				for (const [size, width] of sizes) {
					await page.setViewportSize({ width, height: 700 });
					await page.evaluate((fontSize) => {
						document.documentElement.style.fontSize = fontSize;
					}, size);
					const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					if (overflow > 0) wide.push(`${name}, ${size}: ${overflow} px`);
				}
			};
			await page.goto(`${stage.origin}/${language}/plan`);
			await page.waitForSelector('[data-live="plan"] .plan-empty');
			await measure("the empty plan", [["100%", 320]]);
			await openWay(page, language);
			await openAll(page);
			await measure("the way", [
				["100%", 320],
				["225%", 360],
			]);
			await openFilledPlan(page, language);
			await measure("the plan", [["100%", 320]]);
			expect(wide).toEqual([]);
			await page.context().close();
		},
		60_000,
	);

	it("targets on the way are 44 px high on a phone", async () => {
		const { page } = await stage.open("/uk");
		await openWay(page, "uk");
		expect(await lowTargets(page)).toEqual([]);
		await page.context().close();
	});
});

describe("the plan with its steps open", () => {
	it("has nothing to scroll sideways with text of 200 %", async () => {
		const { page } = await stage.open("/uk");
		await openFilledPlan(page, "uk");
		await page.evaluate(() => {
			document.documentElement.style.fontSize = "225%";
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		await page.context().close();
	});

	it("nor has the empty plan", async () => {
		const { page } = await stage.open("/uk/plan");
		await page.waitForSelector('[data-live="plan"] .plan-empty');
		await page.evaluate(() => {
			document.documentElement.style.fontSize = "225%";
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		await page.context().close();
	});

	it("has targets that are 44 px high", async () => {
		const { page } = await stage.open("/uk");
		await openFilledPlan(page, "uk");
		expect(await lowTargets(page)).toEqual([]);
		await page.context().close();
	});
});

async function openWay(page: Page, language: string): Promise<void> {
	await page.goto(`${stage.origin}/${language}/recognition/nurse`);
	await page.waitForSelector('[data-live="path"]');
}

/** A plan with everything that one can do to it, and all of it open: states, a note, a date, papers, German, a code. */
async function openFilledPlan(page: Page, language: string): Promise<void> {
	await openWay(page, language);
	await page.click("[data-add-path]");
	await page.waitForSelector("[data-added] a");
	await page.goto(`${stage.origin}/${language}/plan`);
	await page.waitForSelector('[data-live="plan"] .plan-item .step-facts', { state: "attached" });
	await page.click("#plan-1 .plan-choice:has(input[value=waiting])");
	await page.click("#plan-2 .plan-choice:has(input[value=done])");
	await openAll(page);
	await page.fill("#item-2-note", "Подзвонити: Donaudampfschifffahrtsgesellschaft");
	await page.locator("#item-2-note").blur();
	await page.fill("#item-2-due", "2027-01-15");
	await page.locator("#item-2-due").blur();
	await page.locator(".plan-papers select").first().selectOption("missing");
	await page.locator(".plan-take .button[aria-expanded]").first().click();
	await page.waitForSelector(".plan-code path");
	const german = page.locator(".plan-take .button-german[aria-pressed]");
	if ((await german.count()) > 0) await german.click();
	await page.waitForSelector("#plan-3 .plan-note");
	await openAll(page);
}

async function openAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
	});
}
