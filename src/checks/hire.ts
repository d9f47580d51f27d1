/** "May I hire, and from when?": the decision table of the pack, read for one set of answers. */
import { factOn, type Pack } from "../knowledge";
import { fitsAnswers } from "../knowledge/check-work";
import { HIRE_KEYS, type HireKey, type HireRule, VERDICTS, type Verdict } from "../knowledge/schema-work";

export type HireAnswers = Readonly<Partial<Record<HireKey, string>>>;

export interface HireResult {
	/** The most careful verdict of all rules that fit; "depends" where none gives one. */
	readonly verdict: Verdict;
	/** Rules that give that verdict come first, then the others, each group in the order of the table. */
	readonly rules: readonly HireRule[];
	/** Whom to ask, without repetition, those of the deciding rules first. */
	readonly contacts: readonly string[];
}

/** Questions without an answer, or with one that is not offered. */
export function unanswered(pack: Pick<Pack, "hire-questions">, answers: HireAnswers): HireKey[] {
	return HIRE_KEYS.filter((key) => {
		const question = pack["hire-questions"].find((it) => it.id === key);
		return question !== undefined && !question.choices.some(({ value }) => value === answers[key]);
	});
}

/**
 * Reads the table.
 * @param answers one for each question of the pack (see `unanswered`)
 * @param today the day in the city, YYYY-MM-DD: a rule with a last day says "depends" afterwards
 */
export function checkHire(pack: Pick<Pack, "hire-rules" | "facts">, answers: HireAnswers, today: string): HireResult {
	const fitting = pack["hire-rules"]
		.filter((rule) => fitsAnswers(rule, answers))
		.map((rule) => (isOver(rule, pack, today) ? { ...rule, verdict: "depends" as const } : rule))
		.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
	const verdict = fitting.reduce<Verdict | null>((worst, { verdict: own }) => {
		if (!own) return worst;
		return worst === null || VERDICTS.indexOf(own) > VERDICTS.indexOf(worst) ? own : worst;
	}, null);
	const decides = (rule: HireRule) => rule.verdict !== undefined && rule.verdict === verdict;
	const rules = [...fitting.filter(decides), ...fitting.filter((rule) => !decides(rule))];
	return {
		verdict: verdict ?? "depends",
		rules,
		contacts: [...new Set(rules.flatMap((rule) => rule.contacts))],
	};
}

/** Whether the last day of a rule has passed, or is not known any more. */
function isOver({ lastDay }: HireRule, { facts }: Pick<Pack, "facts">, today: string): boolean {
	if (!lastDay) return false;
	const fact = facts.find(({ id }) => id === lastDay);
	const day = fact && factOn(fact, today).value;
	return typeof day !== "string" || day < today;
}
