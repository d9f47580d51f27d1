/** What a person takes along from the plan: paper, dates, a code for another device, a file; and the way to delete it. */
import { Icon } from "../icons";
import type { Words } from "./words";

export interface Code {
	readonly address: string;
	readonly path: string;
	readonly size: number;
}

interface Props {
	readonly words: Words;
	readonly german: boolean;
	readonly working: boolean;
	readonly code: Code | null;
	/** The code is for somebody who reads German. */
	readonly codeGerman: boolean;
	readonly hasDates: boolean;
	readonly asking: boolean;
	readonly say: string;
	/** Nothing to take along yet: only a file can be opened. */
	readonly empty: boolean;
	readonly actions: {
		pdf(): void;
		print(): void;
		calendar(): void;
		beside(): void;
		showCode(german: boolean): void;
		copyLink(): void;
		saveFile(): void;
		loadFile(file: File): void;
		askDelete(sure: boolean): void;
		remove(): void;
	};
}

export function PlanTake({ words, german, working, code, codeGerman, hasDates, asking, say, empty, actions }: Props) {
	const { t, language } = words;
	const files = (
		<label class="button button-quiet file-button">
			<span>{t("plan.file.load")}</span>
			<input
				type="file"
				class="visually-hidden"
				accept="application/json,.json"
				onChange={(event) => {
					const [file] = event.currentTarget.files ?? [];
					if (file) actions.loadFile(file);
					event.currentTarget.value = "";
				}}
			/>
		</label>
	);
	const spoken = (
		<p role="status" class="said">
			{say}
		</p>
	);
	if (empty)
		return (
			<section class="plan-take">
				<div class="actions">{files}</div>
				{spoken}
			</section>
		);
	return (
		<section class="plan-take" aria-labelledby="take">
			<h2 id="take">{t("plan.take")}</h2>
			<div class="actions">
				<button type="button" class="button button-ask" disabled={working} onClick={actions.pdf}>
					<Icon name="print" />
					<span>{working ? t("plan.take.working") : t("plan.take.pdf")}</span>
				</button>
				<button type="button" class="button" onClick={actions.print}>
					{t("plan.take.print")}
				</button>
				<button type="button" class="button" disabled={!hasDates} onClick={actions.calendar}>
					<Icon name="calendar" />
					<span>{t("plan.take.calendar")}</span>
				</button>
				{language === "de" ? null : (
					<button type="button" class="button button-german" aria-pressed={german} onClick={actions.beside}>
						{t(german ? "plan.take.german.hide" : "plan.take.german")}
					</button>
				)}
			</div>
			{hasDates ? null : <p class="soft">{t("plan.take.calendar.none")}</p>}
			<h3>{t("plan.move")}</h3>
			<p class="soft">{t("plan.move.lead")}</p>
			<div class="actions">
				<button
					type="button"
					class="button"
					aria-expanded={code !== null && !codeGerman}
					onClick={() => actions.showCode(false)}
				>
					{language === "de" ? t("plan.move.show") : `${t("plan.move.show")}: ${t("plan.move.own")}`}
				</button>
				{language === "de" ? null : (
					<button
						type="button"
						class="button button-german"
						aria-expanded={code !== null && codeGerman}
						onClick={() => actions.showCode(true)}
					>
						{t("plan.move.german")}
					</button>
				)}
			</div>
			{code ? (
				<div class="plan-code card">
					<p>
						<strong>{t(codeGerman ? "plan.move.german" : "plan.move.own")}</strong>
					</p>
					<svg
						viewBox={`0 0 ${code.size} ${code.size}`}
						role="img"
						aria-label={t(codeGerman ? "plan.move.german" : "plan.move.own")}
					>
						<rect class="code-ground" width={code.size} height={code.size} />
						<path class="code-dark" d={code.path} />
					</svg>
					<button type="button" class="button" onClick={actions.copyLink}>
						{t("plan.move.copy")}
					</button>
				</div>
			) : null}
			<div class="actions">
				<button type="button" class="button button-quiet" onClick={actions.saveFile}>
					{t("plan.file.save")}
				</button>
				{files}
				{asking ? null : (
					<button type="button" class="button button-quiet" onClick={() => actions.askDelete(true)}>
						{t("plan.delete")}
					</button>
				)}
			</div>
			<p class="soft">{t("plan.file.holds")}</p>
			{asking ? (
				<fieldset class="problem">
					<legend>{t("plan.delete.sure")}</legend>
					<button type="button" class="button" onClick={actions.remove}>
						{t("plan.delete.yes")}
					</button>
					<button type="button" class="button" onClick={() => actions.askDelete(false)}>
						{t("plan.delete.no")}
					</button>
				</fieldset>
			) : null}
			{spoken}
		</section>
	);
}
