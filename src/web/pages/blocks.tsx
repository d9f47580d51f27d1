/** Blocks and steps of records on a page: everything is shown, and for whom it counts is said. */

import type { z } from "zod";
import type { RenderedBlock, Review, Slots } from "../../knowledge/index";
import type { Block, Condition, Fact, Step, Use } from "../../knowledge/schema";
import { RichText } from "../answer/rich-text";
import type { Page } from "./page";

type UseRef = z.infer<typeof Use>;

export interface ShownBlock extends RenderedBlock {
	readonly onlyFor: string | null;
}

export function showBlocks(page: Page, list: readonly (Block | UseRef)[], slots?: Slots): ShownBlock[] {
	return page.knowledge.blocks(list).map((block) => ({
		...page.renderer.block(block, page.language, slots),
		onlyFor: conditionInWords(page, block.when),
	}));
}

export function Blocks({
	page,
	blocks,
	seen = new Set(),
}: {
	readonly page: Page;
	readonly blocks: readonly ShownBlock[];
	readonly seen?: Set<string>;
}) {
	return (
		<div class="answer-blocks">
			{blocks.map((block) => (
				<p key={block.id} lang={block.language === page.language ? undefined : block.language}>
					{block.onlyFor ? <span class="only-for">{block.onlyFor}</span> : null}
					<RichText text={block.text} view={page.view} seen={seen} />
				</p>
			))}
		</div>
	);
}

interface StepsProps {
	readonly page: Page;
	readonly steps: readonly (Step | UseRef)[];
	readonly slots?: Slots;
	/** Official words that were marked before on the same card. */
	readonly seen?: Set<string>;
}

/** Steps in their order, numbered. */
export function Steps({ page, steps, slots, seen = new Set() }: StepsProps) {
	const shown = page.knowledge.steps(steps).map((step) => ({
		...page.renderer.step(step, page.language, slots),
		onlyFor: conditionInWords(page, step.when),
	}));
	if (shown.length === 0) return null;
	return (
		<ol class="steps">
			{shown.map((step) => (
				<li key={step.id}>
					{step.onlyFor ? <span class="only-for">{step.onlyFor}</span> : null}
					<span class="step-text">
						<RichText text={step.text} view={page.view} seen={seen} />
					</span>
					{step.detail ? (
						<span class="step-detail">
							<RichText text={step.detail} view={page.view} seen={seen} />
						</span>
					) : null}
					{step.contact ? <ContactLink page={page} id={step.contact} /> : null}
				</li>
			))}
		</ol>
	);
}

/** The facts that these steps refer to. */
export function stepFacts(page: Page, steps: readonly (Step | UseRef)[]): Fact[] {
	return page.knowledge.steps(steps).flatMap((step) => page.renderer.step(step, page.language).facts);
}

/** Whether these steps are reviewed, for the page's evidence. */
export function stepReviews(page: Page, steps: readonly (Step | UseRef)[]): Review[] {
	return page.knowledge.steps(steps).map((step) => page.renderer.step(step, page.language).review);
}

export function ContactLink({ page, id }: { readonly page: Page; readonly id: string }) {
	const contact = page.knowledge.find("contacts", id);
	if (!contact) return null;
	return (
		<a class="step-contact" href={page.href(`contacts/${id}`)}>
			{page.text(contact.name)}
		</a>
	);
}

/** For whom a text counts, in words of the pack: the choices of the question that is asked back about it. */
export function conditionInWords(page: Page, when: Condition | undefined): string | null {
	if (!when) return null;
	const parts = [
		...(when.role ?? []).map((role) => page.t(`role.${role}`)),
		...(when.firstPaper ?? []).map((value) => choiceLabel(page, value)),
		...(when.german ? [page.t("condition.german", { levels: when.german.join(", ") })] : []),
	].filter((part) => part !== null);
	return parts.length > 0 ? page.t("condition.only-for", { who: parts.join(" · ") }) : null;
}

function choiceLabel(page: Page, value: string): string | null {
	const question = page.knowledge.pack.clarify.find((it) => it.fills === "firstPaper");
	const choice = question?.choices.find((it) => it.value === value);
	return choice ? page.text(choice.label) : null;
}
