export type * from "./compile/compiled-view.js";
export type * from "./document.js";
export { ERRORS, type ErrorEntry } from "./errors.js";
export { CaseError, type Place, type Problem, type ProblemCode } from "./problem.js";
export * from "./read/index.js";
export * from "./result/index.js";
export * from "./schema/index.js";
