/** Second step: what the message is about – occupation, facet, office, term, place, role – and what is carried on. */

import type { Pack } from "../knowledge";
import {
	type Match,
	matchAny,
	namedSpan,
	type PatternSet,
	type Span,
	slavicStem,
	type Token,
	tokenise,
} from "../language";
import type { SearchIndex } from "../search";
import type { Profile } from "./contract";
import { contentWords, cue } from "./cues";
import { createHeadFinder } from "./heads";
import { createNameFinder, type FoundName, type NameEntry } from "./names";
import { createPlaceFinder, type FoundPlace } from "./places";
import type { Reading } from "./read";
import { compiled } from "./safety";

export type OccupationName = { readonly id: string } | { readonly unlisted: string; readonly way: string };

export interface FacetMatch {
	readonly id: string;
	readonly match: Match;
}

export interface Understanding {
	readonly occupation: (FoundName<{ id: string }> & { carried: boolean }) | null;
	/** A title that the pack knows to be an occupation without a record, or that the person calls one. */
	readonly unlisted: { name: string; way: string; from: number; to: number } | null;
	readonly facets: readonly FacetMatch[];
	/** Facets that a short message may mean, once the occupation is known. */
	readonly shortFacets: readonly FacetMatch[];
	readonly contact: FoundName<string> | null;
	readonly term: FoundName<string> | null;
	/** Every term of the glossary that is named, the one above among them. */
	readonly terms: readonly string[];
	/** The term that a long German word ends with, where no term is named: „Aufhebungsbescheid“ is a kind of „Bescheid“. */
	readonly head: FoundName<string> | null;
	readonly place: FoundPlace | null;
	readonly namesHome: boolean;
	readonly wants: {
		readonly address: boolean;
		readonly definition: boolean;
		readonly more: boolean;
		/** How or where to get what is named. */
		readonly obtain: boolean;
	};
	readonly firstPerson: boolean;
	readonly thirdPerson: boolean;
	readonly role: Profile["role"] | null;
	/** Told before, or said in words that leave no doubt. */
	readonly roleIsSure: boolean;
	readonly span: Span | null;
	readonly german: Profile["german"] | null;
	/** Words that carry meaning, and those of them that nothing above explains. */
	readonly words: readonly Token[];
	readonly rest: readonly Token[];
}

const FEW_WORDS = 3;
const STREET = new Set("straße strasse str вулиця вулиці вулицю вул улица улице улицу ул street".split(" "));

export type Understand = (reading: Reading, profile: Profile) => Understanding;

/** Prepares the names and cues of a pack. */
export function createUnderstanding(pack: Pack, index: SearchIndex): Understand {
	const findOccupations = createNameFinder<OccupationName>(occupationNames(pack));
	const findContacts = createNameFinder<string>(
		pack.contacts.flatMap((contact) => [...named(contact.name, contact.id), ...listed(contact.aliases, contact.id)]),
	);
	const terms = pack.glossary.flatMap((term) => [
		...term.term
			.split(/\s*[/(),]\s*/)
			.filter(Boolean)
			.map((name) => ({ name, language: "de" as const, value: term.id })),
		...listed(term.aliases, term.id),
	]);
	const findTerms = createNameFinder<string>(terms);
	const findHead = createHeadFinder<string>(terms);
	const places = createPlaceFinder(pack);
	const streets = new Map(
		pack.contacts.map(({ id, street }) => [id, new Set(tokenise(street ?? "").map((it) => slavicStem(it.folded)))]),
	);
	/** „Jobcenter in der Georg-Schumann-Straße“: the street of a named office says no more than its name. */
	const withoutStreet = (tokens: readonly Token[], contact: FoundName<string> | null) =>
		tokens.filter((token, at) => {
			if (!contact || (contact.from <= at && at <= contact.to)) return true;
			return !STREET.has(token.word) && !streets.get(contact.value)?.has(slavicStem(token.folded));
		});
	const facets = [...pack.facets]
		.sort((a, b) => a.order - b.order)
		.map((facet) => ({ id: facet.id, patterns: compiled(facet.cues), short: compiled(facet.shortCues) }));
	const roles = pack.clarify
		.filter((record) => record.fills === "role")
		.flatMap((record) =>
			record.choices.map(({ value, cues, sure }) => ({
				value,
				patterns: compiled(cues),
				sure: sure ? compiled(sure) : null,
			})),
		);
	const isKnownWord = (form: string) => index.spaces.stems.ids.has(form);

	return (reading, profile) => {
		const { tokens } = reading;
		const occupations = findOccupations(tokens, isKnownWord);
		const own = occupations.find(
			(it): it is FoundName<{ id: string }> => "id" in it.value && !isVisited(tokens, it.from, it.to),
		);
		const other = occupations.find((it): it is FoundName<{ unlisted: string; way: string }> => "unlisted" in it.value);
		const facetMatches = matchFacets(facets, tokens);
		const shortFacets = matchFacets(
			facets.map(({ id, short }) => ({ id, patterns: short })),
			tokens,
		);
		const contact = longest(findContacts(tokens, isKnownWord));
		const allTerms = findTerms(tokens, isKnownWord);
		const term = longest(allTerms);
		const found = places.find(tokens, reading.detection.transliterated);
		const named = [contact, term].filter((it) => it !== null);
		const covers = (it: FoundPlace) => named.some((name) => name.from <= it.from && it.to <= name.to);
		const spoken = withoutStreet(tokens, contact);
		const words = contentWords(spoken);
		// Without "in" or "to" before it a place counts only in a message of few words.
		const destination =
			found.find((it) => {
				const named = it.wanted || words.length <= FEW_WORDS;
				return !it.origin && named && it.place.relation !== "home" && !covers(it);
			}) ?? null;
		const explained = new Set<Token>();
		const origins = found.filter((it) => it.origin);
		for (const it of [own, other, ...origins, ...facetMatches.map((facet) => facet.match)]) {
			if (it) for (const token of tokens.slice(it.from, it.to + 1)) explained.add(token);
		}
		const firstPerson = cue("firstPerson", tokens) !== null;
		const level = cue("level", tokens);
		const { role, isSure } = roleOf(roles, tokens);
		return {
			occupation: own ? { ...own, carried: false } : null,
			unlisted: other && !own ? { name: other.name, way: other.value.way, from: other.from, to: other.to } : null,
			facets: facetMatches,
			shortFacets,
			contact,
			term,
			terms: allTerms.map((it) => it.value),
			head: term ? null : findHead(tokens),
			place: destination,
			namesHome: found.some((it) => it.place.relation === "home"),
			wants: {
				address: cue("address", spoken) !== null,
				definition: cue("definition", tokens) !== null,
				more: cue("more", tokens) !== null,
				obtain: cue("obtain", tokens) !== null,
			},
			firstPerson,
			thirdPerson: cue("thirdPerson", tokens) !== null,
			role: role ?? reading.context.role ?? profile.role ?? null,
			roleIsSure: role ? isSure : (reading.context.role ?? profile.role ?? null) !== null,
			span: namedSpan(reading.message),
			german: level ? germanLevel(tokens, level) : null,
			words,
			rest: words.filter((token) => !explained.has(token)),
		};
	};
}

function occupationNames(pack: Pack): NameEntry<OccupationName>[] {
	return [
		...pack.occupations.flatMap((it) => [...listed(it.names, { id: it.id }), ...listed(it.synonyms, { id: it.id })]),
		...pack.unlisted.flatMap((list) =>
			(["uk", "ru", "de", "en"] as const).flatMap((language) =>
				list.names[language].map((name) => ({ name, language, value: { unlisted: name, way: list.way } })),
			),
		),
	];
}

function listed<T>(lists: Pack["unlisted"][number]["names"], value: T): NameEntry<T>[] {
	return (["uk", "ru", "de", "en"] as const).flatMap((language) =>
		(lists[language] ?? []).map((name) => ({ name, language, value })),
	);
}

function named<T>(text: { de?: string; en?: string; uk?: string }, value: T): NameEntry<T>[] {
	return (["uk", "de", "en"] as const).flatMap((language) => {
		const name = text[language]?.replace(/\(.*?\)/g, "").trim();
		return name ? [{ name, language, value }] : [];
	});
}

function matchFacets(facets: readonly { id: string; patterns: PatternSet }[], tokens: readonly Token[]): FacetMatch[] {
	return facets
		.flatMap(({ id, patterns }) => {
			const match = matchAny(patterns, tokens);
			return match ? [{ id, match }] : [];
		})
		.sort((a, b) => b.match.words - a.match.words);
}

function longest<T>(found: readonly FoundName<T>[]): FoundName<T> | null {
	return found.reduce<FoundName<T> | null>(
		(best, it) => (!best || it.to - it.from > best.to - best.from ? it : best),
		null,
	);
}

interface RoleCues {
	readonly value: string;
	readonly patterns: PatternSet;
	readonly sure: PatternSet | null;
}

/** The role that somebody writes in; of several the one with the longest cue, then the one that stands last. */
function roleOf(
	roles: readonly RoleCues[],
	tokens: readonly Token[],
): { role: Profile["role"] | null; isSure: boolean } {
	const [best] = roles
		.flatMap(({ value, patterns, sure }, index) => {
			const match = matchAny(patterns, tokens);
			return match
				? [{ value, words: match.words, index, isSure: sure !== null && matchAny(sure, tokens) !== null }]
				: [];
		})
		.sort((a, b) => b.words - a.words || b.index - a.index);
	const value = best?.value;
	if (value !== "seeker" && value !== "employer" && value !== "counsellor") return { role: null, isSure: false };
	return { role: value, isSure: best?.isSure ?? false };
}

function germanLevel(tokens: readonly Token[], { from, to }: Match): Profile["german"] | null {
	const word = tokens.slice(from, to + 1).find((token) => /^[abcавс][12]$/.test(token.word))?.word;
	if (!word) return null;
	const latin = word.replace("а", "a").replace("в", "b").replace("с", "c").toUpperCase();
	return (["A1", "A2", "B1", "B2", "C1", "C2"] as const).find((level) => level === latin) ?? null;
}

/** Words before somebody who is visited or writes a note: «довідка від лікаря», “at the dentist”, „beim Arzt“. */
const VISITED = new Set(["від", "до", "у", "от", "к", "beim", "vom", "from", "at", "see", "without", "ohne", "без"]);
const ARTICLES = new Set(["the", "a", "my", "dem", "der", "einem", "einer"]);
/** Words after somebody who told something: «бухгалтерка каже, що …». */
const TOLD = new Set(
	"каже кажуть сказав сказала казав казала говорить говорит сказал говорила говорил sagt sagte meint meinte says said told tells".split(
		" ",
	),
);

/** Whether the occupation between these tokens is somebody else’s, whom one goes to or listens to. */
function isVisited(tokens: readonly Token[], from: number, to: number): boolean {
	const before = tokens[from - 1]?.word ?? "";
	if (TOLD.has(tokens[to + 1]?.word ?? "")) return true;
	return VISITED.has(before) || (ARTICLES.has(before) && VISITED.has(tokens[from - 2]?.word ?? ""));
}
