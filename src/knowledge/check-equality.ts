/** The languages of a text say the same: the same facts and forms, laws, levels, emphasis, and about as much. */
import { ANSWER_LANGUAGES, type Language } from "../language/languages";
import { sentences } from "../language/sentences";
import type { Check, Place } from "./check-place";
import { type Placeholder, placeholders } from "./placeholders";
import type { Text } from "./schema";
import { allTexts } from "./texts";

/** What may be compared by letter, as a sorted list of words without repetition. */
type Trait = (text: string) => readonly string[];

const LAW_NUMBER = /(?:§+|Section|section)\s?(\d+\w?)((?:\s?(?:,|und|and|bis|to|і|та|–|-)\s?\d+\w?)*)/gu;
const LAW_NAME =
	/(?<![\p{L}])(?=\p{L}*\p{Ll}\p{L}*)\p{Lu}\p{L}*(?:G|GB|FGV|ÜV)(?![\p{L}])|(?<![\p{L}])(?:BGB|StGB|SGB)(?![\p{L}])/gu;

const TRAITS: readonly (readonly [name: string, trait: Trait])[] = [
	["facts, contacts or forms of figures", (text) => placeholders(text).map(reference)],
	["paragraphs of law", (text) => [...text.matchAll(LAW_NUMBER)].flatMap((it) => it[0].match(/\d+\p{L}?/gu) ?? [])],
	["laws", (text) => text.match(LAW_NAME) ?? []],
	["levels of German", (text) => text.match(/(?<![\p{L}\p{N}])[ABC][12](?![\p{L}\p{N}])/gu) ?? []],
	["names of forms", (text) => text.match(/`[^`]*`/g) ?? []],
	["words in bold", (text) => (text.match(/\*\*[^*]+\*\*/g) ?? []).map((_, index) => `${index + 1}`)],
];

/** Grammar asks for other cases and plurals in each language; what must be equal is the fact and whether it is the coming value. */
function reference(placeholder: Placeholder | { kind: "bad"; raw: string }): string {
	if (placeholder.kind === "bad") return placeholder.raw;
	if (placeholder.kind !== "fact") return `${placeholder.kind}:${placeholder.id}`;
	const coming = ["next", "next-from", "until"].includes(placeholder.form);
	return coming ? `${placeholder.id}:${placeholder.form}` : placeholder.id;
}

/** Where one language has this many times the sentences of another, something was left out. */
const MAX_RATIO = 2;
const MIN_DIFFERENCE = 2;

export function checkEquality({ pack, report }: Check): void {
	const languages = pack.info.languages.complete;
	for (const { text, place } of allTexts(pack)) {
		for (const [name, trait] of TRAITS) compare(text, languages, place, name, trait, report);
		const counted = languages.flatMap((language) => {
			const words = text[language];
			return words === undefined ? [] : [{ language, count: sentences(words).length }];
		});
		const most = counted.reduce((a, b) => (b.count > a.count ? b : a), { language: "", count: 0 });
		const least = counted.reduce((a, b) => (b.count < a.count ? b : a), most);
		if (most.count > least.count * MAX_RATIO && most.count - least.count >= MIN_DIFFERENCE)
			report(place, `${least.language} has ${least.count} sentence(s), ${most.language} ${most.count}: say the same`);
	}
}

function compare(
	text: Text,
	languages: readonly Language[],
	place: Place,
	name: string,
	trait: Trait,
	report: Check["report"],
): void {
	const [first, ...others] = ANSWER_LANGUAGES.filter((it) => languages.includes(it) && text[it] !== undefined);
	if (!first) return;
	const of = (language: Language) => [...new Set(trait(text[language] ?? ""))].sort().join(", ");
	const expected = of(first);
	for (const other of others) {
		const found = of(other);
		if (found !== expected)
			report(
				place,
				`${first} and ${other} do not refer to the same ${name}: ${expected || "none"} / ${found || "none"}`,
			);
	}
}
