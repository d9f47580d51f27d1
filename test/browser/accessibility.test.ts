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
		"degrees",
		`degrees/${longest(pack.degrees)}`,
		"about",
		"privacy",
		"imprint",
		"accessibility",
		"nothing-here",
	];
}
