/** The way to recognition and the plan, as people go through them on a phone. What they note leaves the device only by their own hand. */
import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { BrowserContextOptions, Locator, Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { MAX_FILE_BYTES } from "../../src/plan/file";
import type { Plan, PlanItem, State } from "../../src/plan/plan";
import type { StepData, Way } from "../../src/plan/types";
import { dayInWords } from "../../src/web/answer/view";
import { CATALOGUES } from "../../src/web/texts/texts";
import { ask, openStage, type Stage } from "./browser";

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

/** Whoever took the connection away gives it back, also when the test fails. */
let reconnect: (() => Promise<void>) | undefined;
afterEach(async () => {
	await reconnect?.();
	reconnect = undefined;
});

const uk = CATALOGUES.uk;
const live = '[data-live="plan"]';
const NOTE = "Подзвонити Оксані Qwertzuiop";
const DUE = "2027-01-15";
const NASTY = "<img src=x onerror=alert(1)>";

interface Sent {
	readonly method: string;
	readonly url: string;
	readonly body: string;
}

interface Person {
	readonly page: Page;
	/** Every request of this person's browser, those of the worker too. */
	readonly sent: Sent[];
	/** What went wrong on the page, and what tried to open a window. */
	readonly problems: string[];
	leave(): Promise<void>;
}

/** Somebody with a phone of their own. */
async function person(options: BrowserContextOptions = {}, before?: () => void): Promise<Person> {
	const context = await stage.browser.newContext({
		reducedMotion: "reduce",
		viewport: { width: 360, height: 740 },
		permissions: ["clipboard-read", "clipboard-write"],
		...options,
	});
	if (before) await context.addInitScript(before);
	const page = await context.newPage();
	const sent: Sent[] = [];
	const problems: string[] = [];
	context.on("request", (request: Request) =>
		sent.push({ method: request.method(), url: request.url(), body: request.postData() ?? "" }),
	);
	page.on("pageerror", (error) => problems.push(error.message));
	page.on("dialog", (dialog) => {
		problems.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on("console", (message) => {
		if (message.type() === "error" && !/Failed to load resource|ERR_INTERNET|ERR_CONNECTION/.test(message.text()))
			problems.push(message.text());
	});
	return { page, sent, problems, leave: () => context.close() };
}

const goTo = (page: Page, path: string) => page.goto(stage.origin + path);
const item = (page: Page, place: number) => page.locator(".plan-item").nth(place);
const states = (page: Page) =>
	page.locator(".plan-item").evaluateAll((items) => items.map((it) => it.getAttribute("data-state")));
const texts = (page: Page) => page.locator(".plan-text").allInnerTexts();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("onboard-buddy.plan"));
const choose = (page: Page, place: number, state: State) =>
	item(page, place).locator(`.plan-choice:has(input[value=${state}])`).click();
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
const worker = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
const squeezed = (text: string) => text.replace(/\s/g, "");

/** The plan with what belongs to its steps. */
async function openPlan(page: Page, language = "uk"): Promise<void> {
	await goTo(page, `/${language}/plan`);
	await shown(page);
}
async function shown(page: Page): Promise<void> {
	await page.waitForSelector(`${live} .plan-item .step-facts`, { state: "attached" });
}

/** A plan as the device keeps it, with steps of the nurse's way. */
async function written(change: Partial<Plan> = {}): Promise<Plan> {
	const [first, second, third] = await nurseSteps();
	return {
		version: 1,
		occupation: "nurse",
		path: null,
		answers: { german: "B1" },
		items: [asItem(first), { ...asItem(second), state: "done" }, asItem(third)],
		papers: { passport: "have" },
		...change,
	};
}
function asItem(step: StepData | undefined): PlanItem {
	if (!step) throw new Error("the way has too few steps");
	const { key, text, detail, print } = step;
	return { key, state: "open", since: null, due: null, note: "", imported: false, kept: { text, detail, print } };
}
async function nurseSteps(): Promise<StepData[]> {
	const way = (await (await stage.app.request("/plan-data/ways/nurse.json")).json()) as Way;
	return way.paths[0]?.phases.flatMap((phase) => phase.steps) ?? [];
}

/** Somebody who has this plan already. */
async function personWith(plan: Plan, options?: BrowserContextOptions): Promise<Person> {
	const someone = await person(options);
	await goTo(someone.page, "/uk/glossary");
	await someone.page.evaluate((text) => localStorage.setItem("onboard-buddy.plan", text), JSON.stringify(plan));
	await openPlan(someone.page);
	return someone;
}

async function download(page: Page, button: Locator): Promise<{ name: string; data: Buffer }> {
	const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
	return { name: file.suggestedFilename(), data: await readFile(await file.path()) };
}
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const load = (page: Page, text: string) =>
	page.setInputFiles('input[type="file"]', {
		name: "plan.json",
		mimeType: "application/json",
		buffer: Buffer.from(text),
	});

/** The link that the code holds. */
async function copiedCode(page: Page): Promise<string> {
	await button(page, `${uk["plan.move.show"]}: ${uk["plan.move.own"]}`).click();
	await page.waitForSelector(".plan-code path");
	await button(page, uk["plan.move.copy"]).click();
	await page.getByText(uk["plan.move.copied"]).waitFor();
	return page.evaluate(() => navigator.clipboard.readText());
}

/** Where the German column of the paper begins, in points. */
const MIDDLE = 300;

/** What stands in the left column and in the right one. */
async function textOfPdf(data: Buffer): Promise<{ own: string; german: string }> {
	const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
	let own = "";
	let german = "";
	for (let number = 1; number <= document.numPages; number++) {
		for (const it of (await (await document.getPage(number)).getTextContent()).items) {
			if (!("str" in it)) continue;
			if (it.transform[4] < MIDDLE) own += it.str;
			else german += it.str;
		}
	}
	return { own: squeezed(own), german: squeezed(german) };
}

describe("a nurse with a phone", () => {
	let nurse: Person;
	let added: StepData[];
	beforeAll(async () => {
		nurse = await person();
		const { page } = nurse;
		await goTo(page, "/uk");
		await page.waitForSelector('[data-live="chat"]');
		await ask(page, "Я медсестра, що робити з дипломом?");
		await page.click('article.answer a[href="/uk/recognition/nurse"]');
		await page.waitForSelector('[data-live="path"]');
		await page.click("#path-form summary");
		await page.selectOption("#q-german", "C1");
		await page.selectOption("#q-papers", "all");
		const all = await nurseSteps();
		added = all.filter(({ when, onlyIfTold }) => !onlyIfTold && !when?.german && !when?.papers);
		await page.waitForFunction((count) => document.querySelectorAll(".path-steps > li").length === count, added.length);
		expect(added.length).toBeLessThan(all.length);
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		await page.click("[data-add-path]");
		await page.click('[data-added] a[href="/uk/plan"]');
		await shown(page);
	});
	afterAll(() => nurse.leave());

	it("comes from her question over two answers to a plan with the steps that concern her", async () => {
		expect(await texts(nurse.page)).toEqual(added.map(({ text }) => text.uk));
		expect(await states(nurse.page)).toEqual(added.map(() => "open"));
		expect(await sideways(nurse.page)).toBeLessThanOrEqual(0);
	});

	it("marks what she waits for and what is done, notes and dates it, and finds all of it again", async () => {
		const { page } = nurse;
		await choose(page, 0, "waiting");
		await choose(page, 1, "done");
		await item(page, 2).locator(":scope > details.more > summary").click();
		await page.fill("#item-2-note", NOTE);
		await page.locator("#item-2-note").blur();
		await page.fill("#item-2-due", DUE);
		await page.locator("#item-2-due").blur();
		for (const again of [false, true]) {
			if (again) await page.reload();
			await shown(page);
			expect((await states(page)).slice(0, 3)).toEqual(["waiting", "done", "open"]);
			expect(await item(page, 2).locator(".plan-note").innerText()).toContain(`${uk["plan.note"]}: ${NOTE}`);
			expect(await item(page, 2).locator(".plan-note").innerText()).toContain(dayInWords(DUE, "uk"));
			expect(await item(page, 0).locator(".plan-since input").inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(await page.locator("[data-done]").getAttribute("data-done")).toBe("1");
			expect(await page.locator(".next-step").innerText()).toContain(added[2]?.text.uk);
			expect(await sideways(page)).toBeLessThanOrEqual(0);
		}
	});

	it("has nothing to scroll sideways when every step stands open, German beside it", async () => {
		const { page } = nurse;
		await page.click(".plan-take .button-german[aria-pressed]");
		await page.evaluate(() => {
			for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
		});
		expect(await page.locator(".plan-text .beside").allInnerTexts()).toEqual(added.map(({ text }) => text.de));
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		await page.click(".plan-take .button-german[aria-pressed]");
	});

	it("takes it to the counter as a PDF, in Ukrainian and German, with her note", async () => {
		const { name, data } = await download(nurse.page, button(nurse.page, uk["plan.take.pdf"]));
		expect(name).toMatch(/\.pdf$/);
		const { own, german } = await textOfPdf(data);
		for (const step of added) {
			expect(own).toContain(squeezed(step.text.uk));
			expect(german).toContain(squeezed(step.text.de));
		}
		expect(own + german).toContain(squeezed(NOTE));
		expect(own).toContain(squeezed(dayInWords(DUE, "uk")));
		expect(german).toContain(squeezed(dayInWords(DUE, "de")));
		expect(german).not.toContain(squeezed(added[0]?.text.uk ?? ""));
	});

	it("puts her date into the calendar", async () => {
		const { name, data } = await download(nurse.page, button(nurse.page, uk["plan.take.calendar"]));
		expect(name).toMatch(/\.ics$/);
		const calendar = new ICAL.Component(ICAL.parse(data.toString("utf8")));
		const events = calendar.getAllSubcomponents("vevent").map((it) => new ICAL.Event(it));
		expect(events.map((event) => event.startDate.toString())).toEqual([DUE]);
		expect(events[0]?.summary).toBe(added[2]?.text.uk);
		expect(events[0]?.description).toBe(NOTE);
	});

	it("sent nothing of it anywhere: no note, no tick, no plan, no code, and to the chat only what it needs", async () => {
		const { page, sent, problems } = nurse;
		const code = new URL(await copiedCode(page)).hash.slice("#p=".length);
		expect(code.length).toBeGreaterThan(20);
		await download(page, button(page, uk["plan.file.save"]));
		await goTo(page, "/uk");
		await page.waitForSelector('[data-live="chat"]');
		await ask(page, "А скільки це коштує?");

		expect(sent.length).toBeGreaterThan(10);
		const secrets = [code, NOTE, "Qwertzuiop", DUE, "waiting", "paths/", "passages/", "onboard-buddy.plan"];
		const wholly = sent.map(({ url, body }) => `${decodeURIComponent(url)}\n${body}`).join("\n");
		for (const secret of secrets) expect(wholly).not.toContain(secret);
		for (const { url, method } of sent) {
			if (/^(?:blob|data):/.test(url)) continue;
			expect(url.startsWith(`${stage.origin}/`), url).toBe(true);
			expect(url, "nothing is asked for by a query or sent behind a hash sign").not.toMatch(/[?#]/);
			expect(method === "GET" || url === `${stage.origin}/api/v1/answers`, `${method} ${url}`).toBe(true);
		}
		const files = new Set(sent.flatMap(({ url }) => /\/plan-data\/(.*)$/.exec(url)?.[1] ?? []));
		expect([...files]).toEqual(["ways/nurse.json"]);
		const questions = sent.filter(({ method }) => method === "POST").map(({ body }) => JSON.parse(body));
		expect(questions).toHaveLength(2);
		for (const question of questions) {
			const allowed = ["message", "language", "context", "profile", "history"];
			expect(Object.keys(question).filter((name) => !allowed.includes(name))).toEqual([]);
		}
		expect(problems).toEqual([]);
	});
});

describe("without a connection", () => {
	it("the plan is there with its steps, its contacts and what was noted, and a page read before", async () => {
		const plan = await written();
		const { page, problems, leave } = await personWith(plan);
		await worker(page);
		await page.reload();
		await shown(page);
		await goTo(page, "/uk/topics");
		reconnect = await stage.disconnect();
		await goTo(page, "/uk/plan");
		await shown(page);
		expect(await texts(page)).toEqual(plan.items.map(({ kept: it }) => it?.text.uk));
		expect(await states(page)).toEqual(["open", "done", "open"]);
		expect(await page.locator('.step-facts a[href^="/uk/contacts/"]').count()).toBeGreaterThan(0);
		await choose(page, 0, "done");
		await page.reload();
		await shown(page);
		expect(await states(page)).toEqual(["done", "done", "open"]);
		await goTo(page, "/uk/topics");
		expect(await page.locator("h1").innerText()).toBe(uk["nav.topics"]);
		expect(problems).toEqual([]);
		await leave();
	});

	it("a page never read gives way to the plan, in its language", async () => {
		const plan = await written();
		const { page, leave } = await personWith(plan);
		await worker(page);
		reconnect = await stage.disconnect();
		await goTo(page, "/de/contacts");
		await page.waitForSelector(`html[lang="de"] ${live} .plan-item`);
		expect(await texts(page)).toEqual(plan.items.map(({ kept: it }) => it?.text.de));
		await leave();
	});

	it("nobody gets a worker who has no plan", async () => {
		const { page, leave } = await person();
		await openEmpty(page);
		await goTo(page, "/uk/recognition/nurse");
		await page.waitForSelector('[data-live="path"]');
		expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await leave();
	});
});

async function openEmpty(page: Page): Promise<void> {
	await goTo(page, "/uk/plan");
	await page.waitForSelector(`${live} .plan-empty`);
}

describe("the code for another device", () => {
	it("shows the same steps there, keeps nothing before it is told to, and is never sent", async () => {
		const plan = await written();
		const own = await personWith({ ...plan, items: plan.items.map((it) => ({ ...it, note: NOTE, due: DUE })) });
		const address = await copiedCode(own.page);
		expect(address.startsWith(`${stage.origin}/uk/plan#p=`)).toBe(true);
		expect(decodeURIComponent(address)).not.toMatch(/Qwertzuiop|2027/);
		await own.leave();

		const other = await person();
		await other.page.goto(address);
		await shown(other.page);
		expect(await texts(other.page)).toEqual(plan.items.map(({ kept: it }) => it?.text.uk));
		expect(await states(other.page)).toEqual(["open", "done", "open"]);
		expect(other.page.url()).toBe(`${stage.origin}/uk/plan`);
		expect(await other.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		expect(await other.page.locator(".plan-item input, .plan-item textarea").count()).toBe(0);
		expect(await other.page.locator(".shared").innerText()).toContain(uk["plan.shared.lead"]);

		await button(other.page, uk["plan.shared.keep"]).click();
		await other.page.waitForSelector(".shared", { state: "detached" });
		const mine = JSON.parse((await kept(other.page)) ?? "null") as Plan;
		expect(mine.items.map(({ key, state }) => [key, state])).toEqual(plan.items.map((it) => [it.key, it.state]));
		expect(mine.items.map((it) => it.kept?.text)).toEqual(plan.items.map((it) => it.kept?.text));
		expect(mine.papers).toEqual({ passport: "have" });
		await other.page.reload();
		await shown(other.page);
		expect(await states(other.page)).toEqual(["open", "done", "open"]);
		const code = new URL(address).hash.slice(1);
		expect(other.sent.length).toBeGreaterThan(3);
		expect(other.sent.filter(({ url, body }) => `${url}${body}`.includes(code.slice(2, 20)))).toEqual([]);
		expect(other.problems).toEqual([]);
		await other.leave();
	});

	it("the same code speaks German to who advises, and can be left without a trace", async () => {
		const plan = await written();
		const own = await personWith(plan);
		const address = (await copiedCode(own.page)).replace("/uk/plan", "/de/plan");
		await own.leave();
		const adviser = await person();
		await adviser.page.goto(address);
		await shown(adviser.page);
		expect(await texts(adviser.page)).toEqual(plan.items.map(({ kept: it }) => it?.text.de));
		await button(adviser.page, CATALOGUES.de["plan.shared.leave"]).click();
		await adviser.page.waitForSelector(".plan-empty");
		expect(await adviser.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		await adviser.leave();
	});

	it("the code for the counter leads to the German plan by itself", async () => {
		const { page, leave } = await personWith(await written());
		await button(page, uk["plan.move.german"]).click();
		await page.waitForSelector(".plan-code path");
		await button(page, uk["plan.move.copy"]).click();
		await page.getByText(uk["plan.move.copied"]).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${stage.origin}/de/plan#p=`);
		await leave();
	});

	it.each([
		["is cut", (address: string) => address.slice(0, -3)],
		["has another letter", (address: string) => address.replace(/#p=(.{12})./, (_, start) => `#p=${start}~`)],
		["is something else", (address: string) => address.replace(/#p=.*/, "#p=hello-world")],
		["is empty", (address: string) => address.replace(/#p=.*/, "#p=")],
	])("a code that %s is told so, and the own plan stays as it was", async (_, damage) => {
		const { page, problems, leave } = await personWith(await written());
		const address = await copiedCode(page);
		const before = await kept(page);
		await goTo(page, "/uk/glossary");
		await page.goto(damage(address));
		await shown(page);
		await page.waitForSelector('.problem[role="alert"]');
		expect(await page.locator('.problem[role="alert"]').innerText()).toBe(uk["plan.bad.code"]);
		expect(await page.locator(".shared").count()).toBe(0);
		expect(await kept(page)).toBe(before);
		expect(page.url()).toBe(`${stage.origin}/uk/plan`);
		expect(problems).toEqual([]);
		await leave();
	});

	it("beside an own plan it can be added: the own notes and states stay", async () => {
		const plan = await written();
		const [first, second, third] = plan.items;
		const own = await personWith({ ...plan, items: plan.items.slice(1) });
		const address = await copiedCode(own.page);
		await own.leave();
		const other = await personWith({ ...plan, items: [first, second].flatMap((it) => it ?? []).map(noted) });
		await other.page.goto(address);
		await other.page.waitForSelector(".shared");
		await button(other.page, uk["plan.shared.merge"]).click();
		await other.page.waitForSelector(".shared", { state: "detached" });
		const mine = JSON.parse((await kept(other.page)) ?? "null") as Plan;
		expect(mine.items.map(({ key }) => key)).toEqual([first?.key, second?.key, third?.key]);
		expect(mine.items.map(({ note }) => note)).toEqual([NOTE, NOTE, ""]);
		expect(mine.items.map(({ state }) => state)).toEqual(["waiting", "waiting", "open"]);
		await other.leave();
	});
});

const noted = (it: PlanItem): PlanItem => ({ ...it, note: NOTE, state: "waiting", since: "2026-11-20" });

describe("the file", () => {
	it("carries everything to another device, where notes are marked and stay text", async () => {
		const plan = await written();
		const own = await personWith({
			...plan,
			items: plan.items.map((it, place) => (place === 0 ? { ...it, note: NASTY, due: DUE } : it)),
		});
		const { name, data } = await download(own.page, button(own.page, uk["plan.file.save"]));
		expect(name).toMatch(/\.json$/);
		await own.leave();

		const other = await person();
		await openEmpty(other.page);
		await load(other.page, data.toString("utf8"));
		await shown(other.page);
		expect(await states(other.page)).toEqual(["open", "done", "open"]);
		const line = item(other.page, 0).locator(".plan-note");
		expect(await line.innerText()).toContain(`${uk["plan.note.imported"]}: ${NASTY}`);
		expect(await line.innerText()).toContain(dayInWords(DUE, "uk"));
		expect(await other.page.locator("#plan img").count()).toBe(0);
		await other.page.reload();
		await shown(other.page);
		expect(await line.innerText()).toContain(`${uk["plan.note.imported"]}: ${NASTY}`);
		expect(await other.page.locator("#plan img").count()).toBe(0);
		expect(other.problems).toEqual([]);
		await other.leave();
	});

	it.each([
		["a foreign JSON", '{"name":"package","version":"1.0.0"}', "plan.bad.file"],
		["a plan with a strange field", "strange", "plan.bad.file"],
		["no JSON", "%PDF-1.7", "plan.bad.file"],
		["a plan of a newer version", '{"format":"onboard-buddy-plan","version":99}', "plan.bad.future"],
		[
			"a file that is too large",
			`{"format":"onboard-buddy-plan","x":"${"x".repeat(MAX_FILE_BYTES)}"}`,
			"plan.bad.large",
		],
	] as const)("%s is refused in words, and the plan stays as it was", async (_, text, key) => {
		const plan = await written();
		const { page, problems, leave } = await personWith(plan);
		const before = await kept(page);
		const strange = JSON.stringify({ format: "onboard-buddy-plan", ...plan, script: "alert(1)" });
		await load(page, text === "strange" ? strange : text);
		await page.waitForSelector('.problem[role="alert"]');
		expect(await page.locator('.problem[role="alert"]').innerText()).toBe(uk[key]);
		expect(await kept(page)).toBe(before);
		expect(await texts(page)).toEqual(plan.items.map(({ kept: it }) => it?.text.uk));
		expect(problems).toEqual([]);
		await leave();
	});

	it("is only shown beside a plan of one's own, until one takes it over", async () => {
		const plan = await written();
		const { page, leave } = await personWith(plan);
		const before = await kept(page);
		await load(page, JSON.stringify({ format: "onboard-buddy-plan", ...plan, items: plan.items.slice(0, 1) }));
		await page.waitForSelector(".shared");
		expect(await page.locator(".plan-item").count()).toBe(1);
		expect(await kept(page)).toBe(before);
		await button(page, uk["plan.shared.replace"]).click();
		await page.waitForSelector(".shared", { state: "detached" });
		expect((JSON.parse((await kept(page)) ?? "null") as Plan).items).toHaveLength(1);
		await leave();
	});
});

describe("what is left afterwards", () => {
	it("nothing of a deleted plan, and only after asking twice", async () => {
		const { page, leave } = await personWith(await written());
		const before = await kept(page);
		await button(page, uk["plan.delete"]).click();
		await button(page, uk["plan.delete.no"]).click();
		expect(await kept(page)).toBe(before);
		await button(page, uk["plan.delete"]).click();
		await button(page, uk["plan.delete.yes"]).click();
		await page.waitForSelector(".plan-empty");
		await page.getByText(uk["plan.deleted"]).waitFor();
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		await page.reload();
		await page.waitForSelector(`${live} .plan-empty`);
		await leave();
	});

	it("nothing at all after everything was forgotten, from any page", async () => {
		for (const path of ["/uk/plan", "/uk/topics"]) {
			const { page, leave } = await personWith(await written());
			await worker(page);
			await goTo(page, path);
			if (path === "/uk/plan") await shown(page);
			expect(await page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
			await page.click("[data-forget]");
			await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
			if (path === "/uk/plan") await page.waitForSelector(".plan-empty");
			for (const again of [false, true]) {
				if (again) await openEmpty(page);
				expect(await page.evaluate(() => localStorage.length + sessionStorage.length), path).toBe(0);
				// The worker goes first, what it kept right after it.
				await page.waitForFunction(async () => (await caches.keys()).length === 0);
			}
			await leave();
		}
	});
});

describe("a device that forbids to keep anything", () => {
	it("has the plan for the visit, and is told so", async () => {
		const { page, problems, leave } = await person({}, () => {
			Object.defineProperty(window, "localStorage", {
				get() {
					throw new DOMException("forbidden", "SecurityError");
				},
			});
		});
		await openEmpty(page);
		await load(page, JSON.stringify({ format: "onboard-buddy-plan", ...(await written()) }));
		await shown(page);
		await page.getByText(uk["plan.not-kept"]).waitFor();
		await choose(page, 0, "done");
		expect(await states(page)).toEqual(["done", "done", "open"]);
		expect(await page.getByText(uk["plan.not-kept"]).count()).toBe(1);
		const { data } = await download(page, button(page, uk["plan.file.save"]));
		expect((JSON.parse(data.toString("utf8")) as Plan).items.map(({ state }) => state)).toEqual([
			"done",
			"done",
			"open",
		]);
		expect(problems).toEqual([]);
		await leave();
	});
});

describe("with the keyboard alone", () => {
	/** Presses Tab until the place has the focus. */
	async function tabTo(page: Page, place: string): Promise<void> {
		for (let presses = 0; presses < 200; presses++) {
			await page.keyboard.press("Tab");
			if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, place)) return;
		}
		throw new Error(`Tab does not reach ${place}`);
	}

	it("state, note and paper are reached and served", async () => {
		const { page, leave } = await personWith(await written());
		await tabTo(page, 'input[name="item-0-state"]');
		await page.keyboard.press("ArrowDown");
		expect(await states(page)).toEqual(["waiting", "done", "open"]);
		await tabTo(page, "#plan-1 details.more > summary");
		await page.keyboard.press("Enter");
		await tabTo(page, "#item-0-note");
		await page.keyboard.type(NOTE);
		await tabTo(page, "#item-0-due");
		expect(await item(page, 0).locator(".plan-note").innerText()).toContain(NOTE);
		await tabTo(page, ".plan-take .button-ask");
		const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
		expect(file.suggestedFilename()).toMatch(/\.pdf$/);
		const { own, german } = await textOfPdf(await readFile(await file.path()));
		expect(own + german).toContain(squeezed(NOTE));
		await leave();
	});
});

describe("when the records change", () => {
	it("a step that is gone stays with its old text, and says so", async () => {
		const plan = await written();
		const old = { uk: "Старий крок", de: "Alter Schritt", en: "Old step" };
		const [first] = plan.items;
		const gone = { ...asItem((await nurseSteps())[4]), key: "passages/step-that-is-gone@nurse" };
		const { page, problems, leave } = await personWith({
			...plan,
			items: [...(first ? [first] : []), { ...gone, note: NOTE, kept: { text: old, detail: null, print: "x" } }],
		});
		expect(await texts(page)).toEqual([first?.kept?.text.uk, old.uk]);
		expect(await item(page, 1).locator(".notice").innerText()).toBe(uk["plan.gone"]);
		expect(await item(page, 1).locator(".plan-note").innerText()).toContain(NOTE);
		expect(await item(page, 0).locator(".notice").count()).toBe(0);
		expect(problems).toEqual([]);
		await leave();
	});

	it("a step that was changed shows the new text and says so, until it was read", async () => {
		const plan = await written();
		const [first, ...others] = plan.items;
		if (!first?.kept) throw new Error("the plan has no step");
		const before = { ...first.kept, print: "before", text: { ...first.kept.text, uk: "Як було раніше" } };
		const { page, leave } = await personWith({ ...plan, items: [{ ...first, kept: before }, ...others] });
		expect((await texts(page))[0]).toBe(first.kept.text.uk);
		expect(await item(page, 0).locator(".notice").innerText()).toContain(uk["plan.changed"]);
		await button(page, uk["plan.changed.ok"]).click();
		await item(page, 0).locator(".notice").waitFor({ state: "detached" });
		await page.reload();
		await shown(page);
		expect(await item(page, 0).locator(".notice").count()).toBe(0);
		await leave();
	});
});

describe("nothing that somebody wrote is lost", () => {
	it("a note and a date set in the same moment are both kept", async () => {
		const { page, leave } = await personWith(await written());
		await item(page, 0).locator(":scope > details.more > summary").click();
		await page.fill("#item-0-note", NOTE);
		await page.fill("#item-0-due", DUE);
		await page.locator("#item-0-due").blur();
		const [first] = (JSON.parse((await kept(page)) ?? "null") as Plan).items;
		expect([first?.note, first?.due]).toEqual([NOTE, DUE]);
		await leave();
	});

	it("a note half written stays in its field when the connection comes back", async () => {
		const { page, leave } = await personWith(await written());
		await item(page, 0).locator(":scope > details.more > summary").click();
		await page.focus("#item-0-note");
		await page.keyboard.type(NOTE);
		const again = page.waitForResponse(/plan-data/);
		await page.evaluate(() => dispatchEvent(new Event("online")));
		await again;
		await page.waitForTimeout(300);
		expect(await page.inputValue("#item-0-note")).toBe(NOTE);
		await leave();
	});

	it("a note is there after a reload although the field was never left", async () => {
		const { page, leave } = await personWith(await written());
		await item(page, 0).locator(":scope > details.more > summary").click();
		await page.focus("#item-0-note");
		await page.keyboard.type(NOTE);
		await page.reload();
		await shown(page);
		expect(await kept(page)).toContain(NOTE);
		await leave();
	});

	it("bringing a removed step back takes nothing away that was written since", async () => {
		const { page, leave } = await personWith(await written());
		await item(page, 1).locator(":scope > details.more > summary").click();
		await item(page, 1).getByText(uk["plan.remove"]).click();
		await choose(page, 0, "done");
		await button(page, uk["plan.undo"]).click();
		expect(await page.locator(".plan-item").count()).toBe(3);
		expect((await states(page))[0]).toBe("done");
		await leave();
	});

	it("what was forgotten cannot be brought back", async () => {
		const { page, leave } = await personWith(await written());
		await item(page, 1).locator(":scope > details.more > summary").click();
		await item(page, 1).getByText(uk["plan.remove"]).click();
		await page.click("[data-forget]");
		await page.waitForSelector(".plan-empty");
		expect(await button(page, uk["plan.undo"]).count()).toBe(0);
		await leave();
	});
});

describe("without a connection, after one visit only", () => {
	it("a plan from a code that was kept has its contacts and figures", async () => {
		const own = await personWith(await written());
		const address = await copiedCode(own.page);
		await own.leave();
		const { page, leave } = await person();
		await page.goto(address);
		await shown(page);
		await button(page, uk["plan.shared.keep"]).click();
		await worker(page);
		await page.waitForTimeout(1000);
		reconnect = await stage.disconnect();
		await page.reload();
		await page.waitForSelector(`${live} .plan-item`);
		await page.waitForTimeout(500);
		expect(await page.locator('.step-facts a[href^="/uk/contacts/"]').count()).toBeGreaterThan(0);
		await leave();
	});

	it("the plan is there although 125 other pages were read since", async () => {
		const { page, leave } = await personWith(await written());
		await worker(page);
		await page.reload();
		await shown(page);
		const read = stage.service.knowledge.pack.articles.slice(0, 125).map(({ id }) => `/uk/topics/${id}`);
		await page.evaluate(async (paths) => {
			for (const path of paths) await (await fetch(path)).text();
		}, read);
		reconnect = await stage.disconnect();
		await goTo(page, "/uk/plan");
		await page.waitForSelector(`${live} .plan-item`);
		await leave();
		// A hundred pages in a row on a machine that does something else beside, in milliseconds.
	}, 60_000);
});

describe("what is left of a deleted plan", () => {
	it("no file that tells the occupation", async () => {
		const { page, leave } = await personWith(await written());
		await worker(page);
		await page.reload();
		await shown(page);
		await button(page, uk["plan.delete"]).click();
		await button(page, uk["plan.delete.yes"]).click();
		await page.waitForSelector(".plan-empty");
		await page.waitForTimeout(300);
		const left = await page.evaluate(async () => {
			const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
			return all.flat().map(({ url }) => url);
		});
		expect(left.filter((url) => /plan-data|nurse/.test(url))).toEqual([]);
		await leave();
	});
});

describe("a device that forbids to keep anything, on the way", () => {
	it("is told so when the path is added, and not that the plan has new steps", async () => {
		const { page, leave } = await person({}, () => {
			Object.defineProperty(window, "localStorage", {
				get() {
					throw new DOMException("forbidden", "SecurityError");
				},
			});
		});
		await goTo(page, "/uk/recognition/nurse");
		await page.waitForSelector('[data-live="path"]');
		await page.click("[data-add-path]");
		await page.waitForFunction(() => document.querySelector("[data-added]")?.textContent !== "");
		const said = await page.locator("[data-added]").innerText();
		expect(said).toBe(uk["plan.add.not-kept"]);
		await leave();
	});
});
