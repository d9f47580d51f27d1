/** A correction is told in every language of the pack, newest first. */
import type { Check } from "./check-place";

export function checkCorrections({ pack, report }: Check): void {
	for (const [index, { on, what }] of pack.corrections.entries()) {
		const place = { folder: null, id: "corrections.yaml", path: ["corrections", index] };
		for (const language of pack.info.languages.complete) {
			if (what[language] === undefined)
				report({ ...place, path: [...place.path, "what"] }, `is missing in ${language}; every language is needed`);
		}
		const before = pack.corrections[index - 1];
		if (before && before.on < on)
			report({ ...place, path: [...place.path, "on"] }, "the newest correction stands first");
	}
}
