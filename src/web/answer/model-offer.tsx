/** Whether a language model may add to answers: asked before anything is sent, told while it holds. */
import type { Answer } from "../../assistant/contract";
import type { ChatState } from "./chat";
import { CHAT_FORM } from "./conversation";
import type { View } from "./view";

/** Asks before the first sending, says where the text goes; later says that it is on, and how to end it. */
export function ModelOffer({
	state,
	runBy,
	view,
}: {
	readonly state: ChatState;
	readonly runBy: string;
	readonly view: View;
}) {
	const { t } = view;
	const index = state.exchanges.findLastIndex((exchange) => exchange.answer?.kind === "answer");
	const exchange = state.exchanges[index];
	if (state.agreed === true) {
		return (
			<p class="model-on">
				<span>
					{t("model.on")} {t("model.offer.goes")} {runBy}.
				</span>
				<button type="submit" form={CHAT_FORM} formNoValidate class="button button-quiet" name="agree" value="no">
					{t("model.stop")}
				</button>
			</p>
		);
	}
	if (state.agreed === false || !exchange?.answer || exchange.adding || isUrgent(exchange.answer)) return null;
	return (
		<section class="card model-offer" aria-label={t("model.offer.title")}>
			<h2>{t("model.offer.title")}</h2>
			<p>{t("model.offer.text")}</p>
			<p>
				{t("model.offer.goes")} <strong>{runBy}</strong>.
			</p>
			<p class="model-choices">
				<button type="submit" form={CHAT_FORM} formNoValidate class="button" name="generate" value={String(index)}>
					{t("model.offer.yes")}
				</button>
				<button type="submit" form={CHAT_FORM} formNoValidate class="button button-quiet" name="agree" value="no">
					{t("model.offer.no")}
				</button>
			</p>
		</section>
	);
}

const isUrgent = (answer: Answer) => answer.notices.some((notice) => notice.kind === "emergency");
