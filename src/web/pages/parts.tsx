/** Small pieces that several pages share. */
import { Icon } from "../icons";
import { LANGUAGE_NAMES } from "../texts/names";
import type { Page } from "./page";

/** The way back up. */
export function Crumbs({ page, to, label }: { readonly page: Page; readonly to: string; readonly label: string }) {
	return (
		<p class="crumbs">
			<a href={page.href(to)}>
				<Icon name="arrow" />
				<span>{label}</span>
			</a>
		</p>
	);
}

/** The same page in German, to hold up at a counter. */
export function SamePageInGerman({ page }: { readonly page: Page }) {
	if (page.language === "de" || !page.languages.includes("de")) return null;
	return (
		<a class="button button-german" href={`/de/${page.path}`} hreflang="de">
			{page.t("answer.german")}
		</a>
	);
}

/** "Українська, Deutsch" from codes, in the language of the page. */
export function languagesInWords(page: Page, codes: readonly string[]): string {
	const own = LANGUAGE_NAMES as Readonly<Record<string, string>>;
	const names = new Intl.DisplayNames([page.language], { type: "language" });
	return codes.map((code) => names.of(code) ?? own[code] ?? code).join(", ");
}
