import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createKnowledge, createRenderer, dayIn, factOn, weakest } from ".";
import { isOpen } from "./hours";
import { pieces } from "./placeholders";
import { ContentError, describeProblem, loadPack } from "./read-pack";
import { Fact } from "./schema";

const TINY = "test/packs/beispielstadt";
const knowledge = createKnowledge(loadPack(TINY));
const rendererOn = (day: string) => createRenderer(knowledge, new Date(`${day}T12:00:00Z`));

describe("facts by the clock", () => {
	const price = knowledge.get("facts", "bus-ticket-price");
	it("has the old value on its last day and the new one on the next", () => {
		expect(factOn(price, "2026-12-31").value).toBe(2.5);
		expect(factOn(price, "2027-01-01").value).toBe(3);
	});
	it("has expired the day after its last period, and is overdue after its review day", () => {
		expect(factOn(price, "2027-06-30").expired).toBe(false);
		expect(factOn(price, "2027-07-01").expired).toBe(true);
		expect(factOn(price, "2027-03-01").overdue).toBe(false);
		expect(factOn(price, "2027-03-02").overdue).toBe(true);
	});
	it("withholds a text that refers to an expired fact and names the office instead", () => {
		const [block] = knowledge.get("articles", "bus-ticket").answer;
		if (!block || "use" in block) throw new Error("the fixture has changed");
		const before = rendererOn("2027-06-30").block(block, "de");
		const after = rendererOn("2027-07-01").block(block, "de");
		expect(before.text).toBe("Eine Fahrkarte kostet 3 €.");
		expect(after.withheld).toBe(true);
		expect(after.text).not.toContain("3 €");
		expect(after.text).toContain("Rathaus Beispielstadt");
	});
	it("takes the day of the city, not that of Greenwich", () => {
		expect(dayIn(new Date("2026-12-31T23:30:00Z"), "Europe/Berlin")).toBe("2027-01-01");
	});
	it("is as sure as its weakest part", () => {
		expect(weakest(["confirmed", "to-verify", "single-source"])).toBe("to-verify");
		expect(weakest([])).toBe("confirmed");
	});
});

describe("texts", () => {
	it("names contacts and phones, never more than the record holds", () => {
		const renderer = rendererOn("2026-11-23");
		expect(renderer.plain({ de: "{name:rathaus}: {phone:notruf}" }, "de")).toBe("Rathaus Beispielstadt: 112");
	});
	it("falls back to a language that the pack has, and says so", () => {
		const rendered = rendererOn("2026-11-23").text({ de: "nur deutsch" }, "uk");
		expect(rendered).toMatchObject({ text: "nur deutsch", language: "de", untranslated: true });
	});
	it("marks what is no placeholder", () => {
		expect(pieces("a {b:c:d} {Gross}")).toEqual([
			"a ",
			{ kind: "bad", raw: "b:c:d" },
			" ",
			{ kind: "bad", raw: "Gross" },
		]);
	});
});

describe("opening hours", () => {
	it("are judged in the time of the city, whatever the time zone of the process", () => {
		expect(isOpen("Mo-Fr 08:00-16:00", new Date("2026-11-23T07:30:00Z"), "Europe/Berlin")).toBe(true);
		expect(isOpen("Mo-Fr 08:00-16:00", new Date("2026-11-23T15:30:00Z"), "Europe/Berlin")).toBe(false);
	});
	it("are unknown where none are known or readable", () => {
		expect(isOpen(null, new Date(), "Europe/Berlin")).toBeNull();
		expect(isOpen("whenever §§", new Date(), "Europe/Berlin")).toBeNull();
	});
});

describe("a pack with an error", () => {
	const folders: string[] = [];
	afterEach(() => {
		for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
	});
	/** A copy of the small pack with one file written anew; the problems that loading it reports. */
	const problemsWith = (file: string, text: string): string[] => {
		const folder = mkdtempSync(join(tmpdir(), "pack-"));
		folders.push(folder);
		cpSync(TINY, folder, { recursive: true });
		mkdirSync(join(folder, file, ".."), { recursive: true });
		writeFileSync(join(folder, file), text);
		try {
			loadPack(folder);
			return [];
		} catch (error) {
			if (!(error instanceof ContentError)) throw error;
			return error.problems.map(describeProblem);
		}
	};
	const article = (change: string) =>
		`id: x\ntopic: transport\ntitle: {de: T, en: T}\nfor: [seeker]\nasks: {}\n${change}`;
	const block = (text: string) =>
		`answer:\n- {id: a, text: {de: "${text}", en: "${text}"}, sources: [sample], confidence: confirmed}\n`;

	it.each([
		[
			"a reference to nothing",
			article(`${block("gut")}contacts: [nobody]`),
			/articles\/transport\/x\.yaml contacts: no record "nobody"/,
		],
		[
			"a missing language",
			article('answer:\n- {id: a, text: {de: "gut"}, sources: [sample], confidence: confirmed}'),
			/text in en is missing/,
		],
		["a bare figure", article(block("Das kostet 12 Euro")), /bare figure "12"/],
		[
			"an unknown source",
			article("answer:\n- {id: a, text: {de: g, en: g}, sources: [nix], confidence: confirmed}"),
			/no record "nix" in sources/,
		],
		["a web address in a text", article(block("Siehe www.example.org")), /web or mail address/],
		["an unknown field", article(`${block("gut")}colour: red`), /Unrecognized key/],
		["an unknown fact", article(block("Kosten: {nix}")), /no fact "nix"/],
		["a first block that is too long", article(block("wort ".repeat(50))), /at most 45 are allowed/],
		["broken YAML", "id: [", /not readable as YAML/],
		["an id unlike the file name", article(block("gut")).replace("id: x", "id: y"), /must equal the file name/],
	])("is refused with file and rule: %s", (_, text, message) => {
		expect(problemsWith("articles/transport/x.yaml", text).join("\n")).toMatch(message);
	});
	it("names an impossible date", () => {
		expect(Fact.shape.reviewBy.safeParse("2026-02-30").success).toBe(false);
	});
	it("names every problem in one run", () => {
		expect(
			problemsWith("articles/transport/x.yaml", article(`${block("12 und www.x.de")}contacts: [a, b]`)).length,
		).toBeGreaterThanOrEqual(4);
	});
	it("says how to see the list", () => {
		expect(() => loadPack("test/packs/nowhere")).toThrow(/npm run check:content/);
	});
});
