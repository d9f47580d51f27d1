import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createKnowledge, createRenderer, type Pack } from "../../src/knowledge";
import { createPage } from "../../src/web/pages/page";
import { qualityPage } from "../../src/web/pages/quality";
import { NOW, testApp } from "../service";

const { app, assets, service } = testApp();
const { pack } = service.knowledge;

/** The page of a pack that differs a little, at another time. */
function pageOf(language: "uk" | "de" | "en", changed: Partial<Pack> = {}, now: Date = NOW): string {
	const knowledge = createKnowledge({ ...pack, ...changed });
	const renderer = createRenderer(knowledge, now);
	return qualityPage(createPage({ knowledge, renderer, assets, language, path: "quality", dial: "" }));
}
const WORDS = {
	uk: { none: "Жодного тексту людина ще не перевірила", corrections: "Виправлень поки не було" },
	de: { none: "Noch keinen Text hat ein Mensch geprüft", corrections: "Bisher gab es keine Berichtigung" },
	en: { none: "No text has been reviewed by a person yet", corrections: "There has been no correction so far" },
} as const;

describe("the page on quality", () => {
	it.each(["uk", "de", "en"] as const)(
		"says in %s how far everything has come, and that nobody reviewed it",
		(language) => {
			const unreviewed = { ...pack.reviewCounts[language], reviewed: 0 };
			const html = pageOf(language, {
				corrections: [],
				reviewCounts: { uk: unreviewed, de: unreviewed, en: unreviewed },
			});
			expect(html).toContain(WORDS[language].none);
			expect(html).toContain(WORDS[language].corrections);
			expect(html).toContain(`<dd>${pack.reviewCounts[language].written}</dd>`);
			expect(html).toContain(`<strong>${pack.articles.length}</strong>`);
			expect(html).toContain(`<strong>${pack.sources.length}</strong>`);
		},
	);

	it("is led to from every page and from About", async () => {
		for (const path of ["topics", "about"])
			expect(await (await app.request(`/de/${path}`)).text()).toContain('href="/de/quality"');
	});

	it("lists every figure with its value of today, its source and how sure it is", () => {
		const html = pageOf("de");
		for (const fact of pack.facts) expect(html).toContain(`id="fact-${fact.id}"`);
		expect(html.match(/<tr id="fact-/g)).toHaveLength(pack.facts.length);
	});

	it("names what is not confirmed with the office to ask", () => {
		const html = pageOf("de");
		const unsure = pack.facts.find((fact) => fact.confidence === "to-verify");
		expect(html).toMatch(new RegExp(`href="/de/contacts/${unsure?.decidedBy}".*href="#fact-${unsure?.id}"`, "s"));
	});

	it("tells by the clock what has to be reviewed", () => {
		const [first] = [...pack.facts].sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
		const after = new Date(`${first?.reviewBy}T12:00:00Z`);
		after.setUTCDate(after.getUTCDate() + 1);
		const overdue = (html: string) => /Tag der Prüfung vorbei<\/h3>(.*?)<\/section>/s.exec(html)?.[1];
		expect(overdue(pageOf("de", {}, after))).toContain(`#fact-${first?.id}`);
		const before = new Date(`${first?.reviewBy}T00:00:00Z`);
		before.setUTCDate(before.getUTCDate() - 1);
		expect(overdue(pageOf("de", {}, before))).toContain("Nichts.");
	});

	it("shows corrections with their day, who saw it, and the place", () => {
		const [article] = pack.articles;
		const html = pageOf("en", {
			corrections: [
				{
					on: "2026-12-01",
					what: { de: "Falsch.", en: "The fee was wrong.", uk: "Неправильно." },
					where: `articles/${article?.id}#answer.short`,
					reportedBy: "office",
				},
			],
		});
		expect(html).toContain("The fee was wrong.");
		expect(html).toContain("1 December 2026");
		expect(html).toContain("reported by an office");
		expect(html).toContain(`href="/en/topics/${article?.id}"`);
	});

	it("weighs less than 60 KB before styles and fonts", () => {
		for (const language of ["uk", "de", "en"] as const)
			expect(gzipSync(pageOf(language)).length).toBeLessThan(60 * 1024);
	});
});
