import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openStage, type Stage } from "./browser";

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

const NURSE = "Я медсестра, скільки коштує визнання?";
const live = '[data-live="chat"]';

describe("the chat with script", () => {
	it("answers on the page, by keyboard alone, and the focus stays in the field", async () => {
		const { page, problems } = await stage.open("/uk");
		await page.waitForSelector(live);
		await page.focus("#message");
		await page.keyboard.type(NURSE);
		await page.keyboard.press("Enter");
		await page.waitForSelector("article.answer");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("message");
		expect(await page.inputValue("#message")).toBe("");
		await page.keyboard.type("А скільки це триває?");
		await page.keyboard.press("Enter");
		await page.locator("article.answer").nth(1).waitFor();
		expect(problems).toEqual([]);
		await page.context().close();
	});

	it("every part of it is reached with the Tab key, and a suggestion is asked with Enter", async () => {
		const { page } = await stage.open("/uk");
		await page.waitForSelector(live);
		await ask(page, NURSE);
		const wanted = new Set(["button-german", "chip", "term"]);
		for (let presses = 0; presses < 60; presses++) {
			await page.keyboard.press("Shift+Tab");
			const kinds = await page.evaluate(() => [...(document.activeElement?.classList ?? [])]);
			for (const kind of kinds) wanted.delete(kind);
			if (kinds.includes("chip")) break;
		}
		expect(wanted).not.toContain("chip");
		await page.keyboard.press("Enter");
		await page.locator("article.answer").nth(1).waitFor();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("message");
		await page.context().close();
	});

	it("a screen reader hears a new answer once: one log, added to, never built anew", async () => {
		const { page } = await stage.open("/uk");
		await page.waitForSelector(live);
		await ask(page, NURSE);
		await page.evaluate(() => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			new MutationObserver((changes) => {
				for (const change of changes)
					for (const node of change.addedNodes)
						if (node instanceof Element && (node.matches("article") || node.querySelector("article")))
							seen.push(node.tagName);
			}).observe(document.querySelector('[role="log"]') ?? document.body, { childList: true, subtree: true });
		});
		await ask(page, "А скільки це триває?");
		expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(["ARTICLE"]);
		expect(await page.locator('[role="log"]').count()).toBe(1);
		await page.context().close();
	});

	it("Shift+Enter begins a new line and an empty question is not sent", async () => {
		const { page, requests } = await stage.open("/de");
		await page.waitForSelector(live);
		await page.fill("#message", "eins");
		await page.keyboard.press("Shift+Enter");
		await page.keyboard.type("zwei");
		expect(await page.inputValue("#message")).toBe("eins\nzwei");
		await page.fill("#message", "  ");
		await page.keyboard.press("Enter");
		await page.waitForSelector('[role="alert"]');
		expect(requests.some((address) => address.includes("/api/"))).toBe(false);
		await page.context().close();
	});

	it("shows the German text beside the own and hides it again", async () => {
		const { page } = await stage.open("/uk");
		await page.waitForSelector(live);
		await ask(page, "Хто платить за визнання?");
		await page.click(".button-german");
		await page.waitForSelector('.german article[lang="de"]');
		await page.click(".button-german");
		await page.waitForSelector(".german", { state: "detached" });
		await page.context().close();
	});

	it("keeps the talk in this tab, over other pages and a reload", async () => {
		const { page } = await stage.open("/uk");
		await page.waitForSelector(live);
		await ask(page, NURSE);
		await page.goto(`${stage.origin}/uk/topics`);
		await page.goto(`${stage.origin}/uk`);
		await page.waitForSelector("article.answer");
		await page.reload();
		await page.waitForSelector("article.answer");
		expect(await page.locator(".asked").innerText()).toContain(NURSE);
		await page.context().close();
	});

	it("never keeps what was said in danger", async () => {
		const { page } = await stage.open("/uk");
		await page.waitForSelector(live);
		await ask(page, NURSE);
		await ask(page, "Я хочу вбити себе");
		expect(await page.locator('article[data-kind="crisis"]').count()).toBe(1);
		const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
		expect(kept).toContain("медсестра");
		expect(kept).not.toContain("вбити");
		await page.context().close();
	});

	it("switching the language keeps the talk and answers it in the new one", async () => {
		const { page } = await stage.open("/uk");
		await page.waitForSelector(live);
		await ask(page, NURSE);
		await page.click(".languages summary");
		await page.click('.languages [data-language="de"]');
		await page.waitForSelector('html[lang="de"] article.answer[lang="de"]');
		expect(await page.locator(".asked").innerText()).toContain(NURSE);
		expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/de");
		await page.context().close();
	});

	it("a failed sending keeps the text and offers to try again", async () => {
		const { page } = await stage.open("/en");
		await page.waitForSelector(live);
		const reconnect = await stage.disconnect();
		await page.fill("#message", "Who pays for recognition?");
		await page.keyboard.press("Enter");
		await page.waitForSelector(".problem button");
		expect(await page.inputValue("#message")).toBe("Who pays for recognition?");
		await reconnect();
		await page.click(".problem button");
		await page.waitForSelector("article.answer");
		expect(await page.locator(".problem").count()).toBe(0);
		await page.context().close();
	});

	it("forgets everything from any page", async () => {
		const { page } = await stage.open("/uk");
		await page.waitForSelector(live);
		await ask(page, NURSE);
		await page.click("[data-forget]");
		await page.waitForSelector("article.answer", { state: "detached" });
		expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
		await page.context().close();
	});
});

describe("the chat without script", () => {
	it("answers, suggests, and keeps the talk through the form", async () => {
		const { page } = await stage.open("/uk", { javaScriptEnabled: false });
		await page.fill("#message", NURSE);
		await page.click(".send");
		await page.waitForSelector("article.answer");
		await page.locator(".suggestions .chip").first().click();
		await page.locator("article.answer").nth(1).waitFor();
		expect(await page.locator(".asked").count()).toBe(2);
		await page.click(".languages summary");
		await page.click(".languages button[value=de]");
		await page.waitForSelector('html[lang="de"] article.answer[lang="de"]');
		expect(await page.locator(".asked").count()).toBe(2);
		expect(page.url()).toBe(`${stage.origin}/de`);
		await page.context().close();
	});
});

describe("the small islands", () => {
	it("shorten the list of occupations in any language and say how many are left", async () => {
		const { page } = await stage.open("/de/occupations");
		await page.fill("#filter", "медсестра");
		expect(await page.locator("[data-words]:visible").count()).toBeGreaterThan(0);
		expect(await page.locator("[data-words]:visible").count()).toBeLessThan(10);
		expect(await page.locator(".filter [role=status]").innerText()).toMatch(/\d/);
		await page.fill("#filter", "qqqqqq");
		expect(await page.locator("[data-none]").isVisible()).toBe(true);
		await page.context().close();
	});

	it("keep the ticks of a checklist on the device from the first tick on", async () => {
		const [checklist] = stage.service.knowledge.pack.checklists;
		const path = `/uk/checklists/${checklist?.id}`;
		const { page } = await stage.open(path);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.locator(".tick input").first().check();
		await page.reload();
		expect(await page.locator(".tick input").first().isChecked()).toBe(true);
		await page.click("[data-forget]");
		expect(await page.locator(".tick input").first().isChecked()).toBe(false);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.context().close();
	});
});

describe("no request goes to anybody else", () => {
	it("on any kind of page, and in the middle of a talk", async () => {
		const { page, requests, problems } = await stage.open("/uk");
		await page.waitForSelector(live);
		await ask(page, NURSE);
		for (const path of ["topics", "occupations/nurse", "contacts", "checklists", "glossary", "privacy"])
			await page.goto(`${stage.origin}/uk/${path}`);
		expect(requests.filter((address) => !address.startsWith(stage.origin))).toEqual([]);
		expect(requests.filter((address) => /[?%]/.test(address))).toEqual([]);
		expect(problems).toEqual([]);
		await page.context().close();
	});
});
