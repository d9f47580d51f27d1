/** Draws on the pages of a tagged PDF: each text and picture belongs to an element of the structure, the rest is artifact. */
import PDFDocument from "pdfkit";
import type { Bar } from "./qr";
import type { Measure, WrappedLine } from "./wrap";

/** Colours that stay apart when printed in grey. */
export const COLOURS = { ink: "#14233A", soft: "#46546C", quay: "#0D4A7A", sun: "#FFC233", line: "#9AA5B5" } as const;
export type Colour = keyof typeof COLOURS;

/** How a text looks. */
export interface Style {
	readonly size: number;
	readonly leading: number;
	readonly colour: Colour;
}

/** An element of the structure that screen readers follow. */
export interface Tag {
	readonly type: string;
	readonly element: PDFKit.PDFStructureElement;
}

/** A picture made of bars; `unit` points per unit. */
export interface Picture {
	readonly bars: readonly Bar[];
	readonly unit: number;
	readonly side: number;
	readonly alt: string;
	readonly address: string;
}

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

export type Pen = ReturnType<typeof createPen>;

/**
 * A pen on an empty document; `finish` gives the file.
 *
 * @example
 * const pen = createPen("Mein Plan", "de", fonts);
 * pen.turn();
 * pen.write(pen.tag("P", pen.root), [{ text: "Hallo", bold: false }], 40, 40, style);
 * const bytes = await pen.finish();
 */
export function createPen(title: string, language: string, fonts: { regular: ArrayBuffer; bold: ArrayBuffer }) {
	const doc = new PDFDocument({
		size: "A4",
		margin: 0,
		autoFirstPage: false,
		font: "", // no Helvetica: it is not embedded
		pdfVersion: "1.7",
		tagged: true,
		lang: language,
		displayTitle: true,
		info: { Title: title, Author: "OnBoard Buddy", Creator: "OnBoard Buddy" },
	});
	const bytes = collect(doc);
	doc.registerFont("bold", fonts.bold);
	doc.registerFont("regular", fonts.regular);
	const widths = new Map<string, number>();
	const root: Tag = { type: "Document", element: doc.struct("Document") };
	doc.addStructure(root.element);

	/** Width at size 1: the pieces of a text return in every size. */
	function unitWidth(text: string, bold: boolean): number {
		const key = bold ? `b${text}` : `r${text}`;
		let width = widths.get(key);
		if (width === undefined) {
			width = doc
				.font(bold ? "bold" : "regular")
				.fontSize(1)
				.widthOfString(text);
			widths.set(key, width);
		}
		return width;
	}

	/** For {@link Measure}: widths at one size. */
	function measure(size: number): Measure {
		return (text, bold) => unitWidth(text, bold) * size;
	}

	/** Draws what belongs to an element of the structure. */
	function mark({ type, element }: Tag, draw: () => void): void {
		const content = doc.markStructureContent(type);
		draw();
		doc.endMarkedContent();
		element.add(content);
	}

	/** The area of a link and its element; to be ended on the page where the link lies. */
	function open(
		parent: Tag,
		address: string,
		alt: string,
		draw: (link: Tag) => readonly [number, number, number, number],
	) {
		const link: Tag = { type: "Link", element: doc.struct("Link") };
		const [x, top, width, height] = draw(link);
		// pdfkit writes a String object as text and a plain string as a name; its types know only the latter.
		const options: object = { structParent: link.element, Contents: new String(alt) };
		doc.link(x, top, width, height, address, options);
		link.element.end();
		parent.element.add(link.element);
	}

	function decorate(draw: (doc: PDFKit.PDFDocument) => void): void {
		doc.markContent("Artifact", { type: "Layout" });
		draw(doc);
		doc.endMarkedContent();
	}

	function put(line: WrappedLine, x: number, top: number, { size, leading, colour }: Style): number {
		let at = x;
		doc.fillColor(COLOURS[colour]);
		for (const run of line) {
			doc.font(run.bold ? "bold" : "regular").fontSize(size);
			// Noto Sans stands 1.36 high; the line is centred in its leading.
			doc.text(run.text, at, top + (leading - 1.362 * size) / 2, { lineBreak: false });
			at += unitWidth(run.text, run.bold) * size;
		}
		return at - x;
	}

	return {
		root,
		measure,
		decorate,
		/** Begins a page. */
		turn: () => void doc.addPage(),
		tag(type: string, parent: Tag, language?: string): Tag {
			const element = doc.struct(type, language ? { lang: language } : {});
			parent.element.add(element);
			return { type, element };
		},
		/** One line of an element's text. */
		write: (tag: Tag, line: WrappedLine, x: number, top: number, style: Style) =>
			mark(tag, () => void put(line, x, top, style)),
		/** A line that is no content: running heads. */
		label: (line: WrappedLine, x: number, top: number, style: Style) => decorate(() => void put(line, x, top, style)),
		/** A line that opens an address. */
		writeLink(parent: Tag, line: WrappedLine, x: number, top: number, style: Style, address: string): void {
			open(parent, address, line.map((run) => run.text).join(""), (link) => {
				let width = 0;
				mark(link, () => {
					width = put(line, x, top, style);
				});
				return [x, top, width, style.leading];
			});
		},
		/** A picture that opens an address. */
		picture(parent: Tag, { bars, unit, side, alt, address }: Picture, x: number, top: number): void {
			open(parent, address, alt, (link) => {
				const options = { alt, bbox: [x, top, x + side, top + side] };
				const figure: Tag = { type: "Figure", element: doc.struct("Figure", options) };
				mark(figure, () => {
					doc.save().translate(x, top).scale(unit);
					for (const bar of bars) doc.rect(bar.x, bar.y, bar.length, 1);
					doc.fill(COLOURS.ink).restore();
				});
				figure.element.end();
				link.element.add(figure.element);
				return [x, top, side, side];
			});
		},
		finish(): Promise<Uint8Array<ArrayBuffer>> {
			doc.end();
			return bytes;
		},
	};
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const parts: Uint8Array[] = [];
		doc.on("data", (part: Uint8Array) => void parts.push(part));
		doc.on("error", reject);
		doc.on("end", () => {
			const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
			let at = 0;
			for (const part of parts) {
				whole.set(part, at);
				at += part.length;
			}
			resolve(whole);
		});
	});
}
