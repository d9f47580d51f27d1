/** Employers, offers, letters, changes as people go through them, on a phone and at a desk. What is pasted stays nowhere. */
import { readFile } from "node:fs/promises";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CATALOGUES } from "../../src/web/texts/texts";
import { openStage, type Stage } from "./browser";

let stage: Stage;
beforeAll(async () => {
	stage = await openStage();
});
afterAll(() => stage.close());

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1200, height: 800 };
const PASTE: BrowserContextOptions = { permissions: ["clipboard-read", "clipboard-write"] };
const { de, en, uk } = CATALOGUES;

const FREE = {
	paper: "section24",
	entry: "allowed",
	date: "valid",
	occupation: "free",
	age: "adult",
	form: "employment",
};
const SECRET = "Qwertzuiop";
const OFFER = `${SECRET}: прибирання готелів, 6 €/год готівкою. Паспорт забираємо, лежить у шефа.`;
const DISMISSAL = `${SECRET}, Leipzig, 12.11.2026. Hiermit kündigen wir das Arbeitsverhältnis fristgerecht zum 31.12.2026. Kündigung des Arbeitsverhältnisses`;
const ADVERT = `${SECRET} sucht eine Bürokraft in Leipzig. Deutsch auf C1-Niveau ist Voraussetzung. Sie arbeiten 40 Stunden pro Woche im Büro.`;

/** A visit at the end of which nothing may have gone wrong: no message of the console, no other origin, nothing wider than the screen. */
async function visit(
	path: string,
	act: (page: Page) => Promise<void>,
	options: BrowserContextOptions = {},
): Promise<void> {
	const { page, requests, problems } = await stage.open(path, options);
	try {
		await act(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		expect(problems).toEqual([]);
		expect(requests.length).toBeGreaterThan(0);
		// A file that the page made itself comes from the page, not from the net.
		expect(requests.filter((url) => !url.startsWith(`${stage.origin}/`) && !url.startsWith("blob:"))).toEqual([]);
		expect(requests.filter((url) => decodeURIComponent(url).includes(SECRET))).toEqual([]);
	} finally {
		await page.context().close();
	}
}

async function answer(page: Page, answers: Readonly<Record<string, string>> = FREE): Promise<void> {
	for (const [name, value] of Object.entries(answers)) await page.check(`input[name="${name}"][value="${value}"]`);
	await page.click(".hire-form button[type=submit]");
	await page.waitForSelector("#hire-sheet");
}
async function pasted(page: Page, text: string): Promise<void> {
	await page.fill("#text", text);
	await page.click(".paste button[type=submit]");
	await page.waitForSelector("#found");
}
const foundText = (page: Page) => page.locator("#found").innerText();
const inView = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => {
		const { top, bottom } = element.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});
const squeezed = (text: string) => text.replace(/[\s_*]/g, "");
const ticks = (page: Page) =>
	page
		.locator("[data-checklist] input[type=checkbox]")
		.evaluateAll((all) => all.flatMap((tick) => ((tick as HTMLInputElement).checked ? [tick.id] : [])));
const openWeeks = (page: Page) =>
	page.evaluate(() => {
		for (const week of document.querySelectorAll("details.week")) week.setAttribute("open", "");
	});
const tick = (page: Page, id: string) => page.locator(`label[for="${id}"]`).click();
/** Where the German column of the paper begins, in points. */
const MIDDLE = 300;

/** The file that a button makes: its name, its first letters, what stands in its left and in its right column. */
async function pdfOf(page: Page, button: string) {
	const [file] = await Promise.all([page.waitForEvent("download"), page.locator(button).first().click()]);
	const data = await readFile(await file.path());
	const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
	let own = "";
	let german = "";
	for (let number = 1; number <= document.numPages; number++)
		for (const it of (await (await document.getPage(number)).getTextContent()).items) {
			if (!("str" in it)) continue;
			if (it.transform[4] < MIDDLE) own += it.str;
			else german += it.str;
		}
	return {
		name: file.suggestedFilename(),
		head: data.subarray(0, 4).toString("latin1"),
		own: squeezed(own),
		german: squeezed(german),
		data,
	};
}
/** How many lines are drawn on each page. */
async function strokes(data: Buffer): Promise<number[]> {
	const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
	const pages = Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1));
	return Promise.all(
		pages.map(async (page) => {
			const { fnArray } = await (await page).getOperatorList();
			return fnArray.filter((operator) => operator === OPS.stroke || operator === OPS.constructPath).length;
		}),
	);
}
const title = (folder: "sheets" | "articles", id: string, language: "de" | "uk") =>
	stage.service.page(language, "").renderer.plain(stage.service.knowledge.get(folder, id).title, language);

describe.each([
	["on a phone", PHONE],
	["at a desk", DESK],
] as const)("%s", (_, viewport) => {
	it.each([
		["de", de],
		["uk", uk],
	] as const)("the hiring check leads from six answers to a verdict in view, in %s", (language, t) =>
		visit(
			`/${language}/employers`,
			async (page) => {
				await page.click(`main a[href="/${language}/employers/check"]`);
				await answer(page);
				expect(await foundText(page)).toContain(t["hire.verdict.may"]);
				expect(await inView(page, "#found-title")).toBe(true);
				expect(new URL(page.url()).search).toBe("");
				await answer(page, { ...FREE, occupation: "waiting" });
				await page.waitForSelector(".verdict-depends");
				expect(await page.locator('input[name="occupation"]:checked').getAttribute("value")).toBe("waiting");
			},
			{ viewport },
		),
	);

	it.each([
		["uk", uk],
		["en", en],
	] as const)("the offer check shows the strong sign in view, in %s", (language, t) =>
		visit(
			`/${language}/offer-check`,
			async (page) => {
				await pasted(page, OFFER);
				expect(await foundText(page)).toContain(t["offer.found.strong"]);
				expect(await inView(page, "#found-title")).toBe(true);
				expect(await page.locator(".signs").first().getAttribute("class")).toContain("signs-strong");
				expect(await page.inputValue("#text")).toBe(OFFER);
			},
			{ viewport },
		),
	);

	it("a letter is recognised and its steps go into the plan, in Ukrainian", () =>
		visit(
			"/uk/letter",
			async (page) => {
				await pasted(page, DISMISSAL);
				expect(await foundText(page)).toContain(uk["letter.strict"]);
				await page.locator("#found [data-plan-keys]").first().click();
				await page.waitForFunction(() => localStorage.getItem("onboard-buddy.plan") !== null);
				await page.goto(`${stage.origin}/uk/plan`);
				await page.waitForSelector('[data-live="plan"] .plan-item');
				const steps = stage.service.knowledge.steps(stage.service.knowledge.get("letters", "employer-dismissal").steps);
				expect(await page.locator(".plan-text").allInnerTexts()).toEqual(steps.map(({ text }) => text.uk));
			},
			{ viewport },
		));

	it("an advertisement is checked, its words quoted, in German", () =>
		visit(
			"/de/employers/advert",
			async (page) => {
				await pasted(page, ADVERT);
				expect(await page.locator("#found q").allInnerTexts()).toContain("C1-Niveau");
				expect(await inView(page, "#found-title")).toBe(true);
			},
			{ viewport },
		));

	it("the first 100 days are fitted to a workplace and a day, in English", () =>
		visit(
			"/en/employers/first-days",
			async (page) => {
				expect(await page.locator('[id="before.food-briefing"]').count()).toBe(0);
				await page.selectOption("#sector", "kitchen");
				await page.fill("#start", "2027-01-04");
				await page.click(".fit-form button[type=submit]");
				await page.waitForSelector('[id="before.food-briefing"]', { state: "attached" });
				expect(await page.locator(".week-days").nth(4).innerText()).toContain("4 January 2027");
				await openWeeks(page);
			},
			{ viewport },
		));

	it("a sheet of the first week shows both languages side by side or below each other, in German", () =>
		visit(
			"/de/employers/first-week",
			async (page) => {
				await page.click('main a[href="/de/employers/first-week/sick-note"]');
				const pair = page.locator("#handout .pair").first();
				expect(squeezed(await pair.locator('[lang="de"]').innerText())).toBe(
					squeezed(title("sheets", "sick-note", "de")),
				);
				expect(squeezed(await pair.locator('[lang="uk"]').innerText())).toBe(
					squeezed(title("sheets", "sick-note", "uk")),
				);
			},
			{ viewport },
		));

	it("the counsellor's view is one tap from the plain one, and back, in Ukrainian", () =>
		visit(
			"/uk/topics/objection",
			async (page) => {
				await page.locator('main a[href="/uk/topics/objection?view=counsellor"]').first().click();
				expect(await page.locator("#counsel .law-list").innerText()).toContain("§ 84 SGG");
				expect(await page.locator('.view-switch [aria-current="page"]').innerText()).toBe(uk["counsel.view"]);
				await page.getByRole("link", { name: uk["counsel.plain"], exact: true }).click();
				await page.waitForURL((address) => address.search === "");
				await page.locator("#counsel").waitFor({ state: "detached" });
				expect(await page.locator("#counsel").count()).toBe(0);
			},
			{ viewport },
		));
});

describe("with the keyboard alone", () => {
	it("six questions are answered and the result is reached", () =>
		visit("/de/employers/check", async (page) => {
			const names = stage.service.knowledge.pack["hire-questions"]
				.toSorted((a, b) => a.order - b.order)
				.map(({ id }) => id);
			const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? "");
			for (const [at, name] of names.entries()) {
				let presses = 0;
				while ((await focused()) !== name && presses++ < 60) await page.keyboard.press("Tab");
				expect(await focused()).toBe(name);
				await page.keyboard.press("Space");
				// Down and up again: arrows move the choice.
				await page.keyboard.press("ArrowDown");
				expect(await page.locator(`input[name="${name}"]`).nth(1).isChecked()).toBe(true);
				if (at > 0) await page.keyboard.press("ArrowUp");
				if (at > 0) expect(await page.locator(`input[name="${name}"]`).first().isChecked()).toBe(true);
			}
			await page.keyboard.press("Tab");
			expect(await page.evaluate(() => document.activeElement?.matches(".hire-form button[type=submit]"))).toBe(true);
			const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
			expect(ring).not.toBe("none");
			await page.keyboard.press("Enter");
			await page.waitForSelector("#hire-sheet");
			expect(await page.locator("#hire-sheet").innerText()).toContain("Fiktionsbescheinigung");
		}));

	it("ticks of the first 100 days are set with the space bar", () =>
		visit("/uk/employers/first-days", async (page) => {
			const onTick = () => page.evaluate(() => document.activeElement?.matches("[data-checklist] input") ?? false);
			for (let presses = 0; presses < 80 && !(await onTick()); presses++) await page.keyboard.press("Tab");
			await page.keyboard.press("Space");
			expect(await ticks(page)).toHaveLength(1);
		}));
});

describe("paper", () => {
	it.each([
		["de", "/de/employers/first-week/sick-note", ["sick-note"]],
		["uk", "/uk/employers/first-week", ["sick-note", "welcome-letter", "safety-talk"]],
	] as const)("the PDF of a sheet is one, and holds German and Ukrainian (from the %s page)", (_, path, ids) =>
		visit(path, async (page) => {
			const { name, head, own, german } = await pdfOf(page, "[data-pdf]");
			expect(name).toMatch(/\.pdf$/);
			expect(head).toBe("%PDF");
			for (const id of ids) {
				expect(german).toContain(squeezed(title("sheets", id, "de")));
				expect(own).toContain(squeezed(title("sheets", id, "uk")));
			}
			expect(await page.locator("[data-handed]").innerText()).not.toBe("");
		}),
	);

	it("the PDF of the first 100 days holds every task that fits, in German and Ukrainian", () =>
		visit("/de/employers/first-days?sector=care", async (page) => {
			const { head, own, german } = await pdfOf(page, "[data-pdf]");
			expect(head).toBe("%PDF");
			const weeks = stage.service.knowledge.pack.onboarding[0]?.weeks ?? [];
			const { renderer } = stage.service.page("de", "");
			const tasks = weeks.flatMap((week) => week.tasks);
			const fits = tasks.filter(({ sectors, shifts }) => (sectors.length === 0 || sectors.includes("care")) && !shifts);
			expect(fits.length).toBeGreaterThan(40);
			for (const { text } of fits) {
				expect(german).toContain(squeezed(renderer.plain(text, "de")));
				expect(own).toContain(squeezed(renderer.plain(text, "uk")));
			}
			for (const { text } of tasks.filter((it) => !fits.includes(it)))
				expect(german).not.toContain(squeezed(renderer.plain(text, "de")));
		}));

	it("the sheet on hiring prints alone: no form, no buttons, the whole verdict", () =>
		visit("/de/employers/check", async (page) => {
			await answer(page, { ...FREE, form: "trial" });
			await page.emulateMedia({ media: "print" });
			const shown = (selector: string) => page.locator(selector).first().isVisible();
			expect(await shown(".hire-form")).toBe(false);
			expect(await shown("#hire-sheet")).toBe(true);
			expect(await shown("#hire-sheet .rules")).toBe(true);
			expect(await shown("[data-print]")).toBe(false);
			expect(await shown(".site-footer")).toBe(false);
			await page.emulateMedia({ media: "screen" });
			// The page is made ready for the paper and put back right after: what is seen in between is kept.
			await page.evaluate(() => {
				window.print = () =>
					Object.assign(window, { ready: [document.body.className, document.querySelector(".sheet")?.id ?? ""] });
			});
			await page.click("#found [data-print]");
			const [body = "", sheet = ""] = await page.evaluate(() => (window as unknown as { ready: string[] }).ready);
			expect(sheet).toBe("hire-sheet");
			expect(await page.locator(".prints-sheet, .sheet").count()).toBe(0);
			await page.evaluate(
				([name, id]) => {
					document.body.className = name ?? "";
					document.getElementById(id ?? "")?.classList.add("sheet");
				},
				[body, sheet],
			);
			await page.emulateMedia({ media: "print" });
			for (const gone of [".hire-form", "#found-title", "#found .answer-contacts", "h1", ".lead"])
				expect(await shown(gone), gone).toBe(false);
			expect(await shown("#hire-sheet .verdict-line")).toBe(true);
			expect(await shown("#hire-sheet .notice")).toBe(true);
			await page.emulateMedia({ media: "screen" });
		}));

	it("signs of an offer and the answer on a letter print without what was pasted", () =>
		visit("/uk/offer-check", async (page) => {
			await pasted(page, OFFER);
			await page.emulateMedia({ media: "print" });
			expect(await page.locator("#text").isVisible()).toBe(false);
			expect(await page.locator(".signs-strong").isVisible()).toBe(true);
			await page.emulateMedia({ media: "screen" });
			await page.goto(`${stage.origin}/uk/letter`);
			await pasted(page, DISMISSAL);
			await page.emulateMedia({ media: "print" });
			expect(await page.locator("#text").isVisible()).toBe(false);
			expect(await page.locator("#letter-sheet").isVisible()).toBe(true);
			expect(await page.locator("details.kinds").isVisible()).toBe(false);
			await page.emulateMedia({ media: "screen" });
		}));
});

describe("what is ticked of the first 100 days", () => {
	/** Ids of two tasks: one that is for everybody, one that is for kitchens alone. */
	const two = () => {
		const weeks = stage.service.knowledge.pack.onboarding[0]?.weeks ?? [];
		const all = weeks.flatMap((week) => week.tasks.map((task) => ({ ...task, id: `${week.id}.${task.id}` })));
		const everybody = all.find(({ sectors, shifts }) => sectors.length === 0 && !shifts)?.id;
		const kitchen = all.find(({ sectors }) => sectors.length === 1 && sectors[0] === "kitchen")?.id;
		if (!everybody || !kitchen) throw new Error("the plan has no such tasks");
		return [everybody, kitchen] as const;
	};

	it("stays on the device, and goes with a link to another one", () =>
		visit(
			"/de/employers/first-days?sector=kitchen&start=2027-01-04",
			async (page) => {
				const [everybody, kitchen] = two();
				await openWeeks(page);
				await tick(page, everybody);
				await tick(page, kitchen);
				await page.reload();
				expect(await ticks(page)).toEqual([everybody, kitchen]);
				await page.click("[data-share]");
				await page.getByText(de["sheet.copied"]).waitFor();
				const link = await page.evaluate(() => navigator.clipboard.readText());
				expect(link.startsWith(`${stage.origin}/de/employers/first-days?sector=kitchen&start=2027-01-04#done=`)).toBe(
					true,
				);
				const other = await stage.open(link.slice(stage.origin.length));
				await other.page.waitForFunction(() => location.hash === "");
				expect(await ticks(other.page)).toEqual([everybody, kitchen]);
				expect(await other.page.inputValue("#start")).toBe("2027-01-04");
				// What is ticked stays in the part of the address that no server gets.
				expect(other.requests.filter((url) => url.includes("done="))).toEqual([]);
				await other.page.reload();
				expect(await ticks(other.page)).toEqual([everybody, kitchen]);
				expect(other.problems).toEqual([]);
				await other.page.context().close();
			},
			PASTE,
		));

	it("is ticked in the PDF as well", () =>
		visit("/de/employers/first-days", async (page) => {
			const before = await pdfOf(page, "[data-pdf]");
			const again = await pdfOf(page, "[data-pdf]");
			await openWeeks(page);
			await tick(page, two()[0]);
			const after = await pdfOf(page, "[data-pdf]");
			expect(after.german).toBe(before.german);
			// A tick is drawn: more lines on the first page, and no others.
			expect(await strokes(again.data)).toEqual(await strokes(before.data));
			const [first = 0, ...others] = await strokes(before.data);
			const [ticked = 0, ...same] = await strokes(after.data);
			expect(ticked).toBeGreaterThan(first);
			expect(same).toEqual(others);
		}));

	it("is not lost when the plan is fitted to another workplace and ticked on", () =>
		visit("/uk/employers/first-days?sector=kitchen", async (page) => {
			const [everybody, kitchen] = two();
			await openWeeks(page);
			await tick(page, kitchen);
			await page.goto(`${stage.origin}/uk/employers/first-days`);
			await openWeeks(page);
			await tick(page, everybody);
			await page.goto(`${stage.origin}/uk/employers/first-days?sector=kitchen`);
			expect(await ticks(page)).toEqual([everybody, kitchen]);
		}));

	it("is cleared by „forget everything“, at once and for good", () =>
		visit("/en/employers/first-days", async (page) => {
			await openWeeks(page);
			await tick(page, two()[0]);
			expect(await page.evaluate(() => localStorage.length)).toBe(1);
			await page.click("[data-forget]");
			expect(await ticks(page)).toEqual([]);
			expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
			await page.reload();
			expect(await ticks(page)).toEqual([]);
		}));

	it("is not said to be copied where copying is forbidden: the link stands in the address bar", async () => {
		const { page, problems } = await stage.open("/de/employers/first-days");
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new DOMException("forbidden", "NotAllowedError"));
		});
		await openWeeks(page);
		await tick(page, two()[0]);
		await page.click("[data-share]");
		await page.waitForFunction(() => location.hash.startsWith("#done="));
		expect(await page.locator("[data-handed]").innerText()).not.toBe("");
		expect(await page.locator("[data-handed]").innerText()).not.toBe(de["sheet.copied"]);
		expect(problems).toEqual([]);
		await page.context().close();
	});
});

describe("the counsellor's buttons", () => {
	it("copy the German text with its paragraphs, and the client's text without a German word of the answer", () =>
		visit(
			"/uk/topics/objection?view=counsellor",
			async (page) => {
				const copied = async (language: string) => {
					await page.evaluate(() => navigator.clipboard.writeText(""));
					await page.click(`[data-copy="${language}"]`);
					await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
					return page.evaluate(() => navigator.clipboard.readText());
				};
				const german = await copied("de");
				expect(german).toContain(title("articles", "objection", "de"));
				expect(german).toContain("§ 84 SGG");
				expect(german).not.toMatch(/\*\*|\{|[а-щ]/);
				expect(await page.locator("[data-handed]").innerText()).toBe(uk["counsel.copied"]);
				const own = await copied("uk");
				expect(own).toContain(title("articles", "objection", "uk"));
				expect(own).not.toContain(title("articles", "objection", "de"));
			},
			PASTE,
		));

	it("make a PDF in German and Ukrainian", () =>
		visit("/de/topics/objection?view=counsellor", async (page) => {
			const { head, own, german } = await pdfOf(page, "[data-pdf]");
			expect(head).toBe("%PDF");
			expect(german).toContain(squeezed(title("articles", "objection", "de")));
			expect(own).toContain(squeezed(title("articles", "objection", "uk")));
		}));
});

describe("what is pasted and answered", () => {
	it("lies afterwards in no storage, no cache of the worker and no address", () =>
		visit("/uk/recognition/nurse", async (page) => {
			// A plan brings the worker, which keeps the pages that are read.
			await page.waitForSelector('[data-live="path"]');
			await page.click("[data-add-path]");
			await page.waitForSelector("[data-added] a");
			await page.goto(`${stage.origin}/uk/plan`);
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
			await page.reload();
			for (const [path, text] of [
				["offer-check", OFFER],
				["letter", DISMISSAL],
				["employers/advert", ADVERT],
			] as const) {
				await page.goto(`${stage.origin}/uk/${path}`);
				await pasted(page, text);
				expect(new URL(page.url()).search).toBe("");
				expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(SECRET);
			}
			await page.goto(`${stage.origin}/uk/employers/check`);
			await answer(page);
			await page.goto(`${stage.origin}/uk/glossary`);
			const kept = await page.evaluate(async () => {
				const all: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
				let pages = 0;
				for (const name of await caches.keys()) {
					const cache = await caches.open(name);
					for (const request of await cache.keys()) {
						const response = await cache.match(request);
						all.push(request.url);
						if (!/html|json/.test(response?.headers.get("content-type") ?? "")) continue;
						pages++;
						all.push((await response?.text()) ?? "");
					}
				}
				return { text: all.join("\n"), pages, databases: (await indexedDB.databases()).length };
			});
			expect(kept.pages).toBeGreaterThan(3);
			expect(kept.text).toContain("onboard-buddy.plan");
			expect(kept.text).not.toMatch(/Qwertzuiop|id="hire-sheet"|id="found"/);
			expect(kept.databases).toBe(0);
		}));
});

describe("without script", () => {
	const bare = { javaScriptEnabled: false };
	it("all forms work, and no button stands there that does nothing", () =>
		visit(
			"/de/employers/check",
			async (page) => {
				await answer(page, { ...FREE, paper: "passport-only", entry: "unseen" });
				expect(await foundText(page)).toContain(de["hire.verdict.not-yet"]);
				for (const [path, text, said] of [
					["uk/offer-check", OFFER, uk["offer.found.strong"]],
					["en/letter", DISMISSAL, en["letter.strict"]],
					["de/employers/advert", ADVERT, de["advert.missing"]],
				] as const) {
					await page.goto(`${stage.origin}/${path}`);
					await pasted(page, text);
					expect(await foundText(page), path).toContain(said);
					expect(await page.locator("[data-print]:visible").count(), path).toBe(0);
				}
				await page.goto(`${stage.origin}/uk/employers/first-days`);
				await page.selectOption("#sector", "kitchen");
				await page.click(".fit-form button[type=submit]");
				await page.waitForSelector('#sector option[value="kitchen"]:checked', { state: "attached" });
				expect(await page.locator('[id="before.food-briefing"]').count()).toBe(1);
				for (const path of [
					"uk/employers/first-days",
					"uk/employers/first-week/sick-note",
					"uk/topics/objection?view=counsellor",
				]) {
					await page.goto(`${stage.origin}/${path}`);
					expect(
						await page.locator(":is([data-pdf], [data-share], [data-copy], [data-print]):visible").count(),
						path,
					).toBe(0);
				}
				await page.goto(`${stage.origin}/en/changes`);
				const all = await page.locator(".change").count();
				await page.fill("#since", "2026-07-01");
				await page.selectOption("#topic", "money");
				await page.click(".fit-form button[type=submit]");
				await page.waitForURL(/since=2026-07-01/);
				const some = await page.locator(".change").count();
				expect(some).toBeGreaterThan(0);
				expect(some).toBeLessThan(all);
			},
			bare,
		));

	it("an empty form is refused by the page, and every answer given is still there", () =>
		visit(
			"/uk/employers/check",
			async (page) => {
				await page.check('input[name="paper"][value="provisional"]');
				await page.evaluate(() => document.querySelector(".hire-form")?.setAttribute("novalidate", ""));
				await page.click(".hire-form button[type=submit]");
				await page.waitForSelector(".hire-form [role=alert]");
				expect(await page.locator(".hire-form [role=alert]").innerText()).toBe(uk["hire.incomplete"]);
				expect(await page.locator('input[value="provisional"]').isChecked()).toBe(true);
				expect(await page.locator("#hire-sheet").count()).toBe(0);
			},
			bare,
		));
});
