/** What the checks of pasted texts and of answers share: the form, what is wrong with it, law, and the sheet to print. */
import type { ComponentChildren } from "preact";
import type { Confidence, Text } from "../../knowledge/schema";
import { RichText } from "../answer/rich-text";
import { Icon } from "../icons";
import { Evidence } from "./evidence";
import type { Page } from "./page";

/** What was pasted, what it came to, and why nothing could be checked. */
export interface Pasted<R> {
	readonly text: string;
	readonly result: R | null;
	readonly problem: string | null;
}

interface PasteProps {
	readonly page: Page;
	/** Address below the language. */
	readonly to: string;
	readonly label: string;
	readonly hint: string;
	readonly button: string;
	/** What was pasted before. */
	readonly text: string;
	readonly problem: string | null;
}

/** A field to paste into. What was pasted comes back with the answer and is kept nowhere. */
export function PasteForm({ page, to, label, hint, button, text, problem }: PasteProps) {
	const { t } = page;
	return (
		<form class="card paste" method="post" encType="multipart/form-data" action={`${page.href(to)}#found`}>
			<label for="text">{label}</label>
			<p id="text-hint" class="soft">
				{hint}
			</p>
			<textarea
				id="text"
				name="text"
				rows={8}
				required
				autocomplete="off"
				spellcheck={false}
				aria-describedby={problem ? "text-hint text-private text-problem" : "text-hint text-private"}
				aria-invalid={problem ? "true" : undefined}
			>
				{text}
			</textarea>
			{problem ? (
				<p id="text-problem" class="problem" role="alert">
					<Icon name="warning" />
					<span>{problem}</span>
				</p>
			) : null}
			<p id="text-private" class="soft">
				{t("check.private")}
			</p>
			<button type="submit" class="button button-ask">
				{button}
			</button>
		</form>
	);
}

/** Paragraphs of law in one line, in German as they are written. */
export function Law({ page, law }: { readonly page: Page; readonly law: readonly string[] }) {
	if (law.length === 0) return null;
	return (
		<p class="law soft">
			{page.t("check.law")} <span lang="de">{law.join(" · ")}</span>
		</p>
	);
}

export function Rich({ page, text }: { readonly page: Page; readonly text: Text }) {
	return <RichText text={page.text(text)} view={page.view} />;
}

interface Backed {
	readonly sources: readonly string[];
	readonly confidence: Confidence;
}

/** What several records together rest on. @param texts those that are shown */
export function EvidenceOf({
	page,
	records,
	texts,
}: {
	readonly page: Page;
	readonly records: readonly Backed[];
	readonly texts: readonly Text[];
}) {
	const filled = texts.map((text) => page.renderer.text(text, page.language));
	return (
		<Evidence
			page={page}
			sources={records.flatMap(({ sources }) => sources)}
			confidences={[
				...records.map(({ confidence }) => confidence),
				...filled.flatMap(({ facts }) => facts.map((fact) => fact.confidence)),
			]}
			overdue={filled.some(({ overdue }) => overdue)}
			reviews={texts.map((text) => page.knowledge.review(text, page.language))}
		/>
	);
}

/** An article that says more. */
export function MoreIn({ page, article }: { readonly page: Page; readonly article: string | undefined }) {
	const record = article ? page.knowledge.find("articles", article) : undefined;
	if (!record) return null;
	return (
		<p class="more-in">
			<a href={page.href(`topics/${record.id}`)}>
				{page.text(record.title)}
				<Icon name="arrow" />
			</a>
		</p>
	);
}

interface DayFieldProps {
	/** Of the field; also the name under which the form sends it. */
	readonly id: string;
	readonly label: string;
	readonly value: string | null;
	/** Why the day that was sent cannot be read. */
	readonly problem: string | null;
}

/** A field for a day. */
export function DayField({ id, label, value, problem }: DayFieldProps) {
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<input
				id={id}
				name={id}
				type="date"
				value={value ?? ""}
				aria-describedby={problem ? `${id}-problem` : undefined}
			/>
			{problem ? (
				<p id={`${id}-problem`} class="problem" role="alert">
					{problem}
				</p>
			) : null}
		</div>
	);
}

/** Prints one part of the page alone. */
export function PrintButton({
	page,
	sheet,
	label,
}: {
	readonly page: Page;
	readonly sheet?: string;
	readonly label: string;
}) {
	return (
		<button type="button" class="button" data-print data-sheet={sheet} hidden>
			<Icon name="print" />
			<span>{label ?? page.t("checklists.print")}</span>
		</button>
	);
}

export function Found({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
	return (
		<section id="found" class="found-part" aria-labelledby="found-title">
			<h2 id="found-title">{title}</h2>
			{children}
		</section>
	);
}
