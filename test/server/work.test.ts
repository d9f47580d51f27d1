/** Pages for employers, offers, letters and those who advise: what they show, and what they make of a form. */
import { describe, expect, it } from "vitest";
import { checkHire, MAX_TEXT } from "../../src/checks";
import { VERDICTS } from "../../src/knowledge/schema-work";
import { MAX_BODY_BYTES } from "../../src/server/body";
import { readPackFolder } from "../../src/server/read-content";
import { CATALOGUES, translator } from "../../src/web/texts/texts";
import { postForm, testApp } from "../service";

const { app, service, logged } = testApp();
const { pack } = service.knowledge;
const LANGUAGES = ["de", "en", "uk"] as const;
type Fields = readonly (readonly [string, string])[];

const get = async (path: string) => {
	const response = await app.request(path);
	return { response, html: await response.text() };
};
const post = async (path: string, fields: Fields) => {
	const response = await postForm(app, path, fields);
	return { response, html: await response.text() };
};
const paste = (path: string, text: string) => post(path, [["text", text]]);

/** What a text came to: without the list of all letters that stands below. */
const found = (html: string) =>
	/<section[^>]* id="found".*?(?=<details class="card kinds"|<\/main>)/s.exec(html)?.[0] ?? "";
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const decoded = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
/** What is read on a page. */
const words = (html: string) =>
	decoded(html.replace(/<script.*?<\/script>/gs, " ").replace(/<[^>]+>/g, " ")).replace(/\s+/g, " ");
/** Letters alone: tags and lines to write on stand between words. */
const bare = (text: string) => text.replace(/[\s_*]/g, "");
const bareWords = (html: string) => bare(decoded(html.replace(/<script.*?<\/script>/gs, "").replace(/<[^>]+>/g, "")));
const alert = (html: string) =>
	words(/role="alert".*?<\/p>/s.exec(html)?.[0] ?? "<>")
		.replace(/^.*?>/, "")
		.trim();
const field = (html: string) => decoded(/<textarea[^>]*>(.*?)<\/textarea>/s.exec(html)?.[1] ?? "");
const chosen = (html: string) =>
	Object.fromEntries(
		[...html.matchAll(/<input type="radio"[^>]*>/g)]
			.filter(([input]) => /\schecked/.test(input))
			.map(([input]) => [/name="([^"]*)"/.exec(input)?.[1], /value="([^"]*)"/.exec(input)?.[1]]),
	);
const verdictOf = (html: string) => /class="card folded verdict verdict-([a-z-]+)"/.exec(html)?.[1];

const FREE = {
	paper: "section24",
	entry: "allowed",
	date: "valid",
	occupation: "free",
	age: "adult",
	form: "employment",
};
const hire = (change: Readonly<Record<string, string>> = {}, language = "de") =>
	post(`/${language}/employers/check`, Object.entries({ ...FREE, ...change }));

const OFFER =
	"Прибирання готелів у Лейпцигу, 6 €/год готівкою. Паспорт забираємо на час роботи, лежить у шефа. Телефон +49 341 123456";
const DECENT =
	"Bäckerei Muster GmbH in Leipzig sucht Verkäuferin. 30 Stunden pro Woche, 16 Euro brutto pro Stunde, unbefristeter Arbeitsvertrag, Lohn monatlich auf Ihr Konto. Bewerbung an jobs@baeckerei-muster.example";
const dismissal = (written: string, last: string) =>
	`Muster GmbH, Leipzig, ${written}\nKündigung des Arbeitsverhältnisses\nSehr geehrte Frau Muster,\nhiermit kündigen wir das mit Ihnen bestehende Arbeitsverhältnis fristgerecht zum ${last}. Bitte melden Sie sich arbeitsuchend.`;
const ADVERT =
	"Wir suchen eine Bürokraft in Leipzig. Deutsch auf C1-Niveau ist Voraussetzung. Sie arbeiten 40 Stunden pro Woche im Büro.";
const POEM = "Реве та стогне Дніпр широкий, сердитий вітер завива, додолу верби гне високі, горами хвилю підійма.";
const PASTED = ["offer-check", "letter", "employers/advert"] as const;

describe("every page", () => {
	const fixed = ["", "/check", "/costs", "/first-days", "/first-week", "/advert"].map((path) => `employers${path}`);
	const groups: readonly (readonly [string, readonly string[]])[] = [
		["of the tools", [...fixed, "offer-check", "letter", "changes", "topics/objection?view=counsellor"]],
		["of the sheets", pack.sheets.map(({ id }) => `employers/first-week/${id}`)],
		["of the words", pack.workwords.map(({ id }) => `employers/first-week/words-${id}`)],
		["of the letters", pack.letters.map(({ id }) => `letter/${id}`)],
	];
	it.each(groups.flatMap(([name, paths]) => LANGUAGES.map((language) => [name, language, paths] as const)))(
		"%s stands there in %s, says its language, has one heading and no gap",
		async (_, language, paths) => {
			expect(paths.length).toBeGreaterThan(4);
			for (const path of paths) {
				const { response, html } = await get(`/${language}/${path}`);
				expect(response.status, path).toBe(200);
				expect(html, path).toContain(`<html lang="${language}">`);
				expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
				expect(html, path).not.toMatch(/\sstyle="|javascript:|undefined|\[object Object\]|NaN/);
				expect(words(html), path).not.toMatch(/\{[a-z0-9:-]+\}/);
				const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
				expect(
					ids.filter((id, at) => ids.indexOf(id) !== at),
					path,
				).toEqual([]);
			}
		},
		60_000,
	);

	it("leads only to pages that exist", async () => {
		const seen = new Set<string>();
		for (const [, paths] of groups.slice(0, 3))
			for (const path of paths) {
				const { html } = await get(`/en/${path}`);
				for (const [, href = ""] of /<main.*<\/main>/s.exec(html)?.[0].matchAll(/<a [^>]*href="(\/[^"#]*)/g) ?? [])
					seen.add(decoded(href));
			}
		expect(seen.size).toBeGreaterThan(50);
		for (const href of seen) expect((await app.request(href)).status, href).toBe(200);
	}, 60_000);

	it("is missing where no record has the name", async () => {
		for (const path of [
			"letter/wizard",
			"letter/constructor",
			"employers/first-week/wizard",
			"employers/first-week/words-wizard",
			"employers/first-week/words-",
			"employers/wizard",
			"topics/wizard?view=counsellor",
		])
			expect((await get(`/de/${path}`)).response.status, path).toBe(404);
	});

	it("keeps a form's answers out of the address: answers in it show no result", async () => {
		const address = new URLSearchParams({ ...FREE, text: OFFER }).toString();
		for (const path of ["employers/check", ...PASTED]) {
			const { html } = await get(`/de/${path}?${address}`);
			expect(found(html), path).toBe("");
			expect(html, path).not.toContain("Паспорт");
			expect(chosen(html), path).toEqual({});
		}
	});
});

describe("the hiring check", () => {
	it.each(LANGUAGES)(
		"says in %s that somebody may work, with the law, what to copy and whom to ask",
		async (language) => {
			const { response, html } = await hire({}, language);
			expect(response.status).toBe(200);
			expect(verdictOf(html)).toBe("may");
			const text = words(found(html));
			expect(text).toContain(CATALOGUES[language]["hire.verdict.may"]);
			expect(text).toContain("§ 4a Abs. 5 AufenthG");
			expect(text).toContain(CATALOGUES[language]["hire.keep"]);
			expect(text).toContain(CATALOGUES[language]["hire.general"]);
			expect(found(html)).toContain(`href="/${language}/contacts/`);
		},
	);

	it.each([
		["depends", { occupation: "waiting" }],
		["depends", { date: "unseen" }],
		["depends", { form: "trial" }],
		["not-yet", { paper: "passport-only", entry: "unseen" }],
		["not-yet", { entry: "forbidden" }],
		["not-yet", { age: "child" }],
	])("says „%s“ for %o, and shows every rule that decides with its law and what to keep", async (verdict, change) => {
		const { response, html } = await hire(change);
		expect(response.status).toBe(200);
		expect(verdictOf(html)).toBe(verdict);
		const { rules } = checkHire(pack, { ...FREE, ...change }, service.page("de", "").renderer.today);
		expect(rules.filter((rule) => rule.verdict === verdict).length).toBeGreaterThan(0);
		const text = words(found(html));
		for (const rule of rules) {
			expect(text).toContain(rule.title.de);
			for (const law of rule.law) expect(text).toContain(law);
		}
		expect(text).toContain(CATALOGUES.de["hire.keep"]);
		expect(text).not.toContain(CATALOGUES.de["hire.verdict.may.lead"]);
	});

	it("shows again on the sheet what was answered, the day and the state of the content", async () => {
		const { html } = await hire({ occupation: "unknown" });
		const sheet = words(/<article id="hire-sheet".*?<\/article>/s.exec(html)?.[0] ?? "");
		for (const { question, choices, id } of pack["hire-questions"]) {
			expect(sheet).toContain(service.page("de", "").renderer.plain(question, "de"));
			const answer = choices.find(({ value }) => value === { ...FREE, occupation: "unknown" }[id]);
			expect(answer && sheet.includes(service.page("de", "").renderer.plain(answer.label, "de")), id).toBe(true);
		}
		expect(sheet).toContain("24. November 2026");
		expect(sheet).toContain(pack.version);
	});

	it("never says that somebody may work while the recognition is not finished, whatever else was answered", () => {
		const choicesOf = (key: string) =>
			pack["hire-questions"].find(({ id }) => id === key)?.choices.map(({ value }) => value) ?? [];
		let looked = 0;
		for (const paper of choicesOf("paper"))
			for (const entry of choicesOf("entry"))
				for (const date of choicesOf("date"))
					for (const age of choicesOf("age"))
						for (const form of choicesOf("form")) {
							const answers = { paper, entry, date, age, form, occupation: "waiting" };
							const { verdict } = checkHire(pack, answers, "2026-11-24");
							expect(verdict, JSON.stringify(answers)).not.toBe("may");
							expect(VERDICTS).toContain(verdict);
							looked++;
						}
		expect(looked).toBeGreaterThan(1000);
	});

	it("stops saying that a prolonged card is good once its last day has passed", async () => {
		const later = (day: string) => testApp({ clock: () => new Date(`${day}T10:00:00Z`) });
		const fields = Object.entries({ ...FREE, date: "prolonged" });
		const verdictOn = async (day: string) =>
			verdictOf(await (await postForm(later(day).app, "/de/employers/check", fields)).text());
		expect(await verdictOn("2027-03-04")).toBe("may");
		expect(await verdictOn("2027-03-05")).toBe("depends");
	});

	it("asks for the answers that are missing and keeps those that were given", async () => {
		const { response, html } = await post("/uk/employers/check", [
			["paper", "section24"],
			["age", "adult"],
		]);
		expect(response.status).toBe(400);
		expect(alert(html)).toBe(CATALOGUES.uk["hire.incomplete"]);
		expect(chosen(html)).toEqual({ paper: "section24", age: "adult" });
		expect(html.match(/id="open-[a-z]+"/g)).toEqual(
			["entry", "date", "occupation", "form"].map((id) => `id="open-${id}"`),
		);
		expect(found(html)).toBe("");
	});

	it.each([
		["entry", "constructor"],
		["paper", "__proto__"],
		["form", '"><script>alert(1)</script>'],
		["date", ""],
	])("refuses an answer that it does not offer (%s = %s), and shows no result", async (key, value) => {
		const { response, html } = await hire({ [key]: value });
		expect(response.status).toBe(400);
		expect(found(html)).toBe("");
		const { [key]: _, ...others } = FREE as Record<string, string>;
		expect(chosen(html)).toEqual(others);
		expect(html).not.toContain("<script>alert");
	});
});

describe("the offer check", () => {
	it.each(LANGUAGES)(
		"puts the strong sign first in %s, says what to do and who advises, and judges nobody",
		async (language) => {
			const { response, html } = await paste(`/${language}/offer-check`, OFFER);
			expect(response.status).toBe(200);
			const text = words(found(html));
			const [strengths] = [[...found(html).matchAll(/<h3 id="signs-([a-z]+)"/g)].map(([, it]) => it)];
			expect(strengths[0]).toBe("strong");
			expect(text).toContain(CATALOGUES[language]["offer.found.strong"]);
			const renderer = service.page(language, "").renderer;
			for (const id of ["passport-kept", "hourly-below"]) {
				const sign = service.knowledge.get("offer-signs", id);
				expect(text).toContain(renderer.plain(sign.title, language));
				expect(bare(text)).toContain(bare(renderer.plain(sign.advice, language)));
				for (const law of sign.law) expect(text).toContain(law);
			}
			expect(
				text.indexOf(renderer.plain(service.knowledge.get("offer-signs", "passport-kept").title, language)),
			).toBeLessThan(
				text.indexOf(renderer.plain(service.knowledge.get("offer-signs", "hourly-below").title, language)),
			);
			expect(found(html)).toContain(`/${language}/contacts/faire-integration-leipzig`);
			expect(text).toContain("Faire Integration");
			expect(text).toContain("6 €/год");
			expect(text).not.toMatch(/illegal|rechtswidrig|незаконн|нелегальн|unlawful|kriminell|шахра|betrug/i);
		},
	);

	it("never calls an offer unlawful, in no language, whatever sign it finds", () => {
		const said = pack["offer-signs"].flatMap(({ title, reason, advice }) =>
			[title, reason, advice].flatMap((text) => Object.values(text)),
		);
		expect(said.length).toBeGreaterThan(100);
		expect(said.filter((text) => /illegal|rechtswidrig|незаконн|нелегальн|unlawful/i.test(text ?? ""))).toEqual([]);
	});

	it("finds no strong sign in a decent offer, and does not promise that all is well", async () => {
		const { html } = await paste("/de/offer-check", DECENT);
		expect(found(html)).not.toMatch(/signs-(strong|clear)/);
		expect(words(found(html))).toContain(CATALOGUES.de["offer.found.none.lead"]);
		expect(words(found(html))).toContain("16 €");
	});

	it("says that it cannot compare hryvnias with German pay", async () => {
		const { html } = await paste(
			"/en/offer-check",
			"Потрібен водій у Лейпциг, зарплата 40000 грн на місяць, договір. Телефон +49 341 123456",
		);
		expect(words(found(html))).toContain(translator("en")("offer.foreign", { sum: "40000 грн" }));
		expect(found(html)).not.toContain('class="worked"');
	});

	it("says that a joke is no offer, and finds no sign in it", async () => {
		const { response, html } = await paste(
			"/uk/offer-check",
			"Зустрічаються два їжаки в лісі. Один питає: ти чого такий колючий? А другий каже: бо настрій такий.",
		);
		expect(response.status).toBe(200);
		expect(words(found(html))).toContain(CATALOGUES.uk["offer.no-offer"]);
		expect(found(html)).not.toContain("signs-");
	});

	const POLISH =
		"Praca w magazynie w Lipsku, 14 euro za godzinę brutto, 40 godzin tygodniowo, umowa o pracę, mieszkanie. Tel. +49 341 123456";
	it("gives no all-clear to an offer in Polish, which it does not read", async () => {
		const { response, html } = await paste("/uk/offer-check", POLISH);
		expect(response.status).toBe(200);
		expect(words(found(html))).not.toContain(CATALOGUES.uk["offer.found.none"]);
	});
	it("does not say that hours are missing in a Polish offer that names them", async () => {
		const { html } = await paste("/de/offer-check", POLISH);
		expect(found(html)).not.toBe("");
		expect(words(found(html))).not.toContain(service.knowledge.get("offer-signs", "no-hours-named").title.de);
	});
});

describe("the letters", () => {
	const DATE =
		/\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.? (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/g;
	const dates = (html: string) => words(html).match(DATE) ?? [];

	it("knows a dismissal, says that the day of receipt counts, and who advises for free", async () => {
		const { response, html } = await paste("/de/letter", dismissal("12.11.2026", "31.12.2026"));
		expect(response.status).toBe(200);
		const text = words(found(html));
		expect(text).toContain(CATALOGUES.de["letter.found.sure"]);
		expect(text).toContain(CATALOGUES.de["letter.strict"]);
		expect(text).toContain("3 Wochen");
		expect(text).toContain("kostenlos");
		expect(found(html)).toContain("/de/contacts/faire-integration-leipzig");
	});

	it("works out no date: what is said of a letter holds none, whatever dates stand in it", async () => {
		const { html } = await paste("/de/letter", dismissal("12.11.2026", "31.12.2026"));
		const other = await paste("/de/letter", dismissal("02.03.2027", "15.04.2027"));
		expect(found(html)).toContain('id="letter-sheet"');
		expect(found(html)).toBe(found(other.html));
		// The sources below have their days, as on the page of the kind; the letter adds none.
		const [said = ""] = found(html).split('class="evidence"');
		expect(dates(said)).toEqual([]);
		expect(dates("<p>zum 31.12.2026, am 5. Januar</p>")).toHaveLength(2);
		const kind = (await get("/de/letter/employer-dismissal")).html;
		for (const date of dates(found(html))) expect(dates(kind)).toContain(date);
	});

	it("holds no date of a deadline in any kind's texts, only the rule", async () => {
		for (const { id } of pack.letters) {
			const { html } = await get(`/de/letter/${id}`);
			const part = /<h4>Frist<\/h4>.*?<h4>/s.exec(html)?.[0] ?? "";
			expect(dates(part), id).toEqual([]);
		}
	}, 60_000);

	it.each([
		["de", "Anhörung gemäß § 24 SGB X. Sie haben Gelegenheit, sich bis zum 14.12.2026 zu äußern."],
		["uk", "Jobcenter Leipzig\nAnhörung zur beabsichtigten Aufhebung\nSie haben Gelegenheit, sich zu äußern."],
	] as const)("knows an Anhörung in %s: it is answered, nothing is decided yet", async (language, text) => {
		const { html } = await paste(`/${language}/letter`, text);
		expect(found(html)).toContain('id="letter-sheet"');
		expect(words(found(html))).toContain(service.knowledge.get("letters", "jobcenter-hearing").title[language]);
		expect(words(found(html))).toContain(CATALOGUES[language]["letter.strict"]);
	});

	it("says that it does not know a letter, warns of deadlines and names people", async () => {
		const { html } = await paste(
			"/de/letter",
			"Der Rasen vor dem Haus wird morgen gemäht, blaue Blumen stehen am Fenster.",
		);
		const text = words(found(html));
		expect(text).toContain(CATALOGUES.de["letter.unsure.none"]);
		expect(text).toContain(CATALOGUES.de["letter.unsure.deadline"]);
		expect(found(html)).not.toContain('id="letter-sheet"');
		for (const id of pack.info.letterAdvice ?? []) expect(found(html)).toContain(`/de/contacts/${id}`);
	});

	it.each([
		["a Ukrainian poem", POEM],
		[
			"a Polish letter",
			"Szanowna Pani, informujemy, że Pani wniosek został rozpatrzony. Prosimy o przesłanie brakujących dokumentów do urzędu.",
		],
		[
			"an English letter",
			"Dear tenant, we would like to inform you that the heating in your house will not work on Monday.",
		],
	])("says that %s is not German, and guesses no kind", async (_, text) => {
		const { response, html } = await paste("/uk/letter", text);
		expect(response.status).toBe(200);
		expect(words(found(html))).toContain(CATALOGUES.uk["letter.not-german"]);
		expect(found(html)).not.toContain("/letter/");
	});
});

describe("the advertisement check", () => {
	it("quotes the words that frighten off, and names the missing wage", async () => {
		const { response, html } = await paste("/de/employers/advert", ADVERT);
		expect(response.status).toBe(200);
		const c1 = service.knowledge.get("advert-signs", "german-c1");
		expect(words(found(html))).toContain(c1.title.de);
		expect([...found(html).matchAll(/<q>(.*?)<\/q>/g)].map(([, quote]) => quote)).toContain("C1-Niveau");
		expect(words(found(html))).toContain(service.knowledge.get("advert-signs", "missing-wage").title.de);
		expect(words(found(html))).toContain(CATALOGUES.de["advert.instead"]);
	});

	it("does not miss a wage that is named", async () => {
		const { html } = await paste("/de/employers/advert", `${ADVERT} Sie bekommen 16 Euro brutto pro Stunde.`);
		expect(found(html)).toContain("<h4>");
		expect(words(found(html))).not.toContain(service.knowledge.get("advert-signs", "missing-wage").title.de);
	});

	it.each([
		[
			"an English advertisement",
			"We are looking for a cleaner in our hotel in Leipzig. You work forty hours a week and speak good German.",
			"advert.not-german",
		],
		["two words", "Koch gesucht", "advert.too-short"],
	] as const)("finds nothing in %s and says why", async (_, text, key) => {
		const { response, html } = await paste("/uk/employers/advert", text);
		expect(response.status).toBe(200);
		expect(words(found(html))).toContain(CATALOGUES.uk[key]);
		expect(found(html)).not.toContain("<h4>");
	});
});

describe("a pasted text", () => {
	it.each(PASTED)("of ten pages is refused at %s with the limit, and stands still in the field", async (path) => {
		const long = "Шукаємо людей на склад. ".repeat(400).trim();
		expect(long.length).toBeGreaterThan(9000);
		const { response, html } = await paste(`/uk/${path}`, long);
		expect(response.status).toBe(400);
		expect(alert(html)).toBe(translator("uk")("check.too-long", { count: long.length, limit: MAX_TEXT }));
		expect(field(html)).toBe(long);
		expect(found(html)).toBe("");
		const fits = long.slice(0, MAX_TEXT).trim();
		expect((await paste(`/uk/${path}`, fits)).response.status).toBe(200);
	});

	it.each(PASTED)("that is empty, or only signs, is asked for again at %s", async (path) => {
		for (const text of ["", "  \n ", "!!! 123 ➡️"]) {
			const { response, html } = await paste(`/de/${path}`, text);
			expect(response.status).toBe(400);
			expect(alert(html)).toBe(CATALOGUES.de["check.empty"]);
			expect(html).toMatch(/<textarea[^>]*aria-invalid="true"/);
			expect(found(html)).toBe("");
		}
	});

	it.each(PASTED)("stands in the field again beside the answer at %s", async (path) => {
		for (const text of [ADVERT, `\n\n${POEM}\nдругий рядок`]) {
			const { html } = await paste(`/en/${path}`, text);
			// The first line break after the tag is no part of a field; what is typed has CR LF.
			expect(field(html).replaceAll("\r\n", "\n").trim()).toBe(text.trim());
		}
	});

	const NASTY = `<img src=x onerror=alert(1)>"></textarea><script>alert(2)</script>`;
	it.each([
		["offer-check", `Паспорт забираємо ${NASTY} 6 €/год <b>${NASTY}</b> готівкою, потрібен працівник`],
		["letter", `Kündigung des Arbeitsverhältnisses ${NASTY}`],
		[
			"employers/advert",
			`Wir suchen für unser Büro in Leipzig eine freundliche Kraft mit <b>C1-Niveau</b> ${NASTY} und mit viel Freude an der Arbeit, mit Geduld und mit Lust auf lange Tage im Büro. ${ADVERT}`,
		],
	])("with HTML in it is shown at %s as text, never as code", async (path, text) => {
		const { response, html } = await paste(`/de/${path}`, text);
		expect(response.status).toBe(200);
		expect(found(html)).not.toBe("");
		expect(html).not.toMatch(/<img src=x|<script>alert|<b>/);
		expect(field(html)).toContain(NASTY);
	});

	it("leaves no word in a log line, in an address or in a link", async () => {
		const own = testApp();
		const SECRET = "Qwertzuiop Таємниця";
		const before = own.logged.length;
		for (const path of PASTED)
			for (const text of [
				SECRET,
				`${SECRET} ${OFFER}`,
				`${SECRET} ${dismissal("12.11.2026", "31.12.2026")} ${ADVERT}`,
				SECRET.repeat(600),
				SECRET.repeat(9000),
			]) {
				const response = await postForm(own.app, `/de/${path}`, [["text", text]]);
				expect(response.headers.get("location")).toBeNull();
				const html = await response.text();
				for (const [, address = ""] of html.matchAll(/\s(?:href|action|src)="([^"]*)"/g))
					expect(decodeURIComponent(address)).not.toMatch(/Qwertzuiop|Таємниця/i);
			}
		await postForm(own.app, "/de/employers/check", [
			["paper", SECRET],
			["name", SECRET],
		]);
		expect(own.logged.length - before).toBe(16);
		expect(own.logged.join("")).not.toMatch(/Qwertzuiop|Таємниця|%D0|Паспорт|Kündigung|C1-Niveau/i);
	});

	it("of an error is logged by the error's name and place only", async () => {
		const own = testApp();
		Object.defineProperty(own.service.knowledge.pack.letters, "map", {
			value: () => {
				throw new RangeError("Qwertzuiop");
			},
		});
		const response = await postForm(own.app, "/de/letter", [["text", "Qwertzuiop Kündigung"]]);
		expect(response.status).toBe(500);
		expect(await response.text()).not.toContain("Qwertzuiop");
		expect(own.logged.join("")).toContain("RangeError");
		expect(own.logged.join("")).not.toContain("Qwertzuiop");
	});

	it("goes by a form that posts, without anything in its address", async () => {
		for (const path of ["employers/check", ...PASTED]) {
			const { html } = await get(`/uk/${path}`);
			const [form = ""] = /<form class="card (?:paste|hire-form)"[^>]*>/.exec(html) ?? [];
			expect(form).toContain('method="post"');
			expect(form).toContain(`action="/uk/${path}#found"`);
		}
	});
});

describe("an answer to a form", () => {
	const EVERY: readonly (readonly [string, number, string, Fields])[] = [
		["a result", 200, "employers/check", Object.entries(FREE)],
		["missing answers", 400, "employers/check", []],
		["too large a form", 413, "employers/check", [["paper", "x".repeat(MAX_BODY_BYTES)]]],
		...PASTED.flatMap((path) => [
			["a result", 200, path, [["text", ADVERT]]] as const,
			["nothing", 400, path, [["text", ""]]] as const,
			["too long a text", 400, path, [["text", "ab ".repeat(4000)]]] as const,
			["too large a form", 413, path, [["text", "x".repeat(MAX_BODY_BYTES)]]] as const,
		]),
	];
	it.each(EVERY)(
		"with %s (%i at %s) is kept in no cache and runs nothing from elsewhere",
		async (_, status, path, fields) => {
			const { response, html } = await post(`/de/${path}`, fields);
			expect(response.status).toBe(status);
			expect(response.headers.get("cache-control")).toBe("no-store");
			expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
			expect(response.headers.get("set-cookie")).toBeNull();
			if (status !== 200) expect(alert(html)).not.toBe("");
			if (status !== 200) expect(found(html)).toBe("");
		},
	);

	it("says of a form that is too large that the text is too long, and speaks of no talk", async () => {
		for (const path of PASTED) {
			const { html } = await paste(`/de/${path}`, "Я".repeat(MAX_BODY_BYTES));
			expect(alert(html), path).not.toBe(CATALOGUES.de["chat.too-large"]);
			expect(alert(html), path).toMatch(/Text/);
		}
	});

	it("to something that is no form says so, on the page", async () => {
		for (const path of ["employers/check", ...PASTED]) {
			const response = await app.request(`/uk/${path}`, {
				method: "POST",
				body: "x",
				headers: { "content-type": "text/plain" },
			});
			expect(response.status, path).toBe(400);
			expect(response.headers.get("cache-control"), path).toBe("no-store");
			expect(alert(await response.text()), path).toBe(CATALOGUES.uk["error.form"]);
		}
	});

	it("is refused with a time to wait when one address asks too much", async () => {
		const few = testApp({ environment: { QUESTIONS_PER_MINUTE: "1" } });
		const send = () => postForm(few.app, "/uk/letter", [["text", "Kündigung"]]);
		const statuses = [];
		for (let count = 0; count < 30; count++) statuses.push((await send()).status);
		expect(statuses[0]).toBe(200);
		const refused = await send();
		expect(refused.status).toBe(429);
		expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
		expect(refused.headers.get("cache-control")).toBe("no-store");
		const html = await refused.text();
		expect(found(html)).toBe("");
		// Whoever has to wait does not have to type again.
		expect(html).toMatch(/<textarea[^>]*>Kündigung<\/textarea>/);
		const hire = await (await postForm(few.app, "/de/employers/check", [["paper", "section24"]])).text();
		expect(hire).toMatch(/value="section24"[^>]*checked|checked[^>]*value="section24"/);
	});
});

describe("the first 100 days", () => {
	const [plan] = pack.onboarding;
	if (!plan) throw new Error("the pack has no plan");
	const tasks = (html: string) => [...html.matchAll(/<input type="checkbox" id="([^"]*\.[^"]*)"/g)].map(([, id]) => id);
	const expected = (sector: string | null, shifts: boolean) =>
		plan.weeks.flatMap((week) =>
			week.tasks
				.filter(
					(task) => (task.sectors.length === 0 || task.sectors.some((it) => it === sector)) && (shifts || !task.shifts),
				)
				.map((task) => `${week.id}.${task.id}`),
		);
	const days = (html: string) =>
		[...html.matchAll(/<span class="soft week-days">(.*?)<\/span>/g)].map(([, text = ""]) =>
			words(text).split(" · ")[0]?.trim(),
		);

	it.each(plan.sectors.map(({ value }) => value))(
		"show for %s what is done everywhere and there, and nothing of other places",
		async (sector) => {
			const { html } = await get(`/uk/employers/first-days?sector=${sector}`);
			expect(tasks(html)).toEqual(expected(sector, false));
			expect(expected(sector, false).length).toBeGreaterThan(expected(null, false).length);
			expect(html).toContain(`<option value="${sector}" selected`);
		},
	);

	it("show what shifts bring along only where there are shifts, and nothing special to who told nothing", async () => {
		expect(tasks((await get("/de/employers/first-days")).html)).toEqual(expected(null, false));
		expect(tasks((await get("/de/employers/first-days?shifts=1")).html)).toEqual(expected(null, true));
		expect(tasks((await get("/de/employers/first-days?sector=constructor&shifts=yes")).html)).toEqual(
			expected(null, false),
		);
	});

	it("count their days from the first working day, over the end of a year and of summer time", async () => {
		const long = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "UTC" });
		for (const [start, year, month, day] of [
			["2027-01-04", 2027, 0, 4],
			["2028-02-29", 2028, 1, 29],
		] as const) {
			const { html } = await get(`/de/employers/first-days?start=${start}`);
			const dayAt = (after: number) => long.format(Date.UTC(year, month, day + after));
			expect(days(html)).toEqual(
				plan.weeks.map(({ from, until }) => (from === until ? dayAt(from) : `${dayAt(from)} – ${dayAt(until)}`)),
			);
			expect(days(html)).toContain(start === "2027-01-04" ? "4. Januar 2027" : "29. Februar 2028");
		}
		expect(days((await get("/de/employers/first-days")).html)[4]).toMatch(/Schritte$/);
	});

	it.each(["2027-02-30", "2027-13-01", "31.12.2026", "morgen", '"><script>alert(1)</script>'])(
		"say that there is no such day: %s, and show the plan without days",
		async (start) => {
			const { response, html } = await get(`/en/employers/first-days?start=${encodeURIComponent(start)}`);
			expect(response.status).toBe(200);
			expect(alert(html)).toBe(CATALOGUES.en["days.start.bad"]);
			expect(html).toMatch(/<input[^>]*id="start"[^>]*aria-describedby="start-problem"/);
			expect(days(html)[4]).toMatch(/steps$/);
			expect(html).not.toContain("<script>alert");
		},
	);

	it.each([
		["de", "uk"],
		["en", "de"],
		["uk", "de"],
	] as const)("have every task on the %s page in the other language beside it (%s)", async (language, beside) => {
		const { html } = await get(`/${language}/employers/first-days?sector=care&shifts=1`);
		const { renderer } = service.page(language, "");
		const shown = [...html.matchAll(/<li class="tick task[^>]*>.*?<\/label>/gs)].map(([item]) => item);
		const all = plan.weeks
			.flatMap((week) => week.tasks)
			.filter(({ sectors }) => sectors.length === 0 || sectors.includes("care"));
		expect(shown).toHaveLength(all.length);
		for (const [at, { text }] of all.entries()) {
			const item = shown[at] ?? "";
			const other = /<span class="beside" lang="([a-z]+)">(.*?)<\/span>/s.exec(item);
			expect(other?.[1]).toBe(beside);
			expect(bareWords(other?.[2] ?? "")).toContain(bare(renderer.plain(text, beside)));
			expect(bareWords(/<span class="tick-text">.*?<\/span>/s.exec(item)?.[0] ?? "")).toBe(
				bare(renderer.plain(text, language)),
			);
		}
	});
});

describe("sheets to hand over", () => {
	const dataOf = (html: string) =>
		JSON.parse(/<script[^>]*id="sheet"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "{}") as {
			language: string;
			title: { own: string; german: string };
		};

	it.each([
		["de", "uk"],
		["uk", "uk"],
		["en", "en"],
	] as const)(
		"hold every line in German and, on the %s page, in %s, to read and for the PDF",
		async (language, beside) => {
			const { renderer } = service.page(language, "");
			for (const sheet of pack.sheets) {
				const { html } = await get(`/${language}/employers/first-week/${sheet.id}`);
				const article = /<article id="handout".*?<\/article>/s.exec(html)?.[0] ?? "";
				const lines = [
					sheet.title,
					sheet.intro,
					...sheet.parts.flatMap(({ title, lines }) => [...(title ? [title] : []), ...lines]),
				];
				const read = bareWords(article);
				const paper = dataOf(html);
				expect(paper.language, sheet.id).toBe(beside);
				const written = bare(JSON.stringify(paper));
				for (const text of lines)
					for (const shown of ["de", beside] as const) {
						expect(read, sheet.id).toContain(bare(renderer.plain(text, shown)));
						expect(written, sheet.id).toContain(bare(JSON.stringify(renderer.plain(text, shown)).slice(1, -1)));
					}
				expect(article.match(/lang="de"/g)?.length).toBeGreaterThanOrEqual(lines.length);
				expect(article.match(new RegExp(`lang="${beside}"`, "g"))?.length).toBeGreaterThanOrEqual(lines.length);
			}
		},
	);

	it("are all on the page of the first week, and all of them in its PDF", async () => {
		const { html } = await get("/de/employers/first-week");
		for (const { id, title } of pack.sheets) {
			expect(html).toContain(`href="/de/employers/first-week/${id}"`);
			const data = /<script[^>]*id="week-sheet"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "";
			expect(bare(data)).toContain(bare(title.uk ?? "-"));
			expect(bare(data)).toContain(bare(title.de ?? "-"));
		}
		for (const { id } of pack.workwords) expect(html).toContain(`href="/de/employers/first-week/words-${id}"`);
	});

	it("teach every word of a workplace in German beside Ukrainian", async () => {
		for (const list of pack.workwords) {
			const { html } = await get(`/de/employers/first-week/words-${list.id}`);
			const all = list.groups.flatMap((group) => group.words);
			const pairs = [...html.matchAll(/<dt lang="de">(.*?)<\/dt><dd lang="uk">(.*?)<\/dd>/gs)].map(
				([, de = "", uk = ""]) => ({ de: decoded(de), uk: decoded(uk) }),
			);
			expect(pairs).toEqual(all.map(({ de, uk }) => ({ de, uk })));
		}
	});
});

describe("what has changed", () => {
	const shown = (html: string) =>
		[...html.matchAll(/<article class="card folded change" id="([^"]*)"/g)].map(([, id = ""]) => id);
	const ids = (fits: (change: (typeof pack.changes)[number]) => boolean) =>
		pack.changes
			.filter(fits)
			.map(({ id }) => id)
			.sort();

	it("is all there, newest first, each with its law, what was before and what is now", async () => {
		const { html } = await get("/uk/changes");
		expect([...shown(html)].sort()).toEqual(ids(() => true));
		const days = shown(html).map((id) => service.knowledge.get("changes", id).date);
		expect(days).toEqual([...days].sort().reverse());
		for (const { law, title } of pack.changes) {
			expect(words(html)).toContain(service.page("uk", "").renderer.plain(title, "uk"));
			for (const name of law) expect(words(html)).toContain(name);
		}
	});

	it("since a day leaves out what is older, and keeps what is of that very day", async () => {
		const { html } = await get("/de/changes?since=2026-07-01");
		const wanted = ids(({ date }) => date >= "2026-07-01");
		expect([...shown(html)].sort()).toEqual(wanted);
		expect(wanted.length).toBeLessThan(pack.changes.length);
		expect(pack.changes.some(({ date }) => date === "2026-07-01")).toBe(true);
		expect(html).toContain('value="2026-07-01"');
	});

	it.each(["2026-02-30", "gestern", "2026", '"><script>alert(1)</script>'])(
		"says that there is no such day: %s, and shows everything",
		async (day) => {
			const { response, html } = await get(`/de/changes?since=${encodeURIComponent(day)}`);
			expect(response.status).toBe(200);
			expect(alert(html)).toBe(CATALOGUES.de["days.start.bad"]);
			expect(shown(html)).toHaveLength(pack.changes.length);
			expect(html).not.toContain("<script>alert");
		},
	);

	it("of one topic is shown alone, together with a day as well", async () => {
		expect([...shown((await get("/en/changes?topic=money")).html)].sort()).toEqual(
			ids(({ topic }) => topic === "money"),
		);
		const { html } = await get("/en/changes?topic=residence&since=2026-08-05");
		expect([...shown(html)].sort()).toEqual(ids(({ topic, date }) => topic === "residence" && date >= "2026-08-05"));
		expect(html).toContain('<option value="residence" selected');
	});

	it("of a topic that there is not is everything", async () => {
		for (const topic of ["wizard", "constructor", ""])
			expect(shown((await get(`/de/changes?topic=${topic}`)).html)).toHaveLength(pack.changes.length);
	});

	it("may be nothing: then somebody is named to ask", async () => {
		const { html } = await get("/de/changes?since=2031-01-01");
		expect(shown(html)).toEqual([]);
		expect(words(html)).toContain(CATALOGUES.de["changes.none"]);
		expect(html).toContain(`href="/de/contacts/${pack.info.defaultContacts[0]}"`);
	});
});

describe("the counsellor's view", () => {
	it.each([
		["de", "uk"],
		["uk", "uk"],
		["en", "en"],
	] as const)(
		"of an objection has on the %s page law, German and %s side by side, source and date",
		async (language, beside) => {
			const { html } = await get(`/${language}/topics/objection?view=counsellor`);
			const article = service.knowledge.get("articles", "objection");
			const { renderer } = service.page(language, "");
			const counsel = /<article id="counsel".*?<\/article>/s.exec(html)?.[0] ?? "";
			for (const law of article.law) expect(counsel).toContain(`<li>${law}</li>`);
			for (const block of service.knowledge.blocks([...article.answer, ...article.more]))
				for (const shown of ["de", beside] as const)
					expect(bareWords(counsel)).toContain(bare(renderer.block(block, shown).text));
			const bases = [...counsel.matchAll(/<p class="soft counsel-basis">(.*?)<\/p>/gs)].map(([, it = ""]) => words(it));
			expect(bases.length).toBeGreaterThan(0);
			for (const basis of bases) expect(basis).toMatch(/\d{4}/);
		},
	);

	it("and the plain one lead to each other, and an unknown view is the plain one", async () => {
		const plain = (await get("/de/topics/objection")).html;
		expect(plain).toContain('href="/de/topics/objection?view=counsellor"');
		expect(plain).not.toContain('id="counsel"');
		expect((await get("/de/topics/objection?view=wizard")).html).not.toContain('id="counsel"');
		expect((await get("/de/topics/objection?view=counsellor")).html).toContain('<a href="/de/topics/objection"');
	});

	it("stands there for every article without fault", async () => {
		for (const { id } of pack.articles) {
			const { response, html } = await get(`/de/topics/${id}?view=counsellor`);
			expect(response.status, id).toBe(200);
			expect(html, id).toContain('id="counsel"');
			expect(words(html), id).not.toMatch(/undefined|\[object Object\]|NaN|\{[a-z0-9:-]+\}/);
		}
	}, 90_000);
});

describe("a second city without records of work", () => {
	const second = testApp({ pack: readPackFolder("test/packs/beispielstadt") });
	const PATHS = [
		"employers",
		"employers/check",
		"employers/costs",
		"employers/first-days",
		"employers/first-week",
		"employers/advert",
		"offer-check",
		"letter",
		"changes",
	];

	it("serves each page without fault, or says that there is none, and without a word of the first", async () => {
		for (const path of PATHS) {
			const response = await second.app.request(`/de/${path}`);
			expect([200, 404], path).toContain(response.status);
			expect(await response.text(), path).not.toMatch(/Leipzig|Sachsen|undefined|\[object Object\]/);
		}
	});

	it("reassures nobody where it knows no sign of a bad offer", async () => {
		const html = await (
			await postForm(second.app, "/de/offer-check", [
				["text", "Putzhilfe gesucht, 6 Euro pro Stunde, Pass bleibt im Büro beim Chef."],
			])
		).text();
		expect(words(html)).not.toContain(CATALOGUES.de["offer.found.none"]);
	});
});

it("the log of all these pages names routes, never what was sent", () => {
	expect(logged.length).toBeGreaterThan(200);
	expect(logged.join("")).not.toMatch(/Паспорт|Kündigung|Bäckerei|section24|passport-only|2027-01-04|%D0/);
});
