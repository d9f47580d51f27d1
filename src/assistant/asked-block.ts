/**
 * Which of an article's further blocks a question asks for: one of them may answer it better than the blocks that everybody
 * gets („Was kostet mich der Minijob an Abgaben?“ asks for the block on costs).
 */
import type { RenderedBlock } from "../knowledge";
import { stems, type Token, tokenise } from "../language";
import type { Lexicon } from "../search";

/** The blocks to show, from those that everybody gets and the further ones. */
export type Arrange = (answer: readonly RenderedBlock[], more: readonly RenderedBlock[]) => RenderedBlock[];

/** A further block must say so much more of the question than the best of those that everybody gets. */
const CLEARLY = 1.2;
/** And so much at least: two words that few blocks of the article say, or one that it alone says. */
const ENOUGH = 1.4;
/** A word that is only meant counts less than one that is said. */
const MEANT = 0.7;
const MAX_KEPT = 3_000;

/** Prepares the choice for a pack. @param lexicon its concepts, so that a question in another language finds its block */
export function createBlockChooser(lexicon: Lexicon): (asked: readonly Token[]) => Arrange {
	const kept = new Map<string, Said>();
	const saidIn = (text: string): Said => {
		const known = kept.get(text);
		if (known) return known;
		const tokens = tokenise(text);
		const said = {
			forms: new Set(tokens.flatMap((token) => stems(token))),
			concepts: new Set(lexicon.of(tokens).flat()),
		};
		if (kept.size >= MAX_KEPT) kept.clear();
		kept.set(text, said);
		return said;
	};
	return (asked) => {
		const concepts = lexicon.of(asked);
		const words = asked.map((token, at) => ({ forms: stems(token), concepts: concepts[at] ?? [] }));
		return (answer, more) => {
			const [first, ...others] = answer;
			if (!first || more.length === 0) return [...answer];
			const all = [...answer, ...more].map((block) => saidIn(block.text));
			const scores = all.map(() => 0);
			for (const word of words) {
				const shares = all.map((said) => shareOf(word, said));
				const holders = shares.filter((share) => share > 0).length;
				// What every block says tells none of them apart.
				for (const [at, share] of shares.entries())
					scores[at] = (scores[at] ?? 0) + share * Math.log((all.length + 1) / Math.max(1, holders));
			}
			const usual = Math.max(...scores.slice(0, answer.length));
			const further = scores.slice(answer.length);
			const best = Math.max(...further);
			const block = more[further.indexOf(best)];
			return block && best >= ENOUGH && best > usual * CLEARLY ? [first, block, ...others] : [...answer];
		};
	};
}

interface Said {
	readonly forms: ReadonlySet<string>;
	readonly concepts: ReadonlySet<number>;
}

function shareOf(
	word: { readonly forms: readonly string[]; readonly concepts: readonly number[] },
	said: Said,
): number {
	if (word.forms.some((form) => said.forms.has(form))) return 1;
	return word.concepts.some((concept) => said.concepts.has(concept)) ? MEANT : 0;
}
