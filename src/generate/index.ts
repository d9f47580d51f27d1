export { earlierQuestions, isUnsure, readRewritten } from "./follow-up";
export { FAULTS, type Fault, judge, type PassedSentence, type Said } from "./gate";
export { createGrounder, type GroundBlock, type Grounder, type Grounds, mayGenerate } from "./ground";
export { readLines } from "./lines";
export { type Failure, type Model, ModelFailed, type ModelRequest } from "./port";
export { PROMPT_VERSION, promptFor, rewritePrompt } from "./prompt";
export { blockMeant } from "./quote";
export { createVocabulary, type Vocabulary } from "./vocabulary";
