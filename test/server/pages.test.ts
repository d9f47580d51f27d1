import { describe, expect, it } from "vitest";
import { everyPath, postForm, testApp } from "../service";

const { app, service } = testApp();
const LANGUAGES = ["uk", "de", "en"] as const;

describe("pages", () => {
	it.each(LANGUAGES)("every page exists in %s, says its language and has one heading", async (language) => {
		for (const path of everyPath(service)) {
			const response = await app.request(path === "" ? `/${language}` : `/${language}/${path}`);
			const html = await response.text();
			expect(response.status, path).toBe(200);
			expect(html, path).toContain(`<html lang="${language}">`);
			expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
			expect(html, path).not.toMatch(/\sstyle="|javascript:|undefined|\[object Object\]/);
			expect(html.replace(/<script id="chat-props".*?<\/script>/s, ""), path).not.toMatch(/\{[a-z0-9:-]+\}/);
		}
	});

	it("lead only to pages that exist, and to https, tel and mailto", async () => {
		const known = new Set(everyPath(service).map((path) => (path === "" ? "/uk" : `/uk/${path}`)));
		const foreign = new Set<string>();
		for (const path of everyPath(service)) {
			const html = await (await app.request(path === "" ? "/uk" : `/uk/${path}`)).text();
			for (const [, href = ""] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
				if (href.startsWith("#") || /^\/(de|en)\//.test(href) || /^\/(de|en)$/.test(href)) continue;
				if (!href.startsWith("/")) {
					foreign.add(href.split(":")[0] ?? "");
					continue;
				}
				expect(known, `${path} → ${href}`).toContain(href.replace(/[?#].*/, ""));
			}
		}
		expect([...foreign].filter((scheme) => !["https", "http", "tel", "mailto"].includes(scheme))).toEqual([]);
	});

	it.each([
		["de-DE,de;q=0.9,en;q=0.8", "/de"],
		["en", "/en"],
		["ru-RU,ru;q=0.9,en;q=0.3", "/uk"],
		["fr-FR,pl;q=0.5", "/uk"],
		["", "/uk"],
		["fr, de;q=0.2, en;q=0.4", "/en"],
	])("the front door leads where the browser's languages say: %s", async (accepted, target) => {
		const response = await app.request("/", { headers: { "accept-language": accepted } });
		expect(response.status).toBe(302);
		expect(response.headers.get("location")).toBe(target);
	});

	it("that are missing say so in the language of the address", async () => {
		const response = await app.request("/de/topics/nothing-like-that");
		expect(response.status).toBe(404);
		expect(await response.text()).toContain("Diese Seite gibt es nicht");
		expect((await app.request("/de/occupations/Nurse%00")).status).toBe(404);
	});

	it("say that an automatic assistant answers, and that this is a test until the operator is named", async () => {
		const html = await (await app.request("/de")).text();
		expect(html).toContain("Hier antwortet ein automatischer Assistent");
		expect(html).toContain("Testbetrieb");
	});

	it("keep the place when the language is switched", async () => {
		const html = await (await app.request("/uk/topics")).text();
		expect(html).toContain('href="/de/topics"');
		expect(html).toContain('<link rel="alternate" hreflang="en" href="/en/topics"/>');
	});
});

describe("the chat without script", () => {
	it("answers a form with the whole talk", async () => {
		const response = await postForm(app, "/uk", [["message", "Я медсестра, скільки коштує визнання?"]]);
		expect(response.status).toBe(200);
		expect(response.headers.get("cache-control")).toBe("no-store");
		const html = await response.text();
		expect(html).toContain('data-kind="answer"');
		expect(html).toContain('<input type="hidden" name="turn" value="Я медсестра, скільки коштує визнання?"');
	});

	it("remembers through the form what the talk was about", async () => {
		const html = await (
			await postForm(app, "/uk", [
				["start", "{}"],
				["turn", "Я медсестра"],
				["message", "А скільки це коштує?"],
			])
		).text();
		expect(html.match(/<article/g)).toHaveLength(2);
		expect(html).toMatch(/<article[^>]*>(?:(?!<article).)*Pflegefachfrau(?:(?!<article).)*$/s);
	});

	it("takes url-encoded forms as well", async () => {
		const response = await app.request("/de", {
			method: "POST",
			body: new URLSearchParams({ message: "Wer zahlt die Anerkennung?" }),
		});
		expect(await response.text()).toContain('data-kind="answer"');
	});

	it("shows an answer in German beside the own when asked to", async () => {
		const html = await (
			await postForm(app, "/uk", [
				["start", "{}"],
				["turn", "Хто платить за визнання?"],
				["german", "0"],
			])
		).text();
		expect(html).toContain('lang="de" data-kind="answer"');
	});

	it("answers the talk anew in the language switched to", async () => {
		const html = await (
			await postForm(app, "/de", [
				["start", "{}"],
				["turn", "Хто платить за визнання?"],
				["switch", "de"],
				["message", "недописане"],
			])
		).text();
		expect(html).toContain('<html lang="de">');
		expect(html).toContain('lang="de" data-kind="answer"');
		expect(html).toContain(">недописане</textarea>");
	});

	it("keeps the text and says what is wrong with it", async () => {
		const html = await (await postForm(app, "/en", [["message", "  "]])).text();
		expect(html).toContain('role="alert"');
		expect(html).not.toContain("<article");
	});

	it("shows what people typed as text, never as code", async () => {
		const nasty = `<img src=x onerror=alert(1)></script><script>alert(2)</script> "quoted" **bold**`;
		const html = await (await postForm(app, "/de", [["message", nasty]])).text();
		expect(html).not.toContain("<img src=x");
		expect(html).not.toContain("<script>alert");
		expect(html).toContain("&lt;img src=x");
	});

	it("does not hand on what was said in danger", async () => {
		const html = await (await postForm(app, "/uk", [["message", "Я хочу вбити себе"]])).text();
		expect(html).toContain('data-kind="crisis"');
		expect(html).not.toContain('name="turn"');
	});

	it("refuses a form that is too large or none at all, with a page that says so", async () => {
		expect((await postForm(app, "/uk", [["message", "я".repeat(40_000)]])).status).toBe(413);
		const strange = await app.request("/uk", { method: "POST", body: "x", headers: { "content-type": "text/plain" } });
		expect(strange.status).toBe(400);
		expect(await strange.text()).toContain("<h1");
	});

	it("survives a memory that was tampered with", async () => {
		const response = await postForm(app, "/uk", [
			["start", '{"context":{"subject":5},"profile":"x"}'],
			["turn", ""],
			["turn", "x".repeat(2000)],
			["message", "Привіт"],
		]);
		expect(response.status).toBe(200);
	});
});
