/** Rules on the form of a sentence: markup, addresses, digits, number words, echoes of the instructions, language. */
import { detectLanguage, type Language } from "../language";
import { numberWords } from "../language/number-words";
import { ukrainianFaults } from "../language/ukrainian";
import type { Fault } from "./gate";
import { IN_TEXT } from "./table";

/** What a sentence may hold beside letters: punctuation, bold, placeholders (taken out before). */
const ALLOWED = /^[\p{Script=Latin}\p{Script=Cyrillic}\s.,;:!?…()„“”«»"’'‘–—/*+&-]*$/u;
const ADDRESS =
	/https?:|www\.|:\/\/|@|\b[\p{L}\d-]+\.(?:de|com|org|eu|net|ua|info|io|me|gov|ru|test|example|xyz|app|link)\b/iu;
const HIDDEN = /\p{Cf}|\p{Co}|\p{Cc}|\p{Cs}|\p{Default_Ignorable_Code_Point}/u;

/** Words about the machine itself: no answer about work needs them. */
const INSTRUCTION =
	/\b(?:placeholder|prompt|system instruction|my instruction|these instruction|hidden instruction|system message|developer mode|jailbreak|language model|as an ai|block ids?|token|base64|rot13|guardrail|filter|override|unlocked|debug)\w*|\b(?:platzhalter|systemnachricht|systemanweisung|meine anweisung|versteckte\p{L}* anweisung|sprachmodell|entwicklermodus|block-?id|filter|regelwerk)\p{L}*|(?:заповнювач|плейсхолдер|промпт|промт|системн\p{L}+ (?:повідомлення|інструкці)|(?:мої|моїх|прихован\p{L}*) інструкці|мовн\p{L}+ модел|режим розробник|фільтр|джейлбрейк|токен)\p{L}*|(?<![\p{L}\d])b\d+(?![\p{L}\d])|\b(?:DAN|GPT|ChatGPT|LLM|KI-Modell)\b/iu;

/** The assistant never speaks of itself in these sentences. Polite forms of «ви» and "you" are untouched. */
export const FIRST_PERSON: Readonly<Record<Language, RegExp>> = {
	de: /(?<![\p{L}])(?:ich|mich|mir|mein\p{L}{0,2}|wir|uns|unser\p{L}{0,2})(?![\p{L}])/iu,
	en: /(?<![\p{L}])(?:I|me|my|mine|myself|we|us|our|ours)(?![\p{L}])(?!’?-)/u,
	uk: /(?<![\p{L}’])(?:я|мене|мені|мною|мій|моя|моє|мої|моїх|моїм|ми|нас|нам|нами|наш\p{L}*)(?![\p{L}’])/iu,
};

export function formFault(sentence: string, language: Language): Fault | null {
	const text = sentence.replace(IN_TEXT, " ");
	if (ADDRESS.test(text)) return "address";
	if (/\p{N}/u.test(text)) return "digit";
	if (HIDDEN.test(text) || !ALLOWED.test(text) || !boldIsWhole(text)) return "markup";
	if (numberWords(text, language).length > 0) return "number-word";
	if (INSTRUCTION.test(text)) return "instruction";
	return isIn(language, text) ? null : "language";
}

/** `**bold**` is the only markup, and each opens and closes; single stars are none. */
function boldIsWhole(text: string): boolean {
	const without = text.replace(/\*\*[^*\n]+\*\*/g, "");
	return !without.includes("*");
}

const LETTERS = (text: string, script: RegExp) => text.match(script)?.length ?? 0;

/** Whether a sentence is in a language; German official words may stand inside others. */
function isIn(language: Language, text: string): boolean {
	const cyrillic = LETTERS(text, /\p{Script=Cyrillic}/gu);
	const latin = LETTERS(text, /\p{Script=Latin}/gu);
	if (language === "uk") {
		if (cyrillic <= latin || ukrainianFaults(text).length > 0) return false;
	} else if (cyrillic > 0) return false;
	// A word in letters of two scripts is no word.
	if (/\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(text)) return false;
	const { language: found, sure } = detectLanguage(text);
	return found === language || !sure;
}
