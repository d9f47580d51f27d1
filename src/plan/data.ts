/** Makes the small files that plans are composed from in the browser: one for each occupation, one for each record with steps. */

import { dayIn, factOn, type Knowledge, type PlacedStep, type RecordOf, type Renderer, type Slots } from "../knowledge";
import type { Block, Step, Text } from "../knowledge/schema";
import { fingerprint } from "../language/fingerprint";
import { ANSWER_LANGUAGES } from "../language/languages";
import type {
	Cast,
	ContactData,
	FigureData,
	Glance,
	PaperData,
	PathData,
	Place,
	Said,
	SourceData,
	StepData,
	StepFile,
	Texts,
	Way,
} from "./types";

/** Records that hold steps of their own. */
export const STEP_FOLDERS = ["passages", "articles", "checklists", "procedures", "occupations", "letters"] as const;
export type StepFolder = (typeof STEP_FOLDERS)[number];

type Listed<T> = T | { readonly use: string };

/** Everything about the way of one occupation. */
export function wayOf(renderer: Renderer, occupation: RecordOf<"occupations">): Way {
	const { knowledge } = renderer;
	const scribe = createScribe(renderer, {
		title: occupation.germanTitle,
		suffix: `@${occupation.id}`,
		nameOf: (language) => occupation.names[language][0] ?? occupation.germanTitle,
	});
	const procedures = occupation.procedures.map((id) => knowledge.get("procedures", id));
	const [first] = procedures;
	const pathOf = (
		path: RecordOf<"paths">,
		procedure: RecordOf<"procedures"> | undefined,
		isOwn: boolean,
	): PathData => ({
		id: path.id,
		procedure: isOwn && procedure ? procedure.id : null,
		title: scribe.texts(path.title),
		intro: scribe.texts(path.intro),
		order: path.order,
		...(path.when && { when: path.when }),
		degrees: path.degrees,
		law: [...new Set([...path.law, ...(isOwn && procedure ? procedure.law : []), ...occupation.law])],
		phases: path.phases.map((phase) => ({
			id: phase.id,
			title: scribe.texts(phase.title),
			lane: phase.lane,
			steps: stepsFor(knowledge, phase.steps, procedure).map((step) => scribe.step(step, procedure, occupation)),
		})),
		glance: scribe.glance(procedure),
	});
	const own = procedures.flatMap((procedure) => {
		const path = procedure.path && knowledge.find("paths", procedure.path);
		return path ? [pathOf(path, procedure, true)] : [];
	});
	const situations = situationsOf(knowledge, first).map((path) => pathOf(path, first, false));
	const bridges = occupation.bridges.map(({ job, note, sources, ...bridge }) => ({
		...bridge,
		sources: scribe.sources(sources),
		job: scribe.texts(job),
		note: scribe.texts(note),
	}));
	return {
		occupation: {
			id: occupation.id,
			name: scribe.each((language) => capital(occupation.names[language][0] ?? occupation.germanTitle, language)),
			germanTitle: occupation.germanTitle,
			regulated: occupation.regulated,
			law: occupation.law,
			confidence: occupation.confidence,
		},
		payer: scribe.each((language) => renderer.frame("glancePayer", language)),
		paths: [...own, ...situations],
		bridges,
		...scribe.cast(true),
	};
}

/** The steps of a phase that concern the occupations of a procedure. */
function stepsFor(
	knowledge: Knowledge,
	list: readonly Listed<Step>[],
	procedure: RecordOf<"procedures"> | undefined,
): PlacedStep[] {
	return knowledge.steps(list).filter(({ only }) => !only || only.some((id) => id === procedure?.id));
}

/** What may happen on the way of a procedure. Where nothing is applied for, nothing is refused. */
function situationsOf(
	{ pack }: Knowledge,
	procedure: RecordOf<"procedures"> | undefined,
): readonly RecordOf<"paths">[] {
	if (!procedure || procedure.kind === "none") return [];
	return pack.paths.filter(({ when, only }) => when && (only.length === 0 || only.includes(procedure.id)));
}

/** The steps that one record holds itself; null where there is no such record or it has none. */
export function stepsOf(renderer: Renderer, folder: StepFolder, id: string): StepFile | null {
	const { knowledge } = renderer;
	const record = knowledge.find(folder, id);
	if (!record) return null;
	const scribe = createScribe(renderer, {});
	const list = ownSteps(record);
	const title = "title" in record ? record.title : null;
	const named = "germanTitle" in record ? record : null;
	const steps = knowledge
		.steps(list)
		.filter((step) => step.key.startsWith(`${folder}/${id}`))
		.map((step) => scribe.step(step, undefined, undefined));
	if (folder === "passages" && "step" in record && record.step)
		steps.push(scribe.step({ ...record.step, id, key: `passages/${id}` }, undefined, undefined));
	if (steps.length === 0) return null;
	const name = (language: keyof Texts) =>
		named ? capital(named.names[language][0] ?? named.germanTitle, language) : "";
	return { title: title ? scribe.texts(title) : scribe.each(name), steps, ...scribe.cast(false) };
}

/** The keys of all steps of the pack: of steps of paths for each occupation that they lead. */
export function allStepKeys(knowledge: Knowledge): string[] {
	const { pack } = knowledge;
	const keys = new Set<string>();
	for (const folder of STEP_FOLDERS)
		for (const record of pack[folder]) {
			if (folder === "passages" && "step" in record && record.step) keys.add(`passages/${record.id}`);
			for (const step of knowledge.steps(ownSteps(record))) keys.add(step.key);
		}
	for (const { id, procedures } of pack.occupations) {
		const ways = procedures.map((procedure) => knowledge.get("procedures", procedure));
		const own = ways.flatMap((way) => {
			const path = way.path && knowledge.find("paths", way.path);
			return path ? [{ path, way }] : [];
		});
		const all = [...own, ...situationsOf(knowledge, ways[0]).map((path) => ({ path, way: ways[0] }))];
		for (const { path, way } of all)
			for (const phase of path.phases)
				for (const step of stepsFor(knowledge, phase.steps, way)) keys.add(`${step.key}@${id}`);
	}
	return [...keys].sort();
}

function ownSteps(record: object): readonly Listed<Step>[] {
	const { steps, phases, facets } = record as {
		steps?: readonly Listed<Step>[];
		phases?: readonly { readonly steps: readonly Listed<Step>[] }[];
		facets?: Readonly<Record<string, { readonly steps: readonly Listed<Step>[] }>>;
	};
	return [
		...(steps ?? []),
		...(phases ?? []).flatMap((phase) => phase.steps),
		...Object.values(facets ?? {}).flatMap((aspect) => aspect.steps),
	];
}

interface Voice {
	readonly title?: string;
	readonly suffix?: string;
	readonly nameOf?: (language: keyof Texts) => string;
}

/** Writes records down in every language and remembers whom they name and how long their figures count. */
function createScribe(renderer: Renderer, { title, suffix = "", nameOf }: Voice) {
	const { knowledge, today } = renderer;
	const papers = new Map<string, PaperData>();
	const contacts = new Map<string, ContactData>();
	const sources = new Map<string, SourceData>();
	let goodUntil: string | null = null;
	let overdue = false;

	const each = (words: (language: keyof Texts) => string): Texts =>
		Object.fromEntries(ANSWER_LANGUAGES.map((language) => [language, words(language)])) as Record<keyof Texts, string>;
	const slots = (language: keyof Texts): Slots => ({
		...(title !== undefined && { title }),
		...(nameOf && { occupation: nameOf(language) }),
	});
	const endsOn = (day: string | null) => {
		if (day !== null && day >= today && (goodUntil === null || day < goodUntil)) goodUntil = day;
	};
	const texts = (text: Text): Texts =>
		each((language) => {
			const rendered = renderer.text(text, language);
			for (const fact of rendered.facts) endsOn(factOn(fact, today).until);
			overdue ||= rendered.overdue;
			return renderer.plain(text, language, slots(language));
		});
	const named = (ids: readonly string[]) => {
		for (const id of ids) {
			const { publisher, title: page, url, date, readOn } = knowledge.get("sources", id);
			sources.set(id, { id, publisher, title: page, url, date, readOn });
		}
		return ids;
	};
	const contact = (id: string) => {
		const it = knowledge.get("contacts", id);
		contacts.set(id, {
			id,
			name: texts(it.name),
			address: it.street
				? [it.street, [it.postcode, it.city].filter(Boolean).join(" ")].filter(Boolean).join(", ")
				: null,
			phone: it.phone,
			url: it.url,
			email: it.email,
			confidence: it.confidence,
		});
		return id;
	};
	const paper = (id: string) => {
		const it = knowledge.get("papers", id);
		papers.set(id, {
			id,
			title: texts(it.title),
			what: texts(it.what),
			missing: texts(it.missing),
			translate: it.translate,
			copy: it.copy,
			confidence: it.confidence,
			sources: named(it.sources),
		});
		return id;
	};
	const said = (list: readonly Listed<Block>[]): Said[] =>
		knowledge.blocks(list).map((block) => ({
			text: texts(block.text),
			confidence: renderer.block(block, ANSWER_LANGUAGES[0], slots(ANSWER_LANGUAGES[0])).confidence,
			sources: named(block.sources),
			...(block.when && { when: block.when }),
		}));
	const figure = (id: string): FigureData | null => {
		const fact = knowledge.get("facts", id);
		const { value, until } = factOn(fact, today);
		if (value === undefined || typeof value === "string") return null;
		endsOn(until);
		const [from, to] = typeof value === "number" ? [value, value] : value;
		return {
			id,
			label: texts(fact.label),
			from,
			to,
			unit: fact.unit,
			text: texts({ de: `{${id}}`, en: `{${id}}`, uk: `{${id}}` }),
			confidence: fact.confidence,
			sources: named(fact.sources),
		};
	};
	const glance = (procedure: RecordOf<"procedures"> | undefined): Glance => ({
		office: procedure?.body ? contact(procedure.body) : null,
		fees: (procedure?.glance.fees ?? []).flatMap((id) => figure(id) ?? []),
		clock: procedure?.glance.clock ? figure(procedure.glance.clock) : null,
		whole: procedure?.glance.whole ? figure(procedure.glance.whole) : null,
	});
	/** Without an office of its own an occupation is sent to those who know which one it is. */
	const placeOf = (step: Step, procedure: RecordOf<"procedures"> | undefined): Place | null => {
		if (step.contact) return { contact: contact(step.contact) };
		if (step.at !== "body") return step.at ? { at: step.at } : null;
		if (procedure?.body) return { contact: contact(procedure.body) };
		const [known] = knowledge.pack.info.defaultContacts;
		return known ? { contact: contact(known) } : null;
	};
	const aspectsOf = (
		step: Step,
		procedure: RecordOf<"procedures"> | undefined,
		occupation: RecordOf<"occupations"> | undefined,
	): StepData["aspects"] =>
		(step.aspects ?? []).flatMap((id) => {
			const own = occupation?.facets[id];
			const general = own?.replace ? [] : (procedure?.facets[id]?.answer ?? []);
			const blocks = said([...(own?.answer ?? []), ...general]);
			return blocks.length > 0 ? [{ id, label: texts(knowledge.get("facets", id).label), said: blocks }] : [];
		});
	return {
		each,
		texts,
		sources: named,
		glance,
		step(
			step: PlacedStep,
			procedure: RecordOf<"procedures"> | undefined,
			occupation: RecordOf<"occupations"> | undefined,
		): StepData {
			const own = {
				text: texts(step.text),
				detail: step.detail ? texts(step.detail) : null,
				place: placeOf(step, procedure),
			};
			return {
				key: `${step.key}${suffix}`,
				...own,
				...(step.when && { when: step.when }),
				...(step.onlyIfTold && { onlyIfTold: true }),
				bring: (step.bring ?? []).map(paper),
				free: step.free ?? false,
				askFirst: step.askFirst ?? false,
				clock: step.clock !== undefined,
				costs: said(step.costs ?? []),
				payer: said(step.payer ?? []),
				aspects: aspectsOf(step, procedure, occupation),
				sources: named(step.sources ?? []),
				confidence: step.confidence ?? null,
				print: fingerprint(JSON.stringify(own)),
			};
		},
		/** @param allPapers the list of papers holds every paper, not only those that the steps name */
		cast(allPapers: boolean): Cast {
			if (allPapers) for (const { id } of knowledge.pack.papers) paper(id);
			const order = new Map(knowledge.pack.papers.map((it) => [it.id, it.order]));
			const sorted = [...papers].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
			return {
				contentVersion: knowledge.pack.version,
				on: dayIn(renderer.now, knowledge.pack.info.timeZone),
				goodUntil,
				overdue,
				papers: Object.fromEntries(sorted),
				contacts: Object.fromEntries(contacts),
				sources: Object.fromEntries(sources),
			};
		},
	};
}

const capital = (name: string, language: string) => name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
