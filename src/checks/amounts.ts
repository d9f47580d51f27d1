/**
 * Pay and hours in a job offer as people write them, in four languages: „13 Euro die Std.“, «1200 на руки в місяць»,
 * «по 12 часов 6 дней», "8 to 5". Only what is said is read; what is not said is null.
 */
import { type Hours, readHours } from "./hours";
import { APPRENTICESHIP, MINIJOB, NOT_ONLY_MINIJOB, UNSKILLED, withDigits } from "./offer-words";
import { type Pay, type Per, readPays } from "./pay";
import { readPieces } from "./pieces";

export interface Amounts {
	readonly pays: readonly Pay[];
	readonly hours: Hours;
	/** Money in a currency that cannot be compared. */
	readonly foreign: string | null;
	/** Pay by the piece or a share is named. */
	readonly pieces: boolean;
	readonly minijob: boolean;
	/** Training for an occupation: its pay follows other rules. */
	readonly apprenticeship: boolean;
	/** Said to need no skill, or hardly any time. */
	readonly unskilled: boolean;
}

/** @param text cleaned, lines kept */
export function readAmounts(text: string): Amounts {
	const lower = withDigits(text.toLowerCase());
	const { pays, foreign } = readPays(lower, text);
	const { named, hourly: byPieces, quote } = readPieces(lower);
	const made: readonly Pay[] =
		byPieces !== null && !pays.some(({ per }) => per === "hour")
			? [{ from: byPieces, to: byPieces, per: "hour", net: false, quote }]
			: [];
	return {
		pays: [...pays, ...made],
		hours: readHours(lower, text),
		foreign,
		pieces: named,
		minijob: MINIJOB.test(lower) && !NOT_ONLY_MINIJOB.test(lower),
		apprenticeship: APPRENTICESHIP.test(lower),
		unskilled: UNSKILLED.test(lower),
	};
}

/** The shortest week that is called full time, in hours: so that nobody is warned for hours that were not named. */
const SHORTEST_FULL_WEEK = 35;
/** Days of the shortest usual week where only the hours of a day are named. */
const USUAL_DAYS = 5;
/** Weeks in a month: 52 / 12. */
export const WEEKS_PER_MONTH = 13 / 3;
/** Deductions from a small wage stay below this share, so gross is at most net divided by the rest. */
const MOST_DEDUCTED = 0.4;

/** The hours of a week that are surely meant, or null. */
export function weekHours({ perWeek, perDay, daysPerWeek, perMonth, fullTime }: Hours): number | null {
	if (perWeek !== null) return perWeek;
	if (perDay !== null) return perDay * (daysPerWeek ?? USUAL_DAYS);
	if (perMonth !== null) return perMonth / WEEKS_PER_MONTH;
	return fullTime ? SHORTEST_FULL_WEEK : null;
}

/** The most that a pay can be by the hour and before deductions, in euros; null where the hours are not named. */
export function hourly(pay: Pay, hours: Hours): number | null {
	const week = weekHours(hours);
	const per: Readonly<Record<Per, number | null>> = {
		hour: 1,
		day: hours.perDay,
		week,
		month: hours.perMonth ?? (week === null ? null : week * WEEKS_PER_MONTH),
	};
	const length = per[pay.per];
	if (length === null || length === 0) return null;
	const gross = pay.net ? pay.from / (1 - MOST_DEDUCTED) : pay.from;
	return gross / length;
}
