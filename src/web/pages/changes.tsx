/** What has changed since a day, by topic: for those who advise and have no time to read everything again. */
import type { Change } from "../../knowledge/schema-work";
import { formatDay } from "../../language/format";
import { Document, toHtml } from "../layout/document";
import { ContactLink } from "./blocks";
import { DayField, EvidenceOf, Law, MoreIn, Rich } from "./check-parts";
import type { Page } from "./page";
import { SamePageInGerman } from "./parts";

export interface Since {
	/** YYYY-MM-DD; null: everything. */
	readonly since: string | null;
	readonly topic: string | null;
	readonly badDay: boolean;
}

/** The changes since a day, newest first; of those that lie ahead the nearest last. */
export function changesSince(changes: readonly Change[], { since, topic }: Since): Change[] {
	return changes
		.filter((change) => (since === null || change.date >= since) && (topic === null || change.topic === topic))
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
}

export function changesPage(page: Page, asked: Since): string {
	const { t, knowledge, language } = page;
	const topics = [...knowledge.pack.topics].sort((a, b) => a.order - b.order);
	const found = changesSince(knowledge.pack.changes, asked);
	return toHtml(
		Document({
			page,
			kind: "changes",
			title: t("changes.title"),
			description: t("changes.lead"),
			children: (
				<>
					<h1>{t("changes.title")}</h1>
					<p class="lead">{t("changes.lead")}</p>
					<form class="card fit-form" method="get" action={page.href("changes")}>
						<DayField
							id="since"
							label={t("changes.since")}
							value={asked.since}
							problem={asked.badDay ? t("days.start.bad") : null}
						/>
						<div class="field">
							<label for="topic">{t("changes.topic")}</label>
							<select id="topic" name="topic">
								<option value="">{t("changes.all")}</option>
								{topics.map((topic) => (
									<option key={topic.id} value={topic.id} selected={asked.topic === topic.id}>
										{page.text(topic.title)}
									</option>
								))}
							</select>
						</div>
						<button type="submit" class="button button-ask">
							{t("changes.show")}
						</button>
					</form>
					<h2>{t("changes.found", { count: found.length })}</h2>
					{found.map((change) => (
						<article key={change.id} class="card folded change" id={change.id}>
							<p class="soft">
								<time dateTime={change.date}>{formatDay(change.date, language)}</time>{" "}
								<span class={`tag tag-${change.state}`}>{t(`changes.state.${change.state}`)}</span>
							</p>
							<h3>{page.text(change.title)}</h3>
							<dl class="facts">
								<div>
									<dt>{t("changes.now")}</dt>
									<dd>
										<Rich page={page} text={change.now} />
										{change.confidence === "confirmed" ? null : (
											<span class="unsure">{t(`path.${change.confidence}`)}</span>
										)}
									</dd>
								</div>
								<div>
									<dt>{t("changes.before")}</dt>
									<dd>
										<Rich page={page} text={change.before} />
									</dd>
								</div>
							</dl>
							<Law page={page} law={change.law} />
							{change.articles.map((id) => (
								<MoreIn key={id} page={page} article={id} />
							))}
						</article>
					))}
					{found.length > 0 ? (
						<EvidenceOf page={page} records={found} texts={found.flatMap(({ before, now }) => [before, now])} />
					) : (
						<p>
							{t("changes.none")}{" "}
							{knowledge.pack.info.defaultContacts.slice(0, 1).map((id) => (
								<ContactLink key={id} page={page} id={id} />
							))}
						</p>
					)}
					<SamePageInGerman page={page} />
				</>
			),
		}),
	);
}
