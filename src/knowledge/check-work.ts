/** References of what employers and job seekers check at work, and the decision table: one rule of each part for every combination. */

import type { z } from "zod";
import type { Check, Path, Place } from "./check-place";
import type { Folder, Pack } from "./pack";
import type { Confidence, Steps } from "./schema";
import { HIRE_KEYS, HIRE_PARTS, type HireKey, type HireRule } from "./schema-work";

type At = (...path: Path) => Place;

interface Tools {
	each<F extends Folder>(folder: F, visit: (record: Pack[F][number], at: At) => void): void;
	known(folder: Folder, id: string, place: Place): void;
	checkSources(sources: readonly string[], confidence: Confidence, at: At, ...path: Path): void;
	checkSteps(steps: z.infer<typeof Steps>, at: At, ...path: Path): void;
	contacts(list: readonly string[], at: At, ...path: Path): void;
}

export function checkWork(check: Check, { each, known, checkSources, checkSteps, contacts }: Tools): void {
	const { report } = check;
	for (const folder of ["hire-rules", "subsidies", "offer-signs", "advert-signs", "letters"] as const) {
		each(folder, (record, at) => {
			checkSources(record.sources, record.confidence, at);
			if (record.article) known("articles", record.article, at("article"));
			if ("contacts" in record) contacts(record.contacts, at);
		});
	}
	each("changes", (change, at) => {
		known("topics", change.topic, at("topic"));
		for (const id of change.articles) known("articles", id, at("articles"));
		checkSources(change.sources, change.confidence, at);
	});
	each("hire-rules", (rule, at) => {
		if (rule.lastDay) known("facts", rule.lastDay, at("lastDay"));
	});
	each("sheets", (sheet, at) => checkSources(sheet.sources, sheet.confidence, at));
	each("onboarding", (plan, at) => {
		for (const [week, { id, from, until, tasks }] of plan.weeks.entries()) {
			if (until < from) report(at("weeks", week), `the week "${id}" ends before it begins`);
			const seen = new Set<string>();
			for (const [index, task] of tasks.entries()) {
				const place: At = (...path) => at("weeks", week, "tasks", index, ...path);
				if (seen.has(task.id)) report(place("id"), `the task id "${task.id}" is used twice here`);
				seen.add(task.id);
				if (task.contact) known("contacts", task.contact, place("contact"));
				if (task.article) known("articles", task.article, place("article"));
				if (task.sources.length > 0) checkSources(task.sources, task.confidence ?? "to-verify", place);
			}
		}
	});
	each("offer-signs", (sign, at) => {
		if (sign.figure) known("facts", sign.figure.fact, at("figure"));
	});
	each("letters", (letter, at) => {
		known("letter-senders", letter.sender, at("sender"));
		checkSteps(letter.steps, at, "steps");
		for (const id of letter.terms) known("glossary", id, at("terms"));
		if (letter.strict && !letter.deadline)
			report(at("deadline"), "a letter with a right to lose names its deadline rule");
	});
	each("letter-senders", (sender, at) => {
		if (sender.contact) known("contacts", sender.contact, at("contact"));
	});
	checkTable(check);
}

/** Every combination of answers, and for each part of the table exactly one rule that fits it. */
function checkTable({ pack, report }: Check): void {
	const questions = pack["hire-questions"];
	const rules = pack["hire-rules"];
	if (questions.length === 0 && rules.length === 0) return;
	const choices = Object.fromEntries(questions.map((it) => [it.id, it.choices.map(({ value }) => value)]));
	const missing = HIRE_KEYS.filter((key) => !choices[key]);
	if (missing.length > 0) {
		report({ folder: "hire-questions", id: missing[0] ?? "", path: [] }, `no question for ${missing.join(", ")}`);
		return;
	}
	for (const rule of rules)
		for (const [key, values] of Object.entries(rule.when))
			for (const value of values ?? [])
				if (!choices[key]?.includes(value))
					report({ folder: "hire-rules", id: rule.id, path: ["when", key] }, `"${value}" is no answer to ${key}`);
	for (const part of HIRE_PARTS) {
		const own = rules.filter((rule) => rule.part === part);
		for (const answers of combinations(keysOf(own), choices)) {
			const fitting = own.filter((rule) => fitsAnswers(rule, answers));
			if (fitting.length === 1) continue;
			const [first] = fitting;
			const said = Object.entries(answers)
				.map(([key, value]) => `${key} ${value}`)
				.join(", ");
			report(
				{ folder: "hire-rules", id: first?.id ?? part, path: ["when"] },
				first
					? `two rules of ${part} fit ${said}: ${fitting.map(({ id }) => id).join(", ")}`
					: `no rule of ${part} fits ${said}`,
			);
		}
	}
}

const keysOf = (rules: readonly HireRule[]) =>
	HIRE_KEYS.filter((key) => rules.some((rule) => rule.when[key] !== undefined));

/** Whether a rule fits the answers; a question without an answer fits no rule that names it. */
export function fitsAnswers(
	rule: Pick<HireRule, "when">,
	answers: Readonly<Partial<Record<HireKey, string>>>,
): boolean {
	return HIRE_KEYS.every((key) => {
		const values = rule.when[key];
		return !values || values.includes(answers[key] ?? "");
	});
}

/** Every combination of answers to some of the questions. */
export function* combinations(
	keys: readonly HireKey[],
	choices: Readonly<Record<string, readonly string[]>>,
): Generator<Partial<Record<HireKey, string>>> {
	const [key, ...rest] = keys;
	if (!key) {
		yield {};
		return;
	}
	for (const value of choices[key] ?? [])
		for (const others of combinations(rest, choices)) yield { [key]: value, ...others };
}
