/** Makes what a person takes along from the plan and hands it over as a file. What makes PDF and calendar is fetched only now. */
import { type Plan, standingOf, textOf } from "../../plan/plan";
import { sheetOf } from "../plan/sheet-of";
import type { Words } from "../plan/words";
import type { Sheet } from "../take-along/sheet";
import type { Loaded } from "./plan-files";

/** @param fonts addresses of the typefaces for paper @throws {Error} what makes the PDF, or a typeface, cannot be reached */
export async function savePdf(parts: Parameters<typeof sheetOf>[0], fonts: readonly string[]): Promise<void> {
	await savePaper(sheetOf(parts), fonts, "onboard-buddy-plan.pdf");
}

/** A sheet of paper as a PDF. @throws {Error} as `savePdf` */
export async function savePaper(sheet: Sheet, fonts: readonly string[], name: string): Promise<void> {
	const [{ makePdf }, regular, bold] = await Promise.all([
		import("../take-along/pdf"),
		fetchFont(fonts.find((address) => address.includes("400"))),
		fetchFont(fonts.find((address) => address.includes("700"))),
	]);
	save(await makePdf(sheet, { regular, bold }), "application/pdf", name);
}

interface Dates {
	readonly plan: Plan;
	readonly loaded: Loaded;
	readonly words: Words;
}

/** The person's own dates, each with a reminder the day before. @throws {Error} what makes it cannot be reached */
export async function saveCalendar({ plan, loaded, words: { t, language } }: Dates): Promise<void> {
	const { makeCalendar } = await import("../take-along/calendar");
	const entries = plan.items.flatMap((item) => {
		if (!item.due) return [];
		const step = loaded.steps.get(item.key)?.step;
		const place = step?.place && "contact" in step.place ? loaded.contacts[step.place.contact] : undefined;
		return [
			{
				id: item.key,
				day: item.due,
				title: textOf(item, standingOf(item, step), language) ?? t("plan.title"),
				text: item.note,
				place: place ? [place.name[language], place.address].filter(Boolean).join(", ") : null,
				remindDaysBefore: 1,
			},
		];
	});
	save(makeCalendar(entries, new Date(), t("plan.title")), "text/calendar", "onboard-buddy-plan.ics");
}

/** Hands a file to the person. @param type its media type */
export function save(content: BlobPart, type: string, name: string): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function fetchFont(address: string | undefined): Promise<ArrayBuffer> {
	if (!address) throw new Error("the typeface was not built");
	const response = await fetch(address);
	if (!response.ok) throw new Error("the typeface cannot be reached");
	return response.arrayBuffer();
}
