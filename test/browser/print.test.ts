/** What a printer gets: the answer in two languages side by side, the way with everything unfolded. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openStage, type Stage } from "./browser";

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

/** Text of each printed page with the place of its pieces, in points from the left. */
async function printed(page: Page): Promise<{ text: string; left: number }[][]> {
	const document = await getDocument({ data: new Uint8Array(await page.pdf({ format: "A4" })), verbosity: 0 }).promise;
	const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));
	return Promise.all(
		pages.map(async (it) =>
			(await it.getTextContent()).items.flatMap((item) =>
				"str" in item && item.str.trim() ? [{ text: item.str, left: item.transform[4] as number }] : [],
			),
		),
	);
}
const words = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join(" ");

describe("an answer on paper", () => {
	it("stands in two languages side by side from the first page on, alone and without buttons", async () => {
		const { page } = await stage.open("/uk");
		await page.waitForSelector('[data-live="chat"]');
		await ask(page, "Де Jobcenter?");
		await ask(page, "Я перукарка, з чого почати");
		await page.locator(".exchange").nth(1).locator(".button-german").click();
		await page.waitForSelector(".answer-beside");
		// The page is made ready for the paper and put back right after: what was ready is kept and made so again.
		await page.evaluate(() => {
			window.print = () => {
				const ready = [document.body.className, document.querySelector(".sheet")?.id ?? ""];
				Object.assign(window, { ready });
			};
		});
		await page.locator("[data-sheet]").click();
		expect(await page.locator(".prints-sheet, .sheet").count()).toBe(0);
		await page.evaluate(() => {
			const [body = "", sheet = ""] = (window as unknown as { ready: string[] }).ready;
			document.body.className = body;
			document.getElementById(sheet)?.classList.add("sheet");
		});
		const [first = []] = await printed(page);
		const german = first.find(({ text }) => text.includes("Bewerben"));
		const own = first.find(({ text }) => text.includes("Шукайте"));
		expect(german && own && german.left > own.left + 200, words(first).slice(0, 400)).toBe(true);
		const all = words((await printed(page)).flat());
		expect(all).not.toContain("Jobcenter?");
		for (const button of ["Роздрукувати", "Додати до плану", "Сховати німецький текст", "Маршрут"])
			expect(all).not.toContain(button);
		await page.context().close();
	});
});

describe("the way on paper", () => {
	it("begins on the first page and holds every step unfolded", async () => {
		const { page } = await stage.open("/uk/recognition/nurse");
		await page.waitForSelector('[data-live="path"]');
		const pages = await printed(page);
		expect(words(pages[0] ?? [])).toContain("консультацію");
		// Chromium opens before printing what the page opens, and closes it again.
		const last = await page.locator(".path-steps > li > details .step-facts dt").last().textContent();
		expect(words(pages.flat())).toContain(last ?? "-");
		expect(words(pages.flat()).match(/Безкоштовно/g)?.length).toBeGreaterThan(5);
		expect(words(pages.flat())).not.toContain("Додати до плану");
		expect(await page.locator(".path-steps > li > details[open]").count()).toBe(1);
		await page.context().close();
	});
});
