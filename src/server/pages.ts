/** Every page's address, and what stands there. */
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import type { Language } from "../language/languages";
import { askPage } from "../web/pages/ask";
import { checklistPage, checklistsPage } from "../web/pages/checklists";
import { contactPage, contactsPage } from "../web/pages/contacts";
import { counsellorPage } from "../web/pages/counsellor";
import { degreePage, degreesPage } from "../web/pages/degrees";
import { glossaryPage } from "../web/pages/glossary";
import { occupationPage, occupationsPage } from "../web/pages/occupations";
import type { Page } from "../web/pages/page";
import { failedPage, notFoundPage, PROSE_PAGES, prosePage } from "../web/pages/prose";
import { qualityPage } from "../web/pages/quality";
import { articlePage, topicsPage } from "../web/pages/topics";
import { BodyTooLarge, readForm } from "./body";
import { takeQuestion } from "./guard";
import { preferredLanguage } from "./language-of";
import { withoutMessage } from "./log";
import { addPlanPages } from "./plan-routes";
import type { Service } from "./service";
import { continueTalk, emptyTalk } from "./talk";
import { addWorkPages } from "./work-routes";

/** Stands for a page that is none of the known places. */
const NO_PAGE = "-";

const LISTS: Readonly<Record<string, (page: Page) => string>> = {
	topics: topicsPage,
	occupations: occupationsPage,
	contacts: contactsPage,
	checklists: checklistsPage,
	glossary: glossaryPage,
	degrees: degreesPage,
	quality: qualityPage,
	...Object.fromEntries(PROSE_PAGES.map((name) => [name, (page: Page) => prosePage(page, name)])),
};

/** A page of one record, or null when there is none with this id. */
const RECORDS: Readonly<Record<string, (page: Page, id: string) => string | null>> = {
	topics: (page, id) => found(page.knowledge.find("articles", id), (it) => articlePage(page, it)),
	occupations: (page, id) => found(page.knowledge.find("occupations", id), (it) => occupationPage(page, it)),
	contacts: (page, id) => found(page.knowledge.find("contacts", id), (it) => contactPage(page, it)),
	checklists: (page, id) => found(page.knowledge.find("checklists", id), (it) => checklistPage(page, it)),
	degrees: (page, id) => found(page.knowledge.find("degrees", id), (it) => degreePage(page, it)),
};

const found = <T>(record: T | undefined, show: (record: T) => string) => (record === undefined ? null : show(record));

export function pageRoutes(service: Service): Hono {
	const pages = new Hono();
	const pattern = `:lang{(?:${service.languages.join("|")})}`;
	const pageOf = (c: Context, path: string) => service.page(languageOf(c, service), path);
	pages.use(compress({ encoding: "gzip" }));
	pages.use(async (c, next) => {
		await next();
		if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-cache");
	});

	pages.get("/", (c) => {
		c.header("Vary", "Accept-Language");
		return c.redirect(`/${preferredLanguage(c.req.header("accept-language"), service.languages)}`, 302);
	});
	pages.get(`/${pattern}/`, (c) => c.redirect(`/${languageOf(c, service)}`, 308));
	pages.get(`/${pattern}`, (c) => {
		const page = pageOf(c, "");
		return c.html(askPage(page, emptyTalk(page)));
	});
	pages.post(`/${pattern}`, (c) => answerForm(c, service, pageOf(c, "")));
	addPlanPages(pages, pattern, service, pageOf);
	addWorkPages(pages, pattern, service, pageOf);
	pages.get(`/${pattern}/topics/:id{[a-z0-9-]+}`, (c, next) => {
		const article = service.knowledge.find("articles", c.req.param("id") ?? "");
		if (!article || c.req.query("view") !== "counsellor") return next();
		return c.html(counsellorPage(pageOf(c, `topics/${article.id}`), article));
	});
	for (const [name, show] of Object.entries(LISTS))
		pages.get(`/${pattern}/${name}`, (c) => c.html(show(pageOf(c, name))));
	pages.get(`/${pattern}/glossary/:id`, (c) =>
		c.redirect(`/${languageOf(c, service)}/glossary#${c.req.param("id")}`, 303),
	);
	for (const [name, show] of Object.entries(RECORDS)) {
		pages.get(`/${pattern}/${name}/:id`, (c) => {
			const id = c.req.param("id") ?? "";
			const html = /^[a-z0-9-]+$/.test(id) ? show(pageOf(c, `${name}/${id}`), id) : null;
			return html === null ? c.html(notFoundPage(pageOf(c, NO_PAGE)), 404) : c.html(html);
		});
	}
	return pages;
}

/** The chat's form: answered as a page that nobody keeps. */
async function answerForm(c: Context, service: Service, page: Page): Promise<Response> {
	c.header("Cache-Control", "no-store");
	const wait = takeQuestion(c, service);
	if (wait > 0) {
		c.header("Retry-After", String(wait));
		return c.html(askPage(page, emptyTalk(page, page.t("error.too-many", { seconds: wait }))), 429);
	}
	let form: FormData;
	try {
		form = await readForm(c.req.raw);
	} catch (error) {
		const tooLarge = error instanceof BodyTooLarge;
		const problem = page.t(tooLarge ? "chat.too-large" : "error.form");
		return c.html(askPage(page, emptyTalk(page, problem)), tooLarge ? 413 : 400);
	}
	return c.html(askPage(page, await continueTalk(service, page, form)));
}

export function notFound(c: Context, service: Service): Response | Promise<Response> {
	return c.html(notFoundPage(service.page(languageOf(c, service), NO_PAGE)), 404);
}

export function failed(error: Error, c: Context, service: Service): Response | Promise<Response> {
	service.log.error(withoutMessage(error), "a page failed");
	c.header("Cache-Control", "no-store");
	try {
		return c.html(failedPage(service.page(languageOf(c, service), NO_PAGE)), 500);
	} catch {
		return c.text("500", 500);
	}
}

/** From the address, else from the browser. */
function languageOf(c: Context, service: Service): Language {
	const [, first] = c.req.path.split("/");
	return (
		service.languages.find((language) => language === first) ??
		preferredLanguage(c.req.header("accept-language"), service.languages)
	);
}
