/**
 * How people show what they want, in four languages: language, not knowledge. Written as patterns
 * (docs/content-guide.md, "Patterns"); what depends on the city or the law stands in the content.
 */
import { type Match, matchAny, type PatternSet, patternSet, type Token } from "../language";

const CUES = {
	/** Wants an address, a phone, a way, hours. */
	address: `адрес* | де|где вони|он|вона|она|воно|они сидят*|є|есть | де|где вони|они | wo sitz* | where are they | und wo | де це | а де | де знаход*|розташ* | де це | де вулиц* | телефон* | номер телефон* | як доїхати|дістатися|проїхати | години|графік|час роботи|прийом* | контакт* | часы|график работы|приема | где находит*|расположен* |
 как доехать|добраться | wo ist|sind|liegt|befindet|finde | adresse* | telefon* | öffnungszeit* | wie komme ich | kontakt* | sprechzeit* | where is|are | address* | phone* | opening hours | hours of | how get to | contact* | email|e-mail|mail|імейл|пошта`,
	/** Asks what a word means. */
	definition: `що таке | що це | що означа*|значить | шо таке | що за | что такое | что это | что означа*|значит | что за | was ist|sind | was bedeut*|heißt|meint | bedeutung | erklär* | what is|are | what does mean | what mean* | meaning | поясн*|объясн* | definition | was soll das heißen`,
	/** Wants more of the same. */
	more: `докладн*|детальн*|подробн*|більше інформації | розкаж* більше|ще | расскажи* больше|еще|ещё | mehr dazu|details|infos|informationen | genauer | ausführlich* | more details|info|information | tell me more | in detail`,
	/** Refers back to what was said. */
	followUp: `а це|этот|это|цей|там|туди|туда|тоді|якщо|если|мені|мне|скільки|сколько|де|где|коли|когда|як|как|хто|кто | und|and|und|ok|also|what|how | це|цього|цьому|цим|это|этого|этому|этим | das|dafür|dazu|davon|damit|dort|da | it|this|that|there|them|their`,
	/** Speaks about themself. */
	firstPerson: `я | мій|моя|моє|мої фах|професія|диплом|освіта | мой|моя|мое профессия|диплом|образование|специальность | у мене|меня | за фахом|професією|освітою | по профессии|специальности|образованию | ich bin|war|habe|arbeite|arbeitete | mein beruf|diplom|abschluss|studium | i am|was|have|work|worked | i'm | im | my profession|diploma|degree|job | ja|ya`,
	/** Speaks about somebody else. */
	thirdPerson: `чоловік*|дружин*|син*|дочк*|доньк*|мам*|тат*|батьк*|подруг*|друг*|сестра|брат*|знайом* моя|мій | мій|моя|мого|моєї|моєму чоловік*|дружин*|син*|дочк*|доньк*|мам*|тат*|подруг*|друг*|сестр*|брат* |
 мой|моя|моего|моей|моему муж*|жен*|сын*|дочь|дочер*|мам*|пап*|подруг*|друг*|сестр*|брат* | mein|meine|meinen|meinem|meiner mann|frau|sohn|tochter|mutter|vater|freund*|schwester|bruder | my husband|wife|son|daughter|mother|father|friend|sister|brother | my mom|mum|dad`,
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
	`а і та й в у на з із до від за по про для як що де чи це не так я ми ви він вона мене мені мій моя моє мої нас нам ви вам вас будь ласка дякую добрий день привіт є бути треба потрібно можна хочу можу маю мушу підкажіть скажіть розкажіть
 и из к от о как что где ли это есть мне меня мой моя нас нам вы пожалуйста спасибо здравствуйте надо нужно можно могу хочу подскажите скажите
 der die das ein eine einen einem einer ich du wir sie er es mir mich mein meine und oder aber in im am an auf zu zum zur für von mit ist sind bin hat habe haben was wie wo wer wann bitte danke hallo guten tag kann muss darf soll will als man es gibt
 the a an i i'm im you we they he she me my your our and or but in on at to for of with is are am was be do does have has can could may must should what how where who when please thanks thank hello hi there`.split(
		/\s+/,
	),
);

/** Whether a word says nothing about the subject. */
export function isEmptyWord(token: Token): boolean {
	return EMPTY.has(token.word);
}

/** The tokens that carry meaning. */
export function contentWords(tokens: readonly Token[]): Token[] {
	return tokens.filter((token) => !isEmptyWord(token));
}
