/** The shapes of what a path and a plan are made of: ways to recognition, papers, the questions that shape them. */
import { z } from "zod";
import { Condition, Confidence, filled, Id, Phrases, References, Steps, Text } from "./schema";

/** A way from the first talk to the result, for one kind of case. */
export const Path = z.strictObject({
	id: Id,
	title: Text,
	intro: Text,
	/** Lower is looked at first. */
	order: z.number().int(),
	/** A situation that overrules the way of the procedure: its conditions must be answered and hold. */
	when: Condition.optional(),
	/** Only for occupations whose first procedure is one of these; none named: for all. */
	only: References.default([]),
	/** Qualifications whose natural way this is, where an occupation has several. */
	degrees: References.default([]),
	law: z.array(filled).default([]),
	phases: z
		.array(
			z.strictObject({
				id: Id,
				title: Text,
				/** `parallel`: runs beside the main phases. */
				lane: z.enum(["main", "parallel"]),
				steps: Steps.min(1),
			}),
		)
		.min(1),
});

const Often = z.enum(["usually", "sometimes", "no"]);

/** A paper that offices ask for. */
export const Paper = z.strictObject({
	id: Id,
	order: z.number().int(),
	title: Text,
	what: Text,
	missing: Text,
	/** Whether a German translation by a sworn translator is asked for. */
	translate: Often,
	/** Whether a certified copy is asked for. */
	copy: Often,
	sources: References.min(1),
	confidence: Confidence,
});

const Choice = z.strictObject({ value: filled, label: Text });

/** A question that shapes the path; each may be skipped. */
export const PathQuestion = z.strictObject({
	id: Id,
	order: z.number().int(),
	fills: z.enum(["degree", "papers", "german", "firstPaper", "jobcenter", "wish", "stage"]),
	question: Text,
	why: Text,
	choices: z.array(Choice),
	/** The records whose titles are the choices, before the extra ones. */
	from: z.literal("degrees").optional(),
	extra: z.array(Choice).default([]),
});

/** A title that can mean several occupations: then we ask. */
export const AmbiguousTitle = z.strictObject({
	id: Id,
	names: Phrases,
	question: Text,
	choices: z.array(z.strictObject({ occupation: Id, label: Text })).min(2),
});

export type Path = z.infer<typeof Path>;
export type Paper = z.infer<typeof Paper>;
export type PathQuestion = z.infer<typeof PathQuestion>;
export type AmbiguousTitle = z.infer<typeof AmbiguousTitle>;
