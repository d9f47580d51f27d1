/** What speaks for each sentence of a page as the answer to a question, by its words, its place and its looks. */
import type { Token } from "../language";
import type { PageSentences } from "./page-sentences";
import { SPACES } from "./search-index";
import { compare, groupBy, type Likeness, max, mean, ranksOf, share, smooth } from "./sentence-likeness";
import { FITTING, type Kind, kindsOf, QUESTION_KINDS, type Trait } from "./sentence-traits";

export interface SentenceFeatures {
	/** By sentence; the first figure is the constant 1, and the order is always the same. */
	readonly rows: readonly Readonly<Record<string, number>>[];
	readonly likeness: Likeness;
	/** Of the question. */
	readonly kinds: Readonly<Record<Kind, number>>;
}

/** @param isEmpty tells words that say nothing about the subject */
export function sentenceFeatures(
	question: readonly Token[],
	page: PageSentences,
	isEmpty: (token: Token) => boolean,
): SentenceFeatures {
	const likeness = compare(question, page, isEmpty);
	const kinds = kindsOf(question.map(({ word }) => word).join(" "));
	const standing = standingOf(likeness, page);
	return { rows: page.sentences.map((_, at) => figuresOf(at, page, likeness, standing, kinds)), likeness, kinds };
}

/** What of the page every sentence is compared with. */
function standingOf(likeness: Likeness, { sentences }: PageSentences) {
	const near = smooth(likeness.all, 1);
	const nearTold = smooth(likeness.told, 1);
	const far = smooth(likeness.told, 4);
	const sections = groupBy(sentences.map(({ heading }) => heading));
	const headings = [...sections.keys()].filter((heading) => heading >= 0);
	const most = {
		near: max(near),
		nearTold: max(nearTold),
		far: max(far),
		all: max(likeness.all),
		told: max(likeness.told),
	};
	return {
		near,
		nearTold,
		far,
		sections,
		most,
		mostHeading: max(headings.map((heading) => likeness.told[heading] ?? 0)),
		best: nearTold.indexOf(most.nearTold),
		ranks: ranksOf(near),
		ranksTold: ranksOf(nearTold),
	};
}

function figuresOf(
	at: number,
	{ sentences }: PageSentences,
	{ by, all, covered, told, coveredAround, toldAround }: Likeness,
	{ near, nearTold, far, sections, most, mostHeading, best, ranks, ranksTold }: ReturnType<typeof standingOf>,
	kinds: Readonly<Record<Kind, number>>,
): Record<string, number> {
	const sentence = sentences[at];
	if (!sentence) return {};
	const count = sentences.length;
	const { heading, lead, traits } = sentence;
	const of = (list: readonly number[], place = at) => list[place] ?? 0;
	const section = sections.get(heading) ?? [at];
	const under = heading >= 0 && heading !== at;
	return {
		constant: 1,
		...Object.fromEntries(SPACES.map((space, n) => [space, of(by[n] ?? [])])),
		told: of(told),
		covered: of(covered),
		before: of(all, at - 1),
		after: of(all, at + 1),
		toldBefore: of(told, at - 1),
		toldTwoBefore: of(told, at - 2),
		toldAfter: of(told, at + 1),
		coveredAround: of(coveredAround),
		toldAround: of(toldAround),
		far: of(far),
		nearShare: share(of(near), most.near),
		nearToldShare: share(of(nearTold), most.nearTold),
		farShare: share(of(far), most.far),
		share: share(of(all), most.all),
		toldShare: share(of(told), most.told),
		rank: Math.log(of(ranks)) / 4,
		rankTold: Math.log(of(ranksTold)) / 4,
		headingLike: under ? of(all, heading) : 0,
		headingTold: under ? of(told, heading) : 0,
		headingShare: heading >= 0 ? share(of(told, heading), mostHeading) : 0,
		underHeading: under ? 1 : 0,
		isHeading: sentence.isHeading ? 1 : 0,
		sectionLike: mean(section.map((place) => of(all, place))),
		sectionTold: max(section.map((place) => of(told, place))),
		sectionBest: section.includes(best) ? 1 : 0,
		sectionShare: section.length / count,
		sectionPlace: 1 / (1 + at - (section[0] ?? at)),
		leadLike: lead >= 0 ? of(all, lead) : 0,
		leadTold: lead >= 0 ? of(told, lead) : 0,
		goesOn: lead >= 0 ? 1 : 0,
		pastBest: at > best ? Math.exp((best - at) / 3) : 0,
		towardsBest: at < best ? Math.exp((at - best) / 3) : 0,
		isBest: at === best ? 1 : 0,
		titleTold: of(told, 0),
		pageLike: most.all,
		pageTold: most.told,
		pageLength: Math.log(count) / 5,
		pageShort: 1 / count,
		first: at === 0 ? 1 : 0,
		second: at === 1 ? 1 : 0,
		place: at / count,
		isTitle: sentence.isTitle ? 1 : 0,
		length: Math.log(1 + sentence.words) / 4,
		isShort: sentence.words <= 3 ? 1 : 0,
		isLong: sentence.words >= 20 ? 1 : 0,
		pages: Math.log(Math.max(1, sentence.pages)) / 3,
		...traits,
		...fitting(kinds, traits),
	};
}

/** What a question of this kind makes of these traits. */
function fitting(
	kinds: Readonly<Record<Kind, number>>,
	traits: Readonly<Record<Trait, number>>,
): Record<string, number> {
	const pairs = QUESTION_KINDS.flatMap((kind) => [
		[`ask ${kind}`, kinds[kind]] as const,
		...FITTING[kind].map((trait) => [`${kind} ${trait}`, kinds[kind] * traits[trait]] as const),
	]);
	return Object.fromEntries(pairs);
}
