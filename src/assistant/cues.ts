/**
 * How people show what they want, in four languages: language, not knowledge. Written as patterns
 * (docs/content-guide.md, "Patterns"); what depends on the city or the law stands in the content.
 */
import { type Match, matchAny, type PatternSet, patternSet, type Token } from "../language";

const CUES = {
	/** Wants an address, a phone, a way, hours. */
	address: `адрес* | коли відкри*|працю*|відчинен* | котрої відкри*|працю* | когда открыт*|работа* | скольки открыт*|работа* | wann geöffnet|offen|auf | wann & geöffnet|offen|geschlossen | when open|opens | when & open|opens|closed | де|где вони|он|вона|она|воно|они сидят*|є|есть | де|где вони|они | wo sitz* | where are they | und wo | де це | а де | де знаход*|розташ* | де це | де вулиц* | телефон* | номер телефон* | як доїхати|дістатися|проїхати | години|годин|графік|час|часи роботи|прийом* | коли|чи & відчинен*|відкрит*|зачинен* | контакт* | часы|график|время работы|приема | когда|до скольки & открыт*|закрыт* | где находит*|расположен* |
 как доехать|добраться | wo ist|sind|liegt|befindet|finde | adresse* | telefon* | öffnungszeit* | wie komme ich | kontakt* | sprechzeit* | where is|are | address* | phone* | opening hours | hours of | how get to | contact* | email|e-mail|mail|імейл|пошта`,
	/** Asks how or where to get a paper, money, a place. */
	obtain: `як|де|звідки отрим*|взят*|зробит*|дістат*|замов*|оформ* | как|где|откуда получ*|взят*|сделат*|достат*|заказат*|оформ* | wie|wo|woher bekomm*|krieg*|beantrag*|hol* | how|where get|obtain|apply|order`,
	/** Asks what a word means. */
	definition: `що таке | що це | що означа*|значить | шо таке | що за | что такое | что это | что означа*|значит | что за | was ist|sind | was bedeut*|heißt|meint | bedeutung | erklär* | what is|are | what does mean | what mean* | meaning | поясн*|объясн* | definition | was soll das heißen`,
	/** Wants more of the same. */
	more: `докладн*|детальн*|подробн*|більше інформації | розкаж* більше|ще | расскажи* больше|еще|ещё | mehr dazu|details|infos|informationen | genauer | ausführlich* | more details|info|information | tell me more | in detail`,
	/** Tells of a letter that came; beside an official word it asks nothing of its own. */
	letter: `лист|листа|листі|листом|листи|листу|листів | письм* | lyst|list|pismo | letter* | mail | brief|briefe|schreiben|post | пошт* | почт* | прийш* | пришел|пришёл|пришло|пришла|пришли|приходит | приходить | надійш* | отрима* | получил* | надісла* | присла* | прислал* | bekommen|bekam|erhalten|gekommen|kam | received|receive|came|arrived|sent|gave | написан* | пишуть|пишут|пише|пишет|стоїть|стоит|указано|вказано | steht|geschrieben | says|said|written | слово|слова|термін|термин | wort | word|term | папір|паперу|бумаг* | paper | сьогодні|сегодня|today|heute | німецьк* | немецк*`,
	/** Refers back to what was said. */
	followUp: `це|цього|цьому|цим|там|туди|тоді | это|этого|этому|этим|там|туда|тогда | das|dafür|dazu|davon|damit|dort|dann | it|this|that|there|then|them|their`,
	/** Speaks about themself. */
	firstPerson: `я | працюю|працював|працювала | работаю|работал|работала | мій|моя|моє|мої фах|професія|диплом|освіта | мой|моя|мое профессия|диплом|образование|специальность | у мене|меня | за фахом|професією|освітою | по профессии|специальности|образованию | ich bin|war|habe|arbeite|arbeitete | mein beruf|diplom|abschluss|studium | i am|was|have|work|worked | i'm | im | my profession|diploma|degree|job | ja|ya`,
	/** Speaks about somebody else. */
	thirdPerson: `чоловік*|дружин*|син*|дочк*|доньк*|мам*|тат*|батьк*|подруг*|друг*|сестра|брат*|знайом* моя|мій | мій|моя|мого|моєї|моєму чоловік*|дружин*|син*|дочк*|доньк*|мам*|тат*|подруг*|друг*|сестр*|брат* |
 мой|моя|моего|моей|моему муж*|жен*|сын*|дочь|дочер*|мам*|пап*|подруг*|друг*|сестр*|брат* | mein|meine|meinen|meinem|meiner mann|frau|sohn|tochter|mutter|vater|freund*|schwester|bruder | my husband|wife|son|daughter|mother|father|friend|sister|brother | my mom|mum|dad`,
	/** Tells how long or that somebody worked; beside an occupation it asks nothing of its own. */
	experience: `рік|року|роки|років|роками | лет|год|года | years|year | jahr|jahre|jahren | досвід|досвіду|досвідом|стаж|стажу|стажем | опыт|опыта|опытом|стажа | experience | erfahrung|berufserfahrung | працюю|працював|працювала|пропрацював|пропрацювала | работаю|работал|работала|проработал|проработала | worked|working|work | gearbeitet|arbeite|arbeitete`,
	/** Names an own level of German. */
	level: `у мене|меня a1|a2|b1|b2|c1|c2 | маю|имею a1|a2|b1|b2|c1|c2 | ich habe a1|a2|b1|b2|c1|c2 | i have a1|a2|b1|b2|c1|c2 | мій|мой рівень|уровень a1|a2|b1|b2|c1|c2 | mein niveau|deutsch a1|a2|b1|b2|c1|c2 | my german|level a1|a2|b1|b2|c1|c2`,
	/** Names an occupation, also one that nobody knows here. */
	occupation: `працюю|працював|працювала | за фахом|професією|спеціальністю | професі* | по профессии|специальности | работаю|работал|работала | als | von beruf | beruf | arbeite|gearbeitet als | work|worked as | profession* | фах | диплом* | визна* | anerkenn* | recogni* | i am|was a|an`,
} as const;

export type Cue = keyof typeof CUES;

const PATTERNS = Object.fromEntries(
	Object.entries(CUES).map(([cue, text]) => [cue, patternSet(text.split(" | "))]),
) as Record<Cue, PatternSet>;

/** The best match of a cue in a message, or null. */
export function cue(name: Cue, tokens: readonly Token[]): Match | null {
	return matchAny(PATTERNS[name], tokens);
}

/** Words that say nothing about the subject: particles, pronouns, politeness; in the folded form. */
const EMPTY = new Set(
	`а і та й в у на з із зі до від за по про для як що шо де чи це цей ця не так ні я ми ви він вона вони мене мені мій моя моє мої мого моєї нас нам ви вам вас його її їх будь ласка дякую добрий день привіт є бути був була буде
 треба потрібно можна хочу хоче хочемо можу може маю має мушу робити зробити якщо коли який яка яке які там тут того ще вже тільки дуже або але щоб підкажіть скажіть розкажіть порадьте знаєте взагалі
 и из с со к от о как что где ли это есть мне меня мой моя моё мои моего моей нас нам вы вам вас он она они его ее её их не да нет пожалуйста спасибо здравствуйте надо нужно можно могу может хочу хочет делать если когда какой какая какие там тут еще ещё уже только очень или но чтобы подскажите скажите
 der die das den dem des ein eine einen einem einer ich du wir sie er es mir mich uns ihr ihm ihn mein meine meinen meinem meiner unser unsere und oder aber in im am an auf zu zum zur für von vom mit bei beim nach aus ist sind war bin hat habe haben hatte wird werden
 was wie wo wer wann wenn weil ob dass da dann denn also bitte danke hallo guten tag kann können muss müssen darf dürfen soll sollte will wollen möchte würde als man gibt machen mache macht gilt erst nur auch noch schon jetzt hier dort sich nicht kein keine mal welche welcher welches
 the a an i i'm im you we they he she me my your our their his her and or but in on at to for of from with is are am was were be been do does did have has had can could may might must should would will want wants get gets got how what where who when which why if that this these there here
 please thanks thank hello hi good normal ok some any not no yes also just about into than then so as`.split(/\s+/),
);

/** Whether a word says nothing about the subject. */
export function isEmptyWord(token: Token): boolean {
	return EMPTY.has(token.word);
}

/** Whether a word only tells of working life: years, a number of them, experience. */
export function isExperienceWord(token: Token): boolean {
	return token.script === "digits" || matchAny(PATTERNS.experience, [token]) !== null;
}

/** Whether a word only tells of a letter. */
export function isLetterWord(token: Token): boolean {
	return matchAny(PATTERNS.letter, [token]) !== null;
}

/** The tokens that carry meaning. */
export function contentWords(tokens: readonly Token[]): Token[] {
	return tokens.filter((token) => !isEmptyWord(token));
}
