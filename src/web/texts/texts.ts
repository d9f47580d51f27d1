/** The texts of the interface: one catalogue per language, ICU messages, formatted on the server. */
import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../../language/languages";
import de from "./de.json";
import en from "./en.json";
import { LOCALES } from "./names";
import uk from "./uk.json";

export type TextKey = keyof typeof uk;
export type Values = Readonly<Record<string, string | number>>;
/** The text with this key in one language. */
export type Translate = (key: TextKey, values?: Values) => string;

export const CATALOGUES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { uk, de, en };

const formats = new Map<string, IntlMessageFormat>();

export function translator(language: Language): Translate {
	return (key, values) => {
		const message = CATALOGUES[language][key];
		if (!message.includes("{")) return message;
		const id = `${language} ${key}`;
		const format = formats.get(id) ?? new IntlMessageFormat(message, LOCALES[language]);
		formats.set(id, format);
		return String(format.format(values));
	};
}
