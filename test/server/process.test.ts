import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";

const running: ChildProcess[] = [];
afterEach(() => {
	for (const child of running.splice(0)) child.kill("SIGKILL");
});

describe("the server as a process", () => {
	it("says where it listens, answers, and ends cleanly when told to", async () => {
		const child = start({ PORT: "0" });
		const address = await said(child, /http:\/\/localhost:\d+/);
		expect((await fetch(`${address}/healthz`)).status).toBe(200);
		child.kill("SIGTERM");
		expect(await exitOf(child)).toBe(0);
	});

	it("says what to do when the port is taken", async () => {
		const other = createServer();
		const port = await new Promise<number>((resolve) => {
			other.listen(0, () => {
				const address = other.address();
				resolve(typeof address === "object" && address ? address.port : 0);
			});
		});
		const child = start({ PORT: String(port) });
		expect(await said(child, /Port \d+ is taken.*PORT=\d+ npm start/)).toContain(String(port));
		expect(await exitOf(child)).toBe(1);
		other.close();
	});

	it("refuses settings and content that cannot be used, and says why", async () => {
		const badPort = start({ PORT: "http" });
		expect(await said(badPort, /PORT: a whole number.*/)).toContain("65535");
		expect(await exitOf(badPort)).toBe(1);
		const badContent = start({ PORT: "0", CONTENT: "test/browser" });
		expect(await said(badContent, /pack\.yaml.*/)).toContain("missing");
		expect(await exitOf(badContent)).toBe(1);
	});
});

function start(environment: Record<string, string>): ChildProcess {
	const env = { PATH: process.env.PATH, LOG_LEVEL: "silent", ...environment };
	const child = spawn(process.execPath, ["dist/server/main.js"], { env, stdio: ["ignore", "pipe", "pipe"] });
	running.push(child);
	return child;
}

/** Waits until the process has written what is looked for. */
function said(child: ChildProcess, pattern: RegExp): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = "";
		const read = (part: Buffer) => {
			text += part.toString();
			const match = pattern.exec(text);
			if (match) resolve(match[0]);
		};
		child.stdout?.on("data", read);
		child.stderr?.on("data", read);
		child.on("close", () => reject(new Error(`ended without saying it: ${text}`)));
	});
}

function exitOf(child: ChildProcess): Promise<number | null> {
	if (child.exitCode !== null) return Promise.resolve(child.exitCode);
	return new Promise((resolve) => child.on("exit", (code) => resolve(code)));
}
