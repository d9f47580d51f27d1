/** Reads a content pack from its folder. The only place of this room that touches files. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { load } from "js-yaml";
import type { z } from "zod";
import { checkPack } from "./check-pack";
import { FILES, FOLDER_NAMES, FOLDERS, type Folder, type Pack } from "./pack";

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

/** The pack cannot be used; carries every problem that was found. */
export class ContentError extends Error {
	override readonly name = "ContentError";
	constructor(readonly problems: readonly ContentProblem[]) {
		super(
			`The content pack has ${problems.length} problem(s):\n${problems.slice(0, 20).map(describeProblem).join("\n")}${
				problems.length > 20 ? `\n… and ${problems.length - 20} more` : ""
			}\nSee them all with: npm run check:content`,
		);
	}
}

/** `file:line field: message`, one line for a person. */
export function describeProblem(problem: ContentProblem): string {
	const line = problem.line === undefined ? "" : `:${problem.line}`;
	const field = problem.field === "" ? "" : ` ${problem.field}:`;
	return `${problem.file}${line}${field} ${problem.message}`;
}

/** A file of the pack as it was read, with its record if the file is readable YAML. */
export interface ContentFile {
	readonly file: string;
	readonly text: string;
	readonly folder: Folder | null;
	readonly data: unknown;
	readonly problem?: ContentProblem;
}

const MAX_FILE_BYTES = 512 * 1024;

/** Reads and parses every file of the pack in `folder`, in a fixed order. Never throws for a bad file. */
export function readFiles(folder: string): ContentFile[] {
	const single = Object.keys(FILES).map((name) => parseFile(folder, join(folder, name), null));
	const records = FOLDER_NAMES.flatMap((name) =>
		yamlFilesIn(join(folder, name)).map((path) => parseFile(folder, path, name)),
	);
	return [...single, ...records];
}

/**
 * Reads the pack in `folder` and checks every record against its schema.
 * @returns the pack and the problems; with problems the pack holds only the good records
 */
export function parsePack(files: readonly ContentFile[]): { pack: Pack; problems: ContentProblem[] } {
	const problems: ContentProblem[] = [];
	const single: Record<string, unknown> = {};
	const records = Object.fromEntries(FOLDER_NAMES.map((name) => [name, [] as unknown[]])) as Record<Folder, unknown[]>;
	const hash = createHash("sha256");

	for (const file of files) {
		hash.update(file.file).update("\0").update(file.text).update("\0");
		if (file.problem) {
			problems.push(file.problem);
			continue;
		}
		const schema: z.ZodType = file.folder ? FOLDERS[file.folder] : FILES[file.file as keyof typeof FILES];
		const parsed = schema.safeParse(file.data);
		if (!parsed.success) {
			for (const issue of parsed.error.issues) {
				problems.push({ file: file.file, field: issue.path.join("."), message: issue.message });
			}
			continue;
		}
		if (!file.folder) {
			single[file.file] = parsed.data;
			continue;
		}
		const id = (parsed.data as { id: string }).id;
		if (id !== basename(file.file, ".yaml")) {
			problems.push({ file: file.file, field: "id", message: `the id "${id}" must equal the file name` });
		}
		records[file.folder].push(parsed.data);
	}
	const pack = {
		...records,
		info: single["pack.yaml"],
		places: single["places.yaml"],
		frames: single["frames.yaml"],
		version: hash.digest("hex").slice(0, 12),
	} as unknown as Pack;
	return { pack, problems };
}

function parseFile(root: string, path: string, folder: Folder | null): ContentFile {
	const file = relative(root, path).replaceAll("\\", "/");
	const problem = (message: string, text = ""): ContentFile => ({
		file,
		text,
		folder,
		data: undefined,
		problem: { file, field: "", message },
	});
	let text: string;
	try {
		text = readFileSync(path, "utf8");
	} catch {
		return problem("this file is missing or cannot be read");
	}
	if (Buffer.byteLength(text) > MAX_FILE_BYTES) return problem(`a file may have at most ${MAX_FILE_BYTES / 1024} KB`);
	try {
		return { file, text, folder, data: load(text) };
	} catch (error) {
		return problem(
			error instanceof Error ? `not readable as YAML: ${error.message.split("\n")[0]}` : "not readable",
			text,
		);
	}
}

function yamlFilesIn(folder: string): string[] {
	let names: string[];
	try {
		names = readdirSync(folder, { recursive: true }) as string[];
	} catch {
		return [];
	}
	return names
		.filter((name) => name.endsWith(".yaml"))
		.sort()
		.map((name) => join(folder, name));
}

/**
 * The checked pack in `folder`.
 * @throws {ContentError} with every problem, when a record does not fit its schema or refers to something that is not there
 */
export function loadPack(folder: string): Pack {
	const files = readFiles(folder);
	const { pack, problems } = parsePack(files);
	const all = problems.length > 0 ? problems : checkPack(pack, (name, id) => fileOf(files, name, id));
	if (all.length > 0) throw new ContentError(all);
	return pack;
}

/** The file of a record. */
export function fileOf(files: readonly ContentFile[], folder: Folder | null, id: string): string {
	if (!folder) return id;
	return (
		files.find((file) => file.folder === folder && file.file.endsWith(`/${id}.yaml`))?.file ?? `${folder}/${id}.yaml`
	);
}
