/**
 * Makes a model say true sentences with one thing altered, thousands of them: a figure, date, office, phone, link, mail,
 * citation, a "not", a "must". What is altered is known, so what gets through is counted by kind. Deterministic.
 */
import { createAssistant, parseQuestion } from "../../src/assistant";
import { createGrounder, type Grounds, judge } from "../../src/generate";
import { tokensIn } from "../../src/generate/table";
import type { Knowledge } from "../../src/knowledge";
import { countWords, type Language } from "../../src/language";
import { sentences } from "../../src/language/sentences";
import { readSuite } from "../suites";
import { gateTools } from "./cases";

export interface Fuzzed {
	readonly kind: string;
	readonly text: string;
	readonly cites: readonly string[];
}

export interface FuzzFigures {
	/** True sentences that pass as they are: what is altered. */
	readonly bases: number;
	readonly kinds: Readonly<
		Record<string, { readonly all: number; readonly passed: number; readonly examples: readonly string[] }>
	>;
}

/** Kinds of which nothing may get through. */
export const HARD_KINDS = [
	"figure",
	"date",
	"number-word",
	"link",
	"phone",
	"mail",
	"office",
	"foreign-placeholder",
	"unknown-placeholder",
	"citation",
] as const;

/** Numbers that come in the same order at every run (Lehmer, multiplier 48271). */
function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 48271) % 2147483647;
		return state % below;
	};
}

/** @param wanted about so many altered sentences of the hard kinds */
export function fuzz(knowledge: Knowledge, clock: () => Date, wanted = 10_000): FuzzFigures {
	const tools = gateTools(knowledge);
	const assistant = createAssistant({ knowledge, clock });
	const grounder = createGrounder(knowledge, clock);
	const next = numbers(20261126);
	const kinds: Record<string, { all: number; passed: number; examples: string[] }> = {};
	let bases = 0;
	let hard = 0;
	const questions = [...readSuite("journeys"), ...readSuite("employers"), ...readSuite("questions")].filter(
		(it) => it.split !== "held",
	);
	for (const question of questions) {
		if (hard >= wanted) break;
		const [message = ""] = question.turns;
		const grounds = grounder.of(assistant.explain(parseQuestion({ message, language: question.language })));
		if (!grounds) continue;
		const { vocabulary } = tools(grounds.language);
		for (const block of grounds.blocks) {
			for (const text of sentences(block.masked)) {
				if (countWords(text) > 20) continue;
				const base = { cites: [block.id], text };
				if (!judge(base, grounds, vocabulary, message).passed) continue;
				bases += 1;
				for (const altered of alterations(base, grounds, knowledge, next)) {
					if (altered.text === text && altered.kind !== "citation") continue;
					const result = kinds[altered.kind] ?? { all: 0, passed: 0, examples: [] };
					kinds[altered.kind] = result;
					result.all += 1;
					if ((HARD_KINDS as readonly string[]).includes(altered.kind)) hard += 1;
					if (!judge(altered, grounds, vocabulary, message).passed) continue;
					result.passed += 1;
					if (result.examples.length < 5) result.examples.push(`${altered.text} ⟵ ${block.masked}`);
				}
			}
		}
	}
	return { bases, kinds };
}

const WORDS: Readonly<Record<Language, { numbers: readonly string[]; dates: readonly string[] }>> = {
	de: {
		numbers: ["zwei", "drei", "vierzehn", "hundert", "ein Dutzend", "die Hälfte"],
		dates: ["am 3. Mai 2027", "bis 31.12.2026", "im Jahr 2028", "ab 1. April"],
	},
	en: {
		numbers: ["two", "three", "fourteen", "hundred", "a dozen", "half"],
		dates: ["on 3 May 2027", "until 31/12/2026", "in 2028", "from April 1st"],
	},
	uk: {
		numbers: ["два", "три", "чотирнадцять", "сто", "дюжина", "половина"],
		dates: ["3 травня 2027 року", "до 31.12.2026", "у 2028 році", "з 1 квітня"],
	},
};
const LINKS = [
	"https://example.org/antrag",
	"www.leipzig-anerkennung.de",
	"hilfe-leipzig.info",
	"t.me/leipzig_help",
	"example.com/pay",
];
const PHONES = ["0341 1234567", "+49 341 123 45 67", "110", "(0341) 99-88-77", "１２３４５"];
const MAILS = ["info@example.org", "amt@leipzig.example", "help@t.me", "x@y.de"];

function* alterations(
	base: Omit<Fuzzed, "kind">,
	grounds: Grounds,
	knowledge: Knowledge,
	next: (below: number) => number,
): Generator<Fuzzed> {
	const { cites, text } = base;
	const { language } = grounds;
	const pick = <T>(list: readonly T[]): T | undefined => list[next(list.length)];
	const with_ = (kind: string, altered: string): Fuzzed => ({ kind, cites, text: altered });
	const insert = (word: string) => {
		const words = text.split(" ");
		words.splice(1 + next(Math.max(1, words.length - 1)), 0, word);
		return words.join(" ");
	};
	const tokens = tokensIn(text);
	const { numbers: numberWords, dates } = WORDS[language];
	for (const token of tokens) {
		const held = grounds.table.find(token);
		const literal = new RegExp(`\\{${token}(?::(?:gen|dat))?\\}`);
		yield with_("figure", text.replace(literal, String(1 + next(5000))));
		if (held && /\d/.test(held.value)) {
			const wrong = held.value.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
			yield with_(held.kind === "date" ? "date" : "figure", text.replace(literal, wrong));
		}
		yield with_("number-word", text.replace(literal, pick(numberWords) ?? ""));
		yield with_("unknown-placeholder", text.replace(literal, `{${held?.kind ?? "amount"}-${90 + next(9)}}`));
		const foreign = grounds.table.all.filter(
			(it) =>
				it.kind === held?.kind &&
				!grounds.blocks.some((block) => cites.includes(block.id) && block.tokens.has(it.token)),
		);
		const other = pick(foreign);
		if (other) yield with_("foreign-placeholder", text.replace(literal, `{${other.token}}`));
		const own = grounds.blocks.filter((block) => cites.includes(block.id)).flatMap((block) => [...block.tokens]);
		const rivals = own.filter((it) => it !== token && grounds.table.find(it)?.kind === held?.kind);
		const rival = pick(rivals);
		if (rival) {
			const swapped = tokens.includes(rival)
				? text
						.replace(literal, "{?}")
						.replace(new RegExp(`\\{${rival}(?::(?:gen|dat))?\\}`), `{${token}}`)
						.replace("{?}", `{${rival}}`)
				: text.replace(literal, `{${rival}}`);
			yield with_("swap", swapped);
		}
	}
	yield with_("figure", insert(String(1 + next(900))));
	yield with_("date", insert(pick(dates) ?? ""));
	yield with_("number-word", insert(pick(numberWords) ?? ""));
	yield with_("link", insert(pick(LINKS) ?? ""));
	yield with_("phone", insert(pick(PHONES) ?? ""));
	yield with_("mail", insert(pick(MAILS) ?? ""));
	const office = pick(knowledge.pack.contacts);
	if (office) yield with_("office", insert(knowledge.text(office.name, language)));
	const alias = office && pick(office.aliases.de.filter((it) => /\p{Lu}/u.test(it)));
	if (alias) yield with_("office", insert(alias));
	yield { kind: "citation", cites: [], text };
	yield { kind: "citation", cites: ["b77"], text };
	yield { kind: "citation", cites: [...cites, "b77"], text };
	for (const altered of denied(text, language)) yield with_("negation", altered);
	for (const altered of otherModals(text, language)) yield with_("modal", altered);
}

const NEGATIONS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
	de: [
		[/ nicht(?= |[.,])/u, ""],
		[/ kein(e[nrms]?)? /u, " ein$1 "],
		[/ ohne /u, " mit "],
		[/ (ist|sind|kann|können|darf|dürfen|muss|müssen|gilt|zahlt|hilft|brauchen|bekommen) /u, " $1 nicht "],
	],
	en: [
		[/ not(?= |[.,])/u, ""],
		[/ no /u, " a "],
		[/ without /u, " with "],
		[/ (is|are|can|may|must|should|does|do) /u, " $1 not "],
	],
	uk: [
		[/(?<=^|\s)не /iu, ""],
		[/(?<=\s)без /u, "з "],
		[/(?<=\s)немає /u, "є "],
		[/ (треба|можна|може|можете|потрібен|потрібна|потрібно|діє|платить|має|мають|є|допоможе) /u, " не $1 "],
	],
};

const DENIES: Readonly<Record<Language, RegExp>> = {
	de: /(?<![\p{L}])(?:nicht|kein\p{L}*|nie|nichts|niemand|ohne|weder)(?![\p{L}])/iu,
	en: /\b(?:not|no|never|nothing|nobody|without|neither|cannot)\b/iu,
	uk: /(?<![\p{L}’])(?:не|ні|без|немає|нема|ніколи|ніхто)(?![\p{L}’])/iu,
};

/** The last change of each language adds a denial: only to sentences that have none. */
function denied(text: string, language: Language): string[] {
	const changes = NEGATIONS[language];
	const fitting = DENIES[language].test(text) ? changes.slice(0, 3) : changes.slice(3);
	return fitting
		.filter(([pattern]) => pattern.test(text))
		.map(([pattern, replacement]) => text.replace(pattern, replacement));
}

const MODALS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
	de: [
		[/(?<![\p{L}])(kann)(?![\p{L}])/u, "muss"],
		[/(?<![\p{L}])(können)(?![\p{L}])/u, "müssen"],
		[/(?<![\p{L}])(dürfen)(?![\p{L}])/u, "müssen"],
		[/(?<![\p{L}])(muss)(?![\p{L}])/u, "kann"],
		[/(?<![\p{L}])(müssen)(?![\p{L}])/u, "können"],
		[/ nur /u, " auch "],
	],
	en: [
		[/\b(can|may)\b/u, "must"],
		[/\bmust\b/u, "may"],
		[/\bneeds?\b/u, "may want"],
		[/\bonly\b/u, "also"],
		[/\bshould\b/u, "must"],
	],
	uk: [
		[/(?<![\p{L}’])можна(?![\p{L}’])/u, "треба"],
		[/(?<![\p{L}’])можете(?![\p{L}’])/u, "мусите"],
		[/(?<![\p{L}’])може(?![\p{L}’])/u, "мусить"],
		[/(?<![\p{L}’])треба(?![\p{L}’])/u, "можна"],
		[/(?<![\p{L}’])лише(?![\p{L}’])/u, "також"],
	],
};

function otherModals(text: string, language: Language): string[] {
	return MODALS[language]
		.filter(([pattern]) => pattern.test(text))
		.map(([pattern, replacement]) => text.replace(pattern, replacement));
}
