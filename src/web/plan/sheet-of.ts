/** The plan as a sheet of paper: the person's language and German side by side. */
import { type Plan, type PlanItem, standingOf } from "../../plan/plan";
import type { Said, StepData, Texts } from "../../plan/types";
import { routeTo } from "../answer/contact-card";
import { phoneHref, phoneNumbers } from "../answer/phone";
import { dayInWords } from "../answer/view";
import type { Loaded } from "../islands/plan-files";
import type { Line, Sheet, SheetItem, SheetPlace } from "../take-along/sheet";
import { groupsOf } from "./plan-view";
import { OPEN_ASPECTS } from "./step-facts";
import { germanWords, type PlanKey, type Words } from "./words";

interface SheetParts {
	readonly plan: Plan;
	readonly loaded: Loaded;
	readonly words: Words;
	/** The day, YYYY-MM-DD. */
	readonly today: string;
	/** Opens the plan elsewhere; null when it does not fit into a code. */
	readonly address: string | null;
}

/** Notes are the person's own and stand as they were written. */
export function sheetOf({ plan, loaded, words, today, address }: SheetParts): Sheet {
	const { language } = words;
	const german = germanWords(words);
	const both = (own: string, de: string): Line => ({ own, german: language === "de" ? null : de });
	const said = (key: PlanKey, value?: string) => both(words.t(key, value), german.t(key, value));
	const texts = (text: Texts) => both(text[language], text.de);
	const way = plan.occupation ? loaded.ways.get(plan.occupation) : undefined;
	const day = loaded.on ?? today;

	const lineOf = (list: readonly Said[]): Line => {
		const joined = (in_: Words) =>
			list
				.map(({ text, confidence }) => {
					const mark = confidence === "confirmed" ? "" : ` (${in_.t(`path.${confidence}`)})`;
					return `${text[in_.language]}${mark}`;
				})
				.join(" ");
		return both(joined(words), joined(german));
	};
	const linesOf = (step: StepData): SheetItem["lines"] => [
		...(step.bring.length > 0
			? [
					{
						label: said("path.bring"),
						text: texts(joinTexts(step.bring.flatMap((id) => loaded.papers[id]?.title ?? []))),
					},
				]
			: []),
		...(step.free ? [{ label: said("path.cost"), text: said("path.free") }] : []),
		...(step.costs.length > 0 ? [{ label: said("path.cost"), text: lineOf(step.costs) }] : []),
		...step.aspects
			.filter(({ id }) => OPEN_ASPECTS.has(id))
			.map((aspect) => ({ label: texts(aspect.label), text: lineOf(aspect.said) })),
		...(step.askFirst ? [{ label: said("path.payer"), text: said("path.ask-first") }] : []),
		...(step.clock ? [{ label: said("path.glance.law"), text: said("path.clock") }] : []),
	];
	const placeOf = (step: StepData): SheetPlace | null => {
		const contact = step.place && "contact" in step.place ? loaded.contacts[step.place.contact] : undefined;
		if (!contact) return null;
		const [phone] = phoneNumbers(contact.phone);
		return {
			name: contact.name[language],
			address: contact.address,
			phone: phone ?? null,
			tel: phone ? phoneHref(phone, words.dial) : null,
			route: contact.address ? routeTo(contact.address) : null,
			web: contact.url,
		};
	};
	const itemOf = (item: PlanItem): SheetItem => {
		const known = loaded.steps.get(item.key);
		const standing = standingOf(item, known === undefined ? undefined : (known?.step ?? null));
		const step = "step" in standing ? standing.step : null;
		const text = step?.text ?? item.kept?.text;
		const detail = step ? step.detail : item.kept?.detail;
		const waits = item.state === "waiting" && item.since;
		const due = item.due
			? [{ label: said("plan.due"), text: both(dayInWords(item.due, language), dayInWords(item.due, "de")) }]
			: [];
		const gone = standing.kind === "gone" ? [{ label: said("plan.state"), text: said("plan.gone") }] : [];
		return {
			text: text ? texts(text) : said("plan.gone.unknown"),
			detail: detail ? texts(detail) : null,
			state: waits
				? both(
						`${words.t("plan.since")} ${dayInWords(waits, language)}`,
						`${german.t("plan.since")} ${dayInWords(waits, "de")}`,
					)
				: said(`plan.state.${item.state}`),
			done: item.state === "done",
			lines: [...gone, ...due, ...(step ? linesOf(step) : [])],
			place: step ? placeOf(step) : null,
			note: item.note ? { label: said(item.imported ? "plan.note.imported" : "plan.note"), text: item.note } : null,
			sources: step ? publishers(step, loaded) || null : null,
		};
	};
	const papers = Object.values(loaded.papers)
		.filter(({ id }) => plan.papers[id] !== undefined)
		.map(
			(paper): SheetItem => ({
				text: texts(paper.title),
				detail: plan.papers[paper.id] === "missing" ? texts(paper.missing) : null,
				state: said(`plan.paper.${plan.papers[paper.id] ?? "unknown"}`),
				done: plan.papers[paper.id] === "have" || plan.papers[paper.id] === "ready",
				lines: [],
				place: null,
				note: null,
				sources: null,
			}),
		);
	return {
		language,
		title: way
			? both(
					`${words.t("plan.title")}: ${way.occupation.name[language]}`,
					`${german.t("plan.title")}: ${way.occupation.name.de}`,
				)
			: said("plan.title"),
		lead: [
			...(way ? [both(way.occupation.germanTitle, way.occupation.germanTitle)] : []),
			both(words.t("plan.pdf.day", dayInWords(day, language)), german.t("plan.pdf.day", dayInWords(day, "de"))),
		],
		sections: [
			...groupsOf(plan, loaded).map(({ title, items }) => ({
				title: title ? texts(title) : said("plan.own"),
				items: items.map(itemOf),
			})),
			...(papers.length > 0 ? [{ title: said("plan.papers"), items: papers }] : []),
		],
		closing: [said("plan.pdf.general"), said("path.general")],
		link: address ? { label: said("plan.pdf.scan"), address } : null,
		labels: {
			call: said("plan.pdf.call"),
			route: said("plan.pdf.route"),
			page: `${words.t("plan.pdf.page")} {page} / {pages}`,
		},
	};
}

const joinTexts = (list: readonly Texts[]): Texts => ({
	uk: list.map((text) => text.uk).join(", "),
	de: list.map((text) => text.de).join(", "),
	en: list.map((text) => text.en).join(", "),
});

/** Who published what a step rests on, each once; knowledge without a page names nobody. */
function publishers({ sources }: StepData, loaded: Pick<Loaded, "sources">): string {
	const pages = sources.flatMap((id) => loaded.sources[id] ?? []).filter(({ url }) => url !== null);
	return [...new Set(pages.map(({ publisher }) => publisher))].join(", ");
}
