import { describe, expect, it } from "vitest";
import { loadPack } from "./read-pack";
import { accept } from "./state";
import { statusOf } from "./status";
import { unitsOf } from "./units";

const PACK = loadPack("test/packs/beispielstadt");

describe("where a pack stands", () => {
	it("counts by topic and folder, in each language", () => {
		const { state } = accept(new Map(), [...unitsOf(PACK)], ["de", "en"]);
		const status = statusOf(PACK, state, "2026-11-25");
		const transport = status.groups.find((group) => group.name === "articles/transport");
		expect(transport).toMatchObject({
			texts: 4,
			languages: {
				de: { written: 4, compared: 4, reviewed: 0, stale: 0, ended: 0 },
				uk: { written: 2, compared: 2, reviewed: 0, stale: 0, ended: 0 },
			},
		});
		expect(status.total.texts).toBe(status.groups.reduce((sum, group) => sum + group.texts, 0));
	});
	it("names facts past their day, and the groups whose texts refer to them", () => {
		const before = statusOf(PACK, new Map(), "2027-03-01");
		const after = statusOf(PACK, new Map(), "2027-07-01");
		expect(before.overdueFacts).toEqual([]);
		expect(after.overdueFacts).toEqual([{ id: "bus-ticket-price", reviewBy: "2027-03-01", expired: true }]);
		const touched = after.groups.filter((group) => group.overdueFacts.length > 0).map((group) => group.name);
		expect(touched).toEqual(["articles/transport", "facts", "procedures"]);
	});
	it("counts each source once by the age of its publication, a bare year from its beginning", () => {
		const dates = ["2026-11", "2026", "2025-11-26", "2025-11-25", "2024", "2019", null];
		const [sample] = PACK.sources;
		if (!sample) throw new Error("the fixture has changed");
		const sources = dates.map((date, index) => ({ ...sample, id: `s-${index}`, url: "https://example.org", date }));
		const { byPublication, oldestPublications } = statusOf({ ...PACK, sources }, new Map(), "2026-11-25").sources;
		expect(byPublication.map(({ under, dated, count }) => [under, dated, count])).toEqual([
			[12, true, 3],
			[24, true, 1],
			[60, true, 1],
			[null, true, 1],
			[null, false, 1],
		]);
		expect(oldestPublications[0]?.id).toBe("s-5");
	});
});
