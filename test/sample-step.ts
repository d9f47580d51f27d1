/** A step of a plan as tests need it: free, at home, with nothing else to say. */
import type { StepData } from "../src/plan/types";

export function sampleStep(key: string, more: Partial<StepData> = {}): StepData {
	return {
		key,
		text: { de: `${key} de`, en: `${key} en`, uk: `${key} uk` },
		detail: null,
		place: { at: "home" },
		bring: [],
		free: true,
		askFirst: false,
		clock: false,
		costs: [],
		payer: [],
		aspects: [],
		sources: ["law"],
		confidence: "confirmed",
		print: "1",
		...more,
	};
}
