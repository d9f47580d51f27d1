/**
 * Rules on what a sentence says: its words stand in the cited blocks, and it denies, demands and allows as they do.
 * Lexical: it compares words, stems and concepts with the passage that says most of the same.
 */

import type { Language } from "../language";
import { guardedKinds, opposes } from "../language/guarded";
import { sentences } from "../language/sentences";
import { type Strength, strengthOf, withoutExempt } from "../language/strength";
import type { Fault } from "./gate";
import type { GroundBlock, Grounds } from "./ground";
import { FIRST_PERSON } from "./rules-form";
import { opinionFeatures, opinionOf, type Pair } from "./second-opinion";
import { tokensIn } from "./table";
import { keysOf, type Meaning, type Vocabulary } from "./vocabulary";

/** So many blocks may a sentence rest on; who names them all rests on none. */
export const MAX_CITED = 3;

/**
 * So many meaningful words may stand in none of the passage that a sentence rests on: none in a short sentence, a
 * third in a longer one, a quarter where it denies. Chosen with the sentences of
 * the train half of `eval/faithful.jsonl` and the first 380 attacks.
 */
function mayBeNew(words: number, denies: boolean): number {
	if (denies) return words <= 4 ? 0 : Math.floor(words * 0.25);
	return words <= 4 ? 0 : Math.floor(words * 0.34);
}

/** How much a word is missed that stands in the block, but not in the passage itself. */
const AROUND = 0.35;

/** A sentence of fewer meaningful words says nothing that could be proved. */
const MIN_SAID = 2;

/**
 * A sentence that says what its passage says with less probability than this is dropped. Chosen so that fewer than one in
 * twenty of the altered denials and demands of the train half pass.
 */
const LIKELY = 0.6;

/** The rule on meaning that a sentence breaks, "unlikely" when only the second opinion is against it, else null. */
export function meaningFault(
	text: string,
	cited: readonly GroundBlock[],
	grounds: Grounds,
	vocabulary: Vocabulary,
	asked: string,
): Fault | null {
	const pairs = passagesKept(text, cited, grounds, vocabulary, asked);
	if (typeof pairs === "string") return pairs;
	return pairs.some((pair) => opinionOf(opinionFeatures(pair)) >= LIKELY) ? null : "unlikely";
}

/** The passages on which a sentence may rest without breaking a rule; where there is none, the rule that it breaks. */
export function passagesKept(
	text: string,
	cited: readonly GroundBlock[],
	{ language }: Grounds,
	vocabulary: Vocabulary,
	asked: string,
): Fault | readonly Pair[] {
	const said = vocabulary.says(text);
	const given = cited.map((block) => block.masked).join("\n");
	if (FIRST_PERSON[language].test(text) && !FIRST_PERSON[language].test(given)) return "first-person";
	const kinds = new Set(guardedKinds(given, language));
	if (guardedKinds(text, language).some((kind) => !kinds.has(kind))) return "guarded-word";
	if (said.length + tokensIn(text).length < MIN_SAID) return "unsupported";
	const whom = vocabulary.says(cited.map((block) => block.about).join(", "));
	const inBlocks = keysOf([...vocabulary.says(given), ...whom]);
	if (vocabulary.occupations(text).some((meaning) => !meaning.keys.some((key) => inBlocks.has(key))))
		return "unsupported";
	const about = keysOf([...vocabulary.circumstances(asked), ...whom]);
	const denies = strengthOf(text, language).denials > 0;
	const passages = passagesFor(
		said,
		about,
		tokensIn(text),
		denies,
		text.split(CLAUSE[language]).filter((part) => vocabulary.says(part).length > 0 || tokensIn(part).length > 0).length,
		cited,
		vocabulary,
	);
	if (passages.length === 0) return "unsupported";
	const faults = passages.map(
		({ text: passage }) =>
			(isScrap(said, tokensIn(text).length, passage, language, vocabulary) && "unsupported") ||
			(leavesCondition(said, passage, language, vocabulary, asked) && "condition") ||
			(opposes(withoutExempt(text, language), passage, language) && "opposite") ||
			copyFault(text, said, passage, language, vocabulary) ||
			strengthFault(strengthOf(text, language), strengthOf(passage, language)) ||
			clauseFault(text, passage, language, vocabulary),
	);
	const [first] = faults;
	if (first && faults.every((fault) => fault !== null)) return first;
	const all = keysOf(vocabulary.says(asked));
	return passages
		.filter((_, at) => faults[at] === null)
		.map((passage) => ({
			text,
			said,
			passage: passage.text,
			given: vocabulary.says(passage.text),
			sentences: passage.sentences,
			around: inBlocks,
			about,
			asked: all,
			language,
		}));
}

/** So short is a sentence that could be put together from words of any passage. */
const SHORT = 3;

/** Whether a short sentence takes only a few words out of a clause that says more. */
function isScrap(
	said: readonly Meaning[],
	tokens: number,
	passage: string,
	language: Language,
	vocabulary: Vocabulary,
): boolean {
	if (said.length + tokens > SHORT) return false;
	const keys = keysOf(said);
	const shares = clausesOf(passage, language, vocabulary).map((clause) => {
		const taken = clause.said.filter((meaning) => meaning.keys.some((key) => keys.has(key))).length;
		return taken / Math.max(1, clause.said.length);
	});
	return Math.max(0, ...shares) <= 0.5;
}

const CONDITION: Readonly<Record<Language, RegExp>> = {
	de: /(?<![\p{L}])(?:wenn|falls|sofern|soweit|vorausgesetzt|in allen anderen|in anderen|bei anderen|für alle anderen|nur für|nur bei|nur in|nur mit|außer)(?![\p{L}])/iu,
	en: /\b(?:if|unless|provided|in case|in all other|in other|for all other|for other|only for|only in|only with|except|as long as)\b/iu,
	uk: /(?<![\p{L}’])(?:якщо|за умови|у разі|в усіх інших|у всіх інших|в інших|для інших|лише для|лише в|лише з|тільки для|крім)(?![\p{L}’])/iu,
};

/** Whether a passage holds under a condition of which neither the sentence nor the person says a word. */
function leavesCondition(
	said: readonly Meaning[],
	passage: string,
	language: Language,
	vocabulary: Vocabulary,
	asked: string,
): boolean {
	const spoken = new Set([...keysOf(said), ...keysOf(vocabulary.says(asked))]);
	return sentences(passage).some((sentence) => {
		const at = CONDITION[language].exec(sentence);
		if (!at) return false;
		const [condition = ""] = sentence
			.slice(at.index + at[0].length)
			.split(/[,;:.–—()]|(?<![\p{L}])(?:dann|then|то)(?![\p{L}])/u);
		const words = vocabulary.says(condition);
		if (words.length === 0) return false;
		// Only a condition on what the sentence takes from this passage counts.
		const rest = keysOf(vocabulary.says(sentence.replace(condition, " ")));
		const taken = said.filter((meaning) => meaning.keys.some((key) => rest.has(key))).length;
		return taken >= 2 && !words.some((meaning) => meaning.keys.some((key) => spoken.has(key)));
	});
}

/** So much of each other must two sentences say for the one to be a copy of the other. */
const COPY = 0.8;

/** A sentence that nearly copies its passage denies as often, and demands and allows in the same words. */
function copyFault(
	text: string,
	said: readonly Meaning[],
	passage: string,
	language: Language,
	vocabulary: Vocabulary,
): Fault | null {
	const given = vocabulary.says(passage);
	const inBoth = (a: readonly Meaning[], b: readonly Meaning[]) => {
		const keys = keysOf(b);
		return a.filter((meaning) => meaning.keys.some((key) => keys.has(key))).length / Math.max(1, a.length);
	};
	if (inBoth(said, given) < COPY || inBoth(given, said) < COPY) return null;
	const [own, its] = [strengthOf(text, language), strengthOf(passage, language)];
	if (own.denials !== its.denials) return "denial";
	return own.must !== its.must || own.can !== its.can || own.only !== its.only ? "modal" : null;
}

const strengthFault = (said: Strength, given: Strength): Fault | null =>
	denialFault(said, given) ?? modalFault(said, given);

/** Nothing denied that is not denied, nothing left undenied; "only" and "not without" say the same. */
function denialFault(said: Strength, given: Strength): Fault | null {
	if (said.denials > 0 === given.denials > 0) return null;
	const narrows = (it: Strength) => it.only || it.turns > 0;
	// „nur mit Zulassung“ for „ohne Zulassung nicht“, and the other way round.
	if (said.denials > 1 && narrows(given)) return null;
	if (given.denials > 1 && narrows(said)) return null;
	return "denial";
}

const CLAUSE: Readonly<Record<Language, RegExp>> = {
	de: /[,;:–—()]|\b(?:und|aber|weil|wenn|dass|denn|obwohl|sondern|falls)\b/iu,
	en: /[,;:–—()]|\b(?:and|but|because|if|that|since|although|when|while)\b/iu,
	uk: /[,;:–—()]|(?<![\p{L}’])(?:і|й|та|але|бо|якщо|що|адже|хоча|коли|а)(?![\p{L}’])/iu,
};
/** So many words must two clauses share to be about the same. */
const SAME_CLAUSE = 2;

/** A clause of fewer is a scrap. */
const WHOLE_CLAUSE = 2;

interface Clause {
	readonly text: string;
	readonly said: readonly Meaning[];
}

/**
 * Each clause denies, demands and allows as the clause that says most of the same. Clauses that go together (one said in two, or two in one)
 * are compared together.
 */
function clauseFault(text: string, passage: string, language: Language, vocabulary: Vocabulary): Fault | null {
	const said = clausesOf(text, language, vocabulary);
	const given = clausesOf(passage, language, vocabulary);
	const groups = said.map((clause) => ({ said: [clause], given: nearestTo(clause, given) }));
	for (const clause of given) {
		for (const nearest of nearestTo(clause, said)) {
			const group = groups.find((it) => it.said.includes(nearest));
			if (group && !group.given.includes(clause)) group.given.push(clause);
		}
	}
	const merged: typeof groups = [];
	for (const group of groups) {
		if (group.given.length === 0) continue;
		const same = merged.find((it) => it.given.some((clause) => group.given.includes(clause)));
		if (same) {
			same.said.push(...group.said);
			same.given.push(...group.given);
		} else merged.push(group);
	}
	const textOf = (clauses: readonly Clause[]) => clauses.map((clause) => clause.text).join(" ; ");
	for (const group of merged) {
		const fault = strengthFault(strengthOf(textOf(group.said), language), strengthOf(textOf(group.given), language));
		if (fault) return fault;
	}
	return null;
}

function clausesOf(text: string, language: Language, vocabulary: Vocabulary): Clause[] {
	const clauses: Clause[] = [];
	for (const part of text.split(CLAUSE[language])) {
		const clause = { text: part, said: vocabulary.says(part) };
		const before = clauses.at(-1);
		// A scrap („kostenlos“, "free of charge") belongs to what it follows.
		if (before && clause.said.length < WHOLE_CLAUSE)
			clauses[clauses.length - 1] = { text: `${before.text} , ${part}`, said: [...before.said, ...clause.said] };
		else clauses.push(clause);
	}
	return clauses;
}

function nearestTo(clause: Clause, others: readonly Clause[]): Clause[] {
	const shared = others.map((other) => {
		const keys = keysOf(other.said);
		return clause.said.filter((meaning) => meaning.keys.some((key) => keys.has(key))).length;
	});
	const best = Math.max(0, ...shared);
	return best < Math.min(SAME_CLAUSE, Math.max(1, clause.said.length - 1))
		? []
		: others.filter((_, at) => shared[at] === best);
}

/** A "can" is no "must" and a "must" no "can"; an order may be put as "must" or "should". */
function modalFault(said: Strength, given: Strength): Fault | null {
	const demands = (it: Strength) => it.must || it.only;
	if (said.exempts && given.forbids && !given.exempts) return "modal";
	if (said.exempts && !given.exempts && !given.eases) return "modal";
	if (said.forbids && given.exempts && !given.forbids) return "modal";
	if (given.hedges && !said.hedges && !said.can) return "modal";
	if (said.must && !given.must && !given.orders && !given.only) return "modal";
	if (said.can && !said.must && given.must && !given.can && !said.only) return "modal";
	if (said.should && !said.must && given.must && !given.should && !given.orders) return "modal";
	if (given.must && !demands(said) && !said.orders && !said.should && !given.can && !given.orders) return "modal";
	if (given.can && !given.must && !said.can && !said.orders && !said.should && !given.orders && !demands(said))
		return "modal";
	if (said.only && !given.only && given.turns === 0 && given.denials === 0) return "modal";
	if (given.only && !said.only && said.turns === 0 && said.denials === 0) return "modal";
	return null;
}

interface Passage {
	readonly text: string;
	readonly sentences: number;
}

/**
 * The passages that a sentence may rest on: the sentence of the blocks that leaves fewest of its words unsaid; where two
 * together leave fewer, those two. Nothing where too many words are left.
 * @param about whom and where the person asks about: such words may be taken up
 * @param tokens placeholders of the sentence, each as telling as a word
 */
function passagesFor(
	said: readonly Meaning[],
	about: ReadonlySet<string>,
	tokens: readonly string[],
	denies: boolean,
	clauses: number,
	cited: readonly GroundBlock[],
	vocabulary: Vocabulary,
): Passage[] {
	const own = said.filter((meaning) => !meaning.keys.some((key) => about.has(key)));
	const known = cited.flatMap((block) => {
		const around = keysOf(vocabulary.says(block.masked));
		return sentences(block.masked).map((passage) => ({
			passage,
			keys: keysOf(vocabulary.says(passage)),
			around,
			held: new Set(tokensIn(passage)),
		}));
	});
	type Known = (typeof known)[number];
	const unsaid = (...passages: Known[]) => {
		let left = 0;
		for (const { keys } of said) {
			if (keys.some((key) => about.has(key) || passages.some((it) => it.keys.has(key)))) continue;
			// What the block speaks of around the passage („it“) counts by half.
			left += keys.some((key) => passages.some((it) => it.around.has(key))) ? AROUND : 1;
		}
		return left + tokens.filter((token) => !passages.some((it) => it.held.has(token))).length;
	};
	const limit = mayBeNew(own.length + tokens.length, denies);
	const singles = known.map((it) => ({ passage: { text: it.passage, sentences: 1 }, left: unsaid(it) }));
	const fewest = Math.min(...singles.map((it) => it.left));
	// One clause rests on one sentence; only what says two things may rest on two.
	const pairs = (clauses > 1 || !denies ? known : []).flatMap((one, at) =>
		known.slice(at + 1).map((other) => ({
			passage: { text: `${one.passage} ${other.passage}`, sentences: 2 },
			left: unsaid(one, other),
		})),
	);
	const fewer = pairs.filter((it) => it.left < fewest);
	const least = Math.min(fewest, ...fewer.map((it) => it.left));
	if (least > limit) return [];
	return [
		...singles.filter((it) => it.left === fewest && it.left <= limit),
		...fewer.filter((it) => it.left === least),
	].map((it) => it.passage);
}
