/** The figures behind an answer: value, how long it counts, whom it does not count for. */
import type { AnswerFact } from "../../assistant/contract";
import { dayInWords, type View } from "./view";

export function FactList({ facts, view }: { readonly facts: readonly AnswerFact[]; readonly view: View }) {
	const { t, language } = view;
	if (facts.length === 0) return null;
	return (
		<div class="answer-figures">
			<p class="part-label">{t("answer.figures")}</p>
			<ul>
				{facts.map((fact) => (
					<li key={fact.id}>
						{fact.label}: <strong>{valueInWords(fact, view)}</strong>
						<span class="soft">
							{fact.validUntil ? `${t("figure.until")} ${dayInWords(fact.validUntil, language)}, ` : null}
							{t(`confidence.${fact.confidence}`)}
						</span>
						{fact.exceptions.length > 0 ? (
							<>
								<span class="soft">{t("figure.exceptions")}</span>
								<ul class="exceptions">
									{fact.exceptions.map((exception) => (
										<li key={exception}>{exception}</li>
									))}
								</ul>
							</>
						) : null}
					</li>
				))}
			</ul>
		</div>
	);
}

/** An amount with its time, „pro Stunde“, unless its name says it: alone it does not tell for what. */
export function valueInWords(
	{ text, unit, label }: Pick<AnswerFact, "text" | "unit" | "label">,
	{ t }: Pick<View, "t">,
): string {
	if (text === "") return t("figure.none");
	const time = unit === "EUR/hour" ? t("figure.per-hour") : unit === "EUR/month" ? t("figure.per-month") : "";
	// The amount and its sign stay together at the line's end.
	const whole = text.replace(/(\d) (?=[€%])/g, "$1\u00a0");
	return time === "" || label.includes(time) ? whole : `${whole} ${time}`;
}
