import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { testApp } from "../service";

const KB = 1024;

describe("what a phone has to fetch for the chat", () => {
	it("is under 35 KB of script and under 120 KB in all, fonts included", async () => {
		const { app, assets } = testApp();
		const html = await (await app.request("/uk")).text();
		const page = gzipSync(html).length;
		const scripts = closure([...html.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, path = ""]) => path));
		const script = scripts.reduce((sum, path) => sum + gzipped(path), 0);
		const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].reduce(
			(sum, [, path = ""]) => sum + gzipped(path),
			0,
		);
		const fonts = assets.paths
			.filter((path) => path.endsWith(".woff2"))
			.reduce((sum, path) => sum + plain(path).length, 0);
		const sizes = { page, script, styles, fonts };
		expect(script, JSON.stringify(sizes)).toBeLessThan(35 * KB);
		expect(page + script + styles + fonts, JSON.stringify(sizes)).toBeLessThan(120 * KB);
		expect(fonts).toBeLessThan(60 * KB);
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
