export { averageLinkage, type Join } from "./alignment/average-linkage.js";
export { classicalScaling, type ScaledMap } from "./alignment/classical-scaling.js";
export { kendallTau, type RankAgreement } from "./alignment/kendall-tau.js";
export {
  type CycleOptions,
  type Cycles,
  elementaryCycles,
} from "./causal-map/elementary-cycles.js";
export {
  coalitionImprovements,
  coalitionMoves,
  coalitionPath,
} from "./coalition/coalition-moves.js";
export { CoalitionQuestions } from "./coalition/coalition-questions.js";
export { CoalitionReference } from "./coalition/coalition-reference.js";
export {
  type CoalitionStability,
  type CoalitionStabilityOptions,
  coalitionStability,
} from "./coalition/coalition-stability.js";
export { allCoalitions, allPrefer } from "./coalition/coalitions.js";
export {
  COALITION_CONCEPT_BIT,
  COALITION_CONCEPTS,
  type CoalitionConcept,
} from "./coalition/concepts.js";
export { movesAtOnce } from "./coalition/moves-at-once.js";
export {
  type BreakingCoalition,
  type BreakingOptions,
  plainestFirst,
  smallestBreakingCoalitions,
} from "./coalition/smallest-breaking.js";
export {
  type ReachingCoalition,
  smallestCoalitionReaching,
  smallestCoalitionsFrom,
} from "./coalition/smallest-reaching.js";
export {
  type DepartureModel,
  type Departures,
  departures,
  isUndeterred,
  prepareDepartures,
} from "./comparison/departures.js";
export { paretoImprovement, paretoOptimal } from "./comparison/pareto.js";
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
export { correctPerception } from "./hypergame/correct-perception.js";
export {
  analyseHypergame,
  type Hypergame,
  type HypergameOptions,
  type HypergameStability,
  type KnownGame,
  type OwnGame,
} from "./hypergame/hypergame.js";
export {
  believedEquilibria,
  hypergameEquilibria,
  isBelieved,
  kindsOfStates,
  STATE_KINDS,
  type StateKind,
  type Surprise,
  staysInFact,
  surprisesAt,
} from "./hypergame/kinds.js";
export { countOrders, type OrderCount } from "./inverse/count-orders.js";
export type { ListChanges, ListSolution, SearchOptions } from "./inverse/list-changes.js";
export { type ListNode, waysTo } from "./inverse/list-space.js";
export { applyMoveChanges, type MoveChange } from "./inverse/move-changes.js";
export type { Condition } from "./inverse/rankings/nearest-order.js";
export type { Shift } from "./inverse/rankings/search-rankings.js";
export type { SearchedConcept } from "./inverse/searched-concept.js";
export { smallestListChanges } from "./inverse/smallest-list-changes.js";
export { type MoveChangesFound, smallestMoveChanges } from "./inverse/smallest-move-changes.js";
export { type RaiseAt, type SmallestRaises, smallestRaises } from "./inverse/smallest-raise.js";
export {
  halfStepsBetween,
  type ListEdit,
  type ListOrder,
  levelsOfOrder,
  type StatementSource,
} from "./inverse/statement-list.js";
export { stableTargets } from "./inverse/targets-held.js";
export { EngineLimitError } from "./limits.js";
export { type Decimal, parseDecimal, scaleDecimals } from "./preference/decimal.js";
export { levelsFromRanking, type RankingFault } from "./preference/levels-from-ranking.js";
export { levelsFromStatements } from "./preference/levels-from-statements.js";
export { levelsFromWeights } from "./preference/levels-from-weights.js";
export { type PreparedStatements, prepareStatements } from "./preference/prepare-statements.js";
export { CancelledError, type OnProgress, type StopSignal } from "./progress.js";
export type { Question } from "./robustness/changes/answer.js";
export type { RadiusConcept } from "./robustness/changes/judge-state.js";
export {
  DEFAULT_COMBINATIONS,
  nearestOverturns,
  type Orders,
  type Overturn,
  type OverturnOptions,
  type Overturns,
} from "./robustness/changes/nearest-overturn.js";
export { type PreferenceList, SwappedLists } from "./robustness/changes/swapped-lists.js";
export { type Choice, VariedModel } from "./robustness/changes/varied-model.js";
export type { UncertainList } from "./robustness/sampling/draw-list.js";
export { type Influence, influence } from "./robustness/sampling/influence.js";
export { addCounts, type SamplingOptions, sample } from "./robustness/sampling/sample.js";
export {
  classesOf,
  DISTANCE_CLASSES,
  type Judgement,
  type SampleCounts,
  type SampledParty,
  type SamplingTask,
} from "./robustness/sampling/sampling-task.js";
export { type Share, wilson } from "./robustness/sampling/wilson.js";
export {
  STRENGTH_CONCEPTS,
  type StrengthConcept,
  strengthStability,
} from "./robustness/strength/strength-stability.js";
export {
  knownPreference,
  type PartialPreference,
  partialPreference,
  type Segment,
} from "./robustness/unknown/partial-preference.js";
export {
  UNKNOWN_CONCEPTS,
  UNKNOWN_TYPES,
  type UnknownConcept,
  type UnknownType,
  type UnknownVerdicts,
  unknownBit,
  unknownEquilibria,
} from "./robustness/unknown/types.js";
export { unknownStability } from "./robustness/unknown/unknown-stability.js";
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
export { explain, type JudgedImprovement, judgeImprovements } from "./stability/explain.js";
export { referenceStability } from "./stability/reference/reference.js";
export { prepareRepeated, type RepeatedAnalysis } from "./stability/repeated/prepare.js";
export { type Verification, verifyWitness } from "./stability/verify-witness.js";
export type { Deterrence, Witness } from "./stability/witness.js";
