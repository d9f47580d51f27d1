/** Below a text, on tap: every figure in it with its value, its exceptions and what it rests on. */
import type { Fact, Source } from "../../knowledge/schema";
import { SourceList } from "../answer/source-list";
import { type ShownFact, showFact } from "./fact-view";
import type { Page } from "./page";

export function Figures({ page, facts }: { readonly page: Page; readonly facts: readonly Fact[] }) {
	const shown = [...new Map(facts.map((fact) => [fact.id, fact])).values()].map((fact) => showFact(page, fact));
	if (shown.length === 0) return null;
	return (
		<details class="figures">
			<summary>{page.t("figures.title", { count: shown.length })}</summary>
			<ul class="figure-list">
				{shown.map((it) => (
					<li key={it.fact.id}>
						<Figure page={page} shown={it} />
					</li>
				))}
			</ul>
		</details>
	);
}

function Figure({ page, shown }: { readonly page: Page; readonly shown: ShownFact }) {
	const { t, view } = page;
	const { fact, decidedBy } = shown;
	return (
		<>
			<p class="figure-head">
				<span>{shown.label}</span> <strong>{shown.value}</strong>
				{shown.until ? <span class="soft">{t("figures.until", { day: shown.until })}</span> : null}
				{shown.next ? <span class="soft">{shown.next}</span> : null}
			</p>
			<Exceptions page={page} shown={shown} />
			<p class="soft">
				{t("figures.sure")}: {t(`confidence.${fact.confidence}`)}
				{shown.overdue ? ` · ${t("figures.overdue")}` : null}
				{decidedBy ? (
					<>
						<br />
						{t("figures.decided")}: <a href={page.href(`contacts/${decidedBy.id}`)}>{page.text(decidedBy.name)}</a>
					</>
				) : null}
			</p>
			<SourceList sources={shown.sources} view={view} />
		</>
	);
}

/** A threshold says too when no exception was found. */
function Exceptions({ page, shown: { fact, exceptions } }: { readonly page: Page; readonly shown: ShownFact }) {
	const { t } = page;
	if (exceptions === null || (exceptions.length === 0 && !fact.threshold)) return null;
	return (
		<div class="figure-exceptions">
			<p class="part-label">{t("figures.exceptions")}</p>
			{exceptions.length === 0 ? (
				<p>{t("figures.no-exceptions")}</p>
			) : (
				<ul>
					{exceptions.map((exception) => (
						<li key={exception.id}>
							{exception.text} <SourceNames sources={exception.sources} />
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

/** Sources in one line, by their publishers. */
export function SourceNames({ sources }: { readonly sources: readonly Source[] }) {
	return (
		<span class="soft" lang="de">
			{sources.map((source, index) => (
				<span key={source.id}>
					{index > 0 ? ", " : ""}
					{source.url ? (
						<a href={source.url} rel="noreferrer">
							{source.publisher}
						</a>
					) : (
						source.publisher
					)}
				</span>
			))}
		</span>
	);
}
