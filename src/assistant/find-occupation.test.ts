import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPack } from "../knowledge/read-pack";
import { createOccupationFinder } from "./find-occupation";

const pack = loadPack("content/leipzig");
const find = createOccupationFinder(pack);
const NOTHING = { kind: "none", ids: [], question: null, way: null, degree: null };
const one = (title: string) => {
	const { kind, ids } = find(title);
	return kind === "one" ? ids[0] : kind;
};

describe("the occupation that a title means", () => {
	it("is found by its name in four languages", () => {
		for (const title of ["медсестра", "медсестра ", "Krankenpfleger", "Pflegefachfrau", "nurse"])
			expect([title, one(title)]).toEqual([title, "nurse"]);
		for (const title of ["лікар", "врач", "Arzt", "лікарка"]) expect([title, one(title)]).toEqual([title, "physician"]);
		for (const title of ["кухар", "повар", "Koch"]) expect([title, one(title)]).toEqual([title, "cook"]);
	});

	it("is found by the first name of every record, unless the title is one that we ask about", () => {
		for (const { id, names } of pack.occupations)
			for (const language of ["uk", "ru", "de", "en"] as const)
				for (const name of names[language].slice(0, 1)) {
					const { kind, ids } = find(name);
					expect([id, name, kind === "ask" ? ids.includes(id) : ids[0] === id]).toEqual([id, name, true]);
				}
	});

	it("is among those offered for the German title of every record", () => {
		for (const { id, germanTitle } of pack.occupations)
			expect([id, germanTitle, find(germanTitle).ids.includes(id)]).toEqual([id, germanTitle, true]);
	});

	it("is found in capitals, and inside a sentence", () => {
		expect(one("МЕДСЕСТРА")).toBe("nurse");
		expect(one("я медсестра")).toBe("nurse");
		expect(one("Ich bin Krankenschwester")).toBe("nurse");
	});

	it("is found when it is misspelt", () => {
		const misspelt = [
			["медсистра", "nurse"],
			["медесстра", "nurse"],
			["бугалтер", "accountant"],
			["Elektrkier", "electrician"],
		] as const;
		for (const [title, id] of misspelt) expect([title, one(title)]).toEqual([title, id]);
	});

	it("is found when Ukrainian is typed in Latin letters", () => {
		const latin = [
			["medsestra", "nurse"],
			["Medychna sestra", "nurse"],
			["likar", "physician"],
			["buhhalter", "accountant"],
			["elektryk", "electrician"],
		] as const;
		for (const [title, id] of latin) expect([title, one(title)]).toEqual([title, id]);
	});

	it("is the narrower one when the title says more", () => {
		expect(one("інженер-будівельник")).toBe("civil-engineer");
		expect(one("вчитель математики")).toBe("teacher");
	});
});

describe("a title that can mean several occupations", () => {
	it("is asked about, with the choices of the record", () => {
		for (const title of ["інженер", "инженер", "Ingenieur", "engineer"])
			expect([title, find(title)]).toMatchObject([
				title,
				{ kind: "ask", question: "engineer", way: null, degree: null },
			]);
		expect(find("перекладач")).toMatchObject({ kind: "ask", question: "translator" });
		expect(find("водій")).toMatchObject({ kind: "ask", question: "driver" });
	});

	it("is asked about under each of its names, and offers what the record offers", () => {
		for (const { id, names, choices } of pack.ambiguous)
			for (const language of ["uk", "ru", "de", "en"] as const)
				for (const name of names[language]) {
					const ids = choices.map(({ occupation }) => occupation);
					expect([name, find(name)]).toEqual([name, { kind: "ask", ids, question: id, way: null, degree: null }]);
				}
	});
});

describe("a title that we hold no record for", () => {
	it("leads to the general way when it is an occupation that we know of", () => {
		for (const title of ["пасічник", "флорист", "ювелір", "шахтар"]) {
			const found = find(title);
			expect([title, found]).toEqual([title, { ...NOTHING, way: "general-way" }]);
			expect(pack.articles.some(({ id }) => id === found.way)).toBe(true);
		}
	});

	it("is nothing when it is no word", () => {
		for (const title of ["щщщщ", "12345", "?!", "xq zzv", "…"]) expect([title, find(title)]).toEqual([title, NOTHING]);
	});

	it("is nothing when it is empty or made of pictures", () => {
		for (const title of ["", "   ", "\n", "\u200b", "😀", "😀".repeat(200)]) expect(find(title)).toEqual(NOTHING);
	});
});

describe("any title", () => {
	const known = new Set(pack.occupations.map(({ id }) => id));
	const questions = new Set(pack.ambiguous.map(({ id }) => id));
	const articles = new Set(pack.articles.map(({ id }) => id));
	const words = pack.occupations.flatMap(({ names, synonyms }) => [...names.uk, ...names.de, ...synonyms.uk]);
	const title = fc.oneof(
		fc.string({ maxLength: 100 }),
		fc.string({ unit: "binary", maxLength: 100 }),
		fc
			.array(fc.constantFrom(...words, "і", "und", "-", ",", "/", "(", "😀"), { maxLength: 5 })
			.map((it) => it.join(" ")),
		fc
			.tuple(fc.constantFrom(...words), fc.nat(10), fc.string({ unit: "grapheme", maxLength: 2 }))
			.map(([word, at, more]) => word.slice(0, at) + more + word.slice(at + 1)),
	);

	it("gives what the pack holds, best first and each once, and never throws", () => {
		fc.assert(
			fc.property(title, (it) => {
				const { kind, ids, question, way } = find(it);
				expect(ids.every((id) => known.has(id))).toBe(true);
				expect(new Set(ids).size).toBe(ids.length);
				expect(question === null || questions.has(question)).toBe(true);
				expect(way === null || articles.has(way)).toBe(true);
				expect(kind === "ask").toBe(question !== null);
				expect(kind === "none").toBe(ids.length === 0);
				if (way !== null) expect(kind).toBe("none");
				if (kind === "several") expect(ids.length).toBeGreaterThan(1);
				if (kind !== "ask") expect(ids.length).toBeLessThanOrEqual(5);
			}),
			{ numRuns: 300 },
		);
	});

	it("gives the same answer every time", () => {
		fc.assert(
			fc.property(title, (it) => {
				expect(find(it)).toEqual(find(it));
			}),
			{ numRuns: 50 },
		);
	});
});
