/** Cutting a text into sentences, knowing that abbreviations such as „z. B.“ and „Abs.“ end none. */

/** Words whose full stop ends no sentence; compared in lower case. */
const ABBREVIATIONS = new Set(
	"abs art bzw ca co d dr etc evtl ggf h inkl max min mind nr o od prof s sog st str tel u usw v vgl z b e g i vs mr mrs ms no approx напр ін тис млн м вул буд див рр ст п ч т д".split(
		" ",
	),
);

/**
 * The sentences of a text, without the white space around them.
 * A full stop, question mark, exclamation mark or ellipsis before white space or the end closes a sentence,
 * unless it belongs to an abbreviation, a single letter or a number („4. März“). Line ends close one too.
 */
export function sentences(text: string): string[] {
	const result: string[] = [];
	let start = 0;
	for (const match of text.matchAll(/[.!?…]+["“”’»)*]*(?=\s|$)|\n+/g)) {
		const end = match.index + match[0].length;
		if (match[0].startsWith(".") && staysOpen(text.slice(start, match.index), text.slice(end))) continue;
		result.push(text.slice(start, end).trim());
		start = end;
	}
	result.push(text.slice(start).trim());
	return result.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function staysOpen(before: string, after: string): boolean {
	const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? "";
	if (/^\d{1,2}$/.test(word)) return /^\s+\p{L}/u.test(after);
	return ABBREVIATIONS.has(word.toLowerCase()) && after.trim() !== "";
}
