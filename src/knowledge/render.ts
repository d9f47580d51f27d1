/** Records as a person reads them: placeholders filled with what counts today, in one language. */
import { type Case, formatDay, formatFigure } from "../language/format";
import type { Language } from "../language/languages";
import { dayIn, factOn, weakest } from "./facts";
import type { Knowledge, PlacedStep } from "./knowledge";
import { type FactForm, type Placeholder, pieces } from "./placeholders";
import type { Review } from "./reviews";
import type { Block, Confidence, Contact, Fact, Source, Text } from "./schema";

export interface Rendered {
	readonly text: string;
	readonly language: Language;
	/** Facts that the text refers to. */
	readonly facts: readonly Fact[];
	/** Set when a fact in it has expired: the text must give way. */
	readonly expired: Fact | null;
	readonly overdue: boolean;
	/** The text exists only in another language than the one asked for. */
	readonly untranslated: boolean;
}

export interface RenderedBlock {
	readonly id: string;
	readonly text: string;
	readonly language: Language;
	readonly sources: readonly string[];
	/** The weakest of the block's own confidence and that of its facts. */
	readonly confidence: Confidence;
	/** Of the text in the language shown. */
	readonly review: Review;
	readonly essential: boolean;
	readonly facts: readonly Fact[];
	readonly overdue: boolean;
	readonly withheld: boolean;
	readonly untranslated: boolean;
}

export interface RenderedStep {
	readonly id: string;
	/** Names the step in plans. */
	readonly key: string;
	readonly text: string;
	readonly detail?: string;
	readonly contact?: string;
	readonly review: Review;
	readonly facts: readonly Fact[];
}

/** What fills slots such as `{title}`. */
export type Slots = Readonly<Record<string, string | undefined>>;

export interface Renderer {
	readonly knowledge: Knowledge;
	readonly now: Date;
	/** The day in the city, YYYY-MM-DD. */
	readonly today: string;
	text(text: Text, language: Language, slots?: Slots): Rendered;
	/** A text with its placeholders filled; one whose figure has expired gives way to the office that decides. */
	plain(text: Text, language: Language, slots?: Slots): string;
	/** A sentence of `frames.yaml`. */
	frame(name: string, language: Language, slots?: Slots): string;
	block(block: Block, language: Language, slots?: Slots): RenderedBlock;
	step(step: PlacedStep, language: Language, slots?: Slots): RenderedStep;
	contact(contact: Contact, language: Language): RenderedContact;
	source(id: string): Source;
	factValue(fact: Fact): { value: Fact["periods"][number]["value"] | null; validUntil: string | null };
}

export interface RenderedContact {
	readonly id: string;
	readonly name: string;
	readonly what: string;
	readonly street: string | null;
	readonly postcode: string | null;
	readonly city: string | null;
	readonly phone: string | null;
	readonly email: string | null;
	readonly url: string | null;
	readonly bookingUrl: string | null;
	readonly hours: string | null;
	readonly open: boolean | null;
	readonly languages: string[];
	readonly cost: string | null;
	readonly appointment: string | null;
	readonly note: string | null;
	readonly emergency: boolean;
	readonly confidence: Confidence;
}

/**
 * Sets apart what is filled into a text, for a reader that must not see the values.
 * @param words what a person would read there
 * @param inForm the same fact in another form; null where it has none today
 * @returns what stands in the text instead
 */
export type Mark = (
	placeholder: Exclude<Placeholder, { kind: "slot" }>,
	words: string,
	language: Language,
	inForm: (form: FactForm) => string | null,
) => string;

/** Tells whether a place with these hours is open at an instant; null when not known. */
export type IsOpen = (hours: string | null, at: Date, timeZone: string) => boolean | null;

/**
 * Makes the renderer for one instant.
 * @param now the clock, handed in
 * @param mark sets filled values apart; without it they stand in the text as people read them
 */
export function createRenderer(
	knowledge: Knowledge,
	now: Date,
	isOpen: IsOpen = () => null,
	mark: Mark = (_, words) => words,
): Renderer {
	const today = dayIn(now, knowledge.pack.info.timeZone);

	const text: Renderer["text"] = (record, language, slots = {}) => {
		const source = knowledge.text(record, language);
		const shown = record[language] === undefined ? languageOf(record, source, language) : language;
		const facts: Fact[] = [];
		let expired: Fact | null = null;
		let overdue = false;
		const filled = pieces(source)
			.map((piece) => {
				if (typeof piece === "string") return piece.replaceAll("`", "");
				if (piece.kind === "bad") return piece.raw;
				if (piece.kind === "slot") return slots[piece.id] ?? "";
				if (piece.kind === "name") {
					return mark(piece, knowledge.text(knowledge.get("contacts", piece.id).name, shown), shown, () => null);
				}
				if (piece.kind === "phone") {
					return mark(piece, knowledge.get("contacts", piece.id).phone ?? "", shown, () => null);
				}
				const fact = knowledge.get("facts", piece.id);
				facts.push(fact);
				const words = factWords(fact, piece.form, shown);
				if (words === null) expired ??= fact;
				overdue ||= factOn(fact, today).overdue;
				return words === null ? "" : mark(piece, words, shown, (form) => factWords(fact, form, shown));
			})
			.join("");
		return { text: filled, language: shown, facts, expired, overdue, untranslated: shown !== language };
	};

	const factWords = (fact: Fact, form: FactForm, language: Language): string | null => {
		const state = factOn(fact, today);
		if (form === "next" || form === "next-from") {
			// Once the coming value has come, it is the current one.
			const period = state.next ?? fact.periods.findLast((it) => (it.from ?? "") <= today);
			if (!period) return null;
			return form === "next"
				? formatFigure(period.value, fact.unit, language)
				: formatDay(period.from ?? today, language);
		}
		if (state.value === undefined) return null;
		if (form === "until") return state.until ? formatDay(state.until, language) : null;
		return formatFigure(state.value, fact.unit, language, form as Case);
	};

	const plain: Renderer["plain"] = (record, language, slots) => {
		const rendered = text(record, language, slots);
		return rendered.expired ? withheldText(rendered.expired, language) : rendered.text;
	};
	const frame: Renderer["frame"] = (name, language, slots) => {
		const record = knowledge.pack.frames[name];
		return record ? plain(record, language, slots) : "";
	};
	/** Where an expired text gave way to a sentence, nobody has reviewed what is shown. */
	const reviewOf = (record: Text, rendered: Rendered): Review =>
		rendered.expired ? "unreviewed" : knowledge.review(record, rendered.language);
	const withheldText = (fact: Fact, language: Language) =>
		frame("factExpired", language, {
			label: knowledge.text(fact.label, language),
			office: knowledge.text(knowledge.get("contacts", fact.decidedBy).name, language),
		});

	return {
		knowledge,
		now,
		today,
		text,
		plain,
		frame,
		block: (block, language, slots) => {
			const rendered = text(block.text, language, slots);
			return {
				id: block.id,
				text: rendered.expired ? withheldText(rendered.expired, language) : rendered.text,
				language: rendered.language,
				sources: block.sources,
				confidence: weakest([block.confidence, ...rendered.facts.map((fact) => fact.confidence)]),
				review: reviewOf(block.text, rendered),
				essential: block.essential ?? false,
				facts: rendered.expired ? [] : rendered.facts,
				overdue: rendered.overdue,
				withheld: rendered.expired !== null,
				untranslated: rendered.untranslated,
			};
		},
		step: (step, language, slots) => {
			const head = text(step.text, language, slots);
			const detail = step.detail && text(step.detail, language, slots);
			return {
				id: step.id,
				key: step.key,
				text: head.expired ? withheldText(head.expired, language) : head.text,
				...(detail && { detail: detail.expired ? withheldText(detail.expired, language) : detail.text }),
				...(step.contact && { contact: step.contact }),
				review: reviewOf(step.text, head),
				facts: [...(head.expired ? [] : head.facts), ...(detail && !detail.expired ? detail.facts : [])],
			};
		},
		contact: (contact, language) => ({
			id: contact.id,
			name: knowledge.text(contact.name, language),
			what: plain(contact.what, language),
			street: contact.street,
			postcode: contact.postcode,
			city: contact.city,
			phone: contact.phone,
			email: contact.email,
			url: contact.url,
			bookingUrl: contact.bookingUrl,
			hours: contact.hours,
			open: isOpen(contact.hours, now, knowledge.pack.info.timeZone),
			languages: contact.languages,
			cost: contact.cost && plain(contact.cost, language),
			appointment: contact.appointment && plain(contact.appointment, language),
			note: contact.note && plain(contact.note, language),
			emergency: contact.emergency,
			confidence: contact.confidence,
		}),
		source: (id) => knowledge.get("sources", id),
		factValue: (fact) => {
			const state = factOn(fact, today);
			return { value: state.value ?? null, validUntil: state.until };
		},
	};
}

function languageOf(record: Text, shown: string, asked: Language): Language {
	const entry = (Object.entries(record) as [Language, string | undefined][]).find(([, words]) => words === shown);
	return entry ? entry[0] : asked;
}
