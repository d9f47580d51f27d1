import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { CATALOGUES, translator } from "./texts";

const languages = ["uk", "de", "en"] as const;
const slots = (text: string) =>
	[...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).filter((name, index, all) => all.indexOf(name) === index);

describe("texts of the interface", () => {
	it("have the same keys in every language, none of them empty", () => {
		for (const language of languages) {
			expect(Object.keys(CATALOGUES[language]).sort()).toEqual(Object.keys(CATALOGUES.uk).sort());
			expect(Object.values(CATALOGUES[language]).filter((text) => text.trim() === "")).toEqual([]);
		}
	});

	it("can be read as ICU messages and take the same values", () => {
		for (const language of languages) {
			for (const [key, text] of Object.entries(CATALOGUES[language])) {
				expect(() => new IntlMessageFormat(text, language), key).not.toThrow();
				expect(slots(text).filter((name) => /^[a-z]+$/.test(name ?? "")).length > 0, key).toBe(
					slots(CATALOGUES.uk[key as keyof typeof CATALOGUES.uk]).length > 0,
				);
			}
		}
	});

	it("are real Ukrainian: no Russian letters, the right apostrophe", () => {
		for (const [key, text] of Object.entries(CATALOGUES.uk)) expect(text, key).not.toMatch(/[ыэёъЫЭЁЪ']/);
	});

	it("count in Ukrainian", () => {
		const t = translator("uk");
		const counted = [1, 3, 5, 11, 21, 22].map((count) => t("checklists.steps", { count }));
		expect(counted).toEqual(["1 крок", "3 кроки", "5 кроків", "11 кроків", "21 крок", "22 кроки"]);
	});
});
