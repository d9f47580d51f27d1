import { describe, expect, it } from "vitest";
import { createKnowledge } from "../knowledge";
import { loadPack } from "../knowledge/read-pack";
import { createAssistant, parseQuestion } from ".";

const assistant = createAssistant({
	knowledge: createKnowledge(loadPack("content/leipzig")),
	clock: () => new Date("2026-11-24T09:30:00+01:00"),
});
const ask = (message: string, language: "uk" | "de" | "en") => assistant.answer(parseQuestion({ message, language }));

describe("the German word of a letter leads to its explanation", () => {
	it.each([
		["Anhörung lyst", "uk", "hearing"],
		["Мені прийшла Anhörung, що це?", "uk", "hearing"],
		["Anhoerung", "en", "hearing"],
		["письмо Ablehnungsbescheid", "uk", "notice"],
		["Änderungsbescheide was received", "en", "notice"],
		["got a letter Mitwirkung", "en", "duty-to-cooperate"],
		["fiktionsbescheinigun шо це", "uk", "provisional-certificate"],
		["Wohnungsgeberbestatigung", "uk", "landlord-confirmation"],
		["что такое Kenntnisprüfung", "uk", "knowledge-exam"],
		["kentnisprufung", "en", "knowledge-exam"],
		["що за Aktenzeichen в листі", "uk", "file-number"],
		["Sanktionen", "uk", "sanction"],
		["Lohnsteuerklasse", "en", "tax-class"],
		["was bedeutet Vollmacht", "de", "power-of-attorney"],
	] as const)("«%s» in %s: %s", (message, language, id) => {
		const answer = ask(message, language);
		expect(answer).toMatchObject({ kind: "answer", subject: id, facet: "definition", language });
	});

	it("by the end of a long word that nobody has explained as a whole", () => {
		const { subject, facet, terms } = ask("прийшов лист Kostenfestsetzungsbescheid", "uk");
		expect(facet === "definition" ? subject : terms.find((term) => term.asked)?.id).toBe("notice");
	});

	it("beside the answer, where the question asks for more than the word", () => {
		const answer = ask("Мені прийшла Anhörung від Jobcenter, що писати і куди подати?", "uk");
		const asked = answer.facet === "definition" ? answer.subject : answer.terms.find((term) => term.asked)?.id;
		expect(asked).toBe("hearing");
	});

	it("and offers the article", () => {
		expect(ask("Fiktionsbescheinigung", "uk").suggestions.length).toBeGreaterThan(0);
	});

	it("not to somebody who is answered in German and asks for something else", () => {
		expect(
			ask("Ich habe eine Kündigung bekommen, was muss ich jetzt tun?", "de").terms.filter((it) => it.asked),
		).toEqual([]);
	});
});
