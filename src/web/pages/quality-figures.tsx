/* biome-ignore-all lint/a11y/noRedundantRoles: the style lays rows out as cards, and some browsers would forget the table */
/** Every figure of the pack in one table, with a field that shortens it. On a phone each row is a card. */
import type { ComponentChildren } from "preact";
import { pagesOfFacts } from "../../knowledge/index";
import type { Source } from "../../knowledge/schema";
import { dayInWords } from "../answer/view";
import { showFact } from "./fact-view";
import { ListFilter } from "./list-filter";
import type { Page } from "./page";

export function AllFigures({ page }: { readonly page: Page }) {
	const { t, knowledge, language } = page;
	const facts = knowledge.pack.facts
		.map((fact) => showFact(page, fact))
		.sort((a, b) => a.label.localeCompare(b.label, language));
	const pages = pagesOfFacts(knowledge.pack);
	const labels = {
		today: t("figures.today"),
		next: t("quality.figures.next"),
		source: t("quality.figures.source"),
		sure: t("figures.sure"),
	};
	if (facts.length === 0) return null;
	return (
		<section class="card" id="figures">
			<h2 id="figures-title">{t("quality.figures.title")}</h2>
			<details class="quality-more">
				<summary>{t("quality.figures.open", { count: facts.length })}</summary>
				<ListFilter page={page} label={t("quality.figures.search")} found={t("quality.figures.found")} />
				<p class="none" data-none hidden>
					{t("topics.none")}
				</p>
				<table class="figures-table" role="table" aria-labelledby="figures-title">
					<thead role="rowgroup">
						<tr role="row">
							<th scope="col" role="columnheader">
								{t("quality.figures.what")}
							</th>
							{Object.entries(labels).map(([key, label]) => (
								<th key={key} scope="col" role="columnheader">
									{label}
								</th>
							))}
						</tr>
					</thead>
					<tbody role="rowgroup" data-group>
						{facts.map((shown) => (
							<tr key={shown.fact.id} id={`fact-${shown.fact.id}`} role="row" data-words="">
								<th scope="row" role="rowheader">
									{linked(page, shown.label, pages.get(shown.fact.id))}
								</th>
								<Cell label={labels.today}>
									<strong>{shown.value}</strong>
									{shown.until ? <span class="soft">{t("figures.until", { day: shown.until })}</span> : null}
								</Cell>
								<Cell label={labels.next}>{shown.next ?? "–"}</Cell>
								<Cell label={labels.source}>
									<span lang="de">{[...new Set(shown.sources.map((source) => source.publisher))].join(", ")}</span>
									<span class="soft">{ageOf(page, shown.sources)}</span>
								</Cell>
								<Cell label={labels.sure}>
									{t(`confidence.${shown.fact.confidence}`)}
									{shown.overdue ? <span class="soft">{t("figures.overdue")}</span> : null}
								</Cell>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</section>
	);
}

function Cell({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
	return (
		<td role="cell" data-label={label}>
			<div>{children}</div>
		</td>
	);
}

/** Leads to the page that names the figure; its sources stand there as links. */
const linked = ({ href }: Page, label: string, path: string | undefined) =>
	path ? <a href={href(path)}>{label}</a> : label;

/** The newest publication behind a figure. */
function ageOf({ t, language }: Page, sources: readonly Source[]): string {
	const newest = sources
		.flatMap(({ date }) => date ?? [])
		.sort()
		.at(-1);
	return newest ? dayInWords(newest, language) : t("answer.source.undated");
}
