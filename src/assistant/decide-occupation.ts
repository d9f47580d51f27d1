/** Fourth step, for occupations: whether the message asks about one, and which aspects of it. */
import type { Knowledge } from "../knowledge";
import { slavicStem, tokenise } from "../language";
import type { Candidate } from "../search";
import { isExperienceWord } from "./cues";
import { CLOSE, CONJUNCTIONS, type Decision, isFollowUp, type Situation, strength, THRESHOLDS } from "./situation";

/** In a longer message a second, short cue is too uncertain to be a question of its own. */
const MAX_TWO_QUESTIONS = 5;
/** So well must an article fit where the message itself says what it asks about the occupation. */
const SPECIAL = 0.9;
/** So well must an employers' article fit for it to stand before the record of the occupation. */
const FOR_EMPLOYERS = 0.2;
/** So near to a fixed reply's own words the reply is what was asked for. */
const WORD_FOR_WORD = 0.8;
/** So few meaningful words beside the occupation make a message short: „krankenschwester anerkennung wo“. */
const SHORT = 3;

/** What is answered about the occupation that the message names, or that the talk is about; null when something else is asked. */
export function decideOccupation(
	situation: Situation,
	knowledge: Knowledge,
	article: Candidate | undefined,
): Decision | null {
	const { understanding, reading, profile } = situation;
	const { occupation, unlisted, words } = understanding;
	// „Медсестра, 20 років досвіду“ names the occupation and no second thing.
	const rest = understanding.rest.filter((word) => !isExperienceWord(word));
	const onlyTells = understanding.rest.length > 0 && rest.length === 0;
	const other = situation.besides.find((it) => it.document.folder === "articles");
	const others = words.length - (occupation ? occupation.to - occupation.from + 1 : 0);
	const asked = facetsAsked(situation, knowledge, other, others);
	const hires = understanding.role === "employer" && understanding.roleIsSure;
	const otherWins = (limit: number) => strength(other) >= limit;

	// An employer names the occupation of the person to be hired: the employers' article knows more than the record.
	if ((occupation || unlisted) && (hires || understanding.role === "employer")) {
		const best = strength(other) > strength(article) ? other : article;
		// Where it is not sure that a boss speaks, only an article written for bosses stands before the record.
		const isTheirs = hires || (best && knowledge.get("articles", best.document.id).for[0] === "employer");
		if (best && isTheirs && strength(best) >= FOR_EMPLOYERS)
			return { kind: "article", id: best.document.id, more: false };
	}
	if (occupation) {
		// An article that is about this very occupation and question knows more; the more so, the less was named.
		const named = understanding.facets.some((facet) => facet.id !== "overview");
		const about =
			article && !onlyTells && !facetBefore(article.document.id, knowledge) && namesOccupation(article, situation);
		if (about && strength(article) >= (named ? SPECIAL : THRESHOLDS.same)) return null;
		const own = understanding.firstPerson && !understanding.thirdPerson;
		// „How to cook rice“ is in the words of a fixed reply, though it names what cooks do.
		const [top] = situation.candidates;
		const wordForWord = top?.document.folder === "phrases" && top.features.askBest >= WORD_FOR_WORD;
		if (wordForWord && !own && strength(top) >= THRESHOLDS.same) return null;
		if (asked.length > 0) return { kind: "occupation", id: occupation.value.id, facets: asked };
		// „Which doctor for my back?“ names an occupation and asks for something else; „I worked as a nurse in Sumy“ does not.
		const isPhrase = others >= 2 && top?.document.folder === "phrases" && strength(top) >= THRESHOLDS.likely;
		if (isPhrase && (!own || top.features.askBest >= WORD_FOR_WORD)) return null;
		const term = understanding.term ? knowledge.get("glossary", understanding.term.value).article : undefined;
		const explained = [article, other].find((it) => it !== undefined && it.document.id === term);
		// „Ich bin Erzieherin und will in einer Kita arbeiten“ names the term in passing.
		if (explained && strength(explained) >= (own ? THRESHOLDS.sure : THRESHOLDS.near)) return null;
		if (rest.length > 0 && otherWins(THRESHOLDS.sure)) return null;
		if (rest.length > 2 && otherWins(THRESHOLDS.likely)) return null;
		return {
			kind: "occupation",
			id: occupation.value.id,
			facets: [facetBefore(reading.context.subject, knowledge) ?? "overview"],
		};
	}
	if (unlisted && !hires && !(rest.length > 1 && otherWins(THRESHOLDS.sure) && asked.length === 0)) {
		return { kind: "unlisted", name: unlisted.name, article: unlisted.way };
	}
	const subject = reading.context.subject ?? null;
	const before = subject && knowledge.find("occupations", subject) ? subject : null;
	if (before && asked.length > 0 && (rest.length <= 1 || isFollowUp(reading) || !otherWins(THRESHOLDS.sure))) {
		return { kind: "occupation", id: before, facets: asked };
	}
	const told = profile.occupation && knowledge.find("occupations", profile.occupation) ? profile.occupation : null;
	const special = understanding.facets.filter((facet) => facet.id !== "overview");
	// „А скільки років треба?“ goes on with what was just answered, not with the occupation named before it.
	const goesOn = article?.document.id === reading.context.subject && strength(article) >= THRESHOLDS.same;
	if (told && special.length > 0 && rest.length === 0 && !goesOn)
		return { kind: "occupation", id: told, facets: asked };
	return null;
}

/**
 * What is asked about an occupation: by the cues, by short cues in a short message, or by the general article that fits.
 * @param article the best article for the words beside the occupation
 * @param others how many meaningful words stand beside it
 */
function facetsAsked(
	{ understanding, reading: { tokens }, besides }: Situation,
	knowledge: Knowledge,
	article: Candidate | undefined,
	others: number,
): string[] {
	const { facets, shortFacets, occupation } = understanding;
	const special = facets.filter((facet) => facet.id !== "overview").slice(0, 2);
	const [only] = special;
	if (only && special.length === 1 && tokens.some((token) => CONJUNCTIONS.has(token.word))) {
		const second = shortFacets.find(
			(it) => it.id !== only.id && (it.match.from > only.match.to || it.match.to < only.match.from),
		);
		if (second && understanding.words.length <= MAX_TWO_QUESTIONS) special.push(second);
	}
	// Two questions at once are answered in the order in which they were asked.
	if (special.length > 0) return special.sort((a, b) => a.match.from - b.match.from).map((facet) => facet.id);
	// „I worked as a welder for 12 years“ tells of years and asks for no time.
	const [short] = shortFacets.filter(
		({ match }) => !tokens.slice(match.from, match.to + 1).every((token) => isExperienceWord(token)),
	);
	const generalArticle = besides.find(
		(it) => facetBefore(it.document.id, knowledge) !== null && it.score >= (article?.score ?? 0) * CLOSE,
	);
	const general = facetBefore(generalArticle?.document.id ?? null, knowledge);
	// A short cue says more than the article for all that is not said.
	if (general && !(short && general === "overview") && strength(generalArticle) >= THRESHOLDS.sure) return [general];
	// „Ich bin Köchin, wo finde ich Arbeit?“: an article on something else that fits knows better than a bare „wo“.
	const otherArticle =
		article !== undefined &&
		!general &&
		others >= 2 &&
		!isOnFacets(article, knowledge) &&
		strength(article) >= THRESHOLDS.sure;
	if (short && !otherArticle && (others <= SHORT || facets.length > 0)) return [short.id];
	if (general && strength(generalArticle) >= (occupation ? THRESHOLDS.likely : THRESHOLDS.near)) return [general];
	return facets.map((facet) => facet.id);
}

/** Whether an article belongs to the topic of the general articles: it says the same of all occupations as the facet of one. */
function isOnFacets({ document: { id } }: Candidate, knowledge: Knowledge): boolean {
	const { topic } = knowledge.get("articles", id);
	return knowledge.pack.facets.some(
		({ alone }) => "article" in alone && knowledge.get("articles", alone.article).topic === topic,
	);
}

/** The facet whose general article this is: „What does recognition cost?“ – „I am a nurse“. */
function facetBefore(subject: string | null, knowledge: Knowledge): string | null {
	const facets = knowledge.pack.facets.filter(({ alone }) => "article" in alone && alone.article === subject);
	return (
		facets.reduce<(typeof facets)[number] | null>((first, it) => (first && first.order <= it.order ? first : it), null)
			?.id ?? null
	);
}

/** Whether the way of asking that is nearest to the message names the same occupation. */
function namesOccupation(article: Candidate, { understanding, reading }: Situation): boolean {
	const named = understanding.occupation;
	if (!named) return false;
	const stems = new Set(tokenise(article.nearest).map((token) => slavicStem(token.folded)));
	return reading.tokens.slice(named.from, named.to + 1).every((token) => stems.has(slavicStem(token.folded)));
}
