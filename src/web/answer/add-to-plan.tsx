/** One tap puts steps into the plan on this device. Without script it is not there. */
import { Icon } from "../icons";
import type { View } from "./view";

/** @param keys the steps, as the contract names them */
export function AddToPlan({ keys, view }: { readonly keys: readonly string[]; readonly view: View }) {
	const { t, language } = view;
	return (
		<div class="add-to-plan script-only">
			<button type="button" class="button button-quiet" data-plan-keys={keys.join(" ")}>
				<Icon name="plan" />
				<span>{t("plan.add")}</span>
			</button>
			<span
				role="status"
				data-added={t("plan.added")}
				data-none={t("plan.added.none")}
				data-full={t("plan.full")}
				data-failed={t("plan.add.failed")}
				data-unkept={t("plan.add.not-kept")}
			/>
			<a href={`/${language}/plan`} data-plan-open hidden>
				{t("plan.open")}
			</a>
		</div>
	);
}
