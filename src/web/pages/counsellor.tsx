/** The counsellor's view of an article: German with legal basis, source and date block by block, the client's language beside it. */
import type { Article, Block, Fact } from "../../knowledge/schema";
import { formatDay } from "../../language/format";
import type { Language } from "../../language/languages";
import { dayInWords } from "../answer/view";
import { Document, toHtml } from "../layout/document";
import { LANGUAGE_NAMES } from "../texts/names";
import { PrintButton } from "./check-parts";
import { ContactCards } from "./contact-list";
import { showFact } from "./fact-view";
import { besideOf, itemOf, linerOf, onPaper, sheetFor } from "./handout";
import type { Page } from "./page";
import { Crumbs } from "./parts";
import { ScriptData } from "./script-data";
import { SheetButtons } from "./sheet-buttons";

/** Plain and counsellor's view of a record: two links, the one that is shown marked. */
export function ViewSwitch({ page, counsellor }: { readonly page: Page; readonly counsellor: boolean }) {
	const { t } = page;
	const address = page.href(page.path);
	return (
		<nav class="view-switch" aria-label={t("counsel.switch")}>
			<a href={address} aria-current={counsellor ? undefined : "page"}>
				{t("counsel.plain")}
			</a>
			<a href={`${address}?view=counsellor`} aria-current={counsellor ? "page" : undefined} rel="nofollow">
				{t("counsel.view")}
			</a>
		</nav>
	);
}

/** Paragraphs of law that texts name: a sign of paragraph, numbers, and the short name of a law. */
const LAW =
	/§§?\s?\d+\w?(?:\s?(?:Abs\.\s?\d+|Satz\s?\d+|Nr\.\s?\d+|\(\d+\)|bis\s\d+\w?|und\s\d+\w?|,\s?\d+\w?))*\s(?:[A-ZÄÖÜ][\wäöüÄÖÜ]*G\b|SGB\s[IVX]+|BGB|[A-Z][\wäöü]*(?:V|VO|ÜV|FGV))/gu;
const FORM = /`([^`]+)`/g;

/** What an article rests on in law: what its editors named, then what its texts cite, each once. */
export function lawOf(article: Article, texts: readonly string[]): string[] {
	const cited = texts.flatMap((text) => text.match(LAW) ?? []).map((law) => law.replace(/\s+/g, " "));
	return [...new Set([...article.law, ...cited])];
}

export function counsellorPage(page: Page, article: Article): string {
	const { t, knowledge, renderer } = page;
	const liner = linerOf(page);
	const beside = besideOf(page);
	const blocks = knowledge.blocks([...article.answer, ...article.more]);
	const exceptions = knowledge.blocks(article.exceptions);
	const german = [...blocks, ...exceptions].map((block) => renderer.plain(block.text, "de"));
	const steps = knowledge.steps(article.steps);
	const law = lawOf(article, german);
	const raw = [
		...blocks.map((block) => block.text.de ?? ""),
		...steps.map(({ text, detail }) => `${text.de} ${detail?.de ?? ""}`),
	];
	const forms = [
		...new Set([...article.forms, ...raw.flatMap((text) => [...text.matchAll(FORM)].map((it) => it[1] ?? ""))]),
	];
	const facts = [
		...new Map(blocks.flatMap((block) => renderer.block(block, "de").facts).map((fact) => [fact.id, fact])).values(),
	];
	const title = page.text(article.title);
	return toHtml(
		Document({
			page,
			kind: "counsellor",
			title: `${title} – ${t("counsel.view")}`,
			islands: ["src/web/islands/handout.ts", "src/web/islands/counsellor.ts"],
			children: (
				<>
					<Crumbs page={page} to={`topics/${article.id}`} label={title} />
					<h1>{title}</h1>
					<ViewSwitch page={page} counsellor />
					<p class="lead">{t("counsel.lead")}</p>
					<article id="counsel" class="card folded counsel">
						<section>
							<h2>{t("counsel.law")}</h2>
							{law.length > 0 ? (
								<ul lang="de" class="law-list">
									{law.map((name) => (
										<li key={name}>{name}</li>
									))}
								</ul>
							) : (
								<p>{t("counsel.law.none")}</p>
							)}
							{forms.length > 0 ? (
								<>
									<h3>{t("counsel.forms")}</h3>
									<ul lang="de">
										{forms.map((name) => (
											<li key={name}>{name}</li>
										))}
									</ul>
								</>
							) : null}
						</section>
						<section>
							<h2>{t("counsel.answer")}</h2>
							{blocks.map((block) => (
								<BlockPair key={block.id} page={page} block={block} beside={beside} />
							))}
						</section>
						{exceptions.length > 0 || facts.some((fact) => (fact.exceptions ?? []).length > 0) ? (
							<section>
								<h2>{t("counsel.exceptions")}</h2>
								{exceptions.map((block) => (
									<BlockPair key={block.id} page={page} block={block} beside={beside} />
								))}
								<FactExceptions page={page} facts={facts} />
							</section>
						) : null}
						{steps.length > 0 ? (
							<section>
								<h2>{t("answer.steps")}</h2>
								<ol class="counsel-steps">
									{steps.map((step) => {
										const own = renderer.step(step, "de");
										const other = renderer.step(step, beside);
										return (
											<li key={step.key} class="pair">
												<span lang="de">{[own.text, own.detail].filter(Boolean).join(" ")}</span>
												<span lang={beside}>{[other.text, other.detail].filter(Boolean).join(" ")}</span>
											</li>
										);
									})}
								</ol>
							</section>
						) : null}
					</article>
					<SheetButtons page={page} id="counsel-sheet">
						<button type="button" class="button" data-copy="de" hidden>
							{t("counsel.copy", { language: LANGUAGE_NAMES.de })}
						</button>
						<button type="button" class="button" data-copy={beside} hidden>
							{t("counsel.copy", { language: LANGUAGE_NAMES[beside] })}
						</button>
						<PrintButton page={page} sheet="counsel" label={t("checklists.print")} />
					</SheetButtons>
					<ScriptData
						id="counsel-sheet"
						data={sheetFor(page, liner, onPaper(liner.text(article.title)), [
							{
								title: liner.said("counsel.answer"),
								items: blocks.map((block) => itemOf(liner.text(block.text), { sources: publishersOf(page, block) })),
							},
							...(steps.length > 0
								? [
										{
											title: liner.said("answer.steps"),
											items: steps.map((step) =>
												itemOf(liner.text(step.text), {
													plain: false,
													detail: step.detail ? onPaper(liner.text(step.detail)) : null,
												}),
											),
										},
									]
								: []),
						])}
					/>
					<ScriptData
						id="copy-texts"
						data={{
							de: copyText(page, article, blocks, "de", law),
							[beside]: copyText(page, article, blocks, beside, law),
							copied: t("counsel.copied"),
							failed: t("counsel.copy.failed"),
						}}
					/>
					<p>
						<a href={`${page.href("changes")}?topic=${article.topic}`}>{t("counsel.changes")}</a>
					</p>
					<h2>{t("answer.contacts")}</h2>
					<div class="answer-contacts">
						<ContactCards page={page} ids={article.contacts} />
					</div>
				</>
			),
		}),
	);
}

type PlainBlock = Block;

/** A block in German with what it rests on, and beside it as the client reads it. */
function BlockPair({
	page,
	block,
	beside,
}: {
	readonly page: Page;
	readonly block: PlainBlock;
	readonly beside: Language;
}) {
	const { t, renderer, language } = page;
	const german = renderer.block(block, "de");
	const sources = german.sources.map((id) => renderer.source(id));
	return (
		<div class="counsel-block">
			<div class="pair">
				<p lang="de">{german.text.replaceAll("**", "")}</p>
				<p lang={beside}>{renderer.block(block, beside).text.replaceAll("**", "")}</p>
			</div>
			<p class="soft counsel-basis">
				{t(`confidence.${german.confidence}`)}
				{german.overdue ? ` · ${t("counsel.overdue")}` : ""}
				{sources.map((source) => (
					<span key={source.id}>
						{" · "}
						{source.url ? (
							<a href={source.url} rel="noopener noreferrer" lang="de">
								{source.publisher}
							</a>
						) : (
							<span>{t("counsel.no-page")}</span>
						)}
						{source.date ? ` (${dayInWords(source.date, language)})` : ` (${t("counsel.undated")})`}
						{", "}
						{source.checkedOn
							? t("counsel.checked", { day: formatDay(source.checkedOn, language) })
							: t("counsel.read", { day: formatDay(source.readOn, language) })}
					</span>
				))}
			</p>
		</div>
	);
}

/** Whom or what the figures of the answer do not count for. */
function FactExceptions({ page, facts }: { readonly page: Page; readonly facts: readonly Fact[] }) {
	const shown = facts.flatMap((fact) =>
		(fact.exceptions ?? []).map((exception) => ({ fact, exception, view: showFact(page, fact) })),
	);
	if (shown.length === 0) return null;
	return (
		<ul>
			{shown.map(({ fact, exception, view }) => (
				<li key={`${fact.id} ${exception.id}`}>
					{view.label}: {page.text(exception.text)}
				</li>
			))}
		</ul>
	);
}

function publishersOf(page: Page, block: PlainBlock): string {
	return [
		...new Set(
			block.sources
				.map((id) => page.renderer.source(id))
				.filter(({ url }) => url)
				.map(({ publisher }) => publisher),
		),
	].join(", ");
}

/** The answer as plain text to send on: title, blocks, steps; in German also the law. */
function copyText(
	page: Page,
	article: Article,
	blocks: readonly PlainBlock[],
	language: Language,
	law: readonly string[],
): string {
	const { renderer, knowledge } = page;
	const steps = knowledge.steps(article.steps).map((step, index) => {
		const { text, detail } = renderer.step(step, language);
		return `${index + 1}. ${[text, detail].filter(Boolean).join(" ")}`;
	});
	const parts = [
		renderer.plain(article.title, language),
		...blocks.map((block) => renderer.block(block, language).text.replaceAll("**", "")),
		steps.join("\n"),
		...(language === "de" && law.length > 0 ? [law.join(", ")] : []),
		renderer.today,
	];
	return parts.filter(Boolean).join("\n\n");
}
