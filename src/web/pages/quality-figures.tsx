/* biome-ignore-all lint/a11y/noRedundantRoles: the style lays rows out as cards, and some browsers would forget the table */
/** Every figure of the pack in one table, with a field that shortens it. On a phone each row is a card. */
import type { Source } from "../../knowledge/schema";
import { dayInWords } from "../answer/view";
import { showFact } from "./fact-view";
import { SourceNames } from "./figures";
import { ListFilter } from "./list-filter";
import type { Page } from "./page";
import { distinctWords } from "./search-words";

export function AllFigures({ page }: { readonly page: Page }) {
	const { t, knowledge, language } = page;
	const facts = knowledge.pack.facts
		.map((fact) => showFact(page, fact))
		.sort((a, b) => a.label.localeCompare(b.label, language));
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
							<tr
								key={shown.fact.id}
								id={`fact-${shown.fact.id}`}
								role="row"
								data-words={distinctWords([...Object.values(shown.fact.label), shown.value])}
							>
								<th scope="row" role="rowheader">
									{shown.label}
								</th>
								<td role="cell" data-label={labels.today}>
									<strong>{shown.value}</strong>
									{shown.until ? <span class="soft">{t("figures.until", { day: shown.until })}</span> : null}
								</td>
								<td role="cell" data-label={labels.next}>
									{shown.next ?? "–"}
								</td>
								<td role="cell" data-label={labels.source}>
									<SourceNames sources={shown.sources} />
									<span class="soft">{ageOf(page, shown.sources)}</span>
								</td>
								<td role="cell" data-label={labels.sure}>
									{t(`confidence.${shown.fact.confidence}`)}
									{shown.overdue ? <span class="soft">{t("figures.overdue")}</span> : null}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</section>
	);
}

/** The newest publication behind a figure. */
function ageOf({ t, language }: Page, sources: readonly Source[]): string {
	const newest = sources
		.flatMap(({ date }) => date ?? [])
		.sort()
		.at(-1);
	return newest ? dayInWords(newest, language) : t("answer.source.undated");
}
