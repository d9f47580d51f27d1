/** A step of the plan as an index card: box, title, what to know, and the place with its codes. */
import { arrange, beside, codeSlices, picture } from "./codes";
import { GRID, labelled, lineSlices, type Place, SMALL, type Span, textSlices } from "./columns";
import { type Block, gap, type Slice } from "./paginate";
import { COLOURS, type Pen, type Style, type Tag } from "./pen";
import type { Line, Sheet, SheetItem, SheetPlace } from "./sheet";

const TITLE: Style = { size: 10.5, leading: 14.2, colour: "ink" };
const TEXT: Style = { size: 9, leading: 12.4, colour: "ink" };
const STATE: Style = { size: 8.5, leading: 12, colour: "quay" };
const LINK: Style = { size: 9, leading: 12.4, colour: "quay" };
const BOX = 12;

type Labels = Sheet["labels"];

/** A card; its element becomes an item of the list. */
export function card(pen: Pen, list: Tag, item: SheetItem, labels: Labels): Block {
	const body = pen.tag("LBody", pen.tag("LI", list));
	const own = pen.tag("Div", body);
	const place: Place = { own, german: pen.tag("Div", body, "de") };
	const span: Span = GRID.card;
	const title = lineSlices(pen, place, item.text, span, { own: TITLE, bold: true, tag: "H3" });
	const state = item.state ? lineSlices(pen, place, item.state, span, { own: STATE, bold: true }) : [];
	const details = [
		...(item.detail ? lineSlices(pen, place, item.detail, span, { own: TEXT }) : []),
		...item.lines.flatMap(({ label, text }) => spaced(lineSlices(pen, place, text, span, { own: TEXT }, label), 2)),
	];
	const where = item.place ? placeSlices(pen, body, item.place, labels) : [];
	const note = item.note ? noteSlices(pen, body, item.note) : [];
	const sources = item.sources ? textSlices(pen, body, [{ text: item.sources, bold: false }], span, SMALL) : [];
	const slices = [
		...(item.plain ? [] : [box(pen, item.done ?? false)]),
		...title,
		...state,
		...spaced(details, 7, rule(pen, "sun", 1.2, 3.5)),
		...spaced(where, 10, rule(pen, "line", 0.5, 4)),
		...spaced(note, 8),
		...spaced(sources, 5),
	];
	return { slices, before: 8, keepWithNext: false, padding: 8, frame: frame(pen) };
}

/** The box has no height of its own: it stands beside the first line. */
function box(pen: Pen, done: boolean): Slice {
	const x = GRID.left + 11;
	return {
		height: 0,
		draw: (top) =>
			pen.decorate((doc) => {
				const y = top + (TITLE.leading - BOX) / 2;
				doc.lineWidth(1.1).roundedRect(x, y, BOX, BOX, 2).stroke(COLOURS.quay);
				if (!done) return;
				doc.lineWidth(1.8).lineCap("round").lineJoin("round");
				doc
					.moveTo(x + 2.8, y + 6.4)
					.lineTo(x + 5.2, y + 9)
					.lineTo(x + 9.6, y + 3.2)
					.stroke(COLOURS.quay);
				doc.lineCap("butt").lineJoin("miter");
			}),
	};
}

function frame(pen: Pen): (top: number, height: number) => void {
	return (top, height) =>
		pen.decorate((doc) => {
			doc
				.lineWidth(0.7)
				.roundedRect(GRID.left, top, GRID.right - GRID.left, height, 5)
				.stroke(COLOURS.line);
		});
}

function rule(pen: Pen, colour: "sun" | "line", width: number, offset: number): (top: number) => void {
	return (top) =>
		pen.decorate((doc) => {
			const y = top + offset;
			doc.lineWidth(width).moveTo(GRID.card.left, y).lineTo(GRID.card.right, y).stroke(COLOURS[colour]);
		});
}

/** Space before what there is, nothing before nothing. */
function spaced(slices: readonly Slice[], height: number, draw?: (top: number) => void): Slice[] {
	if (slices.length === 0) return [];
	return [draw ? { height, draw } : gap(height), ...slices];
}

function noteSlices(pen: Pen, body: Tag, note: { label: Line; text: string }): Slice[] {
	const { own, german } = note.label;
	const label = german && german !== own ? `${own} / ${german}` : own;
	return textSlices(pen, body, labelled(label, note.text, false), GRID.card, TEXT);
}

/** The place's words left, its codes right. */
function placeSlices(pen: Pen, body: Tag, place: SheetPlace, labels: Labels): Slice[] {
	const codes = arrange([picture(place.tel, labels.call), picture(place.route, labels.route)], GRID.card.right);
	const span: Span = { left: GRID.card.left, right: codes.left };
	const words = [
		...textSlices(pen, body, [{ text: place.name, bold: true }], span, TEXT),
		...textSlices(pen, body, [{ text: place.address ?? "", bold: false }], span, TEXT),
		...textSlices(pen, body, [{ text: place.phone ?? "", bold: false }], span, place.tel ? LINK : TEXT, place.tel),
		...textSlices(pen, body, [{ text: place.web ?? "", bold: false }], span, LINK, place.web && withScheme(place.web)),
	];
	return beside(
		words,
		codes.codes.map((code) => codeSlices(pen, body, code)),
	);
}

function withScheme(address: string): string {
	return /^[a-z]+:/i.test(address) ? address : `https://${address}`;
}
