/**
 * What people paste into the chat instead of a question: the words of a German letter, or a job offer. Both are looked
 * at by the checks that have pages of their own; the chat says the short of it and leads there.
 */
import { checkOffer, looksLikeLetter, type OfferResult, recogniseLetter, weekHours } from "../checks";
import type { Knowledge } from "../knowledge";
import { matchAny, patternSet, type Token } from "../language";
import type { Decision } from "./situation";

/** Fewer words are a question. */
const MIN_LETTER_WORDS = 12;
const MIN_OFFER_WORDS = 9;
/** With so many words the wish to have something checked brings it along. */
const MIN_ASKED_WORDS = 7;

/** The wish to have an offer looked at; language, not knowledge. */
const WISH = patternSet(
	`перевір*|перевірте вакансі*|пропозиц*|оголошен* | провер*|проверьте ваканси*|предложен*|объявлен* | чи нормальн*|безпечн*|чесн* вакансі*|пропозиц* | нормальн*|надежн* ваканси*|предложен* |
 prüf*|prüfen angebot|stelle|jobangebot|anzeige | ist angebot|stelle|job seriös|sicher|echt|normal | check offer|job|ad|advert* | is offer|job legit|safe|real|scam|fake|ok|okay`.split(
		/\s\|\s/,
	),
);
/** How an advertisement begins or calls people. */
const CALLS = patternSet(
	`шукаємо|шукає|потрібн*|запрошуємо|вакансі*|набираємо|пропонуємо|береmo|беремо | ищем|ищет|требу*|нужен|нужна|нужны|приглашаем|ваканси*|набираем|предлагаем | wir suchen|bieten | sucht|gesucht|suchen | stellenangebot|jobangebot | we are looking|hiring | looking for | wanted | hiring | we offer | vacanc*`.split(
		/\s\|\s/,
	),
);
/** Somebody was offered work. */
const OFFERED = patternSet(
	"пропонують|пропонує|запропонували|запропонував | предлагают|предлагает|предложили|предложил | bietet|bieten mir|uns | angeboten | offer|offers|offered me|us".split(
		/\s\|\s/,
	),
);
const FIRST_PERSON = new Set(
	"я мене мені мій моя моє мої меня мне мой моя мое мои ich mir mich mein meine meinem meinen i me my im".split(" "),
);

/**
 * Its last parameter says that the message tells of pressure or strain: help comes before the pay that is told in passing.
 * @returns null where the message is a question like any other
 */
export function createPastedReader(
	knowledge: Knowledge,
): (message: string, tokens: readonly Token[], today: string, inNeed?: boolean) => Decision | null {
	const { pack } = knowledge;
	return (message, tokens, today, inNeed = false) => {
		const speaksOfSelf = tokens.some(({ word }) => FIRST_PERSON.has(word));
		const asks = message.includes("?");
		if (pack.letters.length > 0 && tokens.length >= MIN_LETTER_WORDS && looksLikeLetter(message)) {
			const result = recogniseLetter(pack, message);
			const [first] = result.kind === "letter" ? result.guesses : [];
			if (first && result.kind === "letter" && result.certainty !== "unsure")
				return { kind: "letter", id: first.letter.id, sure: result.certainty === "sure" };
		}
		if (pack["offer-signs"].length === 0) return null;
		const wished = matchAny(WISH, tokens) !== null && tokens.length >= MIN_ASKED_WORDS;
		const advertised = !asks && !speaksOfSelf && tokens.length >= MIN_OFFER_WORDS && matchAny(CALLS, tokens) !== null;
		// „Мені пропонують 1200 на руки, 10 годин 6 днів“: told in own words, with pay and hours.
		const told = !inNeed && tokens.length >= MIN_ASKED_WORDS && (matchAny(OFFERED, tokens) !== null || !speaksOfSelf);
		if (!wished && !advertised && !told) return null;
		const result = checkOffer(pack, message, today);
		if (!isOffer(result)) return null;
		return wished || advertised || saysPayAndHours(result) ? { kind: "offer", report: result } : null;
	};
}

/** Pay and the hours for it: what nobody tells but of an offer. */
function saysPayAndHours({ amounts, hourly }: Extract<OfferResult, { kind: "offer" }>): boolean {
	return hourly !== null && amounts.pays.length === 1 && weekHours(amounts.hours) !== null;
}

/** Says something of pay or hours, or shows a sign that asks for care. */
function isOffer(result: OfferResult): result is Extract<OfferResult, { kind: "offer" }> {
	if (result.kind !== "offer") return false;
	const { amounts, signs } = result;
	return (
		amounts.pays.length > 0 || amounts.hours.perWeek !== null || signs.some(({ sign }) => sign.strength !== "slight")
	);
}
