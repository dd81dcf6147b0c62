export type { Evolution, EvolutionBy } from "./evolution/evolution.js";
export { evolve } from "./evolution/evolve.js";
export {
  type JointImprovement,
  type JointImprovements,
  jointImprovements,
} from "./evolution/joint-improvements.js";
export { type ShortestPaths, shortestPaths } from "./evolution/shortest-paths.js";
export { arcsFromPairs, filterArcs, hasArc } from "./graph-model/arc-list.js";
export {
  type BitColumn,
  countHolding,
  emptyColumn,
  holdsAt,
  popcount,
  setAt,
} from "./graph-model/bit-column.js";
export { coalesce, coalesceColumn, type Merging } from "./graph-model/coalesce.js";
export { countMovesAtMost, listMoves, toGraphForm } from "./graph-model/graph-form.js";
export { withoutGratuitousImprovements } from "./graph-model/gratuitous.js";
export {
  type Arcs,
  type GraphModel,
  MAY_TAKE,
  MAY_UNDO,
  type Model,
  type ModelBase,
  type OptionModel,
} from "./graph-model/model.js";
export { changedOptions, improvementsOf, isMove, movesOf } from "./graph-model/moves.js";
export { isTaken, patternWord, stateOfPattern } from "./graph-model/patterns.js";
export { type Predecessors, predecessorsOf } from "./graph-model/predecessors.js";
export type { Step } from "./graph-model/step.js";
export { EngineLimitError } from "./limits.js";
export { type Decimal, parseDecimal, scaleDecimals } from "./preference/decimal.js";
export { levelsFromRanking, type RankingFault } from "./preference/levels-from-ranking.js";
export { levelsFromStatements } from "./preference/levels-from-statements.js";
export { levelsFromWeights } from "./preference/levels-from-weights.js";
export { CancelledError, type OnProgress, type StopSignal } from "./progress.js";
export { analyseStability, type Stability, type StabilityOptions } from "./stability/analyse.js";
export {
  CONCEPT_BIT,
  CONCEPTS,
  type Concept,
  type Reading,
  SEQUENTIAL_CONCEPTS,
  type Verdicts,
} from "./stability/concepts.js";
export { equilibria, mixedEquilibria, stableStates } from "./stability/equilibria.js";
export { explain } from "./stability/explain.js";
export { referenceStability } from "./stability/reference/reference.js";
export { type Verification, verifyWitness } from "./stability/verify-witness.js";
export type { Deterrence, Witness } from "./stability/witness.js";
