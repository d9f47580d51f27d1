// `npm test`: everything that must hold, each step named, all told, the first failure as exit status.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));

const prepared = spawnSync(process.execPath, ["scripts/prepare.js"], { stdio: "inherit" });
if (prepared.status !== 0) process.exit(prepared.status ?? 1);

const browser = findBrowser() ?? installBrowser();
if (!browser) {
	console.error("The browser tests need Chromium or Chrome. On Debian: apt-get install -y chromium");
	console.error("Elsewhere install Chrome, or say where it is: CHROME_PATH=/path/to/chrome npm test");
	process.exit(1);
}

const tool = (path) => [process.execPath, join("node_modules", path)];
const steps = [
	["types", ...tool("typescript/bin/tsc"), "--noEmit"],
	["format and lint", ...tool("@biomejs/biome/bin/biome"), "check", "--error-on-warnings"],
	[
		"import rules",
		...tool("dependency-cruiser/bin/dependency-cruise.mjs"),
		"--config",
		".dependency-cruiser.cjs",
		"src",
		"scripts",
	],
	["content", process.execPath, "--import", "tsx", "scripts/check-content.ts"],
	["spelling", process.execPath, "--import", "tsx", "scripts/check-spelling.ts"],
	["unused code", ...tool("knip/bin/knip.js")],
	["tests", ...tool("vitest/vitest.mjs"), "run"],
];

const failures = [];
for (const [name, command, ...parameters] of steps) {
	const start = Date.now();
	console.log(`\n── ${name}`);
	const { status } = spawnSync(command, parameters, {
		stdio: "inherit",
		env: { ...process.env, CHROME_PATH: browser, NODE_ENV: "test" },
	});
	const seconds = ((Date.now() - start) / 1000).toFixed(1);
	console.log(`── ${name}: ${status === 0 ? "passed" : "FAILED"} (${seconds} s)`);
	if (status !== 0) failures.push({ name, status: status ?? 1 });
}
console.log(failures.length === 0 ? "\nAll passed." : `\nFailed: ${failures.map(({ name }) => name).join(", ")}`);
process.exit(failures[0]?.status ?? 0);

function findBrowser() {
	const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
	const folders = (process.env.PATH ?? "").split(delimiter);
	return [
		process.env.CHROME_PATH,
		...folders.flatMap((folder) => names.map((name) => join(folder, name))),
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
		"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
		"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
	].find((path) => path && existsSync(path));
}

/** On Debian as root we may help ourselves. */
function installBrowser() {
	const isRoot = process.getuid?.() === 0;
	const isDebian = existsSync("/etc/os-release") && /debian|ubuntu/i.test(readFileSync("/etc/os-release", "utf8"));
	if (!isRoot || !isDebian) return undefined;
	console.error("No Chromium found; installing Debian's package …");
	spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", 2, 2] });
	spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
		stdio: ["ignore", 2, 2],
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
	});
	return findBrowser();
}
