/** QR codes as modules and as one path: for the page (SVG) and for the PDF alike. */
import QRCode, { type QRCodeErrorCorrectionLevel } from "qrcode";

/** The light border that the standard asks for, in modules. */
const QUIET = 4;

/** A code without its quiet zone. */
export interface QrMatrix {
	/** Modules per side. */
	readonly size: number;
	/** 1 to 40. */
	readonly version: number;
	readonly dark: (row: number, column: number) => boolean;
}

/** Dark modules beside one another, one unit each. */
export interface Bar {
	readonly x: number;
	readonly y: number;
	readonly length: number;
}

/** A code with its quiet zone, one unit per module. */
export interface QrPath {
	/** Units per side, quiet zone included. */
	readonly size: number;
	/** SVG path data of the dark modules. */
	readonly path: string;
	/** The same as numbers. */
	readonly bars: readonly Bar[];
	readonly version: number;
}

/** No QR code can hold the text: it is empty or too long (about 2300 bytes at level M). */
export class NotForQrCode extends Error {
	constructor(readonly text: string) {
		super(`No QR code for a text of ${text.length} characters: give it between 1 and about 2300 bytes.`);
		this.name = "NotForQrCode";
	}
}

/**
 * The modules of the smallest code that holds a text.
 *
 * @throws NotForQrCode when the text is empty or too long.
 * @example qrMatrix("tel:+493411230", "M").version // 1
 */
export function qrMatrix(text: string, level: QRCodeErrorCorrectionLevel): QrMatrix {
	try {
		const { modules, version } = QRCode.create(text, { errorCorrectionLevel: level });
		return { size: modules.size, version, dark: (row, column) => modules.get(row, column) === 1 };
	} catch {
		throw new NotForQrCode(text);
	}
}

/**
 * A code at level M as path, with four modules of quiet zone.
 *
 * @throws NotForQrCode when the text is empty or too long.
 * @example
 * const { size, path } = qrPath("https://example.org");
 * <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges"><path d={path} /></svg>
 */
export function qrPath(text: string): QrPath {
	const matrix = qrMatrix(text, "M");
	const bars = Array.from({ length: matrix.size }, (_, row) => barsOf(matrix, row)).flat();
	const path = bars.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join("");
	return { size: matrix.size + 2 * QUIET, path, bars, version: matrix.version };
}

/** Neighbours in a row become one bar: fewer commands, and no hairlines between them. */
function barsOf(matrix: QrMatrix, row: number): Bar[] {
	const bars: Bar[] = [];
	for (let column = 0; column < matrix.size; column++) {
		if (!matrix.dark(row, column)) continue;
		const start = column;
		while (column < matrix.size && matrix.dark(row, column)) column++;
		bars.push({ x: start + QUIET, y: row + QUIET, length: column - start });
	}
	return bars;
}
