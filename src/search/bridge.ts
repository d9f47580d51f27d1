/**
 * A bridge between two languages, learned from texts that say the same: IBM model 1 (Brown et al. 1993), which word of
 * one language stands for which of the other. For records that exist in another language only.
 */

export interface Translation {
	readonly term: string;
	/** Probability that the word of the message stands for this term, 0 to 1. */
	readonly probability: number;
}

export interface Bridge {
	/** The likeliest terms of the other language, likeliest first; none for a word that was not learned. */
	translate(term: string): readonly Translation[];
}

/** The terms of a text in the two languages. */
export type ParallelText = readonly [from: readonly string[], to: readonly string[]];

const STEPS = 6;
/** So many translations are kept, none less probable than this. */
const KEPT = 4;
const LEAST = 0.06;
const NO_TRANSLATIONS: readonly Translation[] = [];

/** Learns from parallel texts; pure, the same texts give the same bridge. */
export function learnBridge(texts: readonly ParallelText[]): Bridge {
	const from = new Numbers();
	const to = new Numbers();
	const pairs = texts.map(
		([a, b]) => [[...new Set(a)].map((term) => from.of(term)), [...new Set(b)].map((term) => to.of(term))] as const,
	);
	// t(to | from), first the same for all that ever stand together.
	let table: Map<number, number>[] = Array.from({ length: from.size }, () => new Map());
	for (const [sources, targets] of pairs)
		for (const source of sources) for (const target of targets) table[source]?.set(target, 1);
	for (let round = 0; round < STEPS; round++) {
		const counts: Map<number, number>[] = table.map(() => new Map());
		for (const [sources, targets] of pairs) {
			for (const target of targets) {
				let sum = 0;
				for (const source of sources) sum += table[source]?.get(target) ?? 0;
				if (sum === 0) continue;
				for (const source of sources) {
					const share = (table[source]?.get(target) ?? 0) / sum;
					const own = counts[source];
					own?.set(target, (own.get(target) ?? 0) + share);
				}
			}
		}
		table = counts.map((own) => {
			let sum = 0;
			for (const value of own.values()) sum += value;
			return new Map([...own].map(([target, value]) => [target, value / sum]));
		});
	}
	const best = new Map(
		table.map((own, source) => [
			from.name(source),
			[...own]
				.map(([target, probability]) => ({ term: to.name(target), probability }))
				.filter(({ probability }) => probability >= LEAST)
				.sort((a, b) => b.probability - a.probability || (a.term < b.term ? -1 : 1))
				.slice(0, KEPT),
		]),
	);
	return { translate: (term) => best.get(term) ?? NO_TRANSLATIONS };
}

class Numbers {
	readonly #ids = new Map<string, number>();
	readonly #names: string[] = [];

	get size(): number {
		return this.#names.length;
	}

	of(name: string): number {
		const known = this.#ids.get(name);
		if (known !== undefined) return known;
		this.#ids.set(name, this.#names.length);
		return this.#names.push(name) - 1;
	}

	name(id: number): string {
		return this.#names[id] ?? "";
	}
}
