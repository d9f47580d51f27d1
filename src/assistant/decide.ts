/** Fourth step: what to do with what was understood and found. The only place with thresholds. */
import type { Knowledge, Pack } from "../knowledge";
import { fold, type Match, matchAny, patternSet, type Span, slavicStem, tokenise } from "../language";
import type { Candidate } from "../search";
import type { Profile } from "./contract";
import { cue, isLetterWord } from "./cues";
import type { Reading } from "./read";
import { compiled } from "./safety";
import type { Understanding } from "./understand";

/**
 * How strongly a record must fit: its score (search/find.ts) times the square root of the number of meaningful words,
 * since a long message never fits a record as closely as a short one. Chosen on the training half of the question sets
 * (docs/measurements.md). `sure`: nothing else is looked for · `likely`: answers · `near`: offered as "did you mean".
 */
export const THRESHOLDS = { same: 1.15, sure: 0.85, likely: 0.6, near: 0.35 } as const;

/** The strength of a candidate for a message of so many meaningful words. */
export function strength(candidate: Candidate | undefined, words: number): number {
	return candidate ? candidate.score * Math.sqrt(Math.max(1, words)) : 0;
}

type Phrase = Pack["phrases"][number];
type Clarification = Pack["clarify"][number];

export type Decision =
	| { readonly kind: "phrase"; readonly phrase: Phrase }
	| {
			readonly kind: "clarify";
			readonly clarification: Clarification;
			readonly subject: string | null;
			readonly facet: string | null;
	  }
	| { readonly kind: "occupation"; readonly id: string; readonly facets: readonly string[] }
	| { readonly kind: "unlisted"; readonly name: string; readonly article: string }
	| { readonly kind: "article"; readonly id: string; readonly more: boolean; readonly close?: readonly string[] }
	| { readonly kind: "contact"; readonly id: string }
	| { readonly kind: "term"; readonly id: string }
	| { readonly kind: "checklist"; readonly id: string }
	| { readonly kind: "degree"; readonly id: string }
	| { readonly kind: "place"; readonly name: string }
	| { readonly kind: "none"; readonly near: readonly Candidate[] };

export interface Situation {
	readonly reading: Reading;
	readonly understanding: Understanding;
	/** Best first, already judged for the person's role. */
	readonly candidates: readonly Candidate[];
	/** The same without the words of the occupation: what else the message is about. Equal where none is named. */
	readonly besides: readonly Candidate[];
	readonly profile: Profile;
}

/** Fixed replies that are recognised by pattern: instructions to the assistant, small talk, the wish for a human. */
export function createPhraseFinder(
	pack: Pack,
): (situation: Pick<Situation, "reading" | "understanding">) => Phrase | null {
	const phrases = pack.phrases.map((phrase) => ({ phrase, patterns: compiled(phrase.patterns) }));
	return ({ reading, understanding }) => {
		const small: { phrase: Phrase; match: Match }[] = [];
		for (const { phrase, patterns } of phrases) {
			const match = matchAny(patterns, reading.tokens);
			if (!match) continue;
			if (phrase.kind === "refused" || phrase.kind === "handover") return phrase;
			small.push({ phrase, match });
		}
		// A greeting before a question is not the question: nothing but small talk may stand in the message.
		const others = understanding.words.filter((word) => {
			const at = reading.tokens.indexOf(word);
			return !small.some(({ match }) => match.from <= at && at <= match.to);
		});
		return others.length === 0 ? (small[0]?.phrase ?? null) : null;
	};
}

/** The reply to a question that was asked back: the value chosen, "unknown" for a reply that says nothing, null for another question. */
export function readReply(clarification: Clarification, situation: Situation, knowledge: Knowledge): string | null {
	const { reading, understanding, candidates } = situation;
	const chosen = clarification.choices.find(
		(choice) =>
			matchAny(compiled(choice.cues), reading.tokens) !== null ||
			matchAny(patternSet(Object.values(choice.label)), reading.tokens) !== null,
	);
	if (clarification.line && understanding.span)
		return sideOf(understanding.span, clarification.line, knowledge) ?? "unknown";
	if (chosen) return chosen.value;
	const asksAnew =
		understanding.words.length > 3 && strength(candidates[0], understanding.words.length) >= THRESHOLDS.likely;
	return asksAnew ? null : "unknown";
}

/** The profile with the side of the line that the message tells, where the article that fits best asks for it. */
export function withNamedTime(situation: Situation, knowledge: Knowledge): Profile {
	const { candidates, understanding, profile } = situation;
	const [top] = candidates;
	const article = top?.document.folder === "articles" ? knowledge.get("articles", top.document.id) : undefined;
	const clarification = article?.clarify ? knowledge.get("clarify", article.clarify) : undefined;
	if (clarification?.fills !== "firstPaper" || !clarification.line || !understanding.span || profile.firstPaper)
		return profile;
	const side = sideOf(understanding.span, clarification.line, knowledge);
	return side ? { ...profile, firstPaper: side } : profile;
}

/** On which side of the line a named time lies; undefined when the line lies within it. */
function sideOf(span: Span, line: string, knowledge: Knowledge): "before" | "after" | undefined {
	const day = String(knowledge.get("facts", line).periods.at(-1)?.value ?? "");
	if (span.until <= day) return "before";
	return span.from > day ? "after" : undefined;
}

/** Decides; pure. Order: fixed replies, replies to a question back, places, occupations, offices, terms, articles. */
export function decide(situation: Situation, knowledge: Knowledge, phrase: Phrase | null): Decision {
	const { understanding, candidates, reading, profile } = situation;
	const { context } = reading;
	if (phrase) return { kind: "phrase", phrase };

	const top = candidates[0];
	const article = candidates.find((it) => it.document.folder === "articles");
	const articleStrength = strength(article, understanding.words.length);

	const elsewhere =
		understanding.place && understanding.place.place.relation === "elsewhere" ? understanding.place : null;
	const mayConcernUs =
		understanding.namesHome ||
		(elsewhere !== null && article !== undefined && knowsPlace(article, elsewhere.place.names));
	if (elsewhere && !(mayConcernUs && articleStrength >= THRESHOLDS.sure)) {
		return { kind: "place", name: elsewhere.word };
	}

	const carried = carriedSubject(situation, knowledge);
	if (understanding.wants.more && carried && understanding.words.length <= 3) return carried;

	const stays = staysWith(situation, knowledge);
	if (stays) return clarifyFirst(stays, situation, knowledge);

	const byOccupation = decideOccupation(situation, knowledge, article);
	if (byOccupation) return byOccupation;

	const office = knowledge.find("contacts", context.subject ?? "");
	const names = understanding.contact || understanding.term || understanding.occupation;
	if (office && !names && understanding.words.length <= 2 && articleStrength < THRESHOLDS.sure) {
		return { kind: "contact", id: office.id };
	}
	const byName = decideName(situation, knowledge, articleStrength);
	if (byName) return byName;

	const { place } = understanding.place ?? {};
	if (
		understanding.place &&
		place?.relation === "state" &&
		place.kind === "city" &&
		articleStrength < THRESHOLDS.same
	) {
		return { kind: "place", name: understanding.place.word };
	}
	if (top && fits(top, situation, knowledge)) return fromCandidate(top, situation, knowledge);

	const [facet] = understanding.facets;
	if (facet) {
		const { alone } = knowledge.get("facets", facet.id);
		if (profile.occupation && knowledge.find("occupations", profile.occupation) && understanding.rest.length <= 2) {
			return { kind: "occupation", id: profile.occupation, facets: [facet.id] };
		}
		if ("article" in alone) return clarifyFirst(alone.article, situation, knowledge);
		if (!context.askedBefore.includes(alone.clarify)) {
			return {
				kind: "clarify",
				clarification: knowledge.get("clarify", alone.clarify),
				subject: null,
				facet: facet.id,
			};
		}
	}
	if (understanding.occupation)
		return { kind: "occupation", id: understanding.occupation.value.id, facets: ["overview"] };
	const near = candidates.filter(
		(it) => strength(it, understanding.words.length) >= THRESHOLDS.near && it.document.folder !== "phrases",
	);
	return { kind: "none", near: near.slice(0, 3) };
}

/** Whether people ask the article's question with this very place: „protected in Poland already“. */
function knowsPlace({ document }: Candidate, names: Pack["places"]["places"][number]["names"]): boolean {
	const known = Object.values(names)
		.flat()
		.map((name) => slavicStem(fold(name)));
	return document.asks.some(({ text }) => tokenise(text).some((token) => known.includes(slavicStem(token.folded))));
}

/** „Was kostet das?“ after an answer on childcare asks about childcare: the facets belong to recognition. */
function staysWith({ understanding, reading }: Situation, knowledge: Knowledge): string | null {
	const { occupation, unlisted, term, contact, facets, rest } = understanding;
	const subject = knowledge.find("articles", reading.context.subject ?? "");
	const [facet] = facets;
	if (!subject || !facet || rest.length > 0 || occupation || unlisted || term || contact) return null;
	const { alone } = knowledge.get("facets", facet.id);
	const general = "article" in alone ? knowledge.get("articles", alone.article) : null;
	return general && general.topic !== subject.topic ? subject.id : null;
}

/** Below this likeness to its nearest way of asking an article only shares words with the message. */
const UNLIKE = 0.28;

/** Strong enough; less will do for the article of a term that the message names, more is asked of one with help lines. */
function fits(candidate: Candidate, { understanding }: Situation, knowledge: Knowledge): boolean {
	const named = understanding.term ? knowledge.get("glossary", understanding.term.value).article : undefined;
	if (understanding.words.length === 0) return false;
	const alarming =
		candidate.document.folder === "articles" && knowledge.get("articles", candidate.document.id).help === true;
	const unlike = candidate.document.folder === "articles" && candidate.ask < UNLIKE;
	const limit =
		named === candidate.document.id ? THRESHOLDS.near : alarming || unlike ? THRESHOLDS.sure : THRESHOLDS.likely;
	return strength(candidate, understanding.words.length) >= limit;
}

/** In a longer message a second, short cue is too uncertain to be a question of its own. */
const MAX_TWO_QUESTIONS = 5;
/** So much more must an article fit where the message itself says what it asks about the occupation. */
const SPECIAL = 1.2;
/** So few meaningful words beside the occupation make a message short: „krankenschwester anerkennung wo“. */
const SHORT = 3;

function decideOccupation(situation: Situation, knowledge: Knowledge, article: Candidate | undefined): Decision | null {
	const { understanding, reading, profile } = situation;
	const { occupation, unlisted, words, rest } = understanding;
	const other = situation.besides.find((it) => it.document.folder === "articles");
	const others = words.length - (occupation ? occupation.to - occupation.from + 1 : 0);
	const asked = facetsAsked(situation, knowledge, other, others);
	const otherWins = (limit: number) => strength(other, others) >= limit;

	if (occupation) {
		// An article that is about this very occupation and question knows more; the more so, the less was named.
		const named = understanding.facets.some((facet) => facet.id !== "overview");
		const about = article && !facetBefore(article.document.id, knowledge) && namesOccupation(article, situation);
		if (about && strength(article, words.length) >= THRESHOLDS.same * (named ? SPECIAL : 1)) return null;
		if (asked.length > 0) return { kind: "occupation", id: occupation.value.id, facets: asked };
		// „Which doctor for my back?“ names an occupation and asks for something else.
		const [top] = situation.candidates;
		if (others >= 2 && top?.document.folder === "phrases" && strength(top, words.length) >= THRESHOLDS.likely)
			return null;
		const term = understanding.term ? knowledge.get("glossary", understanding.term.value).article : undefined;
		const explained = [article, other].find((it) => it !== undefined && it.document.id === term);
		if (explained && strength(explained, words.length) >= THRESHOLDS.near) return null;
		if (rest.length > 0 && otherWins(THRESHOLDS.sure)) return null;
		if (rest.length > 2 && otherWins(THRESHOLDS.likely)) return null;
		return {
			kind: "occupation",
			id: occupation.value.id,
			facets: [facetBefore(reading.context.subject, knowledge) ?? "overview"],
		};
	}
	if (unlisted && !(rest.length > 1 && otherWins(THRESHOLDS.sure) && asked.length === 0)) {
		return { kind: "unlisted", name: unlisted.name, article: unlisted.way };
	}
	const subject = reading.context.subject ?? null;
	const before = subject && knowledge.find("occupations", subject) ? subject : null;
	if (before && asked.length > 0 && (rest.length <= 1 || isFollowUp(reading) || !otherWins(THRESHOLDS.sure))) {
		return { kind: "occupation", id: before, facets: asked };
	}
	const own = profile.occupation && knowledge.find("occupations", profile.occupation) ? profile.occupation : null;
	const special = understanding.facets.filter((facet) => facet.id !== "overview");
	if (own && special.length > 0 && rest.length === 0) return { kind: "occupation", id: own, facets: asked };
	return null;
}

/**
 * What is asked about an occupation: by the cues, by short cues in a short message, or by the general article that fits.
 * @param article the best article for the words beside the occupation
 * @param others how many meaningful words stand beside it
 */
function facetsAsked(
	{ understanding, reading: { tokens }, besides }: Situation,
	knowledge: Knowledge,
	article: Candidate | undefined,
	others: number,
): string[] {
	const { facets, shortFacets, occupation } = understanding;
	const special = facets.filter((facet) => facet.id !== "overview").slice(0, 2);
	const [only] = special;
	if (only && special.length === 1 && tokens.some((token) => CONJUNCTIONS.has(token.word))) {
		const second = shortFacets.find(
			(it) => it.id !== only.id && (it.match.from > only.match.to || it.match.to < only.match.from),
		);
		if (second && understanding.words.length <= MAX_TWO_QUESTIONS) special.push(second);
	}
	// Two questions at once are answered in the order in which they were asked.
	if (special.length > 0) return special.sort((a, b) => a.match.from - b.match.from).map((facet) => facet.id);
	const [short] = shortFacets;
	const generalArticle = besides.find(
		(it) => facetBefore(it.document.id, knowledge) !== null && it.score >= (article?.score ?? 0) * CLOSE,
	);
	const general = facetBefore(generalArticle?.document.id ?? null, knowledge);
	// A short cue says more than the article for all that is not said.
	if (general && !(short && general === "overview") && strength(generalArticle, others) >= THRESHOLDS.sure)
		return [general];
	// „Ich bin Köchin, wo finde ich Arbeit?“: an article on something else that fits knows better than a bare „wo“.
	const otherArticle =
		article !== undefined &&
		!general &&
		others >= 2 &&
		!isOnFacets(article, knowledge) &&
		strength(article, others) >= THRESHOLDS.sure;
	if (short && !otherArticle && (others <= SHORT || facets.length > 0)) return [short.id];
	if (general && strength(generalArticle, others) >= (occupation ? THRESHOLDS.likely : THRESHOLDS.near))
		return [general];
	return facets.map((facet) => facet.id);
}

/** Whether an article belongs to the topic of the general articles: it says the same of all occupations as the facet of one. */
function isOnFacets({ document: { id } }: Candidate, knowledge: Knowledge): boolean {
	const { topic } = knowledge.get("articles", id);
	return knowledge.pack.facets.some(
		({ alone }) => "article" in alone && knowledge.get("articles", alone.article).topic === topic,
	);
}

/** The facet whose general article this is: „What does recognition cost?“ – „I am a nurse“. */
function facetBefore(subject: string | null, knowledge: Knowledge): string | null {
	const facets = knowledge.pack.facets.filter(({ alone }) => "article" in alone && alone.article === subject);
	return (
		facets.reduce<(typeof facets)[number] | null>((first, it) => (first && first.order <= it.order ? first : it), null)
			?.id ?? null
	);
}

/** Whether the way of asking that is nearest to the message names the same occupation. */
function namesOccupation(article: Candidate, { understanding, reading }: Situation): boolean {
	const named = understanding.occupation;
	if (!named) return false;
	const stems = new Set(tokenise(article.nearest).map((token) => slavicStem(token.folded)));
	return reading.tokens.slice(named.from, named.to + 1).every((token) => stems.has(slavicStem(token.folded)));
}

function decideName(situation: Situation, knowledge: Knowledge, articleStrength: number): Decision | null {
	const { understanding, reading } = situation;
	const { contact, term, head, wants, words } = understanding;
	const besides = (found: { from: number; to: number }) =>
		words.filter((word) => {
			const at = reading.tokens.indexOf(word);
			return at < found.from || at > found.to;
		});
	const outside = (found: { from: number; to: number }) => besides(found).length;
	const onLetter = (found: { from: number; to: number }) => besides(found).every(isLetterWord);
	if (contact) {
		const others = outside(contact);
		if (wants.address && others <= 3) return { kind: "contact", id: contact.value };
		if (others === 0 && !wants.definition) return { kind: "contact", id: contact.value };
	}
	if (term) {
		const others = outside(term);
		if (others === 0 || (wants.definition && others <= 2 && articleStrength < THRESHOLDS.same))
			return { kind: "term", id: term.value };
		// „Прийшов лист Anhörung“: the word of the letter is what is asked about; an office that wrote it is not.
		if (term.language === "de" && !contact && onLetter(term)) return { kind: "term", id: term.value };
	}
	if (head && articleStrength < THRESHOLDS.likely && (wants.definition || onLetter(head)))
		return { kind: "term", id: head.value };
	const subject = reading.context.subject;
	if ((wants.address || asksOnlyWhere(reading)) && words.length <= 2 && subject) {
		const body = bodyOf(subject, knowledge);
		if (body) return { kind: "contact", id: body };
	}
	return null;
}

const WHERE = new Set(["де", "где", "куди", "куда", "wo", "wohin", "where", "адреса", "адрес", "adresse", "address"]);

/** „А де?“ – nothing but the question for the place. */
function asksOnlyWhere({ tokens }: Reading): boolean {
	return (
		tokens.length <= 3 &&
		tokens.some((token) => WHERE.has(token.word)) &&
		tokens.every((token) => WHERE.has(token.word) || token.word.length <= 4)
	);
}

/** The office that stands behind the subject of the talk. */
function bodyOf(subject: string, knowledge: Knowledge): string | null {
	const occupation = knowledge.find("occupations", subject);
	const procedure = occupation?.procedures[0];
	if (procedure) return knowledge.get("procedures", procedure).body;
	const named = knowledge.find("articles", knowledge.find("glossary", subject)?.article ?? subject)?.contacts ?? [];
	const withAddress = named.find((id) => knowledge.get("contacts", id).street !== null);
	return withAddress ?? named[0] ?? (knowledge.find("contacts", subject) ? subject : null);
}

function carriedSubject({ reading }: Situation, knowledge: Knowledge): Decision | null {
	const { subject, facet } = reading.context;
	if (!subject) return null;
	if (knowledge.find("articles", subject)) return { kind: "article", id: subject, more: true };
	if (knowledge.find("occupations", subject)) {
		const next = knowledge.find("facets", facet ?? "overview")?.next[0] ?? "overview";
		return { kind: "occupation", id: subject, facets: [next] };
	}
	return null;
}

function fromCandidate(candidate: Candidate, situation: Situation, knowledge: Knowledge): Decision {
	const { folder, id } = candidate.document;
	switch (folder) {
		case "articles":
			return clarifyFirst(id, situation, knowledge);
		case "contacts":
			return { kind: "contact", id };
		case "glossary": {
			const { article } = knowledge.get("glossary", id);
			return article && !situation.understanding.wants.definition
				? clarifyFirst(article, situation, knowledge)
				: { kind: "term", id };
		}
		case "checklists":
			return { kind: "checklist", id };
		case "degrees":
			return { kind: "degree", id };
		case "phrases":
			return { kind: "phrase", phrase: knowledge.get("phrases", id) };
	}
}

/** Articles that fit nearly as well are offered first among what people ask next. */
const CLOSE = 0.85;

/** Asks back once where the answer depends on it and the person has not said it. */
export function clarifyFirst(id: string, situation: Situation, knowledge: Knowledge): Decision {
	const article = knowledge.get("articles", id);
	const { profile, reading } = situation;
	const clarification = article.clarify ? knowledge.get("clarify", article.clarify) : null;
	const known = clarification && clarification.fills !== "occupation" ? profile[clarification.fills] : undefined;
	if (clarification && !known && !reading.context.askedBefore.includes(clarification.id)) {
		return { kind: "clarify", clarification, subject: id, facet: null };
	}
	const score = situation.candidates.find((it) => it.document.id === id)?.score ?? 1;
	const close = situation.candidates
		.filter((it) => it.document.folder === "articles" && it.document.id !== id && it.score >= score * CLOSE)
		.map((it) => it.document.id);
	return {
		kind: "article",
		id,
		more: situation.understanding.wants.more && reading.context.subject === id,
		close: close.slice(0, 2),
	};
}

/** Conjunctions that begin a follow-up («а …», "and …"); language, not knowledge. */
const CONJUNCTIONS = new Set(["а", "і", "та", "и", "але", "но", "und", "aber", "and", "but", "ok", "also", "so"]);

/** Whether a short message goes on with what was said before: „а з 2027 року?“, “and what does it cost?” */
export function isFollowUp(reading: Reading): boolean {
	const [first] = reading.tokens;
	if (!first || reading.tokens.length > 7) return false;
	return CONJUNCTIONS.has(first.word) || (reading.tokens.length <= 5 && cue("followUp", reading.tokens) !== null);
}
