/**
 * Takes out of a message what points to a person before it may leave the house: mail and web addresses, phone and account
 * numbers, numbers of papers, names that somebody introduces, house addresses. Rather too much than too little.
 */

const RULES: readonly (readonly [kind: string, pattern: RegExp, replacement: string])[] = [
	["mail", /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}.-]+\.\p{L}{2,}/giu, "[mail]"],
	["link", /(?:https?:\/\/|www\.)\S+/giu, "[link]"],
	["account", /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[\s-]?[\dA-Z]{2,4}){3,9}(?![\p{L}\p{N}])/gu, "[account]"],
	["phone", /(?<![\p{L}\p{N}])(?:\+|00)\d[\d\s()/.-]{6,}\d/gu, "[phone]"],
	["phone", /(?<![\p{L}\p{N}.,])\(?0\d[\d\s()/-]{5,}\d/gu, "[phone]"],
	// Papers: letters and figures mixed with five figures or more, or six figures on end (UNZR, RNOKPP, tax and customer numbers).
	[
		"number",
		/(?<![\p{L}\p{N}])(?=[\p{L}\d/-]*\d)(?=(?:[\p{L}/-]*\d){5})\p{L}[\p{L}\d/-]*\d[\p{L}\d]*(?![\p{L}\p{N}])/gu,
		"[number]",
	],
	["number", /(?<![\p{L}\p{N}.,])\d{2,}[\p{L}]+[\p{L}\d]*\d{3,}(?![\p{N}])/gu, "[number]"],
	["number", /(?<![\p{L}\p{N}.,€])\d{6,}(?![\p{N}])/gu, "[number]"],
	["number", /(?<![\p{L}\p{N}.,€])\d{2,4}(?:[\s/-]\d{2,4}){2,}(?![\p{N}])/gu, "[number]"],
	[
		"street",
		/(?<![\p{L}])(?:вул(?:иця|\.)|ул(?:ица|\.)|просп(?:ект|\.)|провулок)\s+\p{L}[\p{L}’' -]{1,40},?\s*\d+\s?\p{L}?/giu,
		"[address]",
	],
	[
		"street",
		/(?<![\p{L}])\p{L}[\p{L}.-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer)\s+\d+\s?\p{L}?(?![\p{L}])/giu,
		"[address]",
	],
	[
		"name",
		/(?<=(?<![\p{L}])(?:my name is|mein name ist|ich heiße|ich heisse|мене звати|меня зовут|мене звуть|мое имя|моє ім’я|мене кличуть|mene zvaty|menia zovut|menya zovut|i am called)\s+)[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2}/giu,
		"[name]",
	],
	[
		"name",
		/(?<=(?<![\p{L}])(?:Frau|Herrn?|Mrs?\.?|Ms\.?|Dr\.|Пані?|пані|пан|Пане|господин|госпожа)\s+)\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2}/gu,
		"[name]",
	],
];

export interface WithoutPerson {
	readonly text: string;
	/** What was taken out: `mail`, `phone`, … */
	readonly kinds: readonly string[];
}

/** @param text a message after `cleanText` */
export function withoutPerson(text: string): WithoutPerson {
	const kinds = new Set<string>();
	let result = text;
	for (const [kind, pattern, replacement] of RULES) {
		result = result.replace(pattern, () => {
			kinds.add(kind);
			return replacement;
		});
	}
	return { text: result, kinds: [...kinds] };
}
