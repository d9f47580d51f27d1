/** A plan as PDF: A4, tagged, two languages side by side, each step an index card. Loaded only when asked for. */
import { card } from "./card";
import { arrange, beside, imageSlice, picture } from "./codes";
import { GRID, lineSlices, type Place, type Span, textSlices } from "./columns";
import { type Block, gap, type Piece, paginate, type Slice } from "./paginate";
import { COLOURS, createPen, PAGE, type Pen, type Style } from "./pen";
import type { Line, Sheet } from "./sheet";
import { wrap } from "./wrap";

const TOP = 58;
const BOTTOM = PAGE.height - 52;
const LANGUAGES = { de: "Deutsch", en: "English", uk: "Українська" } as const;

const TITLE: Style = { size: 20, leading: 26, colour: "ink" };
const TITLE_GERMAN: Style = { size: 14, leading: 19, colour: "soft" };
const LEAD: Style = { size: 10, leading: 14, colour: "ink" };
const SECTION: Style = { size: 14, leading: 19, colour: "quay" };
const SECTION_GERMAN: Style = { size: 11, leading: 15, colour: "soft" };
const LINK: Style = { size: 8.5, leading: 12, colour: "quay" };
const CLOSING: Style = { size: 8.5, leading: 12, colour: "ink" };
const HEAD: Style = { size: 8, leading: 11, colour: "soft" };
/** More would fill the first page with one code that no camera reads. */
const LARGEST_CODE = 230;

/**
 * The plan as a file.
 *
 * @param fonts Noto Sans in two weights, as `scripts/fonts.ts` makes them
 * @example
 * const { makePdf } = await import("../take-along/pdf");
 * const fonts = { regular: await fetchFont("noto-sans-400.ttf"), bold: await fetchFont("noto-sans-700.ttf") };
 * const file = new Blob([await makePdf(sheet, fonts)], { type: "application/pdf" });
 */
export async function makePdf(
	sheet: Sheet,
	fonts: { regular: ArrayBuffer; bold: ArrayBuffer },
): Promise<Uint8Array<ArrayBuffer>> {
	const pen = createPen(sheet.title.own, sheet.language, fonts);
	const pages = paginate(blocks(pen, sheet), TOP, BOTTOM);
	const bilingual = sheet.language !== "de" && hasGerman(sheet);
	pages.forEach((pieces, index) => {
		pen.turn();
		head(pen, sheet, bilingual);
		for (const piece of pieces) drawPiece(piece);
		const number = sheet.labels.page
			.replaceAll("{page}", String(index + 1))
			.replaceAll("{pages}", String(pages.length));
		foot(pen, sheet, number);
	});
	return pen.finish();
}

function blocks(pen: Pen, sheet: Sheet): Block[] {
	const all = [titleBlock(pen, sheet)];
	if (sheet.link) all.push(linkBlock(pen, sheet.link));
	for (const section of sheet.sections) {
		const part = pen.tag("Sect", pen.root);
		const place: Place = { own: part, german: part };
		const look = { own: SECTION, german: SECTION_GERMAN, bold: true, tag: "H2" };
		all.push({
			...plain(lineSlices(pen, place, section.title, GRID, look), 18),
			keepWithNext: true,
			newPage: section.newPage ?? false,
		});
		if (section.items.length === 0) continue;
		const list = pen.tag("L", part);
		for (const item of section.items) all.push(card(pen, list, item, sheet.labels));
	}
	if (sheet.closing.length > 0) all.push(closingBlock(pen, sheet.closing));
	return all.filter((block) => block.slices.length > 0);
}

function titleBlock(pen: Pen, sheet: Sheet): Block {
	const part = pen.tag("Sect", pen.root);
	const titles: Place = { own: part, german: part };
	const look = { own: TITLE, german: TITLE_GERMAN, bold: true, tag: "H1" };
	const slices = lineSlices(pen, titles, sheet.title, GRID, look);
	const place: Place = { own: pen.tag("Div", part), german: pen.tag("Div", part, "de") };
	for (const line of sheet.lead) slices.push(gap(4), ...lineSlices(pen, place, line, GRID, { own: LEAD }));
	return plain(slices, 0);
}

/** The code that opens the plan again, its label beside. */
function linkBlock(pen: Pen, { label, address }: { label: Line; address: string }): Block {
	const part = pen.tag("Sect", pen.root);
	const { codes, left } = arrange([picture(address, label, LARGEST_CODE)], GRID.right - 10);
	const span: Span = { left: GRID.left + 14, right: left - 6 };
	// What follows "#" is the plan itself: for the code, not for the eye.
	const shown = address.replace(/#.*/s, "").replace(/^https:\/\//, "");
	const words = [
		...textSlices(pen, part, [{ text: label.own, bold: true }], span, LEAD),
		...textSlices(pen, pen.tag("Div", part, "de"), [{ text: label.german ?? "", bold: false }], span, LEAD),
		...textSlices(pen, part, [{ text: shown, bold: false }], span, LINK, address),
	];
	const slices = beside(
		words,
		codes.map((code) => [imageSlice(pen, part, code)]),
	);
	return { slices, before: 14, keepWithNext: false, padding: 10, frame: linkFrame(pen) };
}

/** A stripe at the side marks what is not a step. */
function linkFrame(pen: Pen): (top: number, height: number) => void {
	return (top, height) =>
		pen.decorate((doc) => {
			doc
				.lineWidth(0.7)
				.roundedRect(GRID.left, top, GRID.right - GRID.left, height, 5)
				.stroke(COLOURS.quay);
			doc.roundedRect(GRID.left, top, 5, height, 2.5).fill(COLOURS.quay);
		});
}

function closingBlock(pen: Pen, closing: readonly Line[]): Block {
	const part = pen.tag("Sect", pen.root);
	const place: Place = { own: pen.tag("Div", part), german: pen.tag("Div", part, "de") };
	const line: Slice = {
		height: 8,
		draw: (top) =>
			pen.decorate((doc) => {
				doc.lineWidth(1.2).moveTo(GRID.left, top).lineTo(GRID.right, top).stroke(COLOURS.sun);
			}),
	};
	const slices = closing.flatMap((text) => [...lineSlices(pen, place, text, GRID, { own: CLOSING }), gap(4)]);
	return plain([line, ...slices], 20);
}

function plain(slices: readonly Slice[], before: number): Block {
	return { slices, before, keepWithNext: false, padding: 0, frame: null };
}

function drawPiece({ block, slices, top, height }: Piece): void {
	block.frame?.(top, height);
	let y = top + block.padding;
	for (const slice of slices) {
		slice.draw(y);
		y += slice.height;
	}
}

/** Which column speaks which language, above a line in quay and sun. */
function head(pen: Pen, sheet: Sheet, bilingual: boolean): void {
	if (bilingual) pen.label([{ text: LANGUAGES[sheet.language], bold: false }], GRID.left, 30, HEAD);
	if (bilingual) pen.label([{ text: LANGUAGES.de, bold: false }], GRID.german, 30, HEAD);
	pen.decorate((doc) => {
		doc.lineWidth(2).moveTo(GRID.left, 46).lineTo(GRID.right, 46).stroke(COLOURS.quay);
		doc
			.lineWidth(4)
			.moveTo(GRID.left, 46)
			.lineTo(GRID.left + 46, 46)
			.stroke(COLOURS.sun);
	});
}

function foot(pen: Pen, sheet: Sheet, number: string): void {
	const top = PAGE.height - 36;
	const width = pen.measure(HEAD.size);
	const [title] = wrap([{ text: `OnBoard Buddy · ${sheet.title.own}`, bold: false }], 400, width);
	const [page] = wrap([{ text: number, bold: false }], 100, width);
	if (title) pen.label(title, GRID.left, top, HEAD);
	if (page) pen.label(page, GRID.right - page.reduce((sum, { text }) => sum + width(text, false), 0), top, HEAD);
}

function hasGerman(sheet: Sheet): boolean {
	const { title, lead, sections, closing } = sheet;
	const lines = [
		title,
		...lead,
		...closing,
		...sections.flatMap((it) => [it.title, ...it.items.map(({ text }) => text)]),
	];
	return lines.some((line) => line.german !== null);
}
