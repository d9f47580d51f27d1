/** How texts are worded: figures hidden in words, careless Ukrainian, levels of German in the wrong letters. */
import { figuresInWords } from "../language/number-words";
import { ukrainianFaults } from "../language/ukrainian";
import type { Check } from "./check-place";
import { allTexts } from "./texts";

export function checkWording({ pack, report }: Check): void {
	for (const { text, place } of allTexts(pack)) {
		for (const language of pack.info.languages.complete) {
			const words = text[language];
			if (words === undefined) continue;
			const at = { ...place, path: [...place.path, language] };
			// The label of a figure may say what it counts for: that is where the figure lives.
			for (const figure of place.folder === "facts" ? [] : figuresInWords(words, language))
				report(at, `holds the figure "${figure}" in words: make it a fact and refer to it`);
			if (/(?<!\p{L})[АВС][12](?!\p{N})/u.test(words)) report(at, "write levels such as B2 in Latin letters");
			if (language === "uk") for (const fault of ukrainianFaults(words)) report(at, fault);
		}
	}
}
