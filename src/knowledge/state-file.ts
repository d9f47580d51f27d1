/** `state.json` as text: sorted, one line an entry, always the same bytes for the same state. */
import { Entry, type State } from "./state";

/** Its name in the folder of a pack. */
export const STATE_FILE = "state.json";

/** A line that cannot be used. */
export interface StateProblem {
	readonly line: number;
	/** The key of the entry; empty for the file as a whole. */
	readonly key: string;
	readonly message: string;
}

/** Reads the file. Never throws; lines that are not as they should be are named and left out. */
export function parseState(text: string): { state: State; problems: StateProblem[] } {
	const state = new Map<string, Entry>();
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		const line = firstBadLine(text);
		const message = `not readable as JSON: line ${line} is not one entry. Mend it, or take the file from the last commit`;
		return { state, problems: [{ line, key: "", message }] };
	}
	if (typeof data !== "object" || data === null || Array.isArray(data))
		return { state, problems: [{ line: 1, key: "", message: "must hold entries by the key of their text" }] };
	const problems: StateProblem[] = [];
	for (const [key, value] of Object.entries(data)) {
		const parsed = Entry.safeParse(value);
		if (parsed.success) state.set(key, parsed.data);
		for (const issue of parsed.error?.issues ?? [])
			problems.push({ line: lineOf(text, key), key, message: [issue.path.join("."), issue.message].join(" ").trim() });
	}
	return { state, problems };
}

/** Writes the file. */
export function formatState(state: State): string {
	const lines = [...state]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, { accepted, reviewed }]) => {
			const reviews = Object.entries(sorted(reviewed)).map(([language, { text, by, on }]) => [
				language,
				{ text, by, on },
			]);
			const entry = {
				accepted: sorted(accepted),
				...(reviews.length > 0 && { reviewed: Object.fromEntries(reviews) }),
			};
			return `${JSON.stringify(key)}: ${JSON.stringify(entry)}`;
		});
	return lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`;
}

/** The line of an entry, from 1. */
export function lineOf(text: string, key: string): number {
	const start = `${JSON.stringify(key)}:`;
	return text.split("\n").findIndex((line) => line.trimStart().startsWith(start)) + 1 || 1;
}

function sorted<T>(byLanguage: Readonly<Record<string, T>>): Record<string, T> {
	return Object.fromEntries(Object.entries(byLanguage).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The first line that is neither a brace nor one entry: a merge that was left open, a comma that is missing. */
function firstBadLine(text: string): number {
	const lines = text.trimEnd().split("\n");
	const last = lines.length - 2;
	const bad = lines.findIndex((line, index) => {
		if (/^\s*[{}]?\s*$/.test(line)) return false;
		if (line.trimEnd().endsWith(",") !== index < last) return true;
		try {
			JSON.parse(`{${line.trim().replace(/,$/, "")}}`);
			return false;
		} catch {
			return true;
		}
	});
	return Math.max(bad, 0) + 1;
}
