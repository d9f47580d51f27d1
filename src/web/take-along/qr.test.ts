import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { NotForQrCode, qrMatrix, qrPath } from "./qr";

/** What a camera reads from a path: the bars painted with five pixels per unit. */
function read(text: string): string | undefined {
	const { size, path } = qrPath(text);
	const scale = 5;
	const side = size * scale;
	const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
			for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++) {
				pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
			}
		}
	}
	return jsQR(pixels, side, side)?.data;
}

describe("qr codes", () => {
	it.each([
		["tel:+493411234567", 1],
		["https://www.openstreetmap.org/directions?to=51.34012%2C12.37475", 4],
		[`https://onboard-buddy.example/uk/plan#${"1234567890".repeat(40)}`, 10],
	])("%s is read back and has version %i", (text, version) => {
		expect(read(text)).toBe(text);
		expect(qrPath(text).version).toBe(version);
	});

	it("Ukrainian words are read back", () => {
		expect(read("Зателефонувати у вівторок")).toBe("Зателефонувати у вівторок");
	});

	it("digits take less than half the room of letters", () => {
		const digits = qrMatrix("7".repeat(500), "M").version;
		const letters = qrMatrix("b".repeat(500), "M").version;
		expect([digits, letters]).toEqual([10, 17]);
	});

	it("four modules of quiet zone surround the code", () => {
		const { size, version, bars } = qrPath("tel:112");
		expect(size).toBe(17 + 4 * version + 8);
		expect(Math.min(...bars.map(({ x }) => x))).toBe(4);
		expect(Math.min(...bars.map(({ y }) => y))).toBe(4);
		expect(Math.max(...bars.map(({ x, length }) => x + length))).toBe(size - 4);
	});

	it.each([
		["nothing", ""],
		["3000 letters", "b".repeat(3000)],
	])("%s is told apart by its own error", (_, text) => {
		expect(() => qrPath(text)).toThrow(NotForQrCode);
	});
});
