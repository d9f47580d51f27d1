/**
 * What becomes of a sentence whose wording cannot be proved: the block that it meant is shown as its editors wrote it. So
 * the person loses a wording and no fact.
 */
import { FAULTS_OF_WORDING, type Fault, type Said } from "./gate";
import type { GroundBlock, Grounds } from "./ground";
import { tokensIn } from "./table";
import { keysOf, type Vocabulary } from "./vocabulary";

const OF_WORDING: ReadonlySet<Fault> = new Set(FAULTS_OF_WORDING);

/** So much of what a sentence says must stand in the block that it meant, and at least so many words. */
const MEANT = 0.5;
const MIN_SHARED = 2;

/**
 * The block that a dropped sentence meant: of those it cites the one that says most of its words and holds most of its
 * placeholders.
 * @returns null when the fault is none of wording, or no cited block says half of the sentence
 */
export function blockMeant(
	{ cites, text }: Said,
	fault: Fault,
	grounds: Grounds,
	vocabulary: Vocabulary,
): GroundBlock | null {
	if (!OF_WORDING.has(fault)) return null;
	const said = vocabulary.says(text);
	const tokens = tokensIn(text);
	const shared = grounds.blocks
		.filter((block) => cites.includes(block.id))
		.map((block) => {
			const keys = keysOf(vocabulary.says(block.masked));
			const words = said.filter((meaning) => meaning.keys.some((key) => keys.has(key))).length;
			return { block, count: words + tokens.filter((token) => block.tokens.has(token)).length };
		})
		.sort((a, b) => b.count - a.count);
	const [best] = shared;
	return best && best.count >= Math.max(MIN_SHARED, MEANT * (said.length + tokens.length)) ? best.block : null;
}
