export type { CommitmentProblem } from "./commitment.js";
export { type CompareOptions, compareOutcomes } from "./compare.js";
export type {
  AtExample,
  Blocker,
  Comparison,
  ModelComparison,
  OrderComparison,
  OutcomeComparison,
  Pareto,
  Standing,
  ViewComparison,
} from "./comparison.js";
export { comparisonJson } from "./comparison-json.js";
export type { ComparisonJson } from "./comparison-schema.js";
export type { PartyPlace, Relation } from "./places.js";
export type { Reach } from "./reach.js";
export type { Trap } from "./traps.js";
