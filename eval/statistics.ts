/** Means with bootstrap intervals (Efron & Tibshirani 1993): percentile method, fixed seed. */
import { random } from "./noise";

export interface Interval {
	readonly mean: number;
	/** 95 %. */
	readonly low: number;
	readonly high: number;
}

const SAMPLES = 1000;

/** The mean of values with its interval; zeros where there are none. */
export function interval(values: readonly number[]): Interval {
	return intervalOf(values, (sample) => sample.reduce((sum, value) => sum + value, 0) / sample.length);
}

/** Any figure of a list with its interval: the list is drawn again and again with replacement. */
export function intervalOf<T>(values: readonly T[], figure: (sample: readonly T[]) => number): Interval {
	if (values.length === 0) return { mean: 0, low: 0, high: 0 };
	const next = random(1);
	const figures = Array.from({ length: SAMPLES }, () =>
		figure(Array.from(values, () => values[Math.floor(next() * values.length)] as T)),
	).sort((a, b) => a - b);
	return {
		mean: figure(values),
		low: figures[Math.floor(SAMPLES * 0.025)] ?? 0,
		high: figures[Math.floor(SAMPLES * 0.975)] ?? 0,
	};
}
