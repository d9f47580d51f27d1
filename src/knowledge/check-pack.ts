/** What must hold between the records of a pack, beyond the shape of each. Every problem is named, all in one run. */
import { ANSWER_LANGUAGES, type Language } from "../language/languages";
import { parsePattern, patternWords } from "../language/patterns";
import { countWords } from "../language/words";
import { FOLDER_NAMES, type Folder, type Pack } from "./pack";
import { placeholders } from "./placeholders";
import type { ContentProblem } from "./read-pack";
import type { Block, Confidence, Phrases, Text } from "./schema";

/** Longest first block, in words (docs/content-guide.md, "Lengths"). */
const MAX_LEAD_WORDS = 45;
const MIN_ASKS = { uk: 8, ru: 4, de: 6, en: 6 } as const;

type Path = readonly (string | number)[];
interface Place {
	readonly folder: Folder | null;
	readonly id: string;
	readonly path: Path;
}

/**
 * Checks references, languages, placeholders, lengths, figures, addresses in texts and repeated texts.
 * @param pack records that fit their schemas
 * @param fileOf names the file of a record, for the message
 */
export function checkPack(pack: Pack, fileOf: (folder: Folder | null, id: string) => string): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const report = (place: Place, message: string) =>
		problems.push({ file: fileOf(place.folder, place.id), field: place.path.join("."), message });
	const ids = Object.fromEntries(
		FOLDER_NAMES.map((folder) => [folder, new Set(pack[folder].map((record) => record.id))]),
	) as Record<Folder, Set<string>>;
	const known = (folder: Folder, id: string, place: Place) => {
		if (!ids[folder].has(id)) report(place, `no record "${id}" in ${folder}/`);
	};
	const each = <F extends Folder>(
		folder: F,
		visit: (record: Pack[F][number], at: (...path: Path) => Place) => void,
	) => {
		for (const record of pack[folder]) visit(record, (...path) => ({ folder, id: record.id, path }));
	};

	for (const folder of FOLDER_NAMES) {
		const seen = new Set<string>();
		each(folder, (record, at) => {
			if (seen.has(record.id)) report(at("id"), `the id "${record.id}" is used twice in ${folder}/`);
			seen.add(record.id);
		});
	}

	// ── references ────────────────────────────────────────────────────────────
	const checkBlocks = (blocks: readonly (Block | { use: string })[], at: (...path: Path) => Place, field: string) => {
		const seen = new Set<string>();
		for (const [index, block] of blocks.entries()) {
			const id = "use" in block ? block.use : block.id;
			if (seen.has(id)) report(at(field, index), `the block id "${id}" is used twice here`);
			seen.add(id);
			if ("use" in block) {
				known("passages", block.use, at(field, index));
				if (pack.passages.find((passage) => passage.id === block.use)?.step) {
					report(at(field, index), `the passage "${block.use}" is a step, not a block`);
				}
			} else {
				checkSources(block.sources, block.confidence, at, field, index);
			}
		}
	};
	const checkSources = (
		sources: readonly string[],
		confidence: Confidence,
		at: (...path: Path) => Place,
		...path: Path
	) => {
		for (const source of sources) known("sources", source, at(...path, "sources"));
		const pages = sources.map((id) => pack.sources.find((source) => source.id === id));
		if (confidence !== "to-verify" && pages.every((page) => page && page.url === null)) {
			report(at(...path, "confidence"), "rests on no page: its confidence can only be to-verify");
		}
	};
	const checkSteps = (
		steps: readonly ({ id: string; contact?: string | undefined } | { use: string })[],
		at: (...path: Path) => Place,
		...path: Path
	) => {
		const seen = new Set<string>();
		for (const [index, step] of steps.entries()) {
			const id = "use" in step ? step.use : step.id;
			if (seen.has(id)) report(at(...path, index), `the step id "${id}" is used twice here`);
			seen.add(id);
			if ("use" in step) {
				known("passages", step.use, at(...path, index));
				if (pack.passages.find((passage) => passage.id === step.use)?.block) {
					report(at(...path, index), `the passage "${step.use}" is a block, not a step`);
				}
			} else if (step.contact) known("contacts", step.contact, at(...path, index, "contact"));
		}
	};
	const contacts = (list: readonly string[], at: (...path: Path) => Place, ...path: Path) => {
		for (const id of list) known("contacts", id, at(...path, "contacts"));
	};

	each("articles", (article, at) => {
		known("topics", article.topic, at("topic"));
		checkBlocks(article.answer, at, "answer");
		checkBlocks(article.more, at, "more");
		checkSteps(article.steps, at, "steps");
		contacts(article.contacts, at);
		for (const id of article.related) known("articles", id, at("related"));
		if (article.checklist) known("checklists", article.checklist, at("checklist"));
		if (article.clarify) known("clarify", article.clarify, at("clarify"));
		for (const language of ["uk", "ru", "de", "en"] as const) {
			if (
				pack.info.languages.complete.length === ANSWER_LANGUAGES.length &&
				article.asks[language].length < MIN_ASKS[language]
			) {
				report(
					at("asks", language),
					`has ${article.asks[language].length} ways of asking, needs ${MIN_ASKS[language]}`,
				);
			}
		}
	});
	each("procedures", (procedure, at) => {
		if (procedure.body) known("contacts", procedure.body, at("body"));
		if (procedure.checklist) known("checklists", procedure.checklist, at("checklist"));
		for (const [facet, aspect] of Object.entries(procedure.facets)) {
			known("facets", facet, at("facets", facet));
			checkBlocks(aspect.answer, (...path) => at("facets", facet, ...path), "answer");
			checkSteps(aspect.steps, at, "facets", facet, "steps");
			contacts(aspect.contacts, at, "facets", facet);
		}
		if (!procedure.facets.overview) report(at("facets"), 'needs the facet "overview"');
	});
	each("occupations", (occupation, at) => {
		known("groups", occupation.group, at("group"));
		for (const id of occupation.procedures) known("procedures", id, at("procedures"));
		for (const id of occupation.sources) known("sources", id, at("sources"));
		for (const [facet, aspect] of Object.entries(occupation.facets)) {
			known("facets", facet, at("facets", facet));
			checkBlocks(aspect.answer, (...path) => at("facets", facet, ...path), "answer");
			checkSteps(aspect.steps, at, "facets", facet, "steps");
			contacts(aspect.contacts, at, "facets", facet);
		}
	});
	each("facets", (facet, at) => {
		if ("article" in facet.alone) known("articles", facet.alone.article, at("alone"));
		else known("clarify", facet.alone.clarify, at("alone"));
		for (const id of facet.next) known("facets", id, at("next"));
	});
	each("degrees", (degree, at) => {
		checkBlocks(degree.answer, at, "answer");
		contacts(degree.contacts, at);
		for (const id of degree.related) known("articles", id, at("related"));
	});
	each("contacts", (contact, at) => {
		known("categories", contact.category, at("category"));
		for (const id of contact.sources) known("sources", id, at("sources"));
		const old = contact.newestEvidence === null || contact.newestEvidence < Number(contact.readOn.slice(0, 4)) - 1;
		if (old && !contact.emergency && contact.confidence !== "to-verify") {
			report(at("confidence"), "the newest evidence is undated or too old: only to-verify is allowed");
		}
	});
	each("checklists", (checklist, at) => {
		for (const [index, phase] of checklist.phases.entries()) checkSteps(phase.steps, at, "phases", index, "steps");
		contacts(checklist.contacts, at);
		for (const id of checklist.related) known("articles", id, at("related"));
		for (const id of checklist.sources) known("sources", id, at("sources"));
	});
	each("facts", (fact, at) => {
		checkSources(fact.sources, fact.confidence, at);
		known("contacts", fact.decidedBy, at("decidedBy"));
		const sorted = fact.periods.map((period) => period.from ?? "");
		if (sorted.some((from, index) => index > 0 && from <= (fact.periods[index - 1]?.until ?? from))) {
			report(at("periods"), "periods must follow each other without overlap, each earlier one with `until`");
		}
		for (const [index, period] of fact.periods.entries()) {
			const isText = typeof period.value === "string";
			if (isText !== (fact.unit === "date" || fact.unit === "level")) {
				report(
					at("periods", index, "value"),
					`a value of unit ${fact.unit} is ${isText ? "a number or [from, to]" : "a text"}`,
				);
			}
			if (fact.unit === "date" && !/^\d{4}-\d\d-\d\d$/.test(String(period.value))) {
				report(at("periods", index, "value"), "a date is YYYY-MM-DD");
			}
		}
	});
	each("glossary", (term, at) => {
		if (term.article) known("articles", term.article, at("article"));
		contacts(term.contacts, at);
		for (const id of term.sources) known("sources", id, at("sources"));
	});
	each("passages", (passage, at) => {
		if (passage.block) checkSources(passage.block.sources, passage.block.confidence, at, "block");
		if (passage.step?.contact) known("contacts", passage.step.contact, at("step", "contact"));
	});
	each("safety", (sign, at) => {
		if (sign.article) known("articles", sign.article, at("article"));
		contacts(sign.contacts, at);
		for (const id of sign.sources) known("sources", id, at("sources"));
	});
	each("phrases", (phrase, at) => {
		contacts(phrase.contacts, at);
		for (const id of phrase.suggestions) known("articles", id, at("suggestions"));
	});
	each("clarify", (clarification, at) => {
		if (clarification.line) known("facts", clarification.line, at("line"));
	});
	each("unlisted", (list, at) => known("articles", list.way, at("way")));
	const info: Place = { folder: null, id: "pack.yaml", path: [] };
	for (const id of [...pack.info.defaultContacts, ...pack.info.emergencyContacts, ...pack.info.outsideContacts])
		known("contacts", id, info);
	for (const id of pack.info.starters) known("articles", id, info);

	// ── texts ─────────────────────────────────────────────────────────────────
	const seenTexts = new Map<string, string>();
	for (const { text, place } of allTexts(pack)) {
		checkText(text, place, pack, ids, report);
		const long = text.de ?? text.en ?? "";
		if (long.length < 60 || place.folder === "sources") continue;
		const first = seenTexts.get(long);
		if (first) report(place, `the same text stands in ${first}: write it once in passages/`);
		else seenTexts.set(long, `${fileOf(place.folder, place.id)} ${place.path.join(".")}`);
	}

	// ── lengths ───────────────────────────────────────────────────────────────
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
			const lead = countWords(texts[0]?.[language] ?? "");
			if (lead > MAX_LEAD_WORDS)
				report(place, `the first block has ${lead} words in ${language}, at most ${MAX_LEAD_WORDS} are allowed`);
			for (const [index, text] of texts.entries()) {
				const words = countWords(text?.[language] ?? "");
				if (index > 0 && words > 60)
					report(place, `block ${index + 1} has ${words} words in ${language}, at most 60 are allowed`);
			}
		}
	}
	checkAsks(pack, report);
	checkPatterns(pack, report);
	return problems;
}

function checkAsks(pack: Pack, report: (place: Place, message: string) => void): void {
	const owner = new Map<string, string>();
	for (const article of pack.articles) {
		for (const language of ["uk", "ru", "de", "en"] as const) {
			for (const [index, ask] of article.asks[language].entries()) {
				const key = ask
					.toLowerCase()
					.replace(/[^\p{L}\p{N}]+/gu, " ")
					.trim();
				const other = owner.get(key);
				const place: Place = { folder: "articles", id: article.id, path: ["asks", language, index] };
				if (other && other !== article.id) report(place, `the same way of asking stands at the article "${other}"`);
				owner.set(key, article.id);
			}
		}
	}
}

/** An open pattern word of fewer letters would match half the dictionary. */
const MIN_OPEN_LETTERS = 3;

function checkPatterns(pack: Pack, report: (place: Place, message: string) => void): void {
	const lists: { folder: Folder; id: string; field: string; phrases: Phrases }[] = [
		...pack.facets.flatMap(({ id, cues, shortCues }) => [
			{ folder: "facets" as const, id, field: "cues", phrases: cues },
			{ folder: "facets" as const, id, field: "shortCues", phrases: shortCues },
		]),
		...pack.safety.flatMap(({ id, patterns, unless }) => [
			{ folder: "safety" as const, id, field: "patterns", phrases: patterns },
			{ folder: "safety" as const, id, field: "unless", phrases: unless },
		]),
		...pack.phrases.map(({ id, patterns }) => ({
			folder: "phrases" as const,
			id,
			field: "patterns",
			phrases: patterns,
		})),
		...pack.clarify.flatMap(({ id, choices }) =>
			choices.map(({ cues }) => ({ folder: "clarify" as const, id, field: "choices", phrases: cues })),
		),
	];
	for (const { folder, id, field, phrases } of lists) {
		for (const [language, patterns] of Object.entries(phrases)) {
			for (const [index, text] of patterns.entries()) {
				const place: Place = { folder, id, path: [field, language, index] };
				const pattern = parsePattern(text);
				if (pattern.length === 0) report(place, `the pattern "${text}" matches nothing`);
				const short = patternWords(pattern).find((word) => word.open && word.folded.length < MIN_OPEN_LETTERS);
				if (short)
					report(place, `in the pattern "${text}" a word with * needs at least ${MIN_OPEN_LETTERS} different letters`);
			}
		}
	}
}

const ALLOWED_DIGITS =
	/§+\s?\d+\w?(?:\s?(?:Abs\.|Satz|Nr\.|частина|part|para\.?|абз\.|ч\.|\()\s?\d*\)?)*(?:\s?(?:und|bis|and|to|і|та|–|-|,)\s?\d+\w?)*|\b[ABCАВС][12]\b|`[^`]*`|\bH\+|\{[^}]*\}|\b(?:Section|section) \d+\w?/gu;
const ADDRESS = /https?:\/\/|www\.|\b[\w-]+\.(?:de|com|org|eu|net|ua)\b|@/i;
const NOT_UKRAINIAN = /[ыэёъ]/i;
const MARKUP = /<[a-z/!]|\]\(/i;

function checkText(
	text: Text,
	place: Place,
	pack: Pack,
	ids: Record<Folder, Set<string>>,
	report: (place: Place, message: string) => void,
): void {
	for (const language of pack.info.languages.complete) {
		if (!text[language]) report(place, `the text in ${language} is missing`);
	}
	const free = place.folder === "contacts" && (place.path[0] === "name" || place.path[0] === "note");
	for (const language of ANSWER_LANGUAGES) {
		const words = text[language];
		if (words === undefined) continue;
		const at = { ...place, path: [...place.path, language] };
		if (words.includes("TODO")) report(at, "is not written yet");
		if (ADDRESS.test(words)) report(at, "holds a web or mail address: name the contact instead");
		if (MARKUP.test(words)) report(at, "holds HTML or a link: only **bold** is allowed");
		const digits = words.replace(ALLOWED_DIGITS, "").match(/\S*\d\S*/);
		if (digits && !free) report(at, `holds the bare figure "${digits[0]}": make it a fact and refer to it`);
		if (language === "uk" && NOT_UKRAINIAN.test(words))
			report(at, "holds a letter that Ukrainian does not have (ы э ё ъ)");
		if (language === "uk" && /[а-яіїєґ]'[яюєї]/i.test(words)) report(at, "write the apostrophe as ’");
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
	const figures = (language: Language) =>
		placeholders(text[language] ?? "")
			.map((it) => (it.kind === "bad" ? it.raw : it.id))
			.filter((id, index, list) => list.indexOf(id) === index)
			.sort()
			.join(" ");
	const [first, ...others] = pack.info.languages.complete;
	for (const other of others) {
		if (first && text[first] && text[other] && figures(first) !== figures(other)) {
			report(place, `${first} and ${other} do not refer to the same facts`);
		}
	}
}

/** Every text for people in the pack, with its place. */
function* allTexts(pack: Pack): Generator<{ text: Text; place: Place }> {
	for (const folder of FOLDER_NAMES) {
		for (const record of pack[folder]) yield* textsIn(record, { folder, id: record.id, path: [] });
	}
	yield* textsIn(pack.info, { folder: null, id: "pack.yaml", path: [] });
	yield* textsIn(pack.frames, { folder: null, id: "frames.yaml", path: [] });
}

function* textsIn(value: unknown, place: Place): Generator<{ text: Text; place: Place }> {
	if (value === null || typeof value !== "object") return;
	if (isText(value)) {
		yield { text: value, place };
		return;
	}
	for (const [key, child] of Object.entries(value)) yield* textsIn(child, { ...place, path: [...place.path, key] });
}

function isText(value: object): value is Text {
	const entries = Object.entries(value);
	return (
		entries.length > 0 &&
		entries.every(([key, text]) => (ANSWER_LANGUAGES as readonly string[]).includes(key) && typeof text === "string")
	);
}
