/** Every id that a record refers to is there; confidences keep to what they rest on; periods follow each other. */

import type { z } from "zod";
import type { Check, Path, Place } from "./check-place";
import { checkWork } from "./check-work";
import { parseHours } from "./hours";
import { FOLDER_NAMES, type Folder, type Pack } from "./pack";
import { type Block, type Confidence, Day, type Step, type Use } from "./schema";

/** Units whose figures always divide who may from who may not. */
const ALWAYS_THRESHOLD = ["age", "level"] as const;

export function checkReferences(check: Check): void {
	const { pack, ids, report } = check;
	const known = (folder: Folder, id: string, place: Place) => {
		if (!ids[folder].has(id)) report(place, `no record "${id}" in ${folder}/`);
	};
	const each = <F extends Folder>(
		folder: F,
		visit: (record: Pack[F][number], at: (...path: Path) => Place) => void,
	) => {
		for (const record of pack[folder]) visit(record, (...path) => ({ folder, id: record.id, path }));
	};

	for (const folder of FOLDER_NAMES) {
		const seen = new Set<string>();
		each(folder, (record, at) => {
			if (seen.has(record.id)) report(at("id"), `the id "${record.id}" is used twice in ${folder}/`);
			seen.add(record.id);
		});
	}

	const checkBlocks = (blocks: readonly (Block | { use: string })[], at: (...path: Path) => Place, field: string) => {
		const seen = new Set<string>();
		for (const [index, block] of blocks.entries()) {
			const id = "use" in block ? block.use : block.id;
			if (seen.has(id)) report(at(field, index), `the block id "${id}" is used twice here`);
			seen.add(id);
			if ("use" in block) {
				known("passages", block.use, at(field, index));
				if (pack.passages.find((passage) => passage.id === block.use)?.step) {
					report(at(field, index), `the passage "${block.use}" is a step, not a block`);
				}
			} else {
				checkSources(block.sources, block.confidence, at, field, index);
			}
		}
	};
	const checkSources = (
		sources: readonly string[],
		confidence: Confidence,
		at: (...path: Path) => Place,
		...path: Path
	) => {
		for (const source of sources) known("sources", source, at(...path, "sources"));
		const pages = sources.map((id) => pack.sources.find((source) => source.id === id));
		if (confidence !== "to-verify" && pages.every((page) => page && page.url === null)) {
			report(at(...path, "confidence"), "rests on no page: its confidence can only be to-verify");
		}
	};
	/** What a plan needs to know about a step. */
	const checkStepParts = (step: Omit<Step, "id">, at: (...path: Path) => Place, ...path: Path) => {
		if (step.contact) known("contacts", step.contact, at(...path, "contact"));
		for (const id of step.bring ?? []) known("papers", id, at(...path, "bring"));
		for (const id of step.aspects ?? []) known("facets", id, at(...path, "aspects"));
		for (const id of step.only ?? []) known("procedures", id, at(...path, "only"));
		checkBlocks(step.costs ?? [], (...rest) => at(...path, ...rest), "costs");
		checkBlocks(step.payer ?? [], (...rest) => at(...path, ...rest), "payer");
		if (step.sources) checkSources(step.sources, step.confidence ?? "to-verify", at, ...path);
	};
	const checkSteps = (steps: readonly (Step | z.infer<typeof Use>)[], at: (...path: Path) => Place, ...path: Path) => {
		const seen = new Set<string>();
		for (const [index, step] of steps.entries()) {
			const id = "use" in step ? step.use : step.id;
			if (seen.has(id)) report(at(...path, index), `the step id "${id}" is used twice here`);
			seen.add(id);
			if ("use" in step) {
				known("passages", step.use, at(...path, index));
				for (const procedure of step.only ?? []) known("procedures", procedure, at(...path, index, "only"));
				if (pack.passages.find((passage) => passage.id === step.use)?.block) {
					report(at(...path, index), `the passage "${step.use}" is a block, not a step`);
				}
			} else checkStepParts(step, at, ...path, index);
		}
	};
	const contacts = (list: readonly string[], at: (...path: Path) => Place, ...path: Path) => {
		for (const id of list) known("contacts", id, at(...path, "contacts"));
	};

	each("articles", (article, at) => {
		known("topics", article.topic, at("topic"));
		checkBlocks(article.answer, at, "answer");
		checkBlocks(article.more, at, "more");
		checkBlocks(article.exceptions, at, "exceptions");
		checkSteps(article.steps, at, "steps");
		contacts(article.contacts, at);
		for (const id of article.related) known("articles", id, at("related"));
		if (article.checklist) known("checklists", article.checklist, at("checklist"));
		if (article.clarify) known("clarify", article.clarify, at("clarify"));
	});
	each("procedures", (procedure, at) => {
		if (procedure.body) known("contacts", procedure.body, at("body"));
		if (procedure.checklist) known("checklists", procedure.checklist, at("checklist"));
		for (const [facet, aspect] of Object.entries(procedure.facets)) {
			known("facets", facet, at("facets", facet));
			checkBlocks(aspect.answer, (...path) => at("facets", facet, ...path), "answer");
			checkSteps(aspect.steps, at, "facets", facet, "steps");
			contacts(aspect.contacts, at, "facets", facet);
		}
		if (procedure.path) known("paths", procedure.path, at("path"));
		const { fees, clock, whole } = procedure.glance;
		for (const id of [...fees, ...(clock ? [clock] : []), ...(whole ? [whole] : [])]) known("facts", id, at("glance"));
		if (!procedure.facets.overview) report(at("facets"), 'needs the facet "overview"');
	});
	each("occupations", (occupation, at) => {
		known("groups", occupation.group, at("group"));
		for (const id of occupation.procedures) known("procedures", id, at("procedures"));
		for (const id of occupation.sources) known("sources", id, at("sources"));
		for (const [facet, aspect] of Object.entries(occupation.facets)) {
			known("facets", facet, at("facets", facet));
			checkBlocks(aspect.answer, (...path) => at("facets", facet, ...path), "answer");
			checkSteps(aspect.steps, at, "facets", facet, "steps");
			contacts(aspect.contacts, at, "facets", facet);
		}
	});
	each("occupations", (occupation, at) => {
		for (const [index, bridge] of occupation.bridges.entries())
			checkSources(bridge.sources, bridge.confidence, at, "bridges", index);
	});
	each("paths", (path, at) => {
		for (const id of path.only) known("procedures", id, at("only"));
		for (const id of path.degrees) known("degrees", id, at("degrees"));
		for (const [index, phase] of path.phases.entries()) {
			checkSteps(phase.steps, at, "phases", index, "steps");
			for (const [place, step] of phase.steps.entries()) {
				const passage = "use" in step ? pack.passages.find((it) => it.id === step.use)?.step : step;
				const where = at("phases", index, "steps", place);
				if (!passage) continue;
				if (!passage.contact && !passage.at)
					report(where, "a step of a path says where: contact, or at: body, home, online");
				const priced = [passage.free, passage.costs, passage.aspects?.includes("cost")].filter(Boolean).length;
				if (priced !== 1) report(where, "a step of a path has one of: free: true, costs, the aspect cost");
				if (!passage.sources || !passage.confidence)
					report(where, "a step of a path names its sources and its confidence");
			}
		}
	});
	each("papers", (paper, at) => checkSources(paper.sources, paper.confidence, at));
	each("ambiguous", (title, at) => {
		for (const choice of title.choices) known("occupations", choice.occupation, at("choices"));
	});
	each("facets", (facet, at) => {
		if ("article" in facet.alone) known("articles", facet.alone.article, at("alone"));
		else known("clarify", facet.alone.clarify, at("alone"));
		for (const id of facet.next) known("facets", id, at("next"));
	});
	each("degrees", (degree, at) => {
		checkBlocks(degree.answer, at, "answer");
		contacts(degree.contacts, at);
		for (const id of degree.related) known("articles", id, at("related"));
	});
	each("contacts", (contact, at) => {
		known("categories", contact.category, at("category"));
		for (const id of contact.sources) known("sources", id, at("sources"));
		const old = contact.newestEvidence === null || contact.newestEvidence < Number(contact.readOn.slice(0, 4)) - 1;
		if (old && !contact.emergency && contact.confidence !== "to-verify") {
			report(at("confidence"), "the newest evidence is undated or too old: only to-verify is allowed");
		}
		if (contact.hours !== null && parseHours(contact.hours) === null)
			report(
				at("hours"),
				`"${contact.hours}" cannot be read as opening hours (OpenStreetMap syntax, "Mo-Fr 09:00-12:00")`,
			);
		const reachable = contact.street ?? contact.phone ?? contact.email;
		const pages = contact.sources.map((id) => pack.sources.find((source) => source.id === id));
		if (reachable !== null && contact.confidence !== "to-verify" && pages.every((page) => page && page.url === null))
			report(at("sources"), "an address, phone or e-mail needs a page as its source, or is to-verify");
	});
	each("checklists", (checklist, at) => {
		for (const [index, phase] of checklist.phases.entries()) checkSteps(phase.steps, at, "phases", index, "steps");
		contacts(checklist.contacts, at);
		for (const id of checklist.related) known("articles", id, at("related"));
		for (const id of checklist.sources) known("sources", id, at("sources"));
	});
	each("facts", (fact, at) => {
		checkSources(fact.sources, fact.confidence, at);
		known("contacts", fact.decidedBy, at("decidedBy"));
		const sorted = fact.periods.map((period) => period.from ?? "");
		if (sorted.some((from, index) => index > 0 && from <= (fact.periods[index - 1]?.until ?? from))) {
			report(at("periods"), "periods must follow each other without overlap, each earlier one with `until`");
		}
		for (const [index, period] of fact.periods.entries()) {
			const isText = typeof period.value === "string";
			if (isText !== (fact.unit === "date" || fact.unit === "level")) {
				report(
					at("periods", index, "value"),
					`a value of unit ${fact.unit} is ${isText ? "a number or [from, to]" : "a text"}`,
				);
			}
			if (fact.unit === "date" && !Day.safeParse(period.value).success) {
				report(at("periods", index, "value"), `"${period.value}" is no day: a date is YYYY-MM-DD and must exist`);
			}
		}
		if (fact.threshold && fact.exceptions === undefined)
			report(at("exceptions"), "a threshold names its exceptions; [] when none was found");
		if (!fact.threshold && ALWAYS_THRESHOLD.some((unit) => unit === fact.unit))
			report(at("threshold"), `a figure of unit ${fact.unit} is a threshold: write threshold: true and its exceptions`);
		for (const [index, exception] of (fact.exceptions ?? []).entries())
			checkSources(exception.sources, exception.confidence, at, "exceptions", index);
	});
	each("glossary", (term, at) => {
		if (term.article) known("articles", term.article, at("article"));
		contacts(term.contacts, at);
		for (const id of term.sources) known("sources", id, at("sources"));
	});
	each("passages", (passage, at) => {
		if (passage.block) checkSources(passage.block.sources, passage.block.confidence, at, "block");
		if (passage.step) checkStepParts(passage.step, at, "step");
	});
	each("safety", (sign, at) => {
		if (sign.article) known("articles", sign.article, at("article"));
		contacts(sign.contacts, at);
		for (const id of sign.sources) known("sources", id, at("sources"));
	});
	each("phrases", (phrase, at) => {
		contacts(phrase.contacts, at);
		for (const id of phrase.suggestions) known("articles", id, at("suggestions"));
	});
	each("clarify", (clarification, at) => {
		if (clarification.line) known("facts", clarification.line, at("line"));
	});
	each("unlisted", (list, at) => known("articles", list.way, at("way")));
	checkWork(check, { each, known, checkSources, checkSteps, contacts });
	const info: Place = { folder: null, id: "pack.yaml", path: [] };
	for (const id of [
		...pack.info.defaultContacts,
		...pack.info.employerContacts,
		...pack.info.workAdvice,
		...pack.info.letterAdvice,
		...pack.info.emergencyContacts,
		...pack.info.outsideContacts,
	])
		known("contacts", id, info);
	for (const id of pack.info.starters) known("articles", id, info);
	for (const id of pack.info.keyFacts) known("facts", id, info);
}
