/** Official words beside the text: the one that was asked about, and those of steps, where a link has no place. */
import type { AnswerTerm } from "../../assistant/contract";
import { Term } from "./rich-text";
import type { View } from "./view";

/** The word that the question names, explained at once. */
export function AskedTerm({ terms }: { readonly terms: readonly AnswerTerm[] }) {
	const asked = terms.find((term) => term.asked);
	if (!asked) return null;
	return (
		<p class="asked-term">
			<strong lang="de">{asked.term}</strong> – {asked.plain}
		</p>
	);
}

interface BelowProps {
	readonly ids: readonly string[];
	readonly view: View;
	readonly label: string;
}

/** Words to tap below a list of ticks. */
export function TermsBelow({ ids, view, label }: BelowProps) {
	const known = ids.flatMap((id) => view.explain(id) ?? []);
	if (known.length === 0) return null;
	return (
		<div class="terms-below">
			<p class="soft">{label}</p>
			<ul>
				{known.map(({ id, term }) => (
					<li key={id}>
						<Term id={id} view={view}>
							{term}
						</Term>
					</li>
				))}
			</ul>
		</div>
	);
}
