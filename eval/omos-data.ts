/** Reads OMoS-QA (Kleinle, Prange, Friedrich 2024): real questions over pages of the Integreat app, in three languages. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SuiteError } from "./suites";

export const PAGE_LANGUAGES = ["de", "en", "uk"] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

const Line = z.object({
	id: z.number(),
	question: z.string().min(1),
	context: z.string().min(1),
	/** Numbers of the sentences (lines of the page) that answer; none where the page does not answer. */
	answers: z.array(z.number().int().nonnegative()),
});

/** A page in all languages; its sentences stand line by line beside each other. */
export interface Page {
	readonly sentences: Readonly<Record<PageLanguage, readonly string[]>>;
	readonly split: string;
}
export interface PageQuestion {
	readonly id: number;
	readonly text: Readonly<Record<PageLanguage, string>>;
	readonly answers: Readonly<Record<PageLanguage, readonly number[]>>;
	/** The number of its page. */
	readonly page: number;
	readonly split: string;
}
export interface PageData {
	readonly pages: readonly Page[];
	readonly questions: readonly PageQuestion[];
	readonly splits: readonly string[];
}

/** All pages are searched, whatever the split; `train` is learned from, the other split is asked. */
const SPLITS = ["train", "dev", "test"] as const;

/**
 * @param folder holds `train.de.jsonl` …
 * @param split the split that is asked
 * @throws {SuiteError} for a missing folder or file, an unknown split, a broken line
 */
export function readPageData(folder: string | undefined, split: string): PageData {
	if (!folder) throw new SuiteError("the suite omos needs --data with the folder of OMoS-QA (train.de.jsonl …)");
	if (!existsSync(folder)) throw new SuiteError(`the data folder ${folder} is missing`);
	if (!(SPLITS as readonly string[]).includes(split))
		throw new SuiteError(`unknown split "${split}"; there are: ${SPLITS.join(", ")}`);
	const splits = SPLITS.filter(
		(name) => name === "train" || name === split || existsSync(join(folder, `${name}.de.jsonl`)),
	);
	const pages: Page[] = [];
	const numbers = new Map<string, number>();
	const questions = splits.flatMap((name) => {
		const lines = Object.fromEntries(
			PAGE_LANGUAGES.map((language) => [language, new Map(readLines(folder, name, language).map((it) => [it.id, it]))]),
		) as Record<PageLanguage, Map<number, z.infer<typeof Line>>>;
		return [...lines.de.keys()].map((id): PageQuestion => {
			const of = (language: PageLanguage) => {
				const line = lines[language].get(id);
				if (!line) throw new SuiteError(`${name}.${language}.jsonl has no question ${id}`);
				return line;
			};
			const byLanguage = <T>(pick: (line: z.infer<typeof Line>) => T) =>
				Object.fromEntries(PAGE_LANGUAGES.map((language) => [language, pick(of(language))])) as Record<PageLanguage, T>;
			const { context } = of("de");
			const page = numbers.get(context) ?? pages.length;
			if (page === pages.length) {
				numbers.set(context, page);
				pages.push({ sentences: byLanguage((line) => line.context.split("\n")), split: name });
			}
			return {
				id,
				text: byLanguage((line) => line.question),
				answers: byLanguage((line) => line.answers),
				page,
				split: name,
			};
		});
	});
	return { pages, questions, splits };
}

function readLines(folder: string, split: string, language: PageLanguage): z.infer<typeof Line>[] {
	const file = `${split}.${language}.jsonl`;
	let text: string;
	try {
		text = readFileSync(join(folder, file), "utf8");
	} catch {
		throw new SuiteError(`the file ${join(folder, file)} is missing`);
	}
	return text.split("\n").flatMap((line, index) => {
		if (line.trim() === "") return [];
		try {
			return [Line.parse(JSON.parse(line))];
		} catch (error) {
			throw new SuiteError(`${file}:${index + 1} ${error instanceof Error ? error.message : error}`);
		}
	});
}
