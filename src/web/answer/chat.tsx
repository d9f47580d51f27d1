/** The chat as it stands on the page: from the server without script, and the same in the browser with it. */
import type { Answer, Context, Profile } from "../../assistant/contract";
import { Icon } from "../icons";
import { LANGUAGE_NAMES } from "../texts/names";
import { Composer } from "./composer";
import { CHAT_FORM, Conversation, type Exchange } from "./conversation";
import { ModelOffer } from "./model-offer";
import type { View } from "./view";

/** What the talk was about before its first kept exchange. */
export interface TalkStart {
	readonly context: Context | null;
	readonly profile: Profile | null;
}

export interface Starter {
	readonly label: string;
	readonly message: string;
}

export interface ChatState {
	readonly exchanges: readonly Exchange[];
	readonly start: TalkStart;
	readonly starters: readonly Starter[];
	/** What went wrong, in words. */
	readonly problem: string | null;
	/** Text that stands in the field. */
	readonly draft: string;
	/** The talk came with the request as a whole; else it is added to the one kept on the device. */
	readonly whole: boolean;
	/** Whether a language model may add to answers; null: not asked yet. */
	readonly agreed: boolean | null;
}

interface Props {
	readonly state: ChatState;
	readonly view: View;
	readonly waiting?: boolean;
	readonly live?: boolean;
	/** Who runs the language model; null where there is none. */
	readonly runBy?: string | null;
	readonly onRetry?: () => void;
	readonly onDraft?: (text: string) => void;
}

export function Chat({ state, view, waiting = false, live = false, runBy = null, onRetry, onDraft }: Props) {
	const { t } = view;
	const last = state.exchanges.findLast((exchange) => exchange.answer)?.answer ?? null;
	return (
		<div class="chat">
			{state.exchanges.length === 0 ? <Starters starters={state.starters} view={view} /> : null}
			<Conversation exchanges={state.exchanges} view={view} waiting={waiting} />
			{runBy && last ? <ModelOffer state={state} runBy={runBy} view={view} /> : null}
			<p class="waiting" role="status">
				{waiting ? t("chat.waiting") : ""}
			</p>
			{last ? <OtherLanguage answer={last} view={view} /> : null}
			{state.problem ? (
				<p class="problem" role="alert">
					<Icon name="warning" />
					<span>{state.problem}</span>
					{onRetry ? (
						<button type="button" class="button" onClick={onRetry}>
							{t("chat.retry")}
						</button>
					) : null}
				</p>
			) : null}
			<Composer state={state} view={view} live={live} onDraft={onDraft} />
		</div>
	);
}

function Starters({ starters, view }: { readonly starters: readonly Starter[]; readonly view: View }) {
	if (starters.length === 0) return null;
	return (
		<fieldset class="suggestions starters">
			<legend>{view.t("chat.starters")}</legend>
			{starters.map((starter) => (
				<button
					key={starter.message}
					type="submit"
					form={CHAT_FORM}
					formNoValidate
					class="chip"
					name="suggestion"
					value={starter.message}
				>
					{starter.label}
				</button>
			))}
		</fieldset>
	);
}

/** Somebody writes in another language than that of the page: offers that one, with the talk. */
function OtherLanguage({ answer, view }: { readonly answer: Answer; readonly view: View }) {
	const written = answer.inputLanguage === "ru" ? "uk" : answer.inputLanguage;
	if (written === view.language) return null;
	return (
		<p class="other-language">
			<span>{view.t("chat.other-language")}</span>
			<button
				type="submit"
				form={CHAT_FORM}
				formNoValidate
				formAction={`/${written}`}
				class="button"
				name="switch"
				value={written}
				lang={written}
			>
				{LANGUAGE_NAMES[written]}
			</button>
		</p>
	);
}
