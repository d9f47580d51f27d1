/** Fourth step: what to do with what was understood and found. Thresholds stand in `situation.ts`. */
import type { Knowledge, Pack } from "../knowledge";
import { fold, type Match, matchAny, patternSet, type Span, slavicStem, tokenise } from "../language";
import type { Candidate } from "../search";
import { bodyOf, carriedSubject, staysWith } from "./carried";
import type { Profile } from "./contract";
import { isLetterWord } from "./cues";
import { decideOccupation } from "./decide-occupation";
import type { Reading } from "./read";
import { compiled } from "./safety";
import {
	CLOSE,
	type Clarification,
	type Decision,
	type Phrase,
	type Situation,
	strength,
	THRESHOLDS,
} from "./situation";

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
	const asksAnew = understanding.words.length > 3 && strength(candidates[0]) >= THRESHOLDS.likely;
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
	const articleStrength = strength(article);

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
		// „Скільки коштує новий айфон?“ asks the price of something else.
		const isOurs = (id: string) =>
			understanding.rest.length === 0 || strength(candidates.find((it) => it.document.id === id)) >= FACET_ALONE;
		if ("article" in alone) {
			if (isOurs(alone.article)) return clarifyFirst(alone.article, situation, knowledge);
		} else if (!context.askedBefore.includes(alone.clarify)) {
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
	const near = candidates.filter((it) => strength(it) >= THRESHOLDS.near && it.document.folder !== "phrases");
	return { kind: "none", near: near.slice(0, 3) };
}

/** Whether people ask the article's question with this very place: „protected in Poland already“. */
function knowsPlace({ document }: Candidate, names: Pack["places"]["places"][number]["names"]): boolean {
	const known = Object.values(names)
		.flat()
		.map((name) => slavicStem(fold(name)));
	return document.asks.some(({ text }) => tokenise(text).some((token) => known.includes(slavicStem(token.folded))));
}

/** Strong enough; less will do for the article of a term or of an office that the message names, more is asked of one with help lines. */
function fits(candidate: Candidate, { understanding, candidates }: Situation, knowledge: Knowledge): boolean {
	const named = understanding.term ? knowledge.get("glossary", understanding.term.value).article : undefined;
	if (understanding.words.length === 0) return false;
	const alarming =
		candidate.document.folder === "articles" && knowledge.get("articles", candidate.document.id).help === true;
	const office = understanding.contact?.value;
	const ofOffice =
		office !== undefined &&
		candidate.document.folder === "articles" &&
		knowledge.get("articles", candidate.document.id).contacts[0] === office;
	const isNamed = named === candidate.document.id || ofOffice;
	// To send somebody away needs more than to answer.
	const demanding = alarming || candidate.document.folder === "phrases";
	const forEmployers = understanding.role === "employer" && understanding.roleIsSure && !demanding;
	if (forEmployers && candidate.document.folder === "articles") return strength(candidate) >= FOR_EMPLOYERS;
	const limit = isNamed ? THRESHOLDS.near : demanding ? THRESHOLDS.sure : THRESHOLDS.likely;
	return strength(candidate) >= limit || (!alarming && isOneOfNear(candidate, candidates));
}

/** Neighbours that fit alike share the probability: the first answers, the others are offered. */
function isOneOfNear(candidate: Candidate, candidates: readonly Candidate[]): boolean {
	if (candidate.document.folder !== "articles") return false;
	const near = candidates.slice(0, 3).filter(({ document }) => document.folder === "articles");
	return near.reduce((sum, it) => sum + strength(it), 0) >= THRESHOLDS.together;
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
	// „Wie bekomme ich Kindergeld?“ asks more than what the word means, where an article tells it.
	const article = situation.candidates.find((it) => it.document.folder === "articles");
	const told = term && knowledge.get("glossary", term.value).article === article?.document.id;
	const obtains = wants.obtain && articleStrength >= (told ? THRESHOLDS.near : THRESHOLDS.same);
	if (term && !obtains) {
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

/** Employers' articles are few: the best of them answers sooner. Chosen on the train half of `employers` and `outside`. */
const FOR_EMPLOYERS = 0.12;
/** So probable must the general article of a facet be where a message says more than the facet; the same on train from .15 to .4. */
const FACET_ALONE = 0.3;
const WHERE = new Set(["де", "где", "куди", "куда", "wo", "wohin", "where", "адреса", "адрес", "adresse", "address"]);

/** „А де?“ – nothing but the question for the place. */
function asksOnlyWhere({ tokens }: Reading): boolean {
	return (
		tokens.length <= 3 &&
		tokens.some((token) => WHERE.has(token.word)) &&
		tokens.every((token) => WHERE.has(token.word) || token.word.length <= 4)
	);
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
		case "safety":
		case "lookalikes":
			throw new Error(`${folder}/${id} stands apart and is no answer`);
	}
}

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
