// Makes ready what the commands need: installs when the lock changed, builds when a source changed.
// Plain Node, so that it runs before anything is installed; writes to standard error only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const INSTALL_STAMP = join(root, "node_modules", ".onboard-buddy-stamp");
const BUILD_STAMP = join(root, "dist", ".stamp");
/** What the build is made of. */
const SOURCES = ["src", "content", "scripts/build.ts", "vite.config.ts", "tsconfig.json", "package-lock.json"];

process.chdir(root);
requireNode();
install();
if (!process.argv.includes("--install-only")) build();

function requireNode() {
	const wanted = JSON.parse(readFileSync("package.json", "utf8")).engines.node.replace(/[^\d.]/g, "");
	const [major = 0, minor = 0] = wanted.split(".").map(Number);
	const [haveMajor = 0, haveMinor = 0] = process.versions.node.split(".").map(Number);
	if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
	fail(`OnBoard Buddy needs Node ${wanted} or newer; this is ${process.versions.node}. Get it from https://nodejs.org`);
}

function install() {
	const stamp = hash([readFileSync("package-lock.json"), process.version]);
	if (read(INSTALL_STAMP) === stamp) return;
	if (!isInstalled()) {
		say("Installing packages …");
		const { npm_execpath: npm } = process.env;
		// Not the npm of a script's shell: the one that runs us, with our own Node. The build needs the development packages.
		if (npm && /\.[cm]?js$/.test(npm)) run(process.execPath, [npm, "ci", "--include=dev"], "Installing failed");
		else run(process.platform === "win32" ? "npm.cmd" : "npm", ["ci", "--include=dev"], "Installing failed");
	}
	writeFileSync(INSTALL_STAMP, stamp);
}

/** npm notes what it has installed; whoever ran `npm ci` before us need not wait again. */
function isInstalled() {
	try {
		const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
		const have = JSON.parse(readFileSync("node_modules/.package-lock.json", "utf8")).packages;
		return Object.entries(wanted).every(
			([path, { version, optional }]) => path === "" || optional || have[path]?.version === version,
		);
	} catch {
		return false;
	}
}

function build() {
	const draft = process.env.CONTENT_DRAFT === "1";
	const parts = [process.version, process.env.CONTENT ?? "", String(draft)];
	for (const file of SOURCES.flatMap(filesIn)) parts.push(file, readFileSync(file));
	const stamp = hash(parts);
	if (read(BUILD_STAMP) === stamp && existsSync("dist/server/main.js")) return;
	say("Building …");
	// CONTENT_DRAFT=1: editors look at a draft although other records still have problems.
	run(process.execPath, ["--import", "tsx", "scripts/build.ts", ...(draft ? ["--lenient"] : [])], "Building failed");
	mkdirSync(dirname(BUILD_STAMP), { recursive: true });
	writeFileSync(BUILD_STAMP, stamp);
}

function filesIn(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path, { withFileTypes: true })
		.filter((entry) => !/\.test\.tsx?$/.test(entry.name))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => filesIn(join(path, entry.name)));
}

function hash(parts) {
	const sum = createHash("sha256");
	for (const part of parts) sum.update(part).update("\0");
	return sum.digest("hex");
}

function read(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return null;
	}
}

function run(command, parameters, failure) {
	const { status, error } = spawnSync(command, parameters, {
		stdio: ["ignore", 2, 2],
		shell: command.endsWith(".cmd"),
	});
	if (status !== 0) fail(`${failure}${error ? `: ${error.message}` : "."}`);
}

function say(text) {
	process.stderr.write(`${text}\n`);
}

function fail(text) {
	say(text);
	process.exit(1);
}
