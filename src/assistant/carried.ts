/** What goes on from the answer before: the same subject, its neighbour, its office. */
import type { Knowledge } from "../knowledge";
import { type Decision, type Situation, strength, THRESHOLDS } from "./situation";

/** „Was kostet das?“ after an answer on childcare asks about childcare: the facets belong to recognition. */
export function staysWith({ understanding, reading, candidates }: Situation, knowledge: Knowledge): string | null {
	const { occupation, unlisted, term, contact, facets, rest } = understanding;
	const subject = knowledge.find("articles", reading.context.subject ?? "");
	const [facet] = facets;
	if (!subject || !facet || rest.length > 0 || occupation || unlisted || term || contact) return null;
	const { alone } = knowledge.get("facets", facet.id);
	const general = "article" in alone ? knowledge.get("articles", alone.article) : null;
	if (!general || general.topic === subject.topic) return null;
	// A neighbour of what was answered may be about just this: „Kita: Was kostet sie?“
	const nearer = candidates.find(
		(it) => it.document.folder === "articles" && knowledge.get("articles", it.document.id).topic === subject.topic,
	);
	return nearer && strength(nearer) >= THRESHOLDS.sure ? nearer.document.id : subject.id;
}

/** The office that stands behind the subject of the talk. */
export function bodyOf(subject: string, knowledge: Knowledge): string | null {
	const occupation = knowledge.find("occupations", subject);
	const procedure = occupation?.procedures[0];
	if (procedure) return knowledge.get("procedures", procedure).body;
	const named = knowledge.find("articles", knowledge.find("glossary", subject)?.article ?? subject)?.contacts ?? [];
	const withAddress = named.find((id) => knowledge.get("contacts", id).street !== null);
	return withAddress ?? named[0] ?? (knowledge.find("contacts", subject) ? subject : null);
}

/** More of what was answered. */
export function carriedSubject({ reading }: Situation, knowledge: Knowledge): Decision | null {
	const { subject, facet } = reading.context;
	if (!subject) return null;
	if (knowledge.find("articles", subject)) return { kind: "article", id: subject, more: true };
	if (knowledge.find("occupations", subject)) {
		const next = knowledge.find("facets", facet ?? "overview")?.next[0] ?? "overview";
		return { kind: "occupation", id: subject, facets: [next] };
	}
	return null;
}
