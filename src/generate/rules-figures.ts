/** Rules on placeholders: only those of the cited blocks, with their own unit, under the same bound, in their own place. */
import type { Language } from "../language";
import { type Bound, boundsAround } from "../language/guarded";
import { sentences } from "../language/sentences";
import type { Fault } from "./gate";
import type { GroundBlock, Grounds } from "./ground";
import { IN_TEXT, type Table, tokensIn } from "./table";
import { anchorsAround } from "./vocabulary";

export function figureFault(text: string, cited: readonly GroundBlock[], { table, language }: Grounds): Fault | null {
	if (/[{}]/.test(text.replace(IN_TEXT, ""))) return "unknown-placeholder";
	const tokens = tokensIn(text);
	if (tokens.some((token) => !table.find(token))) return "unknown-placeholder";
	const given = new Set(cited.flatMap((block) => [...block.tokens]));
	if (tokens.some((token) => !given.has(token))) return "foreign-placeholder";
	const places = cited.flatMap((block) => sentences(block.masked)).flatMap((sentence) => placesIn(sentence, language));
	const said = placesIn(text, language);
	for (const place of said) {
		const origin = places.filter(({ token }) => token === place.token);
		if (unitFault(place, origin, table)) return "unit";
		if (isMeasured(place, table) && !origin.some((its) => sameBounds(place.bounds, its.bounds))) return "bound";
	}
	return said.some((place) => isSwapped(place, said, places, table)) ? "swapped" : null;
}

interface Place {
	readonly token: string;
	readonly bounds: readonly Bound[];
	/** Stems of the words around, with their distance in words; what tells two figures of a kind apart. */
	readonly anchors: ReadonlyMap<string, number>;
	/** Words right behind it. */
	readonly behind: string;
}

function placesIn(sentence: string, language: Language): Place[] {
	return [...sentence.matchAll(IN_TEXT)].map((match) => ({
		token: match[1] ?? "",
		bounds: boundsAround(sentence.slice(0, match.index), sentence.slice(match.index + match[0].length), language),
		anchors: anchorsAround(sentence, match.index, match[0].length),
		behind: sentence.slice(match.index + match[0].length, match.index + match[0].length + 24),
	}));
}

/** Offices, laws and forms have no bounds: "under" and "after" say something else there. */
const isMeasured = ({ token }: Place, table: Table) =>
	["amount", "time", "share", "date", "number"].includes(table.find(token)?.kind ?? "");

/** Bounds that change what a figure says; "before" and "after" a date count like "to" and "from". */
const CLASSES: Readonly<Record<Bound, string>> = {
	from: "lower",
	least: "lower",
	after: "lower",
	to: "upper",
	most: "upper",
	before: "upper",
	about: "about",
};

/** A lower bound is no upper one, and a limit is no plain figure. */
function sameBounds(said: readonly Bound[], given: readonly Bound[]): boolean {
	const has = (bounds: readonly Bound[], side: string) => bounds.some((bound) => CLASSES[bound] === side);
	for (const [one, other] of [
		["lower", "upper"],
		["upper", "lower"],
	] as const)
		if (has(said, one) && has(given, other) && !has(given, one)) return false;
	const limits = (bounds: readonly Bound[]) => bounds.filter((bound) => bound === "least" || bound === "most");
	if (limits(said).length > 0 !== limits(given).length > 0) {
		// "by" and "until" a date are limits as well.
		const side = CLASSES[limits([...said, ...given])[0] ?? "most"];
		return has(said, side) && has(given, side);
	}
	return true;
}

const UNIT_BEHIND =
	/^\s*(?:€|%|euro|cent|prozent|percent|stunde|tag|woche|monat|jahr|hour|day|week|month|year|євро|відсот|годин|дн|тиж|місяц|рок|рік)/iu;
const PER_TIME =
	/^[\s,]*(?:brutto|gross|брутто|netto|net|нетто)?\s*(?:(?:pro|im|in der|je|a|per|an|на|за)\s+)(stunde|hour|годину|tag|day|день|woche|week|тиждень|monat|month|місяць|jahr|year|рік)/iu;

/** A unit right behind a figure that brings its own, or a "per month" that the block does not say. */
function unitFault(place: Place, origin: readonly Place[], table: Table): boolean {
	const held = table.find(place.token);
	if (held && held.unit !== null && UNIT_BEHIND.test(place.behind))
		return !origin.some((it) => UNIT_BEHIND.test(it.behind));
	const per = PER_TIME.exec(place.behind)?.[1];
	if (!per) return false;
	return (
		!origin.some((it) => PER_TIME.exec(it.behind)?.[1]?.slice(0, 3) === per.slice(0, 3)) &&
		!unitSays(held?.unit ?? null, per)
	);
}

function unitSays(unit: string | null, per: string): boolean {
	const words: Readonly<Record<string, RegExp>> = {
		"EUR/hour": /stunde|hour|годин/i,
		"EUR/month": /monat|month|місяць/i,
		"EUR/year": /jahr|year|рік/i,
		"EUR/day": /tag|day|день/i,
	};
	return unit !== null && words[unit]?.test(per) === true;
}

/**
 * Whether a placeholder stands where the blocks have another of its kind. Two in one sentence: the words around would fit
 * better the other way round. One alone: the words around are clearly nearer to another one of the cited blocks.
 */
function isSwapped(place: Place, said: readonly Place[], places: readonly Place[], table: Table): boolean {
	const kind = table.find(place.token)?.kind;
	const isRival = (it: Place) => it.token !== place.token && table.find(it.token)?.kind === kind;
	const closeness = (at: Place, token: string) =>
		Math.max(0, ...places.filter((it) => it.token === token).map((it) => nearness(at, it)));
	const rivalsHere = said.filter(isRival);
	if (rivalsHere.length > 0) {
		return rivalsHere.some(
			(rival) =>
				closeness(place, rival.token) + closeness(rival, place.token) >
				closeness(place, place.token) + closeness(rival, rival.token) + 0.1,
		);
	}
	const own = closeness(place, place.token);
	return places.filter(isRival).some((rival) => closeness(place, rival.token) > own * CLEARLY + 0.3);
}

const CLEARLY = 1.25;
/** How much a bound that both have ("from", "up to") says beside the words around. */
const SAME_BOUND = 1;

/** A word on the other side of the figure says less, another placeholder beside it more. */
const ACROSS = 0.4;
const COMPANION = 2;

const kindOf = ({ token }: Place) => token.replace(/-\d+$/, "");

/** Shared words, each by how near it stands to the figure in both, and shared bounds. */
function nearness(a: Place, b: Place): number {
	let sum = 0;
	for (const [anchor, distance] of a.anchors) {
		const word = anchor.slice(1);
		// Others of its kind are its rivals and tell nothing.
		if (word.startsWith(`{${kindOf(a)}-`)) continue;
		const same = b.anchors.get(anchor);
		const across = b.anchors.get((anchor.startsWith("<") ? ">" : "<") + word);
		const other = same ?? across;
		if (other === undefined) continue;
		const weight = (same === undefined ? ACROSS : 1) * (word.startsWith("{") ? COMPANION : 1);
		sum += weight * (1 / (1 + distance) + 1 / (1 + other));
	}
	const classes = new Set(a.bounds.map((bound) => CLASSES[bound]));
	const shared = b.bounds.filter((bound) => classes.has(CLASSES[bound])).length;
	return sum + (a.bounds.length + b.bounds.length === 0 ? 0.5 : Math.min(1, shared) * SAME_BOUND);
}
