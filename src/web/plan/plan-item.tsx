/** One step of the plan: its state, its dates and notes, and all that the records say about it. */
import { type PlanItem, STATES, type Standing, type State } from "../../plan/plan";
import type { Cast } from "../../plan/types";
import { dayInWords, type View } from "../answer/view";
import { Icon } from "../icons";
import { InBoth, type PlanActions } from "./beside";
import { StepFacts } from "./step-facts";
import { germanWords, type Words } from "./words";

interface Props {
	readonly item: PlanItem;
	readonly standing: Standing;
	readonly cast: Pick<Cast, "contacts" | "papers" | "sources">;
	readonly words: Words;
	readonly view: View;
	readonly german: boolean;
	readonly actions: PlanActions | null;
	readonly place: number;
	readonly last: number;
}

export function PlanItemCard({ item, standing, cast, words, view, german, actions, place, last }: Props) {
	const { t } = words;
	const step = "step" in standing ? standing.step : null;
	const text = step?.text ?? item.kept?.text;
	const detail = step ? step.detail : (item.kept?.detail ?? null);
	const id = `item-${place}`;
	return (
		<>
			{standing.kind === "gone" ? <Told text={t(item.kept ? "plan.gone" : "plan.gone.unknown")} /> : null}
			{standing.kind === "changed" ? (
				<Told text={t("plan.changed")}>
					{actions && step ? (
						<button
							type="button"
							class="button button-quiet"
							onClick={() =>
								actions.change(item.key, { kept: { text: step.text, detail: step.detail, print: step.print } })
							}
						>
							{t("plan.changed.ok")}
						</button>
					) : null}
				</Told>
			) : null}
			<h4 class="plan-text">{text ? <InBoth texts={text} words={words} view={view} german={german} /> : item.key}</h4>
			{detail ? (
				<p class="plan-detail">
					<InBoth texts={detail} words={words} view={view} german={german} />
				</p>
			) : null}
			{step?.clock ? (
				<p class="clock">
					<Icon name="clock" />
					<span>{t("path.clock")}</span>
				</p>
			) : null}
			{actions ? (
				<StateChoice item={item} id={id} words={words} actions={actions} />
			) : (
				<StateWord item={item} words={words} />
			)}
			{item.due || item.note ? <OwnLine item={item} words={words} /> : null}
			<details class="more">
				<summary>{t("plan.more")}</summary>
				{step ? <StepFacts step={step} cast={cast} words={words} view={view} /> : null}
				{step && german ? (
					<div class="beside" lang="de">
						<StepFacts step={step} cast={cast} words={germanWords(words)} view={{ ...view, language: "de" }} />
					</div>
				) : null}
				{actions ? <Own item={item} id={id} words={words} actions={actions} place={place} last={last} /> : null}
			</details>
		</>
	);
}

function Told({ text, children }: { readonly text: string; readonly children?: preact.ComponentChildren }) {
	return (
		<div class="notice" data-kind="stale">
			<Icon name="warning" />
			<span>{text}</span>
			{children}
		</div>
	);
}

interface OwnProps {
	readonly item: PlanItem;
	readonly id: string;
	readonly words: Words;
	readonly actions: PlanActions;
}

function StateChoice({ item, id, words, actions }: OwnProps) {
	const { t } = words;
	return (
		<fieldset class="plan-state">
			<legend class="visually-hidden">{t("plan.state")}</legend>
			{STATES.map((state: State) => (
				<label key={state} class="plan-choice">
					<input
						type="radio"
						name={`${id}-state`}
						value={state}
						checked={item.state === state}
						onChange={() => actions.change(item.key, { state })}
					/>
					<span>{t(`plan.state.${state}`)}</span>
				</label>
			))}
			{item.state === "waiting" ? (
				<label class="plan-since">
					{t("plan.since")}
					<input
						type="date"
						value={item.since ?? ""}
						onChange={(event) => actions.change(item.key, { since: event.currentTarget.value || null })}
					/>
				</label>
			) : null}
		</fieldset>
	);
}

function StateWord({ item, words }: Pick<OwnProps, "item" | "words">) {
	return <p class="tag">{words.t(`plan.state.${item.state}`)}</p>;
}

/** Date and note, to be seen without opening anything. */
function OwnLine({ item, words }: Pick<OwnProps, "item" | "words">) {
	const { t, language } = words;
	return (
		<p class="plan-note">
			{item.due ? (
				<span>
					<Icon name="calendar" /> {t("plan.due")}: <strong>{dayInWords(item.due, language)}</strong>
				</span>
			) : null}
			{item.note ? (
				<span>
					{t(item.imported ? "plan.note.imported" : "plan.note")}: {item.note}
				</span>
			) : null}
		</p>
	);
}

function Own({ item, id, words, actions, place, last }: OwnProps & Pick<Props, "place" | "last">) {
	const { t } = words;
	return (
		<div class="plan-own">
			<label for={`${id}-note`}>{t(item.imported ? "plan.note.imported" : "plan.note")}</label>
			<textarea
				id={`${id}-note`}
				rows={2}
				maxLength={2000}
				value={item.note}
				onInput={(event) => actions.change(item.key, { note: event.currentTarget.value, imported: false })}
			/>
			<label for={`${id}-due`}>{t("plan.due")}</label>
			<input
				id={`${id}-due`}
				type="date"
				value={item.due ?? ""}
				aria-describedby={`${id}-hint`}
				onChange={(event) => actions.change(item.key, { due: event.currentTarget.value || null })}
			/>
			<p id={`${id}-hint`} class="soft">
				{t("plan.due.hint")}
			</p>
			<div class="plan-buttons">
				<button
					type="button"
					class="button button-quiet"
					data-move="-1"
					disabled={place === 0}
					onClick={() => actions.move(item.key, -1)}
				>
					<Icon name="up" />
					<span>{t("plan.up")}</span>
				</button>
				<button
					type="button"
					class="button button-quiet"
					data-move="1"
					disabled={place === last}
					onClick={() => actions.move(item.key, 1)}
				>
					<Icon name="chevron" />
					<span>{t("plan.down")}</span>
				</button>
				<button type="button" class="button button-quiet" onClick={() => actions.remove(item.key)}>
					<Icon name="close" />
					<span>{t("plan.remove")}</span>
				</button>
			</div>
		</div>
	);
}
