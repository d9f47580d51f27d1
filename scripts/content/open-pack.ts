/** What the commands on a content pack share: opening it, choosing texts, writing its state, saying what went wrong. */
import { writeFileSync } from "node:fs";
import { join, normalize, relative } from "node:path";
import type { Pack } from "../../src/knowledge";
import {
	type ContentFile,
	describeProblem,
	fileOf,
	parsePack,
	readFiles,
	readState,
} from "../../src/knowledge/read-pack";
import type { State } from "../../src/knowledge/state";
import { formatState, STATE_FILE } from "../../src/knowledge/state-file";
import { type Unit, unitsOf } from "../../src/knowledge/units";
import { editDistance } from "../../src/language";

/** A command cannot do what was asked; the message says what to do instead. */
export class CommandError extends Error {
	override readonly name = "CommandError";
}

/** Where a command says what it did, and what it refused or could not do. */
export interface Output {
	readonly say: (text: string) => void;
	readonly complain: (text: string) => void;
}

export interface Command {
	readonly usage: string;
	/** @returns false when something was refused @throws {CommandError} when nothing could be done */
	run(parameters: readonly string[], output: Output): boolean;
}

/** Where the content lies unless `--pack` says otherwise. */
export const DEFAULT_PACK = "content/leipzig";

export interface OpenPack {
	readonly folder: string;
	readonly files: readonly ContentFile[];
	/** The records that can be read. */
	readonly pack: Pack;
	/** How many records cannot be read. */
	readonly unreadable: number;
	readonly state: State;
	readonly units: readonly Unit[];
}

/** Opens the pack in a folder. @throws {CommandError} when `pack.yaml` or `state.json` cannot be used */
export function openPack(folder: string): OpenPack {
	const files = readFiles(folder);
	const { pack, problems } = parsePack(files);
	const { state, problems: broken } = readState(files);
	const single = problems.filter((problem) => ["pack.yaml", "places.yaml", "frames.yaml"].includes(problem.file));
	const fatal = [...single, ...broken];
	if (fatal.length > 0) throw new CommandError([`${folder} cannot be used:`, ...fatal.map(describeProblem)].join("\n"));
	const unreadable = new Set(problems.map(({ file }) => file).filter((file) => file !== STATE_FILE)).size;
	return { folder, files, pack, unreadable, state, units: [...unitsOf(pack)] };
}

/**
 * The texts under keys, records, folders or files: `articles/bus-ticket#answer.price`, `articles/bus-ticket`,
 * `articles/transport`, `content/leipzig/facts/minimum-wage.yaml`.
 * @throws {CommandError} for a name that fits no text
 */
export function selectUnits({ folder, files, units }: OpenPack, names: readonly string[]): Unit[] {
	const chosen = new Set<Unit>();
	const fileOfUnit = filesByRecord(files);
	for (const given of names) {
		const name = withinPack(given, folder);
		const found = units.filter((unit) => isUnder(unit.key, name) || isUnder(fileOfUnit(unit), name));
		if (found.length === 0) throw new CommandError(`No text fits "${given}".${near(name, recordsOf(units))}`);
		for (const unit of found) chosen.add(unit);
	}
	return units.filter((unit) => chosen.has(unit));
}

/** Writes `state.json`. */
export function writeState({ folder }: OpenPack, state: State): void {
	writeFileSync(join(folder, STATE_FILE), formatState(state));
}

/** ` Near it: a, b.` for an id that does not exist, those of the same folder first; empty when nothing is near. */
export function near(wrong: string, known: readonly string[]): string {
	const [record = wrong] = wrong.split("#");
	const [folder, end] = [record.split("/")[0], lastPart(record)];
	const limit = Math.max(2, Math.floor(end.length / 3));
	const scored = known
		.map((id) => {
			const other = lastPart(id);
			const holds = end.length > 2 && (other.includes(end) || end.includes(other));
			const away = id.includes("/") && !id.startsWith(`${folder}/`) ? limit : 0;
			return { id, far: away + (holds ? 0 : editDistance(end, other, limit)) };
		})
		.filter(({ far }) => far <= limit)
		.sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
		.slice(0, 5);
	return scored.length === 0 ? "" : ` Near it: ${scored.map(({ id }) => id).join(", ")}.`;
}

function lastPart(id: string): string {
	return id.split("/").at(-1) ?? id;
}

/** At most `most` lines of a list, and how many more there are. */
export function someOf(lines: readonly string[], most = 30): string[] {
	return lines.length <= most ? [...lines] : [...lines.slice(0, most), `  … and ${lines.length - most} more`];
}

/** Names of records, `articles/bus-ticket`, and of the files that stand alone. */
export function recordsOf(units: readonly Unit[]): string[] {
	return [...new Set(units.map((unit) => unit.key.split("#")[0] ?? unit.key))];
}

/** A name as it is seen from the pack's folder. */
function withinPack(name: string, folder: string): string {
	const path = normalize(name);
	const below = relative(folder, path).replaceAll("\\", "/");
	const plain = below.startsWith("..") ? path.replaceAll("\\", "/") : below;
	return plain.replace(/\/+$/, "");
}

/** Whether a key or path is `name` or stands below it. */
function isUnder(key: string, name: string): boolean {
	return key === name || (key.startsWith(name) && /^[#./]/.test(key.slice(name.length)));
}

function filesByRecord(files: readonly ContentFile[]): (unit: Unit) => string {
	const known = new Map<string, string>();
	return ({ place: { folder, id } }) => {
		const record = `${folder}/${id}`;
		const file = known.get(record) ?? fileOf(files, folder, id);
		known.set(record, file);
		return file;
	};
}
