/** What the accessibility tests share: axe, what has to be opened before, and one page of each kind. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { ask, type Stage } from "./browser";

export const LANGUAGES = ["uk", "de", "en"] as const;
export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Opens what is folded below texts and lists. */
export async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("details.figures, details.quality-more, details.status"))
			details.setAttribute("open", "");
	});
}

const ROWS_FOR_AXE = 40;

export async function violations(page: Page, name: string, rules: readonly string[]): Promise<string[]> {
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
export function kindsOfPages({ service }: Stage): string[] {
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

/** Things to tap that are lower than a finger needs. */
export const lowTargets = (page: Page) =>
	page.evaluate(() =>
		[
			...document.querySelectorAll(
				"main :is(button, summary, select, textarea, input[type=date], .plan-choice, .button)",
			),
		]
			.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
			.map((element) => `${element.tagName}.${element.className}`),
	);

/** Axe on one page of each kind and on a talk. */
export async function violationsOnSite(
	stage: Stage,
	language: string,
	colorScheme: "light" | "dark",
	rules: readonly string[],
): Promise<string[]> {
	const { page } = await stage.open(`/${language}`, { colorScheme });
	const found: string[] = [];
	for (const path of kindsOfPages(stage)) {
		await page.goto(`${stage.origin}/${language}/${path}`.replace(/\/$/, ""));
		found.push(...(await violations(page, path, rules)));
	}
	await page.goto(`${stage.origin}/${language}`);
	await page.waitForSelector('[data-live="chat"]');
	for (const message of ["Я медсестра, скільки коштує визнання?", "Я хочу вбити себе", "Wie ist das Wetter in Paris?"])
		await ask(page, message);
	await page
		.locator(".button-german")
		.first()
		.click({ timeout: 2000 })
		.catch(() => {});
	found.push(...(await violations(page, "the talk", rules)));
	await page.context().close();
	return found;
}
