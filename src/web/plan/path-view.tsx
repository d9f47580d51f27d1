/** The path as it fits: what comes first, all phases with their steps, cost and time, jobs for the time between. */
import { type ComposedPath, composePath } from "../../plan/compose";
import type { Answers, BridgeData, Way } from "../../plan/types";
import type { View } from "../answer/view";
import { Icon } from "../icons";
import { InBoth } from "./beside";
import { GlanceOf } from "./glance";
import { Overdue, SourcesBelow, StepFacts, sourcesOf, Unsure, weakestOf } from "./step-facts";
import type { Words } from "./words";

interface Props {
	readonly way: Way;
	readonly answers: Answers;
	readonly words: Words;
	readonly view: View;
	/** A path that was picked among several of the occupation. */
	readonly chosen?: string | undefined;
	/** Every step stands open, as on paper; else only the first. */
	readonly open?: boolean;
	/** German stands beside each text. */
	readonly german?: boolean;
}

/** @returns null where the pack holds no path */
export function PathView({ way, answers, words, view, chosen, open = false, german = false }: Props) {
	const composed = composePath(way, answers, chosen);
	if (!composed) return null;
	const { t, language } = words;
	const { path, phases, others } = composed;
	let number = 0;
	return (
		<div class="path">
			<div class="path-main">
				<section class="card folded path-head" aria-labelledby="path-title">
					<h2 id="path-title">
						<InBoth texts={path.title} words={words} view={view} german={german} />
					</h2>
					<p>
						<InBoth texts={path.intro} words={words} view={view} german={german} />
					</p>
					<div class="actions">
						<button type="button" class="button button-ask script-only" data-add-path={path.id}>
							<Icon name="check" />
							<span>{t("path.add")}</span>
						</button>
						{language === "de" ? null : (
							<button type="button" class="button button-german script-only" data-german aria-pressed={german}>
								{t(german ? "plan.take.german.hide" : "plan.take.german")}
							</button>
						)}
						<button type="button" class="button script-only" data-print>
							<Icon name="print" />
							<span>{t("path.print")}</span>
						</button>
					</div>
					<p role="status" class="added" data-added />
					{others.length > 0 ? <OtherWays others={others} words={words} /> : null}
				</section>
				{phases.map((phase) => (
					<section key={phase.id} class="card path-phase" aria-labelledby={`phase-${phase.id}`}>
						<h2 id={`phase-${phase.id}`}>
							<InBoth texts={phase.title} words={words} view={view} german={german} />
							{phase.lane === "parallel" ? <span class="tag">{t("path.beside")}</span> : null}
						</h2>
						<ol class="path-steps" start={number + 1}>
							{phase.steps.map((step) => {
								number += 1;
								return (
									<li key={step.key} id={`step-${number}`}>
										<details open={open || german || number === 1}>
											<summary>
												<h3>
													<span class="step-number">{number}</span>
													<span>
														<InBoth texts={step.text} words={words} view={view} german={german} />
														{number === 1 ? <span class="tag tag-yes">{t("path.first")}</span> : null}
													</span>
												</h3>
											</summary>
											{step.detail ? (
												<p>
													<InBoth texts={step.detail} words={words} view={view} german={german} />
												</p>
											) : null}
											{step.clock ? (
												<p class="clock">
													<Icon name="clock" />
													<span>{t("path.clock")}</span>
												</p>
											) : null}
											<StepFacts step={step} cast={way} words={words} view={view} />
										</details>
									</li>
								);
							})}
						</ol>
					</section>
				))}
			</div>
			<div class="path-side">
				<GlanceOf composed={composed} cast={way} payer={way.payer} words={words} />
				<Bridges bridges={way.bridges} words={words} />
				<section class="card rests-on" aria-labelledby="rests-on">
					<h2 id="rests-on">{t("path.rests-on")}</h2>
					{path.law.length > 0 ? (
						<p>
							{t("path.law")} <span lang="de">{path.law.join(", ")}</span>
						</p>
					) : null}
					{way.overdue ? <Overdue words={words} /> : null}
					<p class="soft">{t("path.general")}</p>
					<SourcesBelow ids={allSources(composed, way.bridges)} cast={way} words={words} />
				</section>
			</div>
		</div>
	);
}

function OtherWays({ others, words }: { readonly others: ComposedPath["others"]; readonly words: Words }) {
	return (
		<fieldset class="other-ways">
			<legend>{words.t("path.other")}</legend>
			{others.map((other) => (
				<button key={other.id} type="submit" form="path-form" class="chip" name="path" value={other.id}>
					{other.title[words.language]}
				</button>
			))}
		</fieldset>
	);
}

function Bridges({ bridges, words }: { readonly bridges: readonly BridgeData[]; readonly words: Words }) {
	const { t, language } = words;
	if (bridges.length === 0) return null;
	return (
		<section class="card bridges-card" aria-labelledby="bridges">
			<h2 id="bridges">{t("path.bridges")}</h2>
			<p>{t("path.bridges.lead")}</p>
			<ul class="bridges">
				{bridges.map((bridge) => (
					<li key={bridge.id}>
						<h3>{bridge.job[language]}</h3>
						<p>
							<span class={`tag tag-effect-${bridge.effect}`}>{t(`path.effect.${bridge.effect}`)}</span>{" "}
							<span class="tag">
								{bridge.german === null
									? t("path.german.unknown")
									: bridge.german === "none"
										? t("path.german.none")
										: t("path.german", bridge.german)}
							</span>
						</p>
						<p>{bridge.note[language]}</p>
					</li>
				))}
			</ul>
			<Unsure words={words} confidence={weakestOf(bridges)} />
		</section>
	);
}

function allSources({ phases, path }: ComposedPath, bridges: readonly BridgeData[]): string[] {
	const figures = [...path.glance.fees, path.glance.clock, path.glance.whole].flatMap(
		(figure) => figure?.sources ?? [],
	);
	return [
		...phases.flatMap((phase) => phase.steps.flatMap(sourcesOf)),
		...figures,
		...bridges.flatMap((bridge) => bridge.sources),
	];
}
