export { caseSchema, FORMAT_VERSION, MAX_PARTIES } from "./case-schema.js";
export { errorPage } from "./error-page.js";
export { MAX_PROSE, MAX_SHORT } from "./lengths.js";
export { NAME_PATTERN } from "./name-pattern.js";
