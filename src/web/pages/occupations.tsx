/** Occupations: the list with its search, and one occupation with everything that is asked about it. */
import type { JSX } from "preact";
import type { Review } from "../../knowledge/index";
import type { Facet, Fact, Occupation, Procedure } from "../../knowledge/schema";
import { RichText } from "../answer/rich-text";
import { withoutTerms } from "../answer/view";
import { Icon } from "../icons";
import { Document, toHtml } from "../layout/document";
import { AskAbout } from "./ask-about";
import { Blocks, type ShownBlock, Steps, showBlocks, stepFacts, stepReviews } from "./blocks";
import { ContactCards } from "./contact-list";
import { Evidence } from "./evidence";
import { Figures } from "./figures";
import { ListFilter } from "./list-filter";
import type { Page } from "./page";
import { Crumbs, SamePageInGerman } from "./parts";

export function occupationsPage(page: Page): string {
	const { t, knowledge } = page;
	const groups = [...knowledge.pack.groups].sort((a, b) => a.order - b.order);
	return toHtml(
		Document({
			page,
			kind: "occupations",
			title: t("nav.occupations"),
			islands: ["src/web/islands/filter.ts"],
			children: (
				<>
					<h1>{t("occupations.title")}</h1>
					<p class="lead">{t("occupations.lead", { count: knowledge.pack.occupations.length })}</p>
					<ListFilter page={page} label={t("occupations.search")} found={t("occupations.found")} />
					<p class="none" data-none hidden>
						{t("occupations.none")}
					</p>
					<div class="index-cards">
						{groups.map((group) => (
							<OccupationGroup key={group.id} page={page} id={group.id} title={page.text(group.title)} />
						))}
					</div>
					{knowledge.pack.degrees.length > 0 ? (
						<p>
							<a class="button" href={page.href("degrees")}>
								{t("occupations.degrees")}
							</a>
						</p>
					) : null}
				</>
			),
		}),
	);
}

function OccupationGroup({ page, id, title }: { readonly page: Page; readonly id: string; readonly title: string }) {
	const { language, knowledge, t } = page;
	const sorted = knowledge.pack.occupations
		.filter((occupation) => occupation.group === id)
		.sort((a, b) => nameOf(page, a).localeCompare(nameOf(page, b), language));
	if (sorted.length === 0) return null;
	return (
		<section class="card folded" id={id} data-group>
			<h2>{title}</h2>
			<ul class="links links-two">
				{sorted.map((occupation) => (
					<li key={occupation.id} data-words={wordsOf(occupation)}>
						<a href={page.href(`occupations/${occupation.id}`)}>
							<span>{nameOf(page, occupation)}</span>
							{language === "de" ? null : (
								<span class="soft" lang="de">
									{occupation.germanTitle}
								</span>
							)}
						</a>
						<span class={`tag tag-${occupation.regulated}`}>{t(`occupations.regulated.${occupation.regulated}`)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

export function occupationPage(page: Page, occupation: Occupation): string {
	const { t, knowledge } = page;
	const name = nameOf(page, occupation);
	const procedures = occupation.procedures
		.map((id) => knowledge.find("procedures", id))
		.filter((it) => it !== undefined);
	const seen = new Set<string>();
	const sections = aspectsOf(page, occupation, procedures, seen);
	const contacts = new Set([
		...procedures.flatMap((procedure) => procedure.body ?? []),
		...sections.flatMap((section) => section.contacts),
	]);
	const checklists = [...new Set(procedures.flatMap((procedure) => procedure.checklist ?? []))]
		.map((id) => knowledge.find("checklists", id))
		.filter((it) => it !== undefined);
	const blocks = sections.flatMap((section) => section.blocks);
	const laws = [...new Set([...procedures.flatMap((procedure) => procedure.law), ...occupation.law])];
	return toHtml(
		Document({
			page,
			kind: "occupation",
			title: name,
			children: (
				<>
					<Crumbs page={page} to="occupations" label={t("nav.occupations")} />
					<h1>{name}</h1>
					<p class="german-term">
						<span lang="de">{occupation.germanTitle}</span>
						<span class={`tag tag-${occupation.regulated}`}>{t(`occupations.regulated.${occupation.regulated}`)}</span>
					</p>
					<div class="columns">
						<div class="column-main">
							<article class="card folded">
								{sections.length > 2 ? (
									<nav class="on-page" aria-label={t("occupations.on-page")}>
										<ul>
											{sections.map((section) => (
												<li key={section.facet.id}>
													<a href={`#${section.facet.id}`}>{page.text(section.facet.label)}</a>
												</li>
											))}
										</ul>
									</nav>
								) : null}
								{sections.map((section) => (
									<section key={section.facet.id} id={section.facet.id} class="aspect">
										<h2>{page.text(section.facet.label)}</h2>
										<Blocks page={page} blocks={section.blocks} seen={seen} />
										{section.steps}
									</section>
								))}
								{laws.length > 0 ? (
									<p class="soft">
										{t("occupations.law")} <span lang="de">{laws.join(", ")}</span>
									</p>
								) : null}
								<Figures page={page} facts={sections.flatMap((section) => section.facts)} />
								<Evidence
									page={page}
									sources={[...blocks.flatMap((block) => block.sources), ...occupation.sources]}
									confidences={[occupation.confidence, ...blocks.map((block) => block.confidence)]}
									overdue={blocks.some((block) => block.overdue)}
									reviews={sections.flatMap((section) => section.reviews)}
								/>
							</article>
							<div class="actions">
								<a class="button button-ask" href={page.href(`recognition/${occupation.id}`)}>
									<Icon name="plan" />
									<span>{t("answer.path")}</span>
								</a>
								<AskAbout page={page} message={name} label={t("ask-about.occupation")} />
								<SamePageInGerman page={page} />
							</div>
						</div>
						<aside class="column-side">
							{contacts.size > 0 ? (
								<section>
									<h2>{t("answer.contacts")}</h2>
									<ContactCards page={page} ids={[...contacts].slice(0, 6)} />
								</section>
							) : null}
							{checklists.length > 0 ? (
								<section>
									<h2>{t("article.checklist")}</h2>
									{checklists.map((checklist) => (
										<p key={checklist.id}>
											<a class="button" href={page.href(`checklists/${checklist.id}`)}>
												<Icon name="checklists" />
												<span>{page.text(checklist.title)}</span>
											</a>
										</p>
									))}
								</section>
							) : null}
							<OtherNames page={page} occupation={occupation} />
						</aside>
					</div>
				</>
			),
		}),
	);
}

interface Section {
	readonly facet: Facet;
	readonly blocks: readonly ShownBlock[];
	readonly steps: JSX.Element[];
	readonly contacts: readonly string[];
	readonly reviews: readonly Review[];
	readonly facts: readonly Fact[];
}

/** What is said about each aspect: the occupation's own words first, then those of its procedures. */
function aspectsOf(page: Page, occupation: Occupation, procedures: readonly Procedure[], seen: Set<string>): Section[] {
	const slots = { title: occupation.germanTitle, occupation: nameOf(page, occupation) };
	const facets = [...page.knowledge.pack.facets].sort((a, b) => a.order - b.order);
	return facets.flatMap((facet) => {
		const own = occupation.facets[facet.id];
		const general = own?.replace ? [] : procedures.flatMap((procedure) => procedure.facets[facet.id] ?? []);
		const aspects = [...(own ? [own] : []), ...general];
		const blocks = distinct(aspects.flatMap((aspect) => showBlocks(page, aspect.answer, slots)));
		const steps = aspects.flatMap((aspect, index) =>
			aspect.steps.length > 0 ? [<Steps key={index} page={page} steps={aspect.steps} slots={slots} seen={seen} />] : [],
		);
		if (blocks.length === 0 && steps.length === 0) return [];
		const reviews = [
			...blocks.map((block) => block.review),
			...aspects.flatMap((aspect) => stepReviews(page, aspect.steps)),
		];
		const facts = [
			...blocks.flatMap((block) => block.facts),
			...aspects.flatMap((aspect) => stepFacts(page, aspect.steps)),
		];
		return [{ facet, blocks, steps, reviews, facts, contacts: aspects.flatMap((aspect) => aspect.contacts) }];
	});
}

/** Two procedures may take up the same passage; it is said once. */
function distinct(blocks: readonly ShownBlock[]): ShownBlock[] {
	const seen = new Set<string>();
	return blocks.filter((block) => !seen.has(block.text) && seen.add(block.text));
}

function OtherNames({ page, occupation }: { readonly page: Page; readonly occupation: Occupation }) {
	const names = [...occupation.names[page.language].slice(1), ...occupation.synonyms[page.language]];
	if (names.length === 0) return null;
	return (
		<section>
			<h2>{page.t("occupations.also")}</h2>
			<p class="soft">
				<RichText text={names.join(" · ")} view={withoutTerms(page.view)} />
			</p>
		</section>
	);
}

export function nameOf(page: Page, occupation: Occupation): string {
	const name = occupation.names[page.language][0] ?? occupation.germanTitle;
	return name.charAt(0).toLocaleUpperCase(page.language) + name.slice(1);
}

function wordsOf({ names, synonyms, germanTitle }: Occupation): string {
	return [germanTitle, ...Object.values(names).flat(), ...Object.values(synonyms).flat()].join(" ");
}
