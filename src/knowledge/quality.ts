/** How complete, how sure and how old a pack is: figures that anybody can count again from its records. */
import { ANSWER_LANGUAGES, type Language } from "../language/languages";
import { factOn, weakest } from "./facts";
import type { Pack } from "./pack";
import type { Renderer } from "./render";
import type { Article, Confidence, Contact, Fact, Source } from "./schema";
import { textsIn } from "./texts";

/** Kinds of records that people meet, in the order in which they are told of. */
export const KINDS_OF_RECORDS = [
	"articles",
	"checklists",
	"occupations",
	"procedures",
	"degrees",
	"contacts",
	"facts",
	"glossary",
	"sources",
] as const;
export type KindOfRecord = (typeof KINDS_OF_RECORDS)[number];

export interface RecordCount {
	readonly kind: KindOfRecord;
	readonly count: number;
	/** Records whose every text is there in a language; null where they hold no text of ours. */
	readonly complete: Readonly<Record<Language, number>> | null;
}

export function countRecords(pack: Pack): RecordCount[] {
	return KINDS_OF_RECORDS.map((kind) => {
		const records: readonly unknown[] = pack[kind];
		const complete = (language: Language) => records.filter((record) => isComplete(record, language)).length;
		return {
			kind,
			count: records.length,
			complete:
				kind === "sources"
					? null
					: (Object.fromEntries(ANSWER_LANGUAGES.map((it) => [it, complete(it)])) as Record<Language, number>),
		};
	});
}

function isComplete(record: unknown, language: Language): boolean {
	return [...textsIn(record, { folder: null, id: "", path: [] })].every(({ text }) => text[language] !== undefined);
}

export interface SourceAges {
	readonly count: number;
	/** By year of publication, newest first. */
	readonly years: readonly { readonly year: string; readonly count: number }[];
	readonly undated: number;
	/** By month of reading, `YYYY-MM`, newest first. */
	readonly read: readonly { readonly month: string; readonly count: number }[];
	/** Looked up on the live page. */
	readonly checked: number;
}

export function sourceAges({ sources }: Pack): SourceAges {
	const dated = sources.flatMap(({ date }) => (date ? [date.slice(0, 4)] : []));
	return {
		count: sources.length,
		years: tally(dated).map(([year, count]) => ({ year, count })),
		undated: sources.length - dated.length,
		read: tally(sources.map((source) => source.readOn.slice(0, 7))).map(([month, count]) => ({ month, count })),
		checked: sources.filter((source) => source.checkedOn !== null).length,
	};
}

function tally(values: readonly string[]): [string, number][] {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([a], [b]) => b.localeCompare(a));
}

export type Checked =
	| { readonly kind: "sources"; readonly record: Source }
	| { readonly kind: "contacts"; readonly record: Contact }
	| { readonly kind: "facts"; readonly record: Fact };

/** What was checked longest ago: by the day of the last check or reading, then by the age of the evidence. */
export function oldestChecks(pack: Pack, limit: number): Checked[] {
	const all: Checked[] = [
		...pack.sources.map((record) => ({ kind: "sources" as const, record })),
		...pack.contacts.map((record) => ({ kind: "contacts" as const, record })),
		...pack.facts.map((record) => ({ kind: "facts" as const, record })),
	];
	const age = ({ kind, record }: Checked): string => {
		if (kind === "sources") return record.date ?? "9999";
		return kind === "contacts" ? String(record.newestEvidence ?? "9999") : "9999";
	};
	const key = (it: Checked) => `${it.record.checkedOn ?? it.record.readOn} ${age(it)}`;
	return all.sort((a, b) => key(a).localeCompare(key(b))).slice(0, limit);
}

export type Confidences = Readonly<Record<Confidence, number>>;

/** How many blocks of these are how sure, with the facts that they call taken into account. */
export function confidencesOf(renderer: Renderer, blocks: Article["answer"]): Confidences {
	const { knowledge } = renderer;
	const [language = "de"] = knowledge.pack.info.languages.complete;
	return countConfidences(
		knowledge
			.blocks(blocks)
			.map(({ text, confidence }) =>
				weakest([confidence, ...renderer.text(text, language).facts.map((fact) => fact.confidence)]),
			),
	);
}

export function countConfidences(list: readonly Confidence[]): Confidences {
	const count = (confidence: Confidence) => list.filter((it) => it === confidence).length;
	return {
		confirmed: count("confirmed"),
		"single-source": count("single-source"),
		"to-verify": count("to-verify"),
	};
}

/** The page that names a figure first, as path below the language: `topics/minimum-wage`; none for a figure in no text. */
export function pagesOfFacts({
	articles,
	checklists,
	degrees,
	occupations,
	procedures,
	passages,
}: Pack): Map<string, string> {
	const pages = new Map<string, string>();
	const add = (record: unknown, path: string | undefined) => {
		const text = JSON.stringify(record);
		const used = [...text.matchAll(/"use":"([a-z0-9-]+)"/g)].map(([, id]) => passages.find((it) => it.id === id));
		for (const [, id = ""] of (text + JSON.stringify(used)).matchAll(/\{([a-z0-9-]+)(?::[a-z-]+)?\}/g)) {
			if (path && !pages.has(id)) pages.set(id, path);
		}
	};
	for (const article of articles) add(article, `topics/${article.id}`);
	for (const checklist of checklists) add(checklist, `checklists/${checklist.id}`);
	for (const occupation of occupations) add(occupation.facets, `occupations/${occupation.id}`);
	for (const procedure of procedures) {
		const first = occupations.find((occupation) => occupation.procedures.includes(procedure.id));
		add(procedure.facets, first && `occupations/${first.id}`);
	}
	for (const degree of degrees) add(degree, `degrees/${degree.id}`);
	return pages;
}

export interface FactCalendar {
	/** No value counts today. */
	readonly expired: readonly Fact[];
	/** The day of review has passed. */
	readonly overdue: readonly Fact[];
	/** A value ends or another one begins, the next first. */
	readonly changing: readonly { readonly fact: Fact; readonly on: string }[];
	/** Days of review still to come, the next first, with how many facts. */
	readonly reviews: readonly { readonly day: string; readonly count: number }[];
}

/** @param today the day in the city, YYYY-MM-DD */
export function factCalendar({ facts }: Pack, today: string): FactCalendar {
	const states = facts.map((fact) => ({ fact, state: factOn(fact, today) }));
	return {
		expired: states.filter(({ state }) => state.expired && !state.next).map(({ fact }) => fact),
		overdue: states.filter(({ state }) => state.overdue).map(({ fact }) => fact),
		changing: states
			.flatMap(({ fact, state }) => {
				const on = state.until ?? state.next?.from;
				return on ? [{ fact, on }] : [];
			})
			.sort((a, b) => a.on.localeCompare(b.on)),
		reviews: tally(facts.map((fact) => fact.reviewBy).filter((day) => day >= today))
			.reverse()
			.map(([day, count]) => ({ day, count })),
	};
}
