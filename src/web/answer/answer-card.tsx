/** One answer as an index card: what matters first, how sure it is last. */
import type { Answer, AnswerBlock, Notice } from "../../assistant/contract";
import { Icon } from "../icons";
import { ContactCard } from "./contact-card";
import { FactList } from "./fact-list";
import { phoneNumbers } from "./phone";
import { RichText } from "./rich-text";
import { Status } from "./source-list";
import { StepList } from "./step-list";
import { AskedTerm, TermsBelow } from "./term-list";
import { type SharedKey, type View, withoutTerms, withTerms } from "./view";

interface Props {
	readonly answer: Answer;
	readonly view: View;
	/** Unique on the page: prefix of the ids of its fields. */
	readonly id: string;
	/** A second, German version beside the own: without suggestions and contacts. */
	readonly beside?: boolean;
}

export function AnswerCard({ answer, view: page, id, beside = false }: Props) {
	const view = beside ? withoutTerms(page) : withTerms(page, answer.terms);
	const { t } = view;
	const [Title, Part] = beside ? (["h4", "h5"] as const) : (["h2", "h3"] as const);
	const seen = new Set(answer.terms.filter((term) => term.asked).map((term) => term.id));
	const phones = [
		...new Set([...answer.contacts.flatMap((contact) => phoneNumbers(contact.phone)), ...view.emergencyPhones]),
	];
	const names = new Map(answer.contacts.map((contact) => [contact.id, contact.name]));
	const urgent = answer.notices.filter((notice) => notice.kind === "emergency");
	// The status line says the same as the notice "unconfirmed", with the date.
	const other = answer.notices.filter(
		(notice) => notice.kind !== "emergency" && !(notice.kind === "unconfirmed" && answer.status),
	);
	const inParts = answer.parts.length > 0;
	const lead = answer.kind === "crisis" ? "card answer answer-crisis" : "card answer";
	const contactsFirst = answer.kind === "crisis" || (answer.blocks.length === 0 && answer.contacts.length > 0);
	const contacts =
		answer.contacts.length > 0 && !beside ? (
			<div class="answer-contacts">
				{answer.contacts.map((contact, index) => (
					<ContactCard key={contact.id} contact={contact} view={view} folded={index > 0 && !contact.emergency} />
				))}
			</div>
		) : null;
	return (
		<article class={beside ? `${lead} answer-beside` : lead} lang={answer.language} data-kind={answer.kind}>
			{urgent.map((notice) => (
				<p key={notice.text} class="alert">
					<Icon name="warning" />
					<span>
						<RichText text={notice.text} view={view} phones={phones} seen={seen} />
					</span>
				</p>
			))}
			<header>
				<Title class="answer-title">{answer.title}</Title>
				{answer.subtitle ? (
					<p class="answer-subtitle" lang="de">
						{answer.subtitle}
					</p>
				) : null}
			</header>
			{inParts ? null : <Blocks blocks={answer.blocks} view={view} seen={seen} phones={phones} />}
			{beside ? null : <AskedTerm terms={answer.terms} />}
			{contactsFirst ? contacts : null}
			{answer.parts.map((part) => (
				<section key={`${part.subject} ${part.facet}`} class="answer-part">
					<Part>{part.title}</Part>
					<Blocks blocks={part.blocks} view={view} seen={seen} phones={phones} />
					<StepList
						steps={part.steps}
						view={view}
						names={names}
						prefix={`${id}-${part.facet ?? "part"}-${part.subject ?? ""}`}
					/>
				</section>
			))}
			{inParts ? null : <StepList steps={answer.steps} view={view} names={names} prefix={id} />}
			<TermsBelow ids={beside ? [] : onlyInSteps(answer, view)} view={view} label={t("answer.terms")} />
			{contactsFirst ? null : contacts}
			{answer.page?.startsWith(OCCUPATION) && !beside ? (
				<p class="answer-page">
					<a class="button" href={`/${view.language}/recognition/${answer.page.slice(OCCUPATION.length)}`}>
						<Icon name="plan" />
						<span>{t("answer.path")}</span>
					</a>
				</p>
			) : null}
			{answer.tool && !beside ? <ToolLink tool={answer.tool} view={view} /> : null}
			{answer.page && !beside ? (
				<p class="answer-page">
					<a href={`/${view.language}/${answer.page}`}>
						{t("answer.page")}
						<Icon name="arrow" />
					</a>
				</p>
			) : null}
			{answer.page?.startsWith(TOPIC) && answer.context.role === "counsellor" && !beside ? (
				<p class="answer-page">
					<a href={`/${view.language}/${answer.page}?view=counsellor`}>
						{t("counsel.link")}
						<Icon name="arrow" />
					</a>
				</p>
			) : null}
			<footer class="answer-foot">
				{other.map((notice) => (
					<NoticeLine key={notice.kind + notice.text} notice={notice} view={view} />
				))}
				{beside ? null : (
					<Status status={answer.status} sources={answer.sources} view={view}>
						{answer.facts.length > 0 ? <FactList facts={answer.facts} view={view} /> : null}
					</Status>
				)}
			</footer>
		</article>
	);
}

const TOPIC = "topics/";

/** The page that checks or plans what the answer speaks of. */
export function ToolLink({ tool, view }: { readonly tool: string; readonly view: View }) {
	const key = `answer.tool.${tool}` as SharedKey;
	if (!view.labels[key]) return null;
	return (
		<p class="answer-page">
			<a class="button" href={`/${view.language}/${tool}`}>
				<Icon name="checklists" />
				<span>{view.t(key)}</span>
			</a>
		</p>
	);
}

/** Page of an occupation: its way to recognition lies beside it. */
const OCCUPATION = "occupations/";

/** Words that no text but the steps names: inside the label of a tick they are no link. */
function onlyInSteps({ blocks, parts, terms }: Answer, view: View): string[] {
	const marked = new Set(
		[...blocks, ...parts.flatMap((part) => part.blocks)]
			.flatMap((block) => view.termsIn(block.text))
			.map(({ id }) => id),
	);
	return terms.filter((term) => !term.asked && !marked.has(term.id)).map((term) => term.id);
}

interface BlocksProps {
	readonly blocks: readonly Pick<AnswerBlock, "id" | "text">[];
	readonly view: View;
	readonly seen: Set<string>;
	readonly phones: readonly string[];
}

function Blocks({ blocks, view, seen, phones }: BlocksProps) {
	return (
		<div class="answer-blocks">
			{blocks.map((block) => (
				<p key={block.id}>
					<RichText text={block.text} view={view} seen={seen} phones={phones} />
				</p>
			))}
		</div>
	);
}

function NoticeLine({ notice, view }: { readonly notice: Notice; readonly view: View }) {
	return (
		<p class="notice" data-kind={notice.kind}>
			<Icon name="info" />
			<span>
				<RichText text={notice.text} view={withoutTerms(view)} />
			</span>
		</p>
	);
}
