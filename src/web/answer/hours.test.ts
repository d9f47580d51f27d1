import { describe, expect, it } from "vitest";
import { hoursForPeople } from "./hours";

const words = { closed: "geschlossen", holidays: "Feiertage" };

describe("opening hours for people", () => {
	it("name the days in the language of the page", () => {
		expect(hoursForPeople("Mo-Fr 08:00-12:00,13:00-15:00; PH off", "de", words)).toEqual([
			"Mo–Fr 08:00–12:00, 13:00–15:00",
			"Feiertage geschlossen",
		]);
		expect(hoursForPeople("Tu 09:00-12:00", "uk", words)).toEqual(["вт 09:00–12:00"]);
		expect(hoursForPeople("Mo 08:00-16:00; Tu 08:00-16:00; Th 08:00-16:00; Fr 08:00-13:00", "en", words)).toEqual([
			"Mon–Tue 08:00–16:00",
			"Thu 08:00–16:00",
			"Fri 08:00–13:00",
		]);
		expect(hoursForPeople("24/7", "en", words)).toEqual(["24/7"]);
	});
});
