/** The second layer below an answer: sentences of a language model, marked for people and machines. */
import type { Answer, AnswerBlock, AnswerSource, GeneratedSentence } from "../../assistant/contract";
import { Icon } from "../icons";
import { RichText } from "./rich-text";
import { SourceList } from "./source-list";
import { type View, withoutTerms } from "./view";

interface CardProps {
	readonly answer: Answer;
	/** While the model still writes. */
	readonly adding?: readonly GeneratedSentence[] | undefined;
	readonly view: View;
	/** Unique on the page. */
	readonly id: string;
}

export function GeneratedCard({ answer, adding, view, id }: CardProps) {
	const { t } = view;
	const { generated, generatedNote } = answer;
	const sentences = adding ?? generated?.sentences ?? [];
	const sources = sourcesOf(sentences, [...answer.sources, ...(generated?.sources ?? [])]);
	// Pieces are not read out one by one: the line below says once that they are there.
	return (
		<>
			{sentences.length > 0 ? (
				<section
					class="card generated"
					lang={answer.language}
					data-ai-generated="true"
					data-model={generated?.model}
					data-prompt-version={generated?.promptVersion}
					aria-live="off"
					aria-labelledby={`${id}-case`}
				>
					<h2 class="generated-title" id={`${id}-case`}>
						{t("model.title")}
					</h2>
					<p class="generated-mark">
						<Icon name="info" />
						<span>{t("model.mark")}</span>
					</p>
					{sentences.map((sentence) => (
						<p key={sentence.text}>
							<RichText text={sentence.text} view={withoutTerms(view)} />
							{sentence.confidence === "confirmed" ? null : <span class="generated-unsure"> {t("model.unsure")}</span>}
							{sentence.sources.map((source) => (
								<SourceMark key={source} id={id} number={sources.findIndex((it) => it.id === source) + 1} view={view} />
							))}
						</p>
					))}
					<AsWritten title={t("model.essential")} blocks={generated?.essential ?? []} view={view} />
					<AsWritten title={t("model.quoted")} blocks={generated?.quoted ?? []} view={view} />
					{sources.length > 0 ? (
						<details class="status" id={`${id}-case-sources`}>
							<summary>{t("model.sources")}</summary>
							<SourceList sources={sources} view={view} numbered />
							{generated ? (
								<p class="soft">
									{t("model.name")}: {generated.model} · {generated.promptVersion} · {answer.contentVersion}
								</p>
							) : null}
						</details>
					) : null}
				</section>
			) : null}
			<p class="generated-state" role="status">
				{stateOf(adding, answer, view)}
			</p>
			{generatedNote ? <p class="generated-note soft">{t(`model.note.${generatedNote}`)}</p> : null}
		</>
	);
}

/** Blocks of ours between sentences of a model: marked as not made by it. */
function AsWritten(props: { readonly title: string; readonly blocks: readonly AnswerBlock[]; readonly view: View }) {
	const { title, blocks, view } = props;
	if (blocks.length === 0) return null;
	return (
		<div class="generated-written" data-ai-generated="false">
			<h3>{title}</h3>
			{blocks.map((block) => (
				<p key={block.id}>
					<RichText text={block.text} view={withoutTerms(view)} />
					{block.confidence === "confirmed" ? null : <span class="generated-unsure"> {view.t("model.unsure")}</span>}
				</p>
			))}
		</div>
	);
}

function stateOf(adding: CardProps["adding"], { generated }: Answer, { t }: View) {
	if (adding) return t("model.waiting");
	return generated ? <span class="visually-hidden">{t("model.added")}</span> : "";
}

/** The sources of the sentences, in the order in which they come. */
function sourcesOf(sentences: readonly GeneratedSentence[], known: readonly AnswerSource[]): AnswerSource[] {
	const ids = [...new Set(sentences.flatMap((sentence) => sentence.sources))];
	return ids.flatMap((id) => known.find((source) => source.id === id) ?? []);
}

/** A small number that leads to the source; nothing while the source is not known yet. */
function SourceMark({ id, number, view }: { readonly id: string; readonly number: number; readonly view: View }) {
	if (number === 0) return null;
	return (
		<sup class="source-mark">
			<a href={`#${id}-case-sources`} aria-label={`${view.t("model.source")} ${number}`}>
				{number}
			</a>
		</sup>
	);
}
