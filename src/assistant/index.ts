export { type Assistant, type AssistantParts, createAssistant, type Trace } from "./assistant";
export * from "./contract";
export { BadQuestion, parseQuestion } from "./read";
