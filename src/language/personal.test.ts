import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutPerson } from "./personal";

describe("what points to a person is taken out before a message may leave", () => {
	it.each([
		["Schreiben Sie an oksana.k@example.org", "mail", "oksana.k@example.org"],
		["пишіть на olena_1990@ukr.net будь ласка", "mail", "olena_1990@ukr.net"],
		["mein IBAN ist DE12 5001 0517 5407 3249 31", "account", "5001"],
		["UA213223130000026007233566001 рахунок", "account", "223130000026007233566001"],
		["my number is +49 176 1234567", "phone", "1234567"],
		["телефон 0176 123 45 67", "phone", "123 45 67"],
		["паспорт FA123456 треба перекласти?", "number", "FA123456"],
		["закордонний ГК123456", "number", "123456"],
		["РНОКПП 3184710691", "number", "3184710691"],
		["Meine Steuer-ID ist 12 345 678 901", "number", "678"],
		["Sozialversicherungsnummer 12190367K006", "number", "190367K006"],
		["BG-Nummer 07502BG0012345", "number", "0012345"],
		["AZR 160512001234", "number", "160512001234"],
		["Aktenzeichen 33-1254/2025-77", "number", "1254"],
		["ich heiße Olena Beispielenko und suche Arbeit", "name", "Beispielenko"],
		["мене звати Олена Прикладенко, я кухарка", "name", "Прикладенко"],
		["меня зовут олена", "name", "олена"],
		["Frau Beispiel vom Amt hat abgelehnt", "name", "Beispiel"],
		["живу на вул. Прикладна, 12", "street", "Прикладна"],
		["ich wohne in der Musterstraße 12a", "street", "Musterstraße 12"],
		["siehe https://example.org/meine-akte?id=7", "link", "meine-akte"],
	])("%s", (text, kind, secret) => {
		const { text: shown, kinds } = withoutPerson(text);
		expect(kinds).toContain(kind);
		expect(shown).not.toContain(secret);
	});

	it.each([
		"Was kostet die Anerkennung als Krankenschwester?",
		"Я отримую 1500 євро за 40 годин, це нормально?",
		"Мій § 24 діє до 4 березня 2027 року?",
		"Ich habe B2 und bin seit 2022 hier.",
		"Is the minimum wage 13,90 € an hour?",
		"Я медсестра з Харкова, хочу працювати помічницею",
	])("an ordinary question stays as it is: %s", (text) => {
		expect(withoutPerson(text)).toEqual({ text, kinds: [] });
	});

	it("takes out whatever number of six figures or more stands in a text", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 100_000, max: 999_999_999_999 }),
				fc.constantFrom("моя карта", "Nummer", "my id"),
				(number, word) => {
					expect(withoutPerson(`${word} ${number} ok`).text).not.toContain(String(number));
				},
			),
		);
	});

	it("takes any text and finds nothing more in its own result", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (text) => {
				const once = withoutPerson(text).text;
				expect(withoutPerson(once).text).toBe(once);
			}),
		);
	});
});
