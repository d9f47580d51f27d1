import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../language";
import { createLexicon } from "./concepts";
import type { FieldText, Indexable } from "./documents";
import { find } from "./find";
import { buildIndex, restoreIndex, type SearchIndex, type StoredIndex, storedPart } from "./search-index";

interface Doc extends Indexable {
	readonly id: string;
}
const texts = (uk: string, de: string, en: string): FieldText[] => [
	{ text: uk, language: "uk" },
	{ text: de, language: "de" },
	{ text: en, language: "en" },
];
const DOCUMENTS: readonly Doc[] = [
	{
		id: "library",
		title: texts("Бібліотека", "Die Bibliothek", "The library"),
		asks: texts("де взяти книжки", "Wo kann ich Bücher leihen", "Where can I borrow books"),
		body: texts("Читацький квиток безкоштовний.", "Der Ausweis ist kostenlos.", "The card is free."),
	},
	{
		id: "tram",
		title: texts("Квиток на трамвай", "Fahrkarte für die Straßenbahn", "Ticket for the tram"),
		asks: texts("скільки коштує проїзд", "Was kostet die Fahrt", "How much is the fare"),
		body: texts("Автомат стоїть на зупинці.", "Der Automat steht an der Haltestelle.", "The machine is at the stop."),
	},
	{
		id: "dentist",
		title: texts("Стоматолог", "Der Zahnarzt", "The dentist"),
		asks: texts("болить зуб, куди йти", "Mein Zahn tut weh", "I have a toothache"),
		body: texts("Запишіться телефоном.", "Rufen Sie an.", "Make an appointment by phone."),
	},
	{
		id: "alarm",
		title: [],
		asks: texts("зуб вибили кулаком", "Zahn ausgeschlagen", "tooth knocked out"),
		body: [],
		isApart: true,
	},
];
const filler = (text: string): Doc => ({ id: text, title: [{ text, language: "de" }], asks: [], body: [] });
const lexicon = createLexicon([
	{
		id: "test",
		concepts: {
			tooth: { uk: ["зуб*"], ru: ["зуб*"], de: ["zahn*"], en: ["tooth*", "teeth"] },
			book: { uk: ["книг*", "книжк*"], ru: ["книг*", "книжк*"], de: ["buch", "bücher*"], en: ["book*"] },
			fare: { uk: ["проїзд*"], ru: ["проезд*"], de: ["fahrt*"], en: ["fare*"] },
		},
	},
]);
const index = buildIndex(DOCUMENTS, lexicon);
/** Words that stand in more than every 25th way of asking are not compared: only among many ways any is. */
const MANY = DOCUMENTS.concat(Array.from({ length: 100 }, (_, at) => filler(`Straße ${at}`)));
const manyIndex = buildIndex(MANY, lexicon);
const search = (message: string, of: SearchIndex<Doc> = index) => find(of, tokenise(message));
const ids = (message: string, of = index) => search(message, of).candidates.map(({ document }) => document.id);

describe("the right document comes first", () => {
	it.each([
		["Де можна взяти книжки?", "library"],
		["де болить зуб", "dentist"],
		["Скільки коштує проїзд у трамваї?", "tram"],
		["Где взять книги почитать", "library"],
		["Сколько стоит проезд", "tram"],
		["Ich möchte Bücher lesen", "library"],
		["Was kostet eine Fahrkarte?", "tram"],
		["Zahnschmerzen", "dentist"],
		["borrow a book", "library"],
		["is there a fare in the tram", "tram"],
		["my teeth ache", "dentist"],
	])("%s → %s", (message, id) => expect(ids(message)[0]).toBe(id));
	it.each([
		["стомотолог", "dentist"],
		["бібліотке", "library"],
		["Biblothek", "library"],
		["Strasenbhan", "tram"],
		["dentsit", "dentist"],
	])("misspelt: %s → %s", (message, id) => expect(ids(message)[0]).toBe(id));
	it("a misspelt word counts as the word of the records that it is nearest to", () => {
		const covered = (message: string) => search(message).candidates[0]?.features.coverage;
		expect(covered("Bibliothek")).toBeGreaterThan(0.9);
		expect(covered("Biblotehk")).toBe(covered("Bibliothek"));
		expect(covered("Straßenbahxy")).toBe(covered("Straßenbahn"));
		expect(covered("Straßenplan")).toBe(0);
	});
	it.each([
		["biblioteka", "library"],
		["stomatoloh", "dentist"],
		["skilky koshtuye proyizd", "tram"],
		["gde vzyat knigi", "library"],
	])("in Latin letters: %s → %s", (message, id) => expect(ids(message)[0]).toBe(id));
	it("says which way of asking is nearest, in an index of many ways", () => {
		const [first] = search("Kann ich hier Bücher leihen?", manyIndex).candidates;
		expect(first?.nearest).toBe("Wo kann ich Bücher leihen");
		expect(first?.features.askBest).toBeGreaterThan(0.5);
		expect(first?.features.askBest).toBeLessThanOrEqual(1);
	});
	it("orders by score and keeps to the limit", () => {
		const { candidates } = search("зуб, книжки і проїзд");
		const scores = candidates.map(({ score }) => score);
		expect(candidates).toHaveLength(3);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		expect(find(index, tokenise("зуб, книжки і проїзд"), { limit: 1 }).candidates).toHaveLength(1);
	});
});

describe("documents that stand apart", () => {
	it("are ranked among themselves and are no candidates", () => {
		const { candidates, apart } = search("мені вибили зуб кулаком");
		expect(apart.map(({ document }) => document.id)).toEqual(["alarm"]);
		expect(candidates.map(({ document }) => document.id)).not.toContain("alarm");
		expect(candidates[0]?.document.id).toBe("dentist");
		expect(apart[0]?.score).toBeGreaterThan(candidates[0]?.score ?? Number.POSITIVE_INFINITY);
	});
	it("leave the candidates as they are", () => {
		const apart = DOCUMENTS.map((document) => (document.id === "tram" ? { ...document, isApart: true } : document));
		const found = find(buildIndex(apart, lexicon), tokenise("зуб"));
		expect(found.candidates.map(({ score }) => score)).toEqual(
			search("зуб")
				.candidates.filter(({ document }) => document.id !== "tram")
				.map(({ score }) => score),
		);
	});
	it("are candidates where nobody tells them apart", () => {
		const told = DOCUMENTS.map(({ isApart: _, ...document }) => document);
		const { candidates, apart } = find(buildIndex(told, lexicon), tokenise("зуб"));
		expect(apart).toEqual([]);
		expect(candidates.map(({ document }) => document.id)).toContain("alarm");
	});
});

describe("nothing to find", () => {
	it.each(["", "?!…", "🙂"])("a message without words (%j) finds nothing", (message) => {
		expect(search(message)).toEqual({ candidates: [], apart: [] });
	});
	it("a message that shares nothing with any document finds nothing", () => {
		expect(search("xyzzy 77777")).toEqual({ candidates: [], apart: [] });
	});
	it("an index without documents finds nothing", () => {
		expect(find(buildIndex([], lexicon), tokenise("Zahnarzt"))).toEqual({ candidates: [], apart: [] });
	});
});

const anyText = fc.oneof(
	fc.string({ unit: "binary", maxLength: 400 }),
	fc.string({ unit: "grapheme", maxLength: 100 }),
	fc.array(fc.constantFrom("зуб", "Bücher", "fare", "bibliotekaa", "5", "і", "x"), { maxLength: 20 }).map((words) => words.join(" ")), // biome-ignore format: one line
);

describe("the same input", () => {
	it("gives the same output, whatever was asked in between and from an index built again", () => {
		const again = buildIndex(DOCUMENTS, lexicon);
		fc.assert(
			fc.property(anyText, anyText, (message, between) => {
				const first = search(message);
				search(between);
				expect(search(message)).toEqual(first);
				expect(search(message, again)).toEqual(first);
			}),
		);
	});
	it("gives the same from an index that was stored and restored", () => {
		const stored: StoredIndex = deserialize(serialize(storedPart(manyIndex)));
		const restored = restoreIndex(stored, MANY, lexicon);
		for (const message of ["Mein Zahn tut weh", "стомотолог", "skilky koshtuye proyizd", "borrow books"]) {
			expect(search(message, restored)).toEqual(search(message, manyIndex));
			expect(ids(message, restored)).not.toEqual([]);
		}
		expect(search("Mein Zahn tut weh", restored).candidates[0]?.nearest).toBe("Mein Zahn tut weh");
	});
});

describe("any message", () => {
	it("gives a list with finite scores and probabilities from 0 to 1, each document once", () => {
		fc.assert(
			fc.property(anyText, (message) => {
				const { candidates, apart } = search(message);
				const both = [...candidates, ...apart];
				expect(new Set(both.map(({ document }) => document.id)).size).toBe(both.length);
				for (const { score, fit, features } of both) {
					expect(Object.values({ score, ...features }).every(Number.isFinite)).toBe(true);
					expect(fit).toBeGreaterThanOrEqual(0);
					expect(fit).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
