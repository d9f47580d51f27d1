/** The way of one occupation: the questions that shape it, and the path that comes of the answers. */
import type { Occupation } from "../../knowledge/schema";
import type { Answers, Way } from "../../plan/types";
import { withoutTerms } from "../answer/view";
import { Document, toHtml } from "../layout/document";
import { PathView } from "../plan/path-view";
import { createWords } from "../plan/words";
import { ContactCards } from "./contact-list";
import { nameOf } from "./occupations";
import type { Page } from "./page";
import { Crumbs, SamePageInGerman } from "./parts";
import { choicesOf, wordsData } from "./plan-words";
import { ScriptData } from "./script-data";

interface PathPage {
	readonly occupation: Occupation;
	readonly way: Way;
	readonly answers: Answers;
	/** A path that was picked among several of the occupation. */
	readonly chosen: string | undefined;
	/** Every step stands open: what a form brings is read or printed without script. */
	readonly open: boolean;
	/** Why the answers could not be taken, in words. */
	readonly problem: string | null;
}

export function pathPage(page: Page, { occupation, way, answers, chosen, open, problem }: PathPage): string {
	const { t } = page;
	const name = nameOf(page, occupation);
	const words = createWords(wordsData(page));
	const view = withoutTerms(page.view);
	const { language, labels, dial, emergencyPhones } = page.view;
	return toHtml(
		Document({
			page,
			kind: "path",
			title: t("recognition.path.title", { occupation: name }),
			islands: ["src/web/islands/path.tsx"],
			children: (
				<>
					<Crumbs page={page} to="recognition" label={t("nav.recognition")} />
					<h1>{t("recognition.path.title", { occupation: name })}</h1>
					<p class="german-term">
						<span lang="de">{occupation.germanTitle}</span>
						<span class={`tag tag-${occupation.regulated}`}>{t(`occupations.regulated.${occupation.regulated}`)}</span>
					</p>
					<p class="lead">{t(`recognition.regulated.${occupation.regulated}`)}</p>
					{problem ? (
						<p class="problem" role="alert">
							{problem}
						</p>
					) : null}
					<Questions page={page} answers={answers} />
					<div id="path" data-way={occupation.id}>
						<PathView way={way} answers={answers} words={words} view={view} chosen={chosen} open={open} />
						{way.paths.length === 0 ? (
							<>
								<p>{t("recognition.no-path")}</p>
								<ContactCards page={page} ids={page.knowledge.pack.info.defaultContacts} />
							</>
						) : null}
					</div>
					<p class="actions">
						<a class="button" href={page.href(`occupations/${occupation.id}`)}>
							{t("recognition.about")}
						</a>
						<SamePageInGerman page={page} />
					</p>
					<ScriptData
						id="path-props"
						data={{ answers, chosen, words: wordsData(page), view: { language, labels, dial, emergencyPhones } }}
					/>
				</>
			),
		}),
	);
}

function Questions({ page, answers }: { readonly page: Page; readonly answers: Answers }) {
	const { t } = page;
	const questions = [...page.knowledge.pack.questions].sort((a, b) => a.order - b.order);
	if (questions.length === 0) return null;
	return (
		<form
			id="path-form"
			class="card path-form"
			method="post"
			encType="multipart/form-data"
			action={page.href(page.path)}
		>
			<details>
				<summary>
					<h2>{t("recognition.questions")}</h2>
				</summary>
				<p class="soft">{t("recognition.questions.lead")}</p>
				<div class="questions">
					{questions.map((question) => (
						<div key={question.id} class="question">
							<label for={`q-${question.id}`}>{page.text(question.question)}</label>
							<select id={`q-${question.id}`} name={question.fills} aria-describedby={`why-${question.id}`}>
								<option value="">{t("recognition.skip")}</option>
								{choicesOf(page, question).map((choice) => (
									<option key={choice.value} value={choice.value} selected={answers[question.fills] === choice.value}>
										{page.text(choice.label)}
									</option>
								))}
							</select>
							<p id={`why-${question.id}`} class="soft">
								{page.text(question.why)}
							</p>
						</div>
					))}
				</div>
				<button type="submit" class="button button-ask">
					{t("recognition.apply")}
				</button>
			</details>
		</form>
	);
}
