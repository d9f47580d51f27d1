/** `npm run --silent key-facts [-- --pack folder] > docs/facts.md`: the figures that matter most, each with source, date and confidence. */
import { parseArgs } from "node:util";
import { createKnowledge } from "../src/knowledge";
import { loadPack } from "../src/knowledge/read-pack";
import type { Fact } from "../src/knowledge/schema";
import { formatFigure, formatPublicationDate } from "../src/language";

const { values } = parseArgs({ options: { pack: { type: "string", default: "content/leipzig" } } });
const knowledge = createKnowledge(loadPack(values.pack));
const { keyFacts, name } = knowledge.pack.info;

const PER: Readonly<Record<string, string>> = { "EUR/hour": " an hour", "EUR/month": " a month" };
const cell = (text: string) => text.replaceAll("|", "/");

console.log(`# The ${keyFacts.length} figures that matter most

Written by \`npm run --silent key-facts > docs/facts.md\` from \`${values.pack}/facts\` (${knowledge.text(name, "en")}); the list stands in
\`pack.yaml\` under \`keyFacts\`. "read" is the day on which a stored copy of the source was read; nothing was checked on the live page
unless it says so. All figures, with today's value: the page \`/en/quality\`.

| figure | value | counts | source | date of the source | read | checked live | confidence | look again by |
|---|---|---|---|---|---|---|---|---|`);
for (const id of keyFacts) {
	const fact = knowledge.get("facts", id);
	const sources = fact.sources.map((source) => knowledge.get("sources", source));
	console.log(
		`| ${[
			cell(knowledge.text(fact.label, "en")),
			fact.periods.map((period) => valueIn(fact, period)).join("<br>"),
			fact.periods.map(spanIn).join("<br>"),
			sources.map(({ publisher, url }) => (url ? `[${cell(publisher)}](${url})` : cell(publisher))).join("<br>"),
			sources.map(({ date }) => (date ? formatPublicationDate(date, "en") : "undated")).join("<br>"),
			fact.readOn,
			fact.checkedOn ?? "no",
			fact.confidence,
			fact.reviewBy,
		].join(" | ")} |`,
	);
}

function valueIn(fact: Fact, period: Fact["periods"][number]): string {
	return `${formatFigure(period.value, fact.unit, "en")}${PER[fact.unit] ?? ""}`;
}

function spanIn({ from, until }: Fact["periods"][number]): string {
	if (from && until) return `${from} to ${until}`;
	if (from) return `from ${from}`;
	return until ? `to ${until}` : "no end known";
}
