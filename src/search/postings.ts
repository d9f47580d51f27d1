/**
 * An inverted index over one kind of term (stems, character 4-grams, concepts), and BM25 over it. Postings stand in a
 * row in typed arrays: thousands of small arrays took three times the memory and twice the time to build.
 */

/** BM25 parameters (Robertson & Zaragoza 2009): `k1` saturation of a term's frequency, `b` normalisation by length. */
export interface Bm25 {
	readonly k1: number;
	readonly b: number;
}

export interface Postings {
	/** Number of a term. */
	readonly ids: ReadonlyMap<string, number>;
	/** The postings of term `n` stand from `starts[n]` to `starts[n + 1]`. */
	readonly starts: Int32Array;
	readonly documents: Int32Array;
	/** BM25 weight of the term in the document, as share of the most that any term can have in any document: idf ≤ weight/limit. */
	readonly weights: Float32Array;
	/** Inverse document frequency by term; and that of a term which no document holds. */
	readonly idf: Float32Array;
	readonly unknownIdf: number;
	readonly count: number;
}

/** A word of the message in one term space: the numbers of the terms it may stand for, and how much it counts. */
export interface QueryWord {
	readonly ids: readonly number[];
	/** How surely the word stands for each of them, 0 to 1; surely where it is not said. */
	readonly shares?: readonly number[];
	readonly weight: number;
}

/** Collects the terms of documents, one document after the other. */
export class PostingsBuilder {
	readonly #ids = new Map<string, number>();
	readonly #terms: number[] = [];
	readonly #documents: number[] = [];
	readonly #frequencies: number[] = [];
	readonly #lengths: number[] = [];
	#open = new Map<number, number>();
	#length = 0;

	/** The number of a term; a new one when it was not met before. */
	id(term: string): number {
		const known = this.#ids.get(term);
		if (known !== undefined) return known;
		this.#ids.set(term, this.#ids.size);
		return this.#ids.size - 1;
	}

	/** Adds terms to the open document; a weight of 0 adds nothing. */
	add(ids: Iterable<number>, weight: number): void {
		if (weight === 0) return;
		for (const id of ids) {
			this.#open.set(id, (this.#open.get(id) ?? 0) + weight);
			this.#length += weight;
		}
	}

	/** Closes the open document and opens the next. */
	next(): void {
		const document = this.#lengths.length;
		for (const [id, frequency] of this.#open) {
			this.#terms.push(id);
			this.#documents.push(document);
			this.#frequencies.push(frequency);
		}
		this.#lengths.push(this.#length);
		this.#open = new Map();
		this.#length = 0;
	}

	/** Ends the collecting: BM25 weights. */
	build({ k1, b }: Bm25): Postings {
		const count = this.#lengths.length;
		const average = this.#averageLength();
		const starts = this.#starts(this.#ids.size);
		const idf = Float32Array.from(this.#ids.values(), (id) =>
			inverseFrequency((starts[id + 1] ?? 0) - (starts[id] ?? 0), count),
		);
		const { documents, values: weights } = this.#sorted(starts, (id, document, frequency) => {
			const length = (this.#lengths[document] ?? 0) / average;
			return ((idf[id] ?? 0) * frequency) / (frequency + k1 * (1 - b + b * length));
		});
		return { ids: this.#ids, starts, documents, weights, idf, unknownIdf: inverseFrequency(0, count), count };
	}

	/**
	 * Ends the collecting: gains of likelihood.
	 * @param terms how many terms there are; more than were collected here where they are numbered elsewhere
	 * @param smoothing μ as share of the documents' average length
	 */
	buildLikelihood(terms: number, smoothing: number): LikelihoodPostings {
		const mu = smoothing * this.#averageLength();
		const totals = new Float64Array(terms);
		let all = 0;
		for (const [entry, id] of this.#terms.entries()) {
			const frequency = this.#frequencies[entry] ?? 0;
			totals[id] = (totals[id] ?? 0) + frequency;
			all += frequency;
		}
		const starts = this.#starts(terms);
		const { documents, values: gains } = this.#sorted(starts, (id, _, frequency) =>
			Math.log(1 + (frequency * all) / (mu * (totals[id] ?? 1))),
		);
		return {
			starts,
			documents,
			gains,
			misses: Float32Array.from(this.#lengths, (length) => Math.log(mu / (mu + length))),
		};
	}

	#averageLength(): number {
		return this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.#lengths.length) || 1;
	}

	/** Where the postings of each term begin. */
	#starts(terms: number): Int32Array {
		const starts = new Int32Array(terms + 1);
		for (const id of this.#terms) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
		for (let id = 0; id < terms; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
		return starts;
	}

	/** The postings in the order of the terms, each with its value. */
	#sorted(starts: Int32Array, worthOf: (id: number, document: number, frequency: number) => number) {
		const at = Int32Array.from(starts);
		const documents = new Int32Array(this.#terms.length);
		const values = new Float32Array(this.#terms.length);
		for (const [entry, id] of this.#terms.entries()) {
			const document = this.#documents[entry] ?? 0;
			const place = at[id] ?? 0;
			documents[place] = document;
			values[place] = worthOf(id, document, this.#frequencies[entry] ?? 0);
			at[id] = place + 1;
		}
		return { documents, values };
	}
}

/** How likely a document's words make the words of a message. */
export interface LikelihoodPostings {
	readonly starts: Int32Array;
	readonly documents: Int32Array;
	/** log(1 + tf / (μ · p)): what the document gains by a term that it holds; p is the term's share in all documents. */
	readonly gains: Float32Array;
	/** log(μ / (μ + length)): what each word costs that the document does not hold. */
	readonly misses: Float32Array;
}

/**
 * By document: how much likelier its words make the message than the words of all documents together, as a logarithm
 * (query likelihood with Dirichlet smoothing; Zhai & Lafferty 2004). Of the terms that a word may stand for, the best
 * in each document counts. Words that no document holds say nothing.
 */
export function likelihood(postings: LikelihoodPostings, words: readonly QueryWord[]): Float64Array {
	const { gains, misses } = postings;
	const sums = new Float64Array(misses.length);
	const best = new Float64Array(misses.length);
	let total = 0;
	for (const { ids, shares, weight } of words) {
		if (ids.length === 0) continue;
		total += weight;
		const touched = bestOfTerms(postings, gains, ids, shares, best);
		for (const document of touched) {
			sums[document] = (sums[document] as number) + weight * (best[document] as number);
			best[document] = 0;
		}
	}
	for (let document = 0; document < sums.length; document++)
		sums[document] = (sums[document] as number) + total * (misses[document] as number);
	return sums;
}

/**
 * Writes the best value of a word's terms into `best`, by document.
 * @returns the documents that hold any of them
 */
function bestOfTerms(
	{ starts, documents }: Pick<Postings, "starts" | "documents">,
	values: Float32Array,
	ids: readonly number[],
	shares: readonly number[] | undefined,
	best: Float64Array,
): number[] {
	const touched: number[] = [];
	for (let place = 0; place < ids.length; place++) {
		const id = ids[place] as number;
		const share = shares?.[place] ?? 1;
		const end = starts[id + 1] as number;
		for (let at = starts[id] as number; at < end; at++) {
			const document = documents[at] as number;
			const value = share * (values[at] as number);
			const before = best[document] as number;
			if (before === 0) touched.push(document);
			if (value > before) best[document] = value;
		}
	}
	return touched;
}

/** Robertson & Spärck Jones, with the one added that keeps it positive. */
export function inverseFrequency(frequency: number, count: number): number {
	return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

export interface Bm25Scores {
	/** By document: the sum of weights as share of what a document with every word in plenty would get, 0 to 1. */
	readonly scores: Float64Array;
	/** By document: the share of the message's weight that its words cover, 0 to 1. */
	readonly covered: Float64Array;
}

/** Scores every document; of the terms that a word may stand for, the best in each document counts. */
export function bm25(postings: Postings, words: readonly QueryWord[]): Bm25Scores {
	const { starts, documents, weights, idf, unknownIdf, count } = postings;
	const scores = new Float64Array(count);
	const covered = new Float64Array(count);
	const best = new Float64Array(count);
	let possible = 0;
	for (const { ids, shares, weight } of words) {
		let rarest = ids.length === 0 ? unknownIdf : 0;
		for (const id of ids) rarest = Math.max(rarest, idf[id] as number);
		const worth = weight * rarest;
		possible += worth;
		const [only] = ids;
		if (ids.length === 1 && only !== undefined && !shares) {
			for (let at = starts[only] as number; at < (starts[only + 1] as number); at++) {
				const document = documents[at] as number;
				scores[document] = (scores[document] as number) + weight * (weights[at] as number);
				covered[document] = (covered[document] as number) + worth;
			}
			continue;
		}
		const touched = bestOfTerms(postings, weights, ids, shares, best);
		for (const document of touched) {
			scores[document] = (scores[document] as number) + weight * (best[document] as number);
			covered[document] = (covered[document] as number) + worth;
			best[document] = 0;
		}
	}
	if (possible > 0) {
		for (let document = 0; document < count; document++) {
			scores[document] = (scores[document] as number) / possible;
			covered[document] = (covered[document] as number) / possible;
		}
	}
	return { scores, covered };
}
