/** Quality: what there is, who has reviewed it, how sure and how old it is, what was put right. */
import { countRecords, type Knowledge } from "../../knowledge/index";
import { formatDay } from "../../language/format";
import type { Language } from "../../language/languages";
import { Document, toHtml } from "../layout/document";
import { LANGUAGE_NAMES } from "../texts/names";
import type { TextKey } from "../texts/texts";
import { OnPage } from "./on-page";
import type { Page } from "./page";
import { AllFigures } from "./quality-figures";
import { Corrections, Soon } from "./quality-news";
import { Reviews } from "./quality-reviews";
import { Sources } from "./quality-sources";
import { Unsure } from "./quality-unsure";

const SECTIONS = [
	["review", "quality.review.short"],
	["records", "quality.records.short"],
	["sources", "quality.sources.short"],
	["unsure", "quality.unsure.short"],
	["soon", "quality.soon.short"],
	["figures", "kind.facts"],
	["corrections", "quality.corrections.title"],
] as const satisfies readonly (readonly [string, TextKey])[];

const made = new WeakMap<Knowledge, Map<Language, { readonly day: string; readonly html: string }>>();

/** Counting takes long for a page, and its figures change once a day: it is made once a day. */
export function qualityPage(page: Page): string {
	const pages = made.get(page.knowledge) ?? new Map();
	made.set(page.knowledge, pages);
	const day = page.renderer.today;
	const known = pages.get(page.language);
	if (known?.day === day) return known.html;
	const html = makePage(page);
	pages.set(page.language, { day, html });
	return html;
}

function makePage(page: Page): string {
	const { t, knowledge, renderer, language } = page;
	return toHtml(
		Document({
			page,
			kind: "quality",
			title: t("nav.quality"),
			islands: ["src/web/islands/filter.ts"],
			children: (
				<div class="quality">
					<h1>{t("quality.title")}</h1>
					<p class="lead">{t("quality.lead", { day: formatDay(renderer.today, language) })}</p>
					<OnPage label={t("quality.on-page")} links={SECTIONS.map(([id, key]) => [id, t(key)])} />
					<Reviews page={page} />
					<Records page={page} />
					<Sources page={page} />
					<Unsure page={page} />
					<Soon page={page} />
					<AllFigures page={page} />
					<Corrections page={page} />
					<p class="soft">{t("quality.version", { version: knowledge.pack.version })}</p>
				</div>
			),
		}),
	);
}

function Records({ page }: { readonly page: Page }) {
	const { t, languages } = page;
	return (
		<section class="card" id="records">
			<h2 id="records-title">{t("quality.records.title")}</h2>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways with large text must be reached by key */}
			<section class="table-scroll" aria-labelledby="records-title" tabIndex={0}>
				<table class="counts">
					<thead>
						<tr>
							<th scope="col">{t("quality.kind")}</th>
							<th scope="col">{t("quality.count")}</th>
							{languages.map((language) => (
								<th key={language} scope="col">
									<span aria-hidden="true">{language}</span>
									<span class="visually-hidden">{t("quality.complete", { language: LANGUAGE_NAMES[language] })}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{countRecords(page.knowledge.pack).map(({ kind, count, complete }) => (
							<tr key={kind}>
								<th scope="row">{t(`kind.${kind}`)}</th>
								<td>
									<strong>{count}</strong>
								</td>
								{languages.map((language) => (
									<td key={language}>
										{complete ? (
											complete[language]
										) : (
											<>
												<span aria-hidden="true">–</span>
												<span class="visually-hidden">{t("quality.no-text")}</span>
											</>
										)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<p class="soft">
				{t("quality.complete", { language: languages.map((it) => `${it} = ${LANGUAGE_NAMES[it]}`).join(", ") })}
			</p>
		</section>
	);
}
