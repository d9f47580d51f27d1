/** The first 100 days as a plan: tasks per week for boss, mentor and newcomer, German and the newcomer's language side by side. */
import type { Onboarding, OnboardingTask, Sector } from "../../knowledge/schema-work";
import { SECTORS } from "../../knowledge/schema-work";
import { formatDay } from "../../language/format";
import { Document, toHtml } from "../layout/document";
import type { SheetSection } from "../take-along/sheet";
import { ContactLink } from "./blocks";
import { DayField, EvidenceOf, PrintButton } from "./check-parts";
import { besideOf, itemOf, type Liner, linerOf, onPaper, sheetFor } from "./handout";
import type { Page } from "./page";
import { Crumbs, SamePageInGerman } from "./parts";
import { ScriptData } from "./script-data";
import { SheetButtons } from "./sheet-buttons";

/** What the plan is fitted to; it stands in the address, so that a link brings it along. It says nothing about a person. */
export interface Fit {
	readonly sector: Sector | null;
	readonly shifts: boolean;
	/** The first working day, YYYY-MM-DD. */
	readonly start: string | null;
}

/** Reads what an address says; what cannot be read counts as not said. */
export function readFit(query: Readonly<Record<string, string | undefined>>): Fit & { readonly badDay: boolean } {
	const { sector, shifts, start } = query;
	const day = start && isDay(start) ? start : null;
	return {
		sector: SECTORS.find((it) => it === sector) ?? null,
		shifts: shifts === "1",
		start: day,
		badDay: Boolean(start) && day === null,
	};
}

/** A day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
	if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T12:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** A day so many days later. */
export function dayAfter(day: string, days: number): string {
	const at = new Date(`${day}T12:00:00Z`);
	at.setUTCDate(at.getUTCDate() + days);
	return at.toISOString().slice(0, 10);
}

/** The tasks of a plan that fit. */
export function fitPlan(plan: Onboarding, { sector, shifts }: Fit): Onboarding {
	const fits = (task: OnboardingTask) =>
		(task.sectors.length === 0 || (sector !== null && task.sectors.includes(sector))) && (!task.shifts || shifts);
	return {
		...plan,
		weeks: plan.weeks
			.map((week) => ({ ...week, tasks: week.tasks.filter(fits) }))
			.filter(({ tasks }) => tasks.length > 0),
	};
}

export function firstDaysPage(page: Page, fit: ReturnType<typeof readFit>): string {
	const { t, knowledge } = page;
	const [record] = knowledge.pack.onboarding;
	const liner = linerOf(page);
	const plan = record ? fitPlan(record, fit) : null;
	const tasks = plan?.weeks.flatMap((week) => week.tasks) ?? [];
	return toHtml(
		Document({
			page,
			kind: "first-days",
			title: record ? page.text(record.title) : t("employers.first-days"),
			description: record ? page.text(record.intro) : t("employers.first-days.lead"),
			islands: ["src/web/islands/checklist.ts", "src/web/islands/handout.ts"],
			children: (
				<>
					<Crumbs page={page} to="employers" label={t("nav.employers")} />
					<h1>{record ? page.text(record.title) : t("employers.first-days")}</h1>
					{record && plan ? (
						<>
							<p class="lead">{page.text(record.intro)}</p>
							<FitForm page={page} record={record} fit={fit} />
							<div data-checklist={record.id} class="weeks">
								{plan.weeks.map((week, index) => (
									<details key={week.id} class="card folded phase week" open={index === 0}>
										<summary>
											<h2>{page.text(week.title)}</h2>
											<span class="soft week-days">
												{fit.start ? `${daysOf(page, fit.start, week)} · ` : ""}
												{t("checklists.steps", { count: week.tasks.length })}
											</span>
										</summary>
										<ul class="ticks">
											{week.tasks.map((task) => (
												<Task key={task.id} page={page} liner={liner} task={task} id={`${week.id}.${task.id}`} />
											))}
										</ul>
									</details>
								))}
							</div>
							<p class="soft">{t("days.kept")}</p>
							<SheetButtons page={page} id="days-sheet" share>
								<PrintButton page={page} label={t("checklists.print")} />
							</SheetButtons>
							<EvidenceOf
								page={page}
								records={tasks.flatMap((task) =>
									task.sources.length > 0
										? [{ sources: task.sources, confidence: task.confidence ?? ("to-verify" as const) }]
										: [],
								)}
								texts={tasks.flatMap(({ text, detail }) => (detail ? [text, detail] : [text]))}
							/>
							<ScriptData
								id="days-sheet"
								data={sheetFor(page, liner, onPaper(liner.text(record.title)), sections(liner, plan))}
							/>
						</>
					) : null}
					<SamePageInGerman page={page} />
				</>
			),
		}),
	);
}

function daysOf(
	page: Page,
	start: string,
	{ from, until }: Pick<Onboarding["weeks"][number], "from" | "until">,
): string {
	const first = formatDay(dayAfter(start, from), page.language);
	return from === until ? first : `${first} – ${formatDay(dayAfter(start, until), page.language)}`;
}

/** A form that only reads: its answers stand in the address. */
function FitForm({
	page,
	record,
	fit,
}: {
	readonly page: Page;
	readonly record: Onboarding;
	readonly fit: ReturnType<typeof readFit>;
}) {
	const { t } = page;
	return (
		<form class="card fit-form" method="get" action={page.href("employers/first-days")}>
			<div class="field">
				<label for="sector">{t("days.sector")}</label>
				<select id="sector" name="sector">
					<option value="">{t("days.sector.any")}</option>
					{record.sectors.map(({ value, label }) => (
						<option key={value} value={value} selected={fit.sector === value}>
							{page.text(label)}
						</option>
					))}
				</select>
			</div>
			<DayField
				id="start"
				label={t("days.start")}
				value={fit.start}
				problem={fit.badDay ? t("days.start.bad") : null}
			/>
			<label class="field check-field">
				<input type="checkbox" name="shifts" value="1" checked={fit.shifts} />
				<span>{t("days.shifts")}</span>
			</label>
			<button type="submit" class="button button-ask">
				{t("days.fit")}
			</button>
		</form>
	);
}

interface TaskProps {
	readonly page: Page;
	readonly liner: Liner;
	readonly task: OnboardingTask;
	readonly id: string;
}

function Task({ page, liner, task, id }: TaskProps) {
	const { t, language } = page;
	const beside = besideOf(page);
	const other = language === "de" ? beside : "de";
	const otherText = (text: OnboardingTask["text"]) => {
		const line = onPaper(liner.text(text));
		return language === "de" ? line.own : line.german;
	};
	const own = (text: OnboardingTask["text"]) => page.text(text).replaceAll("**", "");
	return (
		<li class={`tick task task-${task.who}`}>
			<input type="checkbox" id={id} value={id} autocomplete="off" />
			<label for={id}>
				<span class="tag who">{t(`days.who.${task.who}`)}</span>
				<span class="tick-text">{own(task.text)}</span>
				{task.detail ? <span class="tick-detail">{own(task.detail)}</span> : null}
				<span class="beside" lang={other}>
					{otherText(task.text)}
					{task.detail ? ` ${otherText(task.detail)}` : ""}
				</span>
			</label>
			{task.contact ? <ContactLink page={page} id={task.contact} /> : null}
		</li>
	);
}

function sections(liner: Liner, plan: Onboarding): SheetSection[] {
	return plan.weeks.map((week) => ({
		title: onPaper(liner.text(week.title)),
		items: week.tasks.map((task) =>
			itemOf(liner.text(task.text), {
				plain: false,
				state: liner.said(`days.who.${task.who}`),
				detail: task.detail ? onPaper(liner.text(task.detail)) : null,
			}),
		),
	}));
}
