/** Which kind of answer was given where which was expected. */
import { KINDS } from "../../src/assistant/contract";
import type { Result } from "../results";
import { isRight, Table } from "./table";

const SUITES = ["questions", "outside", "crisis", "harmless", "unlisted"];

interface Row {
	readonly expected: string;
	/** Undefined in the row of all suites. */
	readonly suite?: string;
	readonly list: readonly Result[];
}

/** The results that the table counts. */
export function judgedByKind(results: readonly Result[]): Result[] {
	return results.filter(({ suite }) => SUITES.includes(suite));
}

export function Kinds({ results }: { results: readonly Result[] }) {
	const counted = judgedByKind(results);
	const given = inOrder(counted.map(({ kind }) => kind));
	const rows = inOrder(counted.map(({ expectedKind }) => expectedKind)).flatMap((expected): Row[] => {
		const list = counted.filter((it) => it.expectedKind === expected);
		const parts = SUITES.map((suite) => ({ expected, suite, list: list.filter((it) => it.suite === suite) })).filter(
			(part) => part.list.length > 0,
		);
		return parts.length > 1 ? [{ expected, list }, ...parts] : parts;
	});
	const alone = ({ expected }: Row) => rows.filter((row) => row.expected === expected).length === 1;
	return (
		<Table
			name="Kind expected (rows) and given (columns)"
			headed
			columns={[
				{
					head: "Expected",
					cell: (row: Row) => {
						if (!row.suite) return row.expected;
						if (!alone(row)) return row.suite;
						return (
							<>
								{row.expected}
								<span class="soft">{row.suite}</span>
							</>
						);
					},
				},
				...given.map((kind) => ({
					head: kind,
					look: "number" as const,
					cell: ({ list }: Row) => <Cell list={list.filter((it) => it.kind === kind)} />,
				})),
				{ head: "all", look: "number", cell: ({ list }: Row) => <Cell list={list} /> },
			]}
			rows={rows}
			rowKey={({ expected, suite }) => `${expected} ${suite}`}
			rowLook={(row) => (row.suite && !alone(row) ? "part" : undefined)}
		/>
	);
}

function Cell({ list }: { list: readonly Result[] }) {
	const wrong = list.filter((it) => !isRight(it)).length;
	return (
		<>
			{list.length === 0 ? <span class="soft">0</span> : list.length}
			{wrong > 0 ? <span class="cell-wrong">{`${wrong} wrong`}</span> : null}
		</>
	);
}

/** Each once, in the order of the contract. */
function inOrder(kinds: readonly string[]): string[] {
	return KINDS.filter((kind) => kinds.includes(kind));
}
