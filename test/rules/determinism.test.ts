import { describe, expect, it } from "vitest";
import { createAssistant, parseQuestion } from "../../src/assistant";
import { createKnowledge } from "../../src/knowledge";
import { loadPack } from "../../src/knowledge/read-pack";

const clock = () => new Date("2026-11-23T10:00:00Z");
const fresh = () => {
	const assistant = createAssistant({ knowledge: createKnowledge(loadPack("content/leipzig")), clock });
	return (message: string) => assistant.explain(parseQuestion({ message }));
};
const MESSAGES = [
	"Як обміняти водійські права?",
	"Скільки коштує садок для дитини?",
	"Я зварювальник з Дніпра, чи треба визнання?",
	"Прийшов лист з Familienkasse, що це?",
	"мені страшно йти додому, чоловік погрожує",
	"привіт",
	"де зареєструвати адрессу",
	"yak vyznaty dyplom likarya",
	"Где взять налоговый номер и как обменять права?",
	"Сколько длится признание диплома инженера?",
	"хочу рецепт торта",
	"Wie hoch ist der Mindestlohn?",
	"Ich bin Elektriker, wo stelle ich den Antrag?",
	"Was bedeutet Fiktionsbescheinigung?",
	"Der Nachbar bedroht uns mit einem Messer",
	"Jobcenter oder Sozialamt?",
	"What is the tax ID and how do I get child benefit?",
	"I am a nurse, which level of German do I need?",
	"asdf qwerty 12345",
	"Can my employer keep my passport?",
];

describe("the same message", () => {
	const [one, other] = [fresh(), fresh()];
	const first = MESSAGES.map(one);

	it("is twenty different ones, of several kinds", () => {
		expect(new Set(MESSAGES).size).toBe(20);
		expect(new Set(first.map(({ answer }) => answer.kind)).size).toBeGreaterThanOrEqual(4);
		expect(new Set(first.map(({ answer }) => answer.subject)).size).toBeGreaterThanOrEqual(8);
	});
	it.each(MESSAGES.map((message, at) => [message, at] as const))("gets the same answer again: %s", (message, at) => {
		const { answer, trace } = one(message);
		expect(answer).toEqual(first[at]?.answer);
		expect(trace).toEqual(first[at]?.trace);
	});
	it("gets the same answer of a fresh assistant that was asked in the other order", () => {
		const reversed = [...MESSAGES].reverse().map(other).reverse();
		for (const [at, message] of MESSAGES.entries()) {
			expect(reversed[at]?.answer, message).toEqual(first[at]?.answer);
			expect(reversed[at]?.trace, message).toEqual(first[at]?.trace);
		}
	});
});
