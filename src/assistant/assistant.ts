/** The way of a question: read → understand → find → decide → compose → check. Pure and synchronous. */
import { createRenderer, type IsOpen, type Knowledge } from "../knowledge";
import type { Token } from "../language";
import {
	buildIndex,
	type Candidate,
	createLexicon,
	documentsOf,
	restoreIndex,
	type SearchIndex,
	type StoredIndex,
} from "../search";
import type { Ranking } from "../search/rank";
import { createBlockChooser } from "./asked-block";
import { createCandidateFinder } from "./candidates";
import { checkAnswer } from "./check";
import { type Composer, createComposer, type Draft, nextContext, toAnswer } from "./compose";
import type { Answer, Context, Profile, Question } from "./contract";
import { createDangerWatch } from "./danger";
import { clarifyFirst, createPhraseFinder, decide, readReply, withNamedTime } from "./decide";
import { draftCrisis, draftOf, withHelp } from "./drafts";
import { createPastedReader } from "./pasted";
import { type Reading, read } from "./read";
import { createSafetyWatch } from "./safety";
import type { Decision, Situation } from "./situation";
import { createTermExplainer } from "./terms";
import { draftBoth, partMessage } from "./two-questions";
import { createUnderstanding, type Understanding } from "./understand";

export interface AssistantParts {
	readonly knowledge: Knowledge;
	/** The clock, asked once per answer. */
	readonly clock: () => Date;
	/** Tells whether a place is open; without it nobody is told. */
	readonly isOpen?: IsOpen;
	/** The index as the build made it; without it, it is built here, which takes seconds. */
	readonly storedIndex?: StoredIndex;
	/** Other weights of the ranking than those learned last; for learning. */
	readonly ranking?: Ranking;
}

/** What each step found, for `ask --trace`. */
export interface Trace {
	readonly reading: Pick<Reading, "inputLanguage" | "language" | "detection">;
	readonly safety: string | null;
	readonly understanding: Understanding | null;
	/** Best first. */
	readonly candidates: readonly Candidate[];
	readonly decision: Decision | "crisis" | "none";
}

/** An answer with how it came about. */
export interface Explained {
	readonly answer: Answer;
	readonly trace: Trace;
}

export interface Assistant {
	/** Answers a question that `parseQuestion` has checked. Never throws for such a question. */
	answer(question: Question): Answer;
	/** The same, with what each step found. */
	explain(question: Question): Explained;
	readonly index: SearchIndex;
}

/** Makes an assistant for a pack. Builds the index once. */
export function createAssistant({ knowledge, clock, isOpen, storedIndex, ranking }: AssistantParts): Assistant {
	const { pack } = knowledge;
	const documents = documentsOf(pack);
	const lexicon = createLexicon(pack.concepts);
	const index = storedIndex ? restoreIndex(storedIndex, documents, lexicon) : buildIndex(documents, lexicon);
	const finder = createCandidateFinder(knowledge, index, ranking);
	const dangers = createDangerWatch(knowledge, ranking);
	const understand = createUnderstanding(pack, index);
	const safety = createSafetyWatch(pack);
	const findPhrase = createPhraseFinder(pack);
	const explainTerms = createTermExplainer(knowledge);
	const readPasted = createPastedReader(knowledge);
	const arrangeFor = createBlockChooser(lexicon);

	const explain = (question: Question): Explained => {
		const reading = read(question);
		const told = question.profile ?? {};
		const sign = safety.see(reading.tokens);
		const renderer = createRenderer(knowledge, clock(), isOpen);
		const finish = (draft: Draft, context: Context, profile: Profile, asked: string | null = null) => {
			const composer = createComposer(renderer, reading.language, profile);
			const answer = toAnswer(draft, composer, {
				inputLanguage: reading.inputLanguage,
				context: { ...context, language: reading.language },
				profile,
				contentVersion: pack.version,
			});
			return explainTerms(checkAnswer(answer, composer), composer, asked);
		};

		const understanding = understand(reading, told);
		const profile = { ...told, ...toldNow(understanding) };
		const { apart, ...found } = finder.find(reading, understanding, sign !== null);
		const phrase = findPhrase({ reading, understanding });
		const look = (tokens: readonly Token[]) => finder.look(tokens, understanding);
		const named = sign?.level === "crisis" ? sign : null;
		const ofStaff = understanding.role === "employer" && understanding.roleIsSure;
		const occupationAlone =
			(understanding.occupation !== null || understanding.unlisted !== null) && understanding.rest.length === 0;
		// Who asks for a human, only greets or only names an occupation is in no danger, unless a pattern says so.
		const danger =
			(phrase || occupationAlone) && !named
				? null
				: (dangers.see(named, { apart, ...found }, ofStaff) ??
					dangers.seeIn(reading.message, look, safety.crisis, ofStaff));
		if (danger) {
			const draft = draftCrisis(danger, createComposer(renderer, reading.language, told));
			return {
				answer: finish(draft, nextContext(reading.context, {}), told),
				trace: { reading, safety: danger.id, understanding: null, candidates: [], decision: "crisis" },
			};
		}
		const heard: Situation = { reading, understanding, ...found, profile };
		const situation: Situation = { ...heard, profile: withNamedTime(heard, knowledge) };
		const pasted = phrase ? null : readPasted(question.message, reading.tokens, renderer.today, sign !== null);
		const { decision: decided, profile: known } = pasted
			? { decision: pasted, profile: situation.profile }
			: decideWithReply(situation, knowledge, phrase);
		const decision =
			!pasted && sign?.article && !ANSWERS.includes(decided.kind)
				? { kind: "article" as const, id: sign.article, more: false }
				: decided;
		const composer = createComposer(renderer, reading.language, known);
		const drafted = draftOf(decision, composer, arrangeFor(understanding.words), understanding.role ?? null);
		const single = sign && !pasted ? withHelp(sign, drafted, composer) : withPlace(drafted, understanding, composer);
		const both =
			sign || phrase || pasted || reading.context.asked || single.parts?.length
				? null
				: answerBoth(reading, known, composer);
		const draft = both ?? single;
		const context = contextAfter(decision, draft, reading.context, understanding);
		return {
			answer: finish(draft, context, known, namedTerm(reading, understanding)),
			trace: {
				reading,
				safety: sign?.id ?? null,
				understanding,
				candidates: situation.candidates,
				decision: decision.kind === "none" ? "none" : decision,
			},
		};
	};

	/** Both halves of a message that asks twice, where each is a question that a record answers. */
	function answerBoth(reading: Reading, profile: Profile, composer: Composer): Draft | null {
		const halves = partMessage(reading.message);
		if (!halves) return null;
		const drafts: Draft[] = [];
		for (const message of halves) {
			const subject = drafts[0]?.subject ?? reading.context.subject;
			const half = {
				...read({ message, language: reading.language }),
				context: { ...reading.context, subject, facet: drafts[0]?.facet ?? reading.context.facet },
			};
			const understanding = understand(half, profile);
			const { apart: _, ...found } = finder.find(half, understanding);
			const situation: Situation = { reading: half, understanding, ...found, profile };
			const decision = decide(situation, knowledge, findPhrase(situation));
			if (!ANSWERS.includes(decision.kind)) return null;
			drafts.push(draftOf(decision, composer, arrangeFor(understanding.words), understanding.role ?? null));
		}
		const [first, second] = drafts;
		if (!first || !second || (first.subject === second.subject && first.facet === second.facet)) return null;
		return draftBoth(first, second, composer);
	}
	return { explain, answer: (question) => explain(question).answer, index };
}

/** Reads the reply to a question back, if one is open, else decides afresh. */
function decideWithReply(
	situation: Situation,
	knowledge: Knowledge,
	phrase: Parameters<typeof decide>[2],
): { decision: Decision; profile: Profile } {
	const { reading, profile } = situation;
	const { asked } = reading.context;
	// The context comes from outside: an id that the pack does not hold counts as none.
	const subject = knowledge.find("articles", reading.context.subject ?? "") ? reading.context.subject : null;
	const facet = knowledge.find("facets", reading.context.facet ?? "") ? reading.context.facet : null;
	const clarification = asked ? knowledge.find("clarify", asked) : undefined;
	if (!clarification || phrase?.kind === "refused" || phrase?.kind === "handover") {
		return { decision: decide(situation, knowledge, phrase), profile };
	}
	if (clarification.fills === "occupation") {
		const value =
			situation.understanding.occupation || situation.understanding.unlisted
				? null
				: readReply(clarification, situation, knowledge);
		if (value && knowledge.find("occupations", value)) {
			return { decision: { kind: "occupation", id: value, facets: [facet ?? "overview"] }, profile };
		}
		if (value && knowledge.find("articles", value))
			return { decision: { kind: "article", id: value, more: false }, profile };
		const decision = decide(situation, knowledge, phrase);
		const kept =
			decision.kind === "occupation" && facet && decision.facets[0] === "overview"
				? { ...decision, facets: [facet] }
				: decision;
		return { decision: kept, profile };
	}
	const value = readReply(clarification, situation, knowledge);
	if (value === null || !subject) return { decision: decide(situation, knowledge, phrase), profile };
	const filled = { ...profile, [clarification.fills]: value } as Profile;
	return { decision: clarifyFirst(subject, { ...situation, profile: filled }, knowledge), profile: filled };
}

/** What the person says about themself in this message. */
function toldNow({ occupation, firstPerson, thirdPerson, german }: Understanding): Profile {
	return {
		...(occupation && firstPerson && !thirdPerson && { occupation: occupation.value.id }),
		...(german && !thirdPerson && { german }),
	};
}

/** The official German word that somebody names who is answered in another language: its explanation belongs to the answer. */
function namedTerm({ language }: Reading, { term, head, contact }: Understanding): string | null {
	const named = term ?? head;
	if (named?.language !== "de" || language === "de") return null;
	const isOffice = contact !== null && contact.from <= named.to && named.from <= contact.to;
	return isOffice ? null : named.value;
}

/** Decisions that say something about the matter itself. */
const ANSWERS: readonly Decision["kind"][] = ["article", "occupation", "contact", "term", "checklist", "degree"];

/** A place in the same state: the answer says for whom it holds. */
function withPlace(draft: Draft, { place }: Understanding, composer: Composer): Draft {
	const [first, ...rest] = draft.blocks;
	if (draft.kind !== "answer" || place?.place.relation !== "state" || place.place.kind !== "city" || !first)
		return draft;
	return {
		...draft,
		blocks: [
			first,
			composer.own("place", composer.frame("placeState", { place: place.word }), ["placeState"]),
			...rest,
		],
	};
}

function contextAfter(decision: Decision, draft: Draft, before: Context, understanding: Understanding): Context {
	const role = understanding.role ?? before.role ?? null;
	if (decision.kind === "clarify") {
		const { id } = decision.clarification;
		return nextContext(before, {
			subject: decision.subject ?? before.subject,
			facet: decision.facet,
			asked: id,
			askedBefore: [...new Set([...before.askedBefore, id])].slice(-20),
			role,
		});
	}
	const keeps = draft.kind === "small_talk" || draft.subject === null;
	return nextContext(before, {
		subject: keeps ? before.subject : draft.subject,
		facet: keeps ? before.facet : draft.facet,
		role,
	});
}
