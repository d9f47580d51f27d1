/** What the pieces of an answer need to show themselves; plain data, so that a page can hand it to its island. */
import type { AnswerTerm } from "../../assistant/contract";
import type { FoundTerm } from "../../knowledge/terms";
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
	"answer.path",
	"answer.tool.offer-check",
	"answer.tool.letter",
	"answer.tool.recognition",
	"answer.tool.changes",
	"answer.tool.employers/check",
	"answer.tool.employers/costs",
	"answer.tool.employers/first-days",
	"answer.tool.employers/first-week",
	"answer.tool.employers/advert",
	"counsel.link",
	"answer.print",
	"plan.add",
	"plan.added",
	"plan.added.none",
	"plan.full",
	"plan.add.failed",
	"plan.add.not-kept",
	"plan.open",
	"answer.next",
	"answer.terms",
	"answer.figures",
	"figure.until",
	"figure.per-hour",
	"figure.per-month",
	"figure.none",
	"figure.exceptions",
	"confidence.confirmed",
	"confidence.single-source",
	"confidence.to-verify",
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
	"model.title",
	"model.mark",
	"model.name",
	"model.waiting",
	"model.added",
	"model.essential",
	"model.quoted",
	"model.sources",
	"model.source",
	"model.unsure",
	"model.offer.title",
	"model.offer.text",
	"model.offer.goes",
	"model.offer.yes",
	"model.offer.no",
	"model.on",
	"model.stop",
	"model.note.slow",
	"model.note.few",
	"model.note.failed",
	"model.note.nothing",
] as const;
export type SharedKey = (typeof SHARED_KEYS)[number];

/** As plain data: goes into the page for the island. */
export interface ViewData {
	readonly language: Language;
	readonly labels: Readonly<Record<SharedKey, string>>;
	/** Calling code of the pack's country, without plus. */
	readonly dial: string;
	/** Emergency numbers become links to call wherever an answer names them. */
	readonly emergencyPhones: readonly string[];
}

/** What an official word means. */
export type Explanation = Pick<AnswerTerm, "id" | "term" | "plain" | "article" | "articleTitle">;

export interface View extends ViewData {
	readonly t: (key: SharedKey) => string;
	/** The official words in a text, in order; none where a link has no place. */
	readonly termsIn: (text: string) => readonly FoundTerm[];
	readonly explain: (id: string) => Explanation | undefined;
}

/** A view that marks no official words yet. */
export function createView(data: ViewData): View {
	return { ...data, t: (key) => data.labels[key], termsIn: () => [], explain: () => undefined };
}

/** Marks no official words: inside labels and links, and in German to hold up at a counter. */
export const withoutTerms = (view: View): View => ({ ...view, termsIn: () => [] });

/** Marks the words that an answer explains. */
export function withTerms(view: View, terms: readonly AnswerTerm[]): View {
	const forms = new Map(terms.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
	if (forms.size === 0) return withoutTerms(view);
	const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length).map(literally);
	// A blank in a word may have become one that does not break.
	const either = longestFirst.map((form) => form.replaceAll(" ", "[ \\u00a0]"));
	// Older browsers know no lookbehind: what stands before is the first group.
	const pattern = new RegExp(`(^|[^\\p{L}\\p{N}-])(${either.join("|")})(?![\\p{L}\\p{N}-])`, "gu");
	const byId = new Map(terms.map((term) => [term.id, term]));
	return {
		...view,
		termsIn: (text) =>
			[...text.matchAll(pattern)].flatMap(({ 1: before = "", 2: word = "", index }) => {
				const id = forms.get(word.replaceAll("\u00a0", " "));
				const from = index + before.length;
				return id ? [{ id, from, to: from + word.length }] : [];
			}),
		explain: (id) => byId.get(id),
	};
}

/** A text as a pattern that matches exactly it. */
export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A day in words of the language, in its short form. */
export function dayInWords(day: string, language: Language): string {
	const [year = "", month, date] = day.split("-");
	if (!month) return year;
	const at = new Date(`${year}-${month}-${date ?? "01"}T12:00:00Z`);
	return dateFormat(language, date !== undefined).format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: a format takes longer to make than a page to render. */
function dateFormat(language: Language, withDay: boolean): Intl.DateTimeFormat {
	const key = `${language} ${withDay}`;
	const made =
		formats.get(key) ??
		new Intl.DateTimeFormat(LOCALES[language], {
			timeZone: "UTC",
			year: "numeric",
			...(withDay ? { day: "2-digit", month: "2-digit" } : { month: "long" }),
		});
	formats.set(key, made);
	return made;
}
