/**
 * What the model never sees: figures, dates, links, phones, addresses, offices, forms, laws. Each stands in the texts as a
 * placeholder such as `{amount-1}`; code puts the value back, in the person's language.
 */
import type { Language } from "../language";

export const PLACEHOLDER_KINDS = [
	"amount",
	"time",
	"share",
	"date",
	"level",
	"number",
	"office",
	"phone",
	"mail",
	"link",
	"address",
	"form",
	"law",
] as const;
export type PlaceholderKind = (typeof PLACEHOLDER_KINDS)[number];

/** Case forms that a sentence may ask for: `{time-1:gen}` (Ukrainian genitive), `{time-1:dat}` (German dative). */
export const CASES = ["gen", "dat"] as const;
export type CaseForm = (typeof CASES)[number];

export interface Held {
	/** As it stands in texts, without braces: `amount-1`. */
	readonly token: string;
	readonly kind: PlaceholderKind;
	/** What people read. */
	readonly value: string;
	readonly cases: Partial<Readonly<Record<CaseForm, string>>>;
	/** What it is, for the model: the label of a fact, what an office does; null where the text says it. */
	readonly label: string | null;
	/** Unit of a fact (`EUR/hour`), null for what is none. */
	readonly unit: string | null;
}

export interface Table {
	readonly language: Language;
	/** The token under which a value is held; the same value of the same thing is held once. */
	hold(key: string, held: Omit<Held, "token">): string;
	find(token: string): Held | undefined;
	/** In the order in which they were held. */
	readonly all: readonly Held[];
}

export function createTable(language: Language): Table {
	const byKey = new Map<string, Held>();
	const byToken = new Map<string, Held>();
	const counts = new Map<PlaceholderKind, number>();
	return {
		language,
		hold: (key, held) => {
			const known = byKey.get(key);
			if (known) return known.token;
			const count = (counts.get(held.kind) ?? 0) + 1;
			counts.set(held.kind, count);
			const kept = { ...held, token: `${held.kind}-${count}` };
			byKey.set(key, kept);
			byToken.set(kept.token, kept);
			return kept.token;
		},
		find: (token) => byToken.get(token),
		get all() {
			return [...byToken.values()];
		},
	};
}

/** A placeholder in a masked text: its token and, if any, the case asked for. */
export const IN_TEXT = /\{([a-z]+-\d+)(?::(gen|dat))?\}/g;

/** The tokens in a masked text, in order. */
export function tokensIn(text: string): string[] {
	return [...text.matchAll(IN_TEXT)].map((match) => match[1] ?? "");
}

/** A masked text as people read it; a placeholder that the table does not hold stays as it is. */
export function fillIn(text: string, table: Table): string {
	return text.replace(IN_TEXT, (raw, token: string, form?: CaseForm) => {
		const held = table.find(token);
		if (!held) return raw;
		return (form && held.cases[form]) ?? held.value;
	});
}
