/** Every text that names an office: what its people would have to read to say whether it is right. */
import type { Language } from "../language/languages";
import type { Path } from "./check-place";
import { FOLDER_NAMES, type Folder, type Pack } from "./pack";
import { placeholders } from "./placeholders";
import type { Contact } from "./schema";
import { type Unit, unitsIn } from "./units";

export interface MentionedUnit {
	readonly unit: Unit;
	/** Ids of the sources that the text rests on; empty when it names none of its own. */
	readonly sources: readonly string[];
	/** A passage that stood in a record before. */
	readonly repeated: boolean;
}

export interface Mention {
	/** null: a file that stands alone. */
	readonly folder: Folder | null;
	readonly id: string;
	readonly record: unknown;
	/** In the order of the record, with the passages that it takes up. */
	readonly units: readonly MentionedUnit[];
}

/** What an office is asked about first comes first. */
const ORDER: readonly Folder[] = [
	"contacts",
	"facts",
	"procedures",
	"occupations",
	"degrees",
	"articles",
	"checklists",
];

/**
 * The records that name an office, each with the texts that do. Where a whole record or aspect belongs to the office
 * (it decides, it is the body, it stands among the contacts) all its texts count.
 * @param language in which the name of the office is looked for in texts
 */
export function mentionsOf(pack: Pack, contact: Contact, language: Language): Mention[] {
	const isNamed = namedIn(contact, language);
	const passages = new Map(pack.passages.map((passage) => [passage.id, passage]));
	const seen = new Set<string>();
	const mentions: Mention[] = [];
	const folders = [...ORDER, ...FOLDER_NAMES.filter((name) => !ORDER.includes(name) && name !== "passages")];
	const look = (folder: Folder | null, id: string, record: unknown) => {
		const units = [...shownIn(record, folder, id, passages)]
			.filter(({ unit, within, path }) => {
				const around = enclosing(record, path);
				return around.some((value) => belongsTo(value, contact.id)) || ownStep(within, contact.id) || isNamed(unit);
			})
			.map(({ unit, within, path }): MentionedUnit => {
				const holders = within ? enclosing(within, unit.place.path) : enclosing(record, path);
				return { unit, sources: nearestSources(holders), repeated: seen.has(unit.key) };
			});
		for (const { unit } of units) seen.add(unit.key);
		if (units.some((it) => !it.repeated)) mentions.push({ folder, id, record, units });
	};
	for (const folder of folders) for (const record of pack[folder]) look(folder, record.id, record);
	look(null, "frames.yaml", pack.frames);
	const own = mentions.findIndex(({ folder, id }) => folder === "contacts" && id === contact.id);
	return [...mentions.slice(own, own + 1), ...mentions.filter((_, index) => index !== own)];
}

type Passage = Pack["passages"][number];

interface Shown {
	readonly unit: Unit;
	/** The passage that the unit comes from. */
	readonly within: Passage | undefined;
	/** Where it is shown in the record. */
	readonly path: Path;
}

/** The units of a record as a reader meets them, with passages in their place. */
function* shownIn(
	record: unknown,
	folder: Folder | null,
	id: string,
	passages: ReadonlyMap<string, Passage>,
): Generator<Shown> {
	const own = new Map([...unitsIn(record, folder, id)].map((unit) => [unit.place.path.join("."), unit]));
	function* walk(value: unknown, path: Path): Generator<Shown> {
		const unit = own.get(path.join("."));
		if (unit) yield { unit, within: undefined, path };
		else if (typeof value === "object" && value !== null) {
			const use: unknown = Reflect.get(value, "use");
			const passage = typeof use === "string" ? passages.get(use) : undefined;
			if (passage) {
				for (const part of unitsIn(passage, "passages", passage.id)) yield { unit: part, within: passage, path };
			} else for (const [key, child] of Object.entries(value)) yield* walk(child, [...path, key]);
		}
	}
	yield* walk(record, []);
}

/** The objects from the record down to the place, outermost first. */
function enclosing(record: unknown, path: Path): object[] {
	const objects: object[] = [];
	let value = record;
	for (const step of [...path, undefined]) {
		if (typeof value !== "object" || value === null) break;
		objects.push(value);
		value = step === undefined ? undefined : Reflect.get(value, String(step));
	}
	return objects;
}

/** Whether a record, an aspect or a step names the office as its own. */
function belongsTo(value: object, contactId: string): boolean {
	const at = (field: string): unknown => Reflect.get(value, field);
	const contacts = at("contacts");
	if (Array.isArray(contacts) && contacts.includes(contactId)) return true;
	if ([at("contact"), at("body"), at("decidedBy")].includes(contactId)) return true;
	return at("category") !== undefined && at("id") === contactId;
}

function ownStep(passage: Passage | undefined, contactId: string): boolean {
	return passage?.step?.contact === contactId;
}

function nearestSources(objects: readonly object[]): string[] {
	const sources: unknown = objects.map((value): unknown => Reflect.get(value, "sources")).findLast(Array.isArray);
	return Array.isArray(sources) ? sources.filter((source) => typeof source === "string") : [];
}

/** Whether a text calls the office by a placeholder, by its name or by one of its other names. */
function namedIn(contact: Contact, language: Language): (unit: Unit) => boolean {
	const names = [contact.name[language], ...contact.aliases[language]]
		.filter((name) => name !== undefined)
		.filter((name) => name.length > 2 && /\p{Lu}/u.test(name))
		.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	const pattern =
		names.length > 0 ? new RegExp(`(?<![\\p{L}\\d])(?:${names.join("|")})(?:e?s)?(?![\\p{L}\\d])`, "u") : null;
	return (unit) =>
		unit.parts.some((text) => {
			const words = text[language] ?? "";
			const called = placeholders(words).some(
				(it) => (it.kind === "name" || it.kind === "phone") && it.id === contact.id,
			);
			return called || pattern?.test(words) === true;
		});
}
