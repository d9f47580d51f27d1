export { createLexicon, type Lexicon } from "./concepts";
export { documentsOf, type Indexable, type SearchDocument } from "./documents";
export { type Candidate, find } from "./find";
export { NO_SIGNALS, type Signals } from "./rank";
export { buildIndex, restoreIndex, type SearchIndex, type StoredIndex, storedPart } from "./search-index";
