/** Every text for people in a pack, with the place where it stands. */
import { ANSWER_LANGUAGES } from "../language/languages";
import type { Place } from "./check-place";
import { FOLDER_NAMES, type Pack } from "./pack";
import type { Text } from "./schema";

export interface PlacedText {
	readonly text: Text;
	readonly place: Place;
}

/** Walks through all records in the order of the folders, then `pack.yaml` and `frames.yaml`. */
export function* allTexts(pack: Pack): Generator<PlacedText> {
	for (const folder of FOLDER_NAMES) {
		for (const record of pack[folder]) yield* textsIn(record, { folder, id: record.id, path: [] });
	}
	yield* textsIn(pack.info, { folder: null, id: "pack.yaml", path: [] });
	yield* textsIn(pack.frames, { folder: null, id: "frames.yaml", path: [] });
}

/** The texts inside one value, however deep. */
export function* textsIn(value: unknown, place: Place): Generator<PlacedText> {
	if (value === null || typeof value !== "object") return;
	if (isText(value)) {
		yield { text: value, place };
		return;
	}
	for (const [key, child] of Object.entries(value)) yield* textsIn(child, { ...place, path: [...place.path, key] });
}

/** Whether a value is a text in languages. */
export function isText(value: unknown): value is Text {
	if (typeof value !== "object" || value === null) return false;
	const entries = Object.entries(value);
	return (
		entries.length > 0 &&
		entries.every(([key, text]) => (ANSWER_LANGUAGES as readonly string[]).includes(key) && typeof text === "string")
	);
}
