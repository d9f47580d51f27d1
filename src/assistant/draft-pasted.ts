/** What the chat says to a pasted letter or offer: the kind or the signs, what to do first, and the page that says all. */
import type { RenderedBlock } from "../knowledge";
import { type Composer, contactsOf, type Draft } from "./compose";
import type { AnswerStep } from "./contract";
import type { Decision } from "./situation";

type LetterDecision = Extract<Decision, { kind: "letter" }>;
type OfferDecision = Extract<Decision, { kind: "offer" }>;

const OPENINGS = { strong: "offerStrong", clear: "offerClear", slight: "offerSlight" } as const;
/** So many signs are named in the chat. */
const MAX_SIGNS = 3;

export function draftLetter({ id, sure }: LetterDecision, composer: Composer): Draft {
	const { knowledge, renderer, language } = composer;
	const letter = knowledge.get("letters", id);
	const said = (blockId: string, text: typeof letter.what, essential = false): RenderedBlock =>
		renderer.block({ id: blockId, text, sources: letter.sources, confidence: letter.confidence, essential }, language);
	const { steps, facts } = composer.steps(letter.steps);
	return {
		kind: "answer",
		subject: letter.id,
		facet: null,
		title: composer.frame(sure ? "letterIs" : "letterMayBe", { title: composer.text(letter.title) }),
		subtitle: language === "de" ? null : letter.german,
		blocks: [
			said("what", letter.what),
			...(letter.strict ? [composer.own("strict", composer.frame("letterStrict"), ["letterStrict"])] : []),
			said("wants", letter.wants),
			...(letter.deadline ? [said("deadline", letter.deadline, true)] : []),
		],
		steps,
		facts,
		contacts: contactsOf(letter.contacts, steps),
		suggestions: [],
		page: `letter/${letter.id}`,
	};
}

export function draftOffer({ report }: OfferDecision, composer: Composer): Draft {
	const { renderer, language, knowledge } = composer;
	const signs = report.signs.slice(0, MAX_SIGNS).map(({ sign }) => sign);
	const [worst] = signs;
	const frame = worst ? OPENINGS[worst.strength] : "offerNone";
	const blocks = signs.map((sign) =>
		renderer.block(
			{ id: sign.id, text: sign.reason, sources: sign.sources, confidence: sign.confidence, essential: false },
			language,
		),
	);
	const steps = signs.map(
		(sign): AnswerStep => ({
			id: sign.id,
			key: sign.id,
			text: composer.text(sign.title),
			detail: composer.text(sign.advice),
			review: knowledge.review(sign.advice, language),
		}),
	);
	return {
		kind: "answer",
		subject: worst?.article ?? null,
		facet: null,
		title: composer.frame("offerTitle"),
		blocks: [composer.own("offer", composer.frame(frame), [frame]), ...blocks],
		steps,
		contacts: [...new Set([...signs.flatMap((sign) => sign.contacts), ...knowledge.pack.info.workAdvice])],
		suggestions: [],
		page: "offer-check",
	};
}
