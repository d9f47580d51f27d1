/** Everything that the routes need, put together once. */
import { getCountryCallingCode, isSupportedCountry } from "libphonenumber-js/min";
import type { Logger } from "pino";
import { type Assistant, createAssistant, createOccupationFinder, type FindOccupation } from "../assistant";
import { createKnowledge, createRenderer, type Knowledge, type Pack, type Renderer } from "../knowledge";
import { isOpen } from "../knowledge/hours";
import type { Language } from "../language/languages";
import type { ConnectedModel, connectModel } from "../model";
import type { StoredIndex } from "../search";
import { createPage, languagesOf, type Page } from "../web/pages/page";
import type { Assets } from "./assets";
import { createRateLimit, type RateLimit } from "./rate-limit";
import type { ModelSettings, Settings } from "./settings";

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
	/** A language model, when one is set up. */
	readonly model: (ConnectedModel & { readonly runBy: string }) | null;
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
	/** Connects a configured model; loaded apart, so that nothing of it is in memory without one. */
	readonly connect?: typeof connectModel;
}

export function createService({ pack, storedIndex, assets, settings, log, clock, connect }: Parts): Service {
	const knowledge = createKnowledge(pack);
	const assistant = createAssistant({ knowledge, clock, isOpen, storedIndex });
	const connected = (model: ModelSettings) =>
		connect ? { ...connect(model, { knowledge, assistant, clock, isOpen }), runBy: model.runBy } : null;
	const model = settings.model && connected(settings.model);
	const dial = callingCode(pack.info.country);
	const renderer = () => createRenderer(knowledge, clock(), isOpen);
	return {
		knowledge,
		assistant,
		model,
		assets,
		limit: createRateLimit(settings.questionsPerMinute, () => clock().getTime()),
		settings,
		log,
		languages: languagesOf(knowledge),
		renderer,
		findOccupation: createOccupationFinder(pack),
		page: (language, path) =>
			createPage({ knowledge, renderer: renderer(), assets, language, path, dial, runBy: model?.runBy ?? null }),
	};
}

function callingCode(country: string): string {
	const code = country.toUpperCase();
	return isSupportedCountry(code) ? getCountryCallingCode(code) : "";
}
