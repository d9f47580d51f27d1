/** What every page is made from: the knowledge at one instant, in one language, and where the built files lie. */

import { createTermFinder, type Knowledge, type Renderer } from "../../knowledge/index";
import type { Text } from "../../knowledge/schema";
import { ANSWER_LANGUAGES, type Language } from "../../language/languages";
import { phoneNumbers } from "../answer/phone";
import { createView, type Explanation, SHARED_KEYS, type SharedKey, type View, type ViewData } from "../answer/view";
import { type Translate, translator } from "../texts/texts";

/** Addresses of the built files of the browser. */
export interface AssetAddresses {
	entry(source: string): { readonly script: string | undefined; readonly styles: readonly string[] };
	built(sourceEnd: string): string | undefined;
	/** Every address. */
	readonly paths: readonly string[];
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
	/** Who runs the language model that may add to answers; null where none is set up. */
	readonly runBy: string | null;
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
	readonly runBy?: string | null;
}

export function createPage({ knowledge, renderer, assets, language, path, dial, runBy = null }: PageRequest): Page {
	const t = translator(language);
	const view = {
		...viewOf(knowledge, language, t, dial),
		explain: (id: string) => explanation(renderer, id, language, path),
	};
	return {
		language,
		languages: languagesOf(knowledge),
		t,
		knowledge,
		renderer,
		view,
		assets,
		path,
		runBy,
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
	const view = known.get(language) ?? {
		...createView(viewDataOf(knowledge, language, t, dial)),
		termsIn: createTermFinder(knowledge.pack, language),
	};
	known.set(language, view);
	return view;
}

function viewDataOf(knowledge: Knowledge, language: Language, t: Translate, dial: string): ViewData {
	const labels = Object.fromEntries(SHARED_KEYS.map((key) => [key, t(key)])) as Record<SharedKey, string>;
	const emergencyPhones = knowledge.pack.contacts
		.filter((contact) => contact.emergency)
		.flatMap((contact) => phoneNumbers(contact.phone));
	return { language, labels, dial, emergencyPhones };
}

/** What an official word means today, in the language of the page; the page itself is not offered as "more". */
function explanation({ knowledge, plain }: Renderer, id: string, language: Language, path: string) {
	const entry = knowledge.find("glossary", id);
	if (!entry) return undefined;
	const article = entry.article && `topics/${entry.article}` !== path ? entry.article : null;
	const title = article && knowledge.find("articles", article)?.title;
	const explained: Explanation = {
		id,
		term: entry.term,
		plain: plain(entry.plain, language),
		article: title ? article : null,
		articleTitle: title ? plain(title, language) : null,
	};
	return explained;
}
