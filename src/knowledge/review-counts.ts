/** How far the texts of a pack have come, language by language: written, compared, reviewed. */
import { ANSWER_LANGUAGES, type Language } from "../language/languages";
import type { Pack } from "./pack";
import { isCompared, type State, stateOf, type UnitState } from "./state";
import { type Unit, unitsOf, wordsOf } from "./units";

export interface ReviewCount {
	/** Texts that are there. */
	readonly written: number;
	/** Of these: as they were when they were last compared with their other languages. */
	readonly compared: number;
	/** A person has reviewed them as they are. */
	readonly reviewed: number;
	/** Another language was changed since; they may say something else. */
	readonly stale: number;
}

export type ReviewCounts = Readonly<Record<Language, ReviewCount>>;

/** Counts the texts (`units.ts`) of a pack. @param state what `state.json` says; empty when nothing was compared yet */
export function countReviews(state: State, pack: Pack): ReviewCounts {
	const units = [...unitsOf(pack)];
	return Object.fromEntries(
		ANSWER_LANGUAGES.map((language) => [language, countIn(language, units, state)]),
	) as ReviewCounts;
}

/** Counts some texts in one language. */
export function countIn(language: Language, units: readonly Unit[], state: State): ReviewCount {
	const written = units.filter((unit) => wordsOf(unit, language) !== undefined);
	const states = written.map((unit) => stateOf(unit, state.get(unit.key), language));
	const having = (wanted: UnitState) => states.filter((it) => it === wanted).length;
	return {
		written: written.length,
		compared: written.filter((unit) => isCompared(unit, state.get(unit.key), language)).length,
		reviewed: having("reviewed"),
		stale: having("stale"),
	};
}
