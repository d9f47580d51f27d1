/** The suites: how many answers are right, against what was promised and what was committed. */
import type { Report } from "../report";
import { interval } from "../statistics";
import { outcomes, percent, range, signed, Table } from "./table";

type Row = Report["suites"][number];

const shareOf = ({ right, all }: Pick<Row, "right" | "all">) => right / Math.max(1, all);
const isBelow = (row: Row) => shareOf(row) < row.floor;

export function Suites({ suites, before }: Pick<Report, "suites" | "before">) {
	const below = suites.filter(isBelow).map(({ suite }) => suite);
	return (
		<>
			<p class={below.length > 0 ? "bad" : "good"}>
				{below.length > 0 ? `Below the floor: ${below.join(", ")}.` : "No suite is below its floor."}
			</p>
			<Table
				name="Right answers by suite"
				columns={[
					{ head: "Suite", cell: ({ suite }: Row) => suite },
					{ head: "Right", look: "number", cell: ({ right, all }) => `${right} of ${all}` },
					{ head: "Share", look: "number", cell: (row) => percent(shareOf(row)) },
					{ head: "95 %", look: "number", cell: ({ right, all }) => range(interval(outcomes(right, all))) },
					{ head: "Floor", look: "number", cell: ({ floor }) => (floor > 0 ? percent(floor) : "–") },
					{ head: "Promise", look: "whole", cell: (row) => <Promised row={row} /> },
					{
						head: "Against committed",
						look: "number",
						cell: (row) => <Change row={row} before={before?.[row.suite]} />,
					},
				]}
				rows={suites}
				rowKey={({ suite }) => suite}
				rowLook={(row) => (isBelow(row) ? "below" : undefined)}
			/>
			<p class="soft">
				The interval is drawn from the answers that there are (bootstrap): where all are right it has no width, which
				does not say that the next message will be answered right.
			</p>
		</>
	);
}

function Promised({ row }: { row: Row }) {
	if (row.floor <= 0) return <>none</>;
	return isBelow(row) ? <span class="bad">below floor</span> : <span class="good">kept</span>;
}

function Change({ row, before }: { row: Row; before: Pick<Row, "right" | "all"> | undefined }) {
	if (!before) return <>–</>;
	const points = 100 * (shareOf(row) - shareOf(before));
	const look = points > 0 ? "good" : points < 0 ? "bad" : undefined;
	return (
		<>
			<span class={look}>{`${signed(points)} points`}</span>
			{` (${before.right} of ${before.all})`}
		</>
	);
}
