/**
 * How strongly a sentence says something: must, should, can, not, only; and words that bind a figure or a time.
 * Lists of function words, so that two sentences can be compared. They know words, not meaning: irony, double negations
 * across clauses and verbs that deny by themselves ("refuse") are not understood (docs/models.md, "What the gate cannot see").
 */
import type { Language } from "./languages";

type Lists = Readonly<Record<Language, string>>;

/** `word*` takes any ending; a blank stands for white space. */
const MUST: Lists = {
	de: "muss|müssen|musst|müsst|müsste*|nötig*|notwendig*|erforderlich*|pflicht|pflichten|meldepflicht*|verpflichtet|verpflichtend|zwingend|unbedingt|brauchen|braucht|brauchst|gebraucht|benötig*|vorgeschrieben|verlangt|verlangen|verlangte|verlangten|ist zu|sind zu|haben zu|hat zu|gefordert|fordert|fordern|setzt voraus|setzen voraus",
	en: "must|have to|has to|had to|having to|need|needs|needed|necessary|required|require|requires|requirement*|obliged|obligation*|mandatory|compulsory|duty|demand|demands|demanded|asks for|is to be|are to be|is due|are due",
	uk: "мусить|мусите|мусять|мусимо|мушу|мусила|має бути|мають бути|має мати|маєте мати|повинен|повинна|повинні|повинно|треба|потрібн*|необхідн*|обов’язков*|зобов’яз*|обов’язок|обов’язк*|вимагає|вимагають|вимага*|вимог*|доведеться|доводиться|потребу*|належить",
};
const CAN: Lists = {
	de: "kann|können|kannst|könnt|könnte*|darf|dürfen|dürft|dürfte*|erlaubt|erlaubnis zu|möglich*|zulässig|berechtigt|anspruch|recht auf|haben das recht|steht ihnen offen|gestattet|lässt sich|lassen sich|vielleicht|eventuell|unter umständen|je nach*|wahlweise|freiwillig",
	en: "can|could|may|might|allowed|permitted|possible|possibly|able to|entitled|right to|have the right|are free to|is free to|up to you|open to you|perhaps|maybe|optional|voluntary|it depends|depending|sometimes|lets you|let you|allows|allow|permits|option*",
	uk: "може|можете|можуть|можна|могли б|міг би|могла б|можливо|можлив*|дозволен*|дозволя*|дозволяє|маєте право|має право|мають право|право на|вправі|за бажанням|добровільн*|іноді|інколи|залежно|інколи|змога|змогу|зможе*|зможуть|вдасться|нагод*",
};
const SHOULD: Lists = {
	de: "soll|sollen|sollte|sollten|solltest|am besten|besser|empfehlen|empfiehlt|empfehlenswert|empfohlen|ratsam|lohnt|sinnvoll|wichtig|gut wäre|rät|raten",
	en: "should|ought to|best to|better to|recommend*|advis*|worth|sensible|important|is best|it is wise|makes sense|be sure to|make sure|try to",
	uk: "слід|варто|краще|найкраще|радимо|радять|радить|рекоменд*|доцільно|бажано|важливо|має сенс|не завадить|подбайте|переконайтеся",
};
const NOT: Lists = {
	de: "ohne|nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|nichts|weder|noch nie|nirgends|verboten|untersagt|unzulässig|kostenlos*|kostenfrei*|gratis|gebührenfrei*|entfällt|entfallen|fällt weg|ausgeschlossen|unmöglich|unnötig|überflüssig|verzichten|verzichtet|vermeiden|vermeide*|befreit|frei von|fehlt|fehlen|fehlende*|ungültig*|unbezahlt*|unbekannt|unklar|offen",
	en: "without|not|n't|cannot|no|none|never|nobody|nothing|neither|nor|nowhere|forbidden|prohibited|banned|free|free of charge|silent|impossible|unnecessary|avoid|avoids|refrain|exempt|lack*|missing|invalid|unpaid|unknown|unclear|hold off",
	uk: "без|не|ні|ані|нема|немає|ніколи|ніхто|ніде|ніщо|нічого|нікого|нікому|жоден|жодна|жодне|жодні|жодних|жодної|жодного|жодному|заборонен*|заборона|заборони|забороня*|неможлив*|безкоштовн*|безплатн*|уникай*|уникати|звільнен*|скасован*|відсутн*|бракує|бракуватиме|недійсн*|невідом*|неоплачуван*|утрим*|зайв*|незрозуміл*|відмовтеся",
};
const TURNS: Lists = {
	de: "außer|bevor|vorher|erst|zuerst|sonst|statt|anstatt|solange|ausgenommen",
	en: "except|unless|before|until|otherwise|instead|beforehand|first|as long as",
	uk: "крім|окрім|поки|доки|перш|перед|до того як|спершу|спочатку|інакше|замість|раніше",
};
const ONLY: Lists = {
	de: "nur|lediglich|ausschließlich|einzig*|erst|vorbehalten|nichts anderes",
	en: "only|solely|exclusively|nothing but|reserved|not until|unless",
	uk: "лише|тільки|виключно|винятково|лиш|хіба|єдин*|щойно",
};

const HEDGES: Lists = {
	de: "in der regel|meist|meistens|oft|häufig|normalerweise|üblich*|gewöhnlich|wahrscheinlich|vermutlich|wohl|viele|vielen|manche|manchen|manchmal|fast|zum teil|teils|eher|kaum|selten|grundsätzlich|im allgemeinen|erfahrungsgemäß|einige|einigen",
	en: "usually|often|mostly|normally|generally|as a rule|typically|probably|likely|many|most|some|sometimes|almost|nearly|partly|rather|rarely|seldom|hardly|tends|tend|in general|in most cases",
	uk: "зазвичай|здебільшого|часто|переважно|як правило|звичайно|найімовірніше|ймовірно|мабуть|багато|багатьох|багатьом|деякі|деяких|дехто|інколи|іноді|майже|частково|рідко|нерідко|почасти|загалом|більшість|більшості|близько",
};
const EASES: Lists = {
	de: "kostenlos*|kostenfrei*|gratis|gebührenfrei*|freiwillig*|genügt|genügen|reicht|reichen|ohne|statt|entfällt|automatisch|kein*|zahlt die|zahlt der|zahlt das|übernimmt",
	en: "free|voluntary|optional|enough|without|instead|automatically|no|pays for|covers",
	uk: "безкоштовн*|безплатн*|добровільн*|досить|достатньо|вистачить|без|замість|автоматично|немає|платить",
};
const FORBIDS: Readonly<Record<Language, RegExp>> = {
	de: /(?<![\p{L}])(?:dürf\p{L}*|darf\p{L}*|kann|können)(?:\s+[\p{L}{}„“-]+){0,7}?\s+(?:nicht|kein\p{L}*|nichts|nie|niemals|weder)(?![\p{L}])|(?:verboten|untersagt|unzulässig|nicht erlaubt|nicht zulässig)/iu,
	en: /\b(?:must not|mustn[’']t|may not|cannot|can[’']t|can not|not allowed|not permitted|forbidden|prohibited|banned|may never|nobody may|no one may)\b/iu,
	uk: /(?<![\p{L}’])(?:не можна|заборон\p{L}*|не дозвол\p{L}*|не ма\p{L}+ права|не можете|не може|не можуть|не сміє\p{L}*)/iu,
};

/** How strongly a sentence speaks. */
export interface Strength {
	readonly must: boolean;
	readonly can: boolean;
	readonly should: boolean;
	/** Tells the reader to do something. */
	readonly orders: boolean;
	/** How often it denies. */
	readonly denials: number;
	/** Words such as "without" and "before" that turn a condition round. */
	readonly turns: number;
	readonly only: boolean;
	/** Says that something is not needed, or that it is forbidden. */
	readonly exempts: boolean;
	/** Says that something costs nothing, is voluntary, is enough, or goes without. */
	readonly eases: boolean;
	readonly forbids: boolean;
	/** Usually, mostly, probably, many. */
	readonly hedges: boolean;
}

const ORDERS: Readonly<Record<Language, RegExp>> = {
	de: /(?:^|[,;:–-]\s|\b(?:und|oder|dann|bitte|also|deshalb|darum|daher|zuerst|vorher|nachher|danach|jetzt|auch|aber|sonst)\s)(?!(?:können|müssen|dürfen|sollen|sollten|haben|sind|brauchen|wollen|möchten|werden|könnten|bekommen|erhalten)\b)\p{L}{2,}(?:en|ern|eln|tun)\s(?:sie|sich|bitte)\b|^(?:bitte|nicht)\s|^(?!.*\bsie\b).{0,60}\b\p{L}{3,}en[.!]?$/iu,
	en: /(?:^|[,;:–-]\s|\b(?:and|or|then|please|so|always|never|also|first|now|but|to|not)\s)(?:please\s)?(?:do(?:n't| not)?\s)?(?:agree|aim|allow|answer|apply|arrange|ask|attach|avoid|be|begin|book|bring|build|buy|call|cancel|carry|change|check|choose|claim|collect|come|compare|complete|confirm|contact|continue|copy|describe|do|download|draw|end|enter|explain|fill|find|finish|follow|gather|get|give|go|hand|have|help|hire|hold|include|inform|insist|invite|join|keep|learn|leave|let|list|listen|look|mail|make|mark|meet|mention|name|note|offer|open|order|pay|pick|plan|prepare|present|print|put|quit|raise|reach|read|register|remember|remind|renew|repeat|reply|report|request|return|save|say|search|see|seek|send|set|show|sign|speak|start|state|stay|stop|submit|take|talk|teach|tell|think|translate|try|turn|use|visit|wait|walk|watch|weigh|work|write)\b/iu,
	uk: /(?<![\p{L}’])\p{L}{2,}(?:йте|іть|ьте|айте|уйте)(?:ся|сь)?(?![\p{L}’])/u,
};

const compiled = new Map<Lists, Record<Language, RegExp>>();

function patternOf(lists: Lists, language: Language): RegExp {
	let patterns = compiled.get(lists);
	if (!patterns) {
		patterns = { de: wordPattern(lists.de), en: wordPattern(lists.en), uk: wordPattern(lists.uk) };
		compiled.set(lists, patterns);
	}
	return patterns[language];
}

function wordPattern(list: string): RegExp {
	const longestFirst = list.split("|").sort((a, b) => b.length - a.length);
	const words = longestFirst.map((word) => word.replace(/\s+/g, "\\s+").replace("*", "[\\p{L}’]*"));
	// "n't" stands inside a word.
	const inside = words.filter((word) => word === "n't");
	const whole = words.filter((word) => word !== "n't");
	const own = `(?<![\\p{L}’'])(?:${whole.join("|")})(?![\\p{L}’])`;
	return new RegExp(inside.length > 0 ? `${own}|n[’']t\\b` : own, "giu");
}

/** What need not be done: a denial, and no demand. */
const EXEMPT: Readonly<Record<Language, RegExp>> = {
	de: /(?<![\p{L}])(?:(?:müssen|muss|müsst|müsste\p{L}*|brauchen|braucht|benötig\p{L}+)(?:\s+[\p{L}{}„“-]+){0,4}?\s+(?=nicht(?![\p{L}])|kein\p{L}*|nichts(?![\p{L}]))|(?<=(?:nicht|kein\p{L}*|nichts)(?:\s+[\p{L}{}„“-]+){0,3}?\s+)(?:nötig\p{L}*|notwendig\p{L}*|erforderlich\p{L}*|verpflichtet|verpflichtend|pflicht|zwingend|vorgeschrieben|verlangt|gebraucht|brauchen|braucht|müssen|muss))/giu,
	en: /\b(?:(?<=(?:n[’']t|not|no|never|nothing|without)(?:\s+[\w{}-]+){0,3}?\s+)(?:need|needed|needs|have to|has to|required|require|requires|necessary|obliged|mandatory|compulsory|obligation)|needs?(?=\s+(?:no|not|neither|nothing)\b))\b/giu,
	uk: /(?<![\p{L}’])(?<=не\s+)(?:треба|потрібн\p{L}*|мус\p{L}+|повинн\p{L}*|обов’язков\p{L}*|зобов’яз\p{L}*|вимага\p{L}*|доведеться|доводиться|слід)/giu,
};

/** A text without the demands that it denies. */
export const withoutExempt = (text: string, language: Language) => text.replace(EXEMPT[language], " ");

/** "Not even" repeats a denial and adds none; "not only" and "no later than" deny nothing. */
const EVEN: Readonly<Record<Language, RegExp>> = {
	de: /(?<![\p{L}])(?:auch nicht|nicht einmal|nicht nur|nicht bloß|nicht (?:\p{L}+ ){0,1}(?:später|älter|länger|mehr|weniger|früher|höher|niedriger)(?: \p{L}+)? als|ohne weiteres)(?![\p{L}])/giu,
	en: /\b(?:not even|not only|not just|nor even|(?:no|not)(?: be)? (?:later|older|longer|more|less|fewer|earlier|higher|lower) than)\b/gi,
	uk: /(?<![\p{L}’])(?:навіть не|не лише|не тільки|не просто|не (?:пізніше|більше|менше|довше|раніше|старш\p{L}+))(?![\p{L}’])/giu,
};

/** @param sentence as people read it or with placeholders in braces */
export function strengthOf(sentence: string, language: Language): Strength {
	const text = sentence
		.replace(/\{[^}]*\}/g, "{}")
		.replaceAll("**", "")
		.replace(EVEN[language], " ");
	const demands = withoutExempt(text, language);
	const count = (lists: Lists) => text.match(patternOf(lists, language))?.length ?? 0;
	return {
		must: demands.match(patternOf(MUST, language)) !== null,
		can: count(CAN) > 0,
		should: count(SHOULD) > 0,
		orders: ORDERS[language].test(text),
		denials: count(NOT),
		turns: count(TURNS),
		only: count(ONLY) > 0,
		exempts: demands !== text,
		eases: count(EASES) > 0,
		forbids: FORBIDS[language].test(text),
		hedges: count(HEDGES) > 0,
	};
}
