/** From a decision to what is said about it: one function per kind of decision. */
import type { Pack, Role, Slots } from "../knowledge";
import type { Arrange } from "./asked-block";
import { type Composer, contactsOf, type Draft, MAX_CONTACTS, suggest } from "./compose";
import type { Notice, Suggestion } from "./contract";
import { draftOccupation } from "./draft-occupation";
import { draftLetter, draftOffer } from "./draft-pasted";
import type { Decision } from "./situation";

type Sign = Pack["safety"][number];
type Article = Pack["articles"][number];

/** Makes the draft of a decision. */
export function draftOf(
	decision: Decision,
	composer: Composer,
	arrange: Arrange = everybodys,
	role: Role | null = null,
): Draft {
	switch (decision.kind) {
		case "phrase":
			return draftPhrase(decision.phrase, composer);
		case "clarify":
			return draftClarification(decision, composer);
		case "occupation":
			return draftOccupation(decision.id, decision.facets, composer);
		case "unlisted":
			return draftUnlisted(decision, composer);
		case "article":
			return draftArticle(
				composer.knowledge.get("articles", decision.id),
				composer,
				decision.more,
				arrange,
				decision.close,
			);
		case "contact":
			return draftContact(decision.id, composer);
		case "term":
			return draftTerm(decision.id, composer);
		case "checklist":
			return draftChecklist(decision.id, composer);
		case "degree":
			return draftDegree(decision.id, composer);
		case "letter":
			return draftLetter(decision, composer);
		case "offer":
			return draftOffer(decision, composer);
		case "place":
			return draftPlace(decision.name, composer);
		case "none":
			return draftNone(decision, composer, role);
	}
}

/** Danger to life or freedom: fixed text and emergency numbers, nothing else. */
export function draftCrisis(sign: Sign, composer: Composer): Draft {
	return {
		kind: "crisis",
		subject: sign.id,
		facet: null,
		title: composer.frame("crisisTitle"),
		blocks: [composer.own(sign.id, composer.text(sign.text), [sign.text], sign.sources)],
		contacts: sign.contacts,
		notices: [{ kind: "emergency", text: composer.frame("crisisNotice") }],
	};
}

/** Pressure or strain: the help lines stand first, then the answer, or the help text itself where no record answers. */
export function withHelp(sign: Sign, draft: Draft, composer: Composer): Draft {
	const text = composer.text(sign.text);
	const notice: Notice = { kind: "emergency", text };
	if (draft.kind === "answer") {
		const contacts = [...new Set([...sign.contacts.slice(0, 2), ...(draft.contacts ?? [])])];
		return { ...draft, contacts, notices: [notice, ...(draft.notices ?? []).filter((it) => it.kind !== "emergency")] };
	}
	return {
		kind: "answer",
		subject: sign.id,
		facet: null,
		title: composer.frame("helpTitle"),
		blocks: [composer.own(sign.id, text, [sign.text], sign.sources)],
		contacts: sign.contacts,
		notices: [{ kind: "emergency", text: composer.frame("helpNotice") }],
	};
}

const everybodys: Arrange = (answer) => [...answer];

function draftArticle(
	article: Article,
	composer: Composer,
	more: boolean,
	arrange: Arrange = everybodys,
	close: readonly string[] = [],
): Draft {
	const { knowledge } = composer;
	const further = more && article.more.length > 0;
	const { steps, facts } = composer.steps(article.steps);
	const suggestions = [
		...(article.more.length > 0 && !further ? [suggest(composer.frame("more"))] : []),
		...[...new Set([...close, ...article.related])].map((id) =>
			suggest(composer.text(knowledge.get("articles", id).title)),
		),
	];
	return {
		kind: "answer",
		subject: article.id,
		facet: null,
		title: composer.text(article.title),
		blocks: further
			? composer.blocks(article.more)
			: arrange(composer.blocks(article.answer), composer.blocks(article.more)),
		steps: further ? [] : steps,
		facts: further ? [] : facts,
		contacts: contactsOf(article.contacts, steps),
		notices: article.help ? [{ kind: "emergency", text: composer.frame("helpNotice") }] : [],
		suggestions,
		page: `topics/${article.id}`,
		tool: article.tool ?? null,
	};
}

function draftUnlisted(decision: Extract<Decision, { kind: "unlisted" }>, composer: Composer): Draft {
	const article = composer.knowledge.get("articles", decision.article);
	const draft = draftArticle(article, composer, false);
	const intro = composer.own(
		"unlisted",
		composer.frame("unlisted", { occupation: decision.name }),
		["unlisted"],
		draft.blocks[0]?.sources ?? [],
	);
	return { ...draft, blocks: [intro, ...draft.blocks] };
}

/** A frame and what fills it. */
type Sentence = readonly [frame: string, slots?: Slots];

function draftContact(id: string, composer: Composer): Draft {
	const contact = composer.knowledge.get("contacts", id);
	const name = composer.text(contact.name);
	const address = [contact.street, [contact.postcode, contact.city].filter(Boolean).join(" ")]
		.filter(Boolean)
		.join(", ");
	const where: Sentence = address
		? ["contactAddress", { label: name, address }]
		: ["contactNoAddress", { label: name }];
	const sentences: Sentence[] = [
		contact.emergency && contact.phone ? ["contactEmergency", { label: name }] : where,
		contact.phone ? ["contactPhone", { label: contact.phone }] : ["contactNoPhone"],
	];
	if (!contact.hours && !contact.emergency) sentences.push(["contactNoHours"]);
	if (contact.appointment) sentences.push(["contactAppointment", { label: composer.text(contact.appointment) }]);
	if (contact.confidence === "to-verify" && address) sentences.push(["contactUnconfirmed"]);
	const block = (blockId: string, text: string, from: readonly (Article["title"] | string)[]) => ({
		...composer.own(blockId, text, from, contact.sources),
		confidence: contact.confidence,
	});
	const filled = sentences.map(([frame, slots]) => composer.frame(frame, slots)).join(" ");
	const frames = sentences.map(([frame]) => frame);
	const articles = composer.knowledge.pack.articles.filter((article) => article.contacts.includes(id)).slice(0, 3);
	return {
		kind: "answer",
		subject: id,
		facet: "address",
		title: name,
		blocks: [
			block("address", filled, [contact.name, ...(contact.appointment ? [contact.appointment] : []), ...frames]),
			block("what", composer.text(contact.what), [contact.what]),
		],
		contacts: [id],
		suggestions: articles.map((article) => suggest(composer.text(article.title))),
		page: `contacts/${id}`,
	};
}

function draftTerm(id: string, composer: Composer): Draft {
	const { knowledge } = composer;
	const term = knowledge.get("glossary", id);
	const article = term.article ? knowledge.find("articles", term.article) : undefined;
	const restsOnPage = term.sources.some((source) => knowledge.get("sources", source).url !== null);
	const rendered = composer.renderer.block(
		{ id, text: term.plain, sources: term.sources, confidence: restsOnPage ? "confirmed" : "to-verify" },
		composer.language,
	);
	return {
		kind: "answer",
		subject: id,
		facet: "definition",
		title: term.term,
		blocks: [rendered],
		contacts: [...term.contacts, ...(article?.contacts ?? [])].slice(0, MAX_CONTACTS),
		suggestions: article ? [suggest(composer.text(article.title))] : [],
		page: "glossary",
	};
}

function draftChecklist(id: string, composer: Composer): Draft {
	const { knowledge } = composer;
	const checklist = knowledge.get("checklists", id);
	const { steps, facts } = composer.steps(checklist.phases.flatMap((phase) => phase.steps));
	return {
		kind: "answer",
		subject: id,
		facet: null,
		title: composer.text(checklist.title),
		blocks: [composer.own("intro", composer.text(checklist.intro), [checklist.intro], checklist.sources.slice(0, 3))],
		steps,
		facts,
		contacts: contactsOf(checklist.contacts, steps),
		suggestions: checklist.related.map((article) => suggest(composer.text(knowledge.get("articles", article).title))),
		page: `checklists/${id}`,
	};
}

function draftDegree(id: string, composer: Composer): Draft {
	const { knowledge } = composer;
	const degree = knowledge.get("degrees", id);
	return {
		kind: "answer",
		subject: id,
		facet: null,
		title: composer.text(degree.title),
		blocks: composer.blocks(degree.answer),
		contacts: degree.contacts,
		suggestions: degree.related.map((article) => suggest(composer.text(knowledge.get("articles", article).title))),
		page: "topics/ukrainian-degrees",
	};
}

function draftPlace(place: string, composer: Composer): Draft {
	return {
		kind: "out_of_scope",
		subject: null,
		facet: null,
		title: composer.frame("placeTitle"),
		blocks: [
			composer.own("place", composer.frame("placeOutside", { place: place.charAt(0).toUpperCase() + place.slice(1) }), [
				"placeOutside",
			]),
		],
		contacts: composer.knowledge.pack.info.outsideContacts,
		suggestions: startersOf(composer),
	};
}

function draftPhrase(phrase: Pack["phrases"][number], composer: Composer): Draft {
	const { pack } = composer.knowledge;
	const needsPerson = phrase.kind === "handover" || phrase.kind === "no_answer";
	return {
		kind: phrase.kind,
		subject: null,
		facet: null,
		title: composer.frame(PHRASE_TITLES[phrase.kind]),
		blocks: [composer.own(phrase.id, composer.text(phrase.text), [phrase.text])],
		contacts: phrase.contacts.length > 0 || !needsPerson ? phrase.contacts : pack.info.defaultContacts,
		suggestions:
			phrase.suggestions.length > 0
				? phrase.suggestions.map((id) => suggest(composer.text(composer.knowledge.get("articles", id).title)))
				: startersOf(composer),
	};
}

const PHRASE_TITLES = {
	small_talk: "smallTalkTitle",
	out_of_scope: "outOfScopeTitle",
	refused: "refusedTitle",
	handover: "handoverTitle",
	no_answer: "noAnswerTitle",
} as const;

function draftClarification(decision: Extract<Decision, { kind: "clarify" }>, composer: Composer): Draft {
	const { clarification, subject, facet } = decision;
	const title = subject
		? composer.text(composer.knowledge.get("articles", subject).title)
		: composer.frame("clarifyTitle");
	return {
		kind: "clarify",
		subject,
		facet,
		title,
		blocks: [composer.own(clarification.id, composer.text(clarification.question), [clarification.question])],
		suggestions: clarification.choices.map((choice) => suggest(composer.text(choice.label))),
	};
}

function draftNone(decision: Extract<Decision, { kind: "none" }>, composer: Composer, role: Role | null): Draft {
	const { knowledge } = composer;
	const near = decision.near.flatMap(({ document: { folder, id } }) => {
		if (folder === "articles" || folder === "checklists")
			return [suggest(composer.text(knowledge.get(folder, id).title))];
		if (folder === "contacts") return [suggest(composer.text(knowledge.get("contacts", id).name))];
		return [];
	});
	return {
		kind: "no_answer",
		subject: null,
		facet: null,
		title: composer.frame("noAnswerTitle"),
		blocks: [
			composer.own("no-answer", composer.frame("noAnswer"), ["noAnswer"]),
			...(near.length > 0 ? [composer.own("near", composer.frame("noAnswerNear"), ["noAnswerNear"])] : []),
		],
		contacts: role === "employer" ? knowledge.pack.info.employerContacts : knowledge.pack.info.defaultContacts,
		suggestions: near.length > 0 ? near : startersOf(composer, role),
	};
}

function startersOf(composer: Composer, role: Role | null = null): Suggestion[] {
	const { knowledge } = composer;
	const own = knowledge.pack.articles.filter(
		(article) => role !== null && role !== "seeker" && article.for[0] === role,
	);
	return (own.length > 0 ? own.map((article) => article.id) : knowledge.pack.info.starters).map((id) =>
		suggest(composer.text(knowledge.get("articles", id).title)),
	);
}
