export { dayIn, factOn, weakest } from "./facts";
export { createKnowledge, type Knowledge, type PlacedStep, UnknownRecord } from "./knowledge";
export type { Folder, Pack, RecordOf } from "./pack";
export {
	type Checked,
	type Confidences,
	confidencesOf,
	countConfidences,
	countRecords,
	factCalendar,
	type KindOfRecord,
	oldestChecks,
	pagesOfFacts,
	sourceAges,
} from "./quality";
export {
	createRenderer,
	type IsOpen,
	type Mark,
	type Rendered,
	type RenderedBlock,
	type RenderedContact,
	type RenderedStep,
	type Renderer,
	type Slots,
} from "./render";
export type { ReviewCount } from "./review-counts";
export { leastReviewed, type Review } from "./reviews";
export type { Block, Condition, Confidence, Phrases, Role, Source, Step, Text } from "./schema";
export { createTermFinder, type FoundTerm, type TermFinder } from "./terms";
