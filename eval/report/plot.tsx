/** What all plots share: frame, legend, the table of the figures, the axis of shares. */
import type { ComponentChildren } from "preact";

/** All plots are drawn this wide, so that letters are the same size in each and still legible on a phone. */
export const WIDTH = 340;
export const TICKS = [0, 0.25, 0.5, 0.75, 1];

export interface PlotProps {
	readonly id: string;
	readonly title: string;
	/** What a person who does not see it should know. */
	readonly description: string;
	readonly note?: string;
	readonly legend?: readonly { readonly tone: string; readonly name: string }[];
	/** The same figures as a table. */
	readonly table: ComponentChildren;
}

/** Around a drawing: title, legend, and its figures as a table. */
export function Plot({ id, title, description, note, legend, table, height, children }: PlotProps & Drawing) {
	return (
		<figure>
			<figcaption>
				<h3>{title}</h3>
				{note ? <p>{note}</p> : null}
			</figcaption>
			{legend ? (
				<ul class="legend">
					{legend.map(({ tone, name }) => (
						<li key={tone}>
							<svg viewBox="0 0 10 10" aria-hidden="true">
								<rect class={tone} x="0.5" y="0.5" width="9" height="9" />
							</svg>
							{name}
						</li>
					))}
				</ul>
			) : null}
			<svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
				<title id={`${id}-title`}>{title}</title>
				<desc id={`${id}-desc`}>{description}</desc>
				{children}
			</svg>
			<details>
				<summary>Figures as a table</summary>
				{table}
			</details>
		</figure>
	);
}

interface Drawing {
	readonly height: number;
	readonly children: ComponentChildren;
}

/** Upright lines at the quarters, named below in percent. */
export function ShareAxis({ x, top, bottom }: { x: (share: number) => number; top: number; bottom: number }) {
	return (
		<>
			{TICKS.map((tick) => (
				<g key={tick}>
					<path class="grid" d={`M${x(tick)} ${top}V${bottom}`} />
					<text class="quiet middle" x={x(tick)} y={bottom + 14}>
						{100 * tick}
					</text>
				</g>
			))}
		</>
	);
}

/** The line of an interval, legible on its bar as well as beside it. */
export function Whisker({ line }: { line: string }) {
	return (
		<>
			<path class="halo" d={line} />
			<path class="whisker" d={line} />
		</>
	);
}
