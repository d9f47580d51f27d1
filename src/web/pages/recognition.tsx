/** The occupation finder: a title as people type it, and the German reference occupations with what counts for each. */
import type { Occupation } from "../../knowledge/schema";
import { Icon } from "../icons";
import { Document, toHtml } from "../layout/document";
import { showBlocks } from "./blocks";
import { ContactCards } from "./contact-list";
import { nameOf } from "./occupations";
import type { Page } from "./page";
import { SamePageInGerman } from "./parts";

/** What the finder found; the same shape as the assistant's, so that pages know only data. */
export interface Finding {
	readonly title: string;
	readonly kind: "one" | "several" | "ask" | "none";
	readonly ids: readonly string[];
	readonly question: string | null;
	readonly way: string | null;
	readonly degree: string | null;
}

export const MAX_TITLE = 200;

/** @param finding null before anything was typed; @param problem what is wrong with what was typed */
export function recognitionPage(page: Page, finding: Finding | null, problem: string | null = null): string {
	const { t } = page;
	return toHtml(
		Document({
			page,
			kind: "recognition",
			title: t("recognition.title"),
			children: (
				<>
					<h1>{t("recognition.title")}</h1>
					<p class="lead">{t("recognition.lead")}</p>
					<search>
						<form
							class="finder card"
							method="post"
							encType="multipart/form-data"
							action={`${page.href("recognition")}#found`}
						>
							<label for="title">{t("recognition.label")}</label>
							<span class="filter-input">
								<Icon name="search" />
								<input
									id="title"
									name="title"
									type="text"
									maxLength={MAX_TITLE}
									required
									autocomplete="off"
									autocapitalize="none"
									value={finding?.title ?? ""}
									aria-describedby={problem ? "title-hint title-problem" : "title-hint"}
									aria-invalid={problem ? "true" : undefined}
								/>
							</span>
							<p id="title-hint" class="soft">
								{t("recognition.example")}
							</p>
							{problem ? (
								<p id="title-problem" class="problem" role="alert">
									<Icon name="warning" />
									<span>{problem}</span>
								</p>
							) : null}
							<button type="submit" class="button button-ask">
								{t("recognition.find")}
							</button>
						</form>
					</search>
					{finding ? <Found page={page} finding={finding} /> : null}
					<p class="actions">
						<a class="button" href={page.href("occupations")}>
							{t("recognition.all")}
						</a>
						{page.knowledge.pack.degrees.length > 0 ? (
							<a class="button" href={page.href("degrees")}>
								{t("recognition.degrees")}
							</a>
						) : null}
					</p>
					<SamePageInGerman page={page} />
				</>
			),
		}),
	);
}

function Found({ page, finding }: { readonly page: Page; readonly finding: Finding }) {
	const { t, knowledge } = page;
	const { title, kind, ids } = finding;
	const occupations = ids.flatMap((id) => knowledge.find("occupations", id) ?? []);
	if (kind === "ask" && finding.question) {
		const asked = knowledge.get("ambiguous", finding.question);
		return (
			<section class="card folded" id="found" aria-labelledby="found-title">
				<h2 id="found-title">{page.text(asked.question)}</h2>
				<ul class="links choices">
					{asked.choices.map((choice) => {
						const occupation = knowledge.find("occupations", choice.occupation);
						return occupation ? (
							<li key={choice.occupation}>
								<a href={page.href(`recognition/${choice.occupation}`)}>
									<span>{page.text(choice.label)}</span>
									<span class="soft" lang="de">
										{occupation.germanTitle}
									</span>
								</a>
							</li>
						) : null;
					})}
				</ul>
			</section>
		);
	}
	const [first, ...others] = occupations;
	if (!first) return <NotHeld page={page} finding={finding} />;
	const several = kind === "several";
	return (
		<section id="found" aria-labelledby="found-title">
			<h2 id="found-title">{t(several ? "recognition.found.several" : "recognition.found.one", { title })}</h2>
			<div class="index-cards cards-plain">
				{(several ? occupations.slice(0, 3) : [first]).map((occupation) => (
					<OccupationCard key={occupation.id} page={page} occupation={occupation} />
				))}
			</div>
			{!several && others.length > 0 ? (
				<>
					<p>{t("recognition.found.others")}</p>
					<ul class="links">
						{others.slice(0, 3).map((occupation) => (
							<li key={occupation.id}>
								<a href={page.href(`recognition/${occupation.id}`)}>
									<span>{nameOf(page, occupation)}</span>
									<span class="soft" lang="de">
										{occupation.germanTitle}
									</span>
								</a>
							</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	);
}

/** One occupation with what people ask first: regulated, who decides, German, cost, time. */
function OccupationCard({ page, occupation }: { readonly page: Page; readonly occupation: Occupation }) {
	const { t, knowledge } = page;
	const procedure = knowledge.find("procedures", occupation.procedures[0] ?? "");
	const body = procedure?.body ? knowledge.find("contacts", procedure.body) : undefined;
	const said = (facet: string) => {
		const own = occupation.facets[facet];
		const blocks = [...(own?.answer ?? []), ...(own?.replace ? [] : (procedure?.facets[facet]?.answer ?? []))];
		return showBlocks(page, blocks.slice(0, 1), {
			title: occupation.germanTitle,
			occupation: nameOf(page, occupation),
		})[0];
	};
	return (
		<article class="card folded found">
			<h3>{nameOf(page, occupation)}</h3>
			<p class="german-term">
				<span>
					{t("recognition.german")} <span lang="de">{occupation.germanTitle}</span>
				</span>
				<span class={`tag tag-${occupation.regulated}`}>{t(`occupations.regulated.${occupation.regulated}`)}</span>
			</p>
			<p>{t(`recognition.regulated.${occupation.regulated}`)}</p>
			<p class="actions">
				<a class="button button-ask" href={page.href(`recognition/${occupation.id}`)}>
					{t("recognition.show")}
				</a>
				<a class="button" href={page.href(`occupations/${occupation.id}`)}>
					{t("recognition.about")}
				</a>
			</p>
			<dl class="facts">
				<div>
					<dt>{t("recognition.office")}</dt>
					<dd>
						{body ? (
							<a href={page.href(`contacts/${body.id}`)}>{page.text(body.name)}</a>
						) : (
							(said("where")?.text ?? t("recognition.office.unknown"))
						)}
					</dd>
				</div>
				{(["german", "cost", "time"] as const).map((facet) => {
					const block = said(facet);
					const label = facet === "german" ? "recognition.level" : (`recognition.${facet}` as const);
					return block ? (
						<div key={facet}>
							<dt>{t(label)}</dt>
							<dd>
								{block.text}
								{block.confidence === "confirmed" ? null : <span class="unsure">{t(`path.${block.confidence}`)}</span>}
							</dd>
						</div>
					) : null;
				})}
			</dl>
		</article>
	);
}

/** Never the nearest wrong record: the general way, and who knows. */
function NotHeld({ page, finding }: { readonly page: Page; readonly finding: Finding }) {
	const { t, knowledge } = page;
	const way = knowledge.find("articles", finding.way ?? knowledge.pack.unlisted[0]?.way ?? "");
	const degree = finding.degree ? knowledge.find("degrees", finding.degree) : undefined;
	if (degree)
		return (
			<section class="card folded" id="found" aria-labelledby="found-title">
				<h2 id="found-title">{t("recognition.degree")}</h2>
				<p>
					<a class="button" href={page.href(`degrees/${degree.id}`)}>
						{page.text(degree.title)}
					</a>
				</p>
			</section>
		);
	return (
		<section class="card folded" id="found" aria-labelledby="found-title">
			<h2 id="found-title">{t("recognition.none", { title: finding.title })}</h2>
			{way ? (
				<p>
					{t("recognition.none.way")} <a href={page.href(`topics/${way.id}`)}>{page.text(way.title)}</a>
				</p>
			) : null}
			<p>{t("recognition.none.people")}</p>
			<ContactCards page={page} ids={knowledge.pack.info.defaultContacts} />
		</section>
	);
}
