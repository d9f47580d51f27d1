/** Everything that the routes need, put together once. */
import { getCountryCallingCode, isSupportedCountry } from "libphonenumber-js/min";
import type { Logger } from "pino";
import { type Assistant, createAssistant, createOccupationFinder, type FindOccupation } from "../assistant";
import { createKnowledge, createRenderer, type Knowledge, type Pack, type Renderer } from "../knowledge";
import { isOpen } from "../knowledge/hours";
import type { Language } from "../language/languages";
import type { StoredIndex } from "../search";
import { createPage, languagesOf, type Page } from "../web/pages/page";
import type { Assets } from "./assets";
import { createRateLimit, type RateLimit } from "./rate-limit";
import type { Settings } from "./settings";

export interface Service {
	readonly knowledge: Knowledge;
	readonly assistant: Assistant;
	readonly assets: Assets;
	readonly limit: RateLimit;
	readonly settings: Settings;
	readonly log: Logger;
	readonly languages: readonly Language[];
	readonly renderer: () => Renderer;
	/** German reference occupations for a title as people type it. */
	readonly findOccupation: FindOccupation;
	/** A page at this instant. */
	page(language: Language, path: string): Page;
}

interface Parts {
	readonly pack: Pack;
	readonly storedIndex?: StoredIndex;
	readonly assets: Assets;
	readonly settings: Settings;
	readonly log: Logger;
	readonly clock: () => Date;
}

export function createService({ pack, storedIndex, assets, settings, log, clock }: Parts): Service {
	const knowledge = createKnowledge(pack);
	const dial = callingCode(pack.info.country);
	const renderer = () => createRenderer(knowledge, clock(), isOpen);
	return {
		knowledge,
		assistant: createAssistant({ knowledge, clock, isOpen, storedIndex }),
		assets,
		limit: createRateLimit(settings.questionsPerMinute, () => clock().getTime()),
		settings,
		log,
		languages: languagesOf(knowledge),
		renderer,
		findOccupation: createOccupationFinder(pack),
		page: (language, path) => createPage({ knowledge, renderer: renderer(), assets, language, path, dial }),
	};
}

function callingCode(country: string): string {
	const code = country.toUpperCase();
	return isSupportedCountry(code) ? getCountryCallingCode(code) : "";
}
