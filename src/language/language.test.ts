import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	cleanText,
	codePoints,
	detectLanguage,
	editDistance,
	fold,
	formatDay,
	formatFigure,
	formatPublicationDate,
	matchAll,
	matchAny,
	matchPattern,
	namedSpan,
	parsePattern,
	patternSet,
	slavicStem,
	tokenise,
} from ".";
import { withinOneEdit } from "./distance";

describe("cleaning a message", () => {
	it("takes out zero-width, bidi and tag characters before anything looks at them", () => {
		expect(cleanText("а\u200B б\u202Eв\u{E0041}\u{E0042}")).toBe("а бв");
	});
	it("folds line breaks and spaces", () => {
		expect(cleanText("  eins\n\t zwei\u00A0drei ")).toBe("eins zwei drei");
	});
	it("composes accents, so that й and й are the same", () => {
		expect(cleanText("и\u0306")).toBe("й");
	});
	it("counts code points, not code units", () => {
		expect(codePoints("😀я")).toBe(2);
	});
	it("leaves nothing invisible in any string, and a second cleaning changes nothing", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const clean = cleanText(text);
				expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}]/u);
				expect(cleanText(clean)).toBe(clean);
			}),
		);
	});
});

describe("folding", () => {
	it.each([
		["лікаря", "likarya", "likaria"],
		["медсестра", "medsestra", "MEDSESTRA"],
		["працювати", "pratsyuvaty", "pratsiuvaty"],
		["Ausländerbehörde", "Auslaenderbehoerde", "auslanderbehorde"],
		["вчитель", "vchytel", "vchitel"],
		["житло", "zhytlo", "jytlo".replace("j", "zh")],
	])("writes %s, %s and %s alike", (...spellings) => {
		expect(new Set(spellings.map(fold)).size).toBe(1);
	});
	it("finds one stem for the forms of a Ukrainian word", () => {
		expect(
			new Set(["медсестра", "медсестри", "медсестрою", "медсестрам"].map((word) => slavicStem(fold(word)))).size,
		).toBe(1);
	});
	it("keeps words apart that only look alike", () => {
		expect(slavicStem(fold("лікарня"))).not.toBe(slavicStem(fold("лікар")));
	});
	it("gives only letters and digits for any string", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(fold(text)).toMatch(/^[a-z0-9 ]*$/);
			}),
		);
	});
});

describe("language of a message", () => {
	it.each([
		["Скільки коштує визнання?", "uk"],
		["Сколько длится признание врача в Саксонии", "ru"],
		["Wo finde ich einen Deutschkurs", "de"],
		["where can I find a course", "en"],
		["chy mozhu ja pratsjuvaty", "uk"],
		["kak popast na kurs", "ru"],
		["де взяти Steuer ID", "uk"],
		["что такое Fiktionsbescheinigung", "ru"],
		["brauch ich b2 für arbeit", "de"],
	])("%s is %s", (text, language) => {
		expect(detectLanguage(text).language).toBe(language);
	});
	it("is not sure of a single office word", () => {
		expect(detectLanguage("Jobcenter").sure).toBe(false);
	});
	it("answers for any string", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				expect(["uk", "ru", "de", "en"]).toContain(detectLanguage(text).language);
			}),
		);
	});
});

describe("patterns", () => {
	const matches = (pattern: string, text: string) => matchPattern(parsePattern(pattern), tokenise(text)) !== null;
	it("match words in order with up to two others between", () => {
		expect(matches("скільки кошту*", "а скільки мені це коштуватиме")).toBe(true);
		expect(matches("скільки кошту*", "коштує скільки")).toBe(false);
		expect(matches("wie kostet", "wie viel Geld genau das kostet")).toBe(false);
	});
	it("match alternatives, any script and one typing error in long words", () => {
		expect(matches("хочу померти|вмерти", "hochu vmerty")).toBe(true);
		expect(matches("anerkennung", "anerkenung")).toBe(true);
		expect(matches("arzt", "art")).toBe(false);
	});
	it("a span stands for any number in it, beside a word", () => {
		const pattern = patternSet(["з вас 30..900"]);
		expect(matchAny(pattern, tokenise("оформлення, з вас 150 євро"))).not.toBeNull();
		for (const text of ["з вас 20 євро", "з вас 901 євро", "150 євро", "з вас дякую"])
			expect(matchAny(pattern, tokenise(text)), text).toBeNull();
	});
	it("parts joined by & stand near each other in any order", () => {
		for (const text of ["паспорти забирає шеф", "шеф у нас паспорти забирає", "забирає шеф ваші паспорти"])
			expect(matches("паспорт* & забира* & шеф*", text), text).toBe(true);
		expect(matches("паспорт* & шеф*", "паспорти")).toBe(false);
		expect(matches("паспорт* & шеф*", "паспорт вам потрібен на перший день, а потім чекає шеф")).toBe(false);
	});
	it("read with care are turned round by a negation before a part or in a gap", () => {
		const found = (text: string) => matchAll(patternSet(["паспорт забира*"]), tokenise(text)).length;
		expect(found("паспорт ми забираємо")).toBe(1);
		for (const text of ["паспорт ми не забираємо", "без паспорта, паспорт ніхто забирає", "не паспорт забираємо"])
			expect(found(text), text).toBe(0);
	});
	it("an empty pattern matches nothing", () => {
		expect(matches(" * ", "alles")).toBe(false);
	});
});

describe("edit distance", () => {
	it("agrees with the quick test for one edit", () => {
		const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(withinOneEdit(a, b)).toBe(editDistance(a, b, 1) <= 1);
			}),
		);
	});
	it("counts a swap of neighbours as one", () =>
		expect(editDistance("krankenschwetser", "krankenschwester", 2)).toBe(1));
	it("is symmetric, zero only for equal words, and stops at the limit", () => {
		const word = fc.string({ maxLength: 12, unit: fc.constantFrom("a", "b", "c") });
		fc.assert(
			fc.property(word, word, (a, b) => {
				const distance = editDistance(a, b, 3);
				expect(distance).toBe(editDistance(b, a, 3));
				expect(distance === 0).toBe(a === b);
				expect(distance).toBeLessThanOrEqual(4);
			}),
		);
	});
});

describe("dates that people name", () => {
	it.each([
		["Мы приехали в июне 2025", "2025-06-01", "2025-06-30"],
		["seit März 2022", "2022-03-01", "2022-03-31"],
		["з 15 березня 2025", "2025-03-15", "2025-03-15"],
		["06.2025", "2025-06-01", "2025-06-30"],
		["31.03.2025", "2025-03-31", "2025-03-31"],
		["знаю тільки 2024", "2024-01-01", "2024-12-31"],
	])("%s", (text, from, until) => expect(namedSpan(text)).toEqual({ from, until }));
	it("knows none where none is named", () => expect(namedSpan("мій паспорт")).toBeNull());
});

describe("figures in words", () => {
	it.each([
		[3, "months", "uk", "plain", "3 місяці"],
		[5, "months", "uk", "plain", "5 місяців"],
		[1, "months", "uk", "gen", "1 місяця"],
		[3, "months", "uk", "gen", "3 місяців"],
		[21, "days", "uk", "plain", "21 день"],
		[3, "months", "de", "dat", "3 Monaten"],
		[1, "months", "de", "plain", "1 Monat"],
		[1, "hours", "en", "plain", "1 hour"],
		[13.9, "EUR/hour", "de", "plain", "13,90 €"],
		[13.9, "EUR/hour", "en", "plain", "€13.90"],
		[[100, 650], "EUR", "uk", "plain", "100–650 €"],
		[30, "percent", "en", "plain", "30%"],
		[10010, "EUR", "de", "plain", "10.010 €"],
		["2027-03-04", "date", "uk", "plain", "4 березня 2027 року"],
		["B2", "level", "de", "plain", "B2"],
	] as const)("%j %s %s %s → %s", (value, unit, language, form, text) => {
		expect(formatFigure(value, unit, language, form)).toBe(text);
	});
	it("writes days and publication dates", () => {
		expect(formatDay("2027-03-04", "de")).toBe("4. März 2027");
		expect(formatDay("2027-03-04", "en")).toBe("4 March 2027");
		expect(formatPublicationDate("2024", "de")).toBe("2024");
		expect(formatPublicationDate("2024-07", "uk")).toBe("07/2024");
	});
});
