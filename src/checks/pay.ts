/** Pay in a job offer as people write it, in four languages: „13 Euro die Std.“, «1200 на руки в місяць», "3k". */
import { lineBefore, MINIJOB } from "./offer-words";
import { PIECE } from "./pieces";

export const PER = ["hour", "day", "week", "month"] as const;
export type Per = (typeof PER)[number];

export interface Pay {
	/** In euros; of a range the lower and the upper end. */
	readonly from: number;
	readonly to: number;
	readonly per: Per;
	/** Said to be after deductions. */
	readonly net: boolean;
	/** As written. */
	readonly quote: string;
}

const NUMBER = String.raw`\d{1,3}(?:[ .'’]\d{3})+(?:,\d{1,2})?(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const CURRENCY = String.raw`€|eur(?:os?|a)?(?!\p{L})|[єе]вро|ойро|euro|[єе]в(?:ро)?\.?(?!\p{L})`;
const FOREIGN = String.raw`грн\.?|грив\p{L}*|uah|₴|z[łl](?:oty(?:ch)?)?(?!\p{L})|злот\p{L}*|pln|руб\p{L}*|usd|\$|дол\p{L}*`;

const UNITS: Readonly<Record<Per, string>> = {
	hour: String.raw`год(?:ин[ауиі]?)?\.?(?!\p{L})|час(?!\p{L})|ч\.?(?!\p{L})|h(?:our|r)?\.?(?!\p{L})|std\.?(?!\p{L})|stunde|stündlich|brutto\s*\/\s*h`,
	day: String.raw`(?:ganzen? |ввесь |весь |цілий |целый |whole |full )?(?:день|tag(?!\p{L})|samstag|sonntag|saturday|sunday)|дня|добу|сутки|змін[ау]|смен[ау]|субот[уи]|суббот[уы]|неділю(?!\p{L})|вечір|вечер|abend|tgl|täglich|schicht|day|shift|evening|night|ніч|ночь`,
	week: String.raw`тиж(?:день|ня)?\.?(?!\p{L})|недел[юиь]|нед\.?(?!\p{L})|woche|wöchentlich|week`,
	month: String.raw`міс(?:яц[ьяі])?\.?(?!\p{L})|мес(?:яц[ае]?)?\.?(?!\p{L})|monat|monatlich|mtl|month|monthly`,
};
/** Words between a sum and its unit: „pro“, «на», "an". */
const LINK = String.raw`(?:\s*(?:\(?(?:brutto|netto|pauschal|fix|gross|net|брутто|нетто|чистими|чистыми|на руки|bar(?:geld)?|cash)\)?)?\s*[,.]?\s*(?:\/|pro|je|für (?:den|die|einen|eine)|for (?:the|a)|die|der|am|im|in der|in|за|на|в|у|per|an?|each|every|par|p\.)\s*(?:одну|один|jede|the|кожну|каждый)?\s*)`;

/** Stands for the currency: whoever says “before deductions” speaks of a wage. */
const PAID = `brutto|gross|брутто|netto|нетто|на руки|чистими|чистыми|в руки`;

const SUM = new RegExp(
	String.raw`(?<range>(?<from>${NUMBER})\s*(?:${CURRENCY}|${FOREIGN})?\s*(?:-|–|—|bis|до|to)\s*)?(?<to>${NUMBER})\s*(?:(?<euro>${CURRENCY})|(?<foreign>${FOREIGN})|(?<paid>${PAID}|(?:в|на|за|у) (?:мес|міс)\p{L}*))`,
	"giu",
);
const BEFORE = new RegExp(String.raw`(?:€|eur)\s*(?<to>${NUMBER})`, "giu");

/** Words for an hourly, daily, weekly or monthly wage that stand before the sum. */
const NAMED: Readonly<Record<Per, RegExp>> = {
	hour: /stundenlohn|std\.?-?lohn|погодинн|ставк[аи]|почасов|hourly|за годину|за час|в час|pro stunde|je stunde|година\s*[:–-]|per hour/iu,
	day: /tageslohn|tagessatz|за день|в день|на день|за зміну|за смену|(?:зміна|смена|schicht|shift)\s*(?:\d{1,2}\s*(?:год\p{L}*|час\p{L}*|ч|h|std|stunden|hours?)\.?\s*)?[,:–—-]?\s*$|(?<!\p{L})(?:вечер|вечір|ніч|ночь|abend|nacht|evening|night) (?:з|с|від|от|von|from) [^,.;\n]{0,20}$|pro tag|pro schicht|per day|per shift|daily/iu,
	week: /wochenlohn|за тиждень|на тиждень|в неделю|за неделю|pro woche|per week|weekly/iu,
	month:
		/monatslohn|monatsgehalt|gehalt|зарплат|зп\b|з\/п|на місяць|в місяць|за місяць|у місяць|в месяц|за месяц|оклад|salary|vergütung|verdienst|im monat|pro monat|per month|monthly/iu,
};
/** What is taken or given beside the wage: fines, fees, deposits, rent, bonuses. Only an hourly sum is pay all the same. */
const COST_BEFORE =
	/(?<!\p{L})(?:мінус|минус|minus|знімаємо|знімають|вираховуємо|утримуємо|снимаем|снимают|вычитаем|удерживаем|вычет|container|schlafplatz|койкомісце|койкоместо|bunk|caravan|штраф|strafe|fine|fee|gebühr|\p{L}*pauschale|kaution|deposit|pfand|застава|залог|депозит|передоплата|предоплата|комісія|комиссия|взнос|внесок|проїзд|проезд|дорога|квиток|билет|бонус|bonus|премія|премия|prämie|zuschlag|надбавка|доплата|чайові|чаевые|trinkgeld|житло|жилье|жильё|проживання|проживание|кімната|комната|хостел|гуртожиток|общежитие|койка|ліжко|miete|unterkunft|wohnung|zimmer|rent|accommodation|bed|їжа|харчування|питание|essen)\p{L}{0,2}[^.,;\n\d]{0,10}$/iu;
const COST_AFTER =
	/^\s*(?:off(?!\p{L})|weg(?!\p{L})|тримаємо|держим|утрим|удерж|einbehalten|[^.;,\n\d]{0,20}(?:vom lohn|off (?:your |the )?(?:pay|wage)|із? зарплати|[си]з? зарплаты)|abzug|weniger|strafe|kaution|gebühr|bonus|бонус|прем|надбав|доплат|штраф|zuschlag|fee|deposit|застав|залог|за (?:койк|ліжк|кімнат|комнат|житл|жиль|форму|дорог|проїзд|проезд|документ|віз|виз|оформл|обучен|навчан|курс|місце|место|страх|запізн|опозд)|for (?:the |your )?(?:room|bed|uniform|visa|training|transport)|(?:für|vom lohn für) (?:unterkunft|zimmer|miete|schulung|visum|kleidung))/iu;
/** A sum “a night” is the price of a bed, not pay. */
const NIGHT = /^\s*(?:за|pro|je|die|per|a|\/)\s*(?:ніч|ночь|nacht|night)/iu;
const LEAST_NIGHT = 30;
/** Banknotes in the hand say nothing on deductions. */
const CASH =
	/(?<!\p{L})bar(?!\p{L})|bargeld|cash|готівк|наличн|наличк|(?<!\p{L})налом|(?:сразу|відразу|одразу|щодня|каждый день) (?:на|в) руки|конверт|umschlag|envelope/iu;
const NET = /netto|нетто|на руки|чистими|чистыми|чист\p{L}* |net(?!\p{L})|auf die hand|in hand|take.?home/iu;

/** Plain numbers: who earns less an hour or more a month means something else. */
const PLAUSIBLE: Readonly<Record<Per, readonly [number, number]>> = {
	hour: [1, 150],
	day: [10, 600],
	week: [40, 3500],
	month: [100, 20000],
};

/**
 * Every pay that is named; where none has a currency, what can only be one.
 * @param lower the text in lower case, number words as digits, each word as long as in `text`
 * @returns also money in a currency that cannot be compared, as written
 */
export function readPays(lower: string, text: string): { pays: Pay[]; foreign: string | null } {
	const foreign: string[] = [];
	const pays = [...lower.matchAll(SUM), ...lower.matchAll(BEFORE)].flatMap((match): Pay[] => {
		const { from, to = "", foreign: other, paid } = match.groups ?? {};
		const upper = numberOf(to);
		const lowerEnd = from ? numberOf(from) : upper;
		if (other) foreign.push(match[0].trim());
		const end = match.index + match[0].length;
		const after = paid ? lower.slice(end - paid.length, end + 40) : lower.slice(end, end + 40);
		const before = lineBefore(lower, match.index);
		const said = FOR_HOURS.test(after) ? "hour" : unitAfter(after);
		const named = said ?? unitBefore(before);
		const per =
			named && isPlausible(upper, named)
				? named
				: MINIJOB.test(lower) && isMinijobWage(upper)
					? "month"
					: bareUnit(upper);
		if (upper < LEAST_NIGHT && NIGHT.test(after)) return [];
		if (PIECE.test(after) || (said !== "hour" && (COST_BEFORE.test(before) || COST_AFTER.test(after)))) return [];
		if (!per || other || !isPlausible(upper, per)) return [];
		const hoursFor = Number(FOR_HOURS.exec(after)?.[1] ?? 1);
		const near = `${before.slice(-16)} ${after.split(/[\n;]/)[0]?.slice(0, 24) ?? ""}`;
		const net = NET.test(near) && !CASH.test(near);
		return [
			{
				from: (lowerEnd <= upper ? lowerEnd : upper) / hoursFor,
				to: upper / hoursFor,
				per,
				net,
				quote: text.slice(match.index, end + (paid ? 0 : unitLength(after))).trim(),
			},
		];
	});
	if (pays.length === 0) pays.push(...thousands(lower, text));
	if (pays.length === 0) pays.push(...wagesByUnit(lower, text));
	if (pays.length === 0) pays.push(...bareWages(lower, text), ...hourWages(lower, text));
	if (pays.length === 0) pays.push(...bareMonths(lower, text));
	return { pays, foreign: foreign[0] ?? null };
}

const isMinijobWage = (value: number) => value >= 150 && value < 2500;

/** A sum “for so many hours”: the hours for which a sum is paid. */
const FOR_HOURS =
	/^\s*(?:(?:bar|cash|налом|готівкою|наличными|кеш\p{L}*|кэш\p{L}*|netto|brutto)\s+)?(?:за|für|for|per|pro)\s*(?:an?\s|кожні\s|каждые\s)?([2-9]|1[0-4])\s*-?\s*(?:год|час|ч(?!\p{L})|std|stunden|hour|hrs?|h(?!\p{L}))/iu;

/** „3k im Monat“, «2,5 тис.», without another currency. */
function thousands(lower: string, text: string): Pay[] {
	const found = lower.matchAll(
		/(?<![\d.,:])(?<from>\d(?:[.,]\d)?)\s*(?:(?:-|–|до|bis|to)\s*(?<to>\d{1,2}(?:[.,]\d)?)\s*)?(?:[кk](?!\p{L})|т(?:ис|ыс)\p{L}*\.?|tsd\.?|tausend|thousand)(?!\s*(?:грн|грив|руб|uah|zł|pln|злот|дол|\$))/giu,
	);
	return [...found].flatMap((match): Pay[] => {
		const { from = "", to } = match.groups ?? {};
		const low = numberOf(from) * 1000;
		const high = to ? numberOf(to) * 1000 : low;
		const before = lineBefore(lower, match.index);
		const end = match.index + match[0].length;
		const after = lower.slice(end, end + 40).replace(new RegExp(`^\\s*(?:${CURRENCY})`, "iu"), "");
		const per = unitAfter(after) ?? "month";
		if (COST_BEFORE.test(before) || COST_AFTER.test(after) || !isPlausible(high, per)) return [];
		const net = NET.test(after.slice(0, 24)) && !CASH.test(after.slice(0, 24));
		return [{ from: low, to: high, per, net, quote: text.slice(match.index, end) }];
	});
}

/** What a sum without a currency must be to be a wage, by its unit. */
const WITHOUT_CURRENCY: Readonly<Record<Per, readonly [number, number]>> = {
	hour: [5, 60],
	day: [30, 400],
	week: [150, 2000],
	month: [400, 9000],
};

/** „14 die Stunde“, «90 за зміну», "12/h": the unit speaks of a wage where no currency stands. */
function wagesByUnit(lower: string, text: string): Pay[] {
	return [
		...lower.matchAll(
			new RegExp(
				String.raw`(?<![\d.,:/])(?:(?<from>\d{1,4}(?:[.,]\d{1,2})?)\s*(?:-|–|до|bis|to)\s*)?(?<to>${NUMBER})`,
				"giu",
			),
		),
	].flatMap((match): Pay[] => {
		const { from, to = "" } = match.groups ?? {};
		const end = match.index + match[0].length;
		const after = lower.slice(end, end + 40);
		const hoursFor = Number(FOR_HOURS.exec(after)?.[1] ?? 1);
		const per =
			hoursFor > 1
				? "hour"
				: (UNIT_AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? (MONTH_SUFFIX.test(after) ? "month" : null));
		const value = numberOf(to) / hoursFor;
		if (!per || value < WITHOUT_CURRENCY[per][0] || value > WITHOUT_CURRENCY[per][1]) return [];
		if (PIECE.test(after) || COST_BEFORE.test(lineBefore(lower, match.index)) || COST_AFTER.test(after)) return [];
		const low = from ? numberOf(from) / hoursFor : value;
		const net = NET.test(after.slice(0, 24)) && !CASH.test(after.slice(0, 24));
		const quote = text.slice(match.index, end + unitLength(after)).trim();
		return [{ from: low <= value ? low : value, to: value, per, net, quote }];
	});
}

function isPlausible(value: number, per: Per): boolean {
	const [least, most] = PLAUSIBLE[per];
	return value >= least && value <= most;
}

/** „dann 13,20“: a sum with cents where no other is named. */
function bareWages(lower: string, text: string): Pay[] {
	return [
		...lower.matchAll(
			/(?<![\d.,:])(\d{1,2}[,.]\d{2}|(?:1[2-9]|2\d)[,.]\d(?!\s*-?\s*(?:(?:год\p{L}*|час\p{L}*|ч|h|std|stund\p{L}*|hours?)\.?\s*(?:\/|на|в|у|за|pro|per|die|a)?\s*(?:тиж|нед|woche|week|день|day|tag|міс|мес|monat|month)|часов|годин(?!\p{L})|stunden|hours|к?г(?!\p{L})|kg|т(?!\p{L}))))(?![\d:]|[.,]\d|\s*(?:uhr|%|м|m|км|km))/gu,
		),
	].flatMap((match): Pay[] => {
		const value = numberOf(match[1] ?? "");
		if (bareUnit(value) !== "hour") return [];
		const quote = text.slice(match.index, match.index + match[0].length);
		return [{ from: value, to: value, per: "hour", net: false, quote }];
	});
}

/** «14 час + чаевые», „15 h, 20 Stunden die Woche“: too many hours for a day and too few for a week are euros; so is «9 час», which is no plural. */
function hourWages(lower: string, text: string): Pay[] {
	const found = lower.matchAll(
		/(?<![\d.,:/-]|von |bis |до )(?:(1[4-7])\s*(?:год(?:ина)?|ч|h|std|stunde)\.?|(1[0-7])\s*(?:год|ч|h|std)\.?(?=,\s*\d{1,2}\s*(?:год|ч|h|std)\p{L}*\.?\s*(?:на|в|у|am|a|per|pro)\s)|(?<=(?<!\d\/\d\s|дн\p{L}{1,3}\s|tage\s)(?:по|at|zu)\s)(1[3-9]|2\d)(?=[.,;]?(?:\s|$))(?!\s*(?:год|час|ч(?!\p{L})|h(?!\p{L})|std|stund|hour|uhr|pm|am(?!\p{L})|дн|tag|day|%))|([5-9]|1\d|2\d)\s*(?:час|година)(?!\p{L})\.?)(?=\s*(?:[,;+\n]|\.\s|$|та|и|і|und|plus))/giu,
	);
	return [...found].map((match) => {
		const value = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
		return {
			from: value,
			to: value,
			per: "hour",
			net: false,
			quote: match[0] && text.slice(match.index, match.index + match[0].length),
		};
	});
}

/** „6 Tage, 1800“: a round sum of four figures, in a minijob also of three, is the wage of a month. */
function bareMonths(lower: string, text: string): Pay[] {
	const found = lower.matchAll(
		/(?<![\d.,:/+]|\d |ab |з |с )(?<sum>[1-4] ?\d{2}0|[6-9]\d0)(?![\d]|[.,:]\d|\s*(?:km|км|м(?!\p{L})|m²|uhr|штук|stück|грн|грив|руб|uah|zł|pln|злот|дол|\$|%|слів|слов|words|likes))/giu,
	);
	return [...found].flatMap((match): Pay[] => {
		const value = numberOf(match.groups?.sum ?? "");
		const end = match.index + match[0].length;
		const after = lower.slice(end, end + 40);
		if (value < 1000 && !MINIJOB.test(lower)) return [];
		if (COST_BEFORE.test(lineBefore(lower, match.index)) || COST_AFTER.test(after)) return [];
		const net = NET.test(after.slice(0, 24)) && !CASH.test(after.slice(0, 24));
		return [{ from: value, to: value, per: "month", net, quote: text.slice(match.index, end) }];
	});
}

function numberOf(text: string): number {
	const plain = text.replace(/(\d)[ .,'’](?=\d{3}(?!\d))/g, "$1").replace(",", ".");
	return Number(plain);
}

const UNIT_AFTER = PER.map((per) => [per, new RegExp(`^${LINK}(?:${UNITS[per]})`, "iu")] as const);
const SUFFIX = /^\s*(?:stundenlohn|brutto-?stundenlohn)/iu;
const MONTH_SUFFIX =
	/^\s*(?:brutto|netto)?\s*(?:monatlich|mtl\.?|щомісяц\p{L}*|ежемесячно|monthly|(?:міс|мес)(?!\p{L}))/iu;
const DAY_SUFFIX =
	/^\s*(?:brutto|netto|bar)?\s*(?:täglich|щодня|ежедневно|daily|(?:день|зміна|смена|вечір|вечер)(?!\p{L}))/iu;
const HOUR_SUFFIX =
	/^\s*(?:час(?!\p{L})|годин[ау](?!\p{L})|год(?!\p{L})|погодинно|почасов\p{L}*|hourly|\p{L}{0,6}\s*stündlich)/iu;

function unitAfter(after: string): Per | null {
	for (const [per, pattern] of UNIT_AFTER) if (pattern.test(after)) return per;
	if (SUFFIX.test(after) || HOUR_SUFFIX.test(after)) return "hour";
	if (MONTH_SUFFIX.test(after)) return "month";
	return DAY_SUFFIX.test(after) ? "day" : null;
}

function unitLength(after: string): number {
	for (const [, pattern] of UNIT_AFTER) {
		const [found] = pattern.exec(after) ?? [];
		if (found) return found.length;
	}
	return 0;
}

/** „40 Stunden pro Woche, 5 Tage“: units of time, not of pay. */
const WORKING_TIME =
	/\d{1,3}(?:[.,]\d)?\s*-?\s*(?:год\p{L}*|час\p{L}*|ч|h|hours?|hrs?|std|stunden?|дн\p{L}*|tagen?|tage|days?)\.?\s*(?:\/|на|в|у|за|pro|je|am|die|in der|per|an?)\s*(?:день|добу|сутки|тиж\p{L}*|недел\p{L}*|нед|міс\p{L}*|мес\p{L}*|tag|woche|monat|day|week|month)\p{L}*/giu;

/** The unit named last before a sum. @param before what stands before it on its line */
function unitBefore(before: string): Per | null {
	const wages = before.replace(WORKING_TIME, (time) => " ".repeat(time.length));
	let best: { per: Per; at: number } | null = null;
	for (const per of PER) {
		for (const { index } of wages.matchAll(new RegExp(NAMED[per].source, "giu")))
			if (!best || index > best.at) best = { per, at: index };
	}
	return best?.per ?? null;
}

/** A bare sum: small ones are by the hour, large ones by the month, those between are not read. */
function bareUnit(value: number): Per | null {
	if (value >= 5 && value <= 30) return "hour";
	return value >= 800 && value <= 6000 ? "month" : null;
}
