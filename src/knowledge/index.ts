export { dayIn, factOn, weakest } from "./facts";
export { createKnowledge, type Knowledge, UnknownRecord } from "./knowledge";
export type { Folder, Pack, RecordOf } from "./pack";
export {
	createRenderer,
	type IsOpen,
	type Rendered,
	type RenderedBlock,
	type RenderedContact,
	type RenderedStep,
	type Renderer,
	type Slots,
} from "./render";
export type { Block, Condition, Confidence, Phrases, Role, Source, Step, Text } from "./schema";
