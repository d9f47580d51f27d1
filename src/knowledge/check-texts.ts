/** Texts for people: complete in every language, without bare figures and addresses, short enough. */
import { formatFigure } from "../language/format";
import { ANSWER_LANGUAGES, type Language } from "../language/languages";
import { countWords } from "../language/words";
import type { Check, Place } from "./check-place";
import type { Pack } from "./pack";
import { pieces, placeholders } from "./placeholders";
import type { Block, Text } from "./schema";
import { allTexts } from "./texts";

/** Longest first block and longest further block, in words (docs/content-guide.md, "Lengths"). */
const MAX_LEAD_WORDS = 45;
const MAX_BLOCK_WORDS = 60;

export function checkTexts(check: Check): void {
	const { pack, report } = check;
	const seenTexts = new Map<string, string>();
	for (const { text, place } of allTexts(pack)) {
		checkText(text, place, check);
		const long = text.de ?? text.en ?? "";
		if (long.length < 60 || place.folder === "facts") continue;
		const first = seenTexts.get(long);
		if (first) report(place, `the same text stands in ${first}: write it once in passages/`);
		else seenTexts.set(long, check.nameOf(place));
	}
}

export function checkLengths({ pack, report }: Check): void {
	const answers: { blocks: readonly (Block | { use: string })[]; place: Place }[] = [
		...pack.articles.map((it) => ({
			blocks: it.answer,
			place: { folder: "articles" as const, id: it.id, path: ["answer"] },
		})),
		...pack.degrees.map((it) => ({
			blocks: it.answer,
			place: { folder: "degrees" as const, id: it.id, path: ["answer"] },
		})),
		...pack.procedures.flatMap((it) =>
			Object.entries(it.facets).map(([facet, aspect]) => ({
				blocks: aspect.answer,
				place: { folder: "procedures" as const, id: it.id, path: ["facets", facet, "answer"] },
			})),
		),
		...pack.occupations.flatMap((it) =>
			Object.entries(it.facets).map(([facet, aspect]) => ({
				blocks: aspect.answer,
				place: { folder: "occupations" as const, id: it.id, path: ["facets", facet, "answer"] },
			})),
		),
	];
	for (const { blocks, place } of answers) {
		const texts = blocks.map((block) =>
			"use" in block ? pack.passages.find((passage) => passage.id === block.use)?.block?.text : block.text,
		);
		for (const language of ANSWER_LANGUAGES) {
			const lead = filledWords(texts[0]?.[language] ?? "", language, pack);
			if (lead > MAX_LEAD_WORDS)
				report(place, `the first block has ${lead} words in ${language}, at most ${MAX_LEAD_WORDS} are allowed`);
			for (const [index, text] of texts.entries()) {
				const words = filledWords(text?.[language] ?? "", language, pack);
				if (index > 0 && words > MAX_BLOCK_WORDS)
					report(place, `block ${index + 1} has ${words} words in ${language}, at most ${MAX_BLOCK_WORDS} are allowed`);
			}
		}
	}
}

/** Words of a text as people read it: with the longest of its figures and with the names of contacts. */
function filledWords(text: string, language: Language, pack: Pack): number {
	return pieces(text).reduce((sum, piece) => {
		if (typeof piece === "string") return sum + countWords(piece);
		if (piece.kind === "name") {
			const name = pack.contacts.find((contact) => contact.id === piece.id)?.name;
			return sum + countWords(name?.[language] ?? "");
		}
		if (piece.kind !== "fact") return sum + 1;
		const fact = pack.facts.find((it) => it.id === piece.id);
		const lengths = fact?.periods.map(({ value }) => countWords(formatFigure(value, fact.unit, language)));
		return sum + Math.max(1, ...(lengths ?? []));
	}, 0);
}

const ALLOWED_DIGITS =
	/§+\s?\d+\w?(?:\s?(?:Abs\.|Satz|Nr\.|частина|part|para\.?|абз\.|ч\.|\()\s?\d*\w?\)?)*(?:,?\s?(?:(?:und|and|і|та) )?\(\d+\w?\))*(?:\s?(?:und|bis|and|to|і|та|–|-|,)\s?\d+\w?)*|\b[ABCАВС][12]\b|`[^`]*`|\bH\+|\{[^}]*\}|\b(?:Section|section) \d+\w?/gu;
const ADDRESS = /https?:\/\/|www\.|\b[\w-]+\.(?:de|com|org|eu|net|ua)\b|@/i;
const MARKUP = /<[a-z/!]|\]\(/i;

function checkText(text: Text, place: Place, { pack, ids, report }: Check): void {
	for (const language of pack.info.languages.complete) {
		if (!text[language]) report(place, `the text in ${language} is missing`);
	}
	const free =
		place.folder === "facts" || (place.folder === "contacts" && (place.path[0] === "name" || place.path[0] === "note"));
	for (const language of ANSWER_LANGUAGES) {
		const words = text[language];
		if (words === undefined) continue;
		const at = { ...place, path: [...place.path, language] };
		if (words.includes("TODO")) report(at, "is not written yet");
		if (ADDRESS.test(words)) report(at, "holds a web or mail address: name the contact instead");
		if (MARKUP.test(words)) report(at, "holds HTML or a link: only **bold** is allowed");
		const digits = words.replace(ALLOWED_DIGITS, "").match(/\S*\d\S*/);
		if (digits && !free) report(at, `holds the bare figure "${digits[0]}": make it a fact and refer to it`);
		for (const placeholder of placeholders(words)) {
			if (placeholder.kind === "bad")
				report(at, `the placeholder {${placeholder.raw}} cannot be read (docs/content-guide.md, "Placeholders")`);
			if (placeholder.kind === "fact" && !ids.facts.has(placeholder.id))
				report(at, `no fact "${placeholder.id}" in facts/`);
			if ((placeholder.kind === "name" || placeholder.kind === "phone") && !ids.contacts.has(placeholder.id)) {
				report(at, `no contact "${placeholder.id}" in contacts/`);
			}
			if (
				placeholder.kind === "phone" &&
				pack.contacts.find((contact) => contact.id === placeholder.id)?.phone === null
			) {
				report(at, `the contact "${placeholder.id}" has no known phone`);
			}
		}
	}
}
