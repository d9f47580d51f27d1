/** Chooses the path that fits what somebody told us, and the steps of it that concern them. The rules stand in the records. */
import type { Condition } from "../knowledge/schema";
import { type Answers, type PathData, type PhaseData, QUESTIONS, type Said, type StepData, type Way } from "./types";

export interface ComposedPath {
	readonly path: PathData;
	/** Only the steps that fit; phases without one are gone. */
	readonly phases: readonly PhaseData[];
	/** Other ways that this occupation has. */
	readonly others: readonly PathData[];
}

/**
 * The path of an occupation for these answers.
 * A situation whose conditions are all answered and hold comes first, in its order; then the way that is natural for the
 * qualification; then the first way of the occupation.
 * @param chosen a path that the person picked among `others`
 * @returns null where the pack holds no path for the occupation
 */
export function composePath(way: Way, answers: Answers, chosen?: string): ComposedPath | null {
	const ordinary = way.paths.filter((path) => path.procedure !== null);
	const situation = way.paths
		.filter((path) => path.procedure === null && path.when && isMet(path.when, answers))
		.sort((a, b) => a.order - b.order)[0];
	const natural = ordinary.find((path) => answers.degree !== undefined && path.degrees.includes(answers.degree));
	const picked = ordinary.find((path) => path.id === chosen);
	const path = situation ?? picked ?? natural ?? ordinary[0];
	if (!path) return null;
	const phases = path.phases
		.map((phase) => ({ ...phase, steps: phase.steps.flatMap((step) => fitting(step, answers)) }))
		.filter((phase) => phase.steps.length > 0);
	return { path, phases, others: situation ? [] : ordinary.filter((other) => other !== path) };
}

/** A step as it concerns this person; none when its condition does not hold. */
function fitting(step: StepData, answers: Answers): StepData[] {
	const isMeant = step.onlyIfTold && step.when ? isMet(step.when, answers) : mayHold(step.when, answers);
	if (!isMeant) return [];
	const said = (list: readonly Said[]) => list.filter((it) => mayHold(it.when, answers));
	return [
		{
			...step,
			costs: said(step.costs),
			payer: said(step.payer),
			aspects: step.aspects
				.map((aspect) => ({ ...aspect, said: said(aspect.said) }))
				.filter((aspect) => aspect.said.length > 0),
		},
	];
}

/** Every named condition is answered and holds. */
export function isMet(when: Condition, answers: Answers): boolean {
	const named = QUESTIONS.filter((name) => when[name] !== undefined);
	return named.length > 0 && named.every((name) => answers[name] !== undefined) && mayHold(when, answers);
}

/** No answer speaks against it: what was not answered is shown. */
export function mayHold(when: Condition | undefined, answers: Answers): boolean {
	if (!when) return true;
	return QUESTIONS.every((name) => {
		const allowed: readonly string[] | undefined = when[name];
		const answer = answers[name];
		return !allowed || answer === undefined || allowed.includes(answer);
	});
}
