import { describe, expect, it } from "vitest";
import type { Pack } from "./pack";
import { countRecords, factCalendar, oldestChecks, sourceAges } from "./quality";

const source = (id: string, date: string | null, readOn: string, checkedOn: string | null = null) => ({
	id,
	date,
	readOn,
	checkedOn,
});
const fact = (id: string, periods: unknown[], reviewBy: string) => ({
	id,
	label: { de: id, uk: id },
	periods,
	reviewBy,
	readOn: "2026-11-23",
	checkedOn: null,
});
const pack = {
	articles: [],
	checklists: [],
	occupations: [],
	procedures: [],
	degrees: [],
	contacts: [],
	glossary: [],
	sources: [
		source("old", "2014", "2026-11-23"),
		source("undated", null, "2026-11-23"),
		source("read-before", "2026-02", "2026-10-01"),
		source("checked", "2012", "2026-01-01", "2026-12-01"),
	],
	facts: [
		fact("open", [{ value: 1 }], "2027-05-31"),
		fact(
			"changing",
			[
				{ until: "2026-12-31", value: 1 },
				{ from: "2027-01-01", value: 2 },
			],
			"2026-12-31",
		),
		fact("over", [{ until: "2026-06-30", value: 1 }], "2026-06-30"),
		fact("coming", [{ from: "2027-03-01", value: 1 }], "2027-05-31"),
	],
} as unknown as Pack;

describe("what a pack tells of itself", () => {
	it("counts records, and per language those that are complete", () => {
		const facts = countRecords(pack).find(({ kind }) => kind === "facts");
		expect(facts).toEqual({ kind: "facts", count: 4, complete: { de: 4, en: 0, uk: 4 } });
		expect(countRecords(pack).find(({ kind }) => kind === "sources")?.complete).toBeNull();
	});

	it("tells how old its sources are, the undated apart", () => {
		expect(sourceAges(pack)).toEqual({
			count: 4,
			years: [
				{ year: "2026", count: 1 },
				{ year: "2014", count: 1 },
				{ year: "2012", count: 1 },
			],
			undated: 1,
			read: [
				{ month: "2026-11", count: 2 },
				{ month: "2026-10", count: 1 },
				{ month: "2026-01", count: 1 },
			],
			checked: 1,
		});
	});

	it("puts what was checked longest ago first, of one day the older evidence", () => {
		const ids = oldestChecks({ ...pack, facts: [] }, 3).map(({ record }) => record.id);
		expect(ids).toEqual(["read-before", "old", "undated"]);
	});

	it("names what is over, what is overdue and what changes next, by the day handed in", () => {
		const { expired, overdue, changing, reviews } = factCalendar(pack, "2026-11-24");
		expect(expired.map(({ id }) => id)).toEqual(["over"]);
		expect(overdue.map(({ id }) => id)).toEqual(["over"]);
		expect(changing.map(({ fact: { id }, on }) => `${on} ${id}`)).toEqual(["2026-12-31 changing", "2027-03-01 coming"]);
		expect(reviews).toEqual([
			{ day: "2026-12-31", count: 1 },
			{ day: "2027-05-31", count: 2 },
		]);
		expect(factCalendar(pack, "2027-01-02").overdue.map(({ id }) => id)).toEqual(["changing", "over"]);
	});
});
