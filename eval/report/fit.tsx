/** What the fit of the first record found is worth: does it promise what is kept, does it tell right from wrong? */
import type { Result } from "../results";
import { type Bin, CalibrationPlot, type Histogram, HistogramPlot } from "./fit-plots";
import { isRight, percent, range, shareRight, signed, Table } from "./table";

const BINS = 10;
const FINE_BINS = 20;

interface Props {
	readonly questions: readonly Result[];
}

const binOf = (fit: number, bins: number) => Math.min(bins - 1, Math.max(0, Math.floor(fit * bins)));

export function Calibration({ questions }: Props) {
	const bins: Bin[] = Array.from({ length: BINS }, (_, at) => {
		const list = questions.filter(({ fit }) => binOf(fit, BINS) === at);
		const promised = list.reduce((sum, { fit }) => sum + fit, 0) / Math.max(1, list.length);
		return { from: at / BINS, to: (at + 1) / BINS, size: list.length, promised, share: shareRight(list) };
	});
	const off = bins.reduce((sum, it) => sum + it.size * Math.abs(it.promised - it.share.mean), 0) / questions.length;
	const title = "Does the fit promise what is kept?";
	const name = ({ from, to }: Bin) => `${from.toFixed(1)} to ${to.toFixed(1)}`;
	const filled = bins.filter(({ size }) => size > 0);
	return (
		<CalibrationPlot
			id="calibration"
			title={title}
			description={`Fit in ten bins against the share right: ${filled.map((it) => `fit ${name(it)}, ${it.size} questions, ${percent(it.share.mean)} right`).join("; ")}.`}
			note={`Fit of the first record found, in ten bins, against the share right; on the broken line both are the same. On average they are ${(100 * off).toFixed(1)} points apart. A question that was refused counts as wrong.`}
			bins={bins}
			table={
				<Table
					name={title}
					columns={[
						{ head: "Fit", cell: name },
						{ head: "Size", look: "number", cell: ({ size }) => size },
						{ head: "Mean fit", look: "number", cell: (it) => percent(it.promised) },
						{ head: "Right", look: "number", cell: (it) => percent(it.share.mean) },
						{ head: "95 %", look: "number", cell: (it) => range(it.share) },
						{
							head: "Kept − promised",
							look: "number",
							cell: (it) => `${signed(100 * (it.share.mean - it.promised))} points`,
						},
					]}
					rows={filled}
					rowKey={name}
				/>
			}
		/>
	);
}

export function FitDistribution({ questions, outside }: Props & { outside: readonly Result[] }) {
	const histogram = (name: string, tone: string, list: readonly Result[]): Histogram => ({
		name,
		tone,
		counts: Array.from({ length: FINE_BINS }, (_, at) => list.filter(({ fit }) => binOf(fit, FINE_BINS) === at).length),
	});
	const right = questions.filter(isRight);
	const wrong = questions.filter((it) => !isRight(it));
	const histograms = [
		histogram("right", "right", right),
		histogram("wrong", "wrong", wrong),
		histogram("outside the subject", "outside", outside),
	];
	const title = "Fit of right, wrong and outside";
	const median = (list: readonly Result[]) => list.map(({ fit }) => fit).sort((a, b) => a - b)[list.length >> 1] ?? 0;
	return (
		<HistogramPlot
			id="fit"
			title={title}
			description={`Median fit: right ${percent(median(right))}, wrong ${percent(median(wrong))}, outside ${percent(median(outside))}.`}
			note="Fit of the first record found, percent; the height is the share of each group. Right and wrong are of the suite “questions”."
			histograms={histograms}
			table={
				<Table
					name={title}
					columns={[
						{
							head: "Fit",
							cell: (at: number) => `${(at / FINE_BINS).toFixed(2)} to ${((at + 1) / FINE_BINS).toFixed(2)}`,
						},
						...histograms.map(({ name, counts }) => ({
							head: name,
							look: "number" as const,
							cell: (at: number) => counts[at] ?? 0,
						})),
					]}
					rows={Array.from({ length: FINE_BINS }, (_, at) => at)}
					rowKey={String}
				/>
			}
		/>
	);
}
