import { describe, expect, it } from "vitest";
import { phoneHref, phoneNumbers } from "./phone";

describe("phone numbers", () => {
	it.each([
		["0341 559-0", "tel:+493415590"],
		["+49 30 1815-1111", "tel:+493018151111"],
		["0049 341 1", "tel:+493411"],
		["112", "tel:112"],
		["116117", "tel:116117"],
		["0800 1110111", "tel:+498001110111"],
		["+49 (0)341 5", "tel:+493415"],
	])("%s is dialled as %s, from a foreign card too", (number, href) => {
		expect(phoneHref(number, "49")).toBe(href);
	});

	it("several in one field are kept apart", () => {
		expect(phoneNumbers("0341 1-2 / 0341 3, 112")).toEqual(["0341 1-2", "0341 3", "112"]);
		expect(phoneNumbers(null)).toEqual([]);
	});
});
