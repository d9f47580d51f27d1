import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { RichText } from "./rich-text";
import { createView, type ViewData, withoutTerms, withTerms } from "./view";

const term = (id: string, words: string[]) => ({
	id,
	term: words[0] ?? "",
	plain: `was ${id} heißt`,
	article: null,
	articleTitle: null,
	words,
	asked: false,
});
const view = (language: "uk" | "de") =>
	withTerms(createView({ language, dial: "49", emergencyPhones: ["112"], labels: {} as ViewData["labels"] }), [
		term("jobcenter", ["Jobcenter", "Jobcenters"]),
		term("section-24", ["§ 24"]),
	]);
const html = (text: string, language: "uk" | "de" = "de", phones: string[] = []) =>
	render(<RichText text={text} view={view(language)} phones={phones} />);

describe("a text for people", () => {
	it("knows bold and nothing else", () => {
		expect(html("a **b** _c_ <i>d</i>")).toBe("a <strong>b</strong> _c_ &lt;i>d&lt;/i>");
		expect(html("2 ** 3")).toBe("2 ** 3");
		expect(html("**a** und **b")).toBe("<strong>a</strong> und **b");
	});

	it("lets amounts and shares stand out", () => {
		expect(html("Das kostet 100–650 € und 70 € dazu.")).toBe(
			'Das kostet <strong class="figure">100–650\u00a0€</strong> und <strong class="figure">70\u00a0€</strong> dazu.',
		);
		expect(html("from €1,200, up to 50 %.")).toBe(
			'from <strong class="figure">€1,200</strong>, up to <strong class="figure">50\u00a0%</strong>.',
		);
		expect(html("bis 32 000 € im Jahr 2026")).toBe('bis <strong class="figure">32 000\u00a0€</strong> im Jahr 2026');
	});

	it("links an official term once and says that it is German", () => {
		expect(html("Запитайте Jobcenter. Jobcenter відповість.", "uk")).toBe(
			'Запитайте <a class="term" href="/uk/glossary#jobcenter" lang="de" data-term="Jobcenter" data-plain="was jobcenter heißt">Jobcenter</a>. <span lang="de">Jobcenter</span> відповість.',
		);
		expect(html("Jobcenterleitung")).toBe("Jobcenterleitung");
	});

	it("links a form of the term as it stands, the longest that fits, over a blank that does not break", () => {
		expect(html("Brief des Jobcenters")).toContain('data-plain="was jobcenter heißt">Jobcenters</a>');
		expect(html("mit § 24")).toContain(">§\u00a024</a>");
	});

	it("links nothing where a link has no place", () => {
		expect(render(<RichText text="Jobcenter" view={withoutTerms(view("de"))} />)).toBe("Jobcenter");
	});

	it("makes the numbers of its contacts callable, and no others", () => {
		expect(html("Rufen Sie 112, nicht 1123 oder 5112.", "de", ["112"])).toBe(
			'Rufen Sie <a class="tel" href="tel:112">112</a>, nicht 1123 oder 5112.',
		);
	});
});
