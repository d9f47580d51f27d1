/** Which value of a fact counts on a day. */
import type { Fact } from "./schema";

export interface FactState {
	/** The value that counts on the day; undefined when none does. */
	readonly value?: Fact["periods"][number]["value"];
	/** Last day of that value, null when open. */
	readonly until: string | null;
	/** The coming period, if one is known. */
	readonly next?: Fact["periods"][number];
	/** The last known period has ended and no other has begun. */
	readonly expired: boolean;
	/** The day of review has passed. */
	readonly overdue: boolean;
}

/** @param today the day in the city's time zone, YYYY-MM-DD */
export function factOn(fact: Fact, today: string): FactState {
	const current = fact.periods.find(
		(period) => (period.from ?? "") <= today && today <= (period.until ?? "9999-12-31"),
	);
	const next = fact.periods.find((period) => (period.from ?? "") > today);
	return {
		...(current && { value: current.value }),
		...(next && { next }),
		until: current?.until ?? null,
		expired: current === undefined,
		overdue: fact.reviewBy < today,
	};
}

/** The calendar day of an instant in a time zone, YYYY-MM-DD. */
export function dayIn(instant: Date, timeZone: string): string {
	let format = formats.get(timeZone);
	if (!format) {
		format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
		formats.set(timeZone, format);
	}
	return format.format(instant);
}

const formats = new Map<string, Intl.DateTimeFormat>();

const ORDER = ["confirmed", "single-source", "to-verify"] as const;

/** The least sure of several confidences. */
export function weakest(list: readonly Fact["confidence"][]): Fact["confidence"] {
	return ORDER[Math.max(0, ...list.map((confidence) => ORDER.indexOf(confidence)))] ?? "to-verify";
}
