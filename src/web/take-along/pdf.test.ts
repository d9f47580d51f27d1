import fc from "fast-check";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { germanSheet, sampleFonts, sampleItem, sampleSheet } from "../../../test/sample-sheet";
import { letters, printable } from "./letters";
import { makePdf } from "./pdf";
import type { Line, Sheet } from "./sheet";

const MIDDLE = 300;

/** pdfjs drops spaces at the ends of lines, so texts are compared without any. */
const squeezed = (text: string | null | undefined) => text?.replace(/\s/g, "");

interface Element {
	readonly role: string;
	readonly alt: string;
	readonly lang: string;
	readonly text: string;
	readonly x: number;
	readonly page: number;
}

/** The file as a screen reader gets it: elements in their order, those that have text or an alternative of their own. */
async function read(sheet: Sheet) {
	const document = await getDocument({ data: await makePdf(sheet, fonts), verbosity: 0 }).promise;
	const elements: Element[] = [];
	const loose: string[][] = [];
	const links: string[] = [];
	const operators = new Set<number>();
	for (let page = 1; page <= document.numPages; page++) {
		const proxy = await document.getPage(page);
		const { marked, artifacts } = await contents(proxy);
		loose.push(artifacts);
		for (const operator of (await proxy.getOperatorList()).fnArray) operators.add(operator);
		for (const annotation of await proxy.getAnnotations()) links.push(annotation.unsafeUrl);
		walk(await proxy.getStructTree(), "", (node, lang) => {
			const ids = (node.children ?? []).flatMap((child: { id?: string }) => (child.id ? [child.id] : []));
			const found = ids.flatMap((id: string) => marked.get(id) ?? []);
			const text = found
				.map((it: { text: string }) => it.text)
				.join("")
				.replace(/\s/g, "");
			if (text || node.alt) {
				elements.push({ role: node.role, alt: node.alt ?? "", lang, text, x: found[0]?.x ?? 0, page });
			}
		});
	}
	const { info }: Untyped = await document.getMetadata();
	return { pages: document.numPages, elements, loose, links, operators, info, mark: await document.getMarkInfo() };
}

// biome-ignore lint/suspicious/noExplicitAny: pdfjs has no types for marked content and structure nodes
type Untyped = any;

async function contents(page: Untyped) {
	const marked = new Map<string, { text: string; x: number }[]>();
	const artifacts: string[] = [];
	const open: (string | null)[] = [];
	const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
	for (const item of items) {
		if (item.type?.startsWith("beginMarkedContent")) open.push(item.id ?? null);
		else if (item.type === "endMarkedContent") open.pop();
		else if (item.str?.trim()) {
			const id = open.findLast((it) => it !== null);
			if (!id) artifacts.push(item.str);
			else marked.set(id, [...(marked.get(id) ?? []), { text: item.str, x: item.transform[4] }]);
		}
	}
	return { marked, artifacts };
}

function walk(node: Untyped, lang: string, visit: (node: Untyped, lang: string) => void): void {
	if (!node?.role) return;
	const own = node.lang ?? lang;
	visit(node, own);
	for (const child of node.children ?? []) walk(child, own, visit);
}

/** Every text in two languages that a sheet holds, labels with their texts. */
function linesOf(sheet: Sheet): Line[] {
	const join = (label: Line, text: Line): Line => ({
		own: `${label.own}: ${text.own}`,
		german: text.german && `${label.german}: ${text.german}`,
	});
	const items = sheet.sections.flatMap(({ items }) => items);
	return [
		sheet.title,
		...sheet.lead,
		...sheet.closing,
		...sheet.sections.map(({ title }) => title),
		...items.flatMap((item) => [
			item.text,
			...(item.detail ? [item.detail] : []),
			...(item.state ? [item.state] : []),
			...item.lines.map(({ label, text }) => (label ? join(label, text) : text)),
		]),
	];
}

let fonts: Awaited<ReturnType<typeof sampleFonts>>;
beforeAll(async () => {
	fonts = await sampleFonts();
});

describe("the plan as PDF", () => {
	it("says every text of the plan, Ukrainian left and German right", async () => {
		const sheet = sampleSheet(4);
		const { elements } = await read(sheet);
		for (const line of linesOf(sheet)) {
			const own = elements.find(({ text }) => text === squeezed(line.own));
			const german = elements.find(({ text }) => text === squeezed(line.german));
			expect(own?.x, line.own).toBeLessThan(MIDDLE);
			expect(german?.x, line.german ?? "").toBeGreaterThan(MIDDLE);
		}
	});

	it("German texts are marked as German, but for the headings all in one piece after the others", async () => {
		const { elements, info } = await read(sampleSheet(1));
		expect(info.Language).toBe("uk");
		const card = elements.slice(elements.findIndex(({ role }) => role === "H3"));
		expect(card.slice(0, 10).map(({ lang }) => lang)).toEqual(["", "", "", "", "", "", "de", "de", "de", "de"]);
	});

	it("a plan in German has one column over the whole width", async () => {
		const sheet = germanSheet(3);
		const { elements, loose } = await read(sheet);
		const texts = elements.map(({ text }) => text);
		expect(texts).toEqual(expect.arrayContaining(linesOf(sheet).map(({ own }) => squeezed(own))));
		expect(loose.flat()).not.toContain("Deutsch");
		expect(elements.filter(({ role, x }) => /^H|^P/.test(role) && x > MIDDLE).map(({ text }) => text)).toEqual(
			Array(2).fill(["Anrufen", "Wegzeigen"]).flat(),
		);
	});

	it("is tagged: title, sections, steps as headings", async () => {
		const { elements, mark, info } = await read(sampleSheet(5));
		expect(mark?.Marked).toBe(true);
		expect(info.Title).toBe("Мій план на шляху до роботи");
		const count = (kind: string) => elements.filter(({ role }) => role === kind).length;
		expect([count("H1"), count("H2"), count("H3")]).toEqual([1, 2, 5]);
	});

	it("names place, phone and web, with codes as vectors that also open", async () => {
		const { elements, links, operators } = await read(sampleSheet(1));
		const place = sampleItem(1).place;
		const texts = elements.map(({ text }) => text);
		for (const text of [place?.name, place?.address, place?.phone, place?.web]) expect(texts).toContain(squeezed(text));
		const figures = elements.filter(({ role }) => role === "Figure").map(({ alt }) => alt);
		expect(figures).toEqual([
			`Відкрити цей план на телефоні: ${sampleSheet(1).link?.address}`,
			`Зателефонувати: ${place?.tel}`,
			`Показати дорогу: ${place?.route}`,
		]);
		expect(links).toEqual(expect.arrayContaining([place?.tel, place?.route, place?.web]));
		expect(operators.has(OPS.constructPath)).toBe(true);
		expect(operators.has(OPS.paintImageXObject)).toBe(false);
	});

	it("keeps each card on one page, and a heading with its first card", async () => {
		const { elements, pages, loose } = await read(sampleSheet(20));
		expect(pages).toBeGreaterThan(3);
		for (let page = 1; page <= pages; page++) {
			const here = elements.filter((it) => it.page === page);
			const titles = here.filter(({ role }) => role === "H3").length;
			expect(here.filter(({ text }) => text === squeezed(sampleItem(1).sources)).length).toBe(titles);
			const heading = here.findIndex(({ role }) => role === "H2");
			if (heading >= 0) expect(here.slice(heading).some(({ role }) => role === "H3")).toBe(true);
			expect(loose[page - 1]).toContain(`${page} / ${pages}`);
		}
	});

	it("a card longer than a page goes on without losing a word", async () => {
		const words = Array.from({ length: 3000 }, (_, index) => `слово${index}`).join(" ");
		const sheet = sampleSheet(1);
		const item = { ...sampleItem(1), detail: { own: words, german: "kurz" } };
		const { elements, pages } = await read({ ...sheet, sections: [{ title: sheet.title, items: [item] }] });
		expect(pages).toBeGreaterThan(3);
		const parts = elements.filter(({ text }) => text.startsWith("слово")).map(({ text }) => text);
		expect(parts.join("") === squeezed(words)).toBe(true);
	});

	it("has every letter that a plan may contain", async () => {
		const all = Array.from(letters()).filter((letter) => /[^\p{M}\s\u00ad]/u.test(letter));
		const sheet = { ...sampleSheet(0), lead: all.map((letter) => ({ own: `x${letter}x`, german: null })) };
		const { elements } = await read({ ...sheet, closing: [], link: null });
		const texts = elements.filter(({ role }) => role === "P").map(({ text }) => text);
		expect(texts.slice(1, all.length + 1)).toEqual(all.map((letter) => `x${letter}x`));
	});

	it("any texts make a file, and a note is in it", async () => {
		const text = fc.oneof(
			fc.string({ unit: "binary", maxLength: 60 }),
			fc.string({ unit: "grapheme", maxLength: 400 }),
		);
		const line: fc.Arbitrary<Line> = fc.record({ own: text, german: fc.option(text) });
		const item = fc.record({
			text: line,
			detail: fc.option(line),
			state: fc.option(line),
			lines: fc.array(fc.record({ label: line, text: line }), { maxLength: 2 }),
			place: fc.option(
				fc.record({
					name: text,
					address: fc.option(text),
					phone: fc.option(text),
					tel: fc.option(text),
					route: fc.option(text),
					web: fc.option(text),
				}),
			),
			note: fc.option(fc.record({ label: line, text })),
			sources: fc.option(text),
		});
		const sheet: fc.Arbitrary<Sheet> = fc.record({
			language: fc.constantFrom("de", "en", "uk"),
			title: line,
			lead: fc.array(line, { maxLength: 2 }),
			sections: fc.array(fc.record({ title: line, items: fc.array(item, { maxLength: 2 }) }), { maxLength: 2 }),
			closing: fc.array(line, { maxLength: 2 }),
			link: fc.option(fc.record({ label: line, address: text })),
			labels: fc.record({ call: line, route: line, page: text }),
		});
		const inked = (value: string) => printable(value).replace(/[\s\u00ad-]/g, "");
		await fc.assert(
			fc.asyncProperty(sheet, async (sheet) => {
				const { elements } = await read(sheet);
				const all = inked(elements.map((it) => it.text).join(""));
				for (const { note } of sheet.sections.flatMap(({ items }) => items)) {
					if (note) expect(all).toContain(inked(note.text));
				}
			}),
			{ numRuns: 40 },
		);
	});
});
