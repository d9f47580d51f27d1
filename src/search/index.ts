export { documentsOf, type SearchDocument } from "./documents";
export { type Candidate, find, WEIGHTS, type Weights } from "./find";
export { buildIndex, type SearchIndex } from "./search-index";
