/** The questions that went wrong although the assistant was sure: those of the half that may be read. */
import type { Result } from "../results";
import { isRight, Table } from "./table";

const SHOWN = 40;
/** Demands on the words of an answer name many spellings; the first ones tell enough. */
const LONGEST_PROBLEM = 110;

/** Only the half `train`: whoever reads a question of the half `held` can no longer be judged by it. */
export function Worst({ questions }: { questions: readonly Result[] }) {
	const wrong = (half: string) => questions.filter((it) => it.split === half && !isRight(it));
	const train = wrong("train").sort((a, b) => b.fit - a.fit);
	return (
		<>
			<p class="soft">
				{`The half “train” has ${train.length} wrong answers, here the ${Math.min(SHOWN, train.length)} with the highest fit. The half “held” has ${wrong("held").length}; its questions are not shown, so that they stay blind.`}
			</p>
			{train.length > 0 ? (
				<Table
					name="Wrong with the highest fit"
					columns={[
						{ head: "Id", look: "whole", cell: ({ id }: Result) => id },
						{
							head: "Message",
							look: "message",
							cell: ({ question, input }) => <span lang={input === "mixed" ? "" : input}>{question}</span>,
						},
						{
							head: "Expected",
							look: "ids",
							cell: ({ expected, expectedKind }) => expected.join(", ") || expectedKind,
						},
						{ head: "Found", look: "ids", cell: ({ found }) => found.trim() },
						{ head: "Fit", look: "number", cell: ({ fit }) => fit.toFixed(2) },
						{ head: "Problems", look: "problems", cell: ({ problems }) => problems.map(shortened).join("; ") },
					]}
					rows={train.slice(0, SHOWN)}
					rowKey={({ id }) => id}
				/>
			) : null}
		</>
	);
}

function shortened(problem: string): string {
	return problem.length > LONGEST_PROBLEM ? `${problem.slice(0, LONGEST_PROBLEM).trimEnd()} …` : problem;
}
