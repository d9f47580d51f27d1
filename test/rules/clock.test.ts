import { describe, expect, it } from "vitest";
import { createKnowledge, createRenderer, factOn } from "../../src/knowledge";
import { placeholders } from "../../src/knowledge/placeholders";
import type { Fact } from "../../src/knowledge/schema";
import { allTexts } from "../../src/knowledge/texts";
import { readCompiledPack } from "../../src/server/read-content";

const knowledge = createKnowledge(readCompiledPack("dist/pack.json"));
const { pack } = knowledge;
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const shift = (day: string, days: number) =>
	new Date(noon(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Every day on which some figure of the pack begins, ends or must be looked at again. */
const turningPoints = [
	...new Set(
		pack.facts.flatMap((fact) => [
			...fact.periods.flatMap(({ from, until }) => [...(from ? [from] : []), ...(until ? [shift(until, 1)] : [])]),
			shift(fact.reviewBy, 1),
		]),
	),
].sort();

/** All texts that refer to facts, with these facts. */
const dated = [...allTexts(pack)].flatMap(({ text, place }) => {
	const facts = placeholders(text.de ?? "").flatMap((it) =>
		it.kind === "fact" ? [knowledge.get("facts", it.id)] : [],
	);
	return facts.length > 0 && place.folder !== "facts" ? [{ text, place, facts }] : [];
});

const stateOf = (fact: Fact, day: string) => {
	const { value, next, until, expired } = factOn(fact, day);
	return JSON.stringify({ value, next, until, expired });
};

describe("the clock on either side of every date in the pack", () => {
	it("knows the dates that are written into law and contracts", () => {
		for (const day of ["2027-01-01", "2027-03-05", "2026-12-05"]) expect(turningPoints).toContain(day);
	});

	it.each(turningPoints)("on %s only texts change whose figures change, and none is left with a gap", (day) => {
		const before = createRenderer(knowledge, noon(shift(day, -1)));
		const after = createRenderer(knowledge, noon(day));
		for (const { text, place, facts } of dated) {
			const moves = facts.some((fact) => stateOf(fact, before.today) !== stateOf(fact, after.today));
			for (const language of pack.info.languages.complete) {
				const where = `${place.folder}/${place.id} ${place.path.join(".")} ${language}`;
				const [old, now] = [before.plain(text, language), after.plain(text, language)];
				expect(now, where).not.toMatch(/[{}]|undefined|NaN/);
				if (!moves) expect(now, where).toBe(old);
				const gone = facts.find((fact) => factOn(fact, after.today).expired);
				if (gone && now !== old) {
					const office = knowledge.text(knowledge.get("contacts", gone.decidedBy).name, language);
					expect(now, where).toContain(office);
				}
			}
		}
	});

	it("the first of January counts from midnight in the city", () => {
		const wage = knowledge.get("facts", "minimum-wage");
		const text = { de: "{minimum-wage}", en: "{minimum-wage}", uk: "{minimum-wage}" };
		const at = (instant: string) => createRenderer(knowledge, new Date(instant)).plain(text, "de");
		expect(at("2026-12-31T22:59:59Z")).toBe("13,90 €");
		expect(at("2026-12-31T23:00:00Z")).toBe("14,60 €");
		expect(wage.periods).toHaveLength(2);
	});

	it("an overdue figure stays and is marked, an expired one is withheld with its office", () => {
		for (const fact of pack.facts) {
			const text = { de: `{${fact.id}}`, en: `{${fact.id}}`, uk: `{${fact.id}}` };
			const block = { id: "x", text, sources: fact.sources, confidence: fact.confidence };
			const later = createRenderer(knowledge, noon(shift(fact.reviewBy, 1))).block(block, "uk");
			expect(later.overdue, fact.id).toBe(true);
			const end = fact.periods.at(-1)?.until;
			if (!end) continue;
			const last = createRenderer(knowledge, noon(end)).block(block, "uk");
			const gone = createRenderer(knowledge, noon(shift(end, 1))).block(block, "uk");
			expect(last.withheld, fact.id).toBe(false);
			expect(gone.withheld, fact.id).toBe(true);
			expect(gone.facts).toEqual([]);
			expect(gone.text).not.toContain(last.text);
		}
	});
});
