/** The way to recognition and the plan: pages, and the small files that plans are composed from on the device. */
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { allStepKeys, STEP_FOLDERS, type StepFolder, stepsOf, wayOf } from "../plan/data";
import { type Answers, QUESTIONS } from "../plan/types";
import type { Page } from "../web/pages/page";
import { pathPage } from "../web/pages/path";
import { planPage } from "../web/pages/plan";
import { choicesOf } from "../web/pages/plan-words";
import { MAX_TITLE, recognitionPage } from "../web/pages/recognition";
import { takeForm } from "./forms";
import type { Service } from "./service";

/** Files for plans: the same for everybody, with the figures of the day. */
export function planData(service: Service): Hono {
	const files = new Hono();
	files.use(compress({ encoding: "gzip" }));
	const send = (c: Context, data: unknown) => {
		if (data === null) return c.json({ error: { code: "not_found", message: "no such file", field: null } }, 404);
		c.header("Cache-Control", "no-cache");
		return c.json(data as object);
	};
	files.get("/ways/:file{[a-z0-9-]+\\.json}", (c) => {
		const occupation = service.knowledge.find("occupations", nameOf(c));
		return send(c, occupation ? wayOf(service.renderer(), occupation) : null);
	});
	files.get("/steps/:folder/:file{[a-z0-9-]+\\.json}", (c) => {
		const folder = STEP_FOLDERS.find((it) => it === c.req.param("folder")) as StepFolder | undefined;
		return send(c, folder ? stepsOf(service.renderer(), folder, nameOf(c)) : null);
	});
	files.get("/keys.json", (c) => send(c, allStepKeys(service.knowledge)));
	return files;
}

const nameOf = (c: Context) => (c.req.param("file") ?? "").replace(/\.json$/, "");

/** What works without a connection, and what makes the plan an app on the home screen. */
export function offlineRoutes(service: Service): Hono {
	const routes = new Hono();
	const { paths } = service.assets;
	routes.get("/offline.json", (c) => {
		c.header("Cache-Control", "no-cache");
		return c.json({
			pages: service.languages.map((language) => `/${language}/plan`),
			// What makes paper is large and fetched when it is asked for.
			files: paths.filter((path) => /^\/assets\/(?!pdf|.*\.ttf$)/.test(path)),
		});
	});
	routes.get(`/:lang{(?:${service.languages.join("|")})}/app.webmanifest`, (c) => {
		const language = service.languages.find((it) => it === c.req.param("lang")) ?? "de";
		const { t } = service.page(language, "plan");
		c.header("Cache-Control", "no-cache");
		c.header("Content-Type", "application/manifest+json");
		return c.body(
			JSON.stringify({
				name: t("site.name"),
				short_name: t("site.name"),
				description: t("site.description"),
				lang: language,
				id: "/",
				start_url: `/${language}/plan`,
				scope: "/",
				display: "standalone",
				background_color: "#fbf6ec",
				theme_color: "#fbf6ec",
				icons: [
					{ src: "/boat.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
					...["192", "512"].map((size) => ({ src: `/boat-${size}.png`, sizes: `${size}x${size}`, type: "image/png" })),
				],
			}),
		);
	});
	return routes;
}

/** Adds the pages below `/:lang/recognition` and `/:lang/plan`. */
export function addPlanPages(
	pages: Hono,
	pattern: string,
	service: Service,
	pageOf: (c: Context, path: string) => Page,
) {
	pages.get(`/${pattern}/recognition`, (c) => c.html(recognitionPage(pageOf(c, "recognition"), null)));
	pages.post(`/${pattern}/recognition`, async (c) => {
		const page = pageOf(c, "recognition");
		// Kept by the browser alone, so that "back" finds it again.
		c.header("Cache-Control", "private, no-cache");
		const { form, status, problem } = await takeForm(c, service, page);
		const title = String(form?.get("title") ?? "").trim();
		if (problem) return c.html(recognitionPage(page, null, problem), status);
		const length = [...title].length;
		if (length === 0 || length > MAX_TITLE)
			return c.html(recognitionPage(page, null, page.t("recognition.empty")), 400);
		return c.html(recognitionPage(page, { title, ...service.findOccupation(title) }));
	});
	pages.on(["GET", "POST"], `/${pattern}/recognition/:id{[a-z0-9-]+}`, async (c, next) => {
		const id = c.req.param("id");
		const occupation = service.knowledge.find("occupations", id);
		if (!occupation) return next();
		const page = pageOf(c, `recognition/${id}`);
		const way = wayOf(page.renderer, occupation);
		if (c.req.method === "GET")
			return c.html(pathPage(page, { occupation, way, answers: {}, chosen: undefined, open: false, problem: null }));
		c.header("Cache-Control", "private, no-cache");
		const { form, status, problem } = await takeForm(c, service, page);
		const path = String(form?.get("path") ?? "");
		const chosen = way.paths.find((it) => it.id === path)?.id;
		return c.html(
			pathPage(page, { occupation, way, answers: readAnswers(page, form), chosen, open: true, problem }),
			status,
		);
	});
	pages.get(`/${pattern}/plan`, (c) => c.html(planPage(pageOf(c, "plan"))));
}

/** Only what the records offer as choices. */
function readAnswers(page: Page, form: FormData | null): Answers {
	const answers: Record<string, string> = {};
	for (const question of page.knowledge.pack.questions) {
		const value = String(form?.get(question.fills) ?? "");
		if (QUESTIONS.includes(question.fills) && choicesOf(page, question).some((choice) => choice.value === value))
			answers[question.fills] = value;
	}
	return answers;
}
