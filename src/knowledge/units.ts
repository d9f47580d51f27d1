/**
 * The texts for people as they are translated, compared and reviewed: one unit each. A block is one unit, a step with
 * its detail another; of everything else each text is one. The key of a unit outlives moving it within its record.
 */
import type { Language } from "../language/languages";
import type { Path, Place } from "./check-place";
import { FOLDER_NAMES, type Folder, type Pack } from "./pack";
import type { Text } from "./schema";
import { isText, textsIn } from "./texts";

export interface Unit {
	/** `<folder>/<id>#<path>`, with the ids of blocks and steps in the path: `articles/bus-ticket#answer.price`. */
	readonly key: string;
	/** Where the block, the step or the single text stands in its file. */
	readonly place: Place;
	/** The one text, or a step's text and detail. */
	readonly parts: readonly Text[];
}

/** Every unit of the pack, in the order of the folders, then `pack.yaml` and `frames.yaml`. */
export function* unitsOf(pack: Pack): Generator<Unit> {
	for (const folder of FOLDER_NAMES) {
		for (const record of pack[folder]) yield* unitsIn(record, folder, record.id);
	}
	yield* unitsIn(pack.info, null, "pack.yaml");
	yield* unitsIn(pack.frames, null, "frames.yaml");
}

/** The units of one record. @param id of the record, or the name of the file that stands alone */
export function* unitsIn(record: unknown, folder: Folder | null, id: string): Generator<Unit> {
	const found = new Map<string, { path: Path; fields: Map<string, Text> }>();
	for (const { text, place } of textsIn(record, { folder, id, path: [] })) {
		const field = String(place.path.at(-1) ?? "");
		const path = PARTS.includes(field) && place.path.length > 1 ? place.path.slice(0, -1) : place.path;
		const name = namedPath(record, path);
		const unit = found.get(name) ?? { path, fields: new Map() };
		unit.fields.set(field, text);
		found.set(name, unit);
	}
	for (const [name, { path, fields }] of found) {
		const parts = [...fields].sort(([a], [b]) => PARTS.indexOf(a) - PARTS.indexOf(b)).map(([, text]) => text);
		yield { key: `${folder ? `${folder}/${id}` : id}#${name}`, place: { folder, id, path }, parts };
	}
}

/** The texts of the unit with this path (what follows `#` in its key) in its record; none when there is no such unit. */
export function textsAt(record: unknown, path: string): Text[] {
	let value = record;
	for (const name of path.split(".")) {
		const named: unknown = Array.isArray(value) ? value.find((item) => nameInList(item) === name) : undefined;
		value = named ?? fieldOf(value, name);
	}
	const parts = PARTS.map((part) => fieldOf(value, part)).filter(isText);
	if (parts.length > 0) return parts;
	return isText(value) ? [value] : [];
}

/** The words of a unit in a language; undefined while any part of them is missing. */
export function wordsOf(unit: Unit, language: Language): string | undefined {
	const words = unit.parts.map((part) => part[language]);
	return words.every((part) => part !== undefined) ? words.map(normalised).join("\n") : undefined;
}

/** Fields that belong to the block or step around them, in the order in which they are read. */
const PARTS: readonly string[] = ["text", "detail"];

/** How lines are broken in the file does not change a text. */
function normalised(words: string): string {
	return words.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** The path with ids instead of places in lists: `answer.0` is `answer.price`. */
function namedPath(record: unknown, path: Path): string {
	let value = record;
	return path
		.map((step) => {
			const inList = Array.isArray(value);
			value = fieldOf(value, String(step));
			return (inList && nameInList(value)) || step;
		})
		.join(".");
}

/** What tells an item of a list from the others, wherever it stands. */
function nameInList(item: unknown): string | undefined {
	const name = fieldOf(item, "id") ?? fieldOf(item, "value");
	return typeof name === "string" ? name : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
