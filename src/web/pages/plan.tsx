/** My plan: an empty shell from the server; what stands in it lies on the device alone. */
import { Document, toHtml } from "../layout/document";
import type { Page } from "./page";
import { choicesOf, wordsData } from "./plan-words";
import { ScriptData } from "./script-data";

export function planPage(page: Page): string {
	const { t, knowledge } = page;
	const { language, labels, dial, emergencyPhones } = page.view;
	const choices = Object.fromEntries(
		knowledge.pack.questions.map((question) => [question.fills, choicesOf(page, question).map(({ value }) => value)]),
	);
	return toHtml(
		Document({
			page,
			kind: "plan",
			title: t("nav.plan"),
			islands: ["src/web/islands/plan.tsx"],
			children: (
				<>
					<h1>{t("plan.title")}</h1>
					<p class="lead">{t("plan.lead")}</p>
					<noscript>
						<p class="notice">{t("plan.no-script")}</p>
						<p class="actions">
							<a class="button" href={page.href("recognition")}>
								{t("plan.to-recognition")}
							</a>
							<a class="button" href={page.href("checklists")}>
								{t("plan.to-checklists")}
							</a>
						</p>
					</noscript>
					<div id="plan">
						<p class="soft script-only" role="status">
							{t("plan.loading")}
						</p>
					</div>
					<ScriptData
						id="plan-props"
						data={{
							words: wordsData(page),
							view: { language, labels, dial, emergencyPhones },
							choices,
							papers: knowledge.pack.papers.map(({ id }) => id).sort(),
							fonts: page.assets.paths.filter((address) => address.endsWith(".ttf")),
						}}
					/>
				</>
			),
		}),
	);
}
