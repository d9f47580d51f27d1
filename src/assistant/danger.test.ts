import { describe, expect, it } from "vitest";
import { createKnowledge } from "../knowledge";
import { loadPack } from "../knowledge/read-pack";
import { tokenise } from "../language";
import { createLikenessIndex } from "../language/likeness";
import { createAssistant, parseQuestion } from ".";
import { sentencesOf } from "./danger";
import { createSafetyWatch } from "./safety";

const knowledge = createKnowledge(loadPack("content/leipzig"));
const assistant = createAssistant({ knowledge, clock: () => new Date("2026-11-23T10:00:00Z") });
const ask = (message: string) => assistant.answer(parseQuestion({ message }));

/** Of messages that nobody foresaw: two in each language, of violence, suicide and illness. */
const UNFORESEEN = [
	["Сусід виламує двері і кричить, що всіх нас поріже", "uk"],
	["Брат лежить на підлозі, піна з рота, очі закотилися", "uk"],
	["Мужчина тащит меня в машину и не выпускает", "uk"],
	["Сын залез на крышу и говорит, что прыгнет", "uk"],
	["Mein Vermieter schlägt gerade mit einer Eisenstange auf meinen Bruder ein", "de"],
	["Meine Tochter hat Rohrreiniger getrunken und spuckt Blut", "de"],
	["Someone is smashing our window and shouting he will cut us", "en"],
	["I have said goodbye to everyone, tonight it will be over", "en"],
] as const;

describe("danger in words that nobody foresaw", () => {
	const watch = createSafetyWatch(knowledge.pack);
	const examples = createLikenessIndex<string>();
	for (const text of [...knowledge.pack.safety, ...knowledge.pack.lookalikes].flatMap(({ asks }) =>
		Object.values(asks).flat(),
	))
		examples.add(text, text);

	it.each(UNFORESEEN)("%s: the emergency numbers come at once", (message, language) => {
		const answer = ask(message);
		expect(answer).toMatchObject({ kind: "crisis", language });
		expect(answer.notices[0]?.kind).toBe("emergency");
		expect(answer.contacts.some(({ phone }) => phone === "112" || phone === "110")).toBe(true);
	});
	it("these messages are really seen by no pattern, and no example is a near copy of one", () => {
		const foreseen = UNFORESEEN.filter(([message]) => watch.see(tokenise(message)) !== null);
		const copies = UNFORESEEN.flatMap(([message]) => examples.near(message, 0.6).map(({ item }) => [message, item]));
		expect({ foreseen, copies }).toEqual({ foreseen: [], copies: [] });
	});
});

describe("what only sounds like danger", () => {
	it.each([
		"Ця німецька граматика зводить мене з розуму",
		"Вбила весь день у черзі до джобцентру",
		"Умираю со смеху с этих немецких слов",
		"Шеф горит желанием взять меня, что подписать?",
		"Ich könnte meinen Drucker umbringen, das Formular druckt nicht",
		"Meine Prüfung brennt mir unter den Nägeln",
		"My phone died at work, where can I repair it?",
	])("%s: no alarm, no help line", (message) => {
		const answer = ask(message);
		expect(answer.kind).not.toBe("crisis");
		expect(answer.notices.some(({ kind }) => kind === "emergency")).toBe(false);
	});
	it.each([
		"Wegen Corona geht hier nichts mehr",
		"Ich habe wegen der Kündigung eine Frage",
		"Nach der Geburt geht unsere Mitarbeiterin in Elternzeit",
		"Wegen der Krankenkasse gerade eine Frage",
		"Wann fährt die S-Bahn nach Halle?",
	])("a word that folds like one of danger, or stands in another matter, is none: %s", (message) => {
		const answer = ask(message);
		expect(answer.kind).not.toBe("crisis");
		expect(answer.notices.some(({ kind }) => kind === "emergency")).toBe(false);
	});
	it.each(["Ich habe Wehen", "Wehen alle fünf Minuten"])("and the word itself is: %s", (message) => {
		expect(ask(message).kind).toBe("crisis");
	});
	it("a figure of speech that comes near to strain may bring help lines, never the alarm", () => {
		expect(ask("The traffic in Leipzig is a nightmare and my feet are killing me").kind).not.toBe("crisis");
	});
	it.each([
		["Як визнати в Лейпцигу професію пожежника?", "uk"],
		["Как признать профессию пожарного в Лейпциге?", "uk"],
		["Ich bin Feuerwehrmann aus Charkiw, wie wird mein Beruf hier anerkannt?", "de"],
		["I was a firefighter in Kharkiv, how do I get recognised here?", "en"],
	])("a firefighter who asks for recognition is answered: %s", (message, language) => {
		expect(ask(message)).toMatchObject({ kind: "answer", subject: "police-fire-military", language });
	});
});

describe("danger at the end of a long question about a course", () => {
	const questions = [
		[
			"Добрий день, я шукаю курс німецької рівня B1 у Лейпцигу, бажано ввечері, бо вдень я працюю.",
			"Сусід виламує двері і кричить, що всіх нас поріже",
		],
		[
			"Здравствуйте, подскажите, пожалуйста, где есть курсы немецкого B2 для медсестёр и сколько они стоят?",
			"Мужчина тащит меня в машину и не выпускает",
		],
		[
			"Guten Tag, ich suche einen Deutschkurs B1 am Abend, weil ich tagsüber arbeite und zwei Kinder habe.",
			"Meine Tochter hat gerade Rohrreiniger getrunken und spuckt Blut",
		],
		[
			"Hello, I am looking for an evening German course, B1, because I work during the day and have two kids.",
			"Someone is smashing our window and shouting he will cut us",
		],
	] as const;
	it.each(questions)("is seen: %s %s", (course, danger) => expect(ask(`${course} ${danger}`).kind).toBe("crisis"));
	it.each(questions)("and without it there is no alarm: %s", (course) => expect(ask(course).kind).not.toBe("crisis"));
});

describe("the sentences of a message", () => {
	it("are looked at one by one in a long message, the last eight of those with three words", () => {
		const long = Array.from({ length: 10 }, (_, at) => `Das ist Satz ${at}`).join(". ");
		expect(sentencesOf(`${long}. Ja gut.`).map((tokens) => tokens.at(-1)?.word)).toEqual([..."23456789"]);
	});
	it("part at a dash with spaces and at a new line, not at a hyphen", () => {
		const sentences = sentencesOf(
			"eins zwei drei vier – fünf sechs sieben acht\nneun zehn elf zwölf das E-Mail-Konto ist neu",
		);
		expect(sentences.map((tokens) => tokens[0]?.word)).toEqual(["eins", "fünf", "neun"]);
	});
	it("are none where there is only one, which is looked at whole", () => {
		expect(sentencesOf("Wo ist der Kurs, zu dem ich gehen soll?")).toEqual([]);
	});
});
