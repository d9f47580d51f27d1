import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openStage, type Stage } from "./browser";

let stage: Stage;
let paths: string[];
beforeAll(async () => {
	stage = await openStage();
	paths = kindsOfPages(stage);
});
afterAll(() => stage.close());

const LANGUAGES = ["uk", "de", "en"] as const;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe.each(LANGUAGES)("accessibility in %s", (language) => {
	it.each([
		["light", RULES],
		["dark", ["cat.color"]],
	] as const)(
		"axe finds nothing on any kind of page, %s",
		async (colorScheme, rules) => {
			const { page } = await stage.open(`/${language}`, { colorScheme });
			const found: string[] = [];
			for (const path of paths) {
				await page.goto(`${stage.origin}/${language}/${path}`.replace(/\/$/, ""));
				found.push(...(await violations(page, path, rules)));
			}
			await page.goto(`${stage.origin}/${language}`);
			await page.waitForSelector('[data-live="chat"]');
			for (const message of [
				"Я медсестра, скільки коштує визнання?",
				"Я хочу вбити себе",
				"Wie ist das Wetter in Paris?",
			])
				await ask(page, message);
			await page
				.locator(".button-german")
				.first()
				.click({ timeout: 2000 })
				.catch(() => {});
			found.push(...(await violations(page, "the talk", rules)));
			expect(found).toEqual([]);
			await page.context().close();
		},
		240_000,
	);

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

/** Things to tap that are lower than a finger needs. */
const lowTargets = (page: Page) =>
	page.evaluate(() =>
		[
			...document.querySelectorAll(
				"main :is(button, summary, select, textarea, input[type=date], .plan-choice, .button)",
			),
		]
			.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
			.map((element) => `${element.tagName}.${element.className}`),
	);

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

/** Opens what is folded below texts and lists. */
async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("details.figures, details.quality-more, details.status"))
			details.setAttribute("open", "");
	});
}

const ROWS_FOR_AXE = 40;

async function violations(page: Page, name: string, rules: readonly string[]): Promise<string[]> {
	await unfold(page);
	// The bars at the bottom stay while the page moves under them; what they happen to cover now is not out of reach.
	await page.evaluate(() => {
		for (const bar of document.querySelectorAll<HTMLElement>(".bottom-bar, .composer")) bar.style.position = "static";
	});
	// Hundreds of rows of one make say nothing new and take axe half a minute each time.
	await page.evaluate((kept) => {
		for (const body of document.querySelectorAll("tbody"))
			for (const row of [...body.querySelectorAll(":scope > tr")].slice(kept)) row.remove();
	}, ROWS_FOR_AXE);
	const { violations: found } = await new AxeBuilder({ page }).withTags([...rules]).analyze();
	return found.flatMap(({ id, nodes }) => nodes.slice(0, 2).map((node) => `${name}: ${id}: ${node.target.join(" ")}`));
}

/** One of each kind, with its longest record. */
function kindsOfPages({ service }: Stage): string[] {
	const { pack } = service.knowledge;
	const longest = (records: readonly { readonly id: string }[]) =>
		[...records].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]?.id;
	return [
		"",
		"topics",
		`topics/${longest(pack.articles)}`,
		"occupations",
		`occupations/${longest(pack.occupations)}`,
		"contacts",
		`contacts/${longest(pack.contacts)}`,
		"checklists",
		`checklists/${longest(pack.checklists)}`,
		"glossary",
		"quality",
		"recognition",
		`recognition/${longest(pack.occupations)}`,
		"degrees",
		`degrees/${longest(pack.degrees)}`,
		"about",
		"privacy",
		"imprint",
		"accessibility",
		"nothing-here",
	];
}

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
