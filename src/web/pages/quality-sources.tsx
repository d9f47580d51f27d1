/** Where the pack knows it from, how old that is, and whether anybody looked at the live page. */
import { oldestChecks, sourceAges } from "../../knowledge/index";
import { dayInWords } from "../answer/view";
import { Bars } from "./bar";
import type { Page } from "./page";

/** So many of the oldest checks are named. */
const OLDEST = 10;

export function Sources({ page }: { readonly page: Page }) {
	const { t, language } = page;
	const { count, years, undated, read, checked } = sourceAges(page.knowledge.pack);
	const figures = [
		[count, "quality.sources.all"],
		[undated, "quality.sources.undated"],
		[checked, "quality.sources.checked"],
	] as const;
	return (
		<section class="card" id="sources">
			<h2>{t("quality.sources.title")}</h2>
			<ul class="big-figures">
				{figures.map(([figure, label]) => (
					<li key={label}>
						<strong>{figure}</strong> <span>{t(label)}</span>
					</li>
				))}
			</ul>
			<div class="halves">
				<section>
					<h3>{t("quality.sources.years")}</h3>
					<Bars
						rows={[
							...years.map(({ year, count: number }) => [year, number] as const),
							[t("quality.sources.undated"), undated],
						]}
					/>
				</section>
				<div>
					<section>
						<h3>{t("quality.sources.read")}</h3>
						<Bars rows={read.map(({ month, count: number }) => [dayInWords(month, language), number] as const)} />
					</section>
					<Oldest page={page} />
				</div>
			</div>
		</section>
	);
}

function Oldest({ page }: { readonly page: Page }) {
	const { t, knowledge, language } = page;
	return (
		<section>
			<h3>{t("quality.oldest.title")}</h3>
			<p class="soft">{t("quality.oldest.text")}</p>
			<ol class="plain-list">
				{oldestChecks(knowledge.pack, OLDEST).map(({ kind, record }) => (
					<li key={`${kind}-${record.id}`}>
						{kind === "sources" ? (
							<span lang="de">
								{record.url ? (
									<a href={record.url} rel="noreferrer">
										{record.title}
									</a>
								) : (
									record.title
								)}
							</span>
						) : kind === "contacts" ? (
							<a href={page.href(`contacts/${record.id}`)}>{page.text(record.name)}</a>
						) : (
							<a href={`#fact-${record.id}`}>{page.text(record.label)}</a>
						)}
						<span class="soft">
							{t(`kind.${kind}`)} ·{" "}
							{kind === "sources"
								? `${record.date ? `${t("answer.source.dated")} ${dayInWords(record.date, language)}` : t("answer.source.undated")}, `
								: ""}
							{record.checkedOn
								? `${t("answer.source.checked")} ${dayInWords(record.checkedOn, language)}`
								: `${t("answer.source.read")} ${dayInWords(record.readOn, language)}`}
						</span>
					</li>
				))}
			</ol>
		</section>
	);
}
