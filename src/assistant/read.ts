/** First step: a message as it came in becomes words in a known language, or a clear error. */
import { z } from "zod";
import {
	answerLanguage,
	cleanText,
	codePoints,
	type Detection,
	detectLanguage,
	type InputLanguage,
	type Language,
	type Token,
	tokenise,
} from "../language";
import { Context, MAX_HISTORY, MAX_MESSAGE, Question } from "./contract";

/** A question that cannot be answered because of its form; the message is for the person, in their language. */
export class BadQuestion extends Error {
	override readonly name = "BadQuestion";
	constructor(
		readonly code: "empty" | "too_long" | "wrong_type",
		readonly field: string,
		message: string,
	) {
		super(message);
	}
}

const ERRORS: Readonly<
	Record<Language, { empty: string; long: string; type: (field: string, detail: string) => string }>
> = {
	de: {
		empty: "Bitte schreiben Sie eine Frage.",
		long: `Die Nachricht ist zu lang. Erlaubt sind ${MAX_MESSAGE} Zeichen.`,
		type: (field, detail) => `Das Feld „${field}“ hat eine falsche Form: ${detail}`,
	},
	en: {
		empty: "Please write a question.",
		long: `The message is too long. Up to ${MAX_MESSAGE} characters are allowed.`,
		type: (field, detail) => `The field "${field}" has a wrong form: ${detail}`,
	},
	uk: {
		empty: "Будь ласка, напишіть запитання.",
		long: `Повідомлення задовге. Дозволено до ${MAX_MESSAGE} знаків.`,
		type: (field, detail) => `Поле «${field}» має неправильну форму: ${detail}`,
	},
};

/**
 * Checks a question from outside.
 * @param body anything, usually parsed JSON
 * @param language the language of error messages, when the body does not name one
 * @throws {BadQuestion}
 */
export function parseQuestion(body: unknown, language: Language = "uk"): Question {
	const asked = z.object({ language: z.enum(["de", "en", "uk"]) }).safeParse(body);
	const texts = ERRORS[asked.success ? asked.data.language : language];
	const parsed = Question.safeParse(body);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const field = issue?.path.join(".") || "body";
		throw new BadQuestion("wrong_type", field, texts.type(field, issue?.message ?? ""));
	}
	const message = cleanText(parsed.data.message);
	if (!/[\p{L}\p{N}]/u.test(message)) throw new BadQuestion("empty", "message", texts.empty);
	if (codePoints(message) > MAX_MESSAGE) throw new BadQuestion("too_long", "message", texts.long);
	return { ...parsed.data, message };
}

export interface Reading {
	readonly message: string;
	readonly tokens: readonly Token[];
	readonly detection: Detection;
	readonly inputLanguage: InputLanguage;
	/** The language to answer in. */
	readonly language: Language;
	readonly context: Context;
}

/** Reads a checked question. */
export function read(question: Question): Reading {
	const message = cleanText(question.message);
	const tokens = tokenise(message);
	const detection = detectLanguage(message, tokens);
	const context = Context.parse(question.context ?? {});
	const inputLanguage = detection.sure ? detection.language : (languageBefore(question, context) ?? detection.language);
	return {
		message,
		tokens,
		detection,
		inputLanguage,
		language: question.language ?? answerLanguage(inputLanguage),
		context,
	};
}

function languageBefore(question: Question, context: Context): InputLanguage | null {
	if (question.language) return question.language;
	if (context.language) return context.language;
	for (const turn of (question.history ?? []).slice(-MAX_HISTORY).reverse()) {
		if (turn.role !== "user" || !turn.text) continue;
		const before = detectLanguage(cleanText(turn.text));
		if (before.sure) return before.language;
	}
	return null;
}
