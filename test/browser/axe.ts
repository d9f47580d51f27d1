/** What the accessibility tests share: axe, what has to be opened before, and one page of each kind. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { ask, type Stage } from "./browser";

export const LANGUAGES = ["uk", "de", "en"] as const;
export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Opens what is folded below texts and lists. */
export async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll(
			"details.figures, details.quality-more, details.status, details.kinds, details.week",
		))
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

const longest = (records: readonly { readonly id: string }[]) =>
	[...records].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]?.id;

/** One of each kind, with its longest record. */
export function kindsOfPages({ service }: Stage): string[] {
	const { pack } = service.knowledge;
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

/** One of each kind for employers, offers, letters and those who advise, with its longest record. */
export function kindsOfWorkPages({ service }: Stage): string[] {
	const { pack } = service.knowledge;
	return [
		"employers",
		"employers/check",
		"employers/costs",
		"employers/first-days?sector=kitchen&shifts=1&start=2027-01-04",
		"employers/first-days?start=2027-02-30",
		"employers/first-week",
		`employers/first-week/${longest(pack.sheets)}`,
		`employers/first-week/words-${longest(pack.workwords)}`,
		"employers/advert",
		"offer-check",
		"letter",
		`letter/${longest(pack.letters)}`,
		"changes",
		`topics/${longest(pack.articles)}?view=counsellor`,
	];
}

type Outcome = readonly [name: string, path: string, answers: string | Readonly<Record<string, string>>];

/** What the forms of the checks come to: each kind of result, and what is wrong. */
export const OUTCOMES: readonly Outcome[] = [
	[
		"may I hire: it depends",
		"employers/check",
		{ paper: "section24", entry: "allowed", date: "valid", occupation: "waiting", age: "minor", form: "trial" },
	],
	[
		"may I hire: yes",
		"employers/check",
		{ paper: "section24", entry: "allowed", date: "valid", occupation: "free", age: "adult", form: "employment" },
	],
	["may I hire: answers are missing", "employers/check", { paper: "section24" }],
	[
		"an offer with signs",
		"offer-check",
		"Прибирання готелів, 6 €/год готівкою, 14 годин на день. Паспорт забираємо. 500 € за житло наперед.",
	],
	["a joke", "offer-check", "Зустрічаються два їжаки в лісі. Один питає: ти чого такий колючий?"],
	["a letter", "letter", "Hiermit kündigen wir das Arbeitsverhältnis fristgerecht. Kündigung des Arbeitsverhältnisses"],
	["an unknown letter", "letter", "Der Rasen vor dem Haus wird morgen gemäht, blaue Blumen stehen am Fenster."],
	["a text that is too long", "letter", "Bescheid ".repeat(1000)],
	[
		"an advertisement",
		"employers/advert",
		"Wir suchen eine Bürokraft mit Deutsch auf C1-Niveau, verhandlungssicher, belastbar und flexibel, mit abgeschlossener kaufmännischer Berufsausbildung in Deutschland und Führerschein, gern deutscher Muttersprachler.",
	],
];

/** Fills a form of a check and sends it. */
export async function showOutcome(
	page: Page,
	origin: string,
	language: string,
	[, path, answers]: Outcome,
): Promise<void> {
	await page.goto(`${origin}/${language}/${path}`);
	if (typeof answers === "string") await page.fill("#text", answers);
	else for (const [name, value] of Object.entries(answers)) await page.check(`input[name="${name}"][value="${value}"]`);
	// The browser itself would ask for what is missing; the page must do so as well.
	await page.evaluate(() =>
		document.querySelector<HTMLFormElement>("form:has([required])")?.setAttribute("novalidate", ""),
	);
	await page.click("main form .button-ask");
	await page.waitForSelector("#found, main [role=alert]");
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

/** Axe on one page of each kind for work, and on what its forms come to. */
export async function violationsAtWork(
	stage: Stage,
	language: string,
	colorScheme: "light" | "dark",
	rules: readonly string[],
): Promise<string[]> {
	const { page } = await stage.open(`/${language}`, { colorScheme });
	const found: string[] = [];
	for (const path of kindsOfWorkPages(stage)) {
		await page.goto(`${stage.origin}/${language}/${path}`);
		found.push(...(await violations(page, path, rules)));
	}
	for (const outcome of OUTCOMES) {
		await showOutcome(page, stage.origin, language, outcome);
		found.push(...(await violations(page, outcome[0], rules)));
	}
	await page.context().close();
	return found;
}
