/** A text for people as elements: bold, phone numbers, official German terms. Everything else stays the text it is. */
import { type ComponentChildren, Fragment } from "preact";
import { phoneHref } from "./phone";
import { literally, type View } from "./view";

interface Props {
	readonly text: string;
	readonly view: View;
	/** Terms that were marked before on the same card; each is marked once. */
	readonly seen?: Set<string>;
	/** Numbers that become links to call. */
	readonly phones?: readonly string[];
}

/** Amounts and shares: what people look for first. */
const NUMBER = "(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d+)(?:[.,]\\d+)*";
const FIGURE = new RegExp(
	`(^|\\D)(?:\\u20ac${NUMBER}(?:–\\u20ac?${NUMBER})?|${NUMBER}(?:–${NUMBER})?[ \\u00a0\\u202f]?[\\u20ac%])`,
	"g",
);

export function RichText({ text, view, seen = new Set(), phones = [] }: Props) {
	const pieces = unbroken(text).split("**");
	// An odd number of ** means that the last one opens nothing: it is shown as written.
	if (pieces.length % 2 === 0) pieces.push(`${pieces.splice(-2, 1)[0]}**${pieces.pop()}`);
	return (
		<>
			{pieces.map((piece, index) => {
				if (index % 2 === 1) return <strong key={index}>{callable(piece, view, seen, phones)}</strong>;
				return cut(piece, FIGURE).map((part, at) =>
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

/**
 * Cuts a text at what a pattern finds: every second piece is a find.
 * @param pattern global; its first group is what must stand before a find (older browsers know no lookbehind)
 */
function cut(text: string, pattern: RegExp): string[] {
	const cutPieces: string[] = [];
	let end = 0;
	for (const { 0: whole, 1: before = "", index } of text.matchAll(pattern)) {
		const from = index + before.length;
		cutPieces.push(text.slice(end, from), text.slice(from, index + whole.length));
		end = index + whole.length;
	}
	return [...cutPieces, text.slice(end)];
}

/** A sign of paragraph and its number, an amount and its unit stay together at the line's end. */
function unbroken(text: string): string {
	return text.replace(/(§+) (?=\d)/g, "$1\u00a0").replace(/(\d) (?=[€%])/g, "$1\u00a0");
}

function callable(text: string, view: View, seen: Set<string>, phones: readonly string[]): ComponentChildren {
	if (phones.length === 0) return marked(text, view, seen);
	const pattern = new RegExp(`(^|[^\\d+])(?:${phones.map(literally).join("|")})(?!\\d)`, "g");
	return cut(text, pattern).map((piece, index) =>
		index % 2 === 1 ? (
			<a key={index} class="tel" href={phoneHref(piece, view.dial)}>
				{piece}
			</a>
		) : (
			<Fragment key={index}>{marked(piece, view, seen)}</Fragment>
		),
	);
}

function marked(text: string, view: View, seen: Set<string>): ComponentChildren {
	const found = view.termsIn(text).filter(({ id }) => !seen.has(id) && seen.add(id));
	if (found.length === 0) return foreign(text, view);
	const result: ComponentChildren[] = [];
	let end = 0;
	for (const { id, from, to } of found) {
		result.push(foreign(text.slice(end, from), view));
		result.push(
			<Term key={id} id={id} view={view}>
				{text.slice(from, to)}
			</Term>,
		);
		end = to;
	}
	result.push(foreign(text.slice(end), view));
	return result;
}

interface TermProps {
	readonly id: string;
	readonly view: View;
	readonly children: ComponentChildren;
}

/** An official word: a link to the glossary, which the island "terms" opens in place from what the link carries. */
export function Term({ id, view, children }: TermProps) {
	const explained = view.explain(id);
	return (
		<a
			class="term"
			href={`/${view.language}/glossary#${id}`}
			lang={view.language === "de" ? undefined : "de"}
			data-term={explained?.term}
			data-plain={explained?.plain}
			data-article={explained?.article ?? undefined}
			data-title={explained?.articleTitle ?? undefined}
		>
			{children}
		</a>
	);
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
