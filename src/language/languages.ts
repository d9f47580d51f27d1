/** Languages that people are answered in. */
export const ANSWER_LANGUAGES = ["uk", "de", "en"] as const;
/** Languages that people write in; Russian is answered in Ukrainian. */
export const INPUT_LANGUAGES = ["uk", "de", "en", "ru"] as const;

export type Language = (typeof ANSWER_LANGUAGES)[number];
export type InputLanguage = (typeof INPUT_LANGUAGES)[number];

/** The language of the answer to a message in `input`. */
export function answerLanguage(input: InputLanguage): Language {
	return input === "ru" ? "uk" : input;
}
