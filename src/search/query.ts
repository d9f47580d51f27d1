/** The message as search sees it: for each kind of term what its words may stand for, and how much each counts. */
import { editDistance, forgiven } from "../language/distance";
import { stems, type Token } from "../language/tokens";
import type { Bridge, Translation } from "./bridge";
import type { QueryWord } from "./postings";
import { gramsOf, lettersOf, type SearchIndex, type Space, vocabularyKey } from "./search-index";

export interface Query {
	readonly words: Readonly<Record<Space, readonly QueryWord[]>>;
}

/** So many nearest words of the records at most stand in for a misspelt one. */
const MAX_CORRECTIONS = 3;

/**
 * @param bridge for records in another language than the message: its words are looked up in translation too
 * @param isEmpty tells words that say nothing about the subject
 * @param emptyWeight how much these count
 */
export function readQuery(
	index: SearchIndex,
	tokens: readonly Token[],
	isEmpty: (token: Token) => boolean,
	emptyWeight: number,
	bridge?: Bridge,
): Query {
	const forms = tokens.map((token) => knownStems(index, token));
	const corrected = tokens.map((token, at) => {
		const known = forms[at] ?? [];
		return known.length > 0 || token.script === "digits" ? known : nearestStems(index, token);
	});
	const known = new Map(tokens.map((token, at) => [token, (forms[at]?.length ?? 0) > 0]));
	const named = index.lexicon.of(tokens, (token) => known.get(token) ?? false);
	const concepts = tokens.map((_, at) => {
		const own = named[at] ?? [];
		// A misspelt word means what the words mean that it was corrected to, where these agree.
		if (own.length > 0 || forms[at]?.length) return own;
		const meant = (corrected[at] ?? []).map((stem) => index.stemConcepts.get(stem) ?? []);
		const [first] = meant;
		return first && meant.every((other) => first.some((concept) => other.includes(concept))) ? first : [];
	});
	const full = tokens.filter((token) => !isEmpty(token));
	// A word that may mean several things counts once, with what fits a record best.
	const different = new Map(concepts.filter((ids) => ids.length > 0).map((ids) => [ids.join(), ids]));
	return {
		words: {
			stems: tokens.map((token, at) => {
				const weight = isEmpty(token) ? emptyWeight : 1;
				return translated(index, token, forms[at] ?? [], bridge, weight) ?? { ids: corrected[at] ?? [], weight };
			}),
			grams: gramWords(index, full.length > 0 ? full : tokens, bridge),
			concepts: [...different.values()].map((ids) => ({ ids, weight: 1 })),
		},
	};
}

/** A word and its translations: the stems it may stand for, each as sure as the bridge is. */
function translated(
	index: SearchIndex,
	token: Token,
	own: readonly number[],
	bridge: Bridge | undefined,
	weight: number,
): QueryWord | undefined {
	const found = translations(token, bridge).flatMap(({ term, probability }) => {
		const id = index.spaces.stems.ids.get(term);
		return id === undefined || own.includes(id) ? [] : [{ id, probability }];
	});
	if (found.length === 0) return undefined;
	const most = own.length > 0 ? 1 : Math.max(...found.map(({ probability }) => probability));
	return {
		ids: [...own, ...found.map(({ id }) => id)],
		shares: [...own.map(() => 1), ...found.map(({ probability }) => probability / most)],
		weight,
	};
}

function translations(token: Token, bridge: Bridge | undefined): readonly Translation[] {
	return bridge ? stems(token).flatMap((form) => bridge.translate(form)) : [];
}

/** The 4-grams of the words, and of the stems that they stand for in translation, which may end differently. */
function gramWords(index: SearchIndex, tokens: readonly Token[], bridge: Bridge | undefined): QueryWord[] {
	const weights = new Map<string, number>(gramsOf(tokens).map((gram) => [gram, 1]));
	for (const token of bridge ? tokens : []) {
		for (const { term, probability } of translations(token, bridge)) {
			const padded = `_${term}`;
			for (let at = 0; at + 4 <= padded.length; at++) {
				const gram = padded.slice(at, at + 4);
				weights.set(gram, Math.max(weights.get(gram) ?? 0, probability));
			}
		}
	}
	return [...weights].map(([gram, weight]) => {
		const id = index.spaces.grams.ids.get(gram);
		return { ids: id === undefined ? [] : [id], weight };
	});
}

function knownStems(index: SearchIndex, token: Token): number[] {
	return stems(token).flatMap((form) => index.spaces.stems.ids.get(form) ?? []);
}

/** The words of the records that are nearest to a word which none holds. */
function nearestStems({ vocabulary, stemNames, stemLetters }: SearchIndex, token: Token): number[] {
	const corrected = new Set<number>();
	for (const form of stems(token)) {
		let best = forgiven(form.length);
		let found: number[] = [];
		if (best === 0) continue;
		const letters = lettersOf(form);
		for (let length = form.length - best; length <= form.length + best; length++) {
			for (const id of vocabulary.get(vocabularyKey(form[0] ?? "", length)) ?? []) {
				// Each edit changes at most two letters of the set: most words need no closer look.
				if (bitCount(letters ^ (stemLetters[id] ?? 0)) > 2 * best) continue;
				const distance = editDistance(form, stemNames[id] ?? "", best);
				if (distance > best) continue;
				if (distance < best) found = [];
				best = distance;
				found.push(id);
			}
		}
		for (const id of found.slice(0, MAX_CORRECTIONS)) corrected.add(id);
	}
	return [...corrected];
}

function bitCount(bits: number): number {
	let rest = bits;
	let count = 0;
	while (rest !== 0) {
		rest &= rest - 1;
		count++;
	}
	return count;
}
