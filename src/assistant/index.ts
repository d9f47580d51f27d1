export { type Assistant, type AssistantParts, createAssistant, type Trace } from "./assistant";
export * from "./contract";
export { createOccupationFinder, type FindOccupation, type FoundOccupations } from "./find-occupation";
export { BadQuestion, parseQuestion } from "./read";
