import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANSWER_LANGUAGES, type Language } from "../language/languages";
import { createKnowledge, createRenderer } from ".";
import type { Pack } from "./pack";
import { loadPack } from "./read-pack";
import { Article, Passage } from "./schema";
import { accept, orphans, type ReviewRole, review, reviewTable, type State, stateOf } from "./state";
import { formatState, parseState } from "./state-file";
import { textsAt, type Unit, unitsOf } from "./units";

const NOTHING: State = new Map();
const BY = { by: "native-speaker", on: "2026-11-25" } as const;
const TINY = loadPack("test/packs/beispielstadt");

interface Words {
	readonly [key: string]: Partial<Record<Language, string>>;
}

/** A pack with one article: the words of its block, its step and the passage that it takes up. */
function packWith({ block = SAME, step = SAME, detail = SAME, passage = SAME }: Words = {}): Pack {
	const sources = ["sample"];
	const confidence = "confirmed";
	const article = Article.parse({
		id: "ride",
		topic: "transport",
		title: SAME,
		for: ["seeker"],
		asks: {},
		answer: [{ id: "first", text: block, sources, confidence }, { use: "shared" }],
		steps: [{ id: "go", text: step, detail }],
	});
	const shared = Passage.parse({ id: "shared", block: { text: passage, sources, confidence } });
	return { ...TINY, articles: [article], passages: [shared] };
}
const SAME = { de: "Fahren Sie.", en: "Ride.", uk: "Їдьте." };
const BLOCK = "articles/ride#answer.first";

function unit(pack: Pack, key: string): Unit {
	const found = [...unitsOf(pack)].find((it) => it.key === key);
	if (!found) throw new Error(`no unit ${key}`);
	return found;
}
const accepted = (pack: Pack, state: State = NOTHING) => accept(state, [...unitsOf(pack)], ["de", "en"]).state;
const statesOf = (pack: Pack, state: State, key = BLOCK) =>
	Object.fromEntries(
		ANSWER_LANGUAGES.map((language) => [language, stateOf(unit(pack, key), state.get(key), language)]),
	);
const all = (state: string) => ({ de: state, en: state, uk: state });

describe("the units of a pack", () => {
	it("have keys made of ids, so that a block keeps its key when another is put before it", () => {
		const keys = [...unitsOf(packWith())].map(({ key }) => key);
		expect(keys).toContain(BLOCK);
		expect(keys).toContain("passages/shared#block");
		expect(keys).toContain("articles/ride#title");
		expect(keys).toContain("frames.yaml#noAnswer");
		expect(new Set(keys).size).toBe(keys.length);
	});
	it("are found by their keys alone", () => {
		const pack = packWith();
		const folders: Readonly<Record<string, unknown>> = { "pack.yaml": pack.info, "frames.yaml": pack.frames };
		for (const { key, place, parts } of unitsOf(pack)) {
			const record = place.folder ? pack[place.folder].find((it) => it.id === place.id) : folders[place.id];
			expect(textsAt(record, key.split("#")[1] ?? ""), key).toEqual(parts);
		}
		expect(textsAt(pack.frames, "no.such.text")).toEqual([]);
	});
	it("take a step and its detail as one", () => {
		expect(unit(packWith(), "articles/ride#steps.go").parts).toHaveLength(2);
		const state = accepted(packWith());
		const changed = packWith({ detail: { ...SAME, uk: "Їдьте вчасно." } });
		expect(statesOf(changed, state, "articles/ride#steps.go")).toMatchObject({ de: "stale", en: "stale" });
	});
	it("do not mind how lines are broken", () => {
		const broken = packWith({ block: { ...SAME, de: "Fahren\n   Sie. " } });
		expect(statesOf(broken, accepted(packWith()))).toEqual(all("unreviewed"));
	});
});

describe("comparing", () => {
	it("is needed before anything counts", () => {
		expect(statesOf(packWith(), NOTHING)).toEqual(all("unaccepted"));
		expect(statesOf(packWith(), accepted(packWith()))).toEqual(all("unreviewed"));
	});
	it("of one language that changes marks the other two, and not itself", () => {
		const changed = packWith({ block: { ...SAME, uk: "Не їдьте." } });
		expect(statesOf(changed, accepted(packWith()))).toEqual({ uk: "unreviewed", de: "stale", en: "stale" });
	});
	it("is open for the third when two have changed, and for all when all have", () => {
		const two = packWith({ block: { ...SAME, uk: "Не їдьте.", en: "Do not ride." } });
		expect(statesOf(two, accepted(packWith()))).toEqual({ uk: "unreviewed", en: "unreviewed", de: "stale" });
		const three = packWith({ block: { de: "Nein.", en: "No.", uk: "Ні." } });
		expect(statesOf(three, accepted(packWith()))).toEqual(all("unaccepted"));
	});
	it("again makes it right", () => {
		const changed = packWith({ block: { ...SAME, uk: "Не їдьте." } });
		expect(statesOf(changed, accepted(changed, accepted(packWith())))).toEqual(all("unreviewed"));
	});
	it("is not undone by a language that is added", () => {
		const two = packWith({ block: { de: SAME.de, en: SAME.en } });
		expect(statesOf(packWith(), accepted(two))).toEqual({ de: "unreviewed", en: "unreviewed", uk: "unaccepted" });
	});
	it("is refused while a language is missing or not written", () => {
		const { accepted: done, refused } = accept(
			NOTHING,
			[
				unit(packWith({ block: { de: "Ja." } }), BLOCK),
				unit(packWith({ step: { ...SAME, en: "TODO" } }), "articles/ride#steps.go"),
			],
			["de", "en", "uk"],
		);
		expect(done).toEqual([]);
		expect(refused.map(({ reason }) => reason)).toEqual(["is missing in en, uk", "is not written yet"]);
	});
});

describe("a review", () => {
	const reviewed = (pack: Pack, state: State, language: Language = "uk") =>
		review(state, [unit(pack, BLOCK)], { language, ...BY });
	const state = reviewed(packWith(), accepted(packWith())).state;

	it("holds for one language", () => {
		expect(statesOf(packWith(), state)).toEqual({ uk: "reviewed", de: "unreviewed", en: "unreviewed" });
	});
	it("ends when the text changes, and comes back with exactly that text", () => {
		const changed = packWith({ block: { ...SAME, uk: "Не їдьте." } });
		const compared = accepted(changed, state);
		expect(statesOf(changed, compared)).toEqual(all("unreviewed"));
		expect(statesOf(packWith(), accepted(packWith(), compared))).toMatchObject({ uk: "reviewed" });
	});
	it("rests while another language has changed, until both are compared", () => {
		const changed = packWith({ block: { ...SAME, de: "Fahren Sie nicht." } });
		expect(statesOf(changed, state)).toMatchObject({ uk: "stale" });
		expect(statesOf(changed, accepted(changed, state))).toMatchObject({ uk: "reviewed" });
	});
	it("is refused for a text that was not compared, was changed, or is not there", () => {
		const changed = packWith({ block: { ...SAME, de: "Fahren Sie nicht." } });
		const absent = packWith({ block: { de: SAME.de, en: SAME.en } });
		expect(reviewed(packWith(), NOTHING).refused[0]?.reason).toMatch(/never compared/);
		expect(reviewed(changed, accepted(packWith())).refused[0]?.reason).toMatch(/changed in de/);
		expect(reviewed(changed, accepted(packWith()), "de").refused[0]?.reason).toMatch(/changed in de/);
		expect(reviewed(absent, accepted(absent)).refused[0]?.reason).toMatch(/no text in uk/);
	});
});

describe("what the server is given", () => {
	const shown = (pack: Pack, state: State) => {
		const table = reviewTable(state, pack);
		const knowledge = createKnowledge(table ? { ...pack, state: table } : pack);
		const renderer = createRenderer(knowledge, new Date("2026-11-25T12:00:00Z"));
		const { answer, steps } = knowledge.get("articles", "ride");
		return {
			blocks: knowledge.blocks(answer).map((block) => renderer.block(block, "uk").review),
			step: knowledge.steps(steps).map((step) => renderer.step(step, "uk").review),
		};
	};
	it("is nothing while nothing is reviewed or stale", () => {
		expect(reviewTable(NOTHING, packWith())).toBeUndefined();
		expect(reviewTable(accepted(packWith()), packWith())).toBeUndefined();
		expect(shown(packWith(), NOTHING)).toEqual({ blocks: ["unreviewed", "unreviewed"], step: ["unreviewed"] });
	});
	it("says of each block and step how it stands, of a passage wherever it is taken up", () => {
		const pack = packWith();
		const units = [unit(pack, "passages/shared#block"), unit(pack, "articles/ride#steps.go")];
		const { state } = review(accepted(pack), units, { language: "uk", ...BY });
		expect(shown(pack, state)).toEqual({ blocks: ["unreviewed", "reviewed"], step: ["reviewed"] });
		const changed = packWith({ passage: { ...SAME, de: "Warten Sie." } });
		expect(shown(changed, state)).toEqual({ blocks: ["unreviewed", "stale"], step: ["reviewed"] });
	});
});

describe("state.json", () => {
	const state = review(accepted(packWith()), [unit(packWith(), BLOCK)], { language: "uk", ...BY }).state;

	it("is sorted, one line an entry", () => {
		const lines = formatState(state).trimEnd().split("\n");
		const keys = lines.slice(1, -1).map((line) => line.split(": ")[0] ?? "");
		expect(keys).toEqual([...keys].sort());
		expect(keys).toHaveLength(state.size);
		expect(lines.find((line) => line.includes(BLOCK))).toMatch(
			/"reviewed":\{"uk":\{"text":"[0-9a-f]{10}","by":"native-speaker","on":"2026-11-25"\}\}\},$/,
		);
	});
	it.each([
		["an open merge", (text: string) => text.replace('"articles/ride#steps', '<<<<<<< HEAD\n"articles/ride#steps')],
		["a missing comma", (text: string) => text.replace(/(#steps.go.*),/, "$1")],
	])("with %s is named with its line", (_, damage) => {
		const { state: read, problems } = parseState(damage(formatState(state)));
		expect(read.size).toBe(0);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.line).toBe(3);
	});
	it("with an entry of another form names the entry and keeps the others", () => {
		const { state: read, problems } = parseState(formatState(state).replace("native-speaker", "nobody"));
		expect(problems).toEqual([expect.objectContaining({ key: BLOCK, line: 2 })]);
		expect(read.size).toBe(state.size - 1);
	});
	it("tells entries whose text is gone", () => {
		expect(orphans(state, packWith())).toEqual([]);
		expect(orphans(state, { ...packWith(), articles: [] }).sort()).toEqual([
			BLOCK,
			"articles/ride#steps.go",
			"articles/ride#title",
		]);
	});
});

describe("whatever the texts", () => {
	const words = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => text.trim() !== "");
	const text = fc.record({ de: words, en: words, uk: words });
	const pack = fc.record({ block: text, step: text, detail: text, passage: text });
	const role = fc.constantFrom<ReviewRole>("office", "lawyer", "editor");

	it("nothing is stale once it was accepted, whatever stood there before", () => {
		fc.assert(
			fc.property(pack, pack, (before, now) => {
				const current = packWith(now);
				const state = accepted(current, accepted(packWith(before)));
				const states = [...unitsOf(current)].flatMap((it) =>
					ANSWER_LANGUAGES.map((language) => stateOf(it, state.get(it.key), language)),
				);
				expect(states).not.toContain("stale");
			}),
			{ numRuns: 30 },
		);
	});
	it("state.json read and written again has the same bytes and says the same", () => {
		fc.assert(
			fc.property(pack, role, fc.constantFrom(...ANSWER_LANGUAGES), (texts, by, language) => {
				const current = packWith(texts);
				const units = [...unitsOf(current)].filter((it) => it.place.folder === "articles");
				const { state } = review(accepted(current), units, { language, by, on: "2026-11-25" });
				const read = parseState(formatState(state));
				expect(read.problems).toEqual([]);
				expect(new Map([...read.state].sort())).toEqual(new Map([...state].sort()));
				expect(formatState(read.state)).toBe(formatState(state));
			}),
			{ numRuns: 30 },
		);
	});
});
