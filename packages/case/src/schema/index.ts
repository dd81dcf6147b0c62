export { caseSchema, FORMAT_VERSION, MAX_PARTIES } from "./case-schema.js";
export { errorPage } from "./error-page.js";
export { NAME_PATTERN } from "./name-pattern.js";
