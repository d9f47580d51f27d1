/** Opening hours in OpenStreetMap syntax, judged in the time of the city. */
import opening_hours from "opening_hours";

const parsed = new Map<string, opening_hours | null>();

/**
 * Whether a place is open.
 * @param hours OpenStreetMap `opening_hours` syntax, or null
 * @param at the instant
 * @param timeZone IANA name; the library reads the clock of the process, so the instant is turned into wall time first
 * @returns null when the hours are not known or cannot be read
 */
export function isOpen(hours: string | null, at: Date, timeZone: string): boolean | null {
	if (hours === null) return null;
	return parseHours(hours)?.getState(wallTime(at, timeZone)) ?? null;
}

/** @throws never; null for hours that cannot be read */
export function parseHours(hours: string): opening_hours | null {
	const known = parsed.get(hours);
	if (known !== undefined) return known;
	let result: opening_hours | null = null;
	try {
		// No coordinates: the hours of the records name no public holidays.
		result = new opening_hours(hours, null, { locale: "en" } as never);
	} catch {
		result = null;
	}
	parsed.set(hours, result);
	return result;
}

/** The instant as a Date whose local fields read as in the time zone. */
function wallTime(at: Date, timeZone: string): Date {
	const parts = Object.fromEntries(
		new Intl.DateTimeFormat("en-GB", {
			timeZone,
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric",
			hourCycle: "h23",
		})
			.formatToParts(at)
			.map((part) => [part.type, Number(part.value)]),
	);
	return new Date(
		parts.year ?? 0,
		(parts.month ?? 1) - 1,
		parts.day ?? 1,
		parts.hour ?? 0,
		parts.minute ?? 0,
		parts.second ?? 0,
	);
}
