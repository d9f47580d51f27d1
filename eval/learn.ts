/** The two models of the ranking, fitted by gradient descent from zero: the same data give the same weights. */

/** One message: the features of its candidates, and which of them are right. */
export interface Group {
	readonly rows: readonly (readonly number[])[];
	readonly right: readonly boolean[];
	/** How much the message counts. */
	readonly weight: number;
}

const ROUNDS = 400;
const RATE = 0.05;

/**
 * Weights of a linear score that puts right candidates first: softmax over the candidates of a message, the loss is
 * −log of the share of the right ones (ListNet with one level; Cao et al. 2007), L2 on the weights.
 */
export function fitRanking(groups: readonly Group[], size: number, penalty: number): number[] {
	const useful = groups.filter(({ right }) => right.some(Boolean) && !right.every(Boolean));
	const total = useful.reduce((sum, { weight }) => sum + weight, 0) || 1;
	return descend(size, (weights, gradient) => {
		for (const { rows, right, weight } of useful) {
			const scores = rows.map((row) => dot(row, weights));
			const most = Math.max(...scores);
			const parts = scores.map((score) => Math.exp(score - most));
			const sum = parts.reduce((a, b) => a + b, 0);
			const sumRight = parts.reduce((a, b, at) => a + (right[at] ? b : 0), 0);
			for (const [at, row] of rows.entries()) {
				const part = parts[at] ?? 0;
				const pull = (weight / total) * (part / sum - (right[at] ? part / sumRight : 0));
				for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + pull * (row[i] ?? 0);
			}
		}
		for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + penalty * (weights[i] ?? 0);
	});
}

/** Logistic regression: the probability that a row is right. The first input is the constant 1 and is not penalised. */
export function fitProbability(groups: readonly Group[], size: number, penalty: number): number[] {
	const total = groups.reduce((sum, { weight, rows }) => sum + weight * rows.length, 0) || 1;
	return descend(size, (weights, gradient) => {
		for (const { rows, right, weight } of groups) {
			for (const [at, row] of rows.entries()) {
				const pull = (weight / total) * (1 / (1 + Math.exp(-dot(row, weights))) - (right[at] ? 1 : 0));
				for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + pull * (row[i] ?? 0);
			}
		}
		for (let i = 1; i < size; i++) gradient[i] = (gradient[i] ?? 0) + penalty * (weights[i] ?? 0);
	});
}

/** Adam (Kingma & Ba 2015) over a fixed number of rounds. */
function descend(size: number, addGradient: (weights: readonly number[], gradient: number[]) => void): number[] {
	const weights = new Array<number>(size).fill(0);
	const mean = new Array<number>(size).fill(0);
	const square = new Array<number>(size).fill(0);
	for (let round = 1; round <= ROUNDS; round++) {
		const gradient = new Array<number>(size).fill(0);
		addGradient(weights, gradient);
		for (let i = 0; i < size; i++) {
			const g = gradient[i] ?? 0;
			mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g;
			square[i] = 0.999 * (square[i] ?? 0) + 0.001 * g * g;
			const step = (mean[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
			weights[i] = (weights[i] ?? 0) - RATE * step;
		}
	}
	return weights;
}

function dot(row: readonly number[], weights: readonly number[]): number {
	let sum = 0;
	for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (weights[i] ?? 0);
	return sum;
}
