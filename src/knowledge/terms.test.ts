import { describe, expect, it } from "vitest";
import type { Pack } from "./pack";
import { createTermFinder } from "./terms";

const entry = (id: string, term: string, de: string[] = [], en: string[] = []) => ({
	id,
	term,
	aliases: { de, en, uk: [], ru: [] },
});
const pack = {
	glossary: [
		entry("notice", "Bescheid", ["Ablehnungsbescheid"]),
		entry("body", "Zuständige Stelle"),
		entry("exam", "Deutsch-Test für Zuwanderer (DTZ)"),
		entry("protection", "Vorübergehender Schutz (§ 24)", ["§ 24"]),
		entry("deadline", "Frist", ["fristgerecht"]),
		entry("cv", "Lebenslauf", ["CV"], ["CV"]),
		entry("helper", "Helfer"),
		entry("helper-job", "Helferjob"),
	],
} as unknown as Pack;

const marked = (text: string, language: "de" | "en" | "uk" = "de") =>
	createTermFinder(pack, language)(text).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`);

describe("official words in a text", () => {
	it.each([
		["Der Bescheid kam.", "notice: Bescheid"],
		["Auf der Seite des Bescheids steht es.", "notice: Bescheids"],
		["Zwei Bescheide und ein Ablehnungsbescheid.", "notice: Bescheide", "notice: Ablehnungsbescheid"],
		["bei der zuständigen Stelle", "body: zuständigen Stelle"],
		["mehrere zuständige Stellen", "body: zuständige Stellen"],
		["Der DTZ ist der Deutsch-Test für Zuwanderer.", "exam: DTZ", "exam: Deutsch-Test für Zuwanderer"],
		["mit § 24 und mit §24", "protection: § 24", "protection: §24"],
		["ein Helferjob", "helper-job: Helferjob"],
		["Fristgerecht heißt: vor der Frist.", "deadline: Fristgerecht", "deadline: Frist"],
	])("%s", (text, ...found) => {
		expect(marked(text)).toEqual(found);
	});

	it("are not parts of other words, nor the paragraph of another law", () => {
		expect(marked("Bescheidenheit, Nicht-Bescheid, bescheid")).toEqual([]);
		expect(marked("nach § 24 SGB VIII, § 240")).toEqual([]);
	});

	it("do not reach over the end of a sentence or a bracket", () => {
		expect(marked("Sie ist zuständige. Stelle dich an.")).toEqual([]);
		expect(marked("zuständige (Stelle)")).toEqual([]);
	});

	it("are the German ones only in a text of another language", () => {
		expect(marked("Лист Bescheid, рішення", "uk")).toEqual(["notice: Bescheid"]);
		expect(marked("Send your CV (Lebenslauf).", "en")).toEqual(["cv: Lebenslauf"]);
	});
});
