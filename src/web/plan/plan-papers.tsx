/** The papers of recognition: what one has, what is missing, what must be translated or certified. */
import { PAPER_STATES, type PaperState } from "../../plan/plan";
import type { PaperData } from "../../plan/types";
import { Beside, type PlanActions } from "./beside";
import { Unsure } from "./step-facts";
import type { Words } from "./words";

interface Props {
	readonly papers: Readonly<Record<string, PaperData>>;
	readonly states: Readonly<Record<string, PaperState>>;
	readonly words: Words;
	readonly german: boolean;
	readonly actions: PlanActions | null;
}

export function PlanPapers({ papers, states, words, german, actions }: Props) {
	const { t, language } = words;
	const settled = Object.keys(states).length;
	return (
		<details class="plan-papers card" open={settled > 0}>
			<summary>
				<h2>{t("plan.papers")}</h2>
				<span class="soft">{t("plan.of", settled).replace("@", String(Object.keys(papers).length))}</span>
			</summary>
			<p>{t("plan.papers.lead")}</p>
			<ul>
				{Object.values(papers).map((paper) => {
					const state = states[paper.id] ?? "unknown";
					return (
						<li key={paper.id} data-paper={paper.id} data-state={state}>
							<label for={`paper-${paper.id}`}>
								{paper.title[language]}
								{german ? <Beside text={paper.title.de} /> : null}
							</label>
							{actions ? (
								<select
									id={`paper-${paper.id}`}
									value={state}
									onChange={(event) => actions.paper(paper.id, event.currentTarget.value as PaperState)}
								>
									{PAPER_STATES.map((name) => (
										<option key={name} value={name}>
											{t(`plan.paper.${name}`)}
										</option>
									))}
								</select>
							) : (
								<span class="tag">{t(`plan.paper.${state}`)}</span>
							)}
							<details class="more" open={state === "missing"}>
								<summary>{t("plan.paper.what")}</summary>
								<p>
									{paper.what[language]}
									<Unsure words={words} confidence={paper.confidence} />
								</p>
								<p>
									{t("plan.paper.translation", t(`plan.paper.often.${paper.translate}`))}
									<br />
									{t("plan.paper.certified", t(`plan.paper.often.${paper.copy}`))}
								</p>
								<p>
									<strong>{t("plan.paper.if-missing")}:</strong> {paper.missing[language]}
								</p>
							</details>
						</li>
					);
				})}
			</ul>
		</details>
	);
}
