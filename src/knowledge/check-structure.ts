/** What must hold before anybody may be answered from a pack. Every problem is named, all in one run. */
import { checkCorrections } from "./check-corrections";
import { checkPatterns } from "./check-patterns";
import type { Check, Place } from "./check-place";
import { checkReferences } from "./check-references";
import { checkLengths, checkTexts } from "./check-texts";
import { FOLDER_NAMES, type Folder, type Pack } from "./pack";

/** One thing that is wrong in a content file. */
export interface ContentProblem {
	/** Path below the pack's folder. */
	readonly file: string;
	/** Line in the file, from 1, when known. */
	readonly line?: number;
	/** Dotted path to the field, empty for the whole file. */
	readonly field: string;
	/** What is wrong and what is allowed. */
	readonly message: string;
}

/** Names the file of a record, for the message. */
export type FileOf = (folder: Folder | null, id: string) => string;

/**
 * Checks references, languages, placeholders, lengths, figures, addresses in texts and patterns.
 * @param pack records that fit their schemas
 */
export function checkStructure(pack: Pack, fileOf: FileOf): ContentProblem[] {
	return collect(pack, fileOf, [checkReferences, checkTexts, checkLengths, checkPatterns, checkCorrections]);
}

/** Runs checks over a pack and collects what they report. */
export function collect(pack: Pack, fileOf: FileOf, checks: readonly ((check: Check) => void)[]): ContentProblem[] {
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
	for (const run of checks) run(check);
	return problems;
}
