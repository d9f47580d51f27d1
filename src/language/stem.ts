/** Stems of German and English words (Snowball), in the folded spelling. */
import snowball from "snowball-stemmers";
import { fold } from "./fold";

const stemmers = { de: snowball.newStemmer("german"), en: snowball.newStemmer("english") } as const;
const cache = new Map<string, string>();

/** @param word lower case, Latin letters */
export function stem(word: string, language: "de" | "en"): string {
	const key = `${language}${word}`;
	const known = cache.get(key);
	if (known !== undefined) return known;
	const umlauts =
		language === "de"
			? word
					.replace(/ae/g, "ä")
					.replace(/oe/g, "ö")
					.replace(/(?<![aeäq])ue/g, "ü")
			: word;
	const result = fold(stemmers[language].stem(umlauts)) || fold(word);
	if (cache.size > 8_000) cache.clear();
	cache.set(key, result);
	return result;
}
