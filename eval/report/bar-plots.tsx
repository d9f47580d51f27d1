/** Plots of shares and parts: they know numbers and names, not what was measured. */
import type { Interval } from "../statistics";
import { Plot, type PlotProps, ShareAxis, Whisker, WIDTH } from "./plot";
import { percent } from "./table";

export interface Bar {
	readonly name: string;
	readonly tone: string;
	readonly share: Interval;
	readonly all: number;
}

/** Lying bars of shares with their intervals, in named groups. */
export function BarPlot({
	groups,
	left,
	mark,
	...plot
}: PlotProps & {
	groups: readonly { name: string; bars: readonly Bar[] }[];
	/** Room for the names. */
	left: number;
	/** A share to compare all with. */
	mark?: number;
}) {
	const right = WIDTH - 82;
	const x = (share: number) => left + share * (right - left);
	const step = 18;
	const gap = groups.some(({ bars }) => bars.length > 1) ? 8 : 2;
	let y = 4;
	const placed = groups.map(({ name, bars }) => {
		const top = y;
		y += bars.length * step + gap;
		return { name, bars, top };
	});
	const bottom = y;
	return (
		<Plot {...plot} height={bottom + 18}>
			<ShareAxis x={x} top={0} bottom={bottom} />
			{placed.map(({ name, bars, top }) => (
				<g key={name}>
					<text class={bars.length > 1 ? "group" : "end"} x={bars.length > 1 ? 0 : left - 6} y={top + 12}>
						{name}
					</text>
					{bars.map((bar, at) => {
						const middle = top + at * step + 8;
						return (
							<g key={bar.name}>
								{bars.length > 1 ? (
									<text class="quiet end" x={left - 6} y={middle + 4}>
										{bar.name}
									</text>
								) : null}
								<rect class={bar.tone} x={left} y={middle - 6} width={x(bar.share.mean) - left} height={12} />
								{bar.all > 0 ? (
									<Whisker line={`M${x(bar.share.low)} ${middle - 3}v6m0-3H${x(bar.share.high)}m0-3v6`} />
								) : null}
								<text x={right + 6} y={middle + 4}>
									{bar.all > 0 ? `${percent(bar.share.mean)} of ${bar.all}` : "none"}
								</text>
							</g>
						);
					})}
				</g>
			))}
			{mark === undefined ? null : <path class="ideal" d={`M${x(mark)} 0V${bottom}`} />}
		</Plot>
	);
}

export interface Stack {
	readonly name: string;
	readonly parts: readonly { readonly tone: string; readonly count: number }[];
	readonly all: number;
}

/** Lying bars as long as each other, divided by the shares of their parts. */
export function StackPlot({ stacks, ...plot }: PlotProps & { stacks: readonly Stack[] }) {
	const left = 46;
	const right = WIDTH - 34;
	const x = (share: number) => left + share * (right - left);
	const step = 26;
	const bottom = stacks.length * step + 2;
	return (
		<Plot {...plot} height={bottom + 18}>
			<ShareAxis x={x} top={0} bottom={bottom} />
			{stacks.map(({ name, parts, all }, row) => {
				const top = row * step + 3;
				let before = 0;
				return (
					<g key={name}>
						<text class="end" x={left - 6} y={top + 15}>
							{name}
						</text>
						{parts.map(({ tone, count }) => {
							const from = x(before / Math.max(1, all));
							before += count;
							const width = x(before / Math.max(1, all)) - from;
							return (
								<g key={tone}>
									<rect class={tone} x={from} y={top} width={Math.max(0, width - 0.8)} height={21} />
									{width > 6.4 * String(count).length ? (
										<text class={`count middle on-${tone}`} x={from + width / 2} y={top + 15}>
											{count}
										</text>
									) : null}
								</g>
							);
						})}
						<text class="quiet" x={right + 6} y={top + 15}>
							{all}
						</text>
					</g>
				);
			})}
		</Plot>
	);
}
