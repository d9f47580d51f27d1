/** How many texts are written, compared and reviewed, language by language; honest from the first day. */
import type { ReviewCount } from "../../knowledge/index";
import { LANGUAGE_NAMES } from "../texts/names";
import { Bar } from "./bar";
import type { Page } from "./page";

const COUNTED = ["written", "compared", "reviewed", "stale"] as const satisfies readonly (keyof ReviewCount)[];

export function Reviews({ page }: { readonly page: Page }) {
	const { t, languages, knowledge } = page;
	const { reviewCounts } = knowledge.pack;
	const sum = (kind: keyof ReviewCount) => languages.reduce((all, language) => all + reviewCounts[language][kind], 0);
	const reviewed = sum("reviewed");
	return (
		<section class="card folded" id="review">
			<h2>{t("quality.review.title")}</h2>
			<p>
				{reviewed === 0 ? t("quality.review.none") : t("quality.review.some", { reviewed, written: sum("written") })}
			</p>
			<div class="tiles">
				{languages.map((language) => {
					const counts = reviewCounts[language];
					const share = (kind: keyof ReviewCount) => counts[kind] / Math.max(1, counts.written);
					return (
						<section key={language} class="tile">
							<h3 lang={language}>{LANGUAGE_NAMES[language]}</h3>
							<Bar
								parts={[
									{ share: share("reviewed"), tone: "sure" },
									{ share: Math.max(0, share("compared") - share("reviewed")), tone: "half" },
								]}
							/>
							<dl class="counts-list">
								{COUNTED.map((kind) => (
									<div key={kind}>
										<dt>{t(`quality.${kind}`)}</dt>
										<dd>{counts[kind]}</dd>
									</div>
								))}
							</dl>
						</section>
					);
				})}
			</div>
			<p class="soft">{t("quality.review.unit")}</p>
		</section>
	);
}
