/** A pack with its look-ups: what every other room asks for records. Pure data, no clock. */

import type { z } from "zod";
import type { Language } from "../language/languages";
import { FOLDER_NAMES, type Folder, type Pack, type RecordOf } from "./pack";
import { type Review, reviewsOf } from "./reviews";
import type { Block, Step, Text, Use } from "./schema";

export interface Knowledge {
	readonly pack: Pack;
	/** The record with this id, or undefined. */
	find<F extends Folder>(folder: F, id: string): RecordOf<F> | undefined;
	/** The record with this id. @throws {UnknownRecord} when the pack does not hold it */
	get<F extends Folder>(folder: F, id: string): RecordOf<F>;
	/** Blocks with passages put in. */
	blocks(list: readonly (Block | Reference)[]): Block[];
	/** Steps with passages put in, each with the key that names it in plans. */
	steps(list: readonly (Step | Reference)[]): PlacedStep[];
	/** A text in a language, or in the pack's first language that has it. */
	text(text: Text, language: Language): string;
	/** Whether a person has reviewed a text of the pack in a language, or whether it fell behind another language. */
	review(text: Text, language: Language): Review;
}

type Reference = z.infer<typeof Use>;

/** A step with the key that never changes: `passages/<id>` where several records share it, else `<folder>/<record>#<path>`. */
export type PlacedStep = Step & { readonly key: string };

export class UnknownRecord extends Error {
	override readonly name = "UnknownRecord";
	constructor(
		readonly folder: Folder,
		readonly id: string,
	) {
		super(`the content pack holds no record "${id}" in ${folder}/`);
	}
}

/** Makes the look-ups for a pack whose references were checked. */
export function createKnowledge(pack: Pack): Knowledge {
	const tables = Object.fromEntries(
		FOLDER_NAMES.map((folder) => [folder, new Map(pack[folder].map((record) => [record.id, record]))]),
	) as unknown as { [F in Folder]: Map<string, RecordOf<F>> };
	const languages = [...pack.info.languages.complete, ...pack.info.languages.partial];

	const keys = new Map(stepKeys(pack));

	const find = <F extends Folder>(folder: F, id: string): RecordOf<F> | undefined => tables[folder].get(id);
	const get = <F extends Folder>(folder: F, id: string): RecordOf<F> => {
		const record = find(folder, id);
		if (!record) throw new UnknownRecord(folder, id);
		return record;
	};
	return {
		pack,
		find,
		get,
		blocks: (list) =>
			list.flatMap((item) => {
				if (!("use" in item)) return [item];
				const { block } = get("passages", item.use);
				return block ? [{ ...block, id: item.use }] : [];
			}),
		steps: (list) =>
			list.flatMap((item) => {
				if (!("use" in item)) return [{ ...item, key: keys.get(item) ?? item.id }];
				const { step } = get("passages", item.use);
				const only = item.only && { only: item.only };
				return step ? [{ ...step, ...only, id: item.use, key: `passages/${item.use}` }] : [];
			}),
		text: (text, language) => {
			const fallback = languages.find((known) => text[known]);
			return text[language] ?? (fallback ? (text[fallback] ?? "") : "");
		},
		review: reviewsOf(pack),
	};
}

/** Every step that a record holds itself, with its key. */
function* stepKeys(pack: Pack): Generator<readonly [Step, string]> {
	const own = function* (list: readonly (Step | Reference)[], place: string): Generator<readonly [Step, string]> {
		for (const item of list) if (!("use" in item)) yield [item, `${place}${item.id}`];
	};
	for (const folder of ["articles", "letters"] as const)
		for (const { id, steps } of pack[folder]) yield* own(steps, `${folder}/${id}#`);
	for (const folder of ["checklists", "paths"] as const)
		for (const { id, phases } of pack[folder])
			for (const phase of phases) yield* own(phase.steps, `${folder}/${id}#${phase.id}.`);
	for (const folder of ["procedures", "occupations"] as const)
		for (const { id, facets } of pack[folder])
			for (const [facet, { steps }] of Object.entries(facets)) yield* own(steps, `${folder}/${id}#${facet}.`);
}
