export {
  type BitColumn,
  countHolding,
  emptyColumn,
  holdsAt,
  popcount,
  setAt,
} from "./graph-model/bit-column.js";
export {
  type Arcs,
  type GraphModel,
  MAY_TAKE,
  MAY_UNDO,
  type Model,
  type ModelBase,
  type OptionModel,
} from "./graph-model/model.js";
export {
  CONCEPT_BIT,
  CONCEPTS,
  type Concept,
  type Reading,
  SEQUENTIAL_CONCEPTS,
  type Verdicts,
} from "./stability/concepts.js";
export type { Deterrence, Step, Witness } from "./stability/witness.js";
export { type Decimal, parseDecimal, scaleDecimals } from "./preference/decimal.js";
export { levelsFromRanking, type RankingFault } from "./preference/levels-from-ranking.js";
export { levelsFromStatements } from "./preference/levels-from-statements.js";
export { levelsFromWeights } from "./preference/levels-from-weights.js";
export { arcsFromPairs, filterArcs, hasArc } from "./graph-model/arc-list.js";
export { coalesce, coalesceColumn, type Merging } from "./graph-model/coalesce.js";
export { countMovesAtMost, listMoves } from "./graph-model/graph-form.js";
export { EngineLimitError } from "./limits.js";
export { analyseStability, type Stability, type StabilityOptions } from "./stability/analyse.js";
export { equilibria, mixedEquilibria, stableStates } from "./stability/equilibria.js";
export { CancelledError, type OnProgress, type StopSignal } from "./stability/progress.js";
export { referenceStability } from "./stability/reference/reference.js";
export { changedOptions, improvementsOf, isMove, movesOf } from "./graph-model/moves.js";
export { toGraphForm } from "./graph-model/graph-form.js";
