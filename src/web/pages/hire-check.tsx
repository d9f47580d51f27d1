/** May I hire, and from when? Six questions, the verdict of the pack's table, and a sheet for the personnel file. */
import type { HireAnswers, HireResult } from "../../checks";
import type { Text } from "../../knowledge/schema";
import type { HireKey, HireQuestion, HireRule } from "../../knowledge/schema-work";
import { formatDay } from "../../language/format";
import { Icon } from "../icons";
import { Document, toHtml } from "../layout/document";
import { EvidenceOf, Found, Law, MoreIn, PrintButton, Rich } from "./check-parts";
import { ContactCards } from "./contact-list";
import type { Page } from "./page";
import { Crumbs, SamePageInGerman } from "./parts";

interface Checked {
	readonly answers: HireAnswers;
	readonly result: HireResult | null;
	/** Questions that still need an answer. */
	readonly open: readonly HireKey[];
	readonly problem: string | null;
}

export const NOT_ASKED: Checked = { answers: {}, result: null, open: [], problem: null };
const MAX_CONTACTS = 3;

export function hireCheckPage(page: Page, { answers, result, open, problem }: Checked): string {
	const { t } = page;
	const questions = [...page.knowledge.pack["hire-questions"]].sort((a, b) => a.order - b.order);
	return toHtml(
		Document({
			page,
			kind: "check",
			title: t("hire.title"),
			description: t("hire.lead"),
			children: (
				<>
					<Crumbs page={page} to="employers" label={t("nav.employers")} />
					<h1>{t("hire.title")}</h1>
					<p class="lead">{t("hire.lead")}</p>
					<form
						class="card hire-form"
						method="post"
						encType="multipart/form-data"
						action={`${page.href("employers/check")}#found`}
					>
						{problem ? (
							<p class="problem" role="alert">
								<Icon name="warning" />
								<span>{problem}</span>
							</p>
						) : null}
						{questions.map((question) => (
							<Question
								key={question.id}
								page={page}
								question={question}
								answer={answers[question.id]}
								isOpen={open.includes(question.id)}
							/>
						))}
						<button type="submit" class="button button-ask">
							{t("hire.check")}
						</button>
						<p class="soft">{t("hire.private")}</p>
					</form>
					{result ? <Result page={page} questions={questions} answers={answers} result={result} /> : null}
					<SamePageInGerman page={page} />
				</>
			),
		}),
	);
}

interface QuestionProps {
	readonly page: Page;
	readonly question: HireQuestion;
	readonly answer: string | undefined;
	readonly isOpen: boolean;
}

function Question({ page, question, answer, isOpen }: QuestionProps) {
	return (
		<fieldset class="hire-question" aria-describedby={isOpen ? `open-${question.id}` : undefined}>
			<legend>{page.text(question.question)}</legend>
			<p class="soft">{page.text(question.where)}</p>
			{isOpen ? (
				<p id={`open-${question.id}`} class="problem">
					{page.t("hire.open")}
				</p>
			) : null}
			<div class="choices-radio">
				{question.choices.map(({ value, label }) => (
					<label key={value}>
						<input type="radio" name={question.id} value={value} checked={answer === value} required />
						<span>{page.text(label)}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

interface ResultProps {
	readonly page: Page;
	readonly questions: readonly HireQuestion[];
	readonly answers: HireAnswers;
	readonly result: HireResult;
}

/** The sheet names no person: it is filed with the copies. */
function Result({ page, questions, answers, result }: ResultProps) {
	const { t, renderer, language } = page;
	const { verdict, rules } = result;
	const decides = (rule: HireRule) => rule.verdict === verdict;
	const deciding = rules.filter(decides);
	const others = rules.filter((rule) => !decides(rule));
	const keep = rules.flatMap((rule) => rule.keep);
	const again = rules.flatMap((rule) => rule.again ?? []);
	return (
		<Found title={t(`hire.verdict.${verdict}`)}>
			<article id="hire-sheet" class={`card folded verdict verdict-${verdict}`}>
				<p class="verdict-day soft">
					{t("hire.day", { day: formatDay(renderer.today, language) })} ·{" "}
					{t("hire.version", { version: page.knowledge.pack.version })}
				</p>
				<p class="verdict-line">{t(`hire.verdict.${verdict}.lead`)}</p>
				<dl class="facts">
					{questions.map((question) => {
						const chosen = question.choices.find(({ value }) => value === answers[question.id]);
						return (
							<div key={question.id}>
								<dt>{page.text(question.question)}</dt>
								<dd>{chosen ? page.text(chosen.label) : "–"}</dd>
							</div>
						);
					})}
				</dl>
				<h3>{t(verdict === "may" ? "hire.why.may" : "hire.why")}</h3>
				<Rules page={page} rules={deciding} />
				{others.length > 0 ? (
					<>
						<h3>{t("hire.also")}</h3>
						<Rules page={page} rules={others} />
					</>
				) : null}
				<TextList page={page} title={t("hire.keep")} texts={keep} />
				<TextList page={page} title={t("hire.again")} texts={again} />
				<EvidenceOf page={page} records={rules} texts={rules.flatMap((rule) => [rule.title, rule.text])} />
				<p class="notice">{t("hire.general")}</p>
			</article>
			<p class="actions">
				<PrintButton page={page} sheet="hire-sheet" label={t("hire.print")} />
			</p>
			<h3>{t("hire.who")}</h3>
			<div class="answer-contacts">
				<ContactCards
					page={page}
					ids={(result.contacts.length > 0 ? result.contacts : page.knowledge.pack.info.employerContacts).slice(
						0,
						MAX_CONTACTS,
					)}
				/>
			</div>
		</Found>
	);
}

interface TextListProps {
	readonly page: Page;
	readonly title: string;
	readonly texts: readonly Text[];
}

function TextList({ page, title, texts }: TextListProps) {
	if (texts.length === 0) return null;
	return (
		<>
			<h3>{title}</h3>
			<ul>
				{texts.map((text) => (
					<li key={page.text(text)}>
						<Rich page={page} text={text} />
					</li>
				))}
			</ul>
		</>
	);
}

function Rules({ page, rules }: { readonly page: Page; readonly rules: readonly HireRule[] }) {
	return (
		<ul class="rules">
			{rules.map((rule) => (
				<li key={rule.id}>
					<strong>{page.text(rule.title)}</strong>
					<p>
						<Rich page={page} text={rule.text} />
						{rule.confidence === "confirmed" ? null : <span class="unsure">{page.t(`path.${rule.confidence}`)}</span>}
					</p>
					<Law page={page} law={rule.law} />
					<MoreIn page={page} article={rule.article} />
				</li>
			))}
		</ul>
	);
}
