/** Every rule of the content guide: what the server needs to start, and how texts must read. */
import { checkAsks } from "./check-asks";
import { checkEquality } from "./check-equality";
import { checkReadability } from "./check-readability";
import { type ContentProblem, checkStructure, collect, type FileOf } from "./check-structure";
import { checkTerms } from "./check-terms";
import { checkWording } from "./check-wording";
import type { Pack } from "./pack";

/**
 * Checks structure, equality of the languages, wording, plain language, terms and ways of asking.
 * @param pack records that fit their schemas
 */
export function checkPack(pack: Pack, fileOf: FileOf): ContentProblem[] {
	return [
		...checkStructure(pack, fileOf),
		...collect(pack, fileOf, [checkEquality, checkWording, checkReadability, checkTerms, checkAsks]),
	];
}
