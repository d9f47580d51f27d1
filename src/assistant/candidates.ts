/** Third step: the records that may answer, with what the talk says about them beyond their words. */
import type { Knowledge } from "../knowledge";
import { type Token, tokenise } from "../language";
import { type Candidate, find, NO_SIGNALS, type SearchDocument, type SearchIndex, type Signals } from "../search";
import { fitOf, RANKING, type Ranking, standingOf } from "../search/rank";
import { isEmptyWord } from "./cues";
import type { Reading } from "./read";
import { isFollowUp, THRESHOLDS } from "./situation";
import type { Understanding } from "./understand";

/** So many records are looked at by the decision. */
const LIMIT = 12;

export interface CandidatesFound {
	/** Best first. */
	readonly candidates: readonly Candidate[];
	/** Signs of danger and what only sounds like them, best first. */
	readonly apart: readonly Candidate[];
	/** The same without the words of the occupation: what else the message is about. Equal where none is named. */
	readonly besides: readonly Candidate[];
}

export interface CandidateFinder {
	/**
	 * What is found for a message, in the light of the talk.
	 * @param isApart what was said before does not count: strain is a topic of its own
	 */
	find(reading: Reading, understanding: Understanding, isApart?: boolean): CandidatesFound;
	/** What is found for words alone. */
	look(tokens: readonly Token[], understanding: Understanding): Pick<CandidatesFound, "candidates" | "apart">;
}

export function createCandidateFinder(
	knowledge: Knowledge,
	index: SearchIndex<SearchDocument>,
	ranking: Ranking = RANKING,
): CandidateFinder {
	const look = (tokens: readonly Token[], understanding: Understanding, carried?: string) => {
		const signals = signalsOf(knowledge, understanding);
		const found = find(index, tokens, {
			limit: LIMIT,
			ranking,
			isEmpty: isEmptyWord,
			signals: (document) => ({ ...signals(document), carried: document.id === carried ? 1 : 0 }),
		});
		return {
			...found,
			candidates: forTheRole(
				withoutIdlePhrases(found.candidates, understanding.words.length, knowledge, ranking),
				understanding,
				knowledge,
				ranking,
			),
		};
	};
	return {
		look,
		find: (reading, understanding, isApart = false) => {
			const { candidates: alone, apart } = look(reading.tokens, understanding);
			const subject = !isApart && goesOn(reading, understanding) ? subjectOf(reading, knowledge) : undefined;
			// A follow-up that says little of its own is searched together with what the talk is about.
			const candidates =
				subject && (alone[0]?.fit ?? 0) < THRESHOLDS.same
					? look(
							[...tokenise(knowledge.text(subject.title, reading.language)), ...reading.tokens],
							understanding,
							subject.id,
						).candidates
					: alone;
			const occupation = understanding.occupation ?? understanding.unlisted;
			const besides = occupation
				? look(
						reading.tokens.filter((_, at) => at < occupation.from || at > occupation.to),
						understanding,
					).candidates
				: candidates;
			return { candidates, apart, besides };
		},
	};
}

/** So probable must an article for job seekers be for one for employers to give way. */
const GIVES_WAY = 0.25;
/** With so large a part of the best score an article for employers fits nearly as well. */
const NEARLY = 0.6;

const isForEmployersAlone = ({ for: roles }: { readonly for: readonly string[] }) =>
	roles[0] === "employer" && !roles.includes("seeker");

/** As whom a message speaks: „Ich bin Koch, darf ich morgen anfangen?“ – who names their own occupation is nobody's employer. */
const spokenRole = ({ role, occupation, firstPerson, thirdPerson }: Understanding) =>
	role ?? (occupation && firstPerson && !thirdPerson ? "seeker" : null);

/** Who speaks as an employer gets no answer that was written for job seekers, who names their own occupation none for employers. */
function forTheRole(
	candidates: readonly Candidate[],
	understanding: Understanding,
	knowledge: Knowledge,
	ranking: Ranking,
): readonly Candidate[] {
	const { role, roleIsSure } = understanding;
	if (role === "employer" && !roleIsSure) {
		// So speak bosses mostly: an article for job seekers gives way to one for employers that fits nearly as well.
		const best = candidates.find(({ document: { folder } }) => folder === "articles")?.score ?? 0;
		const isForThem = ({ document: { folder, id } }: Candidate) =>
			folder !== "articles" || knowledge.get("articles", id).for.includes("employer");
		const own = candidates.some(
			(it) => it.document.folder === "articles" && isForThem(it) && it.score >= best * NEARLY,
		);
		return own ? rejudged(candidates, candidates.filter(isForThem), ranking) : candidates;
	}
	if (role === null && spokenRole(understanding) === "seeker") {
		const own = candidates.filter(
			({ document: { folder, id } }) => folder !== "articles" || !isForEmployersAlone(knowledge.get("articles", id)),
		);
		return rejudged(candidates, own, ranking);
	}
	if (role === null) {
		// Nobody spoke of staff: an article for employers alone gives way to one for job seekers that may answer.
		const other = candidates.some(
			({ document: { folder, id }, fit }) =>
				folder === "articles" && fit >= GIVES_WAY && knowledge.get("articles", id).for.includes("seeker"),
		);
		if (!other) return candidates;
		const open = candidates.filter(
			({ document: { folder, id }, fit }) =>
				folder !== "articles" || fit >= THRESHOLDS.sure || !isForEmployersAlone(knowledge.get("articles", id)),
		);
		return rejudged(candidates, open, ranking);
	}
	if (role !== "employer" || !roleIsSure) return candidates;
	const kept = candidates.filter(({ document: { folder, id }, features }) => {
		if (folder === "articles") return knowledge.get("articles", id).for.includes("employer");
		// Who speaks of their staff asks for nothing that fixed replies send away, unless nearly in their words.
		return folder !== "phrases" || features.askBest >= WORD_FOR_WORD;
	});
	return rejudged(candidates, kept, ranking);
}

/** In a message of more meaningful words nobody only greets or thanks. */
const SMALL_TALK = 6;
/** In a message of so few words everything must be covered by an article for it to be ours. */
const SHORT = 5;
/** An article covers all that was meant; a fixed reply is asked for nearly word for word. */
const COVERED = 0.95;
const WORD_FOR_WORD = 0.8;

/**
 * Fixed replies step back where they only share words: greetings in a long message, and "we do not know this" where an
 * article covers everything that a short message names – the deciding word of what we do not know is missing then.
 */
function withoutIdlePhrases(
	candidates: readonly Candidate[],
	words: number,
	knowledge: Knowledge,
	ranking: Ranking,
): readonly Candidate[] {
	const covered =
		words <= SHORT &&
		candidates.some(
			({ document, features }) =>
				document.folder === "articles" && Math.min(features.conceptCoverage, features.coverage) >= COVERED,
		);
	const kept = candidates.filter(({ document, features }) => {
		if (document.folder !== "phrases") return true;
		const { kind } = knowledge.get("phrases", document.id);
		if (kind === "small_talk") return words <= SMALL_TALK;
		return !covered || features.askBest >= WORD_FOR_WORD;
	});
	return rejudged(candidates, kept, ranking);
}

/** Without the rivals that were taken out, the others are as probable as they are among themselves. */
function rejudged(before: readonly Candidate[], kept: readonly Candidate[], ranking: Ranking): readonly Candidate[] {
	if (kept.length === before.length) return before;
	return kept.map((candidate) => {
		const standing = standingOf(candidate, kept, candidate.standing.words);
		return { ...candidate, standing, fit: fitOf(candidate.features, standing, ranking.fit) };
	});
}

/** Whether a message goes on with the talk: it begins so, or it is short and names nothing of its own. */
function goesOn(reading: Reading, { words, contact, term, occupation, unlisted }: Understanding): boolean {
	return isFollowUp(reading) || (words.length <= 2 && !contact && !term && !occupation && !unlisted);
}

/** The article that the talk is about. */
function subjectOf({ context }: Reading, knowledge: Knowledge) {
	const before = context.subject ?? "";
	return knowledge.find("articles", knowledge.find("glossary", before)?.article ?? before);
}

/** What the role and the names in a message say about a record. */
export function signalsOf(knowledge: Knowledge, understanding: Understanding): (document: SearchDocument) => Signals {
	const { terms, contact } = understanding;
	const named = new Set(terms.map((id) => knowledge.get("glossary", id).article));
	const spoken = spokenRole(understanding);
	return ({ folder, id }) => {
		if (folder === "contacts") return { ...NO_SIGNALS, isContact: 1 };
		if (folder === "glossary") return { ...NO_SIGNALS, isTerm: 1 };
		if (folder === "phrases") return { ...NO_SIGNALS, isPhrase: 1 };
		if (folder !== "articles") return { ...NO_SIGNALS, isOther: 1 };
		const article = knowledge.get("articles", id);
		const first = spoken !== null && spoken !== "seeker" && article.for[0] === spoken;
		const fits = spoken !== null && article.for.includes(spoken);
		return {
			...NO_SIGNALS,
			roleFirst: first ? 1 : 0,
			roleFits: fits && !first ? 1 : 0,
			roleMissing: spoken !== null && !fits ? 1 : 0,
			notForSeekers: spoken === null && !article.for.includes("seeker") ? 1 : 0,
			named: named.has(id) ? 1 : 0,
			ofOffice: contact !== null && article.contacts[0] === contact.value ? 1 : 0,
		};
	};
}
