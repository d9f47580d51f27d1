/** Fixed texts of the pack as a sheet of paper in two languages: German, and the language of the new colleague. */
import type { Text } from "../../knowledge/schema";
import { formatDay } from "../../language/format";
import type { Language } from "../../language/languages";
import type { Line, Sheet, SheetItem, SheetSection } from "../take-along/sheet";
import { translator } from "../texts/texts";
import type { Page } from "./page";

/** The language beside German: that of the page, and Ukrainian on a German page. */
export function besideOf(page: Page): Language {
	return page.language === "de" ? "uk" : page.language;
}

export interface Liner {
	readonly beside: Language;
	/** A text of the pack in both languages, its placeholders filled. */
	text(text: Text): Line;
	/** A text of the interface in both languages. */
	said(key: Parameters<Page["t"]>[0], values?: Parameters<Page["t"]>[1]): Line;
}

export function linerOf(page: Page): Liner {
	const beside = besideOf(page);
	const [own, german] = [translator(beside), translator("de")];
	return {
		beside,
		text: (text) => ({ own: page.renderer.plain(text, beside), german: page.renderer.plain(text, "de") }),
		said: (key, values) => ({ own: own(key, values), german: german(key, values) }),
	};
}

/** A line without bold marks, as it stands on paper. */
export const onPaper = ({ own, german }: Line): Line => ({
	own: own.replaceAll("**", ""),
	german: german === null ? null : german.replaceAll("**", ""),
});

export function itemOf(text: Line, more: Partial<SheetItem> = {}): SheetItem {
	return {
		text: onPaper(text),
		detail: null,
		state: null,
		plain: true,
		lines: [],
		place: null,
		note: null,
		sources: null,
		...more,
	};
}

/** @param address opens the page again; null: none */
export function sheetFor(
	page: Page,
	liner: Liner,
	title: Line,
	sections: readonly SheetSection[],
	address: string | null = null,
): Sheet {
	const { beside, said } = liner;
	const day = page.renderer.today;
	return {
		language: beside,
		title,
		lead: [
			{
				own: said("sheet.day", { day: formatDay(day, beside) }).own,
				german: said("sheet.day", { day: formatDay(day, "de") }).german,
			},
		],
		sections,
		closing: [said("sheet.general"), said("evidence.machine-text")],
		link: address ? { label: said("sheet.scan"), address } : null,
		labels: {
			call: said("plan.pdf.call"),
			route: said("plan.pdf.route"),
			page: said("plan.pdf.page").own,
		},
	};
}
