/** Puts placeholders in the place of everything in a text that must not be said by a model. */
import type { Knowledge, Mark } from "../knowledge";
import type { Language } from "../language";
import type { PlaceholderKind, Table } from "./table";

/** What the pack itself calls an office, a form or a law, and how such a name is found in a text. */
export interface Register {
	readonly language: Language;
	/** Each name with the record or word that it stands for. */
	readonly names: ReadonlyMap<string, { readonly kind: "office" | "form" | "law"; readonly id: string }>;
	/** Finds any of the names, the longest first; nothing where the pack holds none. */
	readonly pattern: RegExp | null;
	/** Streets, places with postcode, phones, mail and web addresses of the contacts. */
	/** A paragraph together with the law that it stands in. */
	readonly lawPattern: RegExp | null;
	readonly addresses: ReadonlyMap<string, { readonly kind: PlaceholderKind; readonly id: string }>;
	readonly addressPattern: RegExp | null;
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A paragraph with what belongs to it: the number, its part and sentence, and further numbers. Also the way English and Ukrainian cite. */
const PARAGRAPH =
	/§+\s?\d+\w?(?![\p{L}])(?:,?\s?(?:(?:Abs\.|Satz|Nr\.|частина|part|para\.?|абз\.|ч\.)\s?\d+\w?|\(\d+\w?\)))*(?:\s?(?:und|bis|and|to|і|та|–|-|,)\s?\d+\w?(?![\p{L}]))*/gu;
const LEVEL = /(?<![\p{L}\p{N}])[ABC][12](?![\p{L}\p{N}])/gu;
const WITH_DIGIT = /[\p{L}\p{N}+%€$/.,:–-]*\p{N}[\p{L}\p{N}+%€$/.,:–-]*(?<![.,:])/gu;

/** Collects the names of a pack in a language; German ones count everywhere. */
export function createRegister({ pack, text }: Knowledge, language: Language): Register {
	const names = new Map<string, { kind: "office" | "form" | "law"; id: string }>();
	const addresses = new Map<string, { kind: PlaceholderKind; id: string }>();
	const isName = (name: string) => name.length > 2 && /\p{Lu}/u.test(name);
	for (const contact of pack.contacts) {
		const called = [text(contact.name, language), text(contact.name, "de")];
		for (const name of [...called, ...contact.aliases[language], ...contact.aliases.de])
			if (isName(name)) names.set(name, { kind: "office", id: contact.id });
		const town = [contact.postcode, contact.city].filter(Boolean).join(" ");
		const street = contact.street ? [contact.street, `${contact.street}, ${town}`] : [];
		for (const place of [...street, contact.postcode ? town : ""])
			if (place) addresses.set(place, { kind: "address", id: place });
		if (contact.phone) addresses.set(contact.phone, { kind: "phone", id: contact.phone });
		if (contact.email) addresses.set(contact.email, { kind: "mail", id: contact.email });
		if (contact.url) addresses.set(contact.url, { kind: "link", id: contact.url });
	}
	for (const article of pack.articles) {
		for (const form of article.forms) if (isName(form)) names.set(form, { kind: "form", id: form });
		for (const law of article.law)
			for (const [name = ""] of law.matchAll(/\p{Lu}[\p{L}]*(?:\s[IVX]+\b)?/gu))
				if (isLaw(name)) names.set(name, { kind: "law", id: name });
	}
	return {
		language,
		names,
		pattern: anyOf([...names.keys()], "(?:e?s)?(?![\\p{L}\\p{N}])"),
		lawPattern: anyOf(
			[...names].filter(([, { kind }]) => kind === "law").map(([name]) => name),
			"(?![\\p{L}\\p{N}])",
			`${PARAGRAPH.source}\\s+`,
		),
		addresses,
		addressPattern: anyOf([...addresses.keys()], "(?![\\p{L}\\p{N}])"),
	};
}

/** Short names of laws have two capitals or a book's number: „AufenthG“, „BGB“, „SGB II“. */
const isLaw = (name: string) => /\p{Lu}\p{L}*(?:\p{Lu}|\s[IVX])/u.test(name) && !/^[IVX]+$/.test(name);

function anyOf(names: readonly string[], after: string, before = "(?<![\\p{L}\\p{N}])"): RegExp | null {
	if (names.length === 0) return null;
	const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(literally);
	return new RegExp(`${before}(?:${longestFirst.join("|")})${after}`, "gu");
}

/** The name that a find in a text stands for, without the ending that German adds. */
export function named(register: Register, found: string) {
	return (
		register.names.get(found) ??
		register.names.get(found.replace(/e?s$/, "")) ??
		register.names.get(found.replace(/s$/, ""))
	);
}

/** What `Mark` leaves in a text until the rest is masked: a token between two signs that no text holds. */
const OPEN = "\uE000";
const CLOSE = "\uE001";

const KIND_OF_UNIT = (unit: string): PlaceholderKind => {
	if (unit.startsWith("EUR")) return "amount";
	if (unit === "percent") return "share";
	if (unit === "date") return "date";
	if (unit === "level") return "level";
	return ["hours", "days", "weeks", "months", "years", "age"].includes(unit) ? "time" : "number";
};

/** What a form of a fact other than its value today tells the model. */
const FORM_WORDS = {
	num: "without its unit",
	next: "coming value",
	"next-from": "start of the coming value",
	until: "last day",
} as const;

/** Marks filled values while a record is rendered. */
export function markInto(table: Table, knowledge: Knowledge): Mark {
	const label = (id: string, language: Language) => knowledge.text(knowledge.get("facts", id).label, language);
	return (placeholder, words, language, inForm) => {
		if (placeholder.kind !== "fact") {
			const { id, kind } = placeholder;
			const contact = knowledge.get("contacts", id);
			const what = kind === "name" ? firstSentence(knowledge.text(contact.what, language)) : null;
			const held = {
				kind: kind === "name" ? "office" : "phone",
				value: words,
				cases: {},
				label: what,
				unit: null,
			} as const;
			return between(table.hold(`${held.kind} ${kind === "name" ? id : words}`, held));
		}
		const { id, form } = placeholder;
		const fact = knowledge.get("facts", id);
		const isDay = form === "next-from" || form === "until";
		const own = form === "plain" || form === "gen" || form === "dat";
		const unit = isDay ? "date" : fact.unit;
		const value = own ? (inForm("plain") ?? words) : words;
		const cases = own ? { gen: inForm("gen") ?? words, dat: inForm("dat") ?? words } : {};
		const name = label(id, language);
		const kind = KIND_OF_UNIT(unit);
		const which = own ? "now" : form;
		const token = table.hold(`fact ${id} ${which}`, {
			kind,
			value,
			cases,
			label: own ? name : `${name} (${FORM_WORDS[form]})`,
			unit,
		});
		return between(form === "gen" || form === "dat" ? `${token}:${form}` : token);
	};
}

const between = (token: string) => `${OPEN}${token}${CLOSE}`;
const firstSentence = (text: string) => /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;

/**
 * Masks a text that was rendered with `markInto`: what is left of names, addresses, laws, levels and digits goes too.
 * @returns the text with placeholders in braces
 */
export function mask(text: string, table: Table, register: Register, knowledge: Knowledge): string {
	const { language } = register;
	const steps: ((literal: string) => string)[] = [
		replacing(register.addressPattern, (found) => {
			const known = register.addresses.get(found);
			return known && table.hold(`${known.kind} ${known.id}`, plain(known.kind, found));
		}),
		replacing(register.lawPattern, (found) => table.hold(`law ${found}`, plain("law", found))),
		replacing(register.pattern, (found) => {
			const known = named(register, found);
			if (!known) return undefined;
			const contact = known.kind === "office" ? knowledge.get("contacts", known.id) : null;
			// Each way of naming an office stays as the editors wrote it.
			return table.hold(`${known.kind} ${known.id} ${found}`, {
				...plain(known.kind, found),
				label: contact ? firstSentence(knowledge.text(contact.what, language)) : null,
			});
		}),
		replacing(PARAGRAPH, (found) => table.hold(`law ${found}`, plain("law", found))),
		replacing(LEVEL, (found) => table.hold(`level ${found}`, plain("level", found))),
		replacing(WITH_DIGIT, (found) => table.hold(`number ${found}`, plain("number", found))),
	];
	const marked = steps.reduce((before, step) => outside(before, step), text);
	return marked.replaceAll(OPEN, "{").replaceAll(CLOSE, "}");
}

const plain = (kind: PlaceholderKind, value: string) => ({ kind, value, cases: {}, label: null, unit: null });

function replacing(pattern: RegExp | null, hold: (found: string) => string | undefined): (literal: string) => string {
	if (!pattern) return (literal) => literal;
	return (literal) =>
		literal.replace(pattern, (found) => {
			const token = hold(found);
			return token === undefined ? found : between(token);
		});
}

/** Applies a step to what stands outside of marks. */
function outside(text: string, step: (literal: string) => string): string {
	return text
		.split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`))
		.map((part) => (part.startsWith(OPEN) ? part : step(part)))
		.join("");
}
