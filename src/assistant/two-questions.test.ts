import { describe, expect, it } from "vitest";
import { createKnowledge } from "../knowledge";
import { loadPack } from "../knowledge/read-pack";
import { countWords } from "../language";
import { createAssistant, parseQuestion } from ".";
import { partMessage } from "./two-questions";

describe("a message that asks twice", () => {
	it.each([
		["Як зареєструвати адресу і скільки це коштує?", "Як зареєструвати адресу", "скільки це коштує?"],
		["Куди йти до лікаря та де взяти перекладача?", "Куди йти до лікаря", "де взяти перекладача?"],
		["Чи можу я працювати?  Чи платять мені допомогу?", "Чи можу я працювати?", "Чи платять мені допомогу?"],
		["Как открыть счёт и где сделать фото?", "Как открыть счёт", "где сделать фото?"],
		["Когда платят пособие, а также можно ли работать?", "Когда платят пособие", "можно ли работать?"],
		["Wie finde ich eine Kita und was kostet sie?", "Wie finde ich eine Kita", "was kostet sie?"],
		["Wo geht das? Wann bekomme ich Antwort?", "Wo geht das?", "Wann bekomme ich Antwort?"],
		["How do I open an account and where do I pay?", "How do I open an account", "where do I pay?"],
		["What does it cost? Can I pay later?", "What does it cost?", "Can I pay later?"],
	])("%s is parted in its order", (message, ...halves) => expect(partMessage(message)).toEqual(halves));
});

describe("a message that asks once stays whole", () => {
	it.each([
		"як і де зареєструватися?",
		"где и как подать заявление?",
		"wie und wo melde ich mich an?",
		"how and where do I register?",
	])("with two question words that share one matter: %s", (message) => expect(partMessage(message)).toBeNull());
	it.each([
		"Вчора прийшов лист із центру зайнятості. Я його не розумію. Що мені робити?",
		"Я месяц ищу работу. Пишу письма, никто не отвечает. Куда обратиться?",
		"Ich bin mit meinem Sohn angekommen. Wir wohnen bei Freunden und suchen Arbeit. Wo fangen wir an?",
		"I lost my job last week and my landlord wrote a letter. What now?",
	])("when it tells a story first: %s", (message) => expect(partMessage(message)).toBeNull());
	it.each(["Потрібна робота і житло", "Ich suche eine Wohnung und Arbeit", "Де аптека? Дякую!", "??? ???", "?", ""])(
		"when nothing is asked after it: %j",
		(message) => expect(partMessage(message)).toBeNull(),
	);
	it("when one half is a single word", () => {
		expect(partMessage("Anmeldung? Wo geht das?")).toBeNull();
		expect(partMessage("Wo geht das? Wann?")).toBeNull();
	});
});

describe("the answer to two questions", () => {
	const knowledge = createKnowledge(loadPack("content/leipzig"));
	const assistant = createAssistant({ knowledge, clock: () => new Date("2026-11-23T10:00:00Z") });
	const ask = (message: string) => assistant.answer(parseQuestion({ message }));
	const both = [
		["Як обміняти водійські права і скільки коштує садок для дитини?", "driving-licence", "kita-costs-and-daycare"],
		["Где взять налоговый номер и как обменять водительские права?", "tax-id", "driving-licence"],
		["Скільки коштує визнання диплома медсестри і як обміняти водійські права?", "nurse", "driving-licence"],
		["What is the tax ID and how do I exchange my driving licence?", "tax-id", "driving-licence"],
	] as const;

	it.each(both)("%s: both are answered, first the first", (message, ...subjects) => {
		const answer = ask(message);
		expect(answer.kind).toBe("answer");
		expect(answer.parts.map(({ subject }) => subject)).toEqual(subjects);
		expect(answer.parts.every(({ blocks, title }) => blocks.length > 0 && title !== "")).toBe(true);
	});
	it.each(both)("%s: both together are no longer than one answer may be", (message) => {
		const answer = ask(message);
		const words = (blocks: readonly { readonly text: string }[]) =>
			blocks.reduce((sum, { text }) => sum + countWords(text), 0);
		const { parts } = answer;
		expect(parts).toHaveLength(2);
		expect(words(answer.blocks)).toBeLessThanOrEqual(120);
		expect(words(parts.flatMap(({ blocks }) => blocks))).toBeLessThanOrEqual(120);
		expect(answer.steps.length).toBeLessThanOrEqual(7);
		expect(parts.flatMap(({ steps }) => steps).length).toBeLessThanOrEqual(7);
		expect(answer.contacts.length).toBeLessThanOrEqual(3);
	});
	it("is a single one where both halves ask the same", () => {
		const answer = ask("Як обміняти водійські права і де обміняти водійські права?");
		expect(answer.kind).toBe("answer");
		expect(["driving-licence", "fuehrerscheinstelle"]).toContain(answer.subject);
		expect(answer.parts).toEqual([]);
	});
	it("is a single one where nothing answers one half", () => {
		expect(ask("Як обміняти водійські права і яка погода завтра?").parts).toEqual([]);
	});
	it.each([
		"Як обміняти водійські права? Що робити, чоловік душить мене?",
		"Where can I exchange my driving licence? My father is not breathing?",
	])("is never parted where a pattern names danger; help comes first: %s", (message) => {
		const answer = ask(message);
		expect(answer.parts).toEqual([]);
		expect(answer.notices[0]?.kind).toBe("emergency");
	});
});
