/** QR codes in the PDF, each with its label beneath. */
import { SMALL, type Span, textSlices } from "./columns";
import { gap, type Slice, stack } from "./paginate";
import type { Pen, Picture, Tag } from "./pen";
import { NotForQrCode, qrPath } from "./qr";
import type { Line } from "./sheet";

/** Smaller modules are hard to read for a weak camera: 1.3 points are 0.46 mm. */
const MODULE = 1.3;
const SIDE = 56;
const GAP = 8;
/** The light border of a code, in modules. */
const QUIET = 4;

/** A code that beside other things must leave room for them; the link in the text remains. */
const LARGEST = 125;

/** Words below a code need some width. */
const NARROWEST = 84;

/** A code, its label and where both stand. */
export interface Code {
	readonly picture: Picture;
	readonly label: Line;
	readonly span: Span;
}

/** The picture of a code; `null` when there is nothing to open or the code would be larger than `largest` points. */
export function picture(address: string | null, label: Line, largest = LARGEST): Omit<Code, "span"> | null {
	if (!address) return null;
	try {
		const { bars, size } = qrPath(address);
		const unit = Math.max(SIDE / size, MODULE);
		const side = unit * size;
		return side > largest ? null : { picture: { bars, unit, side, alt: `${label.own}: ${address}`, address }, label };
	} catch (error) {
		if (error instanceof NotForQrCode) return null;
		throw error;
	}
}

/** Sets codes side by side in one size, the last one at the right edge; `left` is where other things must end. */
export function arrange(found: readonly (Omit<Code, "span"> | null)[], right: number): { codes: Code[]; left: number } {
	const present = found.filter((code) => code !== null);
	const side = Math.max(0, ...present.map(({ picture }) => picture.side));
	const width = Math.max(side, NARROWEST);
	const left = right - present.length * (width + GAP);
	const codes = present.map(({ picture, label }, index): Code => {
		const start = left + GAP + index * (width + GAP);
		const unit = (picture.unit * side) / picture.side;
		return { picture: { ...picture, unit, side }, label, span: { left: start, right: start + width } };
	});
	return { codes, left };
}

/** A code above its label in both languages. */
export function codeSlices(pen: Pen, parent: Tag, code: Code): Slice[] {
	const group = pen.tag("Div", parent);
	const { label, span } = code;
	const border = QUIET * code.picture.unit;
	const words = { left: span.left + border, right: span.right };
	const texts = label.german === null || label.german === label.own ? [label.own] : [label.own, label.german];
	return [
		imageSlice(pen, group, code),
		gap(border / 2 - 2),
		...texts.flatMap((text) => textSlices(pen, group, [{ text, bold: false }], words, SMALL)),
	];
}

/** A code alone; half of its light border lies outside, where nothing else is. */
export function imageSlice(pen: Pen, parent: Tag, { picture, span }: Code): Slice {
	const border = (QUIET * picture.unit) / 2;
	return { height: picture.side - 2 * border, draw: (top) => pen.picture(parent, picture, span.left, top - border) };
}

/** Words with codes beside them; words that reach below the codes are slices of their own. */
export function beside(words: readonly Slice[], codes: readonly (readonly Slice[])[]): Slice[] {
	const column = stack(codes);
	if (!column) return [...words];
	let used = 0;
	const over = words.findIndex((word) => {
		used += word.height;
		return used > column.height;
	});
	const count = over < 0 ? words.length : over;
	const first = stack([words.slice(0, count)]);
	const draw = (top: number) => {
		first?.draw(top);
		column.draw(top);
	};
	return [{ height: column.height, draw }, ...words.slice(count)];
}
