/** Working time in a job offer as people write it, in four languages: «по 12 часов 6 дней», "8 to 5", „Mo–Fr 7–15 Uhr“. */
import { lineBefore, MINIJOB } from "./offer-words";

export interface Hours {
	/** Longest named working day, in hours. */
	readonly perDay: number | null;
	readonly daysPerWeek: number | null;
	/** Named as such. */
	readonly perWeek: number | null;
	readonly perMonth: number | null;
	/** Full time, without hours. */
	readonly fullTime: boolean;
	/** As written, by what they say. */
	readonly quotes: { readonly day: string | null; readonly week: string | null };
}

const HOUR_WORD = String.raw`(?:год(?:ин[иу]?)?\.?|час(?:ов|а)?\.?|ч\.?|h|hours?|hrs?|std\.?|stunden?)(?!\p{L})`;
const PER_DAY = new RegExp(
	String.raw`(?<to>\d{1,2}(?:[.,]5)?)\s*(?:-|–)?\s*${HOUR_WORD}\s*(?:\/|на|в|у|за|pro|je|am|per|an?)\s*(?:кожен |каждый )?(?:день|добу|сутки|зміну|смену|tag|schicht|day|shift)|(?<joined>\d{1,2})\s*-?\s*(?:годинн\p{L}*|часов\p{L}*|stündig\p{L}*|std\.?-|hour|hr?)\s*(?:роб\p{L}*|раб\p{L}*|work\p{L}*)?\s*(?:день|дня|зміна|змін\p{L}*|смен\p{L}*|tag|schicht\p{L}*|day|shifts?)|(?<daily>\d{1,2}(?:[.,]5)?)\s*${HOUR_WORD}\s*(?:täglich|щодня|щоденно|ежедневно|daily|tgl)|(?:робочий день|рабочий день|змін[аиу]?|смен[аыу]?|schicht(?:en)?|shifts?)\s*(?:по|of|à|von|:)?\s*(?<po>\d{1,2})\s*${HOUR_WORD}|(?:дн\p{L}+|днів|(?:сб|пт|нд|вс|суббот\p{L}*|субот\p{L}*|[2-7]\/[0-4]),?) по (?<bareEach>[4-9]|1[0-2])(?![\d.,]\d|\d|\s*(?:€|євро|евро))|по (?<bareRota>[6-9]|1[0-6]),?\s*(?=[2-7]\/[0-4])|[2-7]\s*(?:days?|tage|дн\p{L}*)?\s*[x×х*]\s*(?<times>\d{1,2}(?:[.,]5)?)\s*${HOUR_WORD}|(?:по|à|je)\s*(?<each>\d{1,2})(?:\s*-\s*(?<eachTo>\d{1,2}))?\s*${HOUR_WORD}`,
	"giu",
);
const RANGE_PER_DAY = new RegExp(
	String.raw`(?<from>\d{1,2})\s*(?:-|–|bis|до|to)\s*(?<to>\d{1,2})\s*${HOUR_WORD}\s*(?:\/|на|в|у|за|pro|am|per|a)?\s*(?:день|зміну|смену|tag|täglich|schicht|day|daily|shift)`,
	"giu",
);
const EVENING = String.raw`(?:pm|p\.m\.?|вечора|вечера|вечорa|дня|ночі|ночи|abends|nachmittags|nachts|at night|in the evening)`;
const MORNING = String.raw`(?:am|a\.m\.?|ранку|утра|morgens|früh|вранці|in the morning)`;
/** From one time of day to another: both with „Uhr“ or minutes, or after a word that speaks of it. */
const CLOCK = new RegExp(
	[
		String.raw`(?:з|с|від|от|von|from)?\s*(?<from>\d{1,2})(?::|\.)?(?<fromMinutes>\d{2})?\s*(?:uhr)?\s*(?:-|–|—|до|bis|to|till|until)\s*(?<to>\d{1,2})(?::|\.)(?<toMinutes>\d{2})(?!\d)`,
		String.raw`(?<![\d.,:])(?<from2>\d{1,2})\s*(?:uhr|h)?\s*(?<morning>${MORNING})?(?<evening2>${EVENING})?\s*(?:-|–|—|до|bis|to|till|until)\s*(?<to2>\d{1,2})\s*(?:uhr|h(?!\p{L}))?\s*(?<evening>${EVENING})(?!\p{L})`,
		String.raw`(?<![\d.,:])(?<from3>\d{1,2})\s*(?:uhr)?\s*(?:${MORNING})?\s*(?:-|–|—|bis|до|to)\s*(?<to3>\d{1,2})\s*uhr`,
		String.raw`(?:(?:з|с|від|от|von|from)\s+|(?:mo|пн|fr|пт|сб|sa|fri|sat|нд|вс|so|sun|графік|график|arbeitszeit|зміна|смена|зміни|смены|schicht|shift|hours|abende|nächte|tage|evenings|nights|days|вечор|вечер|ноч|ніч|ран[оі]к|утр|mornings|frühdienst|spätdienst|früh|dienst|дн|тиж|недел|woche|week|щодня|ежедневно|täglich|daily)\p{L}{0,3}[ :,.]{1,3}(?:з |с |von |from )?)(?<from4>\d{1,2})\s*(?:uhr|години|год\.?|часов|${MORNING})?\s*(?:-|–|—|до|bis|to|till)\s*(?<to4>\d{1,2})\s*(?:uhr|години)?(?!\s*(?:€|eur|євро|евро|ойро|років|лет|jahr|years|год|час|ч(?!\p{L})|h(?!\p{L})|std|stunden|hours|hrs|дн|tage|days|на год|в час|${MORNING}|${EVENING}|[%\/]|за годину|за час|die stunde|pro|an hour|per))(?![.,:]?\d)`,
		String.raw`(?<![\d.,:\/])(?<from7>[5-9]|1[0-2])\s*(?:до|bis|to)\s*(?<to7>1[5-9]|2[0-4]|(?<=to\s*)[2-8])(?=\s*(?:[,.;)](?!\d)|$|\n))`,
		String.raw`\((?<from6>\d{1,2})\s*(?:-|–|—)\s*(?<to6>\d{1,2})\)`,
		String.raw`(?<![\d.,:\/])(?<from5>\d{1,2})\s*(?:-|–|—)\s*(?<to5>\d{1,2})(?=,?\s*(?:пн|вт|ср|чт|пт|сб|щод|щон|кожн|каждый|каждую|ежедн|mo|di|täglich|jede|daily|every|[2-7]\s*(?:дн|ноч|ніч|tage|nächte|days|nights|вечор|вечер|abende)))`,
	].join("|"),
	"giu",
);
const DAYS =
	/(?<by>[2-7])\s*(?:days?|tage|дн\p{L}*)?\s*[x×х*]\s*\d{1,2}(?:[.,]5)?\s*(?:год|час|ч|h|std)|(?<n>[1-7])\s*(?:-|–)?\s*(?:денн\p{L}*|дневн\p{L}*|tage(?:-|\s*)woche)|(?<each>[1-7])\s*(?:tage|дні|дня|дней|days)\s*(?:je|по|à|of)\s*\d|(?<days>[1-7])\s*(?:дн(?:і|я|ів|ей)|день|дня|tagen?|days?|ноч(?:і|и|ей)|вечор\p{L}+|вечер\p{L}+|ранк\p{L}+|утр\p{L}+|nächte|abende|nights?|evenings?|mornings?)\s*(?:\/|на|в|у|за|pro|die|in der|per|an?)\s*(?:тиж\p{L}*|недел\p{L}*|нед|woche|week)(?!\s*(?:вихідн|выходн|frei|off))|(?<times>[1-7])\s*(?:x|х|mal|раз\p{L}*|times)\s*(?:на|в|у|pro|die|in der|per|an?)\s*(?:тиж\p{L}*|недел\p{L}*|нед|woche|week)|(?<![\d/.,])(?<work>[2-7])\s*\/\s*(?<free>[0-4])(?![\d/])/giu;
/** «6 дней», „6 Tage“ – not of a trial, of leave or of a delivery. */
const BARE_DAYS =
	/(?<!\d|перші |первые |ersten |first |пробн\p{L}* |відпустк\p{L}* |urlaub |за |через |last )(?<n>[3-7])\s*(?:дн(?:ів|ей|і|я)(?!\p{L})|tage(?!\p{L})|days(?!\p{L})|ноч(?:і|ей|и)(?!\p{L})|вечор(?:и|ів)|вечера|вечеров|ночі|nächte|abende|nights|evenings)(?!\s*(?:відпустк|отпуск|urlaub|пробн|probe|holiday|vacation|trial|на пробу|поспіль|підряд|подряд|навчан|обучен|учи|вчи|без|стажув|стажир))/giu;
const PER_WEEK = new RegExp(
	String.raw`(?<!(?:à|je)\s|\d)(?:(?<from>\d{1,2})\s*(?:-|–|bis|до|to)\s*)?(?<to>\d{1,2}(?:[.,]\d)?)\s*-?\s*(?:${HOUR_WORD}|stunden|годин\p{L}*|часов\p{L}*)\s*(?:-|\/|на|в|у|за|pro|die|in der|per|an?)?\s*(?:тиж\p{L}*|недел\p{L}*|нед\.?|woche|week|wöchentlich|wo\.)`,
	"giu",
);
const PER_MONTH = new RegExp(
	String.raw`(?<to>\d{2,3})\s*\+?\s*${HOUR_WORD}\s*(?:\/|на|в|у|за|pro|im|per|a)?\s*(?:міс\p{L}*|мес\p{L}*|monat\p{L}*|month)`,
	"giu",
);
/** „40 Std“ without a unit is a week's work; so few hours as a day has are not read. */
const BARE_WEEK = new RegExp(
	String.raw`(?<!\d[.,:]?|binnen |innerhalb |within |протягом |в течение |перші |первые |ersten |first )(?<to>\d{2})(?:[.,]\d)?\s*-?\s*(?:${HOUR_WORD}|stundenwoche|-годинн\p{L}*|-часов\p{L}*)(?!\s*(?:\/|на|в|у|за|pro|am|im|in|per|a)?\s*(?:день|дня|добу|зміну|смену|tag|täglich|day|shift|міс|мес|monat|month))`,
	"giu",
);
const SHORTEST_BARE_WEEK = 15;
/** Hours in brackets beside the pay of a day are those of that day. */
const DAY_PAY = /\d\s*(?:€|євро|евро|euro?)?\s*(?:за|в|на|am|pro|a|per)\s*(?:день|зміну|смену|tag|day|shift|schicht)/iu;
const LONGEST_BARE_DAY = 14;
const LONGEST_MINIJOB_WEEK = 25;
/** So long a span with several shifts in it is the time in which they lie. */
const LONGEST_SHIFT = 10;
const OPEN_WINDOW =
	/zweischicht|dreischicht|schichtsystem|(?:2|3)\s*(?:schichten|зміни|смены|shifts)|двозмін|тризмін|двухсмен|трехсмен|позмінн|посменн|im wechsel|nach absprache|flexib|гнучк|гибк|за домовл|по договор[её]нн|zwischen|between|між|между|frei einteil/iu;
/** Shorter spans between two times of day are breaks or office hours. */
const SHORTEST_CLOCK = 3;
/** „9 Std.“ without a unit; nothing of a week or month, and no pay. */
const BARE_HOURS = new RegExp(
	String.raw`(?<![\d.,:/-]|[€$]\s?)(?<to>(?!1[3-7]\s*${HOUR_WORD},\s*\d{1,2}\s*${HOUR_WORD})\d{1,2}(?:[.,]5)?)\s*${HOUR_WORD}(?!\s*-?\s*(?:\/|на|в|у|за|pro|die|in der|per|an?)?\s*(?:тиж|недел|нед|woche|week|wo\.|міс|мес|monat|month))`,
	"giu",
);
/** First and last day of the working week. */
const WEEKDAYS = [
	"mo|пн|mon(?:day)?s?|понеділ\\p{L}*|понедельник\\p{L}*|montag",
	"di|вт|tue(?:s|sday)?s?|dienstag\\p{L}*|вівтор\\p{L}*|вторник\\p{L}*",
	"mi|ср|wed(?:nesday)?s?|mittwoch\\p{L}*|серед[аиу]|сред[аыу]",
	"do|чт|thu(?:rs?|rsday)?s?|donnerstag\\p{L}*|четвер\\p{L}*",
	"fr|пт|fri(?:day)?s?|п'?ятниц\\p{L}*|freitag",
	"sa|сб|sat(?:urday)?s?|субот\\p{L}*|суббот\\p{L}*|samstag",
	"so|нд|вс|sun(?:day)?s?|неділ\\p{L}*|воскресен\\p{L}*|sonntag",
];
const WEEKDAY = WEEKDAYS.map((names, index) => `(?<#${index}>${names})`).join("|");
const DAY_SPAN = new RegExp(
	String.raw`(?<!\p{L})(?:${WEEKDAY.replaceAll("#", "a")})\.?\s*(?:-|–|—|bis|to|through|до|по)\s*(?:${WEEKDAY.replaceAll("#", "b")})(?!\p{L})`,
	"giu",
);
/** „Mo, Mi, Fr“, «вт і чт». */
const DAY_LIST = new RegExp(
	String.raw`(?<!\p{L}|-|–)(?:${WEEKDAYS.join("|")})\.?(?:\s*(?:,|\+|&|\/|und|and|та|і|й|и)\s*(?:${WEEKDAYS.join("|")})(?!\p{L})\.?)+(?!\s*(?:-|–|frei|вихідн|выходн|off))`,
	"giu",
);
const DAY_AND_NIGHT =
	/24\s*\/\s*7|24[- ]?(?:stunden|std)[- ]?(?:betreuung|pflege)|24[- ]?годинн\p{L}* догляд|24[- ]?hour care|цілодобово|круглосуточно|rund um die uhr|around the clock/iu;
const SEVEN_DAYS =
	/(?:щодня|щоденно|ежедневно|каждый день|кожен день|кожного дня|every day|daily|jeden tag|tägl\p{L}*\.?),?\s*(?:(?:і|й|и|та|and|und|навіть|даже|even|auch|також|тоже|also|включ\p{L}*|including|incl\.?|inklusive|ohne|у|в|on|am|an|den|по)\s+)*(?:неділ|нед[іе]л[яюіь]х|воскрес|sunday|sonn|вихідн|выходн|weekend|wochenend|свят)|семиденк|кажд\p{L}* день,? включая|кож\p{L}* день,? включ|щодня,? включ|without days off|без вихідних|без выходных|вихідних нема|выходных нет|кожн\p{L}+ день (?:вихо|працю|робо)|каждый день (?:без|выход|работ)|every single day|7\s*\/\s*7|keine freien tage|no days? off|jeden tag da|sieben tage|seven days|щодня без|усі сім днів|всі сім днів|все семь дней|7 днів|7 дней|7 tage/iu;
const FULL_TIME =
	/vollzeit|voll\p{L}* stelle|(?<!\p{L})повн\p{L}* (?:зайнятіст|ставк|робоч|день|графік)|(?<!\p{L})полн\p{L}* (?:занятост|ставк|рабоч|день|график)|full[- ]?time|\bvz\b/iu;

/** „freitags 15–18 Uhr“, «щосуботи з 9»: work on one day of the week. */
const ONE_DAY_EACH =
	/(?<!\p{L})(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|щопонеділка|щовівторка|щосереди|щочетверга|щоп['’]?ятниці|щосуботи|щонеділі|по субот\p{L}+|по суббот\p{L}+|(?:mon|tues|wednes|thurs|fri|satur|sun)days),?\s+(?:von |з |с |from )?\d{1,2}/giu;

/** „tel (Mo–Fr 9–15 Uhr)“, „geöffnet Mo–So“. */
const OPEN_HOURS =
	/(?<!\p{L})(?:tel|telefon|erreichbar|anruf\p{L}*|rufen|ruft|sprechzeit\p{L}*|bürozeit\p{L}*|geöffnet|öffnungszeit\p{L}*|тел|телефон|дзвон\p{L}*|звон\p{L}*|приймаємо|відкрито|открыто|call|phone|open)[^\n]{0,15}$/iu;

/**
 * The hours and days that are named.
 * @param lower the text in lower case, number words as digits, each word as long as in `text`
 */
export function readHours(lower: string, text: string): Hours {
	const largest = (list: readonly { value: number; quote: string }[], limit: number) =>
		list
			.filter(({ value }) => value > 0 && value <= limit)
			.sort((a, b) => b.value - a.value)
			.at(0) ?? null;
	const found = (pattern: RegExp) => [...lower.matchAll(pattern)].filter((match) => !denied(match));
	/** «12 годин на день ніхто не працює»: not the hours of this work. */
	const denied = ({ 0: words, index }: RegExpExecArray) =>
		/^[\s,–-]*(?:ніхто|никто|niemand|keiner|nobody|не (?:прац|работ|буде)|arbeitet (?:hier )?niemand|gibt es nicht)/iu.test(
			lower.slice(index + words.length),
		) || /(?<!\p{L})(?:не|ніяких|никаких|kein\p{L}*|nicht|nie|never|not?)\s+$/iu.test(lineBefore(lower, index));
	const read = (
		matches: readonly RegExpExecArray[],
		amountOf: (groups: Record<string, string | undefined>) => number,
	) =>
		matches.map((match) => ({
			value: amountOf(match.groups ?? {}),
			quote: text.slice(match.index, match.index + match[0].length).trim(),
		}));
	const all = (pattern: RegExp, amountOf: (groups: Record<string, string | undefined>) => number) =>
		read(found(pattern), amountOf);
	// without the times at which the telephone is answered or the shop is open
	const ofWork: typeof all = (pattern, amountOf) =>
		read(
			found(pattern).filter(({ index }) => !OPEN_HOURS.test(lineBefore(lower, index))),
			amountOf,
		);
	const stated = largest(
		[
			...all(RANGE_PER_DAY, ({ to }) => Number(to)),
			...all(PER_DAY, (it) =>
				Number(
					(
						it.to ??
						it.joined ??
						it.daily ??
						it.po ??
						it.bareEach ??
						it.bareRota ??
						it.eachTo ??
						it.each ??
						it.times ??
						"0"
					).replace(",", "."),
				),
			),
		],
		20,
	);
	const pause = breakOf(lower);
	const clock = largest(
		ofWork(CLOCK, clockLength)
			.filter(({ value }) => value >= SHORTEST_CLOCK && !(value > LONGEST_SHIFT && OPEN_WINDOW.test(lower)))
			.map(({ value, quote }) => ({ value: value - pause, quote })),
		20,
	);
	// „Früh- oder Spätschicht zwischen 6 und 22 Uhr, 8 Stunden am Tag“: the hours that are named go before
	const day = stated ?? clock;
	const named = largest(
		all(PER_WEEK, ({ to = "0" }) => Number(to.replace(",", "."))),
		100,
	);
	const week =
		named ??
		largest(
			all(BARE_WEEK, ({ to }) => Number(to)).filter(({ value }) => value >= SHORTEST_BARE_WEEK),
			80,
		);
	const days =
		largest(all(DAYS, daysOf), 7) ??
		largest([...ofWork(DAY_SPAN, daysBetween), ...all(BARE_DAYS, ({ n }) => Number(n))], 7) ??
		largest(listedDays(lower, text), 7) ??
		largest(
			all(ONE_DAY_EACH, () => 1),
			1,
		);
	const sevenDays = SEVEN_DAYS.test(lower);
	// „9 Std., 6 Tage“: with the days named, so few hours are those of one day
	const bare = largest(
		all(BARE_HOURS, ({ to = "0" }) => Number(to.replace(",", "."))),
		LONGEST_BARE_DAY,
	);
	const ofDays = days || sevenDays || DAY_PAY.test(lower) ? bare : null;
	const [always] = DAY_AND_NIGHT.exec(lower) ?? [];
	const month = largest(
		all(PER_MONTH, ({ to }) => Number(to)),
		400,
	);
	// so many bare hours in a minijob are those of a month
	const ofMinijob = !named && week && week.value >= LONGEST_MINIJOB_WEEK && MINIJOB.test(lower) ? week.value : null;
	return {
		perDay: always ? 24 : (day?.value ?? ofDays?.value ?? null),
		daysPerWeek: always ? 7 : (days?.value ?? (sevenDays ? 7 : null)),
		perWeek: ofMinijob === null ? (week?.value ?? null) : null,
		perMonth: month?.value ?? ofMinijob,
		fullTime: FULL_TIME.test(lower),
		quotes: { day: always ?? day?.quote ?? bare?.quote ?? null, week: week?.quote ?? days?.quote ?? null },
	};
}

/** Days of a week in a rota: „5/2“; „2/2“ is every other day. */
function daysOf({ n, days, each, times, by, work, free }: Record<string, string | undefined>): number {
	if (!work) return Number(n ?? days ?? each ?? times ?? by);
	const [on, off] = [Number(work), Number(free)];
	if (on + off === 7) return on;
	return on === off || (on === 4 && off === 2) ? (7 * on) / (on + off) : 0;
}

/** From one day of the week to another, both counted. */
function daysBetween(groups: Record<string, string | undefined>): number {
	const at = (side: string) => WEEKDAYS.findIndex((_, index) => groups[`${side}${index}`] !== undefined);
	return ((at("b") - at("a") + 7) % 7) + 1;
}

function listedDays(lower: string, text: string): { value: number; quote: string }[] {
	return [...lower.matchAll(DAY_LIST)].map((match) => ({
		value: WEEKDAYS.filter((names) => new RegExp(String.raw`(?<!\p{L})(?:${names})(?!\p{L})`, "iu").test(match[0]))
			.length,
		quote: text.slice(match.index, match.index + match[0].length),
	}));
}

/** A break that is named with its length: it is no work. */
const BREAK =
	/(?:(?<minutes>\d{2})\s*-?\s*(?:хв|мин|min)\p{L}*|(?<hours>\d(?:[.,]5)?|eine?|one|an?|година|час|годину)\s*-?\s*(?:std\.?|stunden?|h(?:ours?)?|год\p{L}*|час\p{L}*)?)\s*(?:на |for |mittags|unbezahlte )?\s*(?:pause|перерв|обід|обед|перерыв|break|lunch)|(?:pause|перерв\p{L}*|обід\p{L}*|обед\p{L}*|перерыв\p{L}*|break)\s*[:–-]?\s*(?:von |of |на )?(?:(?<minutesAfter>\d{2})\s*(?:хв|мин|min)|(?<hoursAfter>\d(?:[.,]5)?|eine|година|час|годину)\s*(?:std|stunde|h(?!\p{L})|год|час|hour)?)/iu;

/** The length of a break in hours; nothing where none is named with its length. */
function breakOf(lower: string): number {
	const { minutes, minutesAfter, hours, hoursAfter } = BREAK.exec(lower)?.groups ?? {};
	const minutesNamed = minutes ?? minutesAfter;
	if (minutesNamed) return Number(minutesNamed) / 60;
	const named = hours ?? hoursAfter;
	if (!named) return 0;
	const length = Number(named.replace(",", "."));
	return Number.isNaN(length) ? 1 : Math.min(length, 2);
}

/** From one time of day to another, in hours; a night counts over midnight. */
function clockLength({
	fromMinutes,
	toMinutes,
	morning,
	evening,
	...times
}: Record<string, string | undefined>): number {
	const { from, from2, from3, from4, from5, from6, from7, to, to2, to3, to4, to5, to6, to7, evening2 } = times;
	const first = Number(from ?? from2 ?? from3 ?? from4 ?? from5 ?? from6 ?? from7);
	const last = Number(to ?? to2 ?? to3 ?? to4 ?? to5 ?? to6 ?? to7);
	// "3-7 pm": both in the afternoon, unless the first is named as morning or could not be
	const start = first + Number(fromMinutes ?? 0) / 60 + (evening2 && !morning && first < 12 ? 12 : 0);
	// „bis 3 Uhr nachts“ is early in the morning
	const early = last < 6 && /ноч|ніч|nacht|night/.test(evening ?? "");
	const end = last + Number(toMinutes ?? 0) / 60 + (evening && last < 12 && !early ? 12 : 0);
	if (start > 24 || end > 24) return 0;
	const bothLater = evening && !morning && !evening2 && from2 && first < last && first <= 6;
	const length = end - start - (bothLater ? 12 : 0);
	const whole = length > 0 ? length : length + 24;
	// "8–4": both on a clock face of half a day
	return whole > LONGEST_BARE_DAY && first < 12 && last < 12 ? whole - 12 : whole;
}
