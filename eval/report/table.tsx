/** Tables of figures, and how figures are written. */
import type { ComponentChildren } from "preact";
import type { Result } from "../results";
import { type Interval, interval } from "../statistics";

export interface Column<Row> {
	readonly head: string;
	readonly cell: (row: Row) => ComponentChildren;
	/** How its cells look; figures stand to the right. */
	readonly look?: "number" | "whole" | "message" | "problems" | "ids";
}

export interface TableProps<Row> {
	/** Names the table for those who do not see it; seen by all with `headed`. */
	readonly name: string;
	readonly headed?: boolean;
	/** The first heads the row. */
	readonly columns: readonly Column<Row>[];
	readonly rows: readonly Row[];
	readonly rowKey: (row: Row) => string;
	readonly rowLook?: (row: Row) => string | undefined;
}

/** A table that scrolls inside itself where it is too wide, by keyboard too. */
export function Table<Row>({ name, headed, columns, rows, rowKey, rowLook }: TableProps<Row>) {
	return (
		<>
			{headed ? <h3>{name}</h3> : null}
			<section class="scroll" aria-label={name} tabindex={0}>
				<table>
					<thead>
						<tr>
							{columns.map(({ head, look }) => (
								<th key={head} scope="col" class={look}>
									{head}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<tr key={rowKey(row)} class={rowLook?.(row)}>
								{columns.map(({ head, cell, look }, place) =>
									place === 0 ? (
										<th key={head} scope="row" class={look}>
											{cell(row)}
										</th>
									) : (
										<td key={head} class={look}>
											{cell(row)}
										</td>
									),
								)}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</>
	);
}

/** "76.3 %", never broken. */
export function percent(share: number): string {
	return `${(100 * share).toFixed(1)}\u00a0%`;
}

/** "72.9 to 79.6 %" */
export function range({ low, high }: Interval): string {
	return `${(100 * low).toFixed(1)} to ${percent(high)}`;
}

/** "+1.2", "−0.4" or "±0.0": never a minus before a zero. */
export function signed(value: number, digits = 1): string {
	const size = Math.abs(value).toFixed(digits);
	if (Number(size) === 0) return `±${size}`;
	return `${value > 0 ? "+" : "−"}${size}`;
}

/** Values as `interval` takes them: so many right of all. */
export function outcomes(right: number, all: number): number[] {
	return Array.from({ length: all }, (_, at) => (at < right ? 1 : 0));
}

export function isRight({ problems }: Result): boolean {
	return problems.length === 0;
}

export function shareRight(results: readonly Result[]): Interval {
	return interval(results.map((it) => (isRight(it) ? 1 : 0)));
}
