/**
 * Figures written in words: „zwei Wochen“, "half of the wage", «протягом місяця».
 * A number word counts as a figure when a unit of money, time, age, share or quantity follows within two words.
 */
import type { Language } from "./languages";
import { sentences } from "./sentences";

interface Grammar {
	/** A number in words, alone. */
	readonly number: RegExp;
	/** Words that are a number only right before a unit of time or money: articles that say "one". */
	readonly one: RegExp;
	readonly unit: RegExp;
	readonly timeOrMoney: RegExp;
	/** Number and unit in one word: „dreimonatig“, "two-week", «дворічний», «півроку». */
	readonly joined: RegExp;
	/** Words of share that need no unit. */
	readonly share: RegExp;
	/** Whole phrases that mean "one" without saying it, and phrases that look like a figure and are none. */
	readonly phrases: readonly RegExp[];
	readonly harmless: readonly RegExp[];
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
	de: {
		number:
			/^(?!(?:und|ein|sech|sieb)$)(?:ein|eins|zwei|zwo|drei|vier|fünf|sechs|sech|sieben|sieb|acht|neun|zehn|elf|zwölf|und|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend)+$|^(?:dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)(?:e[nrsm]?)$|^halbe[nrsm]?$/,
		one: /^ein(?:e[nrsm]?)?$/,
		unit: /^(?:euro|cent|prozent|uhr|minuten?|stunden?|unterrichtsstunden|tag(?:e[ns]?|s)?|werktage?n?|arbeitstage?n?|wochen?|monat(?:e[ns]?|s)?|jahr(?:e[ns]?|s)?|lebensjahr(?:e[ns]?)?|personen|menschen|leute|beschäftigten?|mitarbeiter|kopien|seiten|gehälter|löhne|monatslöhne|monatsgehälter)$/,
		timeOrMoney: /^(?:euro|prozent|stunde|woche|monat(?:s|es)?|jahr(?:e?s)?)$/,
		joined:
			/^(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|halb|viertel)(?:jährig|jährlich|monatig|wöchig|tägig|stündig)\p{L}*$|^(?:halb|viertel|dreiviertel)jahr\p{L}*$|^anderthalb\p{L}*$/u,
		share: /^(?:hälfte|drittel|viertel|doppelte[ns]?)$/,
		phrases: [],
		harmless: [/\beines tages\b/, /\bein(?:mal)? (?:im|pro) \p{L}+/u, /\bum die uhr\b/],
	},
	en: {
		number:
			/^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|hundred|thousand|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/,
		one: /^one$/,
		unit: /^(?:euros?|cents?|percent|minutes?|hours?|lessons?|days?|weeks?|months?|years?|persons?|people|employees|workers|copies|pages|salaries|wages)$/,
		timeOrMoney: /^(?:euro|percent|hour|day|week|month|year)$/,
		joined:
			/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|twenty|thirty)-(?:year|month|week|day|hour|minute|page)s?(?:-old|-long)?$/,
		share: /^(?:half|two-thirds)$/,
		phrases: [
			/\b(?:after|within|for|at least|at most|up to|about|around|than|nearly|over|under|in|lasts|takes) (?:an?|half an?) (?:year|month|week|hour)\b/,
			/\b(?:a|one) (?:third|quarter) of\b/,
		],
		harmless: [
			/\bone day,/,
			/\bday one\b/,
			/\b(?:times?|hours?|days?|weeks?|months?) (?:in|for) an? (?:year|month|week)\b/,
		],
	},
	uk: {
		number:
			/^(?:дв(?:а|і|ох|ом|ома)|тр(?:и|ьох|ьом|ьома)|чотир(?:и|ьох|ьом|ма)|п’ят(?:ь|и|ьох)|шіст(?:ь|ьох)|шести|сім|семи|сімох|вісім|восьми|вісьмох|дев’ят(?:ь|и)|десят(?:ь|и)|(?:оди|два|три|чотир|п’ят|шіст|сім|вісім|дев’ят)надцят[ьи]|двадцят[ьи]|тридцят[ьи]|сорока?|(?:п’ят|шіст|сім|вісім)десят(?:ь|и)?|дев’яност[оа]|ст[оа]|двіст[і]|двохсот|трист[а]|тисяч[аіу]?|трет(?:ій|ього|ьому|я|ю|ьої)|четверт(?:ий|ого|ому|а|у|ої)|п’ят(?:ий|ого|ому|а|у|ої)|шост(?:ий|ого|ому|а|у|ої)|пів|півтора|півтори)$/,
		one: /^од(?:ин|на|не|ного|нієї|ної|ному|ній|ним|нією|ну)$/,
		unit: /^(?:євро|цент\p{L}*|відсот\p{L}*|хвилин\p{L}*|годин\p{L}*|уро(?:к|ки|ків|ках)|день|дн(?:і|ів|я|ю|ями|ях|ем)|тиж(?:день|н\p{L}+)|місяц\p{L}*|рік|рок(?:у|и|ів|ах|ом|ами)|ос(?:іб|оби|оба)|люд(?:ей|и|ьми|ина|ини)|працівник\p{L}*|копі\p{L}+|сторін\p{L}+|зарплат\p{L}*)$/u,
		timeOrMoney: /^(?:євро|годин[аиуі]|тиж(?:день|ня|ню)|місяц[яюь]|місяць|рік|року)$/,
		joined:
			/^(?:одно|дво|трьох|три|чотирьох|чотири|п’яти|шести|семи|восьми|дев’яти|десяти|пів)(?:річн|місячн|тижнев|денн|годинн)\p{L}+$|^півроку$|^півріччя$|^півгодини$/u,
		share: /^(?:половин[аиуію]|третин[аиуі]|чверт[ьі])$/,
		phrases: [
			/(?:^|\s)(?:протягом|впродовж|через) (?:року|рік|місяця|місяць|тижня|тиждень|години|годину)(?=[\s.,;:]|$)/,
		],
		harmless: [/одного дня/, /раз на \p{L}+/u],
	},
};

/** How far behind the number its unit may stand. */
const REACH = 2;

/**
 * Figures in words in a text.
 * @param text placeholders `{…}` count as filled, and end what may belong to a number
 * @returns each figure as it stands, in order
 */
export function figuresInWords(text: string, language: Language): string[] {
	const grammar = GRAMMARS[language];
	return sentences(text).flatMap((sentence) => inSentence(sentence, grammar));
}

/** Words of quantity that are a figure without any unit. */
const QUANTITIES: Readonly<Record<Language, RegExp>> = {
	de: /^(?:dutzend|million(?:en)?|milliarden?|doppelt|dreifach\w*|zweifach\w*|\p{L}+mal|beide[nrsm]?|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|hundert)ten?s?|erste[nrsm]?|zweite[nrsm]?)$/u,
	en: /^(?:dozens?|millions?|billions?|double|twice|thrice|triple|couple|hundreds|thousands|second|fifth|tenth)$/,
	uk: /^(?:дюжин\p{L}*|мільйон\p{L}*|мільярд\p{L}*|вдвічі|удвічі|втричі|утричі|двічі|тричі|обидв\p{L}+|обоє|друг(?:ий|ого|ому|а|у|ої|е)|сот(?:ні|ень)|двадцяти|тридцяти|десятьох|двом|трьом)$/u,
};
const EVERYDAY =
	/^(?:einmal|manchmal|diesmal|jedesmal|erstmal|zumal|normal|minimal|maximal|formal|optimal|original|sozial|lokal|erste[nrsm]?)$/;

/**
 * Every word of number in a text, with a unit or without one; what a sentence of a model may not hold at all.
 * @param text placeholders `{…}` do not count
 */
export function numberWords(text: string, language: Language): string[] {
	const grammar = GRAMMARS[language];
	const tokens =
		text
			.toLowerCase()
			.replace(/\{[^}]*\}/g, " ; ")
			.match(/[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*/gu) ?? [];
	// „drei-“ before a placeholder or another word counts by itself.
	const parts = tokens.flatMap((token) => (token.includes("-") ? [token, ...token.split("-")] : [token]));
	const alone = parts.filter(
		(token) =>
			!EVERYDAY.test(token) &&
			(grammar.number.test(token) ||
				grammar.joined.test(token) ||
				grammar.share.test(token) ||
				QUANTITIES[language].test(token)),
	);
	return [...alone, ...figuresInWords(text, language)];
}

function inSentence(sentence: string, grammar: Grammar): string[] {
	let plain = sentence.toLowerCase();
	for (const harmless of grammar.harmless) plain = plain.replace(harmless, " ; ");
	const found = grammar.phrases.flatMap((phrase) => phrase.exec(plain)?.[0].trim() ?? []);
	const tokens = plain.match(/\{[^}]*\}|[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*|[;:,()–]/gu) ?? [];
	for (const [index, token] of tokens.entries()) {
		if (grammar.joined.test(token) || grammar.share.test(token)) {
			found.push(token);
			continue;
		}
		const isNumber = grammar.number.test(token);
		if (!isNumber && !grammar.one.test(token)) continue;
		const reach = isNumber ? REACH : 1;
		for (let next = index + 1; next <= index + reach && next < tokens.length; next++) {
			const word = tokens[next] ?? "";
			if (!/^\p{L}/u.test(word)) break;
			if ((isNumber ? grammar.unit : grammar.timeOrMoney).test(word)) {
				found.push(tokens.slice(index, next + 1).join(" "));
				break;
			}
		}
	}
	return found;
}
