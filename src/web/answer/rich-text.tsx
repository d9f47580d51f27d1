/** A text for people as elements: bold, phone numbers, official German terms. Everything else stays the text it is. */
import { type ComponentChildren, Fragment } from "preact";
import { phoneHref } from "./phone";
import { literally, type View } from "./view";

interface Props {
	readonly text: string;
	readonly view: View;
	/** Terms that were linked before on the same card; each is linked once. */
	readonly seen?: Set<string>;
	/** Numbers that become links to call. */
	readonly phones?: readonly string[];
}

/** Amounts and shares: what people look for first. */
const NUMBER = "(?<!\\d)(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+)(?:[.,]\\d+)*";
const FIGURE = new RegExp(
	`(\\u20ac${NUMBER}(?:–\\u20ac?${NUMBER})?|${NUMBER}(?:–${NUMBER})?[ \\u00a0\\u202f]?[\\u20ac%])`,
);

export function RichText({ text, view, seen = new Set(), phones = [] }: Props) {
	const pieces = unbroken(text).split("**");
	// An odd number of ** means that the last one opens nothing: it is shown as written.
	if (pieces.length % 2 === 0) pieces.push(`${pieces.splice(-2, 1)[0]}**${pieces.pop()}`);
	return (
		<>
			{pieces.map((piece, index) => {
				if (index % 2 === 1) return <strong key={index}>{callable(piece, view, seen, phones)}</strong>;
				return piece.split(FIGURE).map((part, at) =>
					at % 2 === 1 ? (
						<strong key={`${index}-${at}`} class="figure">
							{part}
						</strong>
					) : (
						<Fragment key={`${index}-${at}`}>{callable(part, view, seen, phones)}</Fragment>
					),
				);
			})}
		</>
	);
}

/** A sign of paragraph and its number, an amount and its unit stay together at the line's end. */
function unbroken(text: string): string {
	return text.replace(/(§+) (?=\d)/g, "$1\u00a0").replace(/(\d) (?=[€%])/g, "$1\u00a0");
}

function callable(text: string, view: View, seen: Set<string>, phones: readonly string[]): ComponentChildren {
	if (phones.length === 0) return withTerms(text, view, seen);
	const pattern = new RegExp(`(?<![\\d+])(${phones.map(literally).join("|")})(?!\\d)`, "g");
	return text.split(pattern).map((piece, index) =>
		index % 2 === 1 ? (
			<a key={index} class="tel" href={phoneHref(piece, view.dial)}>
				{piece}
			</a>
		) : (
			<Fragment key={index}>{withTerms(piece, view, seen)}</Fragment>
		),
	);
}

function withTerms(text: string, view: View, seen: Set<string>): ComponentChildren {
	if (!view.termPattern) return foreign(text, view);
	const result: ComponentChildren[] = [];
	let end = 0;
	for (const match of text.matchAll(view.termPattern)) {
		const [term] = match;
		const id = view.termIds.get(term);
		if (!id || seen.has(id)) continue;
		seen.add(id);
		result.push(foreign(text.slice(end, match.index), view));
		result.push(
			<a
				key={term}
				class="term"
				href={`/${view.language}/glossary#${id}`}
				lang={view.language === "de" ? undefined : "de"}
			>
				{term}
			</a>,
		);
		end = match.index + term.length;
	}
	result.push(foreign(text.slice(end), view));
	return result;
}

/** Latin words inside Ukrainian are German here: a screen reader reads them so. */
const LATIN = /([A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß-]{2,}(?: [A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß-]+)*)/g;

function foreign(text: string, view: View): ComponentChildren {
	if (view.language !== "uk" || !/[A-Za-z]{3}/.test(text)) return text;
	return text.split(LATIN).map((piece, index) =>
		index % 2 === 1 ? (
			<span key={index} lang="de">
				{piece}
			</span>
		) : (
			piece
		),
	);
}
