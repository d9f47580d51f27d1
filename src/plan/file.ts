/** A plan as a file that a person keeps: everything, notes and dates too. What comes back in is checked field by field. */
import * as z from "zod/mini";
import { EMPTY_PLAN, MAX_STEPS, PAPER_STATES, PLAN_VERSION, type Plan, STATES } from "./plan";
import { QUESTIONS } from "./types";

const FORMAT = "onboard-buddy-plan";
/** Longest file that is read, in bytes: a full plan with a long note at every step fits. */
export const MAX_FILE_BYTES = 2_000_000;
const MAX_NOTE = 2_000;

const Words = z.string().check(z.maxLength(1_000));
const Texts = z.strictObject({ uk: Words, de: Words, en: Words });
const Day = z.nullable(z.iso.date());
const Key = z.string().check(z.regex(/^(?:[a-z]+\/[a-z0-9-]+(?:#[a-z0-9.-]+)?(?:@[a-z0-9-]+)?|unknown:\d{1,10})$/));
const Id = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));

const Item = z.strictObject({
	key: Key,
	state: z.enum(STATES),
	since: Day,
	due: Day,
	note: z.string().check(z.maxLength(MAX_NOTE)),
	imported: z.boolean(),
	kept: z.nullable(
		z.strictObject({ text: Texts, detail: z.nullable(Texts), print: z.string().check(z.maxLength(20)) }),
	),
});
const Answers = z.strictObject(
	Object.fromEntries(QUESTIONS.map((name) => [name, z.optional(z.string().check(z.maxLength(80)))])),
);
const PlanShape = z.strictObject({
	version: z.literal(PLAN_VERSION),
	occupation: z.nullable(Id),
	path: z.nullable(Id),
	answers: Answers,
	items: z.array(Item).check(z.maxLength(MAX_STEPS)),
	papers: z.record(Id, z.enum(PAPER_STATES)),
});

export class BadPlanFile extends Error {
	override readonly name = "BadPlanFile";
	/** `future`: written by a newer version · `damaged`: no plan, or not whole · `large`: over `MAX_FILE_BYTES`. */
	constructor(readonly reason: "future" | "damaged" | "large") {
		super(`the file of a plan is ${reason}`);
	}
}

export function writePlan(plan: Plan): string {
	return `${JSON.stringify({ format: FORMAT, ...plan }, null, "\t")}\n`;
}

/**
 * Reads what `writePlan` wrote. Notes are marked as imported.
 * @throws {BadPlanFile}
 */
export function readPlanFile(text: string): Plan {
	if (new TextEncoder().encode(text).length > MAX_FILE_BYTES) throw new BadPlanFile("large");
	const data = parsed(text);
	if (typeof data !== "object" || data === null || !("format" in data) || data.format !== FORMAT)
		throw new BadPlanFile("damaged");
	const { format: _, ...rest } = data;
	if ("version" in rest && typeof rest.version === "number" && rest.version > PLAN_VERSION)
		throw new BadPlanFile("future");
	const plan = checkedPlan(rest);
	if (!plan) throw new BadPlanFile("damaged");
	return { ...plan, items: plan.items.map((item) => ({ ...item, imported: item.note !== "" })) };
}

/** What the device kept, or an empty plan when that cannot be read. */
export function readKept(text: string | null): Plan {
	return (text === null ? null : checkedPlan(parsed(text))) ?? EMPTY_PLAN;
}

function checkedPlan(data: unknown): Plan | null {
	const result = PlanShape.safeParse(data);
	if (!result.success) return null;
	const keys = result.data.items.map(({ key }) => key);
	return new Set(keys).size === keys.length ? (result.data as Plan) : null;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
