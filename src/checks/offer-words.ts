/** Words of job offers that the readers of pay and of hours share: language, not knowledge. */

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
export function withDigits(lower: string): string {
	let read = lower;
	for (const [value, words] of WORDS_OF_NUMBERS)
		read = read.replace(words, (word) => String(value).padEnd(word.length).slice(0, word.length));
	return read;
}

/** „Minijob“, „Euro-Job“, «міні-джоб». */
export const MINIJOB =
	/mini-?\s?jo[bp]|(?:на|як|как|auf|als) м[іи]н[іи](?!\p{L})|м[іи]н[іи]-?\s?д?[жй]о[бп]|geringf|[4-9]\d{2}(?:[- ]?(?:€|euro)[- ]?|er[- ]?)(?:job|basis)/iu;
/** „Minijob oder Teilzeit“, „kein Minijob“: the wage may be that of the other. */
export const NOT_ONLY_MINIJOB =
	/(?:kein\p{L}*|nicht|no|not an?|не|без) (?:mini|м[іи]н[іи])|jo[bp]\p{L}*\s*(?:,|oder|or|\/|bis|to|und|and)\s*(?:teil|voll|part|full)|(?:teil|voll)zeit\s*(?:,|oder|\/|und)\s*mini|(?:part|full)[- ]?time (?:or|and) mini|[жй]о[бп]\p{L}*\s*(?:,|або|чи|или|\/|і|и|до|до)\s*(?:повн|неповн|полн|неполн|част|пів|тайл|фольц)|(?:ставк[аи]|зайнятість|занятость|день)\s*(?:,|або|чи|или|\/)\s*м[іи]н[іи]/iu;

/** „ohne Erfahrung“, «кожен впорається», "from your sofa", „15 Minuten am Tag“. */
export const UNSKILLED =
	/(?:без|не потріб\p{L}*|не важлив\p{L}*|не нуж\p{L}*|не важ\p{L}*|не треба|не надо)\s(?:\p{L}+\s){0,3}?(?:досвід|опыт|мов[ии]|язык|знан|освіт|образован|навич|навык|кваліф|квалиф|німецьк|немецк|диплом)|(?:досвід|опыт|мова|язык|німецька|немецкий|знання|знания|освіта|образование)\p{L}* (?:і \p{L}+ |и \p{L}+ )?(?:не|неважлив|необов)|ohne\s(?:jede\p{L}*\s|\p{L}+\s(?:und|oder)\s)?(?:erfahrung|deutsch|vorkenntn|kenntn|ausbildung|sprach|qualifik|abschluss)|keine?\s(?:\p{L}+\s(?:und|oder)\s)?(?:erfahrung|deutsch|vorkenntn|kenntn|ausbildung|sprach|qualifik|vorerfahrung)|(?:no|without|zero)\s(?:any\s|\p{L}+\s(?:and|or|no)\s)?(?:experience|skill|german|language|qualific|education|knowledge)|(?:кож(?:ен|на)|будь-хто|любой|каждый|jeder?|anyone|everyone|anybody)\s(?:\p{L}+\s)?(?:впора|змож|справ|смож|kann|schafft|can)|(?:новач|новичк|beginner|anfänger)|(?:з|із|от|из|на) (?:дому|дома|диван)|вдома|удаленн|удалённ|віддален|home-?\s?office|von (?:zu ?hause|daheim)|from home|remote|(?:з|с|на|am|vom|on your|from your) (?:телефон|смартфон|handy|phone)|(?:лише|всього|только|всего|nur|only|just) \d{1,2}\s*-?\s*\d{0,2}\s*(?:хв|мин|годин|час|minut|stunde|hour)/iu;

export const APPRENTICESHIP =
	/ausbildungsplatz|ausbildungsstelle|ausbildungsvergütung|azubi|auszubildend|lehrstelle|lehrjahr|ausbildungsjahr|apprentice|ausbildung (?:на|як|как|als|zum|zur|in)(?!\p{L})|рік навчання|год обучения|аусбільдунг|аусбильдунг/iu;

/** The words before a place, on its line. */
export const lineBefore = (text: string, at: number) =>
	text
		.slice(Math.max(0, at - 60), at)
		.split("\n")
		.at(-1) ?? "";
