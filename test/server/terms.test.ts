import { describe, expect, it } from "vitest";
import { Answer } from "../../src/assistant/contract";
import { createKnowledge, createRenderer, type Pack } from "../../src/knowledge";
import { createPage } from "../../src/web/pages/page";
import { articlePage } from "../../src/web/pages/topics";
import { askApi, everyPath, NOW, postForm, testApp } from "../service";

const { app, assets, service } = testApp();
const { pack } = service.knowledge;
const htmlOf = async (path: string) => (await app.request(path)).text();
const ask = async (message: string, language: string) =>
	Answer.parse(await (await askApi(app, { message, language })).json());

describe("official words", () => {
	it("carry their explanation in the language of the page, and lead to the glossary", async () => {
		for (const language of ["uk", "de", "en"] as const) {
			const html = await htmlOf(`/${language}/topics/objection`);
			const links = [...html.matchAll(/<a class="term" href="\/(\w+)\/glossary#([a-z0-9-]+)"[^>]*>/g)];
			expect(links.length).toBeGreaterThan(0);
			for (const [link, where, id = ""] of links) {
				expect(where).toBe(language);
				const plain = service.renderer().plain(service.knowledge.get("glossary", id).plain, language);
				expect(link).toContain(`data-plain="${plain.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`);
				expect(link.includes('lang="de"')).toBe(language !== "de");
			}
		}
	});

	it("are marked once on a card, never in a title, a link or a label", async () => {
		for (const path of everyPath(service).filter((it) => /^(topics|occupations|degrees)\//.test(it))) {
			const html = await htmlOf(`/de/${path}`);
			const card = /<article.*?<\/article>/s.exec(html)?.[0] ?? "";
			const ids = [...card.matchAll(/class="term" href="[^"]*#([a-z0-9-]+)"/g)].map(([, id]) => id);
			expect(ids, path).toEqual([...new Set(ids)]);
			expect(html, path).not.toMatch(/<h\d[^>]*>(?:(?!<\/h\d>).)*class="term"/s);
			expect(html, path).not.toMatch(/<label[^>]*>(?:(?!<\/label>).)*class="term"/s);
			expect(html, path).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
		}
	});

	it("do not offer the page that one is reading as more", async () => {
		for (const [link] of (await htmlOf("/uk/topics/objection")).matchAll(/<a class="term"[^>]*>/g))
			expect(link).not.toContain('data-article="objection"');
	});

	it("of ticks are named below them", async () => {
		const pages = await Promise.all(pack.checklists.map(({ id }) => htmlOf(`/uk/checklists/${id}`)));
		expect(pages.filter((html) => /class="terms-below".*?class="term"/s.test(html)).length).toBeGreaterThan(0);
	});

	it("come with the answer: term, plain words, article, and where they stand in it", async () => {
		const answer = await ask("Прийшов Bescheid, не згодна. Як подати Widerspruch?", "uk");
		expect(answer.terms.length).toBeGreaterThan(0);
		for (const term of answer.terms) {
			const entry = service.knowledge.get("glossary", term.id);
			expect(term).toMatchObject({ term: entry.term, plain: service.renderer().plain(entry.plain, "uk") });
			const texts = [...answer.blocks, ...answer.steps].flatMap((it) =>
				"detail" in it ? [it.text, it.detail] : [it.text],
			);
			for (const word of term.words) expect(texts.join("\n")).toContain(word);
		}
	});

	it("stand in the chat without script as links with their explanation", async () => {
		const html = await (await postForm(app, "/uk", [["message", "Як подати Widerspruch проти рішення?"]])).text();
		expect(html).toMatch(/<a class="term" href="\/uk\/glossary#[^>]*data-plain="/);
	});

	it("are found by the search of glossary and topics in every language", async () => {
		for (const language of ["uk", "en"]) {
			for (const path of ["glossary", "topics"]) {
				const html = await htmlOf(`/${language}/${path}`);
				const words = [...html.matchAll(/data-words="([^"]*)"/g)].map(([, list = ""]) => list.toLowerCase());
				for (const { term, aliases } of pack.glossary)
					for (const name of [term, ...aliases.de])
						for (const word of name.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [])
							expect(
								words.some((list) => list.includes(word)),
								`${path}: ${word}`,
							).toBe(true);
			}
		}
	});
});

/** The page of an article in English, with other facts. */
function pageWith(facts: Pack["facts"], article: Pack["articles"][number] | undefined): string {
	const knowledge = createKnowledge({ ...pack, facts });
	const renderer = createRenderer(knowledge, NOW);
	const page = createPage({ knowledge, renderer, assets, language: "en", path: "", dial: "" });
	return article ? articlePage(page, article) : "";
}

describe("figures", () => {
	it("in an answer carry their name, their value in words and at most three exceptions", async () => {
		const answer = await ask("Wie hoch ist der Mindestlohn?", "de");
		expect(answer.facts.length).toBeGreaterThan(0);
		for (const fact of answer.facts) {
			expect(fact.label).not.toBe("");
			expect(fact.exceptions.length).toBeLessThanOrEqual(3);
		}
	});

	it("stand below the text that names them, with source, day and office", async () => {
		const html = await htmlOf("/de/topics/minimum-wage");
		const figures = /<details class="figures">.*?<\/details>/s.exec(html)?.[0] ?? "";
		expect(figures).toContain("Gesetzlicher Mindestlohn");
		expect(figures).toMatch(/href="\/de\/contacts\//);
		expect(figures).toContain('class="sources"');
	});

	it("that are thresholds have their exceptions beside them, or say that none was found", () => {
		const [article] = pack.articles.filter((it) => JSON.stringify(it).includes("{minijob-limit}"));
		const facts = pack.facts.map((fact) =>
			fact.id === "minijob-limit"
				? {
						...fact,
						threshold: true,
						exceptions: [
							{
								id: "short",
								by: "person" as const,
								text: { de: "Nicht für Azubis.", en: "Not for trainees.", uk: "Не для учнів." },
								sources: fact.sources,
								confidence: "confirmed" as const,
							},
						],
					}
				: fact,
		);
		expect(pageWith(facts, article)).toContain("Not for trainees.");
		expect(
			pageWith(
				facts.map((fact) => ({ ...fact, exceptions: [] })),
				article,
			),
		).toContain("None found");
	});
});
