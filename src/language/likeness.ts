/** How alike two texts are by their letters: Jaccard likeness of character 4-grams, whatever case, signs and spaces. */

const GRAM = 4;

/** A text in lower case with signs and spaces folded. */
export function plainText(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** Collects texts and finds those that are nearly the same as another; only texts that share a 4-gram are compared. */
export interface LikenessIndex<T> {
	add(text: string, item: T): void;
	/** Items whose likeness (0 … 1) to the text is at least the threshold, in the order in which they were added. */
	near(text: string, threshold: number): { readonly item: T; readonly likeness: number }[];
}

export function createLikenessIndex<T>(): LikenessIndex<T> {
	const entries: { readonly item: T; readonly size: number }[] = [];
	const byGram = new Map<string, number[]>();
	return {
		add: (text, item) => {
			const own = grams(text);
			for (const gram of own) {
				const list = byGram.get(gram);
				if (list) list.push(entries.length);
				else byGram.set(gram, [entries.length]);
			}
			entries.push({ item, size: own.size });
		},
		near: (text, threshold) => {
			const own = grams(text);
			const shared = new Map<number, number>();
			for (const gram of own) for (const at of byGram.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
			return [...shared]
				.sort(([a], [b]) => a - b)
				.flatMap(([at, count]) => {
					const entry = entries[at];
					const likeness = entry ? count / (own.size + entry.size - count) : 0;
					return entry && likeness >= threshold ? [{ item: entry.item, likeness }] : [];
				});
		},
	};
}

/** Character 4-grams with the edges of the text. */
function grams(text: string): Set<string> {
	const edged = ` ${plainText(text)} `;
	return new Set(Array.from({ length: Math.max(1, edged.length - GRAM + 1) }, (_, at) => edged.slice(at, at + GRAM)));
}
