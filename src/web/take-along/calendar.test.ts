import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, makeCalendar } from "./calendar";

const stamp = new Date("2026-01-12T08:00:00Z");
const entry: CalendarEntry = {
	id: "recognition.apply",
	day: "2026-03-29",
	title: "Antrag stellen",
	text: "Pass mitbringen",
	place: "Rathaus",
	remindDaysBefore: 2,
};

function parse(file: string) {
	const calendar = new ICAL.Component(ICAL.parse(file));
	return calendar.getAllSubcomponents("vevent").map((component) => ({ component, event: new ICAL.Event(component) }));
}

function only(changes: Partial<CalendarEntry>) {
	const [found] = parse(makeCalendar([{ ...entry, ...changes }], stamp, "Mein Plan"));
	if (!found) throw new Error("no event");
	return found;
}

describe("the calendar file", () => {
	it("an entry is one whole day, also where the clocks change", () => {
		const { event } = only({});
		expect(event.startDate.isDate).toBe(true);
		expect(event.startDate.toString()).toBe("2026-03-29");
		expect(event.endDate.toString()).toBe("2026-03-30");
	});

	it.each([
		[0, "PT9H"],
		[1, "-PT15H"],
		[7, "-P6DT15H"],
	])("a reminder %i days before rings at nine in the morning", (remindDaysBefore, trigger) => {
		const alarm = only({ remindDaysBefore }).component.getFirstSubcomponent("valarm");
		expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
		expect(String(alarm?.getFirstPropertyValue("description"))).toBe(entry.title);
		expect(alarm?.getFirstProperty("trigger")?.getParameter("related")).toBe("START");
		expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe(trigger);
	});

	it("no reminder when none is wanted", () => {
		expect(only({ remindDaysBefore: null }).component.getFirstSubcomponent("valarm")).toBeNull();
	});

	it("the same step has the same UID in every file, another step another", () => {
		const uids = (title: string) =>
			parse(
				makeCalendar(
					[
						{ ...entry, title },
						{ ...entry, id: "b" },
					],
					new Date(0),
					"",
				),
			).map(({ event }) => event.uid);
		expect(uids("x")).toEqual(uids("y"));
		expect(new Set(uids("x")).size).toBe(2);
	});

	it("says who made it, for whom, and when", () => {
		const calendar = new ICAL.Component(ICAL.parse(makeCalendar([entry], stamp, "Мій план")));
		expect(calendar.getFirstPropertyValue("prodid")).toBe("-//OnBoard Buddy//Plan//EN");
		expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Мій план");
		const event = calendar.getFirstSubcomponent("vevent");
		expect(String(event?.getFirstPropertyValue("dtstamp"))).toBe("2026-01-12T08:00:00Z");
	});

	it("no line is longer than 75 bytes", () => {
		const file = makeCalendar([{ ...entry, text: "Зателефонувати, ".repeat(40) }], stamp, "Mein Plan");
		const lengths = file.split("\r\n").map((line) => new TextEncoder().encode(line).length);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
	});

	it("any text comes back as it was, without control characters", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.string({ unit: fc.constantFrom(",", ";", "\\", "\n", "\r", ":", '"', "n", "N", "END:VEVENT", "ї", "👍") }),
		);
		const kept = (value: string) =>
			value
				.replace(/\p{Cs}/gu, "\ufffd")
				.replace(/\r\n?/g, "\n")
				.replace(/[^\P{Cc}\n\t]/gu, "");
		fc.assert(
			fc.property(text, text, text, (title, description, id) => {
				const { event } = only({ title, text: description, id: `x${id}` });
				expect(event.summary).toBe(kept(title));
				expect(event.description ?? "").toBe(kept(description));
			}),
			{ numRuns: 200 },
		);
	});
});
