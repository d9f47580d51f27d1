/** The first-week pack: fixed texts to print and hand over, and the words of the workplace, in two languages. */
import type { HandoutSheet, WorkWords } from "../../knowledge/schema-work";
import { Document, toHtml } from "../layout/document";
import type { SheetSection } from "../take-along/sheet";
import { EvidenceOf, Law, PrintButton } from "./check-parts";
import { besideOf, itemOf, type Liner, linerOf, onPaper, sheetFor } from "./handout";
import type { Page } from "./page";
import { Crumbs, SamePageInGerman } from "./parts";
import { ScriptData } from "./script-data";
import { SheetButtons } from "./sheet-buttons";

export function firstWeekPage(page: Page): string {
	const { t, knowledge } = page;
	const liner = linerOf(page);
	const sheets = [...knowledge.pack.sheets].sort((a, b) => a.order - b.order);
	const words = [...knowledge.pack.workwords].sort((a, b) => a.order - b.order);
	return toHtml(
		Document({
			page,
			kind: "first-week",
			title: t("week.title"),
			description: t("week.lead"),
			islands: ["src/web/islands/handout.ts"],
			children: (
				<>
					<Crumbs page={page} to="employers" label={t("nav.employers")} />
					<h1>{t("week.title")}</h1>
					<p class="lead">{t("week.lead")}</p>
					<SheetButtons page={page} id="week-sheet" />
					<h2>{t("week.sheets")}</h2>
					<ul class="index-cards cards-plain">
						{sheets.map((sheet) => (
							<li key={sheet.id} class="card folded">
								<h3>
									<a href={page.href(`employers/first-week/${sheet.id}`)}>{page.text(sheet.title)}</a>
								</h3>
								<p>{page.text(sheet.intro)}</p>
							</li>
						))}
					</ul>
					<h2>{t("week.words")}</h2>
					<ul class="index-cards cards-plain">
						{words.map((list) => (
							<li key={list.id} class="card folded">
								<h3>
									<a href={page.href(`employers/first-week/words-${list.id}`)}>{page.text(list.title)}</a>
								</h3>
								<p class="soft">
									{t("week.words.count", { count: list.groups.reduce((sum, group) => sum + group.words.length, 0) })}
								</p>
							</li>
						))}
					</ul>
					<ScriptData
						id="week-sheet"
						data={sheetFor(
							page,
							liner,
							liner.said("week.title"),
							sheets.map((sheet, index) => sectionOf(liner, sheet, index > 0)),
						)}
					/>
					<SamePageInGerman page={page} />
				</>
			),
		}),
	);
}

/** One sheet of the pack. */
export function handoutPage(page: Page, sheet: HandoutSheet): string {
	const { t } = page;
	const liner = linerOf(page);
	const { beside } = liner;
	return toHtml(
		Document({
			page,
			kind: "handout",
			title: page.text(sheet.title),
			description: page.text(sheet.intro),
			islands: ["src/web/islands/handout.ts"],
			children: (
				<>
					<Crumbs page={page} to="employers/first-week" label={t("week.title")} />
					<h1>{page.text(sheet.title)}</h1>
					<p class="lead">{page.text(sheet.intro)}</p>
					<article id="handout" class="card folded handout">
						<Row liner={liner} head line={liner.text(sheet.title)} />
						<Row liner={liner} line={liner.text(sheet.intro)} />
						{sheet.parts.map((part) => (
							<section key={part.id}>
								{part.title ? <Row liner={liner} head line={liner.text(part.title)} /> : null}
								{part.lines.map((text) => (
									<Row key={text.de} liner={liner} line={liner.text(text)} />
								))}
							</section>
						))}
						<Law page={page} law={sheet.law} />
						<EvidenceOf
							page={page}
							records={[sheet]}
							texts={[sheet.intro, ...sheet.parts.flatMap(({ lines }) => lines)]}
						/>
					</article>
					<SheetButtons page={page} id="sheet">
						<PrintButton page={page} sheet="handout" label={t("checklists.print")} />
					</SheetButtons>
					<ScriptData
						id="sheet"
						data={sheetFor(page, liner, onPaper(liner.text(sheet.title)), [sectionOf(liner, sheet, false)])}
					/>
					{beside === page.language || page.language === "de" ? <SamePageInGerman page={page} /> : null}
				</>
			),
		}),
	);
}

/** The words of one kind of workplace. */
export function wordsPage(page: Page, list: WorkWords): string {
	const { t } = page;
	const liner = linerOf(page);
	const beside = besideOf(page);
	return toHtml(
		Document({
			page,
			kind: "words",
			title: t("week.words.title", { sector: page.text(list.title) }),
			islands: ["src/web/islands/handout.ts"],
			children: (
				<>
					<Crumbs page={page} to="employers/first-week" label={t("week.title")} />
					<h1>{t("week.words.title", { sector: page.text(list.title) })}</h1>
					<p class="lead">{t("week.words.lead")}</p>
					<article id="handout" class="card folded handout">
						{list.groups.map((group) => (
							<section key={group.id}>
								<h2>{page.text(group.title)}</h2>
								<dl class="words">
									{group.words.map((word) => (
										<div key={word.de}>
											<dt lang="de">{word.de}</dt>
											<dd lang={beside}>{word[beside]}</dd>
										</div>
									))}
								</dl>
							</section>
						))}
					</article>
					<SheetButtons page={page} id="sheet">
						<PrintButton page={page} sheet="handout" label={t("checklists.print")} />
					</SheetButtons>
					<ScriptData
						id="sheet"
						data={sheetFor(
							page,
							liner,
							liner.said("week.words.title", { sector: list.title[beside] ?? "" }),
							list.groups.map((group) => ({
								title: onPaper(liner.text(group.title)),
								items: [
									itemOf(onPaper(liner.text(group.words[0] ?? group.title)), {
										lines: group.words.slice(1).map((word) => ({ label: null, text: liner.text(word) })),
									}),
								],
							})),
						)}
					/>
				</>
			),
		}),
	);
}

/** One line in both languages, German first: it is what stands on the paper of the house. */
function Row({
	liner,
	line,
	head = false,
}: {
	readonly liner: Liner;
	readonly line: ReturnType<Liner["text"]>;
	readonly head?: boolean;
}) {
	const { own, german } = onPaper(line);
	const Word = head ? "strong" : "span";
	return (
		<p class={head ? "pair pair-head" : "pair"}>
			<Word lang="de">{blanks(german ?? own)}</Word>
			<Word lang={liner.beside}>{blanks(own)}</Word>
		</p>
	);
}

/** Where the company writes something by hand: `____` becomes a line to write on. */
function blanks(text: string) {
	return text
		.split("____")
		.flatMap((piece, index) => (index === 0 ? [piece] : [<span key={`${index}${piece}`} class="blank" />, piece]));
}

/** On paper the lines to write on are as long as a hand needs. */
const WRITTEN = "____________________";

function sectionOf(liner: Liner, sheet: HandoutSheet, newPage: boolean): SheetSection {
	const line = (text: HandoutSheet["title"]) => {
		const { own, german } = onPaper(liner.text(text));
		return { own: own.replaceAll("____", WRITTEN), german: german?.replaceAll("____", WRITTEN) ?? null };
	};
	return {
		title: line(sheet.title),
		newPage,
		items: [
			itemOf(line(sheet.intro)),
			...sheet.parts.map((part) => {
				const [first, ...rest] = part.lines;
				const head = part.title ?? first ?? sheet.title;
				return itemOf(line(head), {
					lines: (part.title ? part.lines : rest).map((text) => ({ label: null, text: line(text) })),
				});
			}),
		],
	};
}
