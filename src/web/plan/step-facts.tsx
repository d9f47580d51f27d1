/** What belongs to a step: where, what to bring, what it costs, who may pay, and how sure all of it is. */
import type { ComponentChildren } from "preact";
import type { Cast, Said, StepData } from "../../plan/types";
import { phoneHref, phoneNumbers } from "../answer/phone";
import { RichText } from "../answer/rich-text";
import { dayInWords, type View } from "../answer/view";
import { Icon } from "../icons";
import type { Words } from "./words";

export interface StepFactsProps {
	readonly step: StepData;
	readonly cast: Pick<Cast, "contacts" | "papers" | "sources">;
	readonly words: Words;
	readonly view: View;
}

/** Aspects that stand open; the others wait behind a tap. */
export const OPEN_ASPECTS: ReadonlySet<string> = new Set(["cost", "time", "german"]);

export function StepFacts({ step, cast, words, view }: StepFactsProps) {
	const { t } = words;
	const open = step.aspects.filter((aspect) => OPEN_ASPECTS.has(aspect.id));
	const folded = step.aspects.filter((aspect) => !OPEN_ASPECTS.has(aspect.id));
	const contact = step.place && "contact" in step.place ? cast.contacts[step.place.contact] : undefined;
	return (
		<dl class="step-facts">
			{contact ? (
				<Fact label={t("path.where")}>
					<a href={`/${words.language}/contacts/${contact.id}`}>{contact.name[words.language]}</a>
					{contact.address ? <span lang="de">, {contact.address}</span> : null}
					{phoneNumbers(contact.phone).map((number) => (
						<a key={number} class="step-phone" href={phoneHref(number, words.dial)}>
							{number}
						</a>
					))}
					{contact.email ? (
						<a class="step-phone" href={`mailto:${contact.email}`}>
							{t("path.mail")}
						</a>
					) : null}
					{contact.url ? (
						<a class="step-phone" href={contact.url} rel="noreferrer">
							{t("path.web")}
						</a>
					) : null}
					{contact.confidence !== "confirmed" && (contact.address || contact.phone) ? (
						<span class="unsure">{t("path.contact.unsure")}</span>
					) : null}
				</Fact>
			) : step.place && "at" in step.place ? (
				<Fact label={t("path.where")}>{t(`path.at.${step.place.at}`)}</Fact>
			) : null}
			{step.bring.length > 0 ? (
				<Fact label={t("path.bring")}>
					<ul class="step-papers">
						{step.bring.map((id) => (
							<li key={id}>{cast.papers[id]?.title[words.language]}</li>
						))}
					</ul>
				</Fact>
			) : null}
			{step.free ? <Fact label={t("path.cost")}>{t("path.free")}</Fact> : null}
			{step.costs.length > 0 ? (
				<Fact label={t("path.cost")}>
					<Sayings said={step.costs} words={words} view={view} />
				</Fact>
			) : null}
			{open.map((aspect) => (
				<Fact key={aspect.id} label={aspect.label[words.language]}>
					<Sayings said={aspect.said} words={words} view={view} />
				</Fact>
			))}
			{step.askFirst ? (
				<Fact label={t("path.payer")}>
					<strong class="ask-first">
						<Icon name="warning" />
						<span>{t("path.ask-first")}</span>
					</strong>
					{step.payer.length > 0 ? (
						<details class="more">
							<summary>{t("path.payer.more")}</summary>
							<Sayings said={step.payer} words={words} view={view} />
						</details>
					) : null}
				</Fact>
			) : null}
			{folded.map((aspect) => (
				<Fact key={aspect.id} label={aspect.label[words.language]}>
					<details class="more">
						<summary>{t("path.read")}</summary>
						<Sayings said={aspect.said} words={words} view={view} />
					</details>
				</Fact>
			))}
		</dl>
	);
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}

interface SayingsProps {
	readonly said: readonly Said[];
	readonly words: Words;
	readonly view: View;
}

export function Sayings({ said, words, view }: SayingsProps) {
	return (
		<>
			{said.map((it) => (
				<p key={it.text.de}>
					<RichText text={it.text[words.language]} view={view} />
				</p>
			))}
			<Unsure words={words} confidence={weakestOf(said)} />
		</>
	);
}

const ORDER = ["confirmed", "single-source", "to-verify"] as const;

/** The least sure of several. */
export function weakestOf(list: readonly { readonly confidence: Said["confidence"] }[]): Said["confidence"] {
	return ORDER[Math.max(0, ...list.map(({ confidence }) => ORDER.indexOf(confidence)))] ?? "to-verify";
}

/** What is not confirmed is shown as such. */
export function Unsure({ words, confidence }: { readonly words: Words; readonly confidence: Said["confidence"] }) {
	if (confidence === "confirmed") return null;
	return <span class="unsure">{words.t(`path.${confidence}`)}</span>;
}

/** A figure should have been looked up again. */
export function Overdue({ words }: { readonly words: Words }) {
	return (
		<p class="notice" data-kind="overdue">
			<Icon name="warning" />
			<span>{words.t("path.overdue")}</span>
		</p>
	);
}

interface SourcesProps {
	readonly ids: Iterable<string>;
	readonly cast: Pick<Cast, "sources">;
	readonly words: Words;
}

/** Everything that a path or a plan rests on, on tap. */
export function SourcesBelow({ ids, cast, words }: SourcesProps) {
	const sources = [...new Set(ids)].flatMap((id) => cast.sources[id] ?? []);
	if (sources.length === 0) return null;
	const oldest = sources.map((source) => source.readOn).sort()[0] ?? "";
	return (
		<details class="sources path-sources">
			<summary>{words.t("path.sources", dayInWords(oldest, words.language))}</summary>
			<ul>
				{sources.map((source) => (
					<li key={source.id} lang="de">
						{source.url ? (
							<a href={source.url} rel="noreferrer">
								{source.publisher}: {source.title}
							</a>
						) : (
							`${source.publisher}: ${source.title}`
						)}
						{source.date ? ` (${dayInWords(source.date, words.language)})` : null}
					</li>
				))}
			</ul>
		</details>
	);
}

/** Ids of the sources that a step rests on. */
export function sourcesOf(step: StepData): string[] {
	return [
		...step.sources,
		...[...step.costs, ...step.payer, ...step.aspects.flatMap((aspect) => aspect.said)].flatMap((it) => it.sources),
	];
}
