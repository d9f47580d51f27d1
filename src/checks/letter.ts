/** "Which letter is this?": the kind of a German letter by the words that stand in it. Nothing is kept. */
import type { Pack } from "../knowledge";
import type { LetterKind, LetterSender } from "../knowledge/schema-work";
import {
	detectLanguage,
	type Match,
	matchPattern,
	type PatternSet,
	patternSet,
	type Token,
	tokenise,
} from "../language";
import { sentences } from "../language/sentences";
import { cleanPasted, MIN_WORDS, problemOf, type TextProblem, wholeOf } from "./segments";

/** How sure: `sure` – this kind; `likely` – probably, look whether it fits; `unsure` – the best guesses, or none. */
export type LetterCertainty = "sure" | "likely" | "unsure";

export interface LetterGuess {
	readonly letter: LetterKind;
	readonly score: number;
}

export type LetterResult =
	| { readonly kind: TextProblem }
	/** Not German, and no German word of a letter in it. */
	| { readonly kind: "not-german" }
	| {
			readonly kind: "letter";
			readonly certainty: LetterCertainty;
			/** Best first, at most three; empty when nothing speaks for any kind. */
			readonly guesses: readonly LetterGuess[];
			readonly sender: LetterSender | null;
	  };

/**
 * What cues weigh, the first, second … of a kind: the more a letter has said, the less the next word adds.
 * Chosen on the training half of the samples and on own ones (docs/measurements.md).
 */
const SURE_WEIGHTS = [3, 2, 1] as const;
const LIKELY_WEIGHTS = [1, 0.75, 0.75, 0.5] as const;
const AGAINST_WEIGHTS = [-2, -1.5, -1] as const;
/** A letter names its subject once and in few words: a telling cue there adds this. */
const IN_SUBJECT = 1;
/** The sender that the text names most; another one it names; not the one it names, or not that of the letterhead. */
const SENDER = { most: 1.5, also: 0.75, other: -1, notLetterhead: -2 } as const;
/** A word of a sender in the letterhead or the subject counts as so many. */
const IN_LETTERHEAD = 3;
/** A likely word that so many kinds of letter know weighs half. */
const COMMON = 6;
/** Each sign of an advertisement, a bill, a club or the news, at most three. */
const NO_LETTER = -1.5;
/** Score and lead over the second from which a kind is said for certain, or as probable. */
const SURE = { score: 4, lead: 2 } as const;
const LIKELY = { score: 2, lead: 0.5 } as const;
/** More words are a text, fewer are typed from memory. A text without any telling cue needs a higher score. */
const FEW_WORDS = 12;
const LIKELY_WITHOUT_SURE = { score: 2.5, lead: 0.75 } as const;
/** A text that speaks to nobody is not said for certain: it may only report on such letters. */
const SPEAKS = /^(?:sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|ihres|hiermit|geehrte|geehrter)$/u;
/** Guesses that are weaker than this share of the best are not shown. */
const SHOWN = 0.5;

const MAX_NO_LETTER = 3;

/** Recognises the kind of letter. @param raw as pasted or typed: whole, a part, or only its words */
export function recogniseLetter(
	pack: Pick<Pack, "letters" | "letter-senders" | "letter-lookalikes">,
	raw: string,
): LetterResult {
	const text = cleanPasted(raw);
	const problem = problemOf(text);
	if (problem) return { kind: problem };
	const read = readText(
		text,
		pack["letter-lookalikes"].flatMap(({ patterns }) => patterns),
	);
	const { tokens } = read;
	const senders = scoreSenders(pack["letter-senders"], read);
	const scored = scoreKinds(pack.letters, read, senders);
	const [first, second] = scored;
	if (!first) {
		const { language, sure } = detectLanguage(text.replaceAll("\n", " "), tokens);
		if (tokens.length >= MIN_WORDS && sure && language !== "de" && senders.length === 0) return { kind: "not-german" };
	}
	return {
		kind: "letter",
		certainty: first ? certaintyOf(first, first.score - (second?.score ?? 0), read) : "unsure",
		guesses: scored
			.filter(({ score }) => score >= (first?.score ?? 0) * SHOWN)
			.slice(0, 3)
			.map(({ letter, score }) => ({ letter, score })),
		sender: senders[0]?.sender ?? null,
	};
}

interface Scored extends LetterGuess {
	/** Whether one of its telling cues stands in the letter itself. */
	readonly told: boolean;
}

function certaintyOf({ score, told }: Scored, lead: number, { tokens, noLetter }: LetterText): LetterCertainty {
	const isText = tokens.length > FEW_WORDS;
	const speaks = !isText || tokens.some(({ word, script }) => SPEAKS.test(word) || script === "cyrillic");
	if (noLetter > 1 || (noLetter === 1 && !speaks)) return "unsure";
	if (told && speaks && noLetter === 0 && score >= SURE.score && lead >= SURE.lead) return "sure";
	const needed = told || !isText ? LIKELY : LIKELY_WITHOUT_SURE;
	return score >= needed.score && lead >= needed.lead ? "likely" : "unsure";
}

interface LetterText {
	/** All words: first the letter itself, then what it says on legal remedies. */
	readonly tokens: readonly Token[];
	/** From here on the words are those on legal remedies. */
	readonly remedies: number;
	/** Up to here the words stand before „Sehr geehrte“: letterhead and subject. */
	readonly subject: number;
	/** Signs that it is an advertisement, a bill, a club or the news, at most three. */
	readonly noLetter: number;
}

/** Dates and sums: they say nothing of the kind, and would stand between the words of a pattern. */
const FIGURES = /\d{1,2}\.\s?\d{1,2}\.(?:\d{4}|\d{2})?(?!\d)|\d[\d.]*,\d{2}(?!\d)/gu;
const SALUTATION = /(?:sehr geehrte|guten tag|hallo|liebe[rs]? )/iu;
/** A paragraph is a line or more without an empty line between; sentences may reach over the end of a line. */
const WRAPPED = /(?<!\n)\n(?!\n)/gu;

/** The words of a letter; those on legal remedies („Gegen diesen Bescheid ist der Widerspruch zulässig“) at the end. */
function readText(whole: string, lookalikes: readonly string[]): LetterText {
	const text = whole.replace(FIGURES, " ");
	const salutation = SALUTATION.exec(text)?.index ?? 0;
	const wholes = sentences(text.replace(WRAPPED, " "));
	const own = wholeOf(wholes.filter((it) => !isRemedies(it)).join("\n")).tokens;
	const remedies = tokenise(wholes.filter(isRemedies).join(" "));
	const tokens = [...own, ...remedies];
	return {
		tokens,
		remedies: own.length,
		subject: salutation === 0 ? 0 : tokenise(text.slice(0, salutation).replaceAll("\n", " ")).length,
		noLetter: Math.min(MAX_NO_LETTER, finder(tokens)(lookalikes).length),
	};
}

const REMEDY = /widerspr[uü]ch|einspruch|klage/iu;
const ALLOWED = /zul[äa]ssig|m[öo]glich|statthaft|\bkann\b|\bk[öo]nnen\b|einzulegen|zu erheben/iu;
const DECIDED = /ihre[nms]? widerspruch|eingegangen|erhalten|zur[üu]ckgewiesen|abgeholfen|abgelehnt|mahnbescheid/iu;

/** Whether a sentence only says that one may object or go to court, as every decision does. */
function isRemedies(sentence: string): boolean {
	if (/^\s*rechts(?:behelf|mittel)/iu.test(sentence)) return true;
	return REMEDY.test(sentence) && ALLOWED.test(sentence) && !DECIDED.test(sentence);
}

/** All kinds for which something speaks, best first. */
function scoreKinds(letters: readonly LetterKind[], read: LetterText, senders: readonly Named[]): readonly Scored[] {
	const { tokens, remedies, subject, noLetter } = read;
	const find = finder(tokens);
	const all = letters.map((letter) => ({
		letter,
		sure: find(letter.cues.sure),
		likely: find(letter.cues.likely),
		against: find(letter.cues.against),
	}));
	const kindsAt = countKinds(all, tokens.length);
	const isTold = ({ from }: Match) => from < remedies;
	return all
		.map(({ letter, sure, likely, against }) => {
			const told = sure.filter(isTold);
			// What stands only in the remedies is at most a likely word.
			const weak = [...likely, ...sure.filter((it) => !isTold(it))];
			if (told.length + weak.length === 0) return { letter, score: 0, told: false };
			const common = ({ from, to }: Match) => Math.min(...kindsAt.slice(from, to + 1)) >= COMMON;
			const likelies = weak.map((it) => (common(it) || !isTold(it) ? 0.5 : 1)).sort((a, b) => b - a);
			const score =
				sum(SURE_WEIGHTS.slice(0, told.length)) +
				sum(LIKELY_WEIGHTS.map((weight, index) => weight * (likelies[index] ?? 0))) +
				sum(AGAINST_WEIGHTS.slice(0, against.filter(isTold).length)) +
				(told.some(({ from }) => from < subject) ? IN_SUBJECT : 0) +
				fromSender(letter.sender, senders) +
				noLetter * NO_LETTER;
			return { letter, score: Math.round(score * 100) / 100, told: told.length > 0 };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || a.letter.order - b.letter.order);
}

/** For each word: how many kinds know it by a cue. */
function countKinds(
	kinds: readonly { readonly sure: readonly Match[]; readonly likely: readonly Match[] }[],
	length: number,
): readonly number[] {
	const counts = new Array<number>(length).fill(0);
	for (const { sure, likely } of kinds) {
		const seen = new Set<number>();
		for (const { from, to } of [...sure, ...likely]) for (let at = from; at <= to; at++) seen.add(at);
		for (const at of seen) counts[at] = (counts[at] ?? 0) + 1;
	}
	return counts;
}

function fromSender(own: string, [first, ...others]: readonly Named[]): number {
	if (!first) return 0;
	if (first.sender.id === own) return SENDER.most;
	if (others.some(({ sender, letterhead }) => sender.id === own && letterhead === first.letterhead)) return SENDER.also;
	return first.letterhead ? SENDER.notLetterhead : SENDER.other;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const singles = new Map<string, PatternSet>();

/** One set for each pattern, kept for all letters. */
function single(pattern: string): PatternSet {
	const known = singles.get(pattern) ?? patternSet([pattern]);
	singles.set(pattern, known);
	return known;
}

/** Finds the patterns of a list that stand in the text; a pattern is tried only when the text has its most telling word. */
function finder(tokens: readonly Token[]) {
	const byBeginning = new Map<string, Token[]>();
	const seen = new Set<string>();
	for (const token of tokens) {
		if (seen.has(token.folded)) continue;
		seen.add(token.folded);
		for (const beginning of token.beginnings) {
			const list = byBeginning.get(beginning);
			if (list) list.push(token);
			else byBeginning.set(beginning, [token]);
		}
	}
	const tried = new Map<string, Match | null>();
	const find = (text: string): Match | null => {
		const known = tried.get(text);
		if (known !== undefined) return known;
		let found: Match | null = null;
		for (const [beginning, patterns] of single(text).byBeginning) {
			const words = byBeginning.get(beginning);
			if (!words) continue;
			const possible = patterns.filter(({ anchor }) => matchPattern([anchor], words) !== null);
			for (const { pattern } of possible) found ??= matchPattern(pattern, tokens);
			if (possible.length > 0) break;
		}
		tried.set(text, found);
		return found;
	};
	return (patterns: readonly string[]) => patterns.map(find).filter((found) => found !== null);
}

interface Named {
	readonly sender: LetterSender;
	/** Whether it stands before „Sehr geehrte“. */
	readonly letterhead: boolean;
}

/** Senders that the text names, the most named first. */
function scoreSenders(senders: readonly LetterSender[], { tokens, subject }: LetterText): readonly Named[] {
	const find = finder(tokens);
	return senders
		.map((sender) => {
			const found = find(sender.cues);
			const above = found.filter(({ from }) => from < subject).length;
			return { sender, letterhead: above > 0, score: found.length + above * (IN_LETTERHEAD - 1) };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || a.sender.order - b.sender.order);
}

/** Polite address inside a sentence, and set phrases: they stand in letters and in few questions. */
const ADDRESS =
	/(?<=[\p{L},\d)] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})|Sehr geehrte|Guten Tag,|hiermit|Rechtsbehelfsbelehrung|freundlichen Grüßen|Aktenzeichen|Betreff:/gu;
const OWN =
	/(?<!\p{L})(?:ich|mir|mich|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)? (?:mitarbeiter|bewerber|kolleg))(?!\p{L})/giu;
const MIN_ADDRESS = 2;

/** Whether words were copied from a German letter: it speaks to somebody, asks nothing, and nobody speaks of themself. */
export function looksLikeLetter(text: string): boolean {
	if (text.includes("?")) return false;
	const own = text.match(OWN)?.length ?? 0;
	return own === 0 && (text.match(ADDRESS)?.length ?? 0) >= MIN_ADDRESS;
}
