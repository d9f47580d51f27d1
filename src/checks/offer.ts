/**
 * Signs in a job offer that ask for care. They say what was read and what the law says, never that an offer or an
 * employer is unlawful. Nothing is kept: a text in, signs out.
 */
import { factOn, type Pack } from "../knowledge";
import type { OfferSign } from "../knowledge/schema-work";
import { detectLanguage, type InputLanguage, matchAll, matchAny } from "../language";
import { type Amounts, hourly, readAmounts, WEEKS_PER_MONTH, weekHours } from "./amounts";
import type { Per } from "./pay";
import { answeredNo, asked, near, together } from "./questions";
import {
	cleanPasted,
	prepared,
	problemOf,
	type Segment,
	segmentsOf,
	type TextProblem,
	wholeOf,
	wordsOf,
} from "./segments";

export interface FoundSign {
	readonly sign: OfferSign;
	/** The words of the text that show it; null where something is missing. */
	readonly quote: string | null;
	/** What was worked out, where it was: the figure of the offer and the one it is compared with. */
	readonly figure: { readonly offered: number; readonly limit: number; readonly rule: Figure["rule"] } | null;
}

type Figure = NonNullable<OfferSign["figure"]>;

export interface OfferReport {
	readonly kind: "offer";
	readonly language: InputLanguage;
	/** Strong signs first. */
	readonly signs: readonly FoundSign[];
	readonly amounts: Amounts;
	/** Hourly pay at best, in euros, where it can be worked out. */
	readonly hourly: number | null;
}
export type OfferResult = OfferReport | { readonly kind: TextProblem | "no-offer" | "other-language" };

const STRENGTHS = ["strong", "clear", "slight"] as const;

/** How an offer of work shows itself: language, not knowledge. Two of these, or one and a wage. */
const WORK =
	/робот[аиу]|роботу|вакансі|шука[єюй]|потріб(?:ен|н)|треба люд|люди на|візьм(?:емо|у)|запрошу|працівник|працювати|графік|оплат|зарплат|зп\b|стажуван|зміна|зміни|ставк|підробіт|заробіт|работ[ауые]|ваканси|ищ(?:ем|ет|у)|требу|нуж[ен]|приглаша|сотрудник|график|смен[аы]|подработ|заработ|job|work|hiring|vacanc|wage|salary|shift|looking for|hours|employ|cleaner|driver|helper|staff|worker|nanny|carer|arbeit|such(?:en|e|t)(?!\p{L})|gesucht|stelle|mitarbeiter|lohn|gehalt|verdien|schicht|minijob|vollzeit|teilzeit|aushilfe|helfer|kraft|fahrer|praktikum|bewerb|kollege|team|(?:прибир|миття|склад|кухн|готел|будів|водій|ферм|теплиц|догляд|уход за|клінінг|клининг|кафе|ресторан|пекарн|магазин|завод|фабрик|цех|бригад|кухар|повар|офіціант|официант|касир|кассир|прибиран|уборк|монтаж|ремонт|farm|kitchen|bakery|warehouse|hotel|cook|waiter|küche|lager|reinigung|pflege|кур['’]?єр|посудомий|збір|доглядальн)/giu;

/**
 * Checks an offer.
 * @param raw as pasted: Ukrainian, Russian, German, English, mixed
 * @param today the day in the city, YYYY-MM-DD: whose figures count
 */
export function checkOffer(pack: Pick<Pack, "offer-signs" | "facts">, raw: string, today: string): OfferResult {
	const text = cleanPasted(raw);
	const problem = problemOf(text);
	if (problem) return { kind: problem };
	if (isUnread(text)) return { kind: "other-language" };
	const amounts = readAmounts(text);
	const cues = new Set(text.toLowerCase().match(WORK) ?? []).size;
	const hasFigures = amounts.pays.length > 0 || weekHours(amounts.hours) !== null;
	const limitOf = (id: string) =>
		limitFor(
			pack.facts.find((fact) => fact.id === id),
			text,
			today,
		);
	const named = namedContacts(text);
	const read = {
		segments: segmentsOf(WORKPLACE.test(text) ? `${named}\n${WORKPLACE_WORD}` : named),
		whole: wholeOf(named),
		// whoever wants no calls names no telephone
		contacts: wholeOf(named.replace(NO_CALLS, " ")),
	};
	const found = pack["offer-signs"].flatMap((sign) => findSign(sign, read, amounts, limitOf) ?? []);
	const speaksOfWork = cues >= 1 || hasFigures || found.some(({ sign, quote }) => !sign.missing && quote !== null);
	if (!speaksOfWork) return { kind: "no-offer" };
	return {
		kind: "offer",
		language: detectLanguage(text.replaceAll("\n", " ")).language,
		signs: found.sort(
			(a, b) => STRENGTHS.indexOf(a.sign.strength) - STRENGTHS.indexOf(b.sign.strength) || a.sign.order - b.sign.order,
		),
		amounts,
		hourly: worstHourly(amounts),
	};
}

function findSign(
	sign: OfferSign,
	{ segments, whole, contacts }: Readonly<Record<"whole" | "contacts", Segment> & { segments: readonly Segment[] }>,
	amounts: Amounts,
	limitOf: (fact: string) => number | null,
): FoundSign | null {
	if (sign.figure) {
		const { rule, fact } = sign.figure;
		const limit = limitOf(fact);
		const worked = limit === null ? null : compare(rule, limit, amounts);
		if (worked && limit !== null)
			return { sign, quote: worked.quote, figure: { offered: worked.offered, limit, rule } };
		const bait = rule === "hourly-above-fourfold" && limit !== null ? baitOf(amounts, limit) : null;
		if (bait !== null) return { sign, quote: bait, figure: null };
		if (!sign.patterns) return null;
	}
	const { patterns, unless } = sign;
	if (!patterns) return null;
	const looked = sign.wholeText ? [whole] : segments;
	const lists = Object.values(patterns);
	const against = unless ? Object.values(unless) : [];
	if (sign.missing) {
		const named = segments.some((segment) => lists.some((list) => matchAny(prepared(list), segment.tokens) !== null));
		return named || saidByFigures(sign, amounts) ? null : { sign, quote: null, figure: null };
	}
	for (const [index, segment] of looked.entries()) {
		const { tokens } = sign.wholeText ? contacts : segment;
		const harmless = against.flatMap((list) => matchAll(prepared(list), tokens));
		if (sign.wholeText && harmless.length > 0) continue;
		const answer = looked[index + 1];
		const alone = answeredNo(looked, index) ? [] : [segment];
		for (const read of asked(segment, answer) ? [...alone, together(segment, answer)] : alone) {
			const match = lists
				.flatMap((list) => matchAll(prepared(list), read.tokens))
				.sort((a, b) => b.words - a.words)
				.find(
					(found) =>
						(read === segment || (found.from < tokens.length && found.to >= tokens.length)) &&
						!harmless.some((other) => near(found, other)),
				);
			if (match) return { sign, quote: wordsOf(match, read), figure: null };
		}
	}
	return null;
}

/** A wage or hours that were read as figures are named, whatever the words. */
function saidByFigures({ figures }: OfferSign, { pays, pieces, hours, foreign }: Amounts): boolean {
	if (figures === "wage") return pays.length > 0 || pieces || foreign !== null;
	if (figures === "hours") return weekHours(hours) !== null || hours.quotes.week !== null || hours.quotes.day !== null;
	return false;
}

/** Monday to Saturday: the days over which the law spreads the hours of a week (it counts by the working day). */
const WORKING_DAYS = 6;
/** So many times the minimum wage for work that anybody can do is a bait. */
const FOURFOLD = 4;
/** A wage by the hour that is said again as a whole sum by the month. */
const WHOLE_SUM = 0.9;
/** Sums of a week or month are rounded. */
const ROUNDED = 0.995;
/** Cents do not make a sign. */
const TOLERANCE = 0.005;

function compare(
	rule: Figure["rule"],
	limit: number,
	{ pays, hours, minijob, apprenticeship }: Amounts,
): { offered: number; quote: string } | null {
	switch (rule) {
		case "hourly-below": {
			if (apprenticeship) return null;
			// where the hour is named and enough, a sum near it is the same wage rounded
			const enough = pays.some(({ per, from }) => per === "hour" && from >= limit - TOLERANCE);
			// of several sums by the month for a minijob one stands on paper, the highest is paid
			const months = minijob ? pays.filter(({ per }) => per === "month").map(({ to }) => to) : [];
			const low = pays
				.filter(({ per, to }) => per !== "month" || months.length < 2 || to === Math.max(...months))
				.flatMap((pay) => {
					const rounded = enough && pay.per !== "hour" && (hourly(pay, hours) ?? 0) > limit * WHOLE_SUM;
					if (rounded) return [];
					const offered = hourly(pay, hours);
					const least = pay.per === "hour" ? limit - TOLERANCE : limit * ROUNDED;
					return offered !== null && offered < least ? [{ offered, quote: pay.quote }] : [];
				})
				.sort((a, b) => a.offered - b.offered);
			return low[0] ?? null;
		}
		case "minijob-above": {
			if (!minijob) return null;
			const week = weekHours(hours);
			const monthly = pays.flatMap((pay) => {
				const byWeek: Partial<Record<Per, number | null>> = {
					hour: week,
					day: hours.daysPerWeek,
					week: 1,
				};
				const times = byWeek[pay.per] ?? null;
				const offered = pay.per === "month" ? pay.from : times === null ? null : pay.from * times * WEEKS_PER_MONTH;
				return offered !== null && offered > limit + 1 ? [{ offered, quote: pay.quote }] : [];
			});
			return monthly[0] ?? null;
		}
		case "hourly-above-fourfold": {
			const high = pays.flatMap((pay) => {
				const offered = hourly(pay, hours);
				return offered !== null && offered > limit * FOURFOLD ? [{ offered, quote: pay.quote }] : [];
			});
			return high[0] ?? null;
		}
		case "day-hours-above":
			return hours.perDay !== null && hours.perDay > limit
				? { offered: hours.perDay, quote: hours.quotes.day ?? "" }
				: null;
		case "week-hours-above-six-days": {
			const week =
				hours.perWeek ?? (hours.perDay !== null && hours.daysPerWeek ? hours.perDay * hours.daysPerWeek : null);
			return week !== null && week > limit * WORKING_DAYS
				? { offered: week, quote: [hours.quotes.day, hours.quotes.week].filter(Boolean).join(", ") }
				: null;
		}
	}
}

/** So many times the minimum wage is a bait where the work is said to need no skill; hours of a full day, week and month. */
const BAIT = 2;
const FULL_HOURS: Readonly<Record<Per, number>> = { hour: 1, day: 8, week: 36, month: 144 };

/** Very high pay for work that is said to need no skill, as written. */
function baitOf({ pays, unskilled }: Amounts, limit: number): string | null {
	const high = pays.find(({ per, to }) => to >= BAIT * limit * FULL_HOURS[per]);
	return unskilled && high ? high.quote : null;
}

/** The figure that counts; the coming one where the offer names the year in which it begins. */
function limitFor(fact: Pack["facts"][number] | undefined, text: string, today: string): number | null {
	if (!fact) return null;
	const { value, next } = factOn(fact, today);
	const year = next?.from?.slice(0, 4);
	const limit = year && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text) ? next?.value : value;
	return typeof limit === "number" ? limit : null;
}

/** A lone «+» that answers an offer: «ставте +», «+ в особисті», "write + below". */
const ADDED_SIGN =
	/((?:став|пиш|кид|чека|жд|шл)\p{L}*|write|put|send|schreib\p{L}*|schick\p{L}*|(?:telegram|телеграм|вайбер|лс|тг)\p{L}*)\s*["«„“”]?\+{1,3}["»“”]?(?!\p{L}|\s?\d)|\+{1,3}(?=\s*(?:в|у|in|im)\s+(?:лс|особист|приват|дирек|комент|коммент|личк|личн|pn|dm|komment|comment))/giu;

/** A telephone number, not one that a messenger was named for. */
const PHONE =
	/(?<!(?:whatsapp|viber|telegram|signal|ватсап|вотсап|вайбер|телеграм)[^\d\n]{0,12})(?<![\d.,])(?:\+\d{1,3}|0)[\d\s()/-]{7,}\d/giu;

/** «Не дзвонити», „bitte nicht anrufen“, "no calls". */
const NO_CALLS =
	/(?<!\p{L})(?:(?:не|без)\s(?:дзвон|телефону|звон|набира|зателефон|позвон)\p{L}*|(?:bitte )?(?:nicht|keine)\s(?:anruf|telefon)\p{L}*|(?:no|don['’]?t|do not|never|without)\s(?:call|phone)\p{L}*|(?:дзвінк|звонк)\p{L}*\s(?:не|ігнор|игнор)\p{L}*(?:\s(?:прийма|приним|бер)\p{L}*)?)/giu;

/** German compounds that say what kind of workplace it is: „Schulküche“, „Pferdehof“, „Änderungsschneiderei“; patterns name them by one word. */
const WORKPLACE_WORD = "betriebsart";
const WORKPLACE =
	/(?<!\p{L})(?!zuhaus|arbeitsmarkt|handwerk|netzwerk|vielerl|allerl|einerlei|krankenkasse|verdienst)(?:b[ií]stro|б[иі]стро|\p{L}{2,}(?:küche|hof|höfe|café|cafe|betrieb|firma|haus|heim|laden|markt|werk|studio|salon|lager|fabrik|hotel|restaurant|erei|schule|praxis|klinik|zentrum|center|halle|stube|kantine|imbiss|agentur|verwaltung|dienst|baustelle|garten|haushalt|gesellschaft|depot|theke|farm|stand|gasthof))(?!\p{L})/iu;

/** Contacts as words that patterns can name: an e-mail address, a handle, a number, a «+» (`emailadresse`, `telegramkanal`, `telefonnummer`, `pluszeichen`). */
function namedContacts(text: string): string {
	return text
		.replace(/(?<=\d)\s?[ap]\.?m\.?(?!\p{L})/giu, " uhr")
		.replace(/(?<![\d/])7\s?\/\s?7(?![\d/])/g, "$& siebentage")
		.replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, " emailadresse ")
		.replace(/(?<![\w@])@\w{3,}|t\.me\/\S+/g, " telegramkanal ")
		.replace(PHONE, " telefonnummer ")
		.replace(ADDED_SIGN, (_, before: string | undefined) => `${before ?? ""} pluszeichen `);
}

function worstHourly({ pays, hours }: Amounts): number | null {
	const all = pays.flatMap((pay) => hourly(pay, hours) ?? []);
	return all.length > 0 ? Math.min(...all) : null;
}

/** Letters of Polish, Czech, Romanian and Turkish, and scripts that none of our languages is written in. */
const FOREIGN_LETTERS = /[ąćęłńśźżčďěňřšťůžăâîșțğışçő]/giu;
const FOREIGN_SCRIPTS = /[\p{Script=Arabic}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Han}]/gu;
const MIN_FOREIGN = 3;

/** Words of Polish offers that are often typed without their letters. */
const POLISH =
	/(?<!\p{L})(?:praca|pracy|godzin(?:y|ę|e)?|tygodniowo|tydzień|miesięcznie|umowa|umowę|szukamy|poszukujemy|zatrudnimy|mieszkanie|wypłata|oraz|dzień|zmiany)(?!\p{L})/giu;
const MIN_POLISH = 2;

/** Whether a text is written in a language whose words we do not read: then nothing is said to be missing. */
function isUnread(text: string): boolean {
	// The letters of İ and ı fold to i in German and English: they do not count.
	const foreign = text.match(FOREIGN_LETTERS)?.filter((letter) => !/[iI]/.test(letter)).length ?? 0;
	if ((text.match(POLISH)?.length ?? 0) >= MIN_POLISH) return true;
	return foreign >= MIN_FOREIGN || (text.match(FOREIGN_SCRIPTS)?.length ?? 0) >= MIN_FOREIGN;
}
