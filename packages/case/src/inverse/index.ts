export { type CountedOrders, countTargetOrders, ordersJson, ordersSchema } from "./count-orders.js";
export { findInverse, type InverseOptions } from "./inverse.js";
export { type InverseJson, inverseSchema, inverseToJson } from "./inverse-json.js";
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
