/** What was measured beside the suites, where the report has it. */
import type { Report } from "../report";
import { type Interval, interval } from "../statistics";
import { outcomes, percent, range, Table } from "./table";

type Given<Name extends keyof Report> = NonNullable<Report[Name]>;

const shareOf = (right: number, all: number) => {
	const share = interval(outcomes(right, all));
	return `${right} of ${all}, ${percent(share.mean)} (95\u00a0%: ${range(share)})`;
};

export function LanguageOfInput({ language: { right, all, wrong } }: { language: Given<"language"> }) {
	const pairs = [...new Set(wrong.map(({ expected, found }) => `${expected} taken for ${found}`))]
		.map((pair) => ({
			pair,
			count: wrong.filter(({ expected, found }) => `${expected} taken for ${found}` === pair).length,
		}))
		.sort((a, b) => b.count - a.count);
	const readable = wrong.filter(({ split }) => split === "train");
	return (
		<>
			<p>{`Right: ${shareOf(right, all)}.`}</p>
			{pairs.length > 0 ? (
				<Table
					name="Languages taken for another"
					headed
					columns={[
						{ head: "Language", cell: ({ pair }: (typeof pairs)[number]) => pair },
						{ head: "Messages", look: "number", cell: ({ count }) => count },
					]}
					rows={pairs}
					rowKey={({ pair }) => pair}
				/>
			) : null}
			{readable.length > 0 ? (
				<Table
					name="Messages of the half “train”"
					headed
					columns={[
						{ head: "Expected", cell: ({ expected }: (typeof readable)[number]) => expected },
						{ head: "Found", cell: ({ found }) => found },
						{ head: "Message", look: "message", cell: ({ text, expected }) => <span lang={expected}>{text}</span> },
					]}
					rows={readable}
					rowKey={({ text }) => text}
				/>
			) : null}
		</>
	);
}

export function Paraphrases({ paraphrases }: { paraphrases: Given<"paraphrases"> }) {
	const { groups, same, all, agreeing } = paraphrases;
	return (
		<p>
			{`Groups whose messages, all asking the same, lead to one record: ${shareOf(same, groups)}.`}
			{agreeing === undefined
				? null
				: ` Of the ${all} messages ${agreeing} (${percent(agreeing / Math.max(1, all))}) lead to the record that most of their group get.`}
		</p>
	);
}

export function Retrieval({ retrieval }: { retrieval: Given<"retrieval"> }) {
	type Row = (typeof retrieval)[number];
	return (
		<Table
			name={"OMoS-QA: is the page found that was asked about? (95\u00a0% interval)"}
			headed
			columns={[
				{ head: "Condition", cell: ({ condition }: Row) => condition },
				{ head: "Questions", look: "number", cell: ({ questions }) => questions },
				{ head: "First", look: "number", cell: ({ first }) => withRange(first) },
				{ head: "In three", look: "number", cell: ({ three }) => withRange(three) },
				{
					head: "Mean reciprocal rank",
					look: "number",
					cell: ({ mrr }) => `${mrr.mean.toFixed(3)} (${mrr.low.toFixed(3)} to ${mrr.high.toFixed(3)})`,
				},
			]}
			rows={retrieval}
			rowKey={({ condition }) => condition}
		/>
	);
}

export function Sentences({ sentences }: { sentences: Given<"sentences"> }) {
	const rows = sentences.map((row): Readonly<Record<string, string | number | Interval>> => ({ ...row }));
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return (
		<Table
			name={"OMoS-QA: are the sentences found that answer? (95\u00a0% interval)"}
			headed
			columns={names.map((name) => ({
				head: name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
				look: rows.every((row) => typeof row[name] !== "string") ? ("number" as const) : undefined,
				cell: (row: (typeof rows)[number]) => written(row[name]),
			}))}
			rows={rows}
			rowKey={(row) => JSON.stringify(row)}
		/>
	);
}

function written(value: string | number | Interval | undefined): string | number {
	if (typeof value === "object") return withRange(value);
	if (typeof value === "number" && !Number.isInteger(value)) return value.toFixed(3);
	return value ?? "–";
}

function withRange(share: Interval): string {
	return `${percent(share.mean)} (${range(share)})`;
}
