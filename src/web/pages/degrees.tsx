/** What a Ukrainian diploma or certificate roughly corresponds to. */
import type { Degree } from "../../knowledge/schema";
import { Document, toHtml } from "../layout/document";
import { AskAbout } from "./ask-about";
import { Blocks, showBlocks } from "./blocks";
import { ContactCards } from "./contact-list";
import { Evidence } from "./evidence";
import { Figures } from "./figures";
import type { Page } from "./page";
import { Crumbs, SamePageInGerman } from "./parts";
import { ArticleLinks } from "./topics";

export function degreesPage(page: Page): string {
	const { t, knowledge } = page;
	return toHtml(
		Document({
			page,
			kind: "degrees",
			title: t("nav.degrees"),
			children: (
				<>
					<Crumbs page={page} to="occupations" label={t("nav.occupations")} />
					<h1>{t("degrees.title")}</h1>
					<p class="lead">{t("degrees.lead")}</p>
					<ul class="index-cards cards-plain">
						{knowledge.pack.degrees.map((degree) => (
							<li key={degree.id} class="card">
								<h2>
									<a href={page.href(`degrees/${degree.id}`)}>{page.text(degree.title)}</a>
								</h2>
								<p class="soft">{degree.names.uk.slice(0, 2).join(" · ")}</p>
							</li>
						))}
					</ul>
				</>
			),
		}),
	);
}

export function degreePage(page: Page, degree: Degree): string {
	const { t, knowledge } = page;
	const title = page.text(degree.title);
	const blocks = showBlocks(page, degree.answer);
	const related = degree.related.map((id) => knowledge.find("articles", id)).filter((it) => it !== undefined);
	return toHtml(
		Document({
			page,
			kind: "degree",
			title,
			children: (
				<>
					<Crumbs page={page} to="degrees" label={t("nav.degrees")} />
					<h1>{title}</h1>
					<div class="columns">
						<div class="column-main">
							<article class="card folded">
								<Blocks page={page} blocks={blocks} />
								<Figures page={page} facts={blocks.flatMap((block) => block.facts)} />
								<Evidence
									page={page}
									sources={blocks.flatMap((block) => block.sources)}
									confidences={blocks.map((block) => block.confidence)}
									overdue={blocks.some((block) => block.overdue)}
									reviews={blocks.map((block) => block.review)}
								/>
							</article>
							<div class="actions">
								<AskAbout page={page} message={title} />
								<SamePageInGerman page={page} />
							</div>
						</div>
						<aside class="column-side">
							{degree.contacts.length > 0 ? (
								<section>
									<h2>{t("answer.contacts")}</h2>
									<ContactCards page={page} ids={degree.contacts} />
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
