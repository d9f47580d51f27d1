/** A real Chromium against a real server on a free port; nothing is left running afterwards. */
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type TestApp, testApp } from "../service";

export interface Stage extends TestApp {
	readonly browser: Browser;
	readonly origin: string;
	/** A fresh person: nothing kept from anybody before. `requests` holds every address that was asked for. */
	open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; requests: string[]; problems: string[] }>;
	/**
	 * Takes the server away from every page and its worker (Chromium's own "offline" misses a worker that has just begun).
	 * @returns what brings it back
	 */
	disconnect(): Promise<() => Promise<void>>;
	close(): Promise<void>;
}

const FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** @param options of the application; without any there is no language model */
export async function openStage(options?: Parameters<typeof testApp>[0]): Promise<Stage> {
	const application = testApp(options);
	const server = await new Promise<Server>((resolve) => {
		const starting = serve({ fetch: application.app.fetch, port: 0, hostname: "127.0.0.1" }, () =>
			resolve(starting as Server),
		);
	});
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("the server has no port");
	const { port } = address;
	const origin = `http://127.0.0.1:${port}`;
	const browser = await chromium.launch({
		executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
		headless: true,
		args: FLAGS,
	});
	return {
		...application,
		browser,
		origin,
		async open(path, options = {}) {
			const context = await browser.newContext({
				reducedMotion: "reduce",
				viewport: { width: 360, height: 740 },
				...options,
			});
			const page = await context.newPage();
			const requests: string[] = [];
			const problems: string[] = [];
			page.on("request", (request) => requests.push(request.url()));
			page.on("pageerror", (error) => problems.push(error.message));
			page.on("console", (message) => {
				if (message.type() === "error" && !/Failed to load resource|ERR_INTERNET|ERR_CONNECTION/.test(message.text()))
					problems.push(message.text());
			});
			await page.goto(origin + path);
			return { page, requests, problems };
		},
		async disconnect() {
			await hungUp(server);
			return () => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
		},
		async close() {
			await browser.close();
			await hungUp(server);
		},
	};
}

async function hungUp(server: Server): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve));
	server.closeAllConnections();
	await closed;
}

/** Writes a question and waits for its answer. */
export async function ask(page: Page, message: string): Promise<void> {
	const before = await page.locator("article.answer").count();
	await page.fill("#message", message);
	await page.keyboard.press("Enter");
	await page.locator("article.answer").nth(before).waitFor();
}
