/**
 * Damerau–Levenshtein distance in the restricted form (optimal string alignment): insert, delete, replace, swap of
 * neighbours each count one. Stops early and returns `limit + 1` when the distance is larger than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		let best = row;
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let value = Math.min(
				(previous[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(previous[column - 1] ?? 0) + (same ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				value = Math.min(value, (before[column - 2] ?? 0) + 1);
			}
			current.push(value);
			best = Math.min(best, value);
		}
		if (best > limit) return limit + 1;
		before = previous;
		previous = current;
	}
	return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/**
 * Whether two words are at most one edit apart (as `editDistance(a, b, 1) <= 1`), in one pass: skip what is equal at
 * both ends and look at what remains.
 */
export function withinOneEdit(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const restA = a.length - start - end;
	const restB = b.length - start - end;
	if (restA <= 1 && restB <= 1) return true;
	return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** How many errors are forgiven in a word of this many letters. */
export function forgiven(length: number): number {
	if (length < 5) return 0;
	return length < 9 ? 1 : 2;
}
