import { describe, expect, it } from "vitest";
import { type Failure, type Model, ModelFailed } from "../generate";
import { limitModel, TOO_SLOW, USUAL_LIMITS } from "./limits";

const REQUEST = { system: "rules", prompt: "data", maxTokens: 10 };
const LIMITS = { ...USUAL_LIMITS, backoff: 1 };

/** A model that fails as told, each call in turn, then answers. */
function failing(...failures: (Failure | null)[]): Model & { readonly calls: () => number } {
	let calls = 0;
	return {
		name: "failing",
		calls: () => calls,
		stream: async function* () {
			const failure = failures[calls++];
			if (failure) throw new ModelFailed(failure);
			yield "b1 | Word.";
		},
	};
}

function limited(model: Model, change: Partial<typeof LIMITS> = {}) {
	let now = Date.parse("2026-11-26T12:00:00Z");
	const subject = limitModel(
		model,
		{ ...LIMITS, ...change },
		() => new Date(now),
		(at) => at.toISOString().slice(0, 10),
	);
	const ask = async (signal = new AbortController().signal): Promise<Failure | "answered"> => {
		try {
			for await (const _ of subject.stream(REQUEST, signal));
			return "answered";
		} catch (error) {
			return error instanceof ModelFailed ? error.failure : "malformed";
		}
	};
	const later = (ms: number) => {
		now += ms;
	};
	return { ...subject, ask, later };
}

describe("a second try", () => {
	it.each(["too-many", "server", "refused"] as const)("mends %s", async (failure) => {
		const model = failing(failure);
		expect(await limited(model).ask()).toBe("answered");
		expect(model.calls()).toBe(2);
	});

	it.each(["key", "not-found", "context", "malformed"] as const)("is not made for %s", async (failure) => {
		const model = failing(failure);
		expect(await limited(model).ask()).toBe(failure);
		expect(model.calls()).toBe(1);
	});

	it("is not made once words have come", async () => {
		let calls = 0;
		const model: Model = {
			name: "cut",
			stream: async function* () {
				calls += 1;
				yield "b1";
				throw new ModelFailed("server");
			},
		};
		expect(await limited(model).ask()).toBe("server");
		expect(calls).toBe(1);
	});
});

describe("after failures in a row", () => {
	it("the endpoint is left alone, longer each time, and taken back when it answers", async () => {
		const model = failing(...Array.from({ length: 6 }, (): Failure => "key"));
		const subject = limited(model, { failures: 5, pause: 1_000, longestPause: 1_500 });
		for (let time = 0; time < 5; time++) expect(await subject.ask()).toBe("key");
		expect(await subject.ask()).toBe("paused");
		expect(subject.health()).toMatchObject({ state: "paused", lastFailure: "key" });
		subject.later(1_001);
		expect(await subject.ask()).toBe("key");
		subject.later(1_400);
		expect(await subject.ask()).toBe("paused");
		subject.later(101);
		expect(await subject.ask()).toBe("answered");
		expect(subject.health().state).toBe("ready");
	});

	it("who hangs up counts for nothing, who was too slow counts", async () => {
		const hanging: Model = {
			name: "hanging",
			stream: async function* (_, signal) {
				if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
				yield* [];
				throw new ModelFailed("aborted");
			},
		};
		const leave = async (subject: ReturnType<typeof limited>, reason: string) => {
			const controller = new AbortController();
			const asked = subject.ask(controller.signal);
			controller.abort(reason);
			return asked;
		};
		const gone = limited(hanging, { failures: 2 });
		for (let time = 0; time < 3; time++) await leave(gone, "gone");
		expect(gone.health().state).toBe("ready");
		const slow = limited(hanging, { failures: 2 });
		for (let time = 0; time < 2; time++) await leave(slow, TOO_SLOW);
		expect(slow.health().state).toBe("paused");
	});
});

describe("the tokens of a day", () => {
	it("end the answers of that day, not of the next", async () => {
		const subject = limited(failing(), { tokensADay: 5 });
		expect(await subject.ask()).toBe("answered");
		expect(await subject.ask()).toBe("budget");
		expect(subject.health().state).toBe("budget-used");
		subject.later(24 * 3_600_000);
		expect(await subject.ask()).toBe("answered");
	});

	it("are not counted where no limit is set", async () => {
		const subject = limited(failing(), { tokensADay: 0 });
		for (let time = 0; time < 20; time++) expect(await subject.ask()).toBe("answered");
	});
});

describe("so many answers at once", () => {
	it("others wait their turn, in order, and leave the queue when they give up", async () => {
		const open: (() => void)[] = [];
		const order: number[] = [];
		let started = 0;
		const model: Model = {
			name: "gated",
			stream: async function* () {
				const mine = started++;
				await new Promise<void>((resolve) => open.push(resolve));
				order.push(mine);
				yield "b1 | Word.";
			},
		};
		const subject = limited(model, { concurrency: 1 });
		const impatient = new AbortController();
		const asked = [subject.ask(), subject.ask(impatient.signal), subject.ask()];
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(subject.health()).toMatchObject({ answering: 1, waiting: 2 });
		impatient.abort();
		expect(await asked[1]).toBe("busy");
		while (order.length < 2) {
			open.shift()?.();
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
		expect(await Promise.all([asked[0], asked[2]])).toEqual(["answered", "answered"]);
		expect(subject.health()).toMatchObject({ answering: 0, waiting: 0 });
	});
});
