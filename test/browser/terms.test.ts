import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openStage, type Stage } from "./browser";

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

const ARTICLE = "/uk/topics/objection";
const QUESTION = "Як подати Widerspruch проти рішення?";
const sheet = (page: Page) => page.locator("#term-sheet");
const words = (page: Page) => page.locator("a.term[data-plain]");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses Tab until the focus stands on an official word. */
async function tabToWord(page: Page): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press("Tab");
		if (await page.evaluate(() => document.activeElement?.matches("a.term") ?? false)) return;
	}
	throw new Error("no official word was reached");
}

describe("an official word", () => {
	it("is explained in place by a tap, in the person's language, with the way to more", async () => {
		const { page, requests, problems } = await stage.open(ARTICLE);
		const word = words(page).first();
		const [plain, term] = [await word.getAttribute("data-plain"), await word.getAttribute("data-term")];
		const before = requests.length;
		await word.click();
		expect(await sheet(page).isVisible()).toBe(true);
		expect(await page.locator("#term-plain").innerText()).toBe(plain);
		expect(await page.locator('#term-word[lang="de"]').innerText()).toBe(term);
		expect(await page.locator("#term-sheet [data-entry]").getAttribute("href")).toContain("/uk/glossary#");
		expect(new URL(page.url()).pathname).toBe(ARTICLE);
		expect(requests.length).toBe(before);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	it("is opened with Enter and closed with Escape; the focus comes back to it", async () => {
		const { page } = await stage.open(ARTICLE);
		await tabToWord(page);
		const word = await focused(page);
		await page.keyboard.press("Enter");
		await sheet(page).waitFor();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("term-word");
		await page.keyboard.press("Escape");
		await sheet(page).waitFor({ state: "hidden" });
		expect(await focused(page)).toBe(word);
		await page.context().close();
	});

	it("keeps the keyboard inside while it is open, and closes by its button and by a tap beside it", async () => {
		const { page } = await stage.open(ARTICLE);
		await words(page).first().click();
		for (let presses = 0; presses < 6; presses++) {
			await page.keyboard.press("Tab");
			const outside = await page.evaluate(
				() => document.activeElement !== document.body && !document.activeElement?.closest("#term-sheet"),
			);
			expect(outside).toBe(false);
		}
		await page.click("#term-sheet [data-close]");
		await sheet(page).waitFor({ state: "hidden" });
		await words(page).first().click();
		await page.mouse.click(180, 20);
		await sheet(page).waitFor({ state: "hidden" });
		await page.context().close();
	});

	it("says to a screen reader what it is and what it opens", async () => {
		const { page } = await stage.open(ARTICLE);
		const word = words(page).first();
		expect(await word.getAttribute("aria-haspopup")).toBe("dialog");
		await word.click();
		const plain = await page.locator("#term-plain").innerText();
		const term = await page.locator("#term-word").innerText();
		const dialog = page.getByRole("dialog", { name: term });
		expect(await dialog.count()).toBe(1);
		expect(await dialog.getAttribute("aria-describedby")).toBe("term-plain");
		expect(plain.length).toBeGreaterThan(10);
		await page.context().close();
	});

	it("is explained in an answer that has just come, with nothing sent for it", async () => {
		const { page, requests, problems } = await stage.open("/uk");
		await page.waitForSelector('[data-live="chat"]');
		await ask(page, QUESTION);
		const before = requests.length;
		const word = page.locator("article.answer a.term[data-plain]").first();
		await page.waitForFunction(() => document.querySelector("article.answer a.term")?.hasAttribute("aria-haspopup"));
		await word.focus();
		await page.keyboard.press("Enter");
		await sheet(page).waitFor();
		expect(await page.locator("#term-plain").innerText()).toBe(await word.getAttribute("data-plain"));
		await page.keyboard.press("Escape");
		await sheet(page).waitFor({ state: "hidden" });
		expect(await page.evaluate(() => document.activeElement?.matches("article.answer a.term"))).toBe(true);
		expect(requests.length).toBe(before);
		expect(page.url()).toBe(`${stage.origin}/uk`);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	it("is explained in a talk that was kept, after a reload", async () => {
		const { page } = await stage.open("/uk");
		await page.waitForSelector('[data-live="chat"]');
		await ask(page, QUESTION);
		await page.reload();
		await page.locator("article.answer a.term[data-plain]").first().click();
		expect(await sheet(page).isVisible()).toBe(true);
		await page.context().close();
	});

	it("leads to the glossary without script", async () => {
		const { page } = await stage.open(ARTICLE, { javaScriptEnabled: false });
		expect(await sheet(page).isVisible()).toBe(false);
		const href = await page.locator("a.term").first().getAttribute("href");
		await page.locator("a.term").first().click();
		expect(page.url()).toBe(stage.origin + href);
		await page.context().close();
	});

	it.each([
		["light", { width: 360, height: 740 }, "112.5%"],
		["dark", { width: 360, height: 740 }, "225%"],
		["light", { width: 1280, height: 900 }, "112.5%"],
	] as const)("axe finds nothing while it is open, %s, %o, text %s", async (colorScheme, viewport, size) => {
		const { page } = await stage.open(ARTICLE, { colorScheme, viewport });
		await page.evaluate((fontSize) => {
			document.documentElement.style.fontSize = fontSize;
		}, size);
		await words(page).first().click();
		const { violations } = await new AxeBuilder({ page }).include("#term-sheet").analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
		const box = await sheet(page).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height + 1);
		const cut = await sheet(page).evaluate((element) => element.scrollWidth - element.clientWidth);
		expect(cut).toBeLessThanOrEqual(0);
		await page.context().close();
	});
});

describe("the search of a list", () => {
	it.each([
		["/uk/glossary", "Anhörung"],
		["/en/glossary", "Anhoerung"],
		["/uk/topics", "anhorung"],
		["/uk/glossary", "Anhöhrung"],
		["/en/topics", "Widersprch"],
		["/uk/glossary", "Bescheiden"],
		["/en/glossary", "Kostenfestsetzungsbescheid"],
		["/uk/topics", "Widerspruch"],
	])("finds on %s the German word „%s“", async (path, word) => {
		const { page } = await stage.open(path);
		const all = await page.locator("[data-words]").count();
		await page.fill("#filter", word);
		const shown = await page.locator("[data-words]:visible").count();
		expect(shown).toBeGreaterThan(0);
		expect(shown).toBeLessThan(all / 3);
		expect(await page.locator("[data-none]").isVisible()).toBe(false);
		await page.context().close();
	});

	it("hides the words again when the field is empty", async () => {
		const { page } = await stage.open("/uk/topics");
		expect(await page.locator(".words-found").isVisible()).toBe(false);
		await page.fill("#filter", "Widerspruch");
		expect(await page.locator(".words-found").isVisible()).toBe(true);
		await page.fill("#filter", "");
		expect(await page.locator(".words-found").isVisible()).toBe(false);
		await page.context().close();
	});
});

describe("the page on quality", () => {
	it("opens the table for a link to one of its figures, and shortens it", async () => {
		const { page } = await stage.open("/uk/quality");
		expect(await page.locator(".figures-table").isVisible()).toBe(false);
		await page.locator('#soon a[href^="#fact-"]').first().click();
		await page.locator(".figures-table").waitFor();
		const all = await page.locator(".figures-table tbody tr:visible").count();
		await page.fill("#filter", "Minijob");
		expect(await page.locator(".figures-table tbody tr:visible").count()).toBeLessThan(all / 4);
		await page.context().close();
	});
});
