/** What is said about an occupation: its own words first, then those of its way of recognition. */
import type { Pack } from "../knowledge";
import { type Composer, contactsOf, type Draft, suggest, toAnswerBlock, withinWords } from "./compose";
import type { AnswerPart } from "./contract";

/** One facet, or two that were asked at once. */
export function draftOccupation(id: string, facets: readonly string[], composer: Composer): Draft {
	const { knowledge } = composer;
	const occupation = knowledge.get("occupations", id);
	const [first = "overview", second] = facets;
	const aspects = [first, second].flatMap((facet) => {
		const aspect = facet ? aspectOf(occupation, facet, composer) : null;
		return facet && aspect ? [{ facet, ...aspect }] : [];
	});
	const main = aspects[0] ?? { facet: "overview", ...(aspectOf(occupation, "overview", composer) ?? emptyAspect) };
	const name = occupationName(occupation, composer);
	const suggestions = knowledge.find("facets", main.facet)?.next ?? [];
	const both = aspects.length > 1 ? aspects : [];
	return {
		kind: "answer",
		subject: id,
		facet: main.facet,
		title:
			main.facet === "overview" || both.length > 0
				? name
				: `${name}: ${composer.text(knowledge.get("facets", main.facet).label)}`,
		subtitle: `${occupation.germanTitle} · ${composer.frame(REGULATED[occupation.regulated])}`,
		blocks: both.length > 0 ? both.flatMap((it) => withinWords(it.blocks, 60)) : main.blocks,
		parts: both.map(
			(it): AnswerPart => ({
				subject: id,
				facet: it.facet,
				title: composer.text(knowledge.get("facets", it.facet).label),
				blocks: withinWords(it.blocks, 60).map(toAnswerBlock),
				steps: [...it.steps],
			}),
		),
		steps: both.length > 0 ? both.flatMap((it) => it.steps) : main.steps,
		facts: main.facts,
		contacts: (both.length > 0 ? both : [main]).flatMap((it) => it.contacts),
		suggestions: suggestions.map((facet) => suggest(composer.text(knowledge.get("facets", facet).question))),
		page: `occupations/${id}`,
	};
}

const REGULATED = { yes: "regulatedYes", partly: "regulatedPartly", no: "regulatedNo" } as const;
type Occupation = Pack["occupations"][number];
const emptyAspect = { blocks: [], steps: [], facts: [], contacts: [] };

/** The name of an occupation in the language of the answer. */
function occupationName(occupation: Occupation, composer: Composer): string {
	const [first = occupation.id] = occupation.names[composer.language];
	return first.charAt(0).toUpperCase() + first.slice(1);
}

/** What is said about one facet: the occupation's own words first, then those of its procedure. */
export function aspectOf(
	occupation: Occupation,
	facet: string,
	composer: Composer,
): Pick<Required<Draft>, "blocks" | "steps" | "contacts" | "facts"> | null {
	const own = occupation.facets[facet];
	const [procedureId] = occupation.procedures;
	const procedure = procedureId ? composer.knowledge.get("procedures", procedureId) : null;
	const general = own?.replace ? undefined : procedure?.facets[facet];
	if (!own && !general) return null;
	const slots = { title: `„${occupation.germanTitle}“` };
	const steps = composer.steps([...(own?.steps ?? []), ...(general?.steps ?? [])], slots);
	const body = procedure?.body ? [procedure.body] : [];
	return {
		blocks: composer.blocks([...(own?.answer ?? []), ...(general?.answer ?? [])], slots),
		steps: steps.steps,
		facts: steps.facts,
		contacts: contactsOf(
			[...(own?.contacts ?? []), ...(general?.contacts ?? []), ...(facet === "overview" ? body : [])],
			steps.steps,
		),
	};
}
