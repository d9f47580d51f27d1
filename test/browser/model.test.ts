/** The second layer as people meet it: asked first, marked, with sources, on a phone and on a desk, in three languages, by keyboard. */
import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { honest, startScriptedModel } from "../../eval/generated/scripted-model";
import { ask, openStage, type Stage } from "./browser";

const model = await startScriptedModel({ kind: "says", script: honest, delay: 2 });
const RUN_BY = "Testbetrieb, eigener Rechner";
let stage: Stage;
beforeAll(async () => {
	stage = await openStage({
		model: {
			url: model.url,
			name: "scripted",
			key: null,
			runBy: RUN_BY,
			first: 3_000,
			whole: 8_000,
			concurrency: 8,
			tokensADay: 0,
			embedding: null,
			cache: ".cache",
		},
	});
});
afterAll(async () => {
	await stage.close();
	await model.close();
});

const QUESTIONS = {
	uk: "Скільки коштує визнання медсестри?",
	de: "Was kostet die Anerkennung als Krankenschwester?",
	en: "What does recognition as a nurse cost?",
} as const;
const DESK = { viewport: { width: 1280, height: 900 } };

describe.each([
	["uk", undefined],
	["de", DESK],
	["en", undefined],
] as const)("sentences of a model in %s", (language, options) => {
	it("come only after a yes, below the answer, marked and with sources, without a fault for axe", async () => {
		const { page, problems } = await stage.open(`/${language}`, options);
		const before = model.asked.length;
		await ask(page, QUESTIONS[language]);
		const offer = page.locator(".model-offer");
		await offer.waitFor();
		expect(await offer.innerText()).toContain(RUN_BY);
		expect(model.asked).toHaveLength(before);
		const inBoth = async () => {
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`)).toEqual([]);
		};
		await inBoth();
		await offer.locator("button").first().focus();
		await page.keyboard.press("Enter");
		const card = page.locator(".generated");
		await card.locator("details").waitFor();
		await page.locator('.generated[data-model="scripted"]').waitFor();
		expect(await card.getAttribute("data-ai-generated")).toBe("true");
		expect(await card.getAttribute("aria-live")).toBe("off");
		expect(await card.locator(".source-mark a").count()).toBeGreaterThan(0);
		expect(await page.locator(".generated-state").innerText()).not.toBe("");
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		await inBoth();
		expect(model.asked).toHaveLength(before + 1);
		expect(problems).toEqual([]);
		await page.context().close();
	});
});

describe("the yes", () => {
	it("holds for the next question and for a reload, until it is taken back or forgotten", async () => {
		const { page } = await stage.open("/uk");
		await ask(page, QUESTIONS.uk);
		await page.locator(".model-offer button").first().click();
		await page.locator('.generated[data-model="scripted"]').waitFor();
		await ask(page, "Як знайти роботу?");
		await page.locator('.generated[data-model="scripted"]').nth(1).waitFor();
		await page.reload();
		await page.locator(".model-on").waitFor();
		expect(await page.locator(".generated").count()).toBe(2);
		const before = model.asked.length;
		await page.locator(".model-on button").click();
		await page.locator(".model-on").waitFor({ state: "detached" });
		await ask(page, "Що таке Kindergeld?");
		expect(model.asked).toHaveLength(before);
		await page.context().close();
	});

	it("is asked for once: after a no the offer does not come again", async () => {
		const { page } = await stage.open("/uk");
		await ask(page, QUESTIONS.uk);
		await page.locator(".model-offer button").nth(1).click();
		await ask(page, "Як знайти роботу?");
		expect(await page.locator(".model-offer").count()).toBe(0);
		await page.context().close();
	});

	it("brings nothing but a small note when the model is silent, and the answer stays", async () => {
		model.behave({ kind: "silent" });
		const { page } = await stage.open("/uk");
		await ask(page, QUESTIONS.uk);
		const text = await page.locator("article.answer").innerText();
		await page.locator(".model-offer button").first().click();
		await page.locator(".generated-note").waitFor();
		expect(await page.locator("article.answer").innerText()).toBe(text);
		expect(await page.locator(".generated").count()).toBe(0);
		model.behave({ kind: "says", script: honest });
		await page.context().close();
	});

	it("works without script", async () => {
		const { page } = await stage.open("/uk", { javaScriptEnabled: false });
		await page.fill("#message", QUESTIONS.uk);
		await page.locator("button.send").click();
		await page.locator(".model-offer button").first().click();
		await page.locator('.generated[data-ai-generated="true"]').waitFor();
		await page.context().close();
	});
});
