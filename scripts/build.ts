/** `npm run build`: checks and compiles the content, builds browser and server, compresses what browsers fetch. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { serialize } from "node:v8";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { checkPack } from "../src/knowledge/check-pack";
import { describeProblem, parsePack, readFiles } from "../src/knowledge/read-pack";
import { buildIndex, createLexicon, documentsOf, storedPart } from "../src/search";
import type { IndexFile } from "../src/server/read-content";
import { buildFonts } from "./fonts";

/** Editors' drafts: builds with the good records although others have problems. */
const lenient = process.argv.includes("--lenient");
const content = process.env.CONTENT ?? "content/leipzig";

compilePack();
vite(["build"]);
vite(["build", "--ssr", "src/server/main.ts"]);
await buildFonts("dist/client");
compress("dist/client");

function compilePack(): void {
	const { pack, problems } = parsePack(readFiles(content));
	const ready = pack.info && pack.places && pack.frames;
	const all = ready
		? [...problems, ...checkPack(pack, (folder, id) => (folder ? `${folder}/${id}.yaml` : id))]
		: problems;
	if (all.length > 0 && !(lenient && ready)) {
		for (const problem of all.slice(0, 20)) console.error(describeProblem(problem));
		console.error(`The content has ${all.length} problem(s). See them all with their lines: npm run check:content`);
		process.exit(1);
	}
	mkdirSync("dist", { recursive: true });
	writeFileSync("dist/pack.json", JSON.stringify(pack));
	const index = buildIndex(documentsOf(pack), createLexicon(pack.concepts));
	const file: IndexFile = { version: pack.version, index: storedPart(index) };
	writeFileSync("dist/index.bin", serialize(file));
}

function vite(parameters: string[]): void {
	const { status } = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", ...parameters], {
		stdio: ["ignore", 2, 2],
		env: { ...process.env, NODE_ENV: "production" },
	});
	if (status !== 0) process.exit(status ?? 1);
}

function compress(folder: string): void {
	const worthwhile = new Set([".js", ".css", ".svg", ".txt", ".ttf"]);
	for (const name of readdirSync(folder, { recursive: true }) as string[]) {
		if (!worthwhile.has(extname(name)) || name.startsWith(".vite")) continue;
		const plain = readFileSync(join(folder, name));
		writeFileSync(join(folder, `${name}.gz`), gzipSync(plain, { level: 9 }));
		const parameters = { [constants.BROTLI_PARAM_QUALITY]: 11 };
		writeFileSync(join(folder, `${name}.br`), brotliCompressSync(plain, { params: parameters }));
	}
}
