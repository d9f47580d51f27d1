/** Figures in the words of a language: amounts, durations with their plural and case, dates. */
import type { Language } from "./languages";

export type Figure = number | readonly [number, number] | string;
/** plain: nominative · gen: Ukrainian genitive · dat: German dative · num: without unit */
export type Case = "plain" | "gen" | "dat" | "num";

const LOCALES = { de: "de-DE", en: "en-GB", uk: "uk-UA" } as const;

const days = (locale: string) =>
	new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const DAYS = { de: days(LOCALES.de), en: days(LOCALES.en), uk: days(LOCALES.uk) } as const;
const PLURALS = {
	de: new Intl.PluralRules(LOCALES.de),
	en: new Intl.PluralRules(LOCALES.en),
	uk: new Intl.PluralRules(LOCALES.uk),
} as const;

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
interface UnitWords {
	readonly de: Forms;
	readonly deDative: Forms;
	readonly en: Forms;
	readonly uk: Forms;
	readonly ukGenitive: Forms;
}

const UNITS: Readonly<Record<string, UnitWords>> = {
	hours: {
		de: { one: "Stunde", other: "Stunden" },
		deDative: { one: "Stunde", other: "Stunden" },
		en: { one: "hour", other: "hours" },
		uk: { one: "година", few: "години", many: "годин", other: "години" },
		ukGenitive: { one: "години", other: "годин" },
	},
	days: {
		de: { one: "Tag", other: "Tage" },
		deDative: { one: "Tag", other: "Tagen" },
		en: { one: "day", other: "days" },
		uk: { one: "день", few: "дні", many: "днів", other: "дня" },
		ukGenitive: { one: "дня", other: "днів" },
	},
	weeks: {
		de: { one: "Woche", other: "Wochen" },
		deDative: { one: "Woche", other: "Wochen" },
		en: { one: "week", other: "weeks" },
		uk: { one: "тиждень", few: "тижні", many: "тижнів", other: "тижня" },
		ukGenitive: { one: "тижня", other: "тижнів" },
	},
	months: {
		de: { one: "Monat", other: "Monate" },
		deDative: { one: "Monat", other: "Monaten" },
		en: { one: "month", other: "months" },
		uk: { one: "місяць", few: "місяці", many: "місяців", other: "місяця" },
		ukGenitive: { one: "місяця", other: "місяців" },
	},
	years: {
		de: { one: "Jahr", other: "Jahre" },
		deDative: { one: "Jahr", other: "Jahren" },
		en: { one: "year", other: "years" },
		uk: { one: "рік", few: "роки", many: "років", other: "року" },
		ukGenitive: { one: "року", other: "років" },
	},
};
/** An age is said in years. */
const WORDS_OF: Readonly<Record<string, UnitWords | undefined>> = { ...UNITS, age: UNITS.years };

/**
 * A figure as people read it.
 * @param value a number, `[from, to]`, a day `YYYY-MM-DD` or a level
 * @param unit one of the units of a fact (knowledge/schema.ts)
 */
export function formatFigure(value: Figure, unit: string, language: Language, form: Case = "plain"): string {
	if (typeof value === "string") return unit === "date" ? formatDay(value, language) : value;
	const last = typeof value === "number" ? value : value[1];
	const money = unit.startsWith("EUR");
	const digits = (amount: number) => formatNumber(amount, language, money && !Number.isInteger(amount) ? 2 : 0);
	const numbers = typeof value === "number" ? digits(value) : `${digits(value[0])}–${digits(value[1])}`;
	if (form === "num") return numbers;
	if (money) return language === "en" ? `€${numbers}` : `${numbers} €`;
	if (unit === "percent") return language === "en" ? `${numbers}%` : `${numbers} %`;
	const words = WORDS_OF[unit];
	if (!words) return numbers;
	return `${numbers} ${unitWord(words, last, language, form)}`;
}

/** A day in words: 4. März 2027 · 4 March 2027 · 4 березня 2027 року. */
export function formatDay(day: string, language: Language): string {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const text = DAYS[language].format(new Date(Date.UTC(year, month - 1, date)));
	return language === "uk" ? text.replace(/\sр\.$/, " року") : text;
}

/** A publication date of any precision: 2024 · 07/2024 · a day. */
export function formatPublicationDate(date: string, language: Language): string {
	if (date.length === 10) return formatDay(date, language);
	if (date.length === 4) return date;
	return `${date.slice(5)}/${date.slice(0, 4)}`;
}

function unitWord(words: UnitWords, amount: number, language: Language, form: Case): string {
	const category = PLURALS[language].select(amount);
	const forms =
		language === "de"
			? form === "dat"
				? words.deDative
				: words.de
			: language === "en"
				? words.en
				: form === "gen"
					? words.ukGenitive
					: words.uk;
	return forms[category] ?? forms.other;
}

function formatNumber(amount: number, language: Language, decimals: number): string {
	const grouped = amount >= 10_000 || language !== "uk";
	const key = `${language} ${decimals} ${grouped}`;
	let format = numbers.get(key);
	if (!format) {
		format = new Intl.NumberFormat(LOCALES[language], {
			minimumFractionDigits: decimals,
			maximumFractionDigits: Math.max(decimals, 2),
			useGrouping: grouped,
		});
		numbers.set(key, format);
	}
	return format.format(amount).replace(/[\u00A0\u202F]/g, " ");
}

const numbers = new Map<string, Intl.NumberFormat>();
