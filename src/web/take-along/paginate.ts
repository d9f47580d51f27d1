/** Blocks onto pages: a card stays whole unless it is longer than a page, a heading stays with what follows. */

/** The smallest piece that no page break divides. */
export interface Slice {
	readonly height: number;
	readonly draw: (top: number) => void;
}

/** Slices that belong together. */
export interface Block {
	readonly slices: readonly Slice[];
	/** Space before it, not at the top of a page. */
	readonly before: number;
	readonly keepWithNext: boolean;
	/** Begins a page of its own. */
	readonly newPage?: boolean;
	/** Space inside a frame, above and below. */
	readonly padding: number;
	/** Draws what lies behind the slices, for each page anew. */
	readonly frame: ((top: number, height: number) => void) | null;
}

/** Slices of one block on one page. */
export interface Piece {
	readonly block: Block;
	readonly slices: readonly Slice[];
	readonly top: number;
	readonly height: number;
}

/**
 * Distributes blocks over pages from `top` to `bottom`.
 *
 * @example for (const page of paginate(blocks, 60, 790)) for (const piece of page) draw(piece);
 */
export function paginate(blocks: readonly Block[], top: number, bottom: number): Piece[][] {
	const pages: Piece[][] = [[]];
	let y = top;
	const turn = () => {
		pages.push([]);
		y = top;
	};
	const space = (block: Block) => (y > top ? block.before : 0);

	blocks.forEach((block, index) => {
		if (y > top && (block.newPage || y + block.before + together(blocks, index, bottom - top) > bottom)) turn();
		let rest = block.slices;
		do {
			const start = y + space(block);
			const count = fitting(rest, bottom - start - 2 * block.padding);
			if (count === 0 && y > top) {
				turn();
				continue;
			}
			// A slice higher than a page is drawn all the same: it only reaches into the margin.
			const slices = rest.slice(0, Math.max(count, 1));
			const height = sum(slices) + 2 * block.padding;
			pages.at(-1)?.push({ block, slices, top: start, height });
			y = start + height;
			rest = rest.slice(slices.length);
			if (rest.length > 0) turn();
		} while (rest.length > 0);
	});
	return pages;
}

/** Empty height. */
export function gap(height: number): Slice {
	return { height, draw: () => {} };
}

/** Slices beneath one another as one, and such columns side by side. */
export function stack(columns: readonly (readonly Slice[])[]): Slice | null {
	const height = Math.max(0, ...columns.map(sum));
	if (height === 0) return null;
	const draw = (top: number) => {
		for (const slices of columns) {
			let y = top;
			for (const slice of slices) {
				slice.draw(y);
				y += slice.height;
			}
		}
	};
	return { height, draw };
}

/** What must stand on one page from this block on: whole, with all that it introduces; a part of it if that is too much. */
function together(blocks: readonly Block[], index: number, page: number): number {
	const block = blocks[index];
	if (!block) return 0;
	const own = sum(block.slices) + 2 * block.padding;
	if (own > page) return Math.min(page, sum(block.slices.slice(0, 8)) + 2 * block.padding);
	if (!block.keepWithNext) return own;
	const next = blocks[index + 1];
	const chain = own + (next ? next.before + together(blocks, index + 1, page) : 0);
	return chain > page ? Math.min(page, own + 60) : chain;
}

function fitting(slices: readonly Slice[], room: number): number {
	let used = 0;
	let count = 0;
	for (const slice of slices) {
		used += slice.height;
		// Rounding must not throw the last line of a page onto the next one.
		if (used > room + 0.01) break;
		count++;
	}
	return count;
}

function sum(slices: readonly Slice[]): number {
	return slices.reduce((height, slice) => height + slice.height, 0);
}
