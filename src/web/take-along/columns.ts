/** Texts in two columns, the person's language left and German right, as slices of one line each. */
import { gap, type Slice, stack } from "./paginate";
import { PAGE, type Pen, type Style, type Tag } from "./pen";
import type { Line } from "./sheet";
import { type Run, type WrappedLine, wrap } from "./wrap";

export const MARGIN = 40;
const GAP = 18;
const INSET = 31;

/** Where columns stand: cards are inset for the box to tick, and German starts at the same place everywhere. */
export const GRID = {
	left: MARGIN,
	right: PAGE.width - MARGIN,
	card: { left: MARGIN + INSET, right: PAGE.width - MARGIN - 12 },
	german: MARGIN + INSET + (PAGE.width - 2 * MARGIN - INSET - 12 + GAP) / 2,
} as const;

/** What is there to be looked up: sources, words below codes. */
export const SMALL: Style = { size: 7.5, leading: 10, colour: "soft" };

/** From where to where a text may reach. */
export interface Span {
	readonly left: number;
	readonly right: number;
}

/** The looks of both columns, and the kinds of element that they are. */
export interface Look {
	readonly own: Style;
	readonly german?: Style;
	readonly bold?: boolean;
	readonly tag?: string;
	/** Kind of the German element: a heading counts once. */
	readonly germanTag?: string;
}

/** Where the texts of both languages go in the structure: first all of one, then all of the other. */
export interface Place {
	readonly own: Tag;
	readonly german: Tag;
}

/** A line in both languages; over both columns when there is no German one. `label` stands before it in bold. */
export function lineSlices(
	pen: Pen,
	place: Place,
	line: Line,
	span: Span,
	look: Look,
	label: Line | null = null,
): Slice[] {
	const germanLook = look.german ?? look.own;
	const bold = look.bold ?? false;
	const two = line.german !== null;
	const ownRuns = labelled(label?.own ?? null, line.own, bold);
	const own = wrapped(pen, ownRuns, (two ? GRID.german - GAP : span.right) - span.left, look.own);
	const german = two
		? wrapped(
				pen,
				labelled(label ? (label.german ?? label.own) : null, line.german, bold),
				span.right - GRID.german,
				germanLook,
			)
		: [];
	const tag = look.tag ?? "P";
	const left = own.length > 0 ? pen.tag(tag, place.own) : place.own;
	const right = german.length > 0 ? pen.tag(look.germanTag ?? "P", place.german, "de") : place.german;
	const mine = own.map(
		(line): Slice => ({
			height: look.own.leading,
			draw: (top) => pen.write(left, line, span.left, top, look.own),
		}),
	);
	const theirs = german.map(
		(line): Slice => ({
			height: germanLook.leading,
			draw: (top) => pen.write(right, line, GRID.german, top, germanLook),
		}),
	);
	if (look.own.size === germanLook.size) return rows(mine, theirs);
	// Titles in two sizes: on one base line at first, then each in its own leading; they are short, so they need no page break.
	const lower = (look.own.leading - germanLook.leading) / 2 + (look.own.size - germanLook.size) * 0.39;
	if (mine.length + theirs.length > 8) return rows(mine, theirs);
	const both = stack([mine, theirs.length > 0 ? [gap(lower), ...theirs] : []]);
	return both ? [both] : [];
}

/** Lines side by side. */
function rows(left: readonly Slice[], right: readonly Slice[]): Slice[] {
	return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
		const row = [left[index], right[index]].map((slice) => (slice ? [slice] : []));
		return stack(row) ?? gap(0);
	});
}

/** A text in one language over the whole span. */
export function textSlices(
	pen: Pen,
	parent: Tag,
	runs: readonly Run[],
	span: Span,
	style: Style,
	address: string | null = null,
): Slice[] {
	const lines = wrapped(pen, runs, span.right - span.left, style);
	if (lines.length === 0) return [];
	const tag = pen.tag("P", parent);
	return lines.map((line) => ({
		height: style.leading,
		draw: (top) => {
			if (address) pen.writeLink(tag, line, span.left, top, style, address);
			else pen.write(tag, line, span.left, top, style);
		},
	}));
}

/** A bold label before a text, parted by a colon unless it brings its own mark. */
export function labelled(label: string | null, text: string, bold: boolean): Run[] {
	if (!label) return [{ text, bold }];
	const end = /[\p{P}\s]$/u.test(label) ? " " : ": ";
	return [
		{ text: label + end, bold: true },
		{ text, bold },
	];
}

function wrapped(pen: Pen, runs: readonly Run[], width: number, style: Style): WrappedLine[] {
	return runs.every((run) => run.text.trim() === "") ? [] : wrap(runs, width, pen.measure(style.size));
}
