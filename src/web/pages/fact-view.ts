/** A figure as a page shows it: what counts today, what comes, whom it does not count for, what it rests on. */
import { factOn } from "../../knowledge/index";
import type { Contact, Fact, Source } from "../../knowledge/schema";
import { formatDay, formatFigure } from "../../language/format";
import { valueInWords } from "../answer/fact-list";
import type { Page } from "./page";

export interface ShownException {
	readonly id: string;
	readonly text: string;
	readonly sources: readonly Source[];
}

export interface ShownFact {
	readonly fact: Fact;
	readonly label: string;
	readonly value: string;
	/** Last day of the value of today, in words. */
	readonly until: string | null;
	/** "From 1 January 2027: …" */
	readonly next: string | null;
	readonly overdue: boolean;
	readonly expired: boolean;
	/** null: nobody has looked for exceptions. */
	readonly exceptions: readonly ShownException[] | null;
	readonly sources: readonly Source[];
	readonly decidedBy: Contact | undefined;
}

export function showFact(page: Page, fact: Fact): ShownFact {
	const { language, t, knowledge } = page;
	const { value, until, next, overdue, expired } = factOn(fact, page.renderer.today);
	const label = page.text(fact.label);
	const words = (figure: typeof value) => {
		const text = figure === undefined ? "" : formatFigure(figure, fact.unit, language);
		return valueInWords({ text, unit: fact.unit, label }, page.view);
	};
	return {
		fact,
		label,
		value: words(value),
		until: until && formatDay(until, language),
		next: next?.from ? t("figures.from", { day: formatDay(next.from, language), value: words(next.value) }) : null,
		overdue,
		expired,
		exceptions:
			fact.exceptions?.map((exception) => ({
				id: exception.id,
				text: page.text(exception.text),
				sources: sourcesOf(page, exception.sources),
			})) ?? null,
		sources: sourcesOf(page, fact.sources),
		decidedBy: knowledge.find("contacts", fact.decidedBy),
	};
}

function sourcesOf(page: Page, ids: readonly string[]): Source[] {
	return ids.map((id) => page.knowledge.find("sources", id)).filter((source) => source !== undefined);
}
