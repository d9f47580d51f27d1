/** What expires, what changes next, what has to be reviewed, and what was put right. */
import type { ComponentChildren } from "preact";
import { factCalendar } from "../../knowledge/index";
import type { Fact } from "../../knowledge/schema";
import { formatDay } from "../../language/format";
import { showFact } from "./fact-view";
import type { Page } from "./page";

/** So many days of review are named. */
const REVIEWS = 5;

export function Soon({ page }: { readonly page: Page }) {
	const { t, language, renderer } = page;
	const { expired, overdue, changing, reviews } = factCalendar(page.knowledge.pack, renderer.today);
	return (
		<section class="card" id="soon">
			<h2>{t("quality.soon.title")}</h2>
			<div class="halves">
				<Part title={t("quality.soon.changing")} page={page} empty={changing.length === 0}>
					<ul class="plain-list">
						{changing.map(({ fact, on }) => {
							const { label, next } = showFact(page, fact);
							return (
								<li key={fact.id}>
									<strong>{formatDay(on, language)}</strong>
									<br />
									<a href={`#fact-${fact.id}`}>{label}</a>
									<span class="soft">{next ?? t("quality.soon.ends")}</span>
								</li>
							);
						})}
					</ul>
				</Part>
				<div>
					<Part title={t("quality.soon.overdue")} page={page} empty={overdue.length === 0}>
						<FactLinks page={page} facts={overdue} />
					</Part>
					<Part title={t("quality.soon.expired")} page={page} empty={expired.length === 0}>
						<FactLinks page={page} facts={expired} />
					</Part>
					<Part title={t("quality.soon.reviews")} page={page} empty={reviews.length === 0}>
						<ul class="plain-list">
							{reviews.slice(0, REVIEWS).map(({ day, count }) => (
								<li key={day}>{t("quality.soon.review", { day: formatDay(day, language), count })}</li>
							))}
						</ul>
					</Part>
				</div>
			</div>
		</section>
	);
}

interface PartProps {
	readonly page: Page;
	readonly title: string;
	readonly empty: boolean;
	readonly children: ComponentChildren;
}

function Part({ page, title, empty, children }: PartProps) {
	return (
		<section>
			<h3>{title}</h3>
			{empty ? <p>{page.t("quality.soon.none")}</p> : children}
		</section>
	);
}

function FactLinks({ page, facts }: { readonly page: Page; readonly facts: readonly Fact[] }) {
	return (
		<ul class="plain-list">
			{facts.map((fact) => (
				<li key={fact.id}>
					<a href={`#fact-${fact.id}`}>{page.text(fact.label)}</a>
				</li>
			))}
		</ul>
	);
}

export function Corrections({ page }: { readonly page: Page }) {
	const { t, language, knowledge } = page;
	const { corrections } = knowledge.pack;
	return (
		<section class="card" id="corrections">
			<h2>{t("quality.corrections.title")}</h2>
			{corrections.length === 0 ? (
				<p>{t("quality.corrections.none")}</p>
			) : (
				<ol class="plain-list">
					{corrections.map(({ on, what, where, reportedBy }) => (
						<li key={`${on} ${where}`}>
							<strong>{formatDay(on, language)}</strong>
							<br />
							{page.text(what)}
							<span class="soft">
								{t(`quality.reported.${reportedBy}`)} · <Where page={page} where={where} />
							</span>
						</li>
					))}
				</ol>
			)}
			<p class="soft">
				{t("quality.corrections.how")} <a href={page.href("imprint")}>{t("nav.imprint")}</a>
			</p>
		</section>
	);
}

/** Folders whose records have a page of their own. */
const PAGES: Readonly<Record<string, string>> = {
	articles: "topics",
	occupations: "occupations",
	contacts: "contacts",
	checklists: "checklists",
	degrees: "degrees",
};

/** Leads to the record that was put right, as far as it is there and has a place. */
function Where({ page, where }: { readonly page: Page; readonly where: string }) {
	const [folder = "", id = ""] = (where.split("#")[0] ?? "").split("/");
	const { knowledge } = page;
	const fact = folder === "facts" ? knowledge.find("facts", id) : undefined;
	if (fact) return <a href={`#fact-${id}`}>{page.text(fact.label)}</a>;
	const term = folder === "glossary" ? knowledge.find("glossary", id) : undefined;
	if (term)
		return (
			<a href={page.href(`glossary#${id}`)} lang="de">
				{term.term}
			</a>
		);
	const place = PAGES[folder];
	const title = titleOf(page, folder, id);
	return place && title ? <a href={page.href(`${place}/${id}`)}>{title}</a> : <span>{where}</span>;
}

function titleOf({ knowledge, text }: Page, folder: string, id: string): string | undefined {
	if (folder === "occupations") return knowledge.find("occupations", id)?.germanTitle;
	if (folder === "contacts") {
		const contact = knowledge.find("contacts", id);
		return contact && text(contact.name);
	}
	if (folder !== "articles" && folder !== "checklists" && folder !== "degrees") return undefined;
	const record = knowledge.find(folder, id);
	return record && text(record.title);
}
