/** The door for employers: four tools, the questions they ask, and who helps. And what it costs, in the order of time. */
import type { Subsidy } from "../../knowledge/schema-work";
import { Icon, type IconName } from "../icons";
import { Document, toHtml } from "../layout/document";
import type { TextKey } from "../texts/texts";
import { ContactLink } from "./blocks";
import { EvidenceOf, Law, MoreIn, PrintButton, Rich } from "./check-parts";
import { ContactCards } from "./contact-list";
import type { Page } from "./page";
import { Crumbs, SamePageInGerman } from "./parts";
import { ArticleLinks } from "./topics";

const TOOLS: readonly {
	path: string;
	icon: IconName;
	name: "check" | "costs" | "first-days" | "first-week" | "advert";
}[] = [
	{ path: "employers/check", icon: "checklists", name: "check" },
	{ path: "employers/costs", icon: "calendar", name: "costs" },
	{ path: "employers/first-days", icon: "plan", name: "first-days" },
	{ path: "employers/first-week", icon: "print", name: "first-week" },
	{ path: "employers/advert", icon: "search", name: "advert" },
];

export function employersPage(page: Page): string {
	const { t, knowledge } = page;
	const articles = knowledge.pack.articles.filter((article) => article.for[0] === "employer");
	return toHtml(
		Document({
			page,
			kind: "employers",
			title: t("employers.title"),
			description: t("employers.lead"),
			children: (
				<>
					<h1>{t("employers.title")}</h1>
					<p class="lead">{t("employers.lead")}</p>
					<ul class="index-cards cards-plain">
						{TOOLS.map(({ path, icon, name }) => (
							<li key={path} class="card folded tool">
								<h2>
									<a href={page.href(path)}>
										<Icon name={icon} />
										<span>{t(`employers.${name}`)}</span>
									</a>
								</h2>
								<p>{t(`employers.${name}.lead`)}</p>
							</li>
						))}
					</ul>
					<div class="columns">
						<section class="column-main">
							<h2>{t("employers.questions")}</h2>
							<ArticleLinks page={page} articles={articles} />
						</section>
						<aside class="column-side">
							<h2>{t("employers.help")}</h2>
							<ContactCards page={page} ids={knowledge.pack.info.employerContacts} />
						</aside>
					</div>
					<SamePageInGerman page={page} />
				</>
			),
		}),
	);
}

const PHASES = ["before-contract", "before-start", "at-work"] as const;

/** Subsidies and services as a time line: the contract is the line that most must be asked before. */
export function costsPage(page: Page): string {
	const { t, knowledge } = page;
	const all = [...knowledge.pack.subsidies].sort((a, b) => a.order - b.order);
	return toHtml(
		Document({
			page,
			kind: "costs",
			title: t("costs.title"),
			description: t("costs.lead"),
			children: (
				<>
					<Crumbs page={page} to="employers" label={t("nav.employers")} />
					<h1>{t("costs.title")}</h1>
					<p class="lead">{t("costs.lead")}</p>
					<ol class="timeline">
						{PHASES.map((phase) => (
							<li key={phase} class={`timeline-phase timeline-${phase}`}>
								<h2>{t(`costs.phase.${phase}` as TextKey)}</h2>
								{all
									.filter((subsidy) => subsidy.phase === phase)
									.map((subsidy) => (
										<SubsidyCard key={subsidy.id} page={page} subsidy={subsidy} />
									))}
								{phase === "before-contract" ? (
									<p class="timeline-mark">
										<strong>{t("costs.contract")}</strong>
									</p>
								) : null}
							</li>
						))}
					</ol>
					<EvidenceOf
						page={page}
						records={all}
						texts={all.flatMap(({ what, conditions, ask, cost }) => [what, ...conditions, ask, cost])}
					/>
					<p class="actions">
						<PrintButton page={page} label={t("checklists.print")} />
						<SamePageInGerman page={page} />
					</p>
				</>
			),
		}),
	);
}

function SubsidyCard({ page, subsidy }: { readonly page: Page; readonly subsidy: Subsidy }) {
	const { t } = page;
	return (
		<article class="card folded subsidy" id={subsidy.id}>
			<h3>{page.text(subsidy.title)}</h3>
			<p class="tag">{t(`costs.kind.${subsidy.kind}`)}</p>
			<p>
				<Rich page={page} text={subsidy.what} />
				{subsidy.confidence === "confirmed" ? null : <span class="unsure">{t(`path.${subsidy.confidence}`)}</span>}
			</p>
			<dl class="facts">
				<div>
					<dt>{t("costs.conditions")}</dt>
					<dd>
						<ul>
							{subsidy.conditions.map((text) => (
								<li key={page.text(text)}>
									<Rich page={page} text={text} />
								</li>
							))}
						</ul>
					</dd>
				</div>
				<div>
					<dt>{t("costs.ask")}</dt>
					<dd>
						<Rich page={page} text={subsidy.ask} />
					</dd>
				</div>
				<div>
					<dt>{t("costs.cost")}</dt>
					<dd>
						<Rich page={page} text={subsidy.cost} />
					</dd>
				</div>
			</dl>
			<Law page={page} law={subsidy.law} />
			{subsidy.contacts.length > 0 ? (
				<p>
					{subsidy.contacts.map((id) => (
						<ContactLink key={id} page={page} id={id} />
					))}
				</p>
			) : null}
			<MoreIn page={page} article={subsidy.article} />
		</article>
	);
}
