/** Months and years that people name: "im Juni 2025", «у червні 2025», "06.2025", "2024". Calendar words only. */
import { fold } from "./fold";
import { tokenise } from "./tokens";

const MONTHS: readonly string[][] = [
	"januar january jan січень січня січні январь января январе jänner".split(" "),
	"februar february feb лютий лютого лютому февраль февраля феврале".split(" "),
	"märz march mar березень березня березні март марта марте maerz".split(" "),
	"april apr квітень квітня квітні апрель апреля апреле".split(" "),
	"mai may травень травня травні май мая мае".split(" "),
	"juni june jun червень червня червні июнь июня июне".split(" "),
	"juli july jul липень липня липні июль июля июле".split(" "),
	"august aug серпень серпня серпні август августа августе".split(" "),
	"september sep sept вересень вересня вересні сентябрь сентября сентябре".split(" "),
	"oktober october okt oct жовтень жовтня жовтні октябрь октября октябре".split(" "),
	"november nov листопад листопада листопаді ноябрь ноября ноябре".split(" "),
	"dezember december dez dec грудень грудня грудні декабрь декабря декабре".split(" "),
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)));

/** A span of days, as first and last day YYYY-MM-DD. */
export interface Span {
	readonly from: string;
	readonly until: string;
}

/** The first date, month or year named in a text, as a span; null when there is none. */
export function namedSpan(text: string): Span | null {
	const day = text.match(/\b(\d{1,2})[./](\d{1,2})[./]((?:20)?\d\d)\b/);
	if (day) {
		const date = toDay(year(day[3]), Number(day[2]), Number(day[1]));
		if (date) return { from: date, until: date };
	}
	const numeric = text.match(/\b(0?[1-9]|1[0-2])[./](20\d\d)\b/);
	if (numeric) return monthSpan(Number(numeric[2]), Number(numeric[1]));
	const tokens = tokenise(text);
	for (const [index, token] of tokens.entries()) {
		const month = MONTH_OF.get(token.folded);
		if (month === undefined) continue;
		const next = tokens.slice(index + 1, index + 3).find((it) => /^(?:20)\d\d$/.test(it.word));
		const before = tokens[index - 1];
		if (!next) continue;
		const exact = before && /^\d{1,2}$/.test(before.word) ? toDay(Number(next.word), month, Number(before.word)) : null;
		return exact ? { from: exact, until: exact } : monthSpan(Number(next.word), month);
	}
	const only = tokens.find((token) => /^20[12]\d$/.test(token.word));
	return only ? { from: `${only.word}-01-01`, until: `${only.word}-12-31` } : null;
}

function year(text = ""): number {
	return Number(text.length === 2 ? `20${text}` : text);
}

function toDay(yearNumber: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(yearNumber, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function monthSpan(yearNumber: number, month: number): Span {
	const last = new Date(Date.UTC(yearNumber, month, 0)).getUTCDate();
	const name = `${yearNumber}-${String(month).padStart(2, "0")}`;
	return { from: `${name}-01`, until: `${name}-${last}` };
}
