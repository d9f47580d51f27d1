/** Checklists: all of them, and one to tick off, to print, to sail through. */
import type { Checklist } from "../../knowledge/schema";
import { AddToPlan } from "../answer/add-to-plan";
import { RichText } from "../answer/rich-text";
import { TermsBelow } from "../answer/term-list";
import { withoutTerms } from "../answer/view";
import { Icon } from "../icons";
import { Document, toHtml } from "../layout/document";
import { Boat } from "../mark";
import { ContactLink, conditionInWords, stepFacts, stepReviews } from "./blocks";
import { ContactCards } from "./contact-list";
import { Evidence } from "./evidence";
import { Figures } from "./figures";
import type { Page } from "./page";
import { Crumbs, SamePageInGerman } from "./parts";
import { ArticleLinks } from "./topics";

export function checklistsPage(page: Page): string {
	const { t, knowledge } = page;
	return toHtml(
		Document({
			page,
			kind: "checklists",
			title: t("nav.checklists"),
			children: (
				<>
					<h1>{t("checklists.title")}</h1>
					<p class="lead">{t("checklists.lead")}</p>
					<ul class="index-cards cards-plain">
						{knowledge.pack.checklists.map((checklist) => (
							<li key={checklist.id} class="card folded">
								<h2>
									<a href={page.href(`checklists/${checklist.id}`)}>{page.text(checklist.title)}</a>
								</h2>
								<p>{page.text(checklist.intro)}</p>
								<p class="soft">
									{t("checklists.steps", { count: countSteps(checklist) })} ·{" "}
									{checklist.for.map((role) => t(`role.${role}`)).join(", ")}
								</p>
							</li>
						))}
					</ul>
				</>
			),
		}),
	);
}

export function checklistPage(page: Page, checklist: Checklist): string {
	const { t, knowledge } = page;
	const title = page.text(checklist.title);
	const total = countSteps(checklist);
	const related = checklist.related.map((id) => knowledge.find("articles", id)).filter((it) => it !== undefined);
	return toHtml(
		Document({
			page,
			kind: "checklist",
			title,
			description: page.text(checklist.intro),
			islands: ["src/web/islands/checklist.ts"],
			children: (
				<>
					<Crumbs page={page} to="checklists" label={t("nav.checklists")} />
					<h1>{title}</h1>
					<p class="lead">{page.text(checklist.intro)}</p>
					<div class="columns">
						<div class="column-main">
							<Voyage page={page} total={total} />
							<div class="card folded" data-checklist={checklist.id}>
								{checklist.phases.map((phase) => (
									<section key={phase.id} class="phase">
										{phase.title ? <h2>{page.text(phase.title)}</h2> : null}
										<ul class="ticks">
											{knowledge.steps(phase.steps).map((step) => {
												const shown = page.renderer.step(step, page.language);
												const id = `${phase.id}-${step.id}`;
												const onlyFor = conditionInWords(page, step.when);
												return (
													<li key={step.id} class="tick">
														<input type="checkbox" id={id} value={id} autocomplete="off" />
														<label for={id}>
															{onlyFor ? <span class="only-for">{onlyFor}</span> : null}
															<span class="tick-text">
																<RichText text={shown.text} view={withoutTerms(page.view)} />
															</span>
															{shown.detail ? (
																<span class="tick-detail">
																	<RichText text={shown.detail} view={withoutTerms(page.view)} />
																</span>
															) : null}
														</label>
														{step.contact ? <ContactLink page={page} id={step.contact} /> : null}
													</li>
												);
											})}
										</ul>
									</section>
								))}
								<TermsBelow ids={termsOf(page, checklist)} view={page.view} label={t("checklists.terms")} />
								<Figures page={page} facts={checklist.phases.flatMap((phase) => stepFacts(page, phase.steps))} />
								<Evidence
									page={page}
									sources={checklist.sources}
									confidences={confidencesOf(page, checklist)}
									reviews={[
										knowledge.review(checklist.intro, page.language),
										...checklist.phases.flatMap((phase) => stepReviews(page, phase.steps)),
									]}
								/>
							</div>
							<AddToPlan
								keys={checklist.phases.flatMap((phase) => knowledge.steps(phase.steps).map(({ key }) => key))}
								view={page.view}
							/>
							<div class="actions">
								<button type="button" class="button" data-print hidden>
									<Icon name="print" />
									<span>{t("checklists.print")}</span>
								</button>
								<SamePageInGerman page={page} />
							</div>
						</div>
						<aside class="column-side">
							{checklist.contacts.length > 0 ? (
								<section>
									<h2>{t("answer.contacts")}</h2>
									<ContactCards page={page} ids={checklist.contacts} />
								</section>
							) : null}
							{related.length > 0 ? (
								<section>
									<h2>{t("article.related")}</h2>
									<ArticleLinks page={page} articles={related} />
								</section>
							) : null}
						</aside>
					</div>
				</>
			),
		}),
	);
}

/** How far one has come: the boat sails from one shore to the other. */
function Voyage({ page, total }: { readonly page: Page; readonly total: number }) {
	const { t } = page;
	return (
		<div class="voyage">
			<div class="voyage-way" data-boat>
				<svg class="voyage-water" viewBox="0 0 400 12" preserveAspectRatio="none" aria-hidden="true">
					<path d={`M0 8 ${"q10 -8 20 0 ".repeat(20)}`} />
				</svg>
				<Boat />
			</div>
			<p role="status" data-progress data-text={t("checklists.progress", { total })} />
			<p class="soft">{t("checklists.kept")}</p>
		</div>
	);
}

/** The official words of the steps, in order, each once: inside the label of a tick they are no link. */
function termsOf(page: Page, checklist: Checklist): string[] {
	const texts = checklist.phases
		.flatMap((phase) => page.knowledge.steps(phase.steps))
		.map((step) => page.renderer.step(step, page.language))
		.flatMap(({ text, detail }) => (detail ? [text, detail] : [text]));
	return [...new Set(texts.flatMap((text) => page.view.termsIn(text)).map(({ id }) => id))];
}

function countSteps(checklist: Checklist): number {
	return checklist.phases.reduce((sum, phase) => sum + phase.steps.length, 0);
}

/** A checklist has no confidence of its own: what the facts in its texts have, and never more than one source's. */
function confidencesOf(page: Page, checklist: Checklist) {
	const facts = checklist.phases
		.flatMap((phase) => page.knowledge.steps(phase.steps))
		.flatMap((step) => page.renderer.step(step, page.language).facts);
	return ["single-source" as const, ...facts.map((fact) => fact.confidence)];
}
