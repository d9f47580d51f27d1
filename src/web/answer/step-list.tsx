/** Next steps as ticks. A tick helps while reading; it is kept nowhere. */
import type { AnswerStep } from "../../assistant/contract";
import { AddToPlan } from "./add-to-plan";
import { RichText } from "./rich-text";
import { type View, withoutTerms } from "./view";

interface Props {
	readonly steps: readonly AnswerStep[];
	readonly view: View;
	/** Names of contacts that the answer shows. */
	readonly names: ReadonlyMap<string, string>;
	/** Makes the ids of the fields unique on the page. */
	readonly prefix: string;
}

/** A link inside a label would compete with the tick: official words of steps are named below (`TermsBelow`). */
export function StepList({ steps, view, names, prefix }: Props) {
	if (steps.length === 0) return null;
	return (
		<>
			<ul class="ticks">
				{steps.map((step) => (
					<li key={step.id} class="tick">
						<input type="checkbox" id={`${prefix}-${step.id}`} autocomplete="off" />
						<label for={`${prefix}-${step.id}`}>
							<span class="tick-text">
								<RichText text={step.text} view={withoutTerms(view)} />
							</span>
							{step.detail ? (
								<span class="tick-detail">
									<RichText text={step.detail} view={withoutTerms(view)} />
								</span>
							) : null}
						</label>
						{step.contact ? (
							<a class="tick-place" href={`/${view.language}/contacts/${step.contact}`}>
								{names.get(step.contact) ?? view.t("contact.more")}
							</a>
						) : null}
					</li>
				))}
			</ul>
			<AddToPlan keys={steps.map(({ key }) => key)} view={view} />
		</>
	);
}
