import { describe, expect, it } from "vitest";
import { createKnowledge } from "../knowledge";
import { loadPack } from "../knowledge/read-pack";
import { type Answer, createAssistant, parseQuestion, type Question } from ".";

const knowledge = createKnowledge(loadPack("content/leipzig"));
const assistant = createAssistant({ knowledge, clock: () => new Date("2026-11-26T10:00:00Z") });
const ask = (message: string, rest: Partial<Question> = {}) => assistant.answer(parseQuestion({ message, ...rest }));
const words = ({ title, blocks, steps }: Answer) =>
	[title, ...blocks.map(({ text }) => text), ...steps.map(({ text, detail }) => `${text} ${detail ?? ""}`)].join("\n");

const DISMISSAL =
	"Sehr geehrte Frau, hiermit kündigen wir das mit Ihnen bestehende Arbeitsverhältnis fristgerecht zum 31.12.2026. Wir bitten Sie, Ihre Arbeitskleidung abzugeben. Mit freundlichen Grüßen";
const OFFER =
	"Шукаємо людей на склад у Лейпцигу, 10 годин на день, 6 днів на тиждень, 1800 євро на місяць, паспорт здаєте бригадиру, писати в Telegram";

describe("a pasted letter", () => {
	it("is answered with its kind, what counts, and a free adviser, in the language asked for", () => {
		const answer = ask(DISMISSAL, { language: "uk" });
		expect(answer.subject).toBe("employer-dismissal");
		expect(answer.page).toBe("letter/employer-dismissal");
		expect(words(answer)).toContain("Має значення день, коли лист прийшов до вас");
		expect(answer.contacts.length).toBeGreaterThan(0);
	});
	it("gets no date that was worked out, and none of its own repeated", () => {
		expect(words(ask(DISMISSAL, { language: "de" }))).not.toMatch(/\d{1,2}\.\s?(?:\d{1,2}\.|[A-Z])/);
	});
	it("is not seen in a question about a letter", () => {
		const answer = ask("Ich habe eine Kündigung bekommen, was kann ich jetzt tun?");
		expect(answer.page).not.toMatch(/^letter\//);
	});
});

describe("a pasted offer", () => {
	it("is answered with the signs that ask for care and where it can be checked", () => {
		const answer = ask(OFFER);
		expect(answer.kind).toBe("answer");
		expect(answer.page).toBe("offer-check");
		expect(answer.contacts.map(({ id }) => id)).toContain("faire-integration-leipzig");
		expect(answer.steps.map(({ id }) => id)).toContain("passport-kept");
	});
	it("judges nobody", () => expect(words(ask(OFFER, { language: "de" }))).not.toMatch(/illegal|rechtswidrig|Betrüger/));
	it.each([
		"Мені пропонують 1200 на руки в місяць, 10 годин на день, 6 днів, чи це нормально?",
		"робота прибиральниця 14 євро на годину 20 годин на тиждень офіційно це добре?",
	])("is seen where somebody tells its pay and hours: %s", (message) => {
		expect(ask(message).page).toBe("offer-check");
	});
	it("is not seen where somebody tells what they earn", () => {
		expect(ask("Ich verdiene 1.400 € im Monat bei 30 Stunden, zahlt das Jobcenter noch etwas dazu?").page).not.toBe(
			"offer-check",
		);
	});
	it("is not seen in a question about pay", () => {
		expect(ask("Мені платять 11 євро на годину, чи це нормально?").page).not.toBe("offer-check");
	});
});

describe("an employer", () => {
	it.each([
		"Darf ich als Arbeitgeber eine Bewerberin mit § 24 einstellen?",
		"Wir wollen einen Mitarbeiter einstellen, welcher Zuschuss ist möglich?",
		"Mein Azubi ist 17, wie lange darf er arbeiten?",
		"Our new employee does not understand the safety briefing, what now?",
		"Unsere Mitarbeiterin ist krank, wer zahlt den Lohn?",
		"Wir stellen eine Köchin ein, welches Deutsch braucht sie?",
		"Muss ich als Chef den Mindestlohn zahlen?",
	])("gets no answer that was written for job seekers: %s", (message) => {
		const answer = ask(message);
		const article = knowledge.find("articles", answer.subject ?? "");
		if (article) expect(article.for).toContain("employer");
		expect(answer.context.role).toBe("employer");
	});
	it("keeps that role in the next question", () => {
		const first = ask("Wir stellen einen Mitarbeiter mit § 24 ein, was müssen wir kopieren?");
		const next = ask("Und was, wenn er krank wird?", { context: first.context, profile: first.profile });
		const article = knowledge.find("articles", next.subject ?? "");
		expect(article?.for ?? ["employer"]).toContain("employer");
	});
	it("is led to the tools", () => {
		expect(ask("Darf ich jemanden mit § 24 einstellen?").tool).toBe("employers/check");
	});
});

describe("pressure that is told together with hours or pay", () => {
	it.each(["змушують працювати по 13 годин і забрали паспорти", "заставляют работать по 13 часов и забрали паспорт"])(
		"is helped with first: %s",
		(message) => expect(ask(message).subject).toBe("passport-kept"),
	);
});

describe("what is named besides", () => {
	it.each([
		["Wann hat das Jobcenter in der Georg-Schumann-Straße offen?", "jobcenter-leipzig"],
		["часи роботи джобцентру на Georg-Schumann-Straße", "jobcenter-leipzig"],
	])("the street of an office says no more than its name: %s", (message, office) =>
		expect(ask(message)).toMatchObject({ kind: "answer", subject: office, facet: "address" }),
	);
	it.each([
		["Wie bekomme ich Kindergeld?", "kindergeld", null],
		["Kindergeld", "child-benefit", "definition"],
	])("how to get it is more than what the word means: %s", (message, subject, facet) =>
		expect(ask(message)).toMatchObject({ subject, facet }),
	);
	it.each(["Koch, 20 Jahre Erfahrung", "повар с опытом 15 лет", "i worked as a cook 12 years"])(
		"years of work beside an occupation ask nothing of their own: %s",
		(message) => expect(ask(message)).toMatchObject({ subject: "cook", facet: "overview" }),
	);
	it("an employer who names an occupation without a record gets no answer for job seekers", () => {
		const answer = ask("Wir suchen einen Drohnenpiloten aus der Ukraine, darf er bei uns arbeiten?");
		expect(knowledge.find("articles", answer.subject ?? "")?.for ?? ["employer"]).toContain("employer");
	});
	it("what it costs after an answer is told by the neighbour that knows it", () => {
		const first = ask("садочок для дитини");
		expect(ask("а скільки коштує?", { context: first.context }).subject).toBe("kita-costs-and-daycare");
	});
});
