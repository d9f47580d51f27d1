/** OMoS-QA: does the search find the page that a question was asked about? */

import { isEmptyWord } from "../src/assistant/cues";
import { cleanText, stems, tokenise } from "../src/language";
import { buildIndex, find, type Indexable, type Lexicon, type SearchIndex } from "../src/search";
import { type Bridge, learnBridge } from "../src/search/bridge";
import { FEATURES, RANKING, type Ranking } from "../src/search/rank";
import type { IndexOptions } from "../src/search/search-index";
import { fitRanking } from "./learn";
import { misspell, transliterate } from "./noise";
import { PAGE_LANGUAGES, type PageData, type PageLanguage, type PageQuestion } from "./omos-data";
import { type Interval, interval } from "./statistics";

/** Pages have no ways of asking; windows of sentences stand for them, compared one by one but not counted twice. */
const PAGE_OPTIONS: IndexOptions = {
	stems: { k1: 1.2, b: 0.75, fields: { title: 2, asks: 0, body: 1 } },
	grams: { k1: 1.2, b: 0.75, fields: { title: 2, asks: 0, body: 1 } },
	concepts: { k1: 1.2, b: 0.75, fields: { title: 2, asks: 0, body: 1 } },
	likelihood: { stems: 0.5, grams: 0.5, concepts: 0.5, fields: { title: 1, asks: 0, body: 1 } },
};
const WINDOW = 5;
const PENALTY = 3e-3;

interface PageDocument extends Indexable {
	readonly page: number;
}

export interface RetrievalRow {
	readonly condition: string;
	readonly questions: number;
	readonly first: Interval;
	readonly three: Interval;
	/** Mean reciprocal rank, ten places looked at. */
	readonly mrr: Interval;
}

type Asked = (question: PageQuestion) => string;

/** Every condition, each with a 95 % interval. */
export function retrieval(data: PageData, split: string, lexicon: Lexicon): RetrievalRow[] {
	const indexes = Object.fromEntries(
		PAGE_LANGUAGES.map((language) => [language, buildIndex(documentsIn(data, language), lexicon, PAGE_OPTIONS)]),
	) as Record<PageLanguage, SearchIndex<PageDocument>>;
	const answerable = (name: string) =>
		data.questions.filter((question) => question.split === name && question.answers.de.length > 0);
	const plain =
		(language: PageLanguage): Asked =>
		(question) =>
			question.text[language];
	const typos =
		(language: PageLanguage): Asked =>
		(question) =>
			misspell(question.text[language], question.id);
	const latin: Asked = (question) => transliterate(question.text.uk, question.id);
	const learn = (language: PageLanguage, asked: readonly Asked[], bridge?: Bridge) =>
		learnWeights(indexes[language], answerable("train"), asked, bridge);
	const measure = (
		condition: string,
		language: PageLanguage,
		asked: Asked,
		weights: Ranking["score"],
		bridge?: Bridge,
	) =>
		row(
			condition,
			answerable(split).map((question) => placeOf(indexes[language], asked(question), question.page, weights, bridge)),
		);

	const own = PAGE_LANGUAGES.flatMap((language) => {
		const weights = learn(language, [plain(language), typos(language)]);
		return [
			measure(language, language, plain(language), weights),
			measure(`${language}, typing errors`, language, typos(language), weights),
			...(language === "uk" ? [measure("uk in Latin letters", language, latin, weights)] : []),
		];
	});
	const across = (
		[
			["uk", "de"],
			["de", "uk"],
			["uk", "en"],
			["en", "de"],
		] as const
	).map(([from, to]) => {
		const bridge = learnBridge(parallelSentences(data, from, to));
		return measure(`${from} question, ${to} pages`, to, plain(from), learn(to, [plain(from)], bridge), bridge);
	});
	return [...own, ...across];
}

function documentsIn({ pages }: PageData, language: PageLanguage): PageDocument[] {
	return pages.map(({ sentences }, page) => {
		const lines = sentences[language];
		const field = (text: string) => ({ text, language });
		const windows = lines.map((_, at) => lines.slice(at, at + WINDOW).join(" "));
		return { page, title: lines.slice(0, 1).map(field), asks: windows.map(field), body: lines.slice(1).map(field) };
	});
}

/** Sentences of train pages in two languages, as stems. */
function parallelSentences({ pages }: PageData, from: PageLanguage, to: PageLanguage) {
	const terms = (text: string, language: PageLanguage) => tokenise(text).flatMap((token) => stems(token, language));
	return pages
		.filter(({ split, sentences }) => split === "train" && sentences[from].length === sentences[to].length)
		.flatMap(({ sentences }) =>
			sentences[from].map((text, at) => [terms(text, from), terms(sentences[to][at] ?? "", to)] as const),
		);
}

function search(index: SearchIndex<PageDocument>, text: string, bridge?: Bridge, score = RANKING.score) {
	return find(index, tokenise(cleanText(text)), {
		limit: 24,
		isEmpty: isEmptyWord,
		bridge,
		ranking: { ...RANKING, score },
	}).candidates;
}

function learnWeights(
	index: SearchIndex<PageDocument>,
	questions: readonly PageQuestion[],
	asked: readonly Asked[],
	bridge?: Bridge,
): Ranking["score"] {
	const groups = asked.flatMap((ask) =>
		questions.map((question) => {
			const candidates = search(index, ask(question), bridge);
			return {
				rows: candidates.map(({ features }) => FEATURES.map((name) => features[name])),
				right: candidates.map(({ document }) => document.page === question.page),
				weight: 1,
			};
		}),
	);
	const weights = fitRanking(groups, FEATURES.length, PENALTY);
	return Object.fromEntries(FEATURES.map((name, at) => [name, weights[at] ?? 0])) as Ranking["score"];
}

/** The place of the right page, 1 for the first; Infinity when it is not found. */
function placeOf(
	index: SearchIndex<PageDocument>,
	text: string,
	page: number,
	weights: Ranking["score"],
	bridge?: Bridge,
): number {
	const place = search(index, text, bridge, weights).findIndex(({ document }) => document.page === page);
	return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

function row(condition: string, places: readonly number[]): RetrievalRow {
	return {
		condition,
		questions: places.length,
		first: interval(places.map((place) => (place === 1 ? 1 : 0))),
		three: interval(places.map((place) => (place <= 3 ? 1 : 0))),
		mrr: interval(places.map((place) => (place <= 10 ? 1 / place : 0))),
	};
}
