/** Which language a message is written in, also when it is short, mixed or written in Latin letters. */

import { fold } from "./fold";
import type { InputLanguage } from "./languages";
import { type Token, tokenise } from "./tokens";

/** Frequent words that tell the language; words that two languages share stand in neither. */
const COMMON: Readonly<Record<InputLanguage, string>> = {
	uk: `що шо як де чи це цей ця є я ми ви він вона мене мені мій моя моє мої мною нас нам вас вам вони їх його її до від із зі та й або але бо тому якщо коли куди звідки
 хто чому навіщо скільки який яка яке які можу можна треба потрібно хочу маю має мати бути буде було була був немає нема не ні так дуже також ще вже тільки після перед під
 без для про при через працюю працювати робота роботу роботи робити гроші дитина діти дитини житло квартира документи переклад дозвіл допомога допоможіть будь ласка дякую
 привіт добрий день вчитель лікар медсестра отримати знайти подати зараз потім тут там грн рік років місяць вчора сьогодні завтра хочеться живу приїхала приїхали приїхав
 підкажіть порадьте шукаю вивчати мова мови курси заяву лист прийшов прийшло звільнили зарплата платить`,
	ru: `что как где ли это этот эта есть я мы вы он она меня мне мой моя моё мои нас нам вас вам они их его её к от из со и или но потому если когда куда откуда кто почему
 зачем сколько какой какая какие могу можно надо нужно нужен нужна хочу имею быть будет было была был нет да очень тоже ещё еще уже только после перед под без для про при через
 работаю работать работа работу работы делать деньги ребёнок ребенок дети жильё квартира документы перевод разрешение помощь помогите пожалуйста спасибо привет здравствуйте
 день учитель врач медсестра получить найти подать сейчас потом тут здесь там год лет месяц вчера сегодня завтра живу приехала приехали приехал подскажите ищу учить язык
 языка курсы заявление письмо пришло пришел уволили зарплата платит какие чтобы`,
	de: `der die das den dem des ein eine einen einem einer ich du er sie es wir ihr mich mir mein meine meinen meinem meiner uns unser ihn ihm ihnen ihre nicht kein keine und
 oder aber weil wenn wann wo wohin woher wer wie was warum welche welcher welches wieviel viel kann könnte kannst muss müssen darf dürfen will möchte soll habe hab hat haben
 bin bist ist sind war wird werden würde auf aus bei mit nach von vor zu zum zur über unter für durch ohne um bis auch noch schon nur sehr jetzt hier dort heute morgen gestern
 bitte danke hallo guten tag arbeit arbeiten deutsch geld kind kinder wohnung brauche brauch suche finde bekomme gibt geht gehts machen mache im am beim vom ins jahr
 monat seit dass nich als wirklich antrag mitarbeiter einstellen chef vertrag lohn beruf abschluss anerkennung anerkennen anerkannt adresse telefonnummer öffnungszeiten amt wieder mi mei hot nimma trau heim`,
	en: `the a an i you he she it we they me my mine your our his her their him them not no and or but because if when where who how what why which much many can could may
 must have has had do does did am is are was were be been will would should want need get got on in at with after before from to of for by without until also still already
 only very now here there today tomorrow yesterday please thanks thank hello hi work working job german course money child children flat apartment looking find help year
 month since that this these any some about into company hire employee contract boss degree diploma recognition recognised recognized long does cost address phone number opening hours office where's im baby coming broke alone husband wife boy girl`,
};

/** Folded words of Ukrainian and Russian that betray a transliterated message and are no German or English words. */
const NOT_SLAVIC = new Set(
	"ale a an as at da do du er es in im is it me mi my na no nu on per so ti to tu um vi via von was we i ih him he she her hat ist bin nam vas tam tut den dom mit mir pro pri za mne".split(
		" ",
	),
);

/** Letter groups of transliterated Ukrainian and Russian that German and English words do not have. */
const TRANSLITERATED =
	/(?:^|\s)(?:bez|pro|pere|pid|pry|pri|ne|zh|shch?o|tsh?e|ce|dlya|dlja)[a-z]{2,}(?:no|ty|ti|la|lo|ka|ku|yi|iy|ij|oyu|oju|ala|yla|ila|ati|aty|yty|iti)\b|zh[aeiounlky]|hvyl|shch|[bdklmnprstvz](?:ya|ja|yu|ju|yi|yj|iy)\b|(?:nnya|nnja|enie|tsya|tsja|yty|uvaty|ovat|yvaty)\b|\b(?:ce|tse|tsia|ya|ja|shtraf|normalno|mozhna|mozhno|treba|nado|duzhe|ochen)\b|[a-z]{3,}(?:yla|ala|uyu|uju|aju|ayu)\b/gi;

/** Letter groups that tell English from German where no frequent word does. */
const ENGLISH_SHAPES = /th|wh|sh|ing\b|tion\b|ght|ough|oo|ee|ly\b|[bcdfgklmnprstv]y\b|ou|ea|man\b/gi;
const GERMAN_SHAPES = /sch|ung\b|keit|heit|ei|eu|pf|tz|zw|[äöüß]|chen\b|lich|en\b|rin\b/gi;

const WORDS = Object.fromEntries(
	Object.entries(COMMON).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
) as Record<InputLanguage, Set<string>>;
const FOLDED = {
	uk: new Set([...WORDS.uk].map(fold).filter((word) => word.length > 1 && !NOT_SLAVIC.has(word))),
	ru: new Set([...WORDS.ru].map(fold).filter((word) => word.length > 1 && !NOT_SLAVIC.has(word))),
};
const GERMAN_ENGLISH = new Set([...WORDS.de, ...WORDS.en]);

export interface Detection {
	readonly language: InputLanguage;
	/** false: too short or too mixed to tell; ask what came before. */
	readonly sure: boolean;
	/** Ukrainian or Russian in Latin letters. */
	readonly transliterated: boolean;
}

/** @param text a cleaned message */
export function detectLanguage(text: string, tokens: readonly Token[] = tokenise(text)): Detection {
	const words = tokens.filter((token) => token.script !== "digits");
	const cyrillic = words.filter((token) => token.script === "cyrillic");
	const latin = words.filter((token) => token.script === "latin");
	// Who begins in Cyrillic and goes on in German quotes a letter.
	if (
		cyrillic.length > 0 &&
		(words[0]?.script === "cyrillic" ||
			cyrillic.length >= latin.length * 0.5 ||
			scoreOf(latin, WORDS.de) + scoreOf(latin, WORDS.en) === 0)
	) {
		return { ...detectCyrillic(cyrillic), transliterated: false };
	}
	return detectLatin(text, latin);
}

function detectCyrillic(tokens: readonly Token[]): { language: InputLanguage; sure: boolean } {
	const letters = tokens.map((token) => token.word).join(" ");
	const ukrainian =
		count(letters, /[іїєґ]/g) * 1.5 + scoreOf(tokens, WORDS.uk) * 2 + count(letters, /[аеиоуя]'[яюєї]/g);
	const russian =
		count(letters, /[ыэёъ]/g) * 1.5 +
		scoreOf(tokens, WORDS.ru) * 2 +
		count(letters, /(?:ешь|ишь|ция|ение|ание|ость|ское|ский|ая|ое|ую|чик|щик|тель)(?!\p{L})/gu);
	if (ukrainian !== russian) return { language: ukrainian > russian ? "uk" : "ru", sure: true };
	return { language: "uk", sure: false };
}

function detectLatin(text: string, tokens: readonly Token[]): Detection {
	const german = scoreOf(tokens, WORDS.de) + count(text, /[äöüß]/gi) * 0.5;
	const english = scoreOf(tokens, WORDS.en);
	const slavic = tokens.filter((token) => !GERMAN_ENGLISH.has(token.word));
	const ukrainian =
		slavic.filter((token) => FOLDED.uk.has(token.folded)).length +
		count(text, /\b(?:shcho|jak|yak|chy|meni|roboty|pratsi?y?ju?u?)/gi) * 0.5;
	const russian =
		slavic.filter((token) => FOLDED.ru.has(token.folded)).length +
		count(text, /\b(?:kak|chto|shto|esli|mne|eto|rabot)/gi) * 0.5;
	const shaped = Math.min(2, count(text, TRANSLITERATED)) * 0.75;
	const best = Math.max(german, english, ukrainian, russian, shaped);
	if (best === 0) {
		const englishShapes = count(text, ENGLISH_SHAPES);
		return { language: englishShapes > count(text, GERMAN_SHAPES) ? "en" : "de", sure: false, transliterated: false };
	}
	const slavicScore = Math.max(ukrainian, russian) + shaped;
	const westernScore = Math.max(german, english);
	if (slavicScore > westernScore || (slavicScore === westernScore && shaped > 0)) {
		return { language: ukrainian >= russian ? "uk" : "ru", sure: true, transliterated: true };
	}
	return { language: german >= english ? "de" : "en", sure: german !== english, transliterated: false };
}

function scoreOf(tokens: readonly Token[], words: ReadonlySet<string>): number {
	return tokens.filter((token) => words.has(token.word)).length;
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
