/** The evaluation as one HTML file that needs nothing else: figures, plots and what went wrong. */
import type { ComponentChildren } from "preact";
import { render } from "preact-render-to-string";
import type { RetrievalRow } from "./omos-retrieval";
import type { SentenceRow } from "./omos-sentences";
import { LanguageOfInput, Paraphrases, Retrieval, Sentences } from "./report/further";
import { judgedByKind, Kinds } from "./report/kinds";
import { Plots } from "./report/questions";
import { Style } from "./report/style";
import { Suites } from "./report/suites";
import { Worst } from "./report/worst";
import type { Result, TitleResult } from "./results";
import type { Interval } from "./statistics";

export interface Report {
	readonly contentVersion: string;
	/** The day of the figures, as it is to be shown. */
	readonly date: string;
	readonly suites: readonly {
		readonly suite: string;
		readonly right: number;
		readonly all: number;
		/** The share that was promised; 0 when none was. */
		readonly floor: number;
	}[];
	readonly results: readonly Result[];
	readonly language?: {
		readonly right: number;
		readonly all: number;
		/** A text is shown only when it is said to be of the half `train`. */
		readonly wrong: readonly {
			readonly text: string;
			readonly expected: string;
			readonly found: string;
			readonly split?: string;
		}[];
	};
	readonly titles?: readonly TitleResult[];
	readonly paraphrases?: {
		readonly groups: number;
		/** Groups of which every message leads to one record. */
		readonly same: number;
		/** Messages of all groups. */
		readonly all: number;
		/** Messages that lead to the record that most of their group get. */
		readonly agreeing?: number;
	};
	readonly retrieval?: readonly RetrievalRow[];
	readonly sentences?: readonly (SentenceRow | Readonly<Record<string, string | number | Interval>>)[];
	/** The committed figures, by suite. */
	readonly before?: Readonly<Record<string, { readonly right: number; readonly all: number }>>;
}

interface Section {
	readonly id: string;
	readonly title: string;
	readonly content: ComponentChildren;
}

/** One self-contained page. No message of the half `held` stands in it. */
export function renderReport(report: Report): string {
	return `<!doctype html>${render(<Page report={report} />)}`;
}

function Page({ report }: { report: Report }) {
	const sections = sectionsOf(report);
	return (
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				{/* Nothing may be fetched, whatever a message holds; the empty icon spares the browser's own request. */}
				<meta
					http-equiv="Content-Security-Policy"
					content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
				/>
				<link rel="icon" href="data:," />
				<title>{`Evaluation of the assistant, ${report.date}`}</title>
				<Style />
			</head>
			<body>
				<header>
					<h1>Evaluation of the assistant</h1>
					<dl class="meta">
						<div>
							<dt>Content version</dt>
							<dd>{report.contentVersion}</dd>
						</div>
						<div>
							<dt>Date</dt>
							<dd>{report.date}</dd>
						</div>
					</dl>
					<nav aria-label="Sections">
						<ul>
							{sections.map(({ id, title }) => (
								<li key={id}>
									<a href={`#${id}`}>{title}</a>
								</li>
							))}
						</ul>
					</nav>
				</header>
				<main>
					{sections.map(({ id, title, content }) => (
						<section key={id} id={id}>
							<h2>{title}</h2>
							{content}
						</section>
					))}
				</main>
			</body>
		</html>
	);
}

function sectionsOf(report: Report): Section[] {
	const { suites, results, before, language, paraphrases, retrieval, sentences } = report;
	const of = (suite: string) => results.filter((it) => it.suite === suite);
	const questions = of("questions");
	const sections: (Section | undefined)[] = [
		{ id: "suites", title: "Suites", content: <Suites suites={suites} before={before} /> },
		questions.length > 0
			? {
					id: "questions",
					title: "The questions",
					content: <Plots questions={questions} outside={of("outside")} />,
				}
			: undefined,
		judgedByKind(results).length > 0
			? {
					id: "kinds",
					title: "Kinds of answer",
					content: (
						<>
							<p class="soft">
								Where several kinds are right the row is that of the first, so what stands beside the diagonal is wrong
								only where it says so. A right kind with the wrong record or words counts as wrong too.
							</p>
							<Kinds results={results} />
						</>
					),
				}
			: undefined,
		questions.length > 0
			? { id: "worst", title: "Sure and wrong", content: <Worst questions={questions} /> }
			: undefined,
		language && { id: "language", title: "Language of input", content: <LanguageOfInput language={language} /> },
		paraphrases && { id: "paraphrases", title: "Paraphrases", content: <Paraphrases paraphrases={paraphrases} /> },
		retrieval && { id: "retrieval", title: "Finding pages", content: <Retrieval retrieval={retrieval} /> },
		sentences && { id: "sentences", title: "Finding sentences", content: <Sentences sentences={sentences} /> },
	];
	return sections.filter((section) => section !== undefined);
}
