import { describe, expect, it } from "vitest";
import { figuresInWords } from "./number-words";
import { ukrainianFaults } from "./ukrainian";

describe("figures in words", () => {
	it.each([
		["de", "Sie haben zwei Wochen Zeit."],
		["de", "Nach einem Monat zahlt die Kasse."],
		["de", "Etwa die Hälfte zahlt der Betrieb."],
		["de", "Menschen unter fünfundzwanzig Jahren"],
		["de", "eine dreimonatige Probezeit"],
		["de", "ab dem vierten Tag"],
		["de", "in den ersten sechs vollen Monaten"],
		["en", "You have two weeks."],
		["en", "Register within a month."],
		["en", "a three-month trial"],
		["en", "about half of the wage"],
		["en", "at least twenty-five years old"],
		["uk", "У вас є два тижні."],
		["uk", "Подайте протягом місяця."],
		["uk", "близько половини зарплати"],
		["uk", "людям до двадцяти п’яти років"],
		["uk", "за півроку"],
		["uk", "дворічний договір"],
	] as const)("%s: %s", (language, text) => expect(figuresInWords(text, language)).not.toEqual([]));

	it.each([
		["de", "Es gibt zwei Wege und drei Ämter."],
		["de", "Rufen Sie an einem Tag Ihrer Wahl an."],
		["de", "Fragen Sie einmal im Monat nach."],
		["de", "Eines Tages kommt der Brief."],
		["de", "Sie bekommen {minimum-wage} pro Stunde."],
		["de", "nach {probation-max:dat} und einer Pause"],
		["en", "One of the offices helps."],
		["en", "It is {kindergeld} a month."],
		["en", "No one takes people now."],
		["uk", "Є два шляхи."],
		["uk", "Раз на місяць надсилайте листок."],
		["uk", "{kindergeld} на місяць"],
	] as const)("%s: none in: %s", (language, text) => expect(figuresInWords(text, language)).toEqual([]));
});

describe("careless Ukrainian", () => {
	it.each([
		"Треба получити справку.",
		"На протязі року",
		"Подзвоніть по телефону.",
		"об'єкт",
		"Это вывеска",
		"Рaдa міста",
		"згідно закону",
	])("is named: %s", (text) => expect(ukrainianFaults(text)).not.toEqual([]));
	it("good Ukrainian passes", () => {
		expect(
			ukrainianFaults(
				"Візьміть довідку в Jobcenter. Протягом тижня надішліть об’єднану заяву, § 24 AufenthG, рівень B1.",
			),
		).toEqual([]);
	});
});
