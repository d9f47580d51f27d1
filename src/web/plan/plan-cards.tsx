/** What stands in place of a plan or above it: nothing yet, or a plan that was brought along. */
import { Boat } from "../mark";
import type { Words } from "./words";

/** Where steps come from. */
export function EmptyPlan({ words: { t, language } }: { readonly words: Words }) {
	return (
		<section class="card folded plan-empty">
			<Boat />
			<h2>{t("plan.empty")}</h2>
			<p>{t("plan.empty.lead")}</p>
			<p class="actions">
				<a class="button button-ask" href={`/${language}/recognition`}>
					{t("plan.to-recognition")}
				</a>
				<a class="button" href={`/${language}/checklists`}>
					{t("plan.to-checklists")}
				</a>
			</p>
		</section>
	);
}

interface SharedProps {
	readonly words: Words;
	/** There is no plan of one's own here. */
	readonly alone: boolean;
	readonly onReplace: () => void;
	readonly onMerge: () => void;
	readonly onLeave: () => void;
}

/** A plan from a code or a file is only looked at until somebody keeps it. */
export function SharedPlan({ words: { t }, alone, onReplace, onMerge, onLeave }: SharedProps) {
	return (
		<section class="card shared" aria-labelledby="shared">
			<h2 id="shared">{t("plan.shared")}</h2>
			<p>{t("plan.shared.lead")}</p>
			<div class="actions">
				<button type="button" class="button button-ask" onClick={onReplace}>
					{t(alone ? "plan.shared.keep" : "plan.shared.replace")}
				</button>
				{alone ? null : (
					<button type="button" class="button" onClick={onMerge}>
						{t("plan.shared.merge")}
					</button>
				)}
				<button type="button" class="button button-quiet" onClick={onLeave}>
					{t("plan.shared.leave")}
				</button>
			</div>
		</section>
	);
}
