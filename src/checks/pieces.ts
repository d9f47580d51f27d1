/** Pay by the piece and shares in a job offer: «4 євро за номер», „pro Paket“, "you keep a share of each transfer". */

/** What is paid for by the piece, in four languages: beginnings of words. */
const THINGS =
	"заказ|замовл|посилк|посылк|пакет|пакун|адрес|точк|квадрат|кв\\.?\\s?м|м²|м2|метр|ящик|кошик|корзин|відр|ведр|кіло|кило|кг|тон|штук|шт(?!\\p{L})|номер|кімнат|комнат|машин|авто|виклик|вызов|доставк|стоп|слот|рейс|клієнт|клиент|вікн|окн|під['’]?їзд|подъезд|сторінк|страниц|слов|лот(?!\\p{L})|kg(?!\\p{L})|kilo|drop|parcel|paket|stopp?(?!\\p{L})|stück|tour|zimmer|room|delivery|order|auftrag|aufträg|lieferung|quadratmeter|qm|m²|kiste|korb|steige|eimer|crate|box|basket|unit|piece|call|anruf|kunde|client|fenster|window|auto(?!\\p{L})|car(?!\\p{L})|page|seite|wort|word|fahrt|palette|artikel|kurs|урок|занят|lesson|class|стрижк|haircut|сеанс|session";

/** Stands after a sum that is paid by the piece. */
export const PIECE = new RegExp(
	String.raw`^\s*(?:за|per|pro|je|an?|\/)\s*(?:(?:одн|кожн|кажд|each)\p{L}*\s)?(?:${THINGS})`,
	"iu",
);
const PIECE_PAY = new RegExp(
	String.raw`(?<![\d.,:])(?<sum>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:€|eur(?:os?|a)?|[єе]вро|cents?|цент\p{L}*)?\s*(?:за|per|pro|je|an?|\/)\s*(?:(?:одн|кожн|кажд|each)\p{L}*\s)?(?:${THINGS})`,
	"iu",
);
/** How many pieces an hour are expected. */
const AN_HOUR = String.raw`(?:за|в|на|у|per|pro|an|in der|die|\/)\s*(?:одну |one )?(?:годину|год(?!\p{L})|час(?!\p{L})|stunde|hour|h(?!\p{L}))`;
const PIECES_AN_HOUR = new RegExp(
	String.raw`(?<![\d.,:])(?<count>\d{1,3})\s+(?:(?!eur|[єе]вро|год|час|std|stund|hour)\p{L}+\s+){0,3}${AN_HOUR}|${AN_HOUR}\s+(?:\p{L}+\s){0,2}(?<after>\d{1,3})(?![\d:]|[.,]\d|\s*(?:€|eur|[єе]вро))`,
	"iu",
);
/** A share of what comes in is a wage without a sum; not a part of the wage that is taken or added. */
const SHARE =
	/\d\s*%\s*(?:від|з|із|из|от|с|со|of|from|von|vom|der|des|per|each|твої|твои|ваші|ваши|тобі|тебе|вам|dir|ihnen|yours|is yours|for you|für (?:dich|sie))(?!\p{L})(?!\s+(?:\p{L}+\s)?(?:зарплат|заробіт|lohn|gehalt|wage|salary|pay))|(?:keep|behältst|behalten|твої|твои|ваші|ваши|тобі|тебе|вам)\s+\d{1,2}\s*%|(?<!\d)(?<half>\d0)\s*(?:\/|на)\s*\k<half>(?!\d)/iu;

/**
 * Pay by the piece or as a share.
 * @param lower the text in lower case
 * @returns whether it is named, and what it makes an hour where the pieces of an hour are named too
 */
export function readPieces(lower: string): { named: boolean; hourly: number | null; quote: string } {
	const [quote = "", sum] = PIECE_PAY.exec(lower) ?? [];
	const { count, after } = PIECES_AN_HOUR.exec(lower)?.groups ?? {};
	const pieces = Number(count ?? after ?? 0);
	const hourly = sum !== undefined && pieces > 0 ? Number(sum.replace(",", ".")) * pieces : null;
	return { named: quote !== "" || SHARE.test(lower), hourly, quote };
}
