/** What is known before a decision, what can be decided, and how strongly a record must fit. The only place with thresholds. */
import type { OfferResult } from "../checks";
import type { Pack } from "../knowledge";
import type { Candidate } from "../search";
import type { Profile } from "./contract";
import { cue } from "./cues";
import type { Reading } from "./read";
import type { Understanding } from "./understand";

/**
 * How probable it must be that a record answers (`fit` of search/rank.ts, calibrated on the training half of the question
 * sets). `same`: it is this question · `sure`: nothing else is looked for · `likely`: answers · `together`: the first three, of which the first answers and the others are offered · `near`: offered as "did
 * you mean". Chosen with `npm run eval -- --thresholds` (docs/measurements.md).
 */
export const THRESHOLDS = { same: 0.8, sure: 0.6, likely: 0.42, together: 0.55, near: 0.15 } as const;

/** How probable it is that a candidate answers; 0 where there is none. */
export function strength(candidate: Candidate | undefined): number {
	return candidate?.fit ?? 0;
}

export type Phrase = Pack["phrases"][number];
export type Clarification = Pack["clarify"][number];

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
	/** Pasted words of a letter, and a pasted job offer. */
	| { readonly kind: "letter"; readonly id: string; readonly sure: boolean }
	| { readonly kind: "offer"; readonly report: Extract<OfferResult, { kind: "offer" }> }
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

/** Articles that fit nearly as well are offered first among what people ask next. */
export const CLOSE = 0.85;

/** Conjunctions that begin a follow-up («а …», "and …"); language, not knowledge. */
export const CONJUNCTIONS = new Set([
	"а",
	"і",
	"та",
	"и",
	"але",
	"но",
	"und",
	"aber",
	"and",
	"but",
	"ok",
	"also",
	"so",
]);

/** Whether a short message goes on with what was said before: „а з 2027 року?“, “and what does it cost?” */
export function isFollowUp(reading: Reading): boolean {
	const [first] = reading.tokens;
	if (!first || reading.tokens.length > 12) return false;
	return (
		(CONJUNCTIONS.has(first.word) && reading.tokens.length <= 10) ||
		(reading.tokens.length <= 5 && cue("followUp", reading.tokens) !== null)
	);
}
