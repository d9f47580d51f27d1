/** What must hold between the records of a pack, beyond the shape of each. Every problem is named, all in one run. */
import { checkAsks, checkPatterns } from "./check-patterns";
import type { Check, Place } from "./check-place";
import { checkReferences } from "./check-references";
import { checkLengths, checkTexts } from "./check-texts";
import { FOLDER_NAMES, type Folder, type Pack } from "./pack";
import type { ContentProblem } from "./read-pack";

/**
 * Checks references, languages, placeholders, lengths, figures, addresses in texts, patterns and repeated texts.
 * @param pack records that fit their schemas
 * @param fileOf names the file of a record, for the message
 */
export function checkPack(pack: Pack, fileOf: (folder: Folder | null, id: string) => string): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const check: Check = {
		pack,
		ids: Object.fromEntries(
			FOLDER_NAMES.map((folder) => [folder, new Set(pack[folder].map((record) => record.id))]),
		) as Record<Folder, Set<string>>,
		report: (place: Place, message: string) => {
			problems.push({ file: fileOf(place.folder, place.id), field: place.path.join("."), message });
		},
		nameOf: (place) => `${fileOf(place.folder, place.id)} ${place.path.join(".")}`,
	};
	checkReferences(check);
	checkTexts(check);
	checkLengths(check);
	checkAsks(check);
	checkPatterns(check);
	return problems;
}
