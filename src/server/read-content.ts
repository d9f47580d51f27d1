/** The pack that this server speaks from: compiled into the build, or read from a folder. */
import { existsSync, readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import type { Pack } from "../knowledge";
import { checkStructure } from "../knowledge/check-structure";
import { ContentError, parsePack, readFiles } from "../knowledge/read-pack";
import type { StoredIndex } from "../search";

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

/** The search index as the build keeps it beside the pack. */
export interface IndexFile {
	readonly version: string;
	readonly index: StoredIndex;
}

/**
 * Reads the search index that the build made for this version of the pack.
 * @returns undefined where there is none that fits: then the index is built at start
 */
export function readStoredIndex(file: string, version: string): StoredIndex | undefined {
	if (!existsSync(file)) return undefined;
	try {
		const stored = deserialize(readFileSync(file)) as IndexFile;
		return stored.version === version ? stored.index : undefined;
	} catch {
		return undefined;
	}
}
