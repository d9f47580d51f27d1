/** Pages of plain text: about, privacy, imprint, accessibility, and those that say that something is missing. */
import type { Operator } from "../../knowledge/schema";
import { Document, isTestOperation, toHtml } from "../layout/document";
import { Boat } from "../mark";
import type { TextKey } from "../texts/texts";
import type { Page } from "./page";

export const PROSE_PAGES = ["about", "privacy", "imprint", "accessibility"] as const;
export type ProsePage = (typeof PROSE_PAGES)[number];

type SectionKey = { [K in TextKey]: K extends `${infer Name}.title` ? Name : never }[TextKey];

const SECTIONS: Readonly<Record<ProsePage, readonly (SectionKey & `${ProsePage}.${string}`)[]>> = {
	about: ["about.what", "about.how", "about.not", "about.ai"],
	privacy: [
		"privacy.short",
		"privacy.question",
		"privacy.device",
		"privacy.address",
		"privacy.links",
		"privacy.rights",
	],
	imprint: [],
	accessibility: ["accessibility.goal", "accessibility.state", "accessibility.limits", "accessibility.complain"],
};

export function prosePage(page: Page, which: ProsePage): string {
	const { t } = page;
	const city = page.text(page.knowledge.pack.info.city);
	return toHtml(
		Document({
			page,
			kind: "prose",
			title: t(`${which}.title`),
			children: (
				<article class="card folded prose">
					<h1>{t(`${which}.title`)}</h1>
					{SECTIONS[which].map((section) => (
						<section key={section}>
							<h2>{t(`${section}.title`)}</h2>
							<p>{t(`${section}.text` as TextKey, { city })}</p>
							{section === "privacy.short" && page.runBy ? <p>{t("privacy.model.short")}</p> : null}
						</section>
					))}
					{which === "privacy" && page.runBy ? (
						<section>
							<h2>{t("privacy.model.title")}</h2>
							<p>{t("privacy.model.text", { operator: page.runBy })}</p>
						</section>
					) : null}
					{which === "about" ? (
						<p>
							<a href={page.href("quality")}>{t("about.quality")}</a>
						</p>
					) : null}
					{which === "about" ? null : <OperatorData page={page} withAuthority={which !== "imprint"} />}
				</article>
			),
		}),
	);
}

function OperatorData({ page, withAuthority }: { readonly page: Page; readonly withAuthority: boolean }) {
	const { t } = page;
	const operator: Operator = page.knowledge.pack.info.operator;
	const missing = t("imprint.not-filled");
	const address = [operator.street, [operator.postcode, operator.city].filter(Boolean).join(" ")]
		.filter(Boolean)
		.join(", ");
	const rows: [string, string][] = [
		[t("imprint.operator"), [operator.name, address].filter(Boolean).join(", ") || missing],
		[t("imprint.representative"), operator.representative ?? missing],
		[t("imprint.email"), operator.email ?? missing],
		[t("imprint.phone"), operator.phone ?? missing],
	];
	if (withAuthority) {
		rows.push([t("privacy.officer"), operator.privacyOfficer ?? missing]);
		rows.push([t("privacy.authority"), operator.supervisoryAuthority ?? missing]);
	}
	return (
		<section>
			<h2>{t("privacy.controller")}</h2>
			{isTestOperation(page) ? <p class="notice">{t("imprint.missing")}</p> : null}
			<dl class="facts">
				{rows.map(([label, value]) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

export function notFoundPage(page: Page): string {
	return lostPage(page, "not-found");
}

export function failedPage(page: Page): string {
	return lostPage(page, "failed");
}

function lostPage(page: Page, which: "not-found" | "failed"): string {
	const { t } = page;
	return toHtml(
		Document({
			page,
			kind: "lost",
			title: t(`${which}.title`),
			alternates: false,
			children: (
				<div class="lost">
					<Boat />
					<h1>{t(`${which}.title`)}</h1>
					<p class="lead">{t(`${which}.text`)}</p>
					<p class="actions">
						<a class="button button-ask" href={page.href()}>
							{t("nav.ask")}
						</a>
						<a class="button" href={page.href("topics")}>
							{t("nav.topics")}
						</a>
						<a class="button" href={page.href("contacts")}>
							{t("nav.contacts")}
						</a>
					</p>
				</div>
			),
		}),
	);
}
