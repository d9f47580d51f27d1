/** Hidden hurdles in a German job advertisement: which words, why, and what to write instead. */
import type { AdvertResult } from "../../checks";
import type { AdvertSign } from "../../knowledge/schema-work";
import { Document, toHtml } from "../layout/document";
import { EvidenceOf, Found, Law, MoreIn, type Pasted, PasteForm, PrintButton, Rich } from "./check-parts";
import type { Page } from "./page";
import { Crumbs, SamePageInGerman } from "./parts";

/** LIX up to which a text is easy, and from which it is hard (C.-H. Björnsson, 1968). */
const EASY = 40;
const HARD = 50;

export function advertPage(page: Page, { text, result, problem }: Pasted<AdvertResult>): string {
	const { t } = page;
	return toHtml(
		Document({
			page,
			kind: "check",
			title: t("advert.title"),
			description: t("advert.lead"),
			children: (
				<>
					<Crumbs page={page} to="employers" label={t("nav.employers")} />
					<h1>{t("advert.title")}</h1>
					<p class="lead">{t("advert.lead")}</p>
					<PasteForm
						page={page}
						to="employers/advert"
						label={t("advert.label")}
						hint={t("advert.hint")}
						button={t("advert.check")}
						text={text}
						problem={problem}
					/>
					{result?.kind === "advert" ? <Report page={page} report={result} /> : null}
					{result?.kind === "not-german" || result?.kind === "too-short" ? (
						<Found title={t(`advert.${result.kind}`)}>
							<p class="card">{t(`advert.${result.kind}.lead`)}</p>
						</Found>
					) : null}
					<SamePageInGerman page={page} />
				</>
			),
		}),
	);
}

function Report({ page, report }: { readonly page: Page; readonly report: Extract<AdvertResult, { kind: "advert" }> }) {
	const { t } = page;
	const { hurdles, missing, good, reading } = report;
	const level = reading.lix <= EASY ? "easy" : reading.lix < HARD ? "middle" : "hard";
	const all = [...hurdles.map(({ sign }) => sign), ...missing, ...good.map(({ sign }) => sign)];
	return (
		<Found title={t("advert.found", { count: hurdles.length + missing.length })}>
			<div id="advert-sheet">
				{hurdles.length > 0 ? <h3>{t("advert.hurdles")}</h3> : null}
				{hurdles.map(({ sign, quotes }) => (
					<Sign key={sign.id} page={page} sign={sign} quotes={quotes} />
				))}
				{missing.length > 0 ? <h3>{t("advert.missing")}</h3> : null}
				{missing.map((sign) => (
					<Sign key={sign.id} page={page} sign={sign} quotes={[]} />
				))}
				<section class="card">
					<h3>{t("advert.reading")}</h3>
					<p>
						{t(`advert.reading.${level}`, {
							lix: Math.round(reading.lix),
							words: Math.round(reading.wordsPerSentence),
						})}
					</p>
					{reading.long.length > 0 ? (
						<>
							<p>{t("advert.long")}</p>
							<ul lang="de">
								{reading.long.slice(0, 3).map((sentence) => (
									<li key={sentence}>
										<q>{sentence}</q>
									</li>
								))}
							</ul>
						</>
					) : null}
					{reading.hardWords.length > 0 && level !== "easy" ? (
						<p>
							{t("advert.hard-words")} <span lang="de">{reading.hardWords.join(", ")}</span>
						</p>
					) : null}
				</section>
				{good.length > 0 ? (
					<section class="card good">
						<h3>{t("advert.good")}</h3>
						<ul>
							{good.map(({ sign }) => (
								<li key={sign.id}>{page.text(sign.title)}</li>
							))}
						</ul>
					</section>
				) : null}
				{all.length > 0 ? (
					<EvidenceOf page={page} records={all} texts={all.flatMap((sign) => [sign.why, sign.instead])} />
				) : null}
			</div>
			<p class="actions">
				<PrintButton page={page} sheet="advert-sheet" label={t("checklists.print")} />
			</p>
		</Found>
	);
}

function Sign({
	page,
	sign,
	quotes,
}: {
	readonly page: Page;
	readonly sign: AdvertSign;
	readonly quotes: readonly string[];
}) {
	const { t } = page;
	return (
		<article class="card sign">
			<h4>{page.text(sign.title)}</h4>
			{quotes.length > 0 ? (
				<p class="quote">
					{t("offer.quote")}{" "}
					<span lang="de">
						{quotes.map((quote, index) => (
							<>
								{index > 0 ? ", " : ""}
								<q>{quote}</q>
							</>
						))}
					</span>
				</p>
			) : null}
			<p>
				<Rich page={page} text={sign.why} />
			</p>
			<p>
				<strong>{t("advert.instead")}</strong> <Rich page={page} text={sign.instead} />
			</p>
			<Law page={page} law={sign.law} />
			<MoreIn page={page} article={sign.article} />
		</article>
	);
}
