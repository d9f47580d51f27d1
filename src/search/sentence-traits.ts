/** What a question asks for, and what a sentence looks as if it told, by signs of three languages. */

/** Kinds of questions; a question may be of several. Patterns are matched with its words in lower case. */
const KINDS = {
	where: words("wo|wohin|woher|adress\\p{L}*|standort\\p{L}*|befinde\\p{L}*|where|address\\p{L}*|located|location\\p{L}*|де|куди|адрес\\p{L}*|знаход\\p{L}*|розташ\\p{L}*"),
	contact: words("telefon\\p{L}*|kontakt\\p{L}*|e mail\\p{L}*|website|wenden|erreich\\p{L}*|anlaufstelle\\p{L}*|phone|contact\\p{L}*|email|turn to|телефон\\p{L}*|контакт\\p{L}*|звернутися|звертатися|зв'яз\\p{L}*"),
	price: words("kost\\p{L}*|preis\\p{L}*|gebühr\\p{L}*|teuer|bezahl\\p{L}*|wie hoch|how much|costs?|fees?|price\\p{L}*|charge\\p{L}*|pay|paid|кошту\\p{L}*|варт\\p{L}*|плат\\p{L}*|цін\\p{L}*|безкоштовн\\p{L}*|розмір\\p{L}*"),
	number: words("wie viele?|wieviele?|anzahl|how many|how high|how old|скільки|наскільки|кількість|alter\\p{L}*|age\\p{L}*|вік\\p{L}*|віц\\p{L}*"),
	when: words("wann|öffnungszeit\\p{L}*|uhrzeit\\p{L}*|frist\\p{L}*|wie lange|wie oft|geöffnet|when|hours|time|times|how long|how often|deadline|open|days?|коли|годин\\p{L}*|довго|часто|термін\\p{L}*|час|дні|графік"),
	who: words("wer|wen|wem|who|whom|whose|хто|кого|кому|ким"),
	how: words("wie|how|як|яким чином"),
	whether: /^(?:gibt|ist|sind|kann|können|muss|müssen|darf|hat|is|are|do|does|can|must|have|чи) /u,
	which: words("welche\\p{L}?|which|what|які|якими|яких|який|яка|яку|яке"),
	need: words("unterlag\\p{L}*|dokument\\p{L}*|brauch\\p{L}*|benötig\\p{L}*|vorauss\\p{L}*|nötig|document\\p{L}*|need\\p{L}*|requir\\p{L}*|condition\\p{L}*|документ\\p{L}*|потрібн\\p{L}*|необхідн\\p{L}*|умов\\p{L}*"),
	meaning: words("was ist|was sind|bedeut\\p{L}*|was macht|what is|what are|mean\\p{L}*|що таке|означ\\p{L}*|що"),
	purpose: words("warum|wozu|wofür|ziel\\p{L}*|zweck\\p{L}*|aufgabe\\p{L}*|why|purpose|goal\\p{L}*|aim\\p{L}*|tasks?|чому|навіщо|мет[аиу]|завдан\\p{L}*"),
	offer: words("angebot\\p{L}*|bietet|bieten|hilf\\p{L}*|beratung\\p{L}*|unterstütz\\p{L}*|offer\\p{L}*|help\\p{L}*|support\\p{L}*|advice|пропону\\p{L}*|пропозиц\\p{L}*|допом\\p{L}*|консультац\\p{L}*|підтрим\\p{L}*"),
} as const; // biome-ignore format: a table

/** Traits of a sentence, found in its text in lower case; that of an item of a list in the text as written. */
const TRAITS = {
	address: /(?<!\d)\d{5}(?!\d)|(?:stra(?:ß|ss)e|str\.?|allee|platz|weg|gasse|ring)\s\d|\bstreet\b|\d+ [\p{L}]+ ?stra|вул\.|вулиц|[-–]?штрас+е|[-–]?штр\./u,
	digits: /\d/u,
	money: /€|\beuro?\b|\bcents?\b|євро|цент(?:ів|и)/u,
	clock: /\d{1,2}[:.]\d{2}|\buhr\b|o['’]clock|\d ?[ap]\.?m\b|годин/u,
	day: /montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|понеділ|вівтор|серед[аиу]|четвер|п.ятниц|субот|неділ|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|january|february|march|october|december|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд/u,
	span: /\b(?:jahr|monat|woche|tag|stunde|minute)|\b(?:years?|months?|weeks?|days?|hours?|minutes?)\b|(?:рок|рік|місяц|тижн|днів|дня|хвилин)/u,
	phone: /\d[\d /()-]{5,}\d|telefon|\btel\b|\bphone|телефон/u,
	link: /https?:|www\.|@|\.(?:de|com|org|eu|info)\b|internet|website|веб-?сайт/u,
	office: /amt|stelle|zentrum|zentren|center|centre|behörde|büro|agentur|dienst|verein|\boffice|authorit|agenc|department|association|service|відомств|центр|управлін|служб|бюро|агентств|орган|асоціац/u,
	item: /^\s*(?:[-•*–·]|\d{1,2}[.)])\s|^\s*\p{Ll}/u,
	lead: /:\s*$/u,
	asks: /\?\s*$/u,
	must: /müss|muss|brauch|benötig|erforderlich|\bmust\b|\bneed|requir|necessary|потріб|повинн|необхідн|маєте/u,
	may: /kann|könn|dürf|darf|\bcan\b|\bmay\b|could|мож[еу]|можна/u,
	condition: /\bwenn\b|\bfalls\b|sofern|\bif\b|\bunless\b|якщо|коли/u,
	free: /kostenlos|kostenfrei|gratis|free of charge|\bfree\b|безкоштовн|безплатн/u,
	whom: /für wen|zielgruppe|for whom|for who|target|для кого|для людей|für personen|for people|\bfür (?:menschen|kinder|frauen)/u,
	defines: /\b(?:ist|sind|bedeutet|heißt|is|are|means)\b| (?:це|є) /u,
	offers: /biete|berat|hilf|helf|unterstütz|\boffer|\bhelp|support|advice|advis|пропону|допом|консульт|підтрим/u,
} as const; // biome-ignore format: a table

export type Kind = keyof typeof KINDS;
export type Trait = keyof typeof TRAITS;
export const QUESTION_KINDS = Object.keys(KINDS) as readonly Kind[];

/** Which traits speak for or against a sentence when such a question was asked; chosen on the train split of OMoS-QA. */
export const FITTING: Readonly<Record<Kind, readonly Trait[]>> = {
	where: ["offers", "must", "condition", "link", "may", "defines", "office", "asks", "free", "address"],
	contact: ["digits", "item", "link", "may", "offers", "phone"],
	price: ["money", "free", "digits"],
	number: ["item", "digits", "span", "offers"],
	when: ["clock", "office", "day"],
	who: ["defines", "item", "office", "offers"],
	how: ["link", "defines", "must", "digits", "phone"],
	whether: ["item"],
	which: ["item", "clock", "link", "day", "span", "digits", "defines", "asks", "phone", "address"],
	need: ["item", "must", "digits"],
	meaning: ["digits", "offers", "link", "item", "condition"],
	purpose: ["item", "defines"],
	offer: ["item", "offers", "defines", "clock", "must", "link", "asks", "phone", "free"],
};

function words(alternatives: string): RegExp {
	return new RegExp(`(?:^| )(?:${alternatives})(?= |$)`, "u");
}

/** The kinds of a question, 0 or 1 each. @param text its words in lower case, one space between */
export function kindsOf(text: string): Record<Kind, number> {
	return found(KINDS, text);
}

export function traitsOf(sentence: string): Record<Trait, number> {
	return { ...found(TRAITS, sentence.toLowerCase()), item: TRAITS.item.test(sentence) ? 1 : 0 };
}

function found<K extends string>(patterns: Readonly<Record<K, RegExp>>, text: string): Record<K, number> {
	const names = Object.keys(patterns) as K[];
	return Object.fromEntries(names.map((name) => [name, patterns[name].test(text) ? 1 : 0])) as Record<K, number>;
}
