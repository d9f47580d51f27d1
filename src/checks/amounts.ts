/**
 * Pay and hours in a job offer as people write them, in four languages: „13 Euro die Std.“, «1200 на руки в місяць»,
 * «по 12 часов 6 дней», "8 to 5". Only what is said is read; what is not said is null.
 */

export const PER = ["hour", "day", "week", "month"] as const;
export type Per = (typeof PER)[number];

export interface Pay {
	/** In the currency; of a range the lower and the upper end. */
	readonly from: number;
	readonly to: number;
	readonly currency: "EUR" | "other";
	readonly per: Per;
	/** Said to be after deductions. */
	readonly net: boolean;
	/** As written. */
	readonly quote: string;
}

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

export interface Amounts {
	readonly pays: readonly Pay[];
	readonly hours: Hours;
	/** Money in a currency that cannot be compared. */
	readonly foreign: string | null;
	readonly minijob: boolean;
	/** Training for an occupation: its pay follows other rules. */
	readonly apprenticeship: boolean;
	/** Said to need no skill, or hardly any time. */
	readonly unskilled: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:[ .'’]\d{3})+(?:,\d{1,2})?(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const CURRENCY = String.raw`€|eur(?:os?|a)?(?!\p{L})|[єе]вро|ойро|euro|[єе]в(?:ро)?\.?(?!\p{L})`;
const FOREIGN = String.raw`грн\.?|грив\p{L}*|uah|₴|z[łl](?:oty(?:ch)?)?(?!\p{L})|злот\p{L}*|pln|руб\p{L}*|usd|\$|дол\p{L}*`;

const UNITS: Readonly<Record<Per, string>> = {
	hour: String.raw`год(?:ин[ауиі]?)?\.?(?!\p{L})|час(?!\p{L})|ч\.?(?!\p{L})|h(?:our|r)?\.?(?!\p{L})|std\.?(?!\p{L})|stunde|stündlich|brutto\s*\/\s*h`,
	day: String.raw`день|дня|добу|сутки|змін[ау]|смен[ау]|вечір|вечер|tag(?!\p{L})|abend|tgl|täglich|schicht|day|shift|evening|night|ніч|ночь`,
	week: String.raw`тиж(?:день|ня)?\.?(?!\p{L})|недел[юиь]|нед\.?(?!\p{L})|woche|wöchentlich|week`,
	month: String.raw`міс(?:яц[ьяі])?\.?(?!\p{L})|мес(?:яц[ае]?)?\.?(?!\p{L})|monat|monatlich|mtl|month|monthly`,
};
/** Words between a sum and its unit: „pro“, «на», "an". */
const LINK = String.raw`(?:\s*(?:\(?(?:brutto|netto|pauschal|fix|gross|net|брутто|нетто|чистими|чистыми|на руки|bar(?:geld)?|cash)\)?)?\s*[,.]?\s*(?:\/|pro|je|die|der|am|im|in der|in|за|на|в|у|per|an?|each|every|par|p\.)\s*(?:одну|один|jede|the|кожну|каждый)?\s*)`;

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
	day: /tageslohn|tagessatz|за день|в день|на день|за зміну|за смену|pro tag|pro schicht|per day|per shift|daily/iu,
	week: /wochenlohn|за тиждень|на тиждень|в неделю|за неделю|pro woche|per week|weekly/iu,
	month:
		/monatslohn|monatsgehalt|gehalt|зарплат|зп\b|з\/п|на місяць|в місяць|за місяць|у місяць|в месяц|за месяц|оклад|salary|vergütung|verdienst|im monat|pro monat|per month|monthly/iu,
};
/** What is taken or given beside the wage: fines, fees, deposits, rent, bonuses. Only an hourly sum is pay all the same. */
const COST_BEFORE =
	/(?<!\p{L})(?:мінус|минус|minus|штраф|strafe|fine|fee|gebühr|\p{L}*pauschale|kaution|deposit|pfand|застава|залог|депозит|передоплата|предоплата|комісія|комиссия|взнос|внесок|проїзд|проезд|дорога|квиток|билет|бонус|bonus|премія|премия|prämie|zuschlag|надбавка|доплата|чайові|чаевые|trinkgeld|житло|жилье|жильё|проживання|проживание|кімната|комната|хостел|гуртожиток|общежитие|койка|ліжко|miete|unterkunft|wohnung|zimmer|rent|accommodation|bed|їжа|харчування|питание|essen)\p{L}{0,2}[^.,;\n\d]{0,10}$/iu;
const COST_AFTER =
	/^\s*(?:abzug|weniger|strafe|kaution|gebühr|bonus|бонус|прем|надбав|доплат|штраф|zuschlag|fee|deposit|застав|залог|за (?:койк|ліжк|кімнат|комнат|житл|жиль|форму|дорог|проїзд|проезд|документ|віз|виз|оформл|обучен|навчан|курс|місце|место|страх|запізн|опозд)|for (?:the |your )?(?:room|bed|uniform|visa|training|transport)|(?:für|vom lohn für) (?:unterkunft|zimmer|miete|schulung|visum|kleidung))/iu;
/** A sum “a night” is the price of a bed, not pay. */
const NIGHT = /^\s*(?:за|pro|je|die|per|a|\/)\s*(?:ніч|ночь|nacht|night)/iu;
const LEAST_NIGHT = 30;
/** Pay for a piece of work says nothing on the hour. */
const PIECE =
	/^\s*(?:за|per|pro|je|a|\/)\s*(?:одн\p{L}* )?(?:заказ|замовл|посилк|посылк|пакет|пакунок|drop|parcel|paket|stopp|stück|tour|zimmer|room|номер|кімнат|комнат|штук|delivery|order|auftrag|lieferung)/iu;
/** Banknotes in the hand say nothing on deductions. */
const CASH =
	/(?<!\p{L})bar(?!\p{L})|bargeld|cash|готівк|наличн|наличк|(?<!\p{L})налом|(?:сразу|відразу|одразу|щодня|каждый день) (?:на|в) руки|конверт|umschlag|envelope/iu;
const NET = /netto|на руки|чистими|чистыми|чист\p{L}* |net(?!\p{L})|auf die hand|in hand|take.?home/iu;

/** Plain numbers: who earns less an hour or more a month means something else. */
const PLAUSIBLE: Readonly<Record<Per, readonly [number, number]>> = {
	hour: [1, 150],
	day: [10, 600],
	week: [40, 3500],
	month: [100, 20000],
};

/** @param text cleaned, lines kept */
export function readAmounts(text: string): Amounts {
	const lower = withDigits(text.toLowerCase());
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
				currency: "EUR",
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
	return {
		pays,
		hours: readHours(lower, text),
		foreign: foreign[0] ?? null,
		minijob: MINIJOB.test(lower) && !NOT_ONLY_MINIJOB.test(lower),
		apprenticeship: APPRENTICESHIP.test(lower),
		unskilled: UNSKILLED.test(lower),
	};
}

/** Number words by their value, in the four languages; "one" is an article too and says nothing. */
const NUMBER_WORDS: readonly (readonly [number, string])[] = [
	[2, "zwei|two|дв[ао]|дві|две|двох|двух"],
	[3, "drei|three|три|трьох|трех|трёх"],
	[4, "vier|four|чотири|четыре|чотирьох|чотири|четырех|четырёх"],
	[5, "fünf|fuenf|five|п'ять|пять|п'яти|пяти"],
	[6, "sechs|six|шість|шесть|шести"],
	[7, "sieben|seven|сім|семь|семи"],
	[8, "acht|eight|вісім|восемь|восьми"],
	[9, "neun|nine|дев'ять|девять|дев'яти|девяти"],
	[10, "zehn|ten|десять|десяти"],
	[11, "elf|eleven|одинадцять|одиннадцать|одинадцяти|одиннадцати"],
	[12, "zwölf|zwoelf|twelve|дванадцять|двенадцать|дванадцяти|двенадцати"],
	[13, "dreizehn|thirteen|тринадцять|тринадцать"],
	[14, "vierzehn|fourteen|чотирнадцять|четырнадцать|чотирнадцяти|четырнадцати"],
	[15, "fünfzehn|fifteen|п'ятнадцять|пятнадцать"],
	[16, "sechzehn|sixteen|шістнадцять|шестнадцать"],
	[17, "siebzehn|seventeen|сімнадцять|семнадцать"],
	[18, "achtzehn|eighteen|вісімнадцять|восемнадцать"],
	[20, "zwanzig|twenty|двадцять|двадцать"],
	[30, "dreißig|thirty|тридцять|тридцать"],
	[40, "vierzig|forty|сорок"],
	[50, "fünfzig|fifty|п'ятдесят|пятьдесят"],
	[60, "sechzig|sixty|шістдесят|шестьдесят"],
	[70, "siebzig|seventy|сімдесят|семьдесят"],
	[80, "achtzig|eighty|вісімдесят|восемьдесят"],
	[90, "neunzig|ninety|дев'яносто|девяносто"],
];
const WORDS_OF_NUMBERS = NUMBER_WORDS.map(
	([value, words]) =>
		[
			value,
			new RegExp(
				String.raw`(?<!\p{L})(?:${words.replaceAll("'", "['’ʼ]?")})(?!\p{L}|['’]\p{L})|(?<!\p{L})(?:${words.replaceAll("'", "['’ʼ]?")})(?=stünd|stunden|tage|годин|денн|часов|дневн)`,
				"giu",
			),
		] as const,
);

/** Number words as digits; every word keeps its length, so that places in the text stay. */
function withDigits(lower: string): string {
	let read = lower;
	for (const [value, words] of WORDS_OF_NUMBERS)
		read = read.replace(words, (word) => String(value).padEnd(word.length).slice(0, word.length));
	return read;
}

const MINIJOB =
	/mini-?\s?jo[bp]|(?:на|як|как|auf|als) м[іи]н[іи](?!\p{L})|м[іи]н[іи]-?\s?д?[жй]о[бп]|geringf|(?:450|520|538|556|603)(?:[- ]?(?:€|euro)[- ]?|er[- ]?)(?:job|basis)/iu;
/** „Minijob oder Teilzeit“, „kein Minijob“: the wage may be that of the other. */
const NOT_ONLY_MINIJOB =
	/(?:kein\p{L}*|nicht|no|not an?|не|без) (?:mini|м[іи]н[іи])|jo[bp]\p{L}*\s*(?:,|oder|or|\/|bis|to|und|and)\s*(?:teil|voll|part|full)|(?:teil|voll)zeit\s*(?:,|oder|\/|und)\s*mini|(?:part|full)[- ]?time (?:or|and) mini|[жй]о[бп]\p{L}*\s*(?:,|або|чи|или|\/|і|и|до|до)\s*(?:повн|неповн|полн|неполн|част|пів|тайл|фольц)|(?:ставк[аи]|зайнятість|занятость|день)\s*(?:,|або|чи|или|\/)\s*м[іи]н[іи]/iu;
const isMinijobWage = (value: number) => value >= 150 && value < 2500;

/** „ohne Erfahrung“, «кожен впорається», "from your sofa", „15 Minuten am Tag“. */
const UNSKILLED =
	/(?:без|не потріб\p{L}*|не важлив\p{L}*|не нуж\p{L}*|не важ\p{L}*|не треба|не надо)\s(?:\p{L}+\s){0,3}?(?:досвід|опыт|мов[ии]|язык|знан|освіт|образован|навич|навык|кваліф|квалиф|німецьк|немецк|диплом)|(?:досвід|опыт|мова|язык|німецька|немецкий|знання|знания|освіта|образование)\p{L}* (?:і \p{L}+ |и \p{L}+ )?(?:не|неважлив|необов)|ohne\s(?:jede\p{L}*\s|\p{L}+\s(?:und|oder)\s)?(?:erfahrung|deutsch|vorkenntn|kenntn|ausbildung|sprach|qualifik|abschluss)|keine?\s(?:\p{L}+\s(?:und|oder)\s)?(?:erfahrung|deutsch|vorkenntn|kenntn|ausbildung|sprach|qualifik|vorerfahrung)|(?:no|without|zero)\s(?:any\s|\p{L}+\s(?:and|or|no)\s)?(?:experience|skill|german|language|qualific|education|knowledge)|(?:кож(?:ен|на)|будь-хто|любой|каждый|jeder?|anyone|everyone|anybody)\s(?:\p{L}+\s)?(?:впора|змож|справ|смож|kann|schafft|can)|(?:новач|новичк|beginner|anfänger)|(?:з|із|от|из|на) (?:дому|дома|диван)|вдома|удаленн|удалённ|віддален|home-?\s?office|von (?:zu ?hause|daheim)|from home|remote|(?:з|с|на|am|vom|on your|from your) (?:телефон|смартфон|handy|phone)|(?:лише|всього|только|всего|nur|only|just) \d{1,2}\s*-?\s*\d{0,2}\s*(?:хв|мин|годин|час|minut|stunde|hour)/iu;

/** A sum “for so many hours”: the hours for which a sum is paid. */
const FOR_HOURS =
	/^\s*(?:за|für|for|per|pro)\s*(?:an?\s|кожні\s|каждые\s)?([2-9]|1[0-4])\s*-?\s*(?:год|час|ч(?!\p{L})|std|stunden|hour|hrs?|h(?!\p{L}))/iu;

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
		return [{ from: low, to: high, currency: "EUR", per, net, quote: text.slice(match.index, end) }];
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
		const per =
			UNIT_AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? (MONTH_SUFFIX.test(after) ? "month" : null);
		const value = numberOf(to);
		if (!per || value < WITHOUT_CURRENCY[per][0] || value > WITHOUT_CURRENCY[per][1]) return [];
		if (PIECE.test(after) || COST_BEFORE.test(lineBefore(lower, match.index)) || COST_AFTER.test(after)) return [];
		const low = from ? numberOf(from) : value;
		const net = NET.test(after.slice(0, 24)) && !CASH.test(after.slice(0, 24));
		const quote = text.slice(match.index, end + unitLength(after)).trim();
		return [{ from: low <= value ? low : value, to: value, currency: "EUR", per, net, quote }];
	});
}

function isPlausible(value: number, per: Per): boolean {
	const [least, most] = PLAUSIBLE[per];
	return value >= least && value <= most;
}

const APPRENTICESHIP =
	/ausbildungsplatz|ausbildungsstelle|ausbildungsvergütung|azubi|auszubildend|lehrstelle|lehrjahr|ausbildungsjahr|apprentice|ausbildung (?:на|як|как|als|zum|zur|in)(?!\p{L})|рік навчання|год обучения|аусбільдунг|аусбильдунг/iu;

/** „dann 13,20“: a sum with cents where no other is named. */
function bareWages(lower: string, text: string): Pay[] {
	return [...lower.matchAll(/(?<![\d.,:])(\d{1,2}[,.]\d{2})(?![\d:]|[.,]\d|\s*(?:uhr|%|м|m|км|km))/gu)].flatMap(
		(match): Pay[] => {
			const value = numberOf(match[1] ?? "");
			if (bareUnit(value) !== "hour") return [];
			const quote = text.slice(match.index, match.index + match[0].length);
			return [{ from: value, to: value, currency: "EUR", per: "hour", net: false, quote }];
		},
	);
}

/** «14 час + чаевые», „15 h, 20 Stunden die Woche“: too many hours for a day and too few for a week are euros. */
function hourWages(lower: string, text: string): Pay[] {
	const found = lower.matchAll(
		/(?<![\d.,:/-]|по |von |bis |до )(1[4-7])\s*(?:год(?:ина)?|час|ч|h|std|stunde)\.?(?=\s*(?:[,;+\n]|\.\s|$|та|и|і|und|plus))/giu,
	);
	return [...found].map((match) => {
		const value = Number(match[1]);
		return {
			from: value,
			to: value,
			currency: "EUR",
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
		return [{ from: value, to: value, currency: "EUR", per: "month", net, quote: text.slice(match.index, end) }];
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
const DAY_SUFFIX = /^\s*(?:brutto|netto|bar)?\s*(?:täglich|щодня|ежедневно|daily)/iu;
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

const lineBefore = (text: string, at: number) =>
	text
		.slice(Math.max(0, at - 60), at)
		.split("\n")
		.at(-1) ?? "";

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

const HOUR_WORD = String.raw`(?:год(?:ин[иу]?)?\.?|час(?:ов|а)?\.?|ч\.?|h|hours?|hrs?|std\.?|stunden?)(?!\p{L})`;
const PER_DAY = new RegExp(
	String.raw`(?<to>\d{1,2}(?:[.,]5)?)\s*(?:-|–)?\s*${HOUR_WORD}\s*(?:\/|на|в|у|за|pro|je|am|per|an?)\s*(?:кожен |каждый )?(?:день|добу|сутки|зміну|смену|tag|schicht|day|shift)|(?<joined>\d{1,2})\s*-?\s*(?:годинн\p{L}*|часов\p{L}*|stündig\p{L}*|std\.?-|hour|hr?)\s*(?:роб\p{L}*|раб\p{L}*|work\p{L}*)?\s*(?:день|дня|зміна|змін\p{L}*|смен\p{L}*|tag|schicht\p{L}*|day|shifts?)|(?<daily>\d{1,2}(?:[.,]5)?)\s*${HOUR_WORD}\s*(?:täglich|щодня|щоденно|ежедневно|daily|tgl)|(?:робочий день|рабочий день|зміни?|смены?|schichten|shifts?)\s*(?:по|of|à|von|:)?\s*(?<po>\d{1,2})\s*${HOUR_WORD}|(?:дн\p{L}+|днів) по (?<bareEach>[4-9]|1[0-6])(?![\d.,]\d|\d|\s*(?:€|євро|евро))|по (?<bareRota>[6-9]|1[0-6]),?\s*(?=[2-7]\/[0-4])|по\s*(?<each>\d{1,2})(?:\s*-\s*(?<eachTo>\d{1,2}))?\s*${HOUR_WORD}`,
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
		String.raw`(?:(?:з|с|від|от|von|from)\s+|(?:mo|пн|fr|пт|сб|sa|fri|sat|нд|вс|so|sun|графік|график|arbeitszeit|зміна|смена|зміни|смены|schicht|shift|hours)\p{L}{0,3}[ :,.]{1,3}(?:з |с |von |from )?)(?<from4>\d{1,2})\s*(?:uhr|години|год\.?|часов|${MORNING})?\s*(?:-|–|—|до|bis|to|till)\s*(?<to4>\d{1,2})\s*(?:uhr|години)?(?!\s*(?:€|eur|євро|евро|ойро|років|лет|jahr|years|год|час|ч(?!\p{L})|h(?!\p{L})|std|stunden|hours|hrs|дн|tage|days|на год|в час|${MORNING}|${EVENING}|[%\/]|за годину|за час|die stunde|pro|an hour|per))(?![.,:]?\d)`,
		String.raw`(?<![\d.,:\/])(?<from5>\d{1,2})\s*(?:-|–|—)\s*(?<to5>\d{1,2})(?=,?\s*(?:пн|вт|ср|чт|пт|сб|щод|щон|кожн|каждый|каждую|ежедн|mo|di|täglich|jede|daily|every|[2-7]\s*(?:дн|ноч|ніч|tage|nächte|days|nights|вечор|вечер|abende)))`,
	].join("|"),
	"giu",
);
const DAYS =
	/(?<n>[1-7])\s*(?:-|–)?\s*(?:денн\p{L}*|дневн\p{L}*|tage(?:-|\s*)woche)|(?<days>[1-7])\s*(?:дн(?:і|я|ів|ей)|день|дня|tagen?|days?)\s*(?:\/|на|в|у|за|pro|die|in der|per|an?)\s*(?:тиж\p{L}*|недел\p{L}*|нед|woche|week)(?!\s*(?:вихідн|выходн|frei|off))|(?<times>[1-7])\s*(?:x|х|mal|раз\p{L}*|times)\s*(?:на|в|у|pro|die|in der|per|an?)\s*(?:тиж\p{L}*|недел\p{L}*|нед|woche|week)|(?<![\d/.,])(?<work>[2-7])\s*\/\s*(?<free>[0-4])(?![\d/])/giu;
/** «6 дней», „6 Tage“ – not of a trial, of leave or of a delivery. */
const BARE_DAYS =
	/(?<!\d|перші |первые |ersten |first |пробн\p{L}* |відпустк\p{L}* |urlaub |за |через |last )(?<n>[3-7])\s*(?:дн(?:ів|ей)|tage(?!\p{L})|days(?!\p{L})|ноч(?:і|ей|и)(?!\p{L})|вечор(?:и|ів)|вечера|вечеров|ночі|nächte|abende|nights|evenings)(?!\s*(?:відпустк|отпуск|urlaub|пробн|probe|holiday|vacation|trial|на пробу|стажув|стажир))/giu;
const PER_WEEK = new RegExp(
	String.raw`(?:(?<from>\d{1,2})\s*(?:-|–|bis|до|to)\s*)?(?<to>\d{1,2}(?:[.,]\d)?)\s*-?\s*(?:${HOUR_WORD}|stunden|годин\p{L}*|часов\p{L}*)\s*(?:-|\/|на|в|у|за|pro|die|in der|per|an?)?\s*(?:тиж\p{L}*|недел\p{L}*|нед\.?|woche|week|wöchentlich|wo\.)`,
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
	String.raw`(?<![\d.,:/-]|[€$]\s?)(?<to>\d{1,2}(?:,5)?)\s*${HOUR_WORD}(?!\s*-?\s*(?:\/|на|в|у|за|pro|die|in der|per|an?)?\s*(?:тиж|недел|нед|woche|week|wo\.|міс|мес|monat|month))`,
	"giu",
);
/** First and last day of the working week. */
const WEEKDAYS = [
	"mo|пн|mon|понеділ\\p{L}*|понедельник\\p{L}*|montag",
	"di|вт|tues?|dienstag\\p{L}*|вівтор\\p{L}*|вторник\\p{L}*",
	"mi|ср|wed|mittwoch\\p{L}*|серед[аиу]|сред[аыу]",
	"do|чт|thu(?:rs?)?|donnerstag\\p{L}*|четвер\\p{L}*",
	"fr|пт|fri|п'?ятниц\\p{L}*|freitag",
	"sa|сб|sat|субот\\p{L}*|суббот\\p{L}*|samstag",
	"so|нд|вс|sun|неділ\\p{L}*|воскресен\\p{L}*|sonntag",
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
const DAY_AND_NIGHT = /24\s*\/\s*7|цілодобово|круглосуточно|rund um die uhr|around the clock/iu;
const SEVEN_DAYS =
	/семиденк|кажд\p{L}* день,? включая|кож\p{L}* день,? включ|щодня,? включ|without days off|без вихідних|без выходных|вихідних нема|выходных нет|кожн\p{L}+ день (?:вихо|працю|робо)|каждый день (?:без|выход|работ)|every single day|7\s*\/\s*7|keine freien tage|no days? off|jeden tag da|sieben tage|seven days|щодня без|усі сім днів|всі сім днів|все семь дней|7 днів|7 дней|7 tage/iu;
const FULL_TIME =
	/vollzeit|voll\p{L}* stelle|(?<!\p{L})повн\p{L}* (?:зайнятіст|ставк|робоч|день|графік)|(?<!\p{L})полн\p{L}* (?:занятост|ставк|рабоч|день|график)|full[- ]?time|\bvz\b/iu;

/** „tel (Mo–Fr 9–15 Uhr)“, „geöffnet Mo–So“. */
const OPEN_HOURS =
	/(?:tel|telefon|erreichbar|anruf\p{L}*|rufen|ruft|sprechzeit\p{L}*|bürozeit\p{L}*|geöffnet|öffnungszeit\p{L}*|тел|телефон|дзвон\p{L}*|звон\p{L}*|приймаємо|відкрито|открыто|call|phone|open)[^\n]{0,15}$/iu;

function readHours(lower: string, text: string): Hours {
	const largest = (list: readonly { value: number; quote: string }[], limit: number) =>
		list
			.filter(({ value }) => value > 0 && value <= limit)
			.sort((a, b) => b.value - a.value)
			.at(0) ?? null;
	const found = (pattern: RegExp) => [...lower.matchAll(pattern)];
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
		largest(listedDays(lower, text), 7);
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
function daysOf({ n, days, times, work, free }: Record<string, string | undefined>): number {
	if (!work) return Number(n ?? days ?? times);
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
	const { from, from2, from3, from4, from5, to, to2, to3, to4, to5, evening2 } = times;
	const first = Number(from ?? from2 ?? from3 ?? from4 ?? from5);
	const last = Number(to ?? to2 ?? to3 ?? to4 ?? to5);
	// "3-7 pm": both in the afternoon, unless the first is named as morning or could not be
	const start = first + Number(fromMinutes ?? 0) / 60 + (evening2 && !morning && first < 12 ? 12 : 0);
	const end = last + Number(toMinutes ?? 0) / 60 + (evening && last < 12 ? 12 : 0);
	if (start > 24 || end > 24) return 0;
	const bothLater = evening && !morning && !evening2 && from2 && first < last && first <= 6;
	const length = end - start - (bothLater ? 12 : 0);
	return length > 0 ? length : length + 24;
}

/** The shortest week that is called full time, in hours: so that nobody is warned for hours that were not named. */
const SHORTEST_FULL_WEEK = 35;
/** Days of the shortest usual week where only the hours of a day are named. */
const USUAL_DAYS = 5;
/** Weeks in a month: 52 / 12. */
export const WEEKS_PER_MONTH = 13 / 3;
/** Deductions from a small wage stay below this share, so gross is at most net divided by the rest. */
const MOST_DEDUCTED = 0.4;

/** The hours of a week that are surely meant, or null. */
export function weekHours({ perWeek, perDay, daysPerWeek, perMonth, fullTime }: Hours): number | null {
	if (perWeek !== null) return perWeek;
	if (perDay !== null) return perDay * (daysPerWeek ?? USUAL_DAYS);
	if (perMonth !== null) return perMonth / WEEKS_PER_MONTH;
	return fullTime ? SHORTEST_FULL_WEEK : null;
}

/** The most that a pay can be by the hour and before deductions, in euros; null where the hours are not named. */
export function hourly(pay: Pay, hours: Hours): number | null {
	const week = weekHours(hours);
	const per: Readonly<Record<Per, number | null>> = {
		hour: 1,
		day: hours.perDay,
		week,
		month: hours.perMonth ?? (week === null ? null : week * WEEKS_PER_MONTH),
	};
	const length = per[pay.per];
	if (length === null || length === 0) return null;
	const gross = pay.net ? pay.from / (1 - MOST_DEDUCTED) : pay.from;
	return gross / length;
}
