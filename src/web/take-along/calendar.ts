/** The deadlines of a plan as a calendar file: whole days, with a reminder where one is wanted. */
import {
	ICalAlarmRelatesTo,
	ICalAlarmType,
	ICalCalendar,
	ICalCalendarMethod,
	ICalEventTransparency,
} from "ical-generator";

const DAY_IN_SECONDS = 86_400;

/** An all-day event begins at midnight: its reminder rings at nine in the morning instead. */
const MORNING_IN_SECONDS = 9 * 3600;

/** One day to remember. */
export interface CalendarEntry {
	/** Names the entry for good: the same id replaces the entry of an earlier file. */
	readonly id: string;
	/** YYYY-MM-DD */
	readonly day: string;
	readonly title: string;
	readonly text: string;
	readonly place: string | null;
	/** At nine in the morning of that day; `null`: no reminder. */
	readonly remindDaysBefore: number | null;
}

/**
 * An iCalendar file (RFC 5545) with one all-day event per entry.
 *
 * @param stamp when the file is made
 * @param name what calendar programs show as the calendar's name
 * @example
 * makeCalendar([{ id: "register", day: "2026-03-02", title: "Anmelden", text: "", place: null, remindDaysBefore: 2 }],
 *   new Date(), "Mein Plan")
 */
export function makeCalendar(entries: readonly CalendarEntry[], stamp: Date, name: string): string {
	const calendar = new ICalCalendar({
		prodId: { company: "OnBoard Buddy", product: "Plan" },
		method: ICalCalendarMethod.PUBLISH,
		name: plain(name),
	});
	for (const entry of entries) {
		const start = new Date(`${entry.day}T00:00:00Z`);
		const event = calendar.createEvent({
			id: `${encodeURIComponent(plain(entry.id))}@onboard-buddy`,
			stamp,
			start,
			end: new Date(start.getTime() + DAY_IN_SECONDS * 1000),
			allDay: true,
			timezone: "UTC",
			transparency: ICalEventTransparency.TRANSPARENT,
			summary: plain(entry.title),
		});
		if (entry.text) event.description(plain(entry.text));
		if (entry.place) event.location(plain(entry.place));
		if (entry.remindDaysBefore !== null) {
			const alarm = event.createAlarm({
				type: ICalAlarmType.display,
				trigger: entry.remindDaysBefore * DAY_IN_SECONDS - MORNING_IN_SECONDS,
				description: plain(entry.title),
			});
			// As an option it is ignored, and a reminder after midnight would count from the day's end.
			alarm.relatesTo(ICalAlarmRelatesTo.start);
		}
	}
	return calendar.toString();
}

/** Without the control characters and half surrogates that the format forbids; line breaks stay. */
function plain(text: string): string {
	return text
		.replace(/\r\n?/g, "\n")
		.replace(/[^\P{Cc}\n\t]/gu, "")
		.replace(/\p{Cs}/gu, "\ufffd");
}
