/** The letters of the fonts that go into a PDF: what `scripts/fonts.ts` keeps and what may be printed. */

const RANGES: readonly (readonly [number, number])[] = [
	[0x20, 0x7e], // Basic Latin
	[0xa0, 0x17f], // Latin-1, Latin Extended-A
	[0x218, 0x21b], // Romanian
	[0x2bc, 0x2bc], // Ukrainian apostrophe
	[0x300, 0x304], // accents over Cyrillic letters
	[0x306, 0x308],
	[0x400, 0x45f], // Cyrillic
	[0x490, 0x491], // Ukrainian Ґ
	[0x1e9e, 0x1e9e], // German ẞ
	[0x2010, 0x2015], // hyphens and dashes
	[0x2018, 0x201e], // quotation marks
	[0x2020, 0x2022],
	[0x2026, 0x2026],
	[0x2030, 0x2030],
	[0x2032, 0x2033],
	[0x2039, 0x203a],
	[0x20ac, 0x20ac], // €
	[0x20b4, 0x20b4], // ₴
	[0x2116, 0x2116], // №
	[0x2122, 0x2122],
	[0x2212, 0x2212], // minus
	[0xfffd, 0xfffd], // in place of a letter that the font lacks
];

/** What people write and Noto Sans has no sign for. */
const INSTEAD: Readonly<Record<string, string>> = { "→": "›", "←": "‹", "≥": ">=", "≤": "<=", "≈": "~" };

/** Every character of the fonts in one string. */
export function letters(): string {
	return RANGES.map(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join(""),
	).join("");
}

/**
 * A text with only what the fonts can print; the soft hyphen and the line break stay.
 *
 * @example printable("Menü → Plan 👍") // "Menü › Plan \ufffd"
 */
export function printable(text: string): string {
	const plain = text
		.normalize("NFC")
		.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
		.replace(/[\t\u2000-\u200a\u202f\u205f\u3000]/g, " ");
	return Array.from(plain, (letter) => INSTEAD[letter] ?? printed(letter)).join("");
}

function printed(letter: string): string {
	const code = letter.codePointAt(0) ?? 0;
	if (letter === "\n" || RANGES.some(([first, last]) => code >= first && code <= last)) return letter;
	return /^[\p{Cc}\p{Cf}\p{Mn}]$/u.test(letter) ? "" : "\ufffd";
}
