/** The question sets of the evaluation, as data beside this file, and how one answer is judged. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Answer } from "../src/assistant";

export const SUITES = ["journeys", "questions", "employers", "outside", "unlisted", "crisis", "harmless"] as const;
export type SuiteName = (typeof SUITES)[number];

const Expectation = z.strictObject({
	kind: z.array(z.string()).optional(),
	notKind: z.array(z.string()).optional(),
	/** The records that are right, as the author of the question named them. */
	subject: z.array(z.string()).optional(),
	/** Further records that a second reader found right among those that any system proposed; the words of `must` are not asked of them. */
	also: z.array(z.string()).optional(),
	facet: z.array(z.string()).optional(),
	notSubjectIn: z.string().optional(),
	notice: z.string().optional(),
	must: z.array(z.array(z.string())).optional(),
	mustNot: z.array(z.string()).optional(),
});
const Case = z.strictObject({
	id: z.string(),
	/** When it was written: 1 with the first content, 2 with the second filling, 3 for this evaluation. */
	round: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
	/** What the person writes: "mixed" is misspelt, transliterated or two languages at once. */
	input: z.enum(["uk", "ru", "de", "en", "mixed"]),
	/** The language of the answer. */
	language: z.enum(["de", "en", "uk"]),
	turns: z.array(z.string()).min(1),
	profile: z.record(z.string(), z.string()).optional(),
	expect: Expectation,
	split: z.enum(["train", "held"]).optional(),
	note: z.string().optional(),
});
export type Case = z.infer<typeof Case>;

/** A suite file cannot be used; names file and line. */
export class SuiteError extends Error {
	override readonly name = "SuiteError";
}

/** Reads a suite. @throws {SuiteError} for a broken line */
export function readSuite(name: SuiteName): Case[] {
	return readLines(`${name}.jsonl`, Case);
}

const LanguageCase = z.strictObject({
	id: z.string(),
	round: z.number().optional(),
	text: z.string(),
	language: z.enum(["uk", "ru", "de", "en"]),
	split: z.enum(["train", "held"]).optional(),
	note: z.string().optional(),
});

export function readLanguageSuite(): z.infer<typeof LanguageCase>[] {
	return readLines("language.jsonl", LanguageCase);
}

const TitleCase = z.strictObject({
	id: z.string(),
	split: z.enum(["train", "held"]),
	input: z.enum(["uk", "ru", "de", "en", "latin"]),
	title: z.string(),
	/** The occupations that are right; none: the pack does not hold it, and no occupation may be answered. */
	expect: z.array(z.string()),
	/** The title itself can mean several: the finder should ask. */
	ask: z.boolean().optional(),
});
export type TitleCase = z.infer<typeof TitleCase>;

/** Titles as people type them into the occupation finder. */
export function readTitles(): TitleCase[] {
	return readLines("titles.jsonl", TitleCase);
}

const ParaphraseGroup = z.strictObject({
	id: z.string(),
	split: z.enum(["train", "held"]),
	input: z.enum(["uk", "ru", "de", "en"]),
	language: z.enum(["de", "en", "uk"]),
	messages: z.array(z.string()).length(5),
	note: z.string().optional(),
});

/** Groups of five ways in which different people ask the same. */
export function readParaphrases(): z.infer<typeof ParaphraseGroup>[] {
	return readLines("paraphrases.jsonl", ParaphraseGroup);
}

/** Half of a suite: the one that is looked at, or the one that is only counted. */
export type Half = "train" | "held";

/** Reads a suite's lines. @throws {SuiteError} for a missing file or a broken line */
export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
	const path = join(import.meta.dirname, file);
	let text: string;
	try {
		text = readFileSync(path, "utf8");
	} catch {
		throw new SuiteError(`the suite file eval/${file} is missing`);
	}
	return text.split("\n").flatMap((line, index) => {
		if (line.trim() === "") return [];
		try {
			return [schema.parse(JSON.parse(line))];
		} catch (error) {
			throw new SuiteError(`eval/${file}:${index + 1} ${error instanceof Error ? error.message : error}`);
		}
	});
}

/** What is wrong with an answer; empty when it is right. */
export function judge(answer: Answer, { expect, language }: Case, isOccupation: (id: string) => boolean): string[] {
	const text = textOf(answer).toLowerCase();
	const problems: string[] = [];
	if (answer.language !== language) problems.push(`language ${answer.language}`);
	if (expect.kind && !expect.kind.includes(answer.kind)) problems.push(`kind ${answer.kind}`);
	if (expect.notKind?.includes(answer.kind)) problems.push(`kind ${answer.kind}`);
	const factual = answer.kind === "answer";
	const subjects = subjectsOf(answer);
	if (factual && expect.subject && !subjects.some((id) => rightIds(expect).includes(id)))
		problems.push(`subject ${answer.subject}`);
	if (factual && expect.facet && isOccupation(answer.subject ?? "") && !expect.facet.includes(answer.facet ?? ""))
		problems.push(`facet ${answer.facet}`);
	if (expect.notSubjectIn === "occupations" && isOccupation(answer.subject ?? ""))
		problems.push(`subject ${answer.subject}`);
	if (expect.notice && !answer.notices.some((notice) => notice.kind === expect.notice))
		problems.push(`no ${expect.notice} notice`);
	const named = factual && !expect.also?.includes(answer.subject ?? "");
	for (const group of named ? (expect.must ?? []) : []) {
		if (!group.some((word) => text.includes(word.toLowerCase()))) problems.push(`lacks ${group.join(" | ")}`);
	}
	for (const word of expect.mustNot ?? []) {
		if (text.includes(word.toLowerCase())) problems.push(`says "${word}"`);
	}
	return problems;
}

/** Right record, whatever the words: the subject (and kind) without the demands on the text. */
export function rightRecord(answer: Answer, { expect }: Case): boolean {
	if (expect.kind && !expect.kind.includes(answer.kind)) return false;
	return answer.kind !== "answer" || !expect.subject || subjectsOf(answer).some((id) => rightIds(expect).includes(id));
}

/** The records that an answer is from: two where it answers two questions. */
function subjectsOf({ subject, parts }: Answer): string[] {
	return [subject ?? "", ...parts.map((part) => part.subject ?? "")];
}

/** All records that are right. */
export function rightIds({ subject, also }: Case["expect"]): string[] {
	return [...(subject ?? []), ...(also ?? [])];
}

/** Everything that a person sees of an answer. */
export function textOf(answer: Answer): string {
	return [
		answer.title,
		answer.subtitle,
		...answer.blocks.map((block) => block.text),
		...answer.steps.flatMap((step) => [step.text, step.detail]),
		...answer.contacts.flatMap((contact) => [
			contact.name,
			contact.street,
			contact.postcode,
			contact.city,
			contact.phone,
			contact.url,
		]),
		...answer.notices.map((notice) => notice.text),
		...answer.suggestions.map((suggestion) => suggestion.label),
	]
		.filter(Boolean)
		.join("\n");
}
