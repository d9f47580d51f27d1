import { describe, expect, it } from "vitest";
import { checkPack } from "./check-pack";
import type { Pack } from "./pack";
import { loadPack } from "./read-pack";
import { Article, GlossaryTerm } from "./schema";

const TINY = loadPack("test/packs/beispielstadt");

interface Draft {
	readonly de?: string;
	readonly en?: string;
	readonly uk?: string;
	readonly id?: string;
	readonly asks?: object;
}

function article({ de = "Gut.", en = "Good.", uk = "Добре.", id = "draft", asks = {} }: Draft) {
	const text = { de, en, uk };
	const answer = [{ id: "a", text, sources: ["sample"], confidence: "to-verify" }];
	return Article.parse({ id, topic: "transport", title: { de: "T", en: "T", uk: "Т" }, for: ["seeker"], asks, answer });
}

/** What the rules say of a pack with these articles and terms, in three complete languages. */
function problemsOf(drafts: readonly Draft[], terms: readonly object[] = []): string {
	const pack: Pack = {
		...TINY,
		info: { ...TINY.info, languages: { complete: ["de", "en", "uk"], partial: [] } },
		articles: [...TINY.articles, ...drafts.map(article)],
		glossary: [...TINY.glossary, ...terms.map((term) => GlossaryTerm.parse(term))],
	};
	return checkPack(pack, (folder, id) => `${folder}/${id}`)
		.filter(({ file }) => /draft|other/.test(file))
		.map(({ file, field, message }) => `${file} ${field}: ${message}`)
		.join("\n");
}
const term = (more: object) => ({
	id: "notice",
	term: "Bescheid",
	aliases: {},
	plain: { de: "Ein Brief.", en: "A letter.", uk: "Лист." },
	...more,
});

describe("a figure hides nowhere", () => {
	it.each([
		[{ de: "Sie haben zwei Wochen." }, /answer\.0\.text\.de: holds the figure "zwei wochen" in words/],
		[{ en: "Pay half of it." }, /holds the figure "half" in words/],
		[{ uk: "Чекайте протягом місяця." }, /holds the figure "протягом місяця" in words/],
		[{ uk: "Чекайте 3 дні." }, /bare figure "3"/],
	])("%o", (draft, message) => expect(problemsOf([draft])).toMatch(message));
	it("but paragraphs of law, levels and names of forms may stand", () => {
		const same = "§ 24 AufenthG, B2, `V2`.";
		expect(problemsOf([{ de: same, en: same, uk: same }])).not.toMatch(/figure/);
	});
});

describe("the languages say the same", () => {
	it.each([
		[
			"figures",
			{ de: "{bus-ticket-price}.", en: "It is dear.", uk: "{bus-ticket-price}." },
			/not refer to the same facts/,
		],
		[
			"today's and the coming value",
			{ de: "{bus-ticket-price}", en: "{bus-ticket-price:next}", uk: "{bus-ticket-price}" },
			/same facts/,
		],
		[
			"paragraphs of law",
			{ de: "Siehe § 4 BGB.", en: "See § 5 BGB.", uk: "Див. § 4 BGB." },
			/same paragraphs of law: 4 \/ 5/,
		],
		["laws", { de: "Siehe § 4 BGB.", en: "See § 4 MiLoG.", uk: "Див. § 4 BGB." }, /same laws/],
		["levels", { de: "B2 reicht.", en: "B1 will do.", uk: "B2 досить." }, /same levels of German/],
		["emphasis", { de: "**Gut.**", en: "Good.", uk: "**Добре.**" }, /same words in bold/],
		["amount", { de: "Ja. Nein. Gut. Schön.", en: "Yes.", uk: "Так. Ні. Добре. Гарно." }, /has 1 sentence/],
	])("%s", (_, draft, message) => expect(problemsOf([draft])).toMatch(message));
	it("whatever case the grammar asks for", () => {
		const draft = {
			de: "Nach {bus-ticket-price:dat}.",
			en: "After {bus-ticket-price}.",
			uk: "Після {bus-ticket-price:gen}.",
		};
		expect(problemsOf([draft])).not.toMatch(/same facts/);
	});
});

describe("plain language", () => {
	const long = (word: string) => `${`${word} `.repeat(8).trim()}. `.repeat(6);
	it.each([
		[
			{ de: long("Verwaltungsvorschrift") },
			/hard to read in de: LIX [\d.]+, at most 42\. Hard words: Verwaltungsvorschrift/,
		],
		[{ de: long("Verwaltungsvorschrift") }, /Amstad -?[\d.]+, at least 55/],
		[{ en: long("administrative") }, /hard to read in en: Flesch Reading Ease/],
		[{ uk: long("працевлаштування") }, /hard to read in uk: % of words with 4 and more syllables/],
		[{ uk: `${"слово ".repeat(45).trim()}.` }, /hard to read in uk: words a sentence 45\.0/],
		[{ de: `${"gut ".repeat(23).trim()}.` }, /a sentence of 23 words, at most 22/],
	])("limits are named with the hard words", (draft, message) => expect(problemsOf([draft])).toMatch(message));
	it("official terms that the glossary explains do not count", () => {
		const draft = { de: long("Verwaltungsvorschrift") };
		const known = { ...term({}), term: "Verwaltungsvorschrift" };
		expect(problemsOf([draft], [known])).not.toMatch(/hard to read in de/);
	});
});

describe("terms", () => {
	const draft = { de: "Lesen Sie den Bescheid.", en: "Read the letter.", uk: "Прочитайте лист." };
	it("what the German text names by its term, the others name as the glossary says", () => {
		expect(problemsOf([draft], [term({})])).toMatch(/uk: the German text says "Bescheid"/);
		expect(problemsOf([{ ...draft, en: "Read the Bescheid." }], [term({ said: { uk: ["лист*"] } })])).not.toMatch(
			/Bescheid/,
		);
	});
	it("no other name for the same thing", () => {
		expect(problemsOf([{ ...draft, en: "Read the ruling." }], [term({ avoid: { en: ["ruling*"] } })])).toMatch(
			/says "ruling\*": our texts call it "Bescheid"/,
		);
	});
	it("a German word in a Ukrainian text is in the glossary or explained in brackets", () => {
		const say = (uk: string) => problemsOf([{ uk }]);
		expect(say("Візьміть Lichtbild.")).toMatch(/German word "Lichtbild" is neither/);
		expect(say("Візьміть Lichtbild (фото).")).not.toMatch(/German word/);
		expect(say("Візьміть фото (Lichtbild).")).not.toMatch(/German word/);
		expect(say("Скажіть: «Lichtbild, bitte».")).not.toMatch(/German word/);
	});
});

describe("ways of asking", () => {
	it("are enough in every language", () => {
		expect(problemsOf([{ asks: { uk: ["а"] } }])).toMatch(/asks\.uk: has 1 ways of asking, needs 12/);
	});
	it("stand once, and nearly the same stand at one article only", () => {
		const drafts = [
			{ asks: { de: ["wo bekomme ich eine fahrkarte für den bus", "Karte!", "karte"] } },
			{ id: "other", asks: { de: ["Wo bekomme ich eine Fahrkarte für den Bus?"] } },
		];
		expect(problemsOf(drafts)).toMatch(/other asks\.de\.0: .* is nearly .* at articles\/draft/);
		expect(problemsOf(drafts)).toMatch(/"karte" stands twice/);
	});
});

it("careless Ukrainian is named with what to say instead", () => {
	expect(problemsOf([{ uk: "Треба получити лист." }])).toMatch(/"получити" is no good Ukrainian: say «отримати»/);
	expect(problemsOf([{ uk: "Рівень В2." }])).toMatch(/levels such as B2 in Latin letters/);
});
