/**
 * From a title as people type it (trade, diploma speciality, Ukrainian qualification; four languages, misspelt, in Latin
 * letters) to the German reference occupations: names as the pack lists them, then likeness to single names.
 */
import type { Pack } from "../knowledge";
import type { Phrases } from "../knowledge/schema";
import { cleanText, editDistance, forgiven, stems, type Token, tokenise } from "../language";
import { buildIndex, createLexicon, find, type Indexable, type SearchIndex } from "../search";
import { contentWords } from "./cues";
import { createNameFinder, type FoundName, type NameEntry } from "./names";

export interface FoundOccupations {
	/** one: this is it · several: near each other, to choose from · ask: the title itself can mean several · none: not held */
	readonly kind: "one" | "several" | "ask" | "none";
	/** Best first, at most five; for `none` none. */
	readonly ids: readonly string[];
	/** The question of `ambiguous/` to ask. */
	readonly question: string | null;
	/** The article with the general way, where the pack knows the title as an occupation without a record. */
	readonly way: string | null;
	/** The qualification of `degrees/` that was typed instead of an occupation, or beside it. */
	readonly degree: string | null;
}

export type FindOccupation = (title: string) => FoundOccupations;

/** A name must be so near to a title (0 to 1) to be taken for it; chosen on the train half of eval/titles.jsonl. */
const NEAR = 0.5;
/** So much nearer than the next one it must be to stand alone. */
const CLEAR = 0.12;
/** Farther ones are not offered beside the first; beside a name that is all that was typed only those very near. */
const FAR = 0.3;
const ALSO = 0.75;
const MAX_OFFERED = 5;
/** In a word of so few letters only two that changed places are forgiven. */
const SHORT = 4;

interface TitleDocument extends Indexable {
	readonly id: string;
	/** The article of a title without a record. */
	readonly way: string | null;
}
type Meaning = { readonly id: string } | { readonly question: string } | { readonly way: string };

/** Prepares the names of a pack. @param isEmpty words that say nothing about an occupation */
export function createOccupationFinder(pack: Pack): FindOccupation {
	const documents = titleDocuments(pack);
	const index = buildIndex(documents, createLexicon([]));
	const findNames = createNameFinder<Meaning>(meanings(pack));
	const choices = new Map(pack.ambiguous.map((it) => [it.id, it.choices.map(({ occupation }) => occupation)]));
	const forgive = createForgiving(pack);
	const isKnownWord = (form: string) => index.spaces.stems.ids.has(form);

	const findDegrees = createNameFinder<string>(
		pack.degrees.flatMap(({ id, names }) =>
			LANGUAGES.flatMap((language) => names[language].map((name) => ({ name, language, value: id }))),
		),
	);
	/** «економіст магістр»: a qualification beside an occupation does not tell which occupation. */
	return (title) => {
		const all = tokenise(cleanText(title));
		const degrees = findDegrees(all, isKnownWord).filter(({ exact }) => exact);
		const rest = all.filter((_, at) => !degrees.some(({ from, to }) => from <= at && at <= to));
		const degree = degrees[0]?.value ?? null;
		if (degree && contentWords(rest).length === 0) return { ...NOTHING, degree };
		return { ...search(rest), degree };
	};

	function search(tokens: readonly Token[]): Omit<FoundOccupations, "degree"> {
		if (tokens.length === 0) return NOTHING;
		const named = longestOf(findNames(tokens, isKnownWord));
		const near = nearest(index, tokens);
		const whole = named && isWhole(named, tokens);
		if (whole && "question" in named.value) {
			const { question } = named.value;
			return { kind: "ask", ids: choices.get(question) ?? [], question, way: null };
		}
		if (whole && "way" in named.value) return { ...NOTHING, way: named.value.way };
		const own = named && "id" in named.value ? named.value.id : null;
		const scored = near
			.filter((it) => it.document.way === null)
			.map((it) => ({
				id: it.document.id,
				score: it.features.askBest + (it.document.id === own ? (whole ? 1 : 0.3) : 0),
			}));
		if (own && !scored.some((it) => it.id === own)) scored.push({ id: own, score: whole ? 1.5 : 0.6 });
		scored.sort((a, b) => b.score - a.score);
		const [first, second] = scored;
		const other = near.find((it) => it.document.way !== null);
		if (other && other.features.askBest >= Math.max(NEAR, first?.score ?? 0))
			return { ...NOTHING, way: other.document.way };
		if (!first || first.score < NEAR) {
			const misspelt = forgive(tokens);
			if (misspelt) return { kind: "one", ids: [misspelt], question: null, way: null };
			const question = named && "question" in named.value ? named.value.question : null;
			return question ? { kind: "ask", ids: choices.get(question) ?? [], question, way: null } : NOTHING;
		}
		const ids = scored
			.filter((it) => it.score >= (whole ? ALSO : FAR))
			.slice(0, MAX_OFFERED)
			.map((it) => it.id);
		const alone = !second || first.score - second.score >= CLEAR;
		return { kind: alone ? "one" : "several", ids, question: null, way: null };
	}
}

const NOTHING: FoundOccupations = { kind: "none", ids: [], question: null, way: null, degree: null };

/** A title of one word that is a name but for a typing error, also a short one („Artz“). */
function createForgiving(pack: Pack): (tokens: readonly Token[]) => string | null {
	const names = pack.occupations.flatMap(({ id, names, synonyms }) =>
		[names, synonyms].flatMap((lists) =>
			LANGUAGES.flatMap((language) =>
				lists[language].flatMap((name) => {
					const [word, ...more] = tokenise(name);
					return word && more.length === 0 ? [{ id, forms: [word.word, word.folded] }] : [];
				}),
			),
		),
	);
	const letters = (word: string) => [...word].sort().join("");
	return ([token, ...more]) => {
		if (!token || more.length > 0) return null;
		const isNear = (name: string, typed: string) => {
			if (name[0] !== typed[0]) return false;
			const limit = Math.max(forgiven(name.length), name.length >= SHORT && letters(name) === letters(typed) ? 1 : 0);
			return editDistance(name, typed, limit) <= limit;
		};
		// As it was typed, and in the one spelling of all scripts, where „tz“ and „zt“ have grown apart.
		const near = names.filter(
			({ forms: [word = "", folded = ""] }) => isNear(word, token.word) || isNear(folded, token.folded),
		);
		const ids = [...new Set(near.map(({ id }) => id))];
		return ids.length === 1 ? (ids[0] ?? null) : null;
	};
}

function nearest(index: SearchIndex<TitleDocument>, tokens: readonly Token[]) {
	return [...find(index, tokens, { limit: 12 }).candidates].sort((a, b) => b.features.askBest - a.features.askBest);
}

/** Whether a name is all that a title says, but for words that carry no meaning. */
function isWhole({ from, to }: FoundName<Meaning>, tokens: readonly Token[]): boolean {
	const inside = new Set(tokens.slice(from, to + 1));
	return contentWords(tokens).every((token) => inside.has(token) || stems(token).length === 0);
}

function longestOf(found: readonly FoundName<Meaning>[]): FoundName<Meaning> | null {
	return found.reduce<FoundName<Meaning> | null>(
		(best, it) => (best && best.to - best.from >= it.to - it.from ? best : it),
		null,
	);
}

function meanings(pack: Pack): NameEntry<Meaning>[] {
	return [
		...pack.ambiguous.flatMap(({ id, names }) => entries(names, { question: id })),
		...pack.occupations.flatMap(({ id, names, synonyms, specialities }) =>
			[names, synonyms, specialities].flatMap((lists) => entries(lists, { id })),
		),
		...pack.unlisted.flatMap(({ way, names }) => entries(names, { way })),
	];
}

function entries(lists: Phrases, value: Meaning): NameEntry<Meaning>[] {
	return LANGUAGES.flatMap((language) => lists[language].map((name) => ({ name, language, value })));
}

const LANGUAGES = ["uk", "ru", "de", "en"] as const;

function titleDocuments(pack: Pack): TitleDocument[] {
	const fields = (lists: Phrases) =>
		LANGUAGES.flatMap((language) => lists[language].map((text) => ({ text, language })));
	return [
		...pack.occupations.map(({ id, names, synonyms, specialities, germanTitle }) => ({
			id,
			way: null,
			title: [{ text: germanTitle, language: "de" as const }, ...fields(names)],
			asks: [...fields(synonyms), ...fields(specialities)],
			body: [],
		})),
		...pack.unlisted.map(({ id, way, names }) => ({ id, way, title: [], asks: fields(names), body: [] })),
	];
}
