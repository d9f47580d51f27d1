/** Topics: every question that has a page, by topic; and one question's page. */
import type { Article } from "../../knowledge/schema";
import { ToolLink } from "../answer/answer-card";
import { Icon } from "../icons";
import { Document, toHtml } from "../layout/document";
import { AskAbout } from "./ask-about";
import { Blocks, Steps, showBlocks, stepFacts, stepReviews } from "./blocks";
import { ContactCards } from "./contact-list";
import { ViewSwitch } from "./counsellor";
import { Evidence } from "./evidence";
import { Figures } from "./figures";
import { ListFilter } from "./list-filter";
import type { Page } from "./page";
import { Crumbs, SamePageInGerman } from "./parts";
import { articleWords, WordsFound } from "./search-words";

export function topicsPage(page: Page): string {
	const { t, knowledge } = page;
	const topics = [...knowledge.pack.topics].sort((a, b) => a.order - b.order);
	return toHtml(
		Document({
			page,
			kind: "topics",
			title: t("nav.topics"),
			islands: ["src/web/islands/filter.ts"],
			children: (
				<>
					<h1>{t("topics.title")}</h1>
					<p class="lead">{t("topics.lead")}</p>
					<ListFilter page={page} label={t("topics.search")} found={t("topics.found")} />
					<p class="none" data-none hidden>
						{t("topics.none")}
					</p>
					<WordsFound page={page} />
					<div class="index-cards">
						{topics.map((topic) => {
							const articles = knowledge.pack.articles.filter((article) => article.topic === topic.id);
							return articles.length === 0 ? null : (
								<section key={topic.id} class="card folded" id={topic.id} data-group>
									<h2>{page.text(topic.title)}</h2>
									<p class="soft">{page.text(topic.intro)}</p>
									<ArticleLinks page={page} articles={articles} searched />
								</section>
							);
						})}
					</div>
				</>
			),
		}),
	);
}

interface LinksProps {
	readonly page: Page;
	readonly articles: readonly Article[];
	/** The list can be shortened by a search. */
	readonly searched?: boolean;
}

export function ArticleLinks({ page, articles, searched = false }: LinksProps) {
	return (
		<ul class="links">
			{articles.map((article) => (
				<li key={article.id} data-words={searched ? articleWords(page, article) : undefined}>
					<a href={page.href(`topics/${article.id}`)}>{page.text(article.title)}</a>
				</li>
			))}
		</ul>
	);
}

export function articlePage(page: Page, article: Article): string {
	const { t, knowledge } = page;
	const title = page.text(article.title);
	const topic = knowledge.find("topics", article.topic);
	const answer = showBlocks(page, article.answer);
	const more = showBlocks(page, article.more);
	const steps = knowledge.steps(article.steps);
	const contacts = new Set([...article.contacts, ...steps.flatMap((step) => step.contact ?? [])]);
	const checklist = article.checklist ? knowledge.find("checklists", article.checklist) : undefined;
	const related = article.related.map((id) => knowledge.find("articles", id)).filter((it) => it !== undefined);
	const all = [...answer, ...more];
	const seen = new Set<string>();
	return toHtml(
		Document({
			page,
			kind: "article",
			title,
			description: answer[0]?.text.replaceAll("**", ""),
			children: (
				<>
					<Crumbs
						page={page}
						to={topic ? `topics#${topic.id}` : "topics"}
						label={topic ? page.text(topic.title) : t("nav.topics")}
					/>
					<h1>{title}</h1>
					<ViewSwitch page={page} counsellor={false} />
					<div class="columns">
						<div class="column-main">
							<article class="card folded">
								<Blocks page={page} blocks={answer} seen={seen} />
								{steps.length > 0 ? (
									<section>
										<h2>{t("answer.steps")}</h2>
										<Steps page={page} steps={article.steps} seen={seen} />
									</section>
								) : null}
								{more.length > 0 ? (
									<section>
										<h2>{t("article.more")}</h2>
										<Blocks page={page} blocks={more} seen={seen} />
									</section>
								) : null}
								<Figures
									page={page}
									facts={[...all.flatMap((block) => block.facts), ...stepFacts(page, article.steps)]}
								/>
								<Evidence
									page={page}
									sources={all.flatMap((block) => block.sources)}
									confidences={all.map((block) => block.confidence)}
									overdue={all.some((block) => block.overdue)}
									reviews={[...all.map((block) => block.review), ...stepReviews(page, article.steps)]}
								/>
							</article>
							{article.tool ? <ToolLink tool={article.tool} view={page.view} /> : null}
							<div class="actions">
								<AskAbout page={page} message={title} />
								<SamePageInGerman page={page} />
							</div>
						</div>
						<aside class="column-side">
							{contacts.size > 0 ? (
								<section>
									<h2>{t("answer.contacts")}</h2>
									<ContactCards page={page} ids={contacts} />
								</section>
							) : null}
							{checklist ? (
								<section>
									<h2>{t("article.checklist")}</h2>
									<p>
										<a class="button" href={page.href(`checklists/${checklist.id}`)}>
											<Icon name="checklists" />
											<span>{page.text(checklist.title)}</span>
										</a>
									</p>
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
