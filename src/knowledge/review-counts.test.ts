import { describe, expect, it } from "vitest";
import type { Pack } from "./pack";
import { FOLDER_NAMES } from "./pack";
import { countReviews } from "./review-counts";
import { accept, review, type State } from "./state";
import { unitsOf } from "./units";

const packWith = (title: { de: string; en?: string; uk: string }) =>
	({
		...Object.fromEntries(FOLDER_NAMES.map((folder) => [folder, []])),
		topics: [{ id: "work", order: 1, title, intro: { de: "a", en: "b", uk: "c" } }],
		info: {},
		frames: {},
	}) as unknown as Pack;
const pack = packWith({ de: "Arbeit", en: "Work", uk: "Робота" });
const NOTHING: State = new Map();

describe("how far the texts have come", () => {
	it("begins with what is written, and nothing else", () => {
		expect(countReviews(NOTHING, pack).uk).toEqual({ written: 2, compared: 0, reviewed: 0, stale: 0 });
		expect(countReviews(NOTHING, packWith({ de: "Arbeit", uk: "Робота" })).en.written).toBe(1);
	});

	it("counts what was compared and what a person reviewed, in that language alone", () => {
		const units = [...unitsOf(pack)];
		const { state } = accept(NOTHING, units, ["de", "en", "uk"]);
		const by = { language: "uk", by: "native-speaker", on: "2026-12-01" } as const;
		const reviewed = review(state, units.slice(0, 1), by).state;
		expect(countReviews(reviewed, pack).uk).toEqual({ written: 2, compared: 2, reviewed: 1, stale: 0 });
		expect(countReviews(reviewed, pack).de).toEqual({ written: 2, compared: 2, reviewed: 0, stale: 0 });
	});

	it("no longer counts what fell behind another language", () => {
		const { state } = accept(NOTHING, [...unitsOf(pack)], ["de", "en", "uk"]);
		const changed = packWith({ de: "Arbeit und Lohn", en: "Work", uk: "Робота" });
		expect(countReviews(state, changed).uk).toEqual({ written: 2, compared: 1, reviewed: 0, stale: 1 });
	});
});
