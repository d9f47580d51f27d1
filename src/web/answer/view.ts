/** What the pieces of an answer need to show themselves; plain data, so that a page can hand it to its island. */
import type { Language } from "../../language/languages";
import { LOCALES } from "../texts/names";

/** Texts that the chat and the cards use in the browser as well. */
export const SHARED_KEYS = [
	"answer.sources",
	"answer.source.dated",
	"answer.source.undated",
	"answer.source.read",
	"answer.source.checked",
	"answer.source.unchecked",
	"answer.german",
	"answer.german.hide",
	"answer.german.title",
	"answer.page",
	"answer.next",
	"contact.call",
	"contact.mail",
	"contact.route",
	"contact.site",
	"contact.booking",
	"contact.open",
	"contact.closed",
	"contact.hours.unknown",
	"contact.closed.day",
	"contact.holidays",
	"contact.more",
	"chat.placeholder",
	"chat.label",
	"chat.send",
	"chat.waiting",
	"chat.log",
	"chat.you",
	"chat.failed",
	"chat.offline",
	"chat.offline.now",
	"chat.retry",
	"chat.starters",
	"chat.other-language",
	"chat.crisis.not-kept",
	"chat.empty",
	"chat.hint",
] as const;
export type SharedKey = (typeof SHARED_KEYS)[number];

/** As plain data: goes into the page for the island. */
export interface ViewData {
	readonly language: Language;
	readonly labels: Readonly<Record<SharedKey, string>>;
	/** Official terms with the id of their explanation. */
	readonly terms: readonly (readonly [term: string, id: string])[];
	/** Calling code of the pack's country, without plus. */
	readonly dial: string;
	/** Emergency numbers become links to call wherever an answer names them. */
	readonly emergencyPhones: readonly string[];
}

export interface View extends ViewData {
	readonly t: (key: SharedKey) => string;
	readonly termPattern: RegExp | null;
	readonly termIds: ReadonlyMap<string, string>;
}

export function createView(data: ViewData): View {
	const longestFirst = data.terms.map(([term]) => literally(term)).sort((a, b) => b.length - a.length);
	return {
		...data,
		t: (key) => data.labels[key],
		termPattern: longestFirst.length
			? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}-])`, "gu")
			: null,
		termIds: new Map(data.terms),
	};
}

/** A text as a pattern that matches exactly it. */
export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A day in words of the language, in its short form. */
export function dayInWords(day: string, language: Language): string {
	const [year = "", month, date] = day.split("-");
	if (!month) return year;
	const at = new Date(`${year}-${month}-${date ?? "01"}T12:00:00Z`);
	const locale = LOCALES[language];
	return date
		? at.toLocaleDateString(locale, { timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" })
		: at.toLocaleDateString(locale, { timeZone: "UTC", month: "long", year: "numeric" });
}
