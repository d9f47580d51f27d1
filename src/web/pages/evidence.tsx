/** How sure a page is and how old, in one line of words, with its sources on tap. */
import { type Review, weakest } from "../../knowledge/index";
import type { Confidence, Source } from "../../knowledge/schema";
import { Status } from "../answer/source-list";
import { dayInWords } from "../answer/view";
import { Icon } from "../icons";
import type { Page } from "./page";

interface Props {
	readonly page: Page;
	readonly sources: Iterable<string>;
	readonly confidences: readonly Confidence[];
	readonly overdue?: boolean;
	/** Of the texts on the page. While one of them is not reviewed, the page says that AI helped to write it. */
	readonly reviews: readonly Review[];
}

export function Evidence({ page, sources: ids, confidences, overdue = false, reviews }: Props) {
	const { t, knowledge, language, view } = page;
	const sources = [...new Set(ids)]
		.map((id) => knowledge.find("sources", id))
		.filter((source): source is Source => source !== undefined);
	const days = sources.map((source) => source.checkedOn ?? source.readOn).sort();
	const oldest = days[0];
	const sure = confidences.length > 0 ? weakest(confidences) : "to-verify";
	const line = oldest
		? t(`evidence.${sure}`, { count: sources.length, day: dayInWords(oldest, language) })
		: t("evidence.none");
	return (
		<div class="evidence">
			{overdue ? (
				<p class="notice" data-kind="overdue">
					<Icon name="warning" />
					<span>{t("evidence.overdue")}</span>
				</p>
			) : null}
			{reviews.includes("stale") ? (
				<p class="notice" data-kind="stale">
					<Icon name="warning" />
					<span>{t("evidence.stale")}</span>
				</p>
			) : null}
			<Status status={line} sources={sources} view={view} />
			{reviews.every((review) => review === "reviewed") && reviews.length > 0 ? null : (
				<p class="notice" data-kind="machine-text">
					<Icon name="info" />
					<span>{t("evidence.machine-text")}</span>
				</p>
			)}
		</div>
	);
}
