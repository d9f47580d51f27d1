/** Employers, offers, letters, changes: pages and their checks. What is pasted stays in the request. */
import type { Context, Hono } from "hono";
import {
	type AdvertResult,
	checkAdvert,
	checkHire,
	checkOffer,
	type HireAnswers,
	type LetterResult,
	MAX_TEXT,
	type OfferResult,
	recogniseLetter,
	unanswered,
} from "../checks";
import type { Folder } from "../knowledge";
import { HIRE_KEYS } from "../knowledge/schema-work";
import { codePoints } from "../language";
import { advertPage } from "../web/pages/advert-check";
import { changesPage } from "../web/pages/changes";
import type { Pasted } from "../web/pages/check-parts";
import { costsPage, employersPage } from "../web/pages/employers";
import { firstDaysPage, isDay, readFit } from "../web/pages/first-days";
import { firstWeekPage, handoutPage, wordsPage } from "../web/pages/first-week";
import { hireCheckPage, NOT_ASKED } from "../web/pages/hire-check";
import { letterKindPage, letterPage } from "../web/pages/letter-check";
import { offerCheckPage } from "../web/pages/offer-check";
import type { Page } from "../web/pages/page";
import { type TakenForm, takeForm } from "./forms";
import type { Service } from "./service";

type PageOf = (c: Context, path: string) => Page;

export function addWorkPages(pages: Hono, pattern: string, service: Service, pageOf: PageOf) {
	const { pack } = service.knowledge;
	const get = (path: string, show: (page: Page, c: Context) => string) =>
		pages.get(`/${pattern}/${path}`, (c) => c.html(show(pageOf(c, path), c)));

	const holds = (folder: Folder) => pack[folder].length > 0;
	if (holds("hire-rules")) get("employers", employersPage);
	if (holds("subsidies")) get("employers/costs", costsPage);
	if (holds("onboarding")) get("employers/first-days", (page, c) => firstDaysPage(page, readFit(c.req.query())));
	if (holds("sheets")) get("employers/first-week", firstWeekPage);
	pages.get(`/${pattern}/employers/first-week/:id{[a-z0-9-]+}`, (c, next) => {
		const id = c.req.param("id") ?? "";
		const page = pageOf(c, `employers/first-week/${id}`);
		const sheet = service.knowledge.find("sheets", id);
		if (sheet) return c.html(handoutPage(page, sheet));
		const list = id.startsWith("words-") ? service.knowledge.find("workwords", id.slice(6)) : undefined;
		return list ? c.html(wordsPage(page, list)) : next();
	});
	if (holds("changes"))
		get("changes", (page, c) => {
			const { since, topic } = c.req.query();
			const day = since && isDay(since) ? since : null;
			return changesPage(page, {
				since: day,
				topic: pack.topics.find(({ id }) => id === topic)?.id ?? null,
				badDay: Boolean(since) && day === null,
			});
		});

	if (holds("hire-rules")) get("employers/check", (page) => hireCheckPage(page, NOT_ASKED));
	pages.post(`/${pattern}/employers/check`, async (c) => {
		const page = pageOf(c, "employers/check");
		c.header("Cache-Control", "no-store");
		const { form, status, problem } = await takeForm(c, service, page);
		const answers = readAnswers(form);
		if (problem) return c.html(hireCheckPage(page, { ...NOT_ASKED, answers, problem }), status);
		const open = unanswered(pack, answers);
		if (open.length > 0)
			return c.html(hireCheckPage(page, { answers, result: null, open, problem: page.t("hire.incomplete") }), 400);
		const result = checkHire(pack, answers, page.renderer.today);
		return c.html(hireCheckPage(page, { answers, result, open: [], problem: null }));
	});

	if (holds("offer-signs"))
		paste<OfferResult>("offer-check", offerCheckPage, (text, page) => checkOffer(pack, text, page.renderer.today));
	if (holds("letters")) paste<LetterResult>("letter", letterPage, (text) => recogniseLetter(pack, text));
	if (holds("advert-signs")) paste<AdvertResult>("employers/advert", advertPage, (text) => checkAdvert(pack, text));
	pages.get(`/${pattern}/letter/:id{[a-z0-9-]+}`, (c, next) => {
		const letter = service.knowledge.find("letters", c.req.param("id") ?? "");
		return letter ? c.html(letterKindPage(pageOf(c, `letter/${letter.id}`), letter)) : next();
	});

	/** A page with a field to paste into: shown empty, and with what a text came to. */
	function paste<R extends { readonly kind: string }>(
		path: string,
		show: (page: Page, state: Pasted<R>) => string,
		check: (text: string, page: Page) => R,
	) {
		get(path, (page) => show(page, { text: "", result: null, problem: null }));
		pages.post(`/${pattern}/${path}`, async (c) => {
			const page = pageOf(c, path);
			c.header("Cache-Control", "no-store");
			const taken = await takeForm(c, service, page, page.t("check.much-too-long", { limit: MAX_TEXT }));
			const text = textOf(taken);
			if (taken.problem) return c.html(show(page, { text, result: null, problem: taken.problem }), taken.status);
			const result = check(text, page);
			const problem = problemInWords(page, result.kind, text);
			if (problem) return c.html(show(page, { text, result: null, problem }), 400);
			return c.html(show(page, { text, result, problem: null }));
		});
	}
}

const textOf = ({ form }: TakenForm) => {
	const field = form?.get("text");
	return typeof field === "string" ? field : "";
};

function problemInWords(page: Page, kind: string, text: string): string | null {
	if (kind === "empty") return page.t("check.empty");
	return kind === "too-long" ? page.t("check.too-long", { count: codePoints(text), limit: MAX_TEXT }) : null;
}

function readAnswers(form: FormData | null): HireAnswers {
	return Object.fromEntries(
		HIRE_KEYS.flatMap((key) => {
			const value = form?.get(key);
			return typeof value === "string" ? [[key, value]] : [];
		}),
	);
}
