/** The line protocol: `b1,b3 | Sentence.`, one sentence a line, `END` last. Read as it comes, in pieces of any size. */
import type { Said } from "./gate";
import { MAX_SENTENCES } from "./prompt";

/** A line longer than this is no sentence; a model that goes on is not listened to. */
const MAX_LINE = 600;
/** So many lines are read: sentences, and as many that are none. */
const MAX_LINES = 2 * MAX_SENTENCES;

const LINE = /^[\s>*-]*\[?((?:b\d{1,2})(?:\s*[,;+ ]\s*b\d{1,2})*)\]?\s*[|:]\s*(.+)$/u;

export type Read =
	| { readonly kind: "said"; readonly said: Said }
	| { readonly kind: "malformed" }
	| { readonly kind: "end" };

/** Reads one line. Empty lines are nothing. */
export function readLine(line: string): Read | null {
	const text = line.trim();
	if (text === "") return null;
	if (/^END\b/.test(text)) return { kind: "end" };
	const match = text.length <= MAX_LINE ? LINE.exec(text) : null;
	if (!match) return { kind: "malformed" };
	const [, ids = "", sentence = ""] = match;
	return { kind: "said", said: { cites: [...new Set(ids.match(/b\d+/g) ?? [])], text: sentence.trim() } };
}

/**
 * The lines of a stream, each as soon as it is whole; ends at `END`, after enough lines, or with the stream.
 * @param pieces text as the model sends it
 */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<Exclude<Read, { kind: "end" }>> {
	let rest = "";
	let lines = 0;
	let sentences = 0;
	for await (const piece of pieces) {
		rest += piece;
		for (let end = rest.search(/[\r\n]/); end >= 0; end = rest.search(/[\r\n]/)) {
			const read = readLine(rest.slice(0, end));
			rest = rest.slice(end + 1);
			if (!read) continue;
			if (read.kind === "end") return;
			yield read;
			if (read.kind === "said") sentences++;
			if (++lines >= MAX_LINES || sentences >= MAX_SENTENCES) return;
		}
		if (rest.length > MAX_LINE) {
			yield { kind: "malformed" };
			return;
		}
	}
	const last = readLine(rest);
	if (last && last.kind !== "end") yield last;
}
