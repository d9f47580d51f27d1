import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { testApp } from "../service";

const KB = 1024;

const { app, assets } = testApp();

describe("what a phone has to fetch", () => {
	it.each(["/uk", "/uk/quality"])(
		"for %s is under 35 KB of script and under 120 KB in all, fonts included",
		async (path) => {
			const html = await (await app.request(path)).text();
			const page = gzipSync(html).length;
			const scripts = closure([...html.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, file = ""]) => file));
			const script = scripts.reduce((sum, file) => sum + gzipped(file), 0);
			const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].reduce(
				(sum, [, file = ""]) => sum + gzipped(file),
				0,
			);
			const fonts = assets.paths
				.filter((file) => file.endsWith(".woff2"))
				.reduce((sum, file) => sum + plain(file).length, 0);
			const sizes = { page, script, styles, fonts };
			expect(script, JSON.stringify(sizes)).toBeLessThan(35 * KB);
			expect(page + script + styles + fonts, JSON.stringify(sizes)).toBeLessThan(120 * KB);
			expect(fonts).toBeLessThan(60 * KB);
		},
	);

	it("for the plan is under 45 KB of script until paper, a calendar or a code is asked for", async () => {
		const html = await (await app.request("/uk/plan")).text();
		const scripts = closure([...html.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, file = ""]) => file));
		expect(scripts.some((file) => file.includes("/plan-"))).toBe(true);
		const later = assets.paths.filter((file) => /^\/assets\/(?:pdf|qr|calendar)-[^/]*\.js$/.test(file));
		expect(later).toHaveLength(3);
		expect(scripts.filter((file) => later.includes(file))).toEqual([]);
		const sizes = scripts.map((file) => [file, gzipped(file)] as const);
		expect(
			sizes.reduce((sum, [, size]) => sum + size, 0),
			JSON.stringify(sizes),
		).toBeLessThan(45 * KB);
	});
});

const plain = (path: string) => readFileSync(`dist/client${path}`);
const gzipped = (path: string) => gzipSync(plain(path)).length;

/** Scripts with those that they import. */
function closure(paths: readonly string[]): string[] {
	const all = new Set<string>();
	const visit = (path: string) => {
		if (all.has(path)) return;
		all.add(path);
		for (const [, name] of plain(path)
			.toString()
			.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
			visit(`/assets/${name}`);
	};
	for (const path of paths) visit(path);
	return [...all];
}
