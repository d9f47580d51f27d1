export { factOn, dayIn, weakest } from "./facts";
export { createKnowledge, type Knowledge, UnknownRecord } from "./knowledge";
export type { Pack, Folder, RecordOf } from "./pack";
export { createRenderer, type IsOpen, type Rendered, type RenderedBlock, type RenderedContact, type Renderer, type RenderedStep, type Slots } from "./render";
export type { Block, Condition, Confidence, Phrases, Role, Source, Step, Text } from "./schema";
