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
	/** Steps with passages put in. */
	steps(list: readonly (Step | Reference)[]): Step[];
	/** A text in a language, or in the pack's first language that has it. */
	text(text: Text, language: Language): string;
	/** Whether a person has reviewed a text of the pack in a language, or whether it fell behind another language. */
	review(text: Text, language: Language): Review;
}

type Reference = z.infer<typeof Use>;

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
				if (!("use" in item)) return [item];
				const { step } = get("passages", item.use);
				return step ? [{ ...step, id: item.use }] : [];
			}),
		text: (text, language) => {
			const fallback = languages.find((known) => text[known]);
			return text[language] ?? (fallback ? (text[fallback] ?? "") : "");
		},
		review: reviewsOf(pack),
	};
}
