import type { Language } from "../../language/languages";

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { uk: "Українська", de: "Deutsch", en: "English" };
/** As the browser and the number formats know them. */
export const LOCALES: Readonly<Record<Language, string>> = { uk: "uk-UA", de: "de-DE", en: "en-GB" };
