export { type CountedOrders, countTargetOrders, ordersJson } from "./count-orders.js";
export { findInverse, type InverseOptions } from "./inverse.js";
export { inverseToJson } from "./inverse-json.js";
export {
  INVERSE_KINDS,
  type InverseKind,
  type InverseReading,
  type InverseResult,
  type InverseTarget,
  type MoveAlternative,
  type MoveAnswer,
  type PerceivedGame,
  type PerceptionAlternative,
  type PerceptionAnswer,
  type RankingAnswer,
  type StatementAlternative,
  type StatementAnswer,
} from "./inverse-result.js";
export type { InverseJson } from "./inverse-schema.js";
