/**
 * Cost and time at a glance: how the phases follow each other, what runs beside them, where the clock of the law starts;
 * and what has to be paid. Numbers in the pictures stand for the lines of the lists below, which say the same in words.
 */
import type { ComposedPath } from "../../plan/compose";
import type { Cast, FigureData, Texts } from "../../plan/types";
import { Unsure } from "./step-facts";
import type { Words } from "./words";

interface Props {
	readonly composed: ComposedPath;
	readonly cast: Pick<Cast, "contacts">;
	/** Who may pay instead, in a sentence. */
	readonly payer: Texts;
	readonly words: Words;
}

const WIDTH = 320;
const ROW = 30;

export function GlanceOf({ composed, cast, payer, words }: Props) {
	const { t, language } = words;
	const { glance } = composed.path;
	const office = glance.office ? cast.contacts[glance.office]?.name[language] : undefined;
	const asks = office ? t("path.glance.ask-office", office) : t("path.glance.ask");
	return (
		<section class="card glance" aria-labelledby="glance-title">
			<h2 id="glance-title">{t("path.glance")}</h2>
			<h3>{t("path.glance.time")}</h3>
			<TimeLine composed={composed} words={words} />
			<dl class="facts">
				<div>
					<dt>{t("path.glance.law")}</dt>
					<dd>
						{glance.clock ? (
							<>
								{t("path.glance.law.text", glance.clock.text[language])}
								<Unsure words={words} confidence={glance.clock.confidence} />
							</>
						) : (
							`${t("path.glance.unknown")} ${asks}`
						)}
					</dd>
				</div>
				<div>
					<dt>{t("path.glance.practice")}</dt>
					<dd>
						{glance.whole ? (
							<>
								{glance.whole.text[language]} <Unsure words={words} confidence={glance.whole.confidence} />
							</>
						) : (
							`${t("path.glance.unknown")} ${asks}`
						)}
					</dd>
				</div>
			</dl>
			<h3>{t("path.glance.cost")}</h3>
			<CostBar fees={glance.fees} />
			<ol class="glance-list">
				{glance.fees.map((fee) => (
					<li key={fee.id}>
						{fee.label[language]}: <strong>{fee.text[language]}</strong>
						<Unsure words={words} confidence={fee.confidence} />
					</li>
				))}
				{glance.fees.length === 0 ? (
					<li>
						{t("path.glance.fee.unknown")} {asks}
					</li>
				) : null}
				<li>{t("path.glance.translations")}</li>
			</ol>
			{payer[language] ? (
				<p class="soft payer-note">
					<svg viewBox="0 0 8 16" aria-hidden="true">
						<rect class="cost-payable" width="8" height="16" rx="2" />
					</svg>
					<span>{payer[language]}</span>
				</p>
			) : null}
		</section>
	);
}

/** Main phases one after the other; those that run beside them in a row of their own. */
function TimeLine({ composed, words }: Pick<Props, "composed" | "words">) {
	const { t, language } = words;
	const main = composed.phases.filter((phase) => phase.lane === "main");
	const beside = composed.phases.filter((phase) => phase.lane === "parallel");
	const step = WIDTH / Math.max(1, main.length);
	const clock = main.findIndex((phase) => phase.steps.some((it) => it.clock));
	const height = ROW * (1 + beside.length) + 26;
	const numbered = [...main, ...beside];
	return (
		<>
			<svg class="time-line" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
				{main.map((phase, at) => (
					<g key={phase.id}>
						<path
							class="time-main"
							d={`M${at * step} 18 h${step - 10} l8 ${ROW / 2 - 2} l-8 ${ROW / 2 - 2} h${10 - step} l8 ${2 - ROW / 2} Z`}
						/>
						<text x={at * step + step / 2} y={18 + ROW / 2 + 3}>
							{at + 1}
						</text>
					</g>
				))}
				{clock >= 0 ? (
					<g class="time-clock">
						<path d={`M${(clock + 0.8) * step} 2 V${18 + ROW}`} />
						<circle cx={(clock + 0.8) * step} cy="7" r="6" />
						<path d={`M${(clock + 0.8) * step} 3.5 V7 h3`} />
					</g>
				) : null}
				{beside.map((phase, at) => (
					<g key={phase.id}>
						<rect
							class="time-beside"
							x={step * 0.6}
							y={22 + ROW * (at + 1)}
							width={WIDTH - step * 0.6 - 4}
							height={ROW - 8}
							rx="6"
						/>
						<text x={WIDTH / 2} y={22 + ROW * (at + 1) + ROW / 2 - 3}>
							{main.length + at + 1}
						</text>
					</g>
				))}
			</svg>
			<ol class="glance-list">
				{numbered.map((phase) => (
					<li key={phase.id}>
						{phase.title[language]}
						{phase.lane === "parallel" ? ` – ${t("path.glance.beside")}` : null}
						{phase.steps.some((it) => it.clock) ? ` – ${t("path.glance.clock")}` : null}
					</li>
				))}
			</ol>
		</>
	);
}

/**
 * One bar a fee: full up to the least, pale up to the most; the last, dashed, has no price that anybody knows. The edge in
 * front marks what somebody else may pay.
 */
function CostBar({ fees }: { readonly fees: readonly FigureData[] }) {
	const most = Math.max(1, ...fees.map((fee) => fee.to));
	const width = (value: number) => Math.max(2, (value / most) * (WIDTH - 32));
	// A fee that is not known is a line of the list, too.
	const unknown = fees.length === 0 ? [1, 2] : [fees.length + 1];
	const lines = fees.length + unknown.length;
	return (
		<svg class="cost-bar" viewBox={`0 0 ${WIDTH} ${lines * 22}`} aria-hidden="true">
			{Array.from({ length: lines }, (_, at) => (
				<g key={at}>
					<text x="8" y={at * 22 + 12}>
						{at + 1}
					</text>
					<rect class="cost-payable" x="20" y={at * 22 + 3} width="5" height="16" rx="2" />
				</g>
			))}
			{fees.map((fee, at) => (
				<g key={fee.id}>
					<rect class="cost-most" x="27" y={at * 22 + 3} width={width(fee.to)} height="16" rx="3" />
					<rect class="cost-least" x="27" y={at * 22 + 3} width={width(fee.from)} height="16" rx="3" />
				</g>
			))}
			{unknown.map((line) => (
				<rect key={line} class="cost-unknown" x="27" y={(line - 1) * 22 + 3} width={WIDTH - 32} height="16" rx="3" />
			))}
		</svg>
	);
}
