import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../scripts/content/commands";
import { checkStructure } from "../../src/knowledge/check-structure";
import { checkState, describeProblem, fileOf, parsePack, readFiles } from "../../src/knowledge/read-pack";

let pack = "";
beforeEach(() => {
	pack = join(mkdtempSync(join(tmpdir(), "pack-")), "beispielstadt");
	cpSync("test/packs/beispielstadt", pack, { recursive: true });
});
afterEach(() => rmSync(join(pack, ".."), { recursive: true }));

/** Runs a command as `npm run content:<name> -- --pack … …` does. */
function run(name: string, ...words: string[]) {
	const said: string[] = [];
	const complained: string[] = [];
	const output = { say: (text: string) => said.push(text), complain: (text: string) => complained.push(text) };
	const status = runCommand(name, ["--pack", pack, ...words], output);
	return { status, said: said.join("\n"), complained: complained.join("\n") };
}
/** What `npm run check:content` says of the pack. */
function checked(): string {
	const files = readFiles(pack);
	const { pack: read, problems } = parsePack(files);
	const all =
		problems.length > 0
			? problems
			: [...checkStructure(read, (folder, id) => fileOf(files, folder, id)), ...checkState(files, read)];
	return all.map(describeProblem).join("\n");
}
const file = (name: string) => join(pack, name);
const state = () => readFileSync(file("state.json"), "utf8");
const change = (name: string, from: string, to: string) =>
	writeFileSync(file(name), readFileSync(file(name), "utf8").replace(from, to));
const ARTICLE = "articles/transport/bus-ticket.yaml";

interface Status {
	readonly groups: readonly { readonly name: string; readonly languages: Record<string, object> }[];
}
const transport = () => {
	const status = JSON.parse(run("status", "--json", "--now", "2026-11-25").said) as Status;
	return status.groups.find((group) => group.name === "articles/transport")?.languages;
};

describe("from a text to its review", () => {
	it("compare, review, change, compare again: each is noted, and what it means is counted", () => {
		expect(run("accept", "--all").said).toMatch(/accepted: \d+ new, 0 changed/);
		const first = state();
		expect(run("accept", "--all").said).toMatch(/accepted: 0 new, 0 changed/);
		expect(state()).toBe(first);

		const reviewed = run("review", "articles/bus-ticket", "--language", "de", "--by", "office", "--on", "2026-11-25");
		expect(reviewed).toMatchObject({ status: 0, complained: "" });
		expect(reviewed.said).toContain("reviewed in de by office on 2026-11-25: 4 text(s)");
		expect(transport()).toMatchObject({ de: { written: 4, compared: 4, reviewed: 4, stale: 0 } });

		change(ARTICLE, "A ticket costs", "One ticket costs");
		expect(transport()).toMatchObject({ de: { reviewed: 3, stale: 1 }, en: { stale: 0 } });
		expect(run("accept", file(ARTICLE)).said).toContain("articles/bus-ticket#answer.price: changed in en");
		expect(transport()).toMatchObject({ de: { reviewed: 4, stale: 0 } });

		change(ARTICLE, "Eine Fahrkarte kostet", "Die Fahrkarte kostet");
		expect(run("accept", "articles/transport").said).toContain("its review in de has ended");
		expect(transport()).toMatchObject({ de: { reviewed: 3, stale: 0, ended: 1 } });
	});

	it("is refused where it cannot be noted, with what to do", () => {
		const review = (...words: string[]) => run("review", ...words);
		const by = ["--language", "de", "--by", "office"];
		expect(review("articles/bus-ticket", ...by)).toMatchObject({ status: 1 });
		expect(review("articles/bus-ticket", ...by).complained).toMatch(/never compared[\s\S]*content:accept/);
		expect(existsSync(file("state.json"))).toBe(false);
		expect(review("articles/bus-tiket", ...by).complained).toMatch(/Near it: articles\/bus-ticket/);
		expect(review("articles/bus-ticket", "--language", "ru", "--by", "office").complained).toMatch(/de, en, uk/);
		expect(review("articles/bus-ticket", "--language", "de", "--by", "me").complained).toMatch(/native-speaker/);
		expect(review("articles/bus-ticket", ...by, "--on", "2026-02-30").complained).toMatch(/YYYY-MM-DD/);
		expect(review("articles/bus-ticket", ...by, "--colour", "red").complained).toMatch(/--colour/);
		change(ARTICLE, "    en: You buy it on the bus.\n", "");
		const missing = run("accept", "articles/bus-ticket");
		expect(missing.status).toBe(1);
		expect(missing.complained).toContain("articles/bus-ticket#answer.where: is missing in en");
	});

	it("a text that is gone leaves an entry that the check names and a command takes out", () => {
		run("accept", "--all");
		change(ARTICLE, "- id: where", "- id: place");
		const command = "npm run content:accept -- --prune";
		expect(checked()).toMatch(new RegExp(`state.json:\\d+ articles/bus-ticket#answer.where: .*${command}`));
		expect(run("accept", "--prune").said).toContain("taken out: 1");
		expect(checked()).not.toContain("state.json");
	});

	it("a broken state.json is named and never written over", () => {
		run("accept", "--all");
		const broken = state().replace("},\n", "}\n");
		writeFileSync(file("state.json"), broken);
		expect(checked()).toMatch(/state.json:2 not readable as JSON/);
		expect(run("accept", "--all")).toMatchObject({ status: 1 });
		expect(state()).toBe(broken);
	});
});

describe("the sheet for an office", () => {
	it("holds every text that names it, with key, source and date, and asks for nothing from elsewhere", () => {
		const out = join(pack, "..", "sheet.html");
		const { status, said } = run("export", "rathaus", "--out", out, "--now", "2026-11-25");
		expect(status).toBe(0);
		expect(said).toMatch(/\d+ text\(s\) in \d+ record\(s\), in de/);
		const html = readFileSync(out, "utf8");
		for (const part of [
			"Rathaus Beispielstadt",
			"<code>articles/bus-ticket#answer.price</code>",
			"Eine Fahrkarte kostet 2,50",
			"<code>procedures/stall#facets.overview.answer.all</code>",
			"gelesen am",
			"25. November 2026",
			"Anmerkung",
		])
			expect(html).toContain(part);
		expect(html).not.toMatch(/<script|<link|<img|src=/);
	});
	it("of an unknown contact names those that are near", () => {
		const { status, complained } = run("export", "rathhaus");
		expect(status).toBe(1);
		expect(complained).toContain("Near it: rathaus");
	});
});

describe("a new record", () => {
	it.each([
		["article", ["article", "transport", "night-bus"], "articles/transport/night-bus.yaml", "title.de"],
		["checklist", ["checklist", "first-ride"], "checklists/first-ride.yaml", "intro.de"],
		["fact", ["fact", "bus-fine"], "facts/bus-fine.yaml", "label.de"],
		["term", ["term", "fine"], "glossary/fine.yaml", "plain.de"],
	])("%s has the right form; the check names what is to be written", (_, words, name, field) => {
		expect(run("new", ...words)).toMatchObject({ status: 0, complained: "" });
		expect(existsSync(file(name))).toBe(true);
		const said = checked();
		expect(said).toContain(`${name} ${field}: is not written yet`);
		expect(said).toContain('no record "todo" in sources/');
		expect(said).not.toMatch(/Invalid|Unrecognized|expected/);
	});
	it("is refused for an id that is taken or bad, and for a topic that is not there", () => {
		const before = readFileSync(file(ARTICLE), "utf8");
		expect(run("new", "article", "transport", "bus-ticket").complained).toMatch(/is taken/);
		expect(run("new", "article", "transport", "../Bus").complained).toMatch(/kebab-case/);
		expect(run("new", "article", "transports", "x").complained).toMatch(/Near it: transport/);
		expect(run("new", "poem", "x")).toMatchObject({ status: 1 });
		expect(readFileSync(file(ARTICLE), "utf8")).toBe(before);
	});
});

describe("npm", () => {
	it("runs them, with exit status 1 and the reason on standard error when one fails", () => {
		const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
		for (const name of ["accept", "review", "status", "export", "new"])
			expect(scripts[`content:${name}`]).toBe(`tsx scripts/content.ts ${name}`);
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			["--import", "tsx", "scripts/content.ts", "accept", "--pack", pack, "articles/nothing"],
			{ encoding: "utf8" },
		);
		expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
		expect(stderr).toMatch(/^No text fits "articles\/nothing"/);
	});
});
