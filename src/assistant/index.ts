export { type Assistant, type AssistantParts, createAssistant, type Explained, type Trace } from "./assistant";
export { createComposer, toAnswerSource } from "./compose";
export * from "./contract";
export { isEmptyWord } from "./cues";
export { aspectOf } from "./draft-occupation";
export { draftOf } from "./drafts";
export { createOccupationFinder, type FindOccupation, type FoundOccupations } from "./find-occupation";
export { BadQuestion, parseQuestion } from "./read";
export type { Decision } from "./situation";
