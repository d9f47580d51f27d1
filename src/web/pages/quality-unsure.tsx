/** What is not confirmed: paragraphs by topic, and every such figure with the office that knows it. */
import { type Confidences, confidencesOf } from "../../knowledge/index";
import type { Contact, Fact } from "../../knowledge/schema";
import { Bar } from "./bar";
import type { Page } from "./page";

const LEVELS = [
	["confirmed", "sure"],
	["single-source", "half"],
	["to-verify", "unsure"],
] as const;

export function Unsure({ page }: { readonly page: Page }) {
	const { t } = page;
	const facts = page.knowledge.pack.facts.filter((fact) => fact.confidence !== "confirmed");
	return (
		<section class="card" id="unsure">
			<h2>{t("quality.unsure.title")}</h2>
			<p>{t("quality.unsure.text")}</p>
			<h3>{t("quality.unsure.table")}</h3>
			<ul class="unsure-list">
				{rowsOf(page).map(({ id, label, counts }) => (
					<li key={id}>
						<p class="unsure-name">{label}</p>
						<Bar parts={LEVELS.map(([level, tone]) => ({ share: counts[level] / Math.max(1, total(counts)), tone }))} />
						<p class="soft">
							{LEVELS.map(([level, tone]) => (
								<span key={level}>
									<span class={`dot dot-${tone}`} aria-hidden="true" />
									{t(`confidence.${level}`)}: {counts[level]}
								</span>
							))}
						</p>
					</li>
				))}
			</ul>
			{facts.length === 0 ? (
				<p>{t("quality.unsure.none")}</p>
			) : (
				<details class="quality-more">
					<summary>{t("quality.unsure.facts", { count: facts.length })}</summary>
					<FactsByOffice page={page} facts={facts} />
				</details>
			)}
		</section>
	);
}

const total = (counts: Confidences) => LEVELS.reduce((sum, [level]) => sum + counts[level], 0);

/** Topics in their order, then what is said about occupations. */
function rowsOf(page: Page): { id: string; label: string; counts: Confidences }[] {
	const { knowledge, renderer, t } = page;
	const { topics, articles, procedures, occupations } = knowledge.pack;
	const aspects = [...procedures, ...occupations].flatMap((record) => Object.values(record.facets));
	return [
		...[...topics]
			.sort((a, b) => a.order - b.order)
			.map((topic) => ({
				id: topic.id,
				label: page.text(topic.title),
				blocks: articles
					.filter((article) => article.topic === topic.id)
					.flatMap((article) => [...article.answer, ...article.more]),
			})),
		{ id: "occupations", label: t("quality.unsure.recognition"), blocks: aspects.flatMap((aspect) => aspect.answer) },
	]
		.map(({ id, label, blocks }) => ({ id, label, counts: confidencesOf(renderer, blocks) }))
		.filter(({ counts }) => total(counts) > 0);
}

/** One entry for each office, with the figures to ask it for. */
function FactsByOffice({ page, facts }: { readonly page: Page; readonly facts: readonly Fact[] }) {
	const { t, knowledge } = page;
	const offices = [...new Set(facts.map((fact) => fact.decidedBy))]
		.map((id) => knowledge.find("contacts", id))
		.filter((office): office is Contact => office !== undefined);
	return (
		<ul class="plain-list">
			{offices.map((office) => (
				<li key={office.id}>
					<a href={page.href(`contacts/${office.id}`)}>{page.text(office.name)}</a>
					<ul>
						{facts
							.filter((fact) => fact.decidedBy === office.id)
							.map((fact) => (
								<li key={fact.id}>
									<a href={`#fact-${fact.id}`}>{page.text(fact.label)}</a>{" "}
									<span class="soft">({t(`confidence.${fact.confidence}`)})</span>
								</li>
							))}
					</ul>
				</li>
			))}
		</ul>
	);
}
