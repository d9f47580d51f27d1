/**
 * `npm run bench:plan`: the plan on a weak phone. Chromium with its processor slowed four times loads a plan of twenty
 * steps and makes its PDF; the script of the plan page is weighed. Run `npm run build` first.
 */
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "playwright-core";

const PORT = 3457;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const SLOWER = 4;
const STEPS = 20;
const ROUNDS = 3;

const server = spawn(process.execPath, ["dist/server/main.js"], {
	env: { ...process.env, PORT: String(PORT), HOST: "127.0.0.1", LOG_LEVEL: "silent" },
	stdio: "ignore",
});
try {
	await ready();
	console.table(await measure());
} finally {
	server.kill();
}

async function ready(): Promise<void> {
	for (let round = 0; round < 100; round++) {
		const response = await fetch(`${ORIGIN}/healthz`).catch(() => null);
		if (response?.ok) return;
		await pause(100);
	}
	throw new Error("The server did not start. Run `npm run build` first.");
}

async function measure() {
	const browser = await chromium.launch({
		executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
		args: ["--no-sandbox"],
	});
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	let scripts = 0;
	const cdp = await page.context().newCDPSession(page);
	await cdp.send("Network.enable");
	const kinds = new Map<string, string>();
	cdp.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
	cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		if (kinds.get(requestId) === "Script") scripts += encodedDataLength;
	});
	const keys = (await (await fetch(`${ORIGIN}/plan-data/keys.json`)).json()) as string[];
	const nurse = keys.filter((key) => key.endsWith("@nurse")).slice(0, STEPS);
	const items = nurse.map((key) => ({
		key,
		state: "open",
		since: null,
		due: null,
		note: "",
		imported: false,
		kept: null,
	}));
	await page.goto(`${ORIGIN}/uk/plan`);
	await page.evaluate((plan) => localStorage.setItem("onboard-buddy.plan", JSON.stringify(plan)), {
		version: 1,
		occupation: "nurse",
		path: null,
		answers: {},
		items,
		papers: {},
	});
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
	// What a phone fetches that was never here: no copy of the browser's or the worker's helps.
	await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
	await cdp.send("Network.setBypassServiceWorker", { bypass: true });
	scripts = 0;
	const start = performance.now();
	await page.reload();
	await page
		.locator(".plan-item details.more dl")
		.nth(STEPS - 1)
		.waitFor({ state: "attached" });
	const shown = performance.now() - start;
	const weight = scripts;
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const at = performance.now();
		const saved = page.waitForEvent("download");
		await page.locator(".plan-take .button-ask").click();
		await saved;
		times.push(performance.now() - at);
	}
	await browser.close();
	return {
		"steps in the plan": items.length,
		"plan shown after, ms": Math.round(shown),
		"script of the plan page as sent, KB": Math.round(weight / 102.4) / 10,
		"PDF, first, with loading what makes it, ms": Math.round(times[0] ?? 0),
		"PDF, again, ms": Math.round(Math.min(...times.slice(1))),
	};
}
