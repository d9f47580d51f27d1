/** What keeps a model from being a burden: so many at once, so many tokens a day, a pause after failures, a second try. */
import { type Failure, type Model, ModelFailed } from "../generate";

export interface Limits {
	/** Answers that are made at the same time; others wait. */
	readonly concurrency: number;
	/** Tokens a day, asked and answered together; 0: no limit. */
	readonly tokensADay: number;
	/** Tries after the first when the endpoint is busy or fails before its first word. */
	readonly retries: number;
	/** Failures in a row after which it is left alone for a while. */
	readonly failures: number;
	/** First pause in milliseconds; each further one is twice as long, up to `longestPause`. */
	readonly pause: number;
	readonly longestPause: number;
	/** Wait before a second try, in milliseconds; twice as long before a third. */
	readonly backoff: number;
}

export const USUAL_LIMITS: Limits = {
	concurrency: 8,
	tokensADay: 2_000_000,
	retries: 1,
	failures: 5,
	pause: 30_000,
	longestPause: 600_000,
	backoff: 250,
};

/** How the model fares, for the health page: no word of anybody. */
export interface ModelHealth {
	readonly state: "ready" | "paused" | "budget-used";
	readonly lastFailure: Failure | null;
	readonly answering: number;
	readonly waiting: number;
	readonly tokensToday: number;
}

export interface LimitedModel extends Model {
	health(): ModelHealth;
}

/** A letter of Cyrillic takes about twice as many tokens as a Latin one. */
const tokensOf = (text: string) => Math.ceil(text.length / (/\p{Script=Cyrillic}/u.test(text) ? 2 : 3.5));

/** Failures that a second try may mend. */
const PASSING: readonly Failure[] = ["too-many", "server", "refused"];

/** @param clock asked for the day and the pauses @param dayOf the day in the city, YYYY-MM-DD */
export function limitModel(model: Model, limits: Limits, clock: () => Date, dayOf: (at: Date) => string): LimitedModel {
	let answering = 0;
	const waiting: (() => void)[] = [];
	let day = "";
	let used = 0;
	let failed = 0;
	let pauses = 0;
	let pausedUntil = 0;
	let lastFailure: Failure | null = null;

	const spend = (tokens: number) => {
		const today = dayOf(clock());
		if (today !== day) [day, used] = [today, 0];
		used += tokens;
	};
	const budgetUsed = () => {
		spend(0);
		return limits.tokensADay > 0 && used >= limits.tokensADay;
	};
	const note = (failure: Failure) => {
		lastFailure = failure;
		failed += 1;
		if (failed < limits.failures) return;
		pausedUntil = clock().getTime() + Math.min(limits.longestPause, limits.pause * 2 ** pauses);
		pauses += 1;
		// After the pause one failure is enough for the next.
		failed = limits.failures - 1;
	};
	const enter = async (signal: AbortSignal) => {
		if (answering < limits.concurrency) {
			answering += 1;
			return;
		}
		if (signal.aborted) throw new ModelFailed("busy");
		await new Promise<void>((resolve, reject) => {
			const turn = () => {
				signal.removeEventListener("abort", leave);
				resolve();
			};
			const leave = () => {
				waiting.splice(waiting.indexOf(turn), 1);
				reject(new ModelFailed("busy"));
			};
			signal.addEventListener("abort", leave, { once: true });
			waiting.push(turn);
		});
	};
	const leave = () => {
		const next = waiting.shift();
		if (next) next();
		else answering -= 1;
	};

	return {
		name: model.name,
		health: () => ({
			state: budgetUsed() ? "budget-used" : clock().getTime() < pausedUntil ? "paused" : "ready",
			lastFailure,
			answering,
			waiting: waiting.length,
			tokensToday: used,
		}),
		stream: async function* (request, signal) {
			if (budgetUsed()) throw new ModelFailed("budget");
			if (clock().getTime() < pausedUntil) throw new ModelFailed("paused");
			await enter(signal);
			try {
				spend(tokensOf(request.system) + tokensOf(request.prompt));
				for (let attempt = 0; ; attempt++) {
					let came = false;
					try {
						for await (const piece of model.stream(request, signal)) {
							came = true;
							spend(tokensOf(piece));
							yield piece;
						}
						failed = 0;
						pauses = 0;
						return;
					} catch (error) {
						const failure = error instanceof ModelFailed ? error.failure : "malformed";
						const again = !came && attempt < limits.retries && PASSING.includes(failure) && !signal.aborted;
						if (!again) {
							// Who hung up is no failure; who was too slow is one, and is noted by `tooSlow`.
							if (failure !== "aborted") note(failure);
							else if (signal.reason === TOO_SLOW) note("aborted");
							throw error;
						}
						await pause(limits.backoff * 2 ** attempt, signal);
					}
				}
			} finally {
				leave();
			}
		},
	};
}

/** Reason with which a stream is aborted that took too long. */
export const TOO_SLOW = "too slow";

function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(done, ms);
		function done() {
			clearTimeout(timer);
			signal.removeEventListener("abort", done);
			resolve();
		}
		signal.addEventListener("abort", done, { once: true });
	});
}
