/** Which letter is this? The kind, what it wants, the rule of its deadline, the next step and the office. */
import type { LetterResult } from "../../checks";
import type { LetterKind } from "../../knowledge/schema-work";
import { AddToPlan } from "../answer/add-to-plan";
import { TermsBelow } from "../answer/term-list";
import { Icon } from "../icons";
import { Document, toHtml } from "../layout/document";
import { Steps } from "./blocks";
import { EvidenceOf, Found, MoreIn, type Pasted, PasteForm, PrintButton, Rich } from "./check-parts";
import { ContactCards } from "./contact-list";
import type { Page } from "./page";
import { SamePageInGerman } from "./parts";

export function letterPage(page: Page, { text, result, problem }: Pasted<LetterResult>): string {
	const { t } = page;
	return toHtml(
		Document({
			page,
			kind: "check",
			title: t("letter.title"),
			description: t("letter.lead"),
			children: (
				<>
					<h1>{t("letter.title")}</h1>
					<p class="lead">{t("letter.lead")}</p>
					<PasteForm
						page={page}
						to="letter"
						label={t("letter.label")}
						hint={t("letter.hint")}
						button={t("letter.check")}
						text={text}
						problem={problem}
					/>
					{result ? <Outcome page={page} result={result} /> : null}
					<details class="card kinds">
						<summary>
							<h2>{t("letter.kinds")}</h2>
						</summary>
						<Kinds page={page} />
					</details>
					<SamePageInGerman page={page} />
				</>
			),
		}),
	);
}

/** The page of one kind, for those who pick it themselves. */
export function letterKindPage(page: Page, letter: LetterKind): string {
	const { t } = page;
	const title = page.text(letter.title);
	return toHtml(
		Document({
			page,
			kind: "check",
			title,
			description: page.text(letter.what),
			children: (
				<>
					<p class="crumbs">
						<a href={page.href("letter")}>
							<Icon name="arrow" />
							<span>{t("letter.title")}</span>
						</a>
					</p>
					<h1>{title}</h1>
					<LetterCard page={page} letter={letter} withTitle={false} />
					<SamePageInGerman page={page} />
				</>
			),
		}),
	);
}

function Outcome({ page, result }: { readonly page: Page; readonly result: LetterResult }) {
	const { t } = page;
	if (result.kind === "not-german")
		return (
			<Found title={t("letter.not-german")}>
				<p class="card">{t("letter.not-german.lead")}</p>
			</Found>
		);
	if (result.kind !== "letter") return null;
	const { certainty, guesses, sender } = result;
	const [first, ...others] = guesses;
	if (!first || certainty === "unsure")
		return (
			<Found title={t("letter.unsure")}>
				<div class="card">
					<p>{t(first ? "letter.unsure.lead" : "letter.unsure.none")}</p>
					{sender ? <p>{t("letter.sender", { sender: page.text(sender.name) })}</p> : null}
					{first ? (
						<ul class="links">
							{guesses.map(({ letter }) => (
								<KindLink key={letter.id} page={page} letter={letter} />
							))}
						</ul>
					) : null}
					<p class="alert">
						<Icon name="warning" />
						<span>{t("letter.unsure.deadline")}</span>
					</p>
				</div>
				<h3>{t("letter.who")}</h3>
				<div class="answer-contacts">
					<ContactCards
						page={page}
						ids={[...(sender?.contact ? [sender.contact] : []), ...page.knowledge.pack.info.letterAdvice]}
					/>
				</div>
			</Found>
		);
	const { letter } = first;
	return (
		<Found title={t(`letter.found.${certainty}`)}>
			<LetterCard page={page} letter={letter} withTitle />
			{others.length > 0 ? (
				<>
					<p>{t("letter.others")}</p>
					<ul class="links">
						{others.map((other) => (
							<KindLink key={other.letter.id} page={page} letter={other.letter} />
						))}
					</ul>
				</>
			) : null}
		</Found>
	);
}

function LetterCard({
	page,
	letter,
	withTitle,
}: {
	readonly page: Page;
	readonly letter: LetterKind;
	readonly withTitle: boolean;
}) {
	const { t, knowledge } = page;
	const Head = withTitle ? "h4" : "h2";
	const steps = knowledge.steps(letter.steps);
	const sender = knowledge.get("letter-senders", letter.sender);
	const contacts = [...new Set([...letter.contacts, ...steps.flatMap(({ contact }) => contact ?? [])])];
	return (
		<>
			<article class="card folded letter" id="letter-sheet">
				{withTitle ? <h3>{page.text(letter.title)}</h3> : null}
				<p class="german-term">
					<span>
						{t("letter.german")} <span lang="de">{letter.german}</span>
					</span>
					<span class="tag">{page.text(sender.name)}</span>
				</p>
				<p>
					<Rich page={page} text={letter.what} />
				</p>
				<Head>{t("letter.wants")}</Head>
				<p>
					<Rich page={page} text={letter.wants} />
				</p>
				{letter.deadline || letter.strict ? (
					<>
						<Head>{t("letter.deadline")}</Head>
						{letter.strict ? (
							<p class="alert">
								<Icon name="warning" />
								<span>{t("letter.strict")}</span>
							</p>
						) : null}
						{letter.deadline ? (
							<p>
								<Rich page={page} text={letter.deadline} />
							</p>
						) : null}
					</>
				) : null}
				<Head>{t("answer.steps")}</Head>
				<Steps page={page} steps={letter.steps} />
				<TermsBelow ids={letter.terms} view={page.view} label={t("letter.terms")} />
				<MoreIn page={page} article={letter.article} />
				<EvidenceOf
					page={page}
					records={[letter]}
					texts={[letter.what, letter.wants, ...(letter.deadline ? [letter.deadline] : [])]}
				/>
				<p class="notice">{t("letter.no-judgement")}</p>
			</article>
			<div class="actions">
				<AddToPlan keys={steps.map(({ key }) => key)} view={page.view} />
				<PrintButton page={page} sheet="letter-sheet" label={t("checklists.print")} />
			</div>
			{withTitle ? <h3>{t("letter.who")}</h3> : <h2>{t("letter.who")}</h2>}
			<div class="answer-contacts">
				<ContactCards page={page} ids={contacts} />
			</div>
		</>
	);
}

function KindLink({ page, letter }: { readonly page: Page; readonly letter: LetterKind }) {
	return (
		<li>
			<a href={page.href(`letter/${letter.id}`)}>
				<span>{page.text(letter.title)}</span>
				<span class="soft" lang="de">
					{letter.german}
				</span>
			</a>
		</li>
	);
}

/** Every kind that is known, by sender. */
function Kinds({ page }: { readonly page: Page }) {
	const { knowledge } = page;
	const senders = [...knowledge.pack["letter-senders"]].sort((a, b) => a.order - b.order);
	return (
		<>
			{senders.map((sender) => (
				<section key={sender.id}>
					<h3>{page.text(sender.name)}</h3>
					<ul class="links">
						{knowledge.pack.letters
							.filter((letter) => letter.sender === sender.id)
							.sort((a, b) => a.order - b.order)
							.map((letter) => (
								<KindLink key={letter.id} page={page} letter={letter} />
							))}
					</ul>
				</section>
			))}
		</>
	);
}
