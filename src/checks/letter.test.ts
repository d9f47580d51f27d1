import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPack } from "../knowledge/read-pack";
import { looksLikeLetter, recogniseLetter } from "./letter";

const pack = loadPack("content/leipzig");
/** Kinds of places that look at a letter for free and did not write it. */
const ADVISERS = ["advice", "labour-rights", "recognition"];
const said = (text: string) => {
	const result = recogniseLetter(pack, text);
	return result.kind === "letter" && result.certainty !== "unsure" ? (result.guesses[0]?.letter.id ?? null) : null;
};

describe("letters", () => {
	it("of at least forty kinds are known", () => expect(pack.letters.length).toBeGreaterThanOrEqual(40));
	it.each([
		[
			"Kündigung Ihres Arbeitsverhältnisses\nhiermit kündigen wir das Arbeitsverhältnis fristgerecht",
			"employer-dismissal",
		],
		["Anhörung nach § 24 SGB X, Jobcenter, Gelegenheit zur Äußerung", "jobcenter-hearing"],
		["прийшов лист Aufforderung zur Mitwirkung від Jobcenter, що це", "jobcenter-cooperation-request"],
		["Ihr elektronischer Aufenthaltstitel liegt zur Abholung bereit, Ausländerbehörde", "immigration-card-ready"],
		["Rundfunkbeitrag Festsetzungsbescheid", "broadcasting-fee"],
		["Mahnbescheid Amtsgericht Antragsteller Widerspruch", "court-payment-order"],
	])("%s → %s", (text, kind) => expect(said(text)).toBe(kind));
	it("are recognised without umlauts and with a typing error", () => {
		expect(said("Kuendigung des Arbeitsverhaltnisses hiermit kuendigen wir Ihnen fristgerecht")).toBe(
			"employer-dismissal",
		);
	});
	it("are not guessed from one general word", () => {
		for (const word of ["Bescheid", "Leipzig", "Sehr geehrte Damen und Herren"]) expect(said(word)).toBeNull();
	});
	it("of another language are told to be so", () => {
		for (const text of [
			"Садок вишневий коло хати, хрущі над вишнями гудуть",
			"Szanowny Panie, informujemy, że Pana wniosek został rozpatrzony pozytywnie i zostanie wypłacony",
			"Dear customer, thank you for your order, it will arrive on Monday morning",
		]) {
			const result = recogniseLetter(pack, text);
			expect(result.kind === "not-german" || (result.kind === "letter" && result.certainty === "unsure")).toBe(true);
		}
	});
	it("that can cost a right say so, name a free adviser first, and name no date", () => {
		const strict = pack.letters.filter((letter) => letter.strict);
		expect(strict.map(({ id }) => id)).toEqual(
			expect.arrayContaining(["employer-dismissal", "jobcenter-sanction", "jobcenter-objection-decision"]),
		);
		for (const letter of strict) {
			expect(letter.deadline, letter.id).toBeDefined();
			const [first = ""] = letter.contacts;
			const category = pack.contacts.find(({ id }) => id === first)?.category;
			expect(ADVISERS, `${letter.id}: ${first}`).toContain(category);
			for (const text of Object.values(letter.deadline ?? {})) expect(text, letter.id).not.toMatch(/\d{1,2}\.\s?\d/);
		}
	});
	it("never make it throw, whatever is pasted", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.lorem()), (text) => {
				expect(["letter", "not-german", "empty", "too-long"]).toContain(recogniseLetter(pack, text).kind);
			}),
			{ numRuns: 100 },
		);
	});
});

describe("words copied from a letter", () => {
	it.each([
		["auf Ihren Antrag vom 3. Mai bewilligen wir Ihnen Leistungen. Bitte senden Sie uns die Unterlagen", true],
		["Ich habe eine Kündigung bekommen, was kann ich tun?", false],
		["Können Sie mir sagen, wie Ihre Öffnungszeiten sind?", false],
		["Wir haben eine Bewerberin, sie hat nur eine Fiktionsbescheinigung. Können wir sie einsetzen?", false],
	])("%s: %s", (text, expected) => expect(looksLikeLetter(text)).toBe(expected));
});
