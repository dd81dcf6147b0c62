export * from "./alignment/index.js";
export * from "./changes/index.js";
export { checkCase, inView } from "./check/check-case.js";
export * from "./coalition/index.js";
export * from "./comparison/index.js";
export { type CompileOptions, compileView } from "./compile/compile-view.js";
export type * from "./compile/compiled-view.js";
export { countStates, type StateCount } from "./compile/count-states.js";
export { type Infeasible, whyInfeasible } from "./compile/feasible/why-infeasible.js";
export { hasPreferences } from "./compile/has-preferences.js";
export { viewNames } from "./compile/view/layers.js";
export { editedList, type PartyList, partyList } from "./compile/view/party-list.js";
export {
  type ListEntry,
  readList,
  type StatementEntry,
  type TieEntry,
} from "./compile/view/statement-list.js";
export { ConditionFault } from "./condition/condition-fault.js";
export {
  type ConditionName,
  type ConditionTrouble,
  conditionNames,
  conditionTrouble,
  type TroubleOptions,
} from "./condition/condition-trouble.js";
export { parseCondition } from "./condition/parse.js";
export type { Condition } from "./condition/syntax.js";
export type * from "./document.js";
export { ERRORS, type ErrorEntry } from "./errors.js";
export * from "./exchange/index.js";
export * from "./gap/index.js";
export * from "./inverse/index.js";
export * from "./loops/index.js";
export * from "./perspectives/index.js";
export { CaseError, type Place, type Problem, type ProblemCode } from "./problem.js";
export type { ClaimFacts, FactsCode, ProblemFacts } from "./problem-facts.js";
export * from "./read/index.js";
export * from "./result/index.js";
export * from "./revise/index.js";
export * from "./robustness/index.js";
export * from "./schema/index.js";
export * from "./write/index.js";
