/** What every page is made from: the knowledge at one instant, in one language, and where the built files lie. */

import type { Knowledge, Renderer } from "../../knowledge/index";
import type { Text } from "../../knowledge/schema";
import { ANSWER_LANGUAGES, type Language } from "../../language/languages";
import { phoneNumbers } from "../answer/phone";
import { createView, SHARED_KEYS, type SharedKey, type View, type ViewData } from "../answer/view";
import { type Translate, translator } from "../texts/texts";

/** Addresses of the built files of the browser. */
export interface AssetAddresses {
	entry(source: string): { readonly script: string | undefined; readonly styles: readonly string[] };
	built(sourceEnd: string): string | undefined;
}

export interface Page {
	readonly language: Language;
	readonly languages: readonly Language[];
	readonly t: Translate;
	readonly knowledge: Knowledge;
	readonly renderer: Renderer;
	readonly view: View;
	readonly assets: AssetAddresses;
	/** Path below the language, without slash at the front: "topics/kindergeld"; "" is Ask. */
	readonly path: string;
	/** Address of a page in the page's language. */
	href(path?: string): string;
	/** A text of the pack with its placeholders filled. */
	text(text: Text): string;
}

interface PageRequest {
	readonly knowledge: Knowledge;
	readonly renderer: Renderer;
	readonly assets: AssetAddresses;
	readonly language: Language;
	readonly path: string;
	readonly dial: string;
}

export function createPage({ knowledge, renderer, assets, language, path, dial }: PageRequest): Page {
	const t = translator(language);
	const view = viewOf(knowledge, language, t, dial);
	return {
		language,
		languages: languagesOf(knowledge),
		t,
		knowledge,
		renderer,
		view,
		assets,
		path,
		href: (below = "") => (below === "" ? `/${language}` : `/${language}/${below}`),
		text: (text) => renderer.plain(text, language),
	};
}

/** Languages that the pack answers in, in the order of the interface. */
export function languagesOf(knowledge: Knowledge): readonly Language[] {
	const { complete, partial } = knowledge.pack.info.languages;
	return ANSWER_LANGUAGES.filter((language) => complete.includes(language) || partial.includes(language));
}

const views = new WeakMap<Knowledge, Map<Language, View>>();

/** Made once for each language; it depends on nothing else. */
function viewOf(knowledge: Knowledge, language: Language, t: Translate, dial: string): View {
	const known = views.get(knowledge) ?? new Map<Language, View>();
	views.set(knowledge, known);
	const view = known.get(language) ?? createView(viewDataOf(knowledge, language, t, dial));
	known.set(language, view);
	return view;
}

function viewDataOf(knowledge: Knowledge, language: Language, t: Translate, dial: string): ViewData {
	const labels = Object.fromEntries(SHARED_KEYS.map((key) => [key, t(key)])) as Record<SharedKey, string>;
	const terms = knowledge.pack.glossary.flatMap((entry) =>
		formsOf(entry.term).map((form) => [form, entry.id] as const),
	);
	const emergencyPhones = knowledge.pack.contacts
		.filter((contact) => contact.emergency)
		.flatMap((contact) => phoneNumbers(contact.phone));
	return { language, labels, terms, dial, emergencyPhones };
}

/** "Deutsch-Test für Zuwanderer (DTZ)" stands in texts as a whole, as its words or as its short form. */
function formsOf(term: string): string[] {
	const [, words, short] = /^(.+?) \((.+)\)$/.exec(term) ?? [];
	return words && short ? [term, words, ...(/^\p{L}+$/u.test(short) ? [short] : [])] : [term];
}
