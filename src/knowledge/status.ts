/** Where a pack stands: what is written, compared, reviewed and stale in each language, and how old what it rests on is. */
import type { Language } from "../language/languages";
import { factOn } from "./facts";
import type { Pack } from "./pack";
import { placeholders } from "./placeholders";
import { countIn, type ReviewCount } from "./review-counts";
import type { Fact, Source } from "./schema";
import { fingerprintsOf, type State } from "./state";
import { type Unit, unitsOf } from "./units";

export interface Counts extends ReviewCount {
	/** Reviewed once, and changed since. */
	readonly ended: number;
}

/** A topic, another folder, or a file that stands alone. */
export interface GroupStatus {
	readonly name: string;
	readonly texts: number;
	readonly languages: Partial<Record<Language, Counts>>;
	/** Facts past their day of review that the texts refer to. */
	readonly overdueFacts: readonly string[];
}

/** How many are so old. */
export interface AgeCount {
	/** Less than so many months, and not counted before; null: older than all of these, or undated. */
	readonly under: number | null;
	readonly dated: boolean;
	readonly count: number;
}

export interface ContentStatus {
	readonly day: string;
	readonly version: string;
	readonly total: GroupStatus;
	readonly groups: readonly GroupStatus[];
	readonly overdueFacts: readonly { readonly id: string; readonly reviewBy: string; readonly expired: boolean }[];
	readonly sources: {
		readonly count: number;
		readonly byPublication: readonly AgeCount[];
		readonly byReading: readonly AgeCount[];
		readonly oldestPublications: readonly Pick<Source, "id" | "date">[];
		readonly oldestReading: { readonly id: string; readonly day: string } | null;
	};
}

/** Counts for a day. @param today YYYY-MM-DD */
export function statusOf(pack: Pack, state: State, today: string): ContentStatus {
	const languages = [...pack.info.languages.complete, ...pack.info.languages.partial];
	const overdue = pack.facts
		.filter((fact) => isOverdue(fact, today))
		.sort((a, b) => (a.reviewBy + a.id < b.reviewBy + b.id ? -1 : 1));
	const topics = new Map(pack.articles.map((article) => [article.id, article.topic]));
	const members = new Map<string, Unit[]>();
	for (const unit of unitsOf(pack)) {
		const { folder, id } = unit.place;
		const name = folder === null ? id : folder === "articles" ? `articles/${topics.get(id)}` : folder;
		const others = members.get(name);
		if (others) others.push(unit);
		else members.set(name, [unit]);
	}
	const group = (name: string, units: readonly Unit[]): GroupStatus => ({
		name,
		texts: units.length,
		languages: Object.fromEntries(languages.map((language) => [language, countsOf(units, state, language)])),
		overdueFacts: overdue.filter(({ id }) => units.some((unit) => refersTo(unit, id))).map(({ id }) => id),
	});
	return {
		day: today,
		version: pack.version,
		total: group("all", [...members.values()].flat()),
		groups: [...members].map(([name, units]) => group(name, units)),
		overdueFacts: overdue.map((fact) => ({
			id: fact.id,
			reviewBy: fact.reviewBy,
			expired: factOn(fact, today).expired,
		})),
		sources: sourceAges(
			pack.sources.filter((source) => source.url !== null),
			today,
		),
	};
}

function countsOf(units: readonly Unit[], state: State, language: Language): Counts {
	const ended = units.filter((unit) => {
		const text = state.get(unit.key)?.reviewed[language]?.text;
		return text !== undefined && text !== fingerprintsOf(unit)[language];
	});
	return { ...countIn(language, units, state), ended: ended.length };
}

function isOverdue(fact: Fact, today: string): boolean {
	const { overdue, expired } = factOn(fact, today);
	return overdue || expired;
}

function refersTo(unit: Unit, factId: string): boolean {
	if (unit.place.folder === "facts") return unit.place.id === factId;
	return unit.parts.some((text) =>
		Object.values(text).some((words) => placeholders(words).some((it) => it.kind === "fact" && it.id === factId)),
	);
}

const PUBLICATION_MONTHS = [12, 24, 60];
const READING_MONTHS = [1, 3, 6, 12];

function sourceAges(sources: readonly Source[], today: string): ContentStatus["sources"] {
	const readOn = (source: Source) => source.checkedOn ?? source.readOn;
	const dated = sources.filter((source) => source.date !== null);
	const byDate = [...dated].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
	const [oldest] = [...sources].sort((a, b) => (readOn(a) < readOn(b) ? -1 : 1));
	return {
		count: sources.length,
		byPublication: ages(
			sources.map((source) => source.date),
			PUBLICATION_MONTHS,
			today,
		),
		byReading: ages(sources.map(readOn), READING_MONTHS, today),
		oldestPublications: byDate.slice(0, 5).map(({ id, date }) => ({ id, date })),
		oldestReading: oldest ? { id: oldest.id, day: readOn(oldest) } : null,
	};
}

/** A year counts from its first day, a month likewise: better too old than too young. */
function ages(days: readonly (string | null)[], limits: readonly number[], today: string): AgeCount[] {
	let left = days.filter((day) => day !== null);
	const counts = limits.map((under): AgeCount => {
		const since = monthsBefore(today, under);
		const older = left.filter((day) => day <= since);
		const count = left.length - older.length;
		left = older;
		return { under, dated: true, count };
	});
	const undated = days.filter((day) => day === null).length;
	return [...counts, { under: null, dated: true, count: left.length }, { under: null, dated: false, count: undated }];
}

function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	return new Date(Date.UTC(year, month - 1 - months, date)).toISOString().slice(0, 10);
}
