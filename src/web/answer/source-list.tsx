/** What an answer rests on: who published it, when, when it was read. */
import type { ComponentChildren } from "preact";
import type { AnswerSource } from "../../assistant/contract";
import { dayInWords, type View } from "./view";

interface ListProps {
	readonly sources: readonly AnswerSource[];
	readonly view: View;
	/** With the numbers that sentences refer to. */
	readonly numbered?: boolean;
}

export function SourceList({ sources, view, numbered = false }: ListProps) {
	const List = numbered ? "ol" : "ul";
	return (
		<List class="sources">
			{sources.map((source) => (
				<li key={source.id}>
					<span lang="de">
						{source.url ? (
							<a href={source.url} rel="noreferrer">
								{source.title}
							</a>
						) : (
							source.title
						)}
					</span>
					<span class="soft">
						{source.publisher} · {age(source, view)}
					</span>
				</li>
			))}
		</List>
	);
}

function age(source: AnswerSource, { t, language }: View): string {
	const published = source.date
		? `${t("answer.source.dated")} ${dayInWords(source.date, language)}`
		: t("answer.source.undated");
	const read = `${t("answer.source.read")} ${dayInWords(source.readOn, language)}`;
	const checked = source.checkedOn
		? `${t("answer.source.checked")} ${dayInWords(source.checkedOn, language)}`
		: t("answer.source.unchecked");
	return `${published}, ${read}, ${checked}`;
}

/** One line in words; the details on tap. */
export function Status({
	status,
	sources,
	view,
	children,
}: {
	readonly status: string | null;
	readonly sources: readonly AnswerSource[];
	readonly view: View;
	/** More details, before the sources. */
	readonly children?: ComponentChildren;
}) {
	if (!status && sources.length === 0) return null;
	const line = status ?? view.t("answer.sources");
	if (sources.length === 0) return <p class="status">{line}</p>;
	return (
		<details class="status">
			<summary>{line}</summary>
			{children ? (
				<>
					{children}
					<p class="part-label">{view.t("answer.sources")}</p>
				</>
			) : null}
			<SourceList sources={sources} view={view} />
		</details>
	);
}
