/** The pack that this server speaks from: compiled into the build, or read from a folder. */
import { readFileSync } from "node:fs";
import type { Pack } from "../knowledge";
import { checkStructure } from "../knowledge/check-structure";
import { ContentError, parsePack, readFiles } from "../knowledge/read-pack";

/**
 * Reads and checks the pack in a folder.
 * @throws {ContentError} with every problem
 */
export function readPackFolder(folder: string): Pack {
	const { pack, problems } = parsePack(readFiles(folder));
	if (problems.length > 0) throw new ContentError(problems);
	const broken = checkStructure(pack, (within, id) => (within ? `${within}/${id}.yaml` : id));
	if (broken.length > 0) throw new ContentError(broken);
	return pack;
}

/** Reads what the build compiled; it was checked then. */
export function readCompiledPack(file: string): Pack {
	return JSON.parse(readFileSync(file, "utf8")) as Pack;
}
