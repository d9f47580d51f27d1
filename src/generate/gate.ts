/**
 * The sentence gate: every sentence of a model passes all rules or is dropped. Deterministic, one sentence at a time,
 * testable alone. What each rule sees and what it cannot see stands in docs/models.md.
 */
import { weakest } from "../knowledge";
import { countWords } from "../language";
import type { GroundBlock, Grounds } from "./ground";
import { figureFault } from "./rules-figures";
import { formFault } from "./rules-form";
import { MAX_CITED, meaningFault } from "./rules-meaning";
import { nameFault } from "./rules-names";
import { fillIn } from "./table";
import type { Vocabulary } from "./vocabulary";

/** A sentence as the model said it. */
export interface Said {
	/** Ids of blocks. */
	readonly cites: readonly string[];
	/** With placeholders. */
	readonly text: string;
}

/** The sentence speaks of what its block says, but not provably the same. */
export const FAULTS_OF_WORDING = [
	"too-long",
	"number-word",
	"unit",
	"bound",
	"swapped",
	"guarded-word",
	"opposite",
	"condition",
	"denial",
	"modal",
	"unsupported",
	"unlikely",
] as const;
export const FAULTS = [
	"cites-nothing",
	"cites-unknown",
	"cites-too-many",
	"empty",
	"markup",
	"address",
	"digit",
	"instruction",
	"first-person",
	"language",
	"unknown-placeholder",
	"foreign-placeholder",
	"name",
	"unknown-name",
	...FAULTS_OF_WORDING,
] as const;
/** Why a sentence was dropped. */
export type Fault = (typeof FAULTS)[number];

export interface PassedSentence {
	/** As people read it. */
	readonly text: string;
	readonly blocks: readonly string[];
	readonly sources: readonly string[];
	/** The weakest of the cited blocks: what is not confirmed stays so. */
	readonly confidence: GroundBlock["confidence"];
}

export type Verdict =
	| { readonly passed: true; readonly sentence: PassedSentence }
	| { readonly passed: false; readonly fault: Fault };

/** Longest sentence, in words; a placeholder counts as one. */
export const MAX_SENTENCE_WORDS = 22;

/** Judges one sentence. @param asked the person's own words (the question and earlier ones), which a sentence may take up */
export function judge(said: Said, grounds: Grounds, vocabulary: Vocabulary, asked: string): Verdict {
	const text = said.text.trim();
	const cited = grounds.blocks.filter((block) => said.cites.includes(block.id));
	const fault = faultOf({ ...said, text }, cited, grounds, vocabulary, asked);
	if (fault) return { passed: false, fault };
	return {
		passed: true,
		sentence: {
			text: fillIn(text, grounds.table),
			blocks: cited.map((block) => block.id),
			sources: [...new Set(cited.flatMap((block) => block.sources))],
			confidence: weakest(cited.map((block) => block.confidence)),
		},
	};
}

function faultOf(
	{ cites, text }: Said,
	cited: readonly GroundBlock[],
	grounds: Grounds,
	vocabulary: Vocabulary,
	asked: string,
): Fault | null {
	if (cites.length === 0) return "cites-nothing";
	if (cited.length < new Set(cites).size) return "cites-unknown";
	if (cited.length > MAX_CITED) return "cites-too-many";
	if (!/\p{L}/u.test(text)) return "empty";
	if (countWords(text) > MAX_SENTENCE_WORDS) return "too-long";
	return (
		formFault(text, grounds.language) ??
		figureFault(text, cited, grounds) ??
		nameFault(text, cited, grounds, vocabulary, asked) ??
		meaningFault(text, cited, grounds, vocabulary, asked)
	);
}
