/** Is this job offer safe? Signs in three strengths, with what the law says and what to do; never a judgement. */
import type { FoundSign, OfferResult } from "../../checks";
import { formatFigure } from "../../language/format";
import { Document, toHtml } from "../layout/document";
import { EvidenceOf, Found, Law, MoreIn, type Pasted, PasteForm, PrintButton, Rich } from "./check-parts";
import { ContactCards } from "./contact-list";
import type { Page } from "./page";
import { SamePageInGerman } from "./parts";

/** Free advice on work, for whatever was found. */
const MAX_CONTACTS = 2;

export function offerCheckPage(page: Page, { text, result, problem }: Pasted<OfferResult>): string {
	const { t } = page;
	return toHtml(
		Document({
			page,
			kind: "check",
			title: t("offer.title"),
			description: t("offer.lead"),
			children: (
				<>
					<h1>{t("offer.title")}</h1>
					<p class="lead">{t("offer.lead")}</p>
					<PasteForm
						page={page}
						to="offer-check"
						label={t("offer.label")}
						hint={t("offer.hint")}
						button={t("offer.check")}
						text={text}
						problem={problem}
					/>
					{result?.kind === "offer" ? <Signs page={page} report={result} /> : null}
					{result?.kind === "other-language" ? (
						<Found title={t("offer.other-language")}>
							<p class="card">{t("offer.other-language.lead")}</p>
						</Found>
					) : null}
					{result?.kind === "no-offer" ? (
						<Found title={t("offer.no-offer")}>
							<p class="card">{t("offer.no-offer.lead")}</p>
						</Found>
					) : null}
					<SamePageInGerman page={page} />
				</>
			),
		}),
	);
}

function Signs({ page, report }: { readonly page: Page; readonly report: Extract<OfferResult, { kind: "offer" }> }) {
	const { t } = page;
	const { signs, amounts } = report;
	const strengths = (["strong", "clear", "slight"] as const).filter((strength) =>
		signs.some(({ sign }) => sign.strength === strength),
	);
	const contacts = [...new Set(signs.flatMap(({ sign }) => sign.contacts))].slice(0, MAX_CONTACTS);
	const shown = contacts.length > 0 ? contacts : page.knowledge.pack.info.workAdvice;
	const [worst] = strengths;
	return (
		<Found title={worst ? t(`offer.found.${worst}`, { count: signs.length }) : t("offer.found.none")}>
			<div id="offer-sheet">
				<p>{worst ? t(`offer.found.${worst}.lead`) : t("offer.found.none.lead")}</p>
				<Worked page={page} report={report} />
				{amounts.foreign ? <p class="notice">{t("offer.foreign", { sum: amounts.foreign })}</p> : null}
				{strengths.map((strength) => (
					<section key={strength} class={`signs signs-${strength}`} aria-labelledby={`signs-${strength}`}>
						<h3 id={`signs-${strength}`}>{t(`offer.strength.${strength}`)}</h3>
						{signs
							.filter(({ sign }) => sign.strength === strength)
							.map((found) => (
								<Sign key={found.sign.id} page={page} found={found} />
							))}
					</section>
				))}
				{signs.length > 0 ? (
					<EvidenceOf
						page={page}
						records={signs.map(({ sign }) => sign)}
						texts={signs.flatMap(({ sign }) => [sign.title, sign.reason, sign.advice])}
					/>
				) : null}
				<p class="notice">{t("offer.no-judgement")}</p>
			</div>
			<h3>{t("offer.who")}</h3>
			<div class="answer-contacts">
				<ContactCards page={page} ids={shown} />
			</div>
			<p class="actions">
				<PrintButton page={page} sheet="offer-sheet" label={t("checklists.print")} />
			</p>
		</Found>
	);
}

/** What the sums come to, so that everybody can follow. */
function Worked({ page, report }: { readonly page: Page; readonly report: Extract<OfferResult, { kind: "offer" }> }) {
	const { t, language } = page;
	const low = report.signs.find(({ figure }) => figure?.rule === "hourly-below");
	if (low?.figure) {
		const { offered, limit } = low.figure;
		return (
			<p class="worked">
				{t("offer.worked", {
					offered: formatFigure(Math.round(offered * 100) / 100, "EUR/hour", language),
					limit: formatFigure(limit, "EUR/hour", language),
				})}
			</p>
		);
	}
	if (report.hourly === null)
		return report.amounts.pays.length > 0 ? <p class="worked">{t("offer.not-worked")}</p> : null;
	return (
		<p class="worked">
			{t("offer.worked.fine", { offered: formatFigure(Math.round(report.hourly * 100) / 100, "EUR/hour", language) })}
		</p>
	);
}

function Sign({ page, found: { sign, quote } }: { readonly page: Page; readonly found: FoundSign }) {
	const { t } = page;
	return (
		<article class="card sign">
			<h4>{page.text(sign.title)}</h4>
			{quote ? (
				<p class="quote">
					{t("offer.quote")} <q>{quote}</q>
				</p>
			) : null}
			<p>
				<Rich page={page} text={sign.reason} />
			</p>
			<p>
				<strong>{t("offer.do")}</strong> <Rich page={page} text={sign.advice} />
			</p>
			<Law page={page} law={sign.law} />
			<MoreIn page={page} article={sign.article} />
		</article>
	);
}
