/** Whether a text holds a word that somebody looks for, as the person may have written it. */

/** Case, accents, apostrophes and the two ways of writing an umlaut do not matter. */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize("NFKD")
		.replace(/([aou])(?:\u0308|e)/g, "$1")
		.replace(/[’'`ʼ]/g, "")
		.replace(/ß/g, "ss")
		.trim();
}

/** Shorter words must be as they are. */
const MIN_FORGIVING = 5;
/** German endings of so many letters may differ. */
const ENDING = 2;

/**
 * A word that is nearly one of the text: one typing error (two in a long word), another ending („Bescheiden“ for
 * "Bescheid"), or a longer German word that ends with it („Aufhebungsbescheid“).
 * @param text folded
 * @param word folded
 */
export function loosely(text: string, word: string): boolean {
	if (text.includes(word)) return true;
	if (word.length < MIN_FORGIVING) return false;
	return text.split(/[\s,/()-]+/).some((known) => {
		if (known.length < MIN_FORGIVING) return false;
		if (word.endsWith(known) || (word.startsWith(known) && word.length - known.length <= ENDING)) return true;
		return known[0] === word[0] && errors(word, known) <= (word.length < 10 ? 1 : 2);
	});
}

/** Letters to add, leave out, change or swap with their neighbour; Infinity when certainly more than two. */
function errors(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
	let earlier: number[] = [];
	let before = [...Array(b.length + 1).keys()];
	for (let row = 1; row <= a.length; row++) {
		const now = [row];
		for (let at = 1; at <= b.length; at++) {
			const cost = a[row - 1] === b[at - 1] ? 0 : 1;
			let best = Math.min((before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (before[at - 1] ?? 0) + cost);
			if (a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) best = Math.min(best, (earlier[at - 2] ?? 0) + 1);
			now.push(best);
		}
		earlier = before;
		before = now;
	}
	return before[b.length] ?? 0;
}
