/** German beside the person's own language, to hold up at a counter; and what can be done to a plan. */
import type { PaperState, PlanItem } from "../../plan/plan";
import type { Texts } from "../../plan/types";
import { RichText } from "../answer/rich-text";
import type { View } from "../answer/view";
import type { Words } from "./words";

/** What a person can do to the plan. */
export interface PlanActions {
	change(key: string, change: Partial<Omit<PlanItem, "key">>): void;
	remove(key: string): void;
	move(key: string, by: -1 | 1): void;
	paper(id: string, state: PaperState): void;
}

export function Beside({ text }: { readonly text: string }) {
	return (
		<span class="beside" lang="de">
			{text}
		</span>
	);
}

/** A text in the own language, and in German beside it. */
export function InBoth({ texts, words, view, german }: { texts: Texts; words: Words; view: View; german: boolean }) {
	return (
		<>
			<RichText text={texts[words.language]} view={view} />
			{german ? <Beside text={texts.de} /> : null}
		</>
	);
}
