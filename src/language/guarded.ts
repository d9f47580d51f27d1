/**
 * Words that bind a figure, a time or a judgement: a sentence may use one only where the text that it rests on uses one of
 * the same kind. Kinds that exclude each other ("before", "after") come in pairs. Function words of three languages;
 * described in docs/models.md.
 */
import type { Language } from "./languages";

type Lists = Readonly<Record<Language, string>>;
const words = (de: string, en: string, uk: string): Lists => ({ de, en, uk });

/** Units, dates and how often: said where the rest of a figure is said. */
const GUARDED: Readonly<Record<string, Lists>> = {
	hour: words("stunde*|stündlich*|stundenlohn*", "hour*|hourly", "годин*|погодинн*|щогодин*"),
	day: words(
		"tag|tage|tagen|tages|täglich*|werktag*|arbeitstag*",
		"day|days|daily",
		"день|дня|дні|днів|дням|днями|днях|щодня|щоденн*|добу|доби",
	),
	week: words("woche|wochen|wöchentlich*", "week*", "тиж*|щотиж*"),
	month: words(
		"monat|monate|monaten|monats|monatlich*|monatslohn*",
		"month*",
		"місяць|місяця|місяці|місяців|місяцю|місяцями|щомісяц*|щомісячн*|місячн*",
	),
	year: words(
		"jahr|jahre|jahren|jahres|jährlich*|jährig*",
		"year*|annual*",
		"рік|року|роки|років|роком|році|щороку|щорічн*|річн*",
	),
	money: words("euro|cent", "euro*|cent|cents", "євро|гривен*|гривн*|цент*"),
	percent: words(
		"prozent|hälfte|drittel|viertel|doppelt*|doppelte*",
		"percent|half|third|quarter|double|twice|triple",
		"відсот*|половин*|третин*|чверт*|вдвічі|удвічі|подвійн*",
	),
	gross: words("brutto*", "gross", "брутто"),
	net: words("netto*", "net", "нетто|чистими"),
	calendar: words(
		"januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|heute|morgen|übermorgen|gestern|wochenende|feiertag*|jahresende|monatsende",
		"january|february|march|april|june|july|august|september|october|november|december|monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|today|tomorrow|yesterday|weekend*|overnight|midnight",
		"січн*|лютого|лютий|лютому|березн*|квітн*|травн*|червн*|липн*|серпн*|вересн*|жовтн*|листопад*|грудн*|понеділ*|вівтор*|серед[ауи]|четвер*|п’ятниц*|субот*|неділ*|сьогодні|завтра|післязавтра|вчора|вихідн*",
	),
	at_once: words(
		"sofort|umgehend|unverzüglich",
		"immediately|at once|straight away|right away|instantly|directly",
		"одразу|відразу|негайно|зразу|миттєво",
	),
	always: words(
		"immer|stets|jederzeit|garantiert|garantie*|sicherlich|bestimmt|automatisch|auf jeden fall|in jedem fall",
		"always|any time|anytime|guarantee*|certainly|definitely|automatically|surely|in any case",
		"завжди|будь-коли|гаранту*|гаранті*|напевно|неодмінно|автоматично|щоразу|точно",
	),
	everyone: words(
		"jedermann|jeder|alle menschen|alle leute|niemand|beliebig*|unbegrenzt*|unbeschränkt*",
		"everyone|everybody|anyone|anybody|no one|nobody|unlimited|as long as you like|as much as you like|any number",
		"кожен|кожна|кожному|кожній|будь-хто|будь-кому|усім|всім|ніхто|нікому|завгодно|необмежен*",
	),
	never: words(
		"nie|niemals|auf keinen fall|unter keinen umständen|keinesfalls|überhaupt nicht",
		"never|under no circumstances|in no case|not at all",
		"ніколи|у жодному разі|в жодному разі|ні за яких|нізащо",
	),
	verdict: words(
		"illegal|rechtswidrig*|gesetzwidrig*|strafbar*|betrug|betrüger*|gesetzeswidrig*|rechtmäßig*|genehmigt|bewilligt|abgelehnt|anerkannt|anerkenn*|gewinnen|gewonnen|verklagen|schadensersatz|schadenersatz|schuld|schuldig",
		"illegal*|unlawful*|against the law|broke the law|fraud*|scam*|crime|criminal*|approved|granted|rejected|recogni*|win|won|sue|compensation|guilty|fault",
		"незаконн*|протиправн*|порушив закон|порушила закон|порушує закон|порушують закон|злочин*|шахрай*|схвален*|затверджен*|погоджен*|відхилен*|визнано|визнан*|визна*|виграє*|виграєте|судит*|позов*|компенсаці*|винен|винні|винна",
	),
	secret: words(
		"passwort*|pin|tan|kreditkart*|bankkart*|kontonummer*|iban|überweis*",
		"password*|pin|credit card*|bank card*|account number*|iban|transfer money|wire*",
		"парол*|пін-код*|картк[аиуою]+ банк*|номер картк*|iban|перекаж*|переказ*|реквізит*",
	),
	messenger: words(
		"telegram|whatsapp|viber|instagram|facebook|tiktok",
		"telegram|whatsapp|viber|instagram|facebook|tiktok",
		"telegram|whatsapp|viber|instagram|facebook|tiktok|телеграм*|вайбер*|ватсап*|інстаграм*|фейсбук*",
	),
	pay: words(
		"zahl|zahle|zahlen|zahlt|gezahlt|bezahl*|gebühr*|kosten|kostet|kostenlos*|vorkasse|kaution*|lohn*|gehalt*|geld|zuschuss*|leistung*|übernimmt|übernehmen|trägt|preis*|steuer*",
		"pay|pays|paid|paying|payment*|payslip*|fee|fees|cost|costs|charge*|deposit*|wage*|salary|money|grant*|subsid*|benefit*|price*|free|tax*|fund*",
		"плат*|сплат*|заплат*|оплат*|кошт*|збір|збору|збори|заставу|застави|внес*|зарплат*|гроші|грошей|безкоштовн*|виплат*|оплач*|дотаці*|субсиді*|ціна|ціну|ціни|покрива*|податк*|фінанс*",
	),
	lie: words(
		"verschweig*|verheimlich*|verberg*|fälsch*|gefälscht*|lüg*|erfund*|erfinde*|bestech*|schmier*|umgeh*",
		"hide|conceal*|fake*|forge*|lie|lying|invent*|bribe*|pretend*|bypass*",
		"прихов*|приховай*|підроб*|збреш*|брех*|вигад*|хабар*|обійти|обійдіть",
	),
};

/** Pairs of which a sentence may not hold the one where its text holds only the other. */
const OPPOSED: readonly (readonly [Lists, Lists])[] = [
	[
		words("vor|vorher|bevor|zuvor|davor", "before|beforehand|prior", "перед|до того|раніше|перш"),
		words(
			"nach|nachdem|nachher|danach|später|hinterher",
			"after|afterwards|later|following",
			"після|потім|пізніше|згодом",
		),
	],
	[
		words(
			"mindestens|wenigstens|mehr als|ab|über",
			"at least|minimum|more than|over|from",
			"щонайменше|принаймні|не менше|мінімум|понад|більш* ніж|від",
		),
		words(
			"höchstens|maximal|bis zu|nicht mehr als|unter|weniger als",
			"at most|maximum|up to|no more than|under|less than",
			"щонайбільше|максимум|не старш* за|не старш* ніж|не більше|до|менш* ніж",
		),
	],
	[
		words(
			"mehr|höher*|länger*|größer*|steigt|steigen",
			"more|higher|longer|bigger|rises|increase*",
			"більше|вищ*|довш*|зроста*|збільш*",
		),
		words(
			"weniger|niedriger*|kürzer*|kleiner*|sinkt|sinken",
			"less|fewer|lower|shorter|smaller|falls|decrease*",
			"менше|нижч*|коротш*|зменш*",
		),
	],
	[
		words(
			"arbeitgeber*|betrieb|betriebe|betriebs|chef*|firma|unternehmen",
			"employer*|company|companies|boss",
			"роботодав*|фірм*|підприємств*|начальник*|керівник*",
		),
		words("arbeitnehmer*|beschäftigte*|mitarbeite*", "employee*|worker*", "працівни*|найман*|співробітни*"),
	],
	[
		words(
			"beginn|beginnen|anfang*|anfangen|start|starten|eröffn*",
			"begin|begins|start|starts|beginning",
			"почат*|почина*|старт*",
		),
		words(
			"ende|enden|endet|beend*|aufhör*|schließ*",
			"end|ends|finish*|stop|stops",
			"кінець|кінця|кінці|закінч*|заверш*|припин*",
		),
	],
	[words("netto*", "net", "нетто"), words("brutto*", "gross", "брутто")],
	[
		words("online|internet|elektronisch", "online|electronic*", "онлайн|електронн*|інтернет*"),
		words("persönlich|vor ort|papier*", "in person|on paper", "особисто|паперов*"),
	],
	[
		words("freiwillig*", "voluntary|voluntarily", "добровільн*"),
		words("verpflichtend|pflicht|zwingend", "compulsory|mandatory", "обов’язков*"),
	],
	[
		words("befristet*", "fixed-term|temporary|limited", "строков*|тимчасов*"),
		words("unbefristet*|dauerhaft*", "permanent*|unlimited|open-ended", "безстроков*|постійн*"),
	],
	[
		words("regulier*|reglementier*|geschützt*", "regulated|protected", "регламентован*|регульован*"),
		words("nicht reglementiert*|frei zugänglich", "unregulated|not regulated", "нерегламентован*|нерегульован*"),
	],
	[
		words("selbst|selber|eigene*", "yourself|themselves|itself", "самі|сам|сама|самостійно|власн*"),
		words("betrieb|amt|behörde|staat|kasse", "office|authority|state|insurer", "установа|відомство|держава|каса"),
	],
];

const cache = new Map<string, RegExp>();

function pattern(list: string): RegExp {
	const known = cache.get(list);
	if (known) return known;
	const longestFirst = list.split("|").sort((a, b) => b.length - a.length);
	const parts = longestFirst.map((word) => word.replace(/\s+/g, "\\s+").replaceAll("*", "[\\p{L}’]*"));
	const made = new RegExp(`(?<![\\p{L}’'])(?:${parts.join("|")})(?![\\p{L}’])`, "iu");
	cache.set(list, made);
	return made;
}

/** The kinds of guarded words in a text: `month`, `verdict`, … */
export function guardedKinds(text: string, language: Language): string[] {
	return Object.entries(GUARDED)
		.filter(([, lists]) => pattern(lists[language]).test(text))
		.map(([kind]) => kind);
}

/** Whether a sentence says the opposite of a word pair of its text ("after" where the text says only "before"). */
export function opposes(sentence: string, text: string, language: Language): string | null {
	for (const [one, other] of OPPOSED) {
		for (const [a, b] of [
			[one, other],
			[other, one],
		] as const) {
			const said = pattern(a[language]).exec(sentence);
			if (said && !pattern(a[language]).test(text) && pattern(b[language]).test(text)) return said[0];
		}
	}
	return null;
}

/** What a word before a figure makes of it. */
export type Bound = "from" | "to" | "least" | "most" | "before" | "after" | "about";

const BOUNDS: Readonly<Record<Bound, Lists>> = {
	least: words(
		"mindestens|nicht kürzer als|nicht jünger als|wenigstens|nicht weniger als|mehr als|über",
		"at least|no less than|not less than|more than|over|a minimum of|minimum",
		"щонайменше|принаймні|не менше|не менше ніж|мінімум|понад|більше ніж|більше",
	),
	most: words(
		"höchstens|nicht älter als|nicht älter sein als|älter als|länger als|maximal|bis zu|nicht mehr als|nicht länger als|weniger als|unter",
		"at most|up to|older than|longer than|no more than|no longer than|not more than|less than|under|a maximum of|maximum",
		"щонайбільше|максимум|не старш* за|не старш* ніж|не більше|не більше ніж|не довше|не довше ніж|до|менше ніж|менше",
	),
	from: words(
		"ab|ab dem|seit|seit dem|vom|von|beginnend|ab sofort",
		"from|since|as of|starting|beginning|as from",
		"з|із|від|починаючи з|з дня",
	),
	to: words(
		"bis|bis zum|spätestens|spätestens am|bis einschließlich",
		"until|till|to|by|no later than|through",
		"до|не пізніше|по|аж до",
	),
	before: words("vor|vor dem|bevor|früher als", "before|prior to|earlier than", "перед|до|раніше"),
	after: words(
		"nach|nach dem|später als|danach",
		"after|later than|following",
		"після|через|за|пізніше ніж|пізніше ніж через",
	),
	about: words(
		"etwa|ungefähr|rund|circa|ca.|durchschnittlich|im schnitt|im durchschnitt|meist|oft",
		"about|around|roughly|approximately|on average|usually|often",
		"приблизно|близько|орієнтовно|десь|у середньому|в середньому|зазвичай|часто",
	),
};

/** Limits that stand behind their figure: "three months at most". */
const LIMITS_BEHIND: readonly (readonly [Bound, Lists])[] = [
	[
		"least",
		words(
			"mindestens|oder mehr|oder länger",
			"at least|or more|or longer|minimum",
			"щонайменше|принаймні|або більше|мінімум|і більше",
		),
	],
	[
		"most",
		words(
			"höchstens|maximal|oder weniger|oder früher",
			"at most|or less|maximum|at the most|at the longest|or earlier",
			"щонайбільше|максимум|або менше|найдовше",
		),
	],
];

const LOWER: ReadonlySet<Bound> = new Set(["least", "from", "after"]);

/** The bounds that stand right before or behind a place of a text, none where nothing binds it. */
export function boundsAround(before: string, behind: string, language: Language): Bound[] {
	const near = before.slice(-32);
	const ahead = (Object.entries(BOUNDS) as [Bound, Lists][]).filter(([bound, lists]) => {
		const found = atEndOf(lists[language]).exec(near);
		// "No more than" is a limit, not its opposite.
		return found !== null && !(LOWER.has(bound) && /(?:nicht|not|no|не)\s+$/iu.test(near.slice(0, found.index)));
	});
	const after = LIMITS_BEHIND.filter(([, lists]) => {
		const found = pattern(lists[language]).exec(behind);
		return found !== null && behind.slice(0, found.index).trim().split(/\s+/).length <= 2 && found.index < 16;
	});
	return [...ahead, ...after].map(([bound]) => bound);
}

const atEnd = new Map<string, RegExp>();
const ARTICLE = "(?:\\s+(?:dem|den|der|die|das|zum|einer|einem|eine|ein|the|a|an))?";

function atEndOf(list: string): RegExp {
	const known = atEnd.get(list);
	if (known) return known;
	const longestFirst = list.split("|").sort((a, b) => b.length - a.length);
	const parts = longestFirst.map((word) =>
		word.replace(/\s+/g, "\\s+").replaceAll(".", "\\.").replaceAll("*", "[\\p{L}’]*"),
	);
	const made = new RegExp(`(?<![\\p{L}’'])(?:${parts.join("|")})${ARTICLE}\\s*$`, "iu");
	atEnd.set(list, made);
	return made;
}
