/** The talk: questions and answers in order. New answers are announced once (`role="log"`); the focus stays where it is. */
import type { Answer, GeneratedSentence } from "../../assistant/contract";
import { Icon } from "../icons";
import { Boat } from "../mark";
import { AnswerCard } from "./answer-card";
import { GeneratedCard } from "./generated";
import { type View, withoutTerms } from "./view";

/** One question with its answer; the answer is missing while it is awaited. */
export interface Exchange {
	readonly id: string;
	readonly message: string;
	readonly answer: Answer | null;
	/** The same answer in German, when it was asked for. */
	readonly german: Answer | null;
	/** Sentences of a language model so far, while it still writes. */
	readonly adding?: readonly GeneratedSentence[] | undefined;
}

/** Id of the form that every button of the talk belongs to. */
export const CHAT_FORM = "chat-form";

interface Props {
	readonly exchanges: readonly Exchange[];
	readonly view: View;
	readonly waiting: boolean;
}

export function Conversation({ exchanges, view, waiting }: Props) {
	const { t } = view;
	return (
		<div class="log" role="log" aria-label={t("chat.log")} aria-busy={waiting ? "true" : "false"}>
			{exchanges.map((exchange, index) => (
				<div key={exchange.id} class="exchange" id={exchange.id}>
					<p class="asked">
						<span class="visually-hidden">{t("chat.you")}: </span>
						<span dir="auto">{exchange.message}</span>
					</p>
					{exchange.answer ? (
						<>
							<Boat />
							<AnswerCard answer={exchange.answer} view={view} id={exchange.id} />
							<GeneratedCard answer={exchange.answer} adding={exchange.adding} view={view} id={exchange.id} />
							<AfterAnswer
								exchange={exchange}
								answer={exchange.answer}
								index={index}
								view={view}
								last={index === exchanges.length - 1}
							/>
						</>
					) : null}
				</div>
			))}
		</div>
	);
}

interface AfterProps {
	readonly exchange: Exchange;
	readonly answer: Answer;
	readonly index: number;
	readonly view: View;
	readonly last: boolean;
}

function AfterAnswer({ exchange, answer, index, view, last }: AfterProps) {
	const { t } = view;
	const offersGerman = answer.language !== "de" && (answer.kind === "answer" || answer.kind === "handover");
	return (
		<div class="after">
			{exchange.german ? (
				<div class="german">
					<h3 class="german-title">{t("answer.german.title")}</h3>
					<AnswerCard answer={exchange.german} view={withoutTerms(view)} id={`${exchange.id}-de`} beside />
					<button type="button" class="button button-quiet script-only" data-print data-sheet={exchange.id}>
						<Icon name="print" />
						<span>{t("answer.print")}</span>
					</button>
				</div>
			) : null}
			{offersGerman ? (
				<button
					type="submit"
					form={CHAT_FORM}
					formNoValidate
					class="button button-german"
					name="german"
					value={exchange.german ? "" : String(index)}
					aria-expanded={exchange.german ? "true" : "false"}
				>
					{exchange.german ? t("answer.german.hide") : t("answer.german")}
				</button>
			) : null}
			{last && answer.suggestions.length > 0 ? (
				<fieldset class="suggestions">
					<legend class="visually-hidden">{t("answer.next")}</legend>
					{answer.suggestions.map((suggestion) => (
						<button
							key={suggestion.message}
							type="submit"
							form={CHAT_FORM}
							formNoValidate
							class="chip"
							name="suggestion"
							value={suggestion.message}
						>
							{suggestion.label}
						</button>
					))}
				</fieldset>
			) : null}
			{answer.kind === "crisis" ? (
				<p class="notice">
					<Icon name="info" />
					<span>{t("chat.crisis.not-kept")}</span>
				</p>
			) : null}
		</div>
	);
}
