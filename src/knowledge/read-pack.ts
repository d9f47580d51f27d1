/** Reads a content pack from its folder. The only place of this room that touches files. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { load } from "js-yaml";
import type { z } from "zod";
import { type ContentProblem, checkStructure } from "./check-structure";
import { FILES, FOLDER_NAMES, FOLDERS, type Folder, OPTIONAL_FILES, type Pack } from "./pack";
import { countReviews } from "./review-counts";
import type { Corrections } from "./schema";
import { orphans, reviewTable, type State } from "./state";
import { lineOf, parseState, STATE_FILE } from "./state-file";

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
	const single = Object.keys(FILES)
		.filter((name) => !OPTIONAL_FILES.includes(name) || existsSync(join(folder, name)))
		.map((name) => parseFile(folder, join(folder, name), null));
	const records = FOLDER_NAMES.flatMap((name) =>
		yamlFilesIn(join(folder, name)).map((path) => parseFile(folder, path, name)),
	);
	return [...single, ...records, ...stateFile(folder)];
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
		if (file.problem) problems.push(file.problem);
		if (file.problem || file.file === STATE_FILE) continue;
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
		corrections: (single["corrections.yaml"] as Corrections | undefined)?.corrections ?? [],
		version: hash.digest("hex").slice(0, 12),
	} as unknown as Pack;
	const { state, problems: broken } = readState(files);
	const reviews = reviewTable(state, pack);
	const counted = { ...pack, reviewCounts: countReviews(state, pack) };
	return { pack: reviews ? { ...counted, state: reviews } : counted, problems: [...problems, ...broken] };
}

/** What `state.json` says; a pack without it has no text that was compared or reviewed. */
export function readState(files: readonly ContentFile[]): { state: State; problems: ContentProblem[] } {
	const { state, problems } = parseState(files.find((file) => file.file === STATE_FILE)?.text ?? "{}");
	return {
		state,
		problems: problems.map(({ line, key, message }) => ({ file: STATE_FILE, line, field: key, message })),
	};
}

/** Entries of `state.json` whose text is gone. They harm no answer. @param pack with all its records */
export function checkState(files: readonly ContentFile[], pack: Pack): ContentProblem[] {
	const text = files.find((file) => file.file === STATE_FILE)?.text ?? "";
	return orphans(readState(files).state, pack).map((key) => ({
		file: STATE_FILE,
		line: lineOf(text, key),
		field: key,
		message: "there is no such text any more: npm run content:accept -- --prune takes the entry out",
	}));
}

/** The only file of a pack that may be missing: nothing was compared yet. Its lines are read by `readState`. */
function stateFile(folder: string): ContentFile[] {
	try {
		return [{ file: STATE_FILE, text: readFileSync(join(folder, STATE_FILE), "utf8"), folder: null, data: undefined }];
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
		const problem = { file: STATE_FILE, field: "", message: "this file cannot be read" };
		return [{ file: STATE_FILE, text: "{}", folder: null, data: undefined, problem }];
	}
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
	const all = problems.length > 0 ? problems : checkStructure(pack, (name, id) => fileOf(files, name, id));
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
