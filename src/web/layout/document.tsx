/** The frame of every page: head, header, content, footer, bottom bar. */
import type { ComponentChildren } from "preact";
import { render } from "preact-render-to-string";
import type { Page } from "../pages/page";
import { Footer } from "./footer";
import { Header } from "./header";
import { BottomBar } from "./navigation";
import { TermSheet } from "./term-sheet";

export interface DocumentProps {
	readonly page: Page;
	readonly title: string;
	readonly description?: string;
	/** Source paths of the islands of this page. */
	readonly islands?: readonly string[];
	/** The page exists in every language; an error page does not. */
	readonly alternates?: boolean;
	/** The language switch hands the talk on as a form. */
	readonly switchByForm?: boolean;
	readonly kind: string;
	readonly children: ComponentChildren;
}

const STYLES = "src/web/styles/main.css";
const EVERYWHERE = "src/web/islands/everywhere.ts";

export function Document({
	page,
	title,
	description,
	islands = [],
	alternates = true,
	switchByForm = false,
	kind,
	children,
}: DocumentProps) {
	const { t, assets, language, languages, path } = page;
	const name = t("site.name");
	const fonts = [`source-sans-3-${language === "uk" ? "cyrillic" : "latin"}-400-normal.woff2`]
		.map((file) => assets.built(file))
		.filter((address) => address !== undefined);
	return (
		<html lang={language}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content" />
				<meta name="color-scheme" content="light dark" />
				<meta name="theme-color" content="#fbf6ec" media="(prefers-color-scheme: light)" />
				<meta name="theme-color" content="#0f1a28" media="(prefers-color-scheme: dark)" />
				<title>{title === name ? name : `${title} – ${name}`}</title>
				<meta name="description" content={description ?? t("site.description")} />
				<link rel="icon" href="/boat.svg" type="image/svg+xml" />
				<link rel="manifest" href={`/${language}/app.webmanifest`} />
				{fonts.map((address) => (
					<link key={address} rel="preload" href={address} as="font" type="font/woff2" crossorigin="anonymous" />
				))}
				{assets.entry(STYLES).styles.map((address) => (
					<link key={address} rel="stylesheet" href={address} />
				))}
				{alternates
					? languages.map((other) => (
							<link
								key={other}
								rel="alternate"
								hreflang={other}
								href={path === "" ? `/${other}` : `/${other}/${path}`}
							/>
						))
					: null}
				{[EVERYWHERE, ...islands].map((source) => {
					const { script } = assets.entry(source);
					return script ? <script key={source} type="module" src={script} /> : null;
				})}
			</head>
			<body class={`page page-${kind}`}>
				<a class="skip" href="#main">
					{t("site.skip")}
				</a>
				<Header page={page} alternates={alternates} switchByForm={switchByForm} isTest={isTestOperation(page)} />
				<main id="main" tabIndex={-1}>
					{children}
				</main>
				<Footer page={page} />
				<BottomBar page={page} />
				<TermSheet page={page} />
			</body>
		</html>
	);
}

/** Until the operator is named, the service says that it is a test. */
export function isTestOperation(page: Page): boolean {
	const { name, street, city, email } = page.knowledge.pack.info.operator;
	return !(name && street && city && email);
}

export function toHtml(document: ReturnType<typeof Document>): string {
	return `<!doctype html>${render(document)}`;
}
