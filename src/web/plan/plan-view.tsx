/** The plan as it stands on the device: how far one has come, what comes next, every step with its own notes, the papers. */
import { nextItem, type Plan, type PlanItem, progressOf, standingOf, textOf } from "../../plan/plan";
import type { Texts } from "../../plan/types";
import { dayInWords, type View } from "../answer/view";
import { Icon } from "../icons";
import type { Loaded } from "../islands/plan-files";
import { Boat } from "../mark";
import { Beside, type PlanActions } from "./beside";
import { PlanItemCard } from "./plan-item";
import { PlanPapers } from "./plan-papers";
import { Overdue, SourcesBelow, sourcesOf } from "./step-facts";
import type { Words } from "./words";

export interface PlanViewProps {
	readonly plan: Plan;
	readonly loaded: Loaded;
	readonly words: Words;
	readonly view: View;
	/** German stands beside each text. */
	readonly german: boolean;
	/** The day, YYYY-MM-DD. */
	readonly today: string;
	/** null: only to be looked at. */
	readonly actions: PlanActions | null;
}

export function PlanView({ plan, loaded, words, view, german, today, actions }: PlanViewProps) {
	const { t, language } = words;
	const standings = new Map(
		plan.items.map((item) => {
			const known = loaded.steps.get(item.key);
			return [item.key, standingOf(item, known === undefined ? undefined : (known?.step ?? null))] as const;
		}),
	);
	const groups = groupsOf(plan, loaded);
	const { done, all } = progressOf(plan);
	const next = nextItem(plan);
	const nextText = next && textOf(next, standings.get(next.key) ?? { kind: "unread" }, language);
	const old = loaded.goodUntil !== null && loaded.goodUntil < today;
	const way = plan.occupation ? loaded.ways.get(plan.occupation) : undefined;
	const sources = plan.items.flatMap(({ key }) => {
		const step = loaded.steps.get(key)?.step;
		return step ? sourcesOf(step) : [];
	});
	return (
		<div class="plan">
			{way ? (
				<p class="german-term">
					<a href={`/${language}/recognition/${way.occupation.id}`}>{way.occupation.name[language]}</a>
					{language === "de" ? null : <span lang="de">{way.occupation.germanTitle}</span>}
				</p>
			) : null}
			<div class="voyage">
				<div class="voyage-way" ref={(way) => way?.style.setProperty("--way", String((100 * done) / Math.max(1, all)))}>
					<svg class="voyage-water" viewBox="0 0 400 12" preserveAspectRatio="none" aria-hidden="true">
						<path d={`M0 8 ${"q10 -8 20 0 ".repeat(20)}`} />
					</svg>
					<Boat />
				</div>
				<p role="status" data-done={done} data-all={all}>
					{t("plan.progress", t("plan.of", done).replace("@", String(all)))}
				</p>
			</div>
			{old && loaded.on ? (
				<p class="notice" data-kind="stale">
					<Icon name="warning" />
					<span>{t("plan.old-figures", dayInWords(loaded.on, language))}</span>
				</p>
			) : null}
			{loaded.overdue ? <Overdue words={words} /> : null}
			{loaded.reached ? null : (
				<p class="notice">
					<Icon name="info" />
					<span>{t("plan.offline")}</span>
				</p>
			)}
			{next ? (
				<section class="card next-step" aria-labelledby="next-step">
					<h2 id="next-step">{t("plan.next")}</h2>
					<p>
						<a href={`#${anchorOf(plan, next)}`}>{nextText ?? t("plan.gone.unknown")}</a>
					</p>
				</section>
			) : all > 0 ? (
				<p class="card next-step">{t("plan.all-done")}</p>
			) : null}
			<h2>{t("plan.steps")}</h2>
			{groups.map((group) => (
				<section key={group.items[0]?.key} class="plan-group">
					{group.title ? (
						<h3>
							{group.title[language]}
							{german ? <Beside text={group.title.de} /> : null}
						</h3>
					) : null}
					<ol>
						{group.items.map((item) => (
							<li key={item.key} id={anchorOf(plan, item)} class="card plan-item" data-state={item.state}>
								<PlanItemCard
									item={item}
									standing={standings.get(item.key) ?? { kind: "unread" }}
									cast={loaded}
									words={words}
									view={view}
									german={german}
									actions={actions}
									place={plan.items.indexOf(item)}
									last={plan.items.length - 1}
								/>
							</li>
						))}
					</ol>
				</section>
			))}
			{Object.keys(loaded.papers).length > 0 ? (
				<PlanPapers papers={loaded.papers} states={plan.papers} words={words} german={german} actions={actions} />
			) : null}
			<SourcesBelow ids={sources} cast={loaded} words={words} />
			<p class="soft">{t("path.general")}</p>
		</div>
	);
}

interface Group {
	readonly title: Texts | null;
	readonly items: PlanItem[];
}

/** Steps that follow each other under one heading. */
export function groupsOf(plan: Plan, loaded: Pick<Loaded, "steps">): Group[] {
	const groups: Group[] = [];
	for (const item of plan.items) {
		const title = loaded.steps.get(item.key)?.group ?? null;
		const last = groups.at(-1);
		if (last && last.title?.de === title?.de) last.items.push(item);
		else groups.push({ title, items: [item] });
	}
	return groups;
}

const anchorOf = (plan: Plan, item: PlanItem) => `plan-${plan.items.indexOf(item) + 1}`;
