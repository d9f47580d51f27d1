export { documentsOf, type SearchDocument } from "./documents";
export { type Candidate, find } from "./find";
export { buildIndex, type SearchIndex } from "./search-index";
