/** `npm run content:status [-- --json] [--now day]`: what is written, compared, reviewed and out of date. */
import { parseArgs } from "node:util";
import { dayIn } from "../../src/knowledge";
import { Day } from "../../src/knowledge/schema";
import { type AgeCount, type ContentStatus, type Counts, type GroupStatus, statusOf } from "../../src/knowledge/status";
import { ANSWER_LANGUAGES, type Language } from "../../src/language";
import { type Command, CommandError, DEFAULT_PACK, openPack, someOf } from "./open-pack";

const USAGE = `Says where the content stands.

  npm run content:status                       a table
  npm run --silent content:status -- --json    everything as JSON
  --now day    counts for this day, YYYY-MM-DD (default: today)
  --pack       another pack (default ${DEFAULT_PACK})`;

const COLUMNS = ["written", "compared", "reviewed", "stale"] as const satisfies readonly (keyof Counts)[];

export const statusCommand: Command = {
	usage: USAGE,
	run(parameters, output) {
		const { values } = parseArgs({
			args: [...parameters],
			options: {
				pack: { type: "string", default: DEFAULT_PACK },
				json: { type: "boolean", default: false },
				now: { type: "string" },
			},
		});
		const open = openPack(values.pack);
		const day = values.now ?? dayIn(new Date(), open.pack.info.timeZone);
		if (!Day.safeParse(day).success)
			throw new CommandError(`--now is a day that exists, written YYYY-MM-DD, not "${day}".`);
		const status = statusOf(open.pack, open.state, day);
		if (open.unreadable > 0)
			output.complain(`${open.unreadable} file(s) cannot be read and do not count: npm run check:content`);
		if (values.json) output.say(JSON.stringify(status, null, 2));
		else
			for (const line of [`${values.pack}, version ${status.version}, on ${day}`, ...linesOf(status)]) output.say(line);
		return true;
	},
};

function linesOf(status: ContentStatus): string[] {
	const { total, groups, overdueFacts, sources } = status;
	const languages = ANSWER_LANGUAGES.filter((language) => total.languages[language]);
	const ended = languages
		.map((language) => total.languages[language]?.ended ?? 0)
		.reduce((sum, count) => sum + count, 0);
	const { byPublication, byReading, oldestPublications, oldestReading } = sources;
	return [
		"",
		...table(total, groups, languages),
		"",
		...(ended > 0 ? [`Reviews that a change has ended: ${ended}`, ""] : []),
		`Facts past their day of review: ${overdueFacts.length}`,
		...someOf(
			overdueFacts.map(({ id, reviewBy, expired }) => `  ${id}: review by ${reviewBy}${expired ? ", expired" : ""}`),
		),
		"",
		`Sources with a page: ${sources.count}`,
		`  published: ${ageLine(byPublication)}`,
		`  read or checked: ${ageLine(byReading)}`,
		...(oldestPublications.length > 0
			? [`  oldest: ${oldestPublications.map(({ id, date }) => `${id} (${date})`).join(", ")}`]
			: []),
		...(oldestReading ? [`  read longest ago: ${oldestReading.id} (${oldestReading.day})`] : []),
	];
}

/** One row a group; under each heading one figure for each language. */
function table(total: GroupStatus, groups: readonly GroupStatus[], languages: readonly Language[]): string[] {
	const name = Math.max(...groups.map((group) => group.name.length), "all".length);
	const row = (label: string, cells: readonly (readonly string[])[], last: string) =>
		[label.padEnd(name), ...cells.map((figures) => figures.map((it) => it.padStart(6)).join("")), `  ${last}`]
			.join("  ")
			.trimEnd();
	const width = languages.length * 6;
	const figures = (group: GroupStatus) =>
		row(
			group.name,
			COLUMNS.map((column) => languages.map((language) => String(group.languages[language]?.[column] ?? 0))),
			group.overdueFacts.length > 0 ? String(group.overdueFacts.length) : "",
		);
	return [
		["".padEnd(name), ...COLUMNS.map((column) => column.padStart(width)), "  overdue facts"].join("  "),
		row(
			"",
			COLUMNS.map(() => languages),
			"",
		),
		...groups.map(figures),
		figures(total),
	];
}

function ageLine(ages: readonly AgeCount[]): string {
	return ages
		.filter(({ dated, count }) => dated || count > 0)
		.map(({ under, dated, count }, index) => {
			if (!dated) return `undated ${count}`;
			const from = ages[index - 1]?.under;
			if (under === null) return `older ${count}`;
			return `${from ? `${span(from)} to ${span(under)}` : `up to ${span(under)}`} ${count}`;
		})
		.join(" · ");
}

function span(months: number): string {
	const [count, unit] = months % 12 === 0 ? [months / 12, "year"] : [months, "month"];
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
