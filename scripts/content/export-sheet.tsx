/** The sheet that goes to an office: all texts that name it, as one page that needs nothing else, to read and correct. */
import type { ComponentChildren } from "preact";
import { render } from "preact-render-to-string";
import type { Pack, Renderer } from "../../src/knowledge";
import type { Mention, MentionedUnit } from "../../src/knowledge/mentions";
import type { Fact, Text } from "../../src/knowledge/schema";
import { formatDay, formatFigure, formatPublicationDate, type Language } from "../../src/language";
import { LABELS, type Labels } from "./export-labels";

type Contact = Pack["contacts"][number];

interface Sheet {
	readonly contact: Contact;
	readonly mentions: readonly Mention[];
	readonly language: Language;
	readonly renderer: Renderer;
}

/** The page as HTML. */
export function sheetHtml(sheet: Sheet): string {
	return `<!doctype html>\n${render(<Page {...sheet} />)}`;
}

function Page(sheet: Sheet) {
	const { contact, mentions, language, renderer } = sheet;
	const { pack } = renderer.knowledge;
	const label = LABELS[language];
	const name = renderer.plain(contact.name, language);
	const { operator } = pack.info;
	const reply = [operator.name, operator.email].filter((part) => part !== null).join(", ");
	const own = mentions.filter((mention) => isOwn(mention, contact));
	const kinds = [...new Set(mentions.filter((it) => !own.includes(it)).map(kindOf))];
	const texts = mentions.flatMap((mention) => mention.units).filter((it) => !it.repeated).length;
	return (
		<html lang={language}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{`${label.title}: ${name}`}</title>
				<style dangerouslySetInnerHTML={{ __html: STYLE }} />
			</head>
			<body>
				<header>
					<p>{renderer.plain(pack.info.name, language)}</p>
					<h1>
						{label.title}: {name}
					</h1>
					<p>{label.intro}</p>
					<p>{label.how}</p>
					<p>{reply ? `${label.sendTo} ${reply}.` : label.sendBack}</p>
					<p>{label.machine}</p>
					<p class="small">
						{label.asOf}: {formatDay(renderer.today, language)} · {label.version}: {pack.version} · {label.count}:{" "}
						{texts}
					</p>
				</header>
				<section>
					<h2>{label.own}</h2>
					<Details contact={contact} label={label} />
					{own.map((mention) => (
						<Units key={mention.id} sheet={sheet} units={mention.units} />
					))}
				</section>
				{kinds.map((kind) => (
					<section key={kind}>
						<h2>{label.sections[kind] ?? label.others}</h2>
						{mentions
							.filter((mention) => kindOf(mention) === kind && !own.includes(mention))
							.map((mention) => (
								<article key={`${mention.folder}/${mention.id}`}>
									{mention.folder === "facts" ? null : <h3>{titleOf(mention, sheet)}</h3>}
									<Units sheet={sheet} units={mention.units} />
								</article>
							))}
					</section>
				))}
			</body>
		</html>
	);
}

function isOwn({ folder, id }: Mention, contact: Contact): boolean {
	return folder === "contacts" && id === contact.id;
}

function kindOf({ folder }: Mention): string {
	return folder !== null && folder in LABELS.de.sections ? folder : "others";
}

/** Address, numbers and hours, with what is not known. */
function Details({ contact, label }: { readonly contact: Contact; readonly label: Labels }) {
	const fields = Object.entries(label.field) as [keyof Labels["field"], string][];
	return (
		<table>
			<tbody>
				{fields.map(([field, words]) => {
					const value = contact[field];
					return (
						<tr key={field}>
							<th scope="row">{words}</th>
							<td>{(Array.isArray(value) ? value.join(", ") : value) || label.unknown}</td>
							<td class="blank" />
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

function Units({ sheet, units }: { readonly sheet: Sheet; readonly units: readonly MentionedUnit[] }) {
	return (
		<>
			{units.map((it) => (
				<UnitCard key={it.unit.key} sheet={sheet} {...it} />
			))}
		</>
	);
}

function UnitCard({ sheet, unit, sources, repeated }: MentionedUnit & { readonly sheet: Sheet }) {
	const { renderer, language } = sheet;
	const label = LABELS[language];
	const parts = unit.parts.map((part) => renderer.text(part, language, SLOTS));
	const [first] = unit.parts;
	const reviewed = first !== undefined && renderer.knowledge.review(first, language) === "reviewed";
	return (
		<div class="unit">
			{parts.map((part, index) => (
				<p
					key={index}
					class={index === 0 ? "text" : "text detail"}
					lang={part.untranslated ? part.language : undefined}
				>
					<Bold text={part.text} />
				</p>
			))}
			{unit.key.startsWith("facts/") && unit.key.endsWith("#label") ? (
				<Values id={unit.place.id} sheet={sheet} />
			) : null}
			{parts.some((part) => part.expired) ? <p class="small">({label.expired})</p> : null}
			{repeated ? (
				<p class="small">({label.repeated})</p>
			) : (
				<>
					<p class="small">
						{label.key}: <code>{unit.key}</code>
						{reviewed ? ` · ${label.reviewed}` : ""}
						<br />
						{label.sources}: <Sources ids={sources} sheet={sheet} />
					</p>
					<p class="remark">{label.remark}:</p>
				</>
			)}
		</div>
	);
}

/** In texts about a procedure the title of the occupation is filled in later. */
const SLOTS = { title: "„…“", occupation: "…" };

function Bold({ text }: { readonly text: string }): ComponentChildren {
	return text.split("**").map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part));
}

function Sources({ ids, sheet: { renderer, language } }: { readonly ids: readonly string[]; readonly sheet: Sheet }) {
	const label = LABELS[language];
	if (ids.length === 0) return <>{label.noSource}</>;
	return (
		<>
			{ids
				.map((id) => renderer.source(id))
				.map((source, index) => (
					<span key={source.id}>
						{index > 0 ? "; " : ""}
						{source.publisher}: {source.url ? <a href={source.url}>{source.title}</a> : source.title} (
						{source.date ? formatPublicationDate(source.date, language) : label.undated}, {label.readOn}{" "}
						{formatDay(source.checkedOn ?? source.readOn, language)})
					</span>
				))}
		</>
	);
}

/** What a fact says in each of its periods. */
function Values({ id, sheet: { renderer, language } }: { readonly id: string; readonly sheet: Sheet }) {
	const fact: Fact = renderer.knowledge.get("facts", id);
	const label = LABELS[language];
	return (
		<ul>
			{fact.periods.map((period, index) => (
				<li key={index}>
					<b>{formatFigure(period.value, fact.unit, language)}</b>
					{period.from ? ` ${label.from} ${formatDay(period.from, language)}` : ""}
					{period.until ? ` ${label.until} ${formatDay(period.until, language)}` : ""}
				</li>
			))}
		</ul>
	);
}

function titleOf({ folder, id, record }: Mention, { renderer, language }: Sheet): string {
	if (folder === "glossary") return renderer.knowledge.get("glossary", id).term;
	if (folder === "occupations") return renderer.knowledge.get("occupations", id).germanTitle;
	const title: unknown =
		typeof record === "object" && record !== null
			? (Reflect.get(record, "title") ?? Reflect.get(record, "name") ?? Reflect.get(record, "label"))
			: undefined;
	return typeof title === "object" && title !== null ? renderer.plain(title as Text, language, SLOTS) : id;
}

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #14233a; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { margin-top: 2.5rem; border-bottom: 2px solid; } h3 { margin: 2rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #8a94a6; padding: .3rem .5rem; text-align: start; vertical-align: top; }
th { font-weight: normal; width: 9rem; } td.blank { width: 40%; }
.unit { margin: 1rem 0; padding-inline-start: .8rem; border-inline-start: 3px solid #c9d1dc; break-inside: avoid; }
.text { margin: 0; } .detail { margin-top: .2rem; } .small { margin: .3rem 0; font-size: .8rem; color: #55627a; overflow-wrap: anywhere; }
.remark { margin: .4rem 0 0; min-height: 2.6rem; border-bottom: 1px solid #8a94a6; font-size: .8rem; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } a { color: inherit; } }
`;
