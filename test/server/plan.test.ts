import { describe, expect, it } from "vitest";
import type { StepFile, Way } from "../../src/plan/types";
import { readPackFolder } from "../../src/server/read-content";
import { postForm, type TestApp, testApp } from "../service";

const { app, service, assets } = testApp();
const { pack } = service.knowledge;

const find = async (title: string, language = "uk") => {
	const response = await postForm(app, `/${language}/recognition`, [["title", title]]);
	return { response, html: await response.text() };
};
/** What was found, and what follows it. */
const found = (html: string) => /<section[^>]* id="found".*<\/main>/s.exec(html)?.[0] ?? "";
/** What is read on a page: German words in it are marked as such, or not. */
const plain = (html: string) => html.replace(/<\/?span\b[^>]*>/g, "");
const linksIn = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => href);
const json = async <T>(path: string) => (await (await app.request(path)).json()) as T;
const nurseWay = () => json<Way>("/plan-data/ways/nurse.json");

describe("the occupation finder, without script", () => {
	it.each([
		["uk", "медсестра"],
		["uk", "медсистра"],
		["uk", "медсестра з України"],
		["de", "Krankenschwester"],
		["en", "nurse"],
		["en", "медсестра"],
		["de", "medsestra"],
	])("in %s finds the nurse as „%s“ and leads to her way", async (language, title) => {
		const { response, html } = await find(title, language);
		expect(response.status).toBe(200);
		expect(html).toContain(`<html lang="${language}">`);
		expect(linksIn(found(html))).toContain(`/${language}/recognition/nurse`);
		expect(found(html)).toContain("Pflegefachfrau");
		expect(html).toContain(`value="${title}"`);
	});

	it("asks where a title can mean several, and every choice leads somewhere", async () => {
		const { html } = await find("інженер");
		const asked = service.knowledge.get("ambiguous", "engineer");
		expect(found(html)).toContain(asked.question.uk);
		const links = linksIn(found(html)).filter((href) => href.includes("/recognition/"));
		expect(links).toEqual(asked.choices.map(({ occupation }) => `/uk/recognition/${occupation}`));
		for (const link of links) expect((await app.request(link)).status, link).toBe(200);
	});

	it("never guesses what it does not hold: no way of an occupation, but people who know", async () => {
		const { response, html } = await find("чарівник");
		expect(response.status).toBe(200);
		expect(linksIn(found(html)).filter((href) => href.includes("/recognition/"))).toEqual([]);
		for (const id of pack.info.defaultContacts) expect(linksIn(found(html))).toContain(`/uk/contacts/${id}`);
	});

	it("leads to the general way for an occupation that is known but has no record", async () => {
		const { html } = await find("дизайнер одягу");
		const { way } = service.findOccupation("дизайнер одягу");
		expect(way).not.toBeNull();
		expect(linksIn(found(html))).toContain(`/uk/topics/${way}`);
		expect(linksIn(found(html)).filter((href) => href.includes("/recognition/"))).toEqual([]);
	});

	it.each([
		["nothing", ""],
		["spaces", "   "],
		["201 characters", "я".repeat(201)],
		["201 emojis", "🚀".repeat(201)],
	])("says what is wrong with %s and looks for nothing", async (_, title) => {
		const { response, html } = await find(title);
		expect(response.status).toBe(400);
		expect(html).toMatch(/<p id="title-problem"[^>]*role="alert"/);
		expect(html).toMatch(/<input[^>]*id="title"[^>]*aria-invalid="true"/);
		expect(found(html)).toBe("");
	});

	it("takes 200 characters, and 200 emojis as well", async () => {
		expect((await find(`${"я".repeat(200)}`)).response.status).toBe(200);
		expect((await find("🚀".repeat(200))).response.status).toBe(200);
	});

	it("refuses a body that is too large or no form, with a page that says so", async () => {
		const { response, html } = await find("я".repeat(40_000));
		expect(response.status).toBe(413);
		expect(html).toContain('role="alert"');
		const strange = await app.request("/uk/recognition", {
			method: "POST",
			body: "x",
			headers: { "content-type": "text/plain" },
		});
		expect(strange.status).toBe(400);
		expect(await strange.text()).toContain('role="alert"');
	});

	it("shows what was typed as text, never as code", async () => {
		const nasty = `<img src=x onerror=alert(1)>"></title><script>alert(2)</script>`;
		const { html } = await find(nasty, "de");
		expect(html).not.toContain("<img src=x");
		expect(html).not.toContain("<script>alert");
		expect(html).toContain("&lt;img src=x");
	});

	it("keeps a search in no cache that others share, so that only one's own way back finds it, and sends none in an address", async () => {
		const { response, html } = await find("медсестра");
		expect(response.headers.get("cache-control")).toBe("private, no-cache");
		for (const [form] of html.matchAll(/<form\b[^>]*>/g)) expect(form).toContain('method="post"');
	});

	it("lets so many searches through as one address may ask", async () => {
		const few = testApp({ environment: { QUESTIONS_PER_MINUTE: "1" } });
		const post = () => postForm(few.app, "/uk/recognition", [["title", "медсестра"]]);
		const statuses = [];
		for (let count = 0; count < 30; count++) statuses.push((await post()).status);
		expect(statuses[0]).toBe(200);
		const refused = await post();
		expect(refused.status).toBe(429);
		expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
		expect(found(await refused.text())).toBe("");
	});
});

describe("the way of one occupation, without script", () => {
	const steps = (html: string) => html.match(/<li id="step-\d+"/g)?.length ?? 0;
	const open = (html: string) => html.match(/<li id="step-\d+"><details open/g)?.length ?? 0;
	const post = async (fields: readonly (readonly [string, string])[], path = "/uk/recognition/nurse") => {
		const response = await postForm(app, path, fields);
		return { response, html: await response.text() };
	};

	it("shows every step to who told nothing, the first one open", async () => {
		const html = await (await app.request("/uk/recognition/nurse")).text();
		const [path] = (await nurseWay()).paths;
		// Some steps are for those alone who told something rare.
		const all = path?.phases.flatMap((phase) => phase.steps.filter(({ onlyIfTold }) => !onlyIfTold)) ?? [];
		expect(all.length).toBeGreaterThan(5);
		for (const { text } of all) expect(plain(html)).toContain(text.uk);
		expect(steps(html)).toBe(all.length);
		expect(open(html)).toBe(1);
	});

	it("leaves out what does not concern who answered, and stands open to be read or printed", async () => {
		const { response, html } = await post([
			["german", "C1"],
			["papers", "all"],
		]);
		expect(response.status).toBe(200);
		expect(response.headers.get("cache-control")).toBe("private, no-cache");
		const [path] = (await nurseWay()).paths;
		// Some steps are for those alone who told something rare.
		const all = path?.phases.flatMap((phase) => phase.steps.filter(({ onlyIfTold }) => !onlyIfTold)) ?? [];
		const hidden = all.filter(({ when }) => when?.papers?.includes("none") || when?.german?.includes("B2"));
		expect(hidden.length).toBeGreaterThanOrEqual(2);
		for (const { text } of hidden) expect(plain(html)).not.toContain(text.uk);
		expect(steps(html)).toBe(all.length - hidden.length);
		expect(open(html)).toBe(steps(html));
		expect(html).toContain('<option value="C1" selected>');
	});

	it("follows the situation that somebody is in", async () => {
		const refused = pack.paths.find(({ id }) => id === "refused");
		const { html } = await post([
			["stage", "refused"],
			["german", "B1"],
		]);
		expect(plain(html)).toContain(`<h2 id="path-title">${refused?.title.uk}</h2>`);
	});

	it("ignores answers, paths and fields that the records do not offer", async () => {
		const { response, html } = await post([
			["german", "Z9<script>"],
			["stage", "constructor"],
			["path", "../../licence"],
			["evil", "Qwertzuiop"],
		]);
		expect(response.status).toBe(200);
		expect(html).not.toMatch(/<option value="[^"]+" selected/);
		expect(html).not.toMatch(/Qwertzuiop|Z9|\.\.\/licence/);
		expect(steps(html)).toBe(steps(await (await app.request("/uk/recognition/nurse")).text()));
	});

	it("shows another way of the occupation when it is picked", async () => {
		const several = pack.occupations.find(({ id }) => id === "accountant");
		const way = await json<Way>(`/plan-data/ways/${several?.id}.json`);
		const [first, second] = way.paths.filter(({ procedure }) => procedure !== null);
		const path = `/uk/recognition/${several?.id}`;
		const before = await (await app.request(path)).text();
		expect(plain(before)).toContain(`<h2 id="path-title">${first?.title.uk}</h2>`);
		expect(before).toContain(`name="path" value="${second?.id}"`);
		const { html } = await post([["path", second?.id ?? ""]], path);
		expect(plain(html)).toContain(`<h2 id="path-title">${second?.title.uk}</h2>`);
	});

	it("is no page where there is no such occupation", async () => {
		expect((await app.request("/uk/recognition/wizard")).status).toBe(404);
		expect((await postForm(app, "/uk/recognition/wizard", [["german", "B1"]])).status).toBe(404);
		expect((await app.request("/uk/recognition/Nurse%00")).status).toBe(404);
	});
});

describe("files for plans", () => {
	it("are JSON, asked for anew each time, and hold what the keys name", async () => {
		const checklist = pack.checklists[0]?.id;
		for (const path of ["ways/nurse.json", `steps/checklists/${checklist}.json`, "keys.json"]) {
			const { status, headers } = await app.request(`/plan-data/${path}`);
			expect(status, path).toBe(200);
			expect(headers.get("content-type"), path).toContain("application/json");
			expect(headers.get("cache-control"), path).toBe("no-cache");
			expect(headers.get("content-security-policy"), path).toMatch(/^default-src 'none'/);
		}
		const keys = new Set(await json<string[]>("/plan-data/keys.json"));
		const way = await nurseWay();
		const file = await json<StepFile>(`/plan-data/steps/checklists/${checklist}.json`);
		const held = [...way.paths.flatMap((path) => path.phases.flatMap((phase) => phase.steps)), ...file.steps];
		expect(held.filter(({ key }) => !keys.has(key))).toEqual([]);
		expect(way.on).toBe("2026-11-24");
	});

	it("are the same for everybody, whatever is sent along", async () => {
		const plain = await (await app.request("/plan-data/ways/nurse.json")).text();
		const other = await app.request("/plan-data/ways/nurse.json?german=B1", {
			headers: { "accept-language": "de", cookie: "a=b" },
		});
		expect(await other.text()).toBe(plain);
	});

	it("travel compressed", async () => {
		const { headers } = await app.request("/plan-data/ways/nurse.json", { headers: { "accept-encoding": "gzip" } });
		expect(headers.get("content-encoding")).toBe("gzip");
	});

	it.each([
		"ways/wizard.json",
		"ways/Nurse.json",
		"ways/nurse",
		"ways/constructor.json",
		"ways/__proto__.json",
		"ways/..%2f..%2fpackage.json",
		"ways/nurse%00.json",
		"steps/papers/passport.json",
		"steps/contacts/notruf-112.json",
		"steps/sources/sample.json",
		"steps/constructor/constructor.json",
		"steps/__proto__/nurse.json",
		"steps/checklists/constructor.json",
		"steps/checklists/..%2fways.json",
		"steps/..%2f..%2fpack.json",
		"nothing.json",
		"",
	])("there is none at „%s“", async (path) => {
		const response = await app.request(`/plan-data/${path}`);
		expect(response.status).toBe(404);
		expect(await response.text()).not.toMatch(/devDependencies|"steps"|\bat .*\.ts/);
	});

	it("only take readers", async () => {
		for (const method of ["POST", "PUT", "DELETE"])
			expect((await app.request("/plan-data/ways/nurse.json", { method })).status, method).toBe(404);
	});
});

describe("what works without a connection", () => {
	it("is listed, and everything on the list can be fetched", async () => {
		const response = await app.request("/offline.json");
		expect(response.headers.get("cache-control")).toBe("no-cache");
		const { pages, files } = (await response.json()) as { pages: string[]; files: string[] };
		expect(pages).toEqual(service.languages.map((language) => `/${language}/plan`));
		for (const path of [...pages, ...files]) expect((await app.request(path)).status, path).toBe(200);
		for (const page of pages) {
			const html = await (await app.request(page)).text();
			const needed = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]*)"/g)].map(([, file]) => file);
			expect(needed.length).toBeGreaterThan(2);
			for (const file of needed) expect(files, page).toContain(file);
		}
		expect(files.filter((file) => /\/pdf-|\.ttf$/.test(file))).toEqual([]);
	});

	it.each(["uk", "de", "en"])(
		"the app on the home screen opens the plan in %s, with icons that exist",
		async (language) => {
			const html = await (await app.request(`/${language}/plan`)).text();
			expect(html).toContain(`<link rel="manifest" href="/${language}/app.webmanifest"`);
			const response = await app.request(`/${language}/app.webmanifest`);
			expect(response.headers.get("content-type")).toContain("application/manifest+json");
			const manifest = (await response.json()) as { lang: string; start_url: string; icons: { src: string }[] };
			expect(manifest.lang).toBe(language);
			expect(manifest.start_url).toBe(`/${language}/plan`);
			expect(manifest.icons.length).toBeGreaterThan(1);
			for (const { src } of manifest.icons) expect(assets.paths, src).toContain(src);
			for (const { src } of manifest.icons) expect((await app.request(src)).status, src).toBe(200);
		},
	);

	it("there is no app in a language that is not spoken here", async () => {
		expect((await app.request("/fr/app.webmanifest")).status).toBe(404);
	});

	it("the worker is served where it can serve every page, and may be renewed", async () => {
		const { status, headers } = await app.request("/worker.js");
		expect(status).toBe(200);
		expect(headers.get("content-type")).toContain("text/javascript");
		expect(headers.get("cache-control")).not.toContain("immutable");
	});

	it("the typefaces for paper are where the plan looks for them", async () => {
		const html = await (await app.request("/uk/plan")).text();
		const props = JSON.parse(/<script[^>]*id="plan-props"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? "{}");
		expect(props.fonts).toHaveLength(2);
		for (const font of props.fonts) expect((await app.request(font)).headers.get("content-type")).toBe("font/ttf");
	});
});

describe("what somebody told of themselves", () => {
	it("stands in no log: no title, no answer, no path as typed", async () => {
		const own = testApp();
		await postForm(own.app, "/uk/recognition", [["title", "Qwertzuiop Таємниця"]]);
		await postForm(own.app, "/uk/recognition", [["title", "медсестра"]]);
		await postForm(own.app, "/uk/recognition", [["title", "Таємниця".repeat(9000)]]);
		await postForm(own.app, "/uk/recognition/nurse", [
			["german", "Qwertzuiop"],
			["degree", "bakalavr"],
		]);
		await own.app.request("/plan-data/ways/qwertzuiop.json");
		await own.app.request("/plan-data/steps/passages/qwertzuiop.json");
		expect(own.logged.length).toBeGreaterThanOrEqual(6);
		expect(own.logged.join("")).not.toMatch(/qwertzuiop|Таємниця|медсестра|bakalavr|nurse|%D0/i);
	});

	it("an error on the way is logged by its name and place only", async () => {
		const own = testApp();
		Object.assign(own.service, {
			findOccupation: (title: string) => {
				throw new RangeError(title);
			},
		});
		const response = await postForm(own.app, "/uk/recognition", [["title", "Qwertzuiop"]]);
		expect(response.status).toBe(500);
		expect(await response.text()).not.toContain("Qwertzuiop");
		expect(own.logged.join("")).toContain("RangeError");
		expect(own.logged.join("")).not.toContain("Qwertzuiop");
	});
});

describe("a second city without paths, papers and questions", () => {
	const second: TestApp = testApp({ pack: readPackFolder("test/packs/beispielstadt") });
	const page = async (path: string) => {
		const response = await second.app.request(path);
		return { status: response.status, html: await response.text() };
	};

	it.each(["/de/recognition", "/de/recognition/market-seller", "/de/plan", "/en/plan"])(
		"serves %s without fault, and without a word of the first",
		async (path) => {
			const { status, html } = await page(path);
			expect(status).toBe(200);
			expect(html).toContain("<h1");
			expect(html).not.toMatch(/Leipzig|Sachsen|undefined|\[object Object\]/);
		},
	);

	it("finds its own occupation, and none of the first city", async () => {
		const own = await (await postForm(second.app, "/de/recognition", [["title", "Marktverkäuferin"]])).text();
		expect(linksIn(found(own))).toContain("/de/recognition/market-seller");
		const foreign = await (await postForm(second.app, "/de/recognition", [["title", "Krankenschwester"]])).text();
		expect(linksIn(found(foreign)).filter((href) => href.includes("/recognition/"))).toEqual([]);
		expect(linksIn(found(foreign))).toContain("/de/contacts/rathaus");
	});

	it("says that it holds no way for the occupation, and who knows", async () => {
		for (const { html } of [
			await page("/de/recognition/market-seller"),
			{ html: await (await postForm(second.app, "/de/recognition/market-seller", [["german", "B1"]])).text() },
		]) {
			expect(html).not.toContain('id="path-title"');
			expect(html).not.toContain('id="path-form"');
			expect(linksIn(html)).toContain("/de/contacts/rathaus");
		}
	});

	it("its checklists can be put into a plan", async () => {
		const file = await second.app.request("/plan-data/steps/checklists/move-in.json");
		expect(((await file.json()) as StepFile).steps.map(({ key }) => key)).toEqual(["checklists/move-in#days.hall"]);
		const keys = await second.app.request("/plan-data/keys.json");
		expect(await keys.json()).toContain("checklists/move-in#days.hall");
		expect((await second.app.request("/plan-data/ways/nurse.json")).status).toBe(404);
	});
});
