/** Plots over a probability: they know numbers and names, not what was measured. */
import type { Interval } from "../statistics";
import { Plot, type PlotProps, ShareAxis, TICKS, Whisker, WIDTH } from "./plot";

export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly size: number;
	/** Mean of the promised probabilities. */
	readonly promised: number;
	readonly share: Interval;
}

/** What was promised against what was kept; on the broken line both are the same. */
export function CalibrationPlot({ bins, ...plot }: PlotProps & { bins: readonly Bin[] }) {
	const left = 34;
	const right = WIDTH - 12;
	const bottom = 236;
	const x = (share: number) => left + share * (right - left);
	const y = (share: number) => bottom - share * (bottom - 10);
	return (
		<Plot {...plot} height={bottom + 56}>
			<ShareAxis x={x} top={10} bottom={bottom} />
			{TICKS.map((tick) => (
				<g key={tick}>
					<path class="grid" d={`M${left} ${y(tick)}H${right}`} />
					{tick > 0 ? (
						<text class="quiet end" x={left - 5} y={y(tick) + 4}>
							{100 * tick}
						</text>
					) : null}
				</g>
			))}
			<path class="ideal" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
			{bins.map(({ from, to, size, promised, share }) => (
				<g key={from}>
					<text class="quiet middle" x={x((from + to) / 2)} y={bottom + 32}>
						{size}
					</text>
					{size > 0 ? (
						<>
							<Whisker line={`M${x(promised) - 3} ${y(share.low)}h6m-3 0V${y(share.high)}m-3 0h6`} />
							<circle class="train" cx={x(promised)} cy={y(share.mean)} r={5} />
						</>
					) : null}
				</g>
			))}
			<text class="quiet" x={0} y={bottom + 32}>
				size
			</text>
			<text class="quiet middle" x={(left + right) / 2} y={bottom + 51}>
				across: fit, %; upright: right, %
			</text>
		</Plot>
	);
}

export interface Histogram {
	readonly name: string;
	readonly tone: string;
	readonly counts: readonly number[];
}

/** Distributions over 0 to 1 one above the other; each is scaled to its own sum, all to the same height. */
export function HistogramPlot({ histograms, ...plot }: PlotProps & { histograms: readonly Histogram[] }) {
	const left = 6;
	const right = WIDTH - 12;
	const step = 76;
	const tall = 52;
	const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
	const highest = Math.max(
		...histograms.map(({ counts }) => Math.max(0, ...counts) / Math.max(1, sum(counts))),
		Number.EPSILON,
	);
	const x = (share: number) => left + share * (right - left);
	const bottom = histograms.length * step;
	return (
		<Plot {...plot} height={bottom + 18}>
			<ShareAxis x={x} top={16} bottom={bottom} />
			{histograms.map(({ name, tone, counts }, row) => {
				const floor = (row + 1) * step;
				const all = sum(counts);
				return (
					<g key={name}>
						<text class="group" x={left} y={floor - tall - 9}>{`${name}, ${all}`}</text>
						{counts.map((count, at) => {
							const height = (tall * count) / Math.max(1, all) / highest;
							const from = x(at / counts.length);
							return (
								<rect
									key={from}
									class={tone}
									x={from + 0.5}
									y={floor - height}
									width={(right - left) / counts.length - 1}
									height={height}
								/>
							);
						})}
						<path class="grid" d={`M${left} ${floor}H${right}`} />
					</g>
				);
			})}
		</Plot>
	);
}
