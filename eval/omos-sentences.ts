/** OMoS-QA: does the search select the sentences of a page that answer a question, and none where none does? */
import { isEmptyWord } from "../src/assistant/cues";
import { cleanText, tokenise } from "../src/language";
import type { Lexicon } from "../src/search";
import { logistic } from "../src/search/rank";
import {
	choose,
	collectSentences,
	contextInputs,
	type PageSentences,
	pageInputs,
	readSentences,
	type SentenceFeatures,
	type SentenceWeights,
	selectSentences,
	sentenceFeatures,
} from "../src/search/sentences";
import { fitProbability } from "./learn";
import { PAGE_LANGUAGES, type PageData, type PageLanguage } from "./omos-data";
import { type Interval, intervalOf } from "./statistics";

/** Pages of train are dealt into so many parts; what is learned next sees probabilities from the other parts only. */
const FOLDS = 4;
const PENALTY = { first: 1e-3, second: 1e-2, page: 5e-3 };
const LEAST = {
	sentence: Array.from({ length: 21 }, (_, at) => 0.1 + 0.02 * at),
	page: Array.from({ length: 13 }, (_, at) => 0.3 + 0.05 * at),
};

export interface SentenceRow {
	readonly language: PageLanguage;
	readonly questions: number;
	/** As in the paper: means over answerable questions (an empty selection has precision 1), and F1 of the means. */
	readonly precision: Interval;
	readonly recall: Interval;
	readonly f1: Interval;
	/** Over the sentences of all questions together, unanswerable ones too. */
	readonly microPrecision: Interval;
	readonly microRecall: Interval;
	readonly microF1: Interval;
	/** Of the selections that were empty. */
	readonly emptyPrecision: Interval;
	readonly emptyRecall: Interval;
	readonly emptyF1: Interval;
	/** Share of the unanswerable questions that got an answer; share of the answerable ones that got none. */
	readonly falseAnswers: Interval;
	readonly falseRefusals: Interval;
}

/** A question beside its page. */
interface Example {
	readonly question: ReturnType<typeof tokenise>;
	readonly pageNumber: number;
	readonly page: PageSentences;
	readonly right: readonly boolean[];
}
/** How a selection agrees with the right one: sentences in both, selected, right. */
interface Agreement {
	readonly both: number;
	readonly selected: number;
	readonly right: number;
}
/** The rows of one example, for `fitProbability`. */
interface Rows {
	readonly rows: readonly (readonly number[])[];
	readonly right: readonly boolean[];
	readonly pageNumber: number;
}

/** Learns on train, all languages together, and measures the split in each language. */
export function sentenceRows(data: PageData, split: string, lexicon: Lexicon): SentenceRow[] {
	const examples = new Map(PAGE_LANGUAGES.map((language) => [language, examplesIn(data, language, lexicon)]));
	const weights = learn([...examples.values()].flatMap((of) => of("train")));
	return PAGE_LANGUAGES.map((language) => {
		const asked = examples.get(language)?.(split) ?? [];
		return {
			language,
			...figures(asked.map((it) => agreement(selectSentences(it.question, it.page, weights, isEmptyWord), it.right))),
		};
	});
}

function examplesIn({ pages, questions }: PageData, language: PageLanguage, lexicon: Lexicon) {
	const texts = pages.map(({ sentences }) => sentences[language]);
	const collection = collectSentences(texts, language, lexicon);
	const read = texts.map((page) => readSentences(page, collection));
	return (split: string): Example[] =>
		questions
			.filter((question) => question.split === split)
			.flatMap(({ text, answers, page: pageNumber }) => {
				const page = read[pageNumber];
				if (!page) return [];
				const right = page.sentences.map((_, at) => answers[language].includes(at));
				return [{ question: tokenise(cleanText(text[language])), pageNumber, page, right }];
			});
}

/** Both stages, the probability of the page, and the thresholds; each from what the one before says of unseen pages. */
function learn(examples: readonly Example[]): SentenceWeights {
	const features = examples.map(({ question, page }) => sentenceFeatures(question, page, isEmptyWord));
	const rowsOf = (rows: (example: Example, at: number) => readonly (readonly number[])[]) =>
		examples.map((example, at) => ({ ...example, rows: rows(example, at).map(doubles) }));
	const first = crossFit(
		rowsOf((_, at) => (features[at]?.rows ?? []).map((row) => Object.values(row))),
		PENALTY.first,
	);
	const second = crossFit(
		rowsOf(({ page }, at) => contextInputs(first.held[at] ?? [], page)),
		PENALTY.second,
	);
	const answering = features.map((of: SentenceFeatures, at) => ({
		rows: [doubles(pageInputs(second.held[at] ?? [], of))],
		right: [examples[at]?.right.some(Boolean) ?? false],
		pageNumber: examples[at]?.pageNumber ?? 0,
	}));
	const page = crossFit(answering, PENALTY.page);
	return {
		first: first.weights,
		second: second.weights,
		page: page.weights,
		least: bestThresholds((least) =>
			examples.map(({ right }, at) => agreement(choose(second.held[at] ?? [], page.held[at]?.[0] ?? 0, least), right)),
		),
	};
}

/** Weights from all examples; and the probabilities that each gets from weights learned without its part of the pages. */
function crossFit(examples: readonly Rows[], penalty: number) {
	const size = examples[0]?.rows[0]?.length ?? 0;
	const weightsOf = (of: readonly Rows[]) =>
		fitProbability(
			of.map(({ rows, right }) => ({ rows, right, weight: 1 })),
			size,
			penalty,
		);
	const parts = Array.from({ length: FOLDS }, (_, part) =>
		weightsOf(examples.filter((it) => it.pageNumber % FOLDS !== part)),
	);
	return {
		weights: weightsOf(examples),
		held: examples.map(({ rows, pageNumber }) => rows.map((row) => logistic(parts[pageNumber % FOLDS] ?? [], row))),
	};
}

/** The same numbers in an array that the engine keeps unboxed; fitting is several times faster. */
function doubles(row: readonly number[]): number[] {
	return Array.from(Float64Array.from(row));
}

/** The thresholds with the greatest sum of the three F1: the paper's, micro, and of empty selections. */
function bestThresholds(select: (least: SentenceWeights["least"]) => readonly Agreement[]): SentenceWeights["least"] {
	let best = { page: 0, sentence: 0 };
	let most = -1;
	for (const page of LEAST.page) {
		for (const sentence of LEAST.sentence) {
			const agreements = select({ page, sentence });
			const sum = paper(agreements).f1 + micro(agreements).f1 + empty(agreements).f1;
			if (sum > most) best = { page, sentence };
			most = Math.max(most, sum);
		}
	}
	return best;
}

function agreement(selected: readonly number[], right: readonly boolean[]): Agreement {
	return {
		both: selected.filter((at) => right[at]).length,
		selected: selected.length,
		right: right.filter(Boolean).length,
	};
}

type Scores = Readonly<Record<"precision" | "recall" | "f1", number>>;

function paper(agreements: readonly Agreement[]): Scores {
	let precision = 0;
	let recall = 0;
	let count = 0;
	for (const { both, selected, right } of agreements) {
		if (right === 0) continue;
		count++;
		precision += selected === 0 ? 1 : both / selected;
		recall += both / right;
	}
	return scores(share(precision, count), share(recall, count));
}

function micro(agreements: readonly Agreement[]): Scores {
	const sum = (key: keyof Agreement) => agreements.reduce((all, it) => all + it[key], 0);
	return scores(share(sum("both"), sum("selected")), share(sum("both"), sum("right")));
}

function empty(agreements: readonly Agreement[]): Scores {
	const refused = agreements.filter(({ selected }) => selected === 0);
	const unanswerable = agreements.filter(({ right }) => right === 0).length;
	const both = refused.filter(({ right }) => right === 0).length;
	return scores(share(both, refused.length), share(both, unanswerable));
}

function scores(precision: number, recall: number): Scores {
	return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

function share(part: number, whole: number): number {
	return whole > 0 ? part / whole : 0;
}

function figures(agreements: readonly Agreement[]): Omit<SentenceRow, "language"> {
	const of = (kind: (sample: readonly Agreement[]) => Scores, key: keyof Scores) =>
		intervalOf(agreements, (sample) => kind(sample)[key]);
	return {
		questions: agreements.length,
		precision: of(paper, "precision"),
		recall: of(paper, "recall"),
		f1: of(paper, "f1"),
		microPrecision: of(micro, "precision"),
		microRecall: of(micro, "recall"),
		microF1: of(micro, "f1"),
		emptyPrecision: of(empty, "precision"),
		emptyRecall: of(empty, "recall"),
		emptyF1: of(empty, "f1"),
		falseAnswers: intervalOf(agreements, (sample) => 1 - empty(sample).recall),
		falseRefusals: intervalOf(agreements, (sample) => {
			const answerable = sample.filter(({ right }) => right > 0);
			return share(answerable.filter(({ selected }) => selected === 0).length, answerable.length);
		}),
	};
}
