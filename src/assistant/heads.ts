/** Long German words by their last part, which says what they are: „Aufhebungsbescheid“ is a „Bescheid“. */
import { fold, type Token } from "../language";
import type { FoundName, NameEntry } from "./names";

/** Shorter names end too many words by chance. */
const MIN_NAME = 5;
/** So many letters stand before the name at least. */
const MIN_BEFORE = 4;
/** What a German noun may carry at its end, in the folded form. */
const ENDINGS = ["", "s", "es", "e", "n", "en"];

/** @param names only German nouns of one word are looked for; of two the longer one counts */
export function createHeadFinder<T>(names: readonly NameEntry<T>[]): (tokens: readonly Token[]) => FoundName<T> | null {
	const heads = names
		.filter(({ name, language }) => language === "de" && /^\p{Lu}\p{Ll}+$/u.test(name))
		.map((entry) => ({ ...entry, folded: fold(entry.name) }))
		.filter(({ folded }) => folded.length >= MIN_NAME)
		.sort((a, b) => b.folded.length - a.folded.length);

	return (tokens) => {
		for (const [at, { folded, script }] of tokens.entries()) {
			if (script !== "latin" || folded.length < MIN_NAME + MIN_BEFORE) continue;
			const head = heads.find(
				(it) =>
					folded.length >= it.folded.length + MIN_BEFORE &&
					ENDINGS.some((ending) => folded.endsWith(it.folded + ending)),
			);
			if (head) return { value: head.value, name: head.name, language: "de", from: at, to: at, exact: false };
		}
		return null;
	};
}
