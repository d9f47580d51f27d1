/** Texts broken into lines: at spaces, after hyphens and slashes, at soft hyphens, and within words too long for a line. */
import { printable } from "./letters";

/** A part of a text in one weight. */
export interface Run {
	readonly text: string;
	readonly bold: boolean;
}

/** A line: its parts from left to right. */
export type WrappedLine = readonly Run[];

/** The width of a text in points. */
export type Measure = (text: string, bold: boolean) => number;

/** What is never broken; `between` stands after it when a line goes on, `end` when the line ends there. */
interface Atom {
	readonly text: string;
	readonly bold: boolean;
	readonly between: "" | " ";
	readonly end: "" | " " | "-";
}

/**
 * The lines of a text for a column. A line that was broken at a space keeps the space, so that copied text has its words apart.
 *
 * @example wrap([{ text: "Label: ", bold: true }, { text: "a text", bold: false }], 200, measure)
 */
export function wrap(runs: readonly Run[], width: number, measure: Measure): WrappedLine[] {
	const lines: WrappedLine[] = [];
	let paragraph: Atom[] = [];
	const finish = () => {
		if (paragraph.length > 0) lines.push(...fill(paragraph, width, measure));
		paragraph = [];
	};
	for (const run of runs) {
		printable(run.text)
			.split("\n")
			.forEach((part, index) => {
				if (index > 0) finish();
				paragraph.push(...atoms(part, run.bold));
			});
	}
	finish();
	return lines;
}

function fill(paragraph: readonly Atom[], width: number, measure: Measure): WrappedLine[] {
	const lines: Run[][] = [];
	let line: Atom[] = [];
	let used = 0;
	const finish = () => {
		if (line.length > 0) lines.push(joined(line));
		line = [];
		used = 0;
	};
	for (const atom of paragraph) {
		const hyphen = atom.end === "-" ? "-" : "";
		if (line.length > 0 && used + measure(atom.text + hyphen, atom.bold) > width) finish();
		for (const piece of chopped(atom, width, measure)) {
			if (line.length > 0 && used + measure(piece.text, piece.bold) > width) finish();
			line.push(piece);
			used += measure(piece.text, piece.bold) + (piece.between ? measure(" ", piece.bold) : 0);
		}
	}
	finish();
	return lines;
}

/** Words and parts of words after which a line may end. */
function atoms(text: string, bold: boolean): Atom[] {
	const found: Atom[] = [];
	for (const [, word = "", mark = ""] of text.matchAll(
		/([^ \u00ad]*?(?:\p{L}[-/](?=\p{L})|(?=[ \u00ad]|$)))([ \u00ad]?)/gu,
	)) {
		if (!word && !mark) continue;
		if (mark === " ") found.push({ text: word, bold, between: " ", end: " " });
		else found.push({ text: word, bold, between: "", end: mark ? "-" : "" });
	}
	return found;
}

/** A word wider than the column in pieces that fit. */
function chopped(atom: Atom, width: number, measure: Measure): Atom[] {
	if (measure(atom.text, atom.bold) <= width) return [atom];
	const pieces: string[] = [];
	let piece = "";
	for (const letter of atom.text) {
		if (piece && measure(piece + letter, atom.bold) > width) {
			pieces.push(piece);
			piece = "";
		}
		piece += letter;
	}
	const head = pieces.map((text): Atom => ({ text, bold: atom.bold, between: "", end: "" }));
	return [...head, { ...atom, text: piece }];
}

function joined(line: readonly Atom[]): Run[] {
	const runs: { text: string; bold: boolean }[] = [];
	line.forEach((atom, index) => {
		const text = atom.text + (index === line.length - 1 ? atom.end : atom.between);
		const last = runs.at(-1);
		if (last?.bold === atom.bold) last.text += text;
		else runs.push({ text, bold: atom.bold });
	});
	return runs;
}
