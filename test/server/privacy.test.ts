import { describe, expect, it } from "vitest";
import { askApi, everyPath, postForm, testApp } from "../service";

const SECRET = "Qwertzuiop Таємниця";

describe("privacy", () => {
	it("no word of a question, no address and no path as typed stands in the log", async () => {
		const { app, logged } = testApp();
		await askApi(app, { message: SECRET });
		await askApi(app, `{"message": "${SECRET}`);
		await postForm(app, "/uk", [["message", SECRET]]);
		await app.request(`/uk/topics/${encodeURIComponent(SECRET)}`);
		await app.request(`/${encodeURIComponent(SECRET)}?q=${encodeURIComponent(SECRET)}`, {
			headers: { "x-forwarded-for": "203.0.113.7" },
		});
		const log = logged.join("");
		expect(logged.length).toBeGreaterThanOrEqual(5);
		expect(log).not.toMatch(/Qwertzuiop|Таємниця|%D0|203\.0\.113/i);
	});

	it("an error is logged by its name and place only", async () => {
		const { app, service, logged } = testApp();
		service.assistant.explain = () => {
			throw new RangeError(SECRET);
		};
		const response = await askApi(app, { message: "Hallo", language: "de" });
		expect(response.status).toBe(503);
		expect(await response.text()).not.toMatch(/Qwertzuiop|at /);
		expect((await postForm(app, "/de", [["message", "Hallo"]])).status).toBe(500);
		expect(logged.join("")).toContain("RangeError");
		expect(logged.join("")).not.toContain("Qwertzuiop");
	});

	it("every kind of response carries the strict headers", async () => {
		const { app, assets } = testApp();
		const style = assets.paths.find((path) => path.endsWith(".css")) ?? "";
		for (const path of ["/", "/uk", "/de/topics", "/nothing", "/api/v1", "/api/v1/nothing", "/healthz", style]) {
			const { headers } = await app.request(path);
			const policy = headers.get("content-security-policy") ?? "";
			expect(policy, path).toMatch(/^default-src 'none'/);
			expect(policy, path).toContain("frame-ancestors 'none'");
			expect(policy, path).not.toContain("unsafe");
			expect(headers.get("referrer-policy"), path).toBe("no-referrer");
			expect(headers.get("x-content-type-options"), path).toBe("nosniff");
			expect(headers.get("set-cookie"), path).toBeNull();
		}
	});

	it("no page loads anything from elsewhere or runs inline code", async () => {
		const { app, service } = testApp();
		for (const path of everyPath(service)) {
			const html = await (await app.request(path === "" ? "/de" : `/de/${path}`)).text();
			const loaded = [
				...html.matchAll(/<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*?(?:src|href)="([^"]*)"/g),
			];
			for (const [, address = ""] of loaded) expect(address, path).toMatch(/^\//);
			expect(html, path).not.toMatch(/\son\w+="/);
			expect(html, path).not.toMatch(/<style/);
			for (const [tag] of html.matchAll(/<script\b[^>]*>/g))
				expect(tag, path).toMatch(/src="\/assets\/|type="application\/json"/);
		}
	});

	it("no form sends a question by GET", async () => {
		const { app } = testApp();
		const html = await (await app.request("/uk/topics")).text();
		const chat = await (await app.request("/uk")).text();
		for (const [form] of `${html}${chat}`.matchAll(/<form\b[^>]*>/g)) expect(form).toMatch(/method="post"|data-filter/);
	});
});

describe("built files", () => {
	it("are served compressed and may be kept for ever", async () => {
		const { app, assets } = testApp();
		const script = assets.entry("src/web/islands/chat.tsx").script ?? "";
		const response = await app.request(script, { headers: { "accept-encoding": "gzip, br" } });
		expect(response.headers.get("content-encoding")).toBe("br");
		expect(response.headers.get("cache-control")).toContain("immutable");
		expect((await app.request(script)).headers.get("content-encoding")).toBeNull();
		expect((await app.request("/assets/../../../package.json")).status).toBe(404);
	});
});
