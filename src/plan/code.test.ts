import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKnowledge } from "../knowledge";
import { loadPack } from "../knowledge/read-pack";
import { choicesOf } from "../web/pages/plan-words";
import { qrPath } from "../web/take-along/qr";
import { BadCode, type Codebook, decodePlan, encodePlan, hashOf, UNKNOWN } from "./code";
import { allStepKeys } from "./data";
import { readKept } from "./file";
import { EMPTY_PLAN, MAX_STEPS, PAPER_STATES, type Plan, type PlanItem, STATES } from "./plan";
import { type Answers, QUESTIONS } from "./types";

const knowledge = createKnowledge(loadPack("content/leipzig"));
const book: Codebook = {
	keys: allStepKeys(knowledge),
	choices: Object.fromEntries(
		knowledge.pack.questions.map((question) => [
			question.fills,
			choicesOf({ knowledge }, question).map(({ value }) => value),
		]),
	),
	papers: knowledge.pack.papers.map(({ id }) => id).sort(),
};

/** As much as a plan for an appointment holds. */
const STEPS_OF_A_PLAN = 20;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const bare = (key: string, state: PlanItem["state"] = "open"): PlanItem => ({
	key,
	state,
	since: null,
	due: null,
	note: "",
	imported: false,
	kept: null,
});
const nurse = book.keys.filter((key) => key.endsWith("@nurse")).slice(0, STEPS_OF_A_PLAN);
const full: Plan = {
	...EMPTY_PLAN,
	occupation: "nurse",
	answers: Object.fromEntries(QUESTIONS.map((name) => [name, book.choices[name]?.at(-1)])) as Answers,
	items: nurse.map((key, at) => bare(key, STATES[at % STATES.length])),
	papers: Object.fromEntries(book.papers.slice(0, 10).map((id) => [id, "translate"] as const)),
};

const day = fc.integer({ min: 0, max: 4000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const item: fc.Arbitrary<PlanItem> = fc.record({
	key: fc.constantFrom(...book.keys),
	state: fc.constantFrom(...STATES),
	since: fc.option(day),
	due: fc.option(day),
	note: fc.string({ unit: "grapheme", maxLength: 50 }),
	imported: fc.boolean(),
	kept: fc.option(
		fc.record({
			text: fc.record({ de: fc.string(), en: fc.string(), uk: fc.string() }),
			detail: fc.constant(null),
			print: fc.string({ maxLength: 7 }),
		}),
	),
});
const plans: fc.Arbitrary<Plan> = fc.record({
	version: fc.constant(1 as const),
	occupation: fc.constant(null),
	path: fc.constant(null),
	answers: fc.record(
		Object.fromEntries(QUESTIONS.map((name) => [name, fc.constantFrom(...(book.choices[name] ?? []))])),
		{ requiredKeys: [] },
	) as fc.Arbitrary<Answers>,
	items: fc.uniqueArray(item, { maxLength: 60, selector: ({ key }) => key }),
	papers: fc.dictionary(fc.constantFrom(...book.papers), fc.constantFrom(...PAPER_STATES), { noNullPrototype: true }),
});

/** What a code may tell of a plan. */
const told = (plan: Plan): Plan => ({
	...EMPTY_PLAN,
	occupation: plan.items.find(({ key }) => key.includes("@"))?.key.split("@")[1] ?? null,
	answers: plan.answers,
	items: plan.items.map(({ key, state }) => bare(key, state)),
	papers: plan.papers,
});
const reasonOf = (code: string, known: Codebook = book): string | Plan => {
	try {
		return decodePlan(code, known);
	} catch (error) {
		if (error instanceof BadCode) return error.reason;
		throw error;
	}
};

/** CRC-16/CCITT-FALSE, written down a second time from its definition. */
function crc(bytes: readonly number[]): number {
	let rest = 0xffff;
	for (const byte of bytes)
		for (let bit = 7; bit >= 0; bit--) {
			const out = ((rest >> 15) & 1) ^ ((byte >> bit) & 1);
			rest = ((rest << 1) & 0xffff) ^ (out ? 0x1021 : 0);
		}
	return rest;
}
/** A code with a right checksum, as anybody could make one. */
function forged(body: readonly number[]): string {
	const check = crc(body);
	return Buffer.from([...body, check >> 8, check & 255]).toString("base64url");
}
const bodyOf = (code: string) => [...Buffer.from(code, "base64url")].slice(0, -2);
const NOTHING_SAID = [1, ...QUESTIONS.flatMap(() => [0, 0]), 0];
const wordOf = (hash: number, state = 0) => [...Buffer.from(new Uint32Array([hash * 4 + state]).buffer)].reverse();

describe("the code of a plan", () => {
	it("brings back steps with their order and state, papers and answers", () => {
		fc.assert(
			fc.property(plans, (plan) => {
				expect(decodePlan(encodePlan(plan, book), book)).toEqual(told(plan));
			}),
			{ numRuns: 60 },
		);
	});

	it("knows every key of the pack, each choice and each paper", () => {
		for (let at = 0; at < book.keys.length; at += 60) {
			const keys = book.keys.slice(at, at + 60);
			const plan = { ...EMPTY_PLAN, items: keys.map((key) => bare(key)) };
			expect(decodePlan(encodePlan(plan, book), book).items.map(({ key }) => key)).toEqual(keys);
		}
		for (const name of QUESTIONS) {
			expect(book.choices[name]?.length).toBeGreaterThan(1);
			for (const value of book.choices[name] ?? []) {
				const plan = { ...EMPTY_PLAN, answers: { [name]: value } };
				expect(decodePlan(encodePlan(plan, book), book).answers).toEqual({ [name]: value });
			}
		}
		const papers = Object.fromEntries(book.papers.map((id) => [id, "ready"] as const));
		expect(decodePlan(encodePlan({ ...EMPTY_PLAN, papers }, book), book).papers).toEqual(papers);
	});

	it("tells nothing of notes, dates and texts: plans that differ only in them have one code", () => {
		fc.assert(
			fc.property(plans, (plan) => {
				expect(encodePlan(plan, book)).toBe(encodePlan(told(plan), book));
			}),
			{ numRuns: 60 },
		);
	});

	it("that was handed on once is read the same for ever: no paper and no choice changes its place", () => {
		const plan: Plan = {
			...EMPTY_PLAN,
			occupation: "nurse",
			answers: { degree: "none", german: "C1", stage: "refused" },
			items: [bare("passages/step-mentor@nurse", "waiting"), bare("paths/licence#apply.file@nurse", "done")],
			papers: { "conduct-certificate": "missing", diploma: "translate", "work-record": "ready" },
		};
		const handedOn = "AVbUAABD7gAAAAAAADBXAwVa0FO5PWDiip3fUoFmRQ4";
		expect(decodePlan(handedOn, book)).toEqual(plan);
	});

	it("is made of letters that every address may hold", () => {
		expect(encodePlan(full, book)).toMatch(/^[A-Za-z0-9_-]+$/);
	});

	it("gives an address for twenty steps, ten papers and all answers that fits a QR code of version 14", () => {
		expect(full.items).toHaveLength(STEPS_OF_A_PLAN);
		expect(Object.keys(full.answers)).toHaveLength(QUESTIONS.length);
		const address = `https://onboard-buddy.example.org/uk/plan#p=${encodePlan(full, book)}`;
		expect(qrPath(address).version).toBeLessThanOrEqual(14);
	});

	it("is not made for more steps than it may hold", () => {
		const plan = (count: number) => ({ ...EMPTY_PLAN, items: book.keys.slice(0, count).map((key) => bare(key)) });
		expect(decodePlan(encodePlan(plan(60), book), book).items).toHaveLength(60);
		expect(() => encodePlan(plan(61), book)).toThrow(expect.objectContaining({ name: "BadCode", reason: "large" }));
	});
});

describe("names of steps in codes", () => {
	it("are shared by no two keys of the pack", () => {
		const byHash = new Map<number, string[]>();
		for (const key of book.keys) byHash.set(hashOf(key), [...(byHash.get(hashOf(key)) ?? []), key]);
		expect([...byHash.values()].filter((keys) => keys.length > 1)).toEqual([]);
		expect(book.keys.length).toBeGreaterThan(1000);
	});

	it("fit in thirty bits", () => {
		for (const key of book.keys) expect(hashOf(key)).toBeLessThan(2 ** 30);
	});

	it("of steps removed since come back as unknown, survive a new code, and are found again", () => {
		const code = encodePlan(full, book);
		const [gone = ""] = nurse.slice(3);
		const later = { ...book, keys: book.keys.filter((key) => key !== gone) };
		const plan = decodePlan(code, later);
		expect(plan.items[3]).toEqual(bare(`${UNKNOWN}${hashOf(gone)}`, full.items[3]?.state));
		expect(plan.items.filter(({ key }) => key.startsWith(UNKNOWN))).toHaveLength(1);
		expect(encodePlan(plan, later)).toBe(code);
		expect(decodePlan(encodePlan(plan, later), book)).toEqual(told(full));
	});

	it("that nobody knows survive as well, whatever their number", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 ** 30 - 1 }), fc.constantFrom(...STATES), (hash, state) => {
				const code = encodePlan({ ...EMPTY_PLAN, items: [bare(`${UNKNOWN}${hash}`, state)] }, book);
				const plan = decodePlan(code, { ...book, keys: [] });
				expect(plan.items).toEqual([bare(`${UNKNOWN}${hash}`, state)]);
			}),
		);
	});
});

describe("a code that cannot be read", () => {
	const code = encodePlan(full, book);

	it("is damaged by any one letter that is another, and never gives another plan", () => {
		const missed: string[] = [];
		for (let at = 0; at < code.length; at++)
			for (const letter of `${LETTERS}.я`) {
				if (letter === code[at]) continue;
				const read = reasonOf(code.slice(0, at) + letter + code.slice(at + 1));
				if (read === "damaged") continue;
				// The last letter has bits that carry nothing.
				if (at < code.length - 1) missed.push(`${letter} at ${at}`);
				expect(read).toEqual(told(full));
			}
		expect(missed).toEqual([]);
	});

	it("is damaged when it is cut or longer", () => {
		for (let length = 0; length < code.length; length++) expect(reasonOf(code.slice(0, length))).toBe("damaged");
		expect(reasonOf(`${code}A`)).toBe("damaged");
		expect(reasonOf(code + code)).toBe("damaged");
		expect(reasonOf("A".repeat(2001))).toBe("damaged");
	});

	it("is damaged when two letters changed places", () => {
		for (let at = 0; at + 1 < code.length; at++) {
			const [a = "", b = ""] = code.slice(at, at + 2);
			if (a === b) continue;
			const read = reasonOf(code.slice(0, at) + b + a + code.slice(at + 2));
			expect(typeof read === "string" ? read : told(read)).toEqual("damaged");
		}
	});

	it("is damaged when it is other text: a word, an address, a picture, spaces", () => {
		for (const text of [
			"",
			" ",
			"hallo",
			"план",
			"😀😀😀😀",
			"https://example.org/",
			"%41%41",
			`${code}\n`,
			` ${code}`,
		])
			expect([text, reasonOf(text)]).toEqual([text, "damaged"]);
	});

	it("throws nothing but BadCode, whatever the text", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.array(fc.constantFrom(...LETTERS), { maxLength: 200 }).map((letters) => letters.join("")),
			fc.array(fc.nat(255), { maxLength: 80 }).map(forged),
			fc.array(fc.nat(255), { maxLength: 80 }).map((bytes) => forged([...NOTHING_SAID, ...bytes])),
		);
		fc.assert(
			fc.property(text, (it) => {
				const read = reasonOf(it, { ...book, keys: nurse });
				if (typeof read === "string") expect(["damaged", "future", "large"]).toContain(read);
			}),
			{ numRuns: 1000 },
		);
	});

	it("is of the future when a newer version wrote it, and damaged without a version", () => {
		const [, ...rest] = bodyOf(code);
		expect(reasonOf(forged([1, ...rest]))).toEqual(told(full));
		expect(reasonOf(forged([2, ...rest]))).toBe("future");
		expect(reasonOf(forged([255, ...rest]))).toBe("future");
		expect(reasonOf(forged([0, ...rest]))).toBe("damaged");
	});

	it("is damaged when it counts more papers than follow, or a state that there is not", () => {
		for (const count of [1, 4, 8, 255]) expect(reasonOf(forged([...NOTHING_SAID.slice(0, -1), count]))).toBe("damaged");
		expect(reasonOf(forged([...NOTHING_SAID, ...wordOf(1, 3)]))).toBe("damaged");
		expect(reasonOf(forged([...NOTHING_SAID, 1, 2, 3]))).toBe("damaged");
	});
});

describe("a code that somebody made on purpose", () => {
	/** Who takes over a plan keeps it; what the device cannot read again is lost with all that stood in it. */
	const isKept = (plan: Plan) => readKept(JSON.stringify(plan)).items.length === plan.items.length;

	it("gives no plan that the device cannot keep, whatever stands in it", () => {
		const body = fc.array(
			fc.tuple(fc.nat(2 ** 30 - 1), fc.nat(2)).map(([hash, state]) => wordOf(hash, state)),
			{ maxLength: 30 },
		);
		fc.assert(
			fc.property(body, fc.array(fc.nat(255), { minLength: 7, maxLength: 7 }), (words, answers) => {
				const read = reasonOf(forged([1, ...answers, 0, ...words.flat()]), { ...book, keys: nurse });
				if (typeof read !== "string") expect(isKept(read)).toBe(true);
			}),
		);
	});

	it("is refused or cut when it names more steps than a plan may hold", () => {
		const words = Array.from({ length: MAX_STEPS + 1 }, (_, hash) => wordOf(hash));
		const read = reasonOf(forged([...NOTHING_SAID, ...words.flat()]));
		if (typeof read === "string") expect(read).toBe("large");
		else expect(isKept(read)).toBe(true);
	});

	it("is refused or cleaned when it names a step twice", () => {
		const word = wordOf(hashOf(nurse[0] ?? ""));
		const read = reasonOf(forged([...NOTHING_SAID, ...word, ...word]));
		if (typeof read === "string") expect(read).toBe("damaged");
		else expect(isKept(read)).toBe(true);
	});
});
