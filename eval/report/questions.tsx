/** What became of the suite `questions`, as plots. */
import type { Result } from "../results";
import type { Interval } from "../statistics";
import { BarPlot, type Stack, StackPlot } from "./bar-plots";
import { Calibration, FitDistribution } from "./fit";
import { isRight, percent, range, shareRight, Table } from "./table";

const INPUTS = ["uk", "ru", "de", "en", "mixed"] as const;
const HALVES = ["train", "held"] as const;
const REFUSALS = ["no_answer", "out_of_scope", "refused", "handover"];
const OUTCOMES = [
	{ tone: "first", name: "right record answered" },
	{ tone: "three", name: "among the first three found" },
	{ tone: "wrong", name: "wrong" },
	{ tone: "refused", name: "refused" },
] as const;

const rightOf = (list: readonly Result[]) => `${list.filter(isRight).length} of ${list.length}`;

interface Props {
	readonly questions: readonly Result[];
}

export function Plots({ questions, outside }: Props & { outside: readonly Result[] }) {
	return (
		<div class="plots">
			<div>
				<ByInput questions={questions} />
				<Outcomes questions={questions} />
				<FitDistribution questions={questions} outside={outside} />
			</div>
			<div>
				<ByTopic questions={questions} />
				<Calibration questions={questions} />
			</div>
		</div>
	);
}

interface ShareRow {
	readonly name: string;
	readonly list: readonly Result[];
	readonly share: Interval;
}

const SHARE_COLUMNS = [
	{ head: "Right", look: "number", cell: ({ list }: ShareRow) => rightOf(list) },
	{ head: "Share", look: "number", cell: ({ list, share }: ShareRow) => (list.length > 0 ? percent(share.mean) : "–") },
	{ head: "95 %", look: "number", cell: ({ list, share }: ShareRow) => (list.length > 0 ? range(share) : "–") },
] as const;

function ByInput({ questions }: Props) {
	const groups = INPUTS.map((input) => ({
		name: input,
		bars: HALVES.map((half) => {
			const list = questions.filter((it) => it.input === input && it.split === half);
			return { name: half, tone: half, list, share: shareRight(list), all: list.length };
		}),
	}));
	const title = "Share right by language and half";
	const rows = groups.flatMap(({ name, bars }) => bars.map((bar) => ({ ...bar, name: `${name}, ${bar.name}` })));
	return (
		<BarPlot
			id="by-input"
			title={title}
			description={`Percent right: ${rows.map((row) => `${row.name} ${rightOf(row.list)}`).join("; ")}.`}
			note={
				"Percent; the thin line is the 95\u00a0% interval. “mixed” is misspelt, in Latin letters or in two languages."
			}
			groups={groups}
			left={84}
			table={
				<Table
					name={title}
					columns={[{ head: "Language, half", cell: ({ name }: ShareRow) => name }, ...SHARE_COLUMNS]}
					rows={rows}
					rowKey={({ name }) => name}
				/>
			}
		/>
	);
}

/** "job search" and "German" are topics that others wrote as "job-search" and "german". */
const spelt = (topic: string) => topic.toLowerCase().replace(/[\s/]+/g, "-") || "none noted";

function ByTopic({ questions }: Props) {
	const rows = [...new Set(questions.map(({ topic }) => spelt(topic)))]
		.map((name) => ({ name, list: questions.filter(({ topic }) => spelt(topic) === name) }))
		.map((row) => ({ ...row, share: shareRight(row.list) }))
		.sort((a, b) => b.share.mean - a.share.mean || b.list.length - a.list.length);
	const title = "Share right by topic";
	const overall = questions.filter(isRight).length / questions.length;
	return (
		<BarPlot
			id="by-topic"
			title={title}
			description={`Percent right: ${rows.map(({ name, list }) => `${name} ${rightOf(list)}`).join("; ")}.`}
			note={`Percent, both halves; the thin line is the 95\u00a0% interval, the broken line all questions (${percent(overall)}).`}
			groups={rows.map(({ name, list, share }) => ({
				name,
				bars: [{ name, tone: "train", share, all: list.length }],
			}))}
			left={90}
			mark={overall}
			table={
				<Table
					name={title}
					columns={[{ head: "Topic", cell: ({ name }: ShareRow) => name }, ...SHARE_COLUMNS]}
					rows={rows}
					rowKey={({ name }) => name}
				/>
			}
		/>
	);
}

function outcome(result: Result): (typeof OUTCOMES)[number]["tone"] {
	if (result.record) return "first";
	if (REFUSALS.includes(result.kind)) return "refused";
	return result.inThree ? "three" : "wrong";
}

function Outcomes({ questions }: Props) {
	const sets: [string, readonly Result[]][] = [
		["all", questions],
		...HALVES.map((half): [string, readonly Result[]] => [half, questions.filter((it) => it.split === half)]),
		...INPUTS.map((input): [string, readonly Result[]] => [input, questions.filter((it) => it.input === input)]),
	];
	const rows = sets.map(([name, list]) => ({
		name,
		all: list.length,
		parts: OUTCOMES.map(({ tone }) => ({ tone, count: list.filter((it) => outcome(it) === tone).length })),
		missed: list.filter((it) => outcome(it) === "refused" && it.inThree).length,
	}));
	const title = "What was answered";
	const spoken = ({ name, all, parts }: Stack) =>
		`${name}, ${all}: ${parts.map(({ count }, at) => `${OUTCOMES[at]?.name} ${count}`).join(", ")}`;
	return (
		<StackPlot
			id="outcomes"
			title={title}
			description={`${rows.map(spoken).join("; ")}.`}
			note="Percent of the questions, with their number; the words of the answer do not count here, only its record."
			legend={OUTCOMES}
			stacks={rows}
			table={
				<Table
					name={title}
					columns={[
						{ head: "Questions", cell: ({ name }: (typeof rows)[number]) => name },
						{ head: "All", look: "number", cell: ({ all }) => all },
						...OUTCOMES.map(({ name }, at) => ({
							head: name,
							look: "number" as const,
							cell: ({ parts }: (typeof rows)[number]) => parts[at]?.count ?? 0,
						})),
						{ head: "refused, yet right among the first three", look: "number", cell: ({ missed }) => missed },
					]}
					rows={rows}
					rowKey={({ name }) => name}
				/>
			}
		/>
	);
}
