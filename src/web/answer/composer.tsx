/** The field to write in, with all that the server needs to know of the talk: it keeps nothing itself. */
import { Icon } from "../icons";
import type { ChatState } from "./chat";
import { CHAT_FORM } from "./conversation";
import type { View } from "./view";

interface Props {
	readonly state: ChatState;
	readonly view: View;
	readonly live: boolean;
	readonly onDraft?: (text: string) => void;
}

export const MAX_CHARACTERS = 1000;

export function Composer({ state, view, live, onDraft }: Props) {
	const { t, language } = view;
	// Multipart: url-encoded Cyrillic would take six bytes a letter. Turns about danger are not handed on.
	return (
		<form id={CHAT_FORM} class="composer" method="post" action={`/${language}`} encType="multipart/form-data">
			<input type="hidden" name="start" value={JSON.stringify(state.start)} />
			{state.agreed === null ? null : <input type="hidden" name="agreed" value={state.agreed ? "yes" : "no"} />}
			{state.exchanges
				.filter((exchange) => exchange.answer && exchange.answer.kind !== "crisis")
				.map((exchange) => (
					<input key={exchange.id} type="hidden" name="turn" value={exchange.message} />
				))}
			<label class="visually-hidden" for="message">
				{t("chat.label")}
			</label>
			<div class="composer-row">
				<textarea
					id="message"
					name="message"
					rows={1}
					maxLength={MAX_CHARACTERS}
					placeholder={t("chat.placeholder")}
					autocomplete="off"
					enterkeyhint="send"
					aria-describedby="composer-hint"
					{...(onDraft
						? { value: state.draft, onInput: (event) => onDraft(event.currentTarget.value) }
						: { defaultValue: state.draft })}
				/>
				<button type="submit" class="send" aria-label={t("chat.send")}>
					<Icon name="send" />
				</button>
			</div>
			<p id="composer-hint" class={live ? "composer-hint" : "composer-hint visually-hidden"}>
				{t("chat.hint")}
			</p>
		</form>
	);
}
