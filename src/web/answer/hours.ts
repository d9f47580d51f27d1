/** Opening hours in OpenStreetMap's way of writing, put into lines for people. */
import type { Language } from "../../language/languages";

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/** One line a rule: "Mo–Fr 08:00–12:00". A rule that is not understood stays as written. */
export function hoursForPeople(
	hours: string,
	language: Language,
	words: { closed: string; holidays: string },
): string[] {
	const name = weekdays(language);
	return joinDays(hours.split(/\s*;\s*/).filter((rule) => rule !== "")).map((rule) =>
		rule
			.replace(/\bPH\b/g, words.holidays)
			.replace(/\b(?:off|closed)\b/g, words.closed)
			.replace(/\b24\/7\b/g, "24/7")
			.replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su)\b/g, (day) => name[DAYS.indexOf(day)] ?? day)
			.replace(/"/g, "")
			.replace(/(\d)-(\d)/g, "$1–$2")
			.replace(/(\p{L})-(\p{L})/gu, "$1–$2")
			.replace(/,(?=\S)/g, ", "),
	);
}

/** "Mo 8-16", "Tu 8-16", "We 8-12" becomes "Mo-Tu 8-16", "We 8-12". */
function joinDays(rules: readonly string[]): string[] {
	const joined: { first: string; last: string; times: string }[] = [];
	const other: string[] = [];
	for (const rule of rules) {
		const [, day = "", times = ""] = /^(Mo|Tu|We|Th|Fr|Sa|Su) (\d.*)$/.exec(rule) ?? [];
		const before = joined.at(-1);
		if (day === "") other.push(rule);
		else if (before?.times === times && DAYS.indexOf(day) === DAYS.indexOf(before.last) + 1) before.last = day;
		else joined.push({ first: day, last: day, times });
	}
	const days = joined.map(({ first, last, times }) => `${first === last ? first : `${first}-${last}`} ${times}`);
	return [...days, ...other];
}

function weekdays(language: Language): string[] {
	const format = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
	// 1 January 2024 was a Monday.
	return DAYS.map((_, index) => format.format(new Date(Date.UTC(2024, 0, 1 + index))));
}
