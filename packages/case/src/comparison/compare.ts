import {
  type BitColumn,
  CancelledError,
  CONCEPT_BIT,
  type Concept,
  countMovesAtMost,
  type DepartureModel,
  evolve,
  holdsAt,
  type Model,
  type OnProgress,
  paretoImprovement,
  paretoOptimal,
  prepareDepartures,
  SEQUENTIAL_CONCEPTS,
  type StopSignal,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { analyse } from "../result/analyse.js";
import type { Analysis, FromStatusQuo, OutcomeVerdict } from "../result/analysis.js";
import { testExpectations } from "../result/expectations.js";
import { type FindPattern, patternFinder } from "../result/find-pattern.js";
import { judgeOutcomes } from "../result/outcome-verdicts.js";
import { criticalStatements } from "../robustness/critical-statements.js";
import { atExample, blockersOf } from "./blockers.js";
import { chosenOutcomes } from "./chosen-outcomes.js";
import { commitmentProblems } from "./commitment.js";
import type {
  Comparison,
  ModelComparison,
  OutcomeComparison,
  Pareto,
  Standing,
  ViewComparison,
} from "./comparison.js";
import { concernsOutcomes } from "./expectations.js";
import { orderedView } from "./ordered-view.js";
import { partyPlaces, statesIn } from "./places.js";
import { type ReachFinder, reachFinder } from "./reach.js";
import { trapsIn } from "./traps.js";

/** Strict orders of unknown ties computed in each view; further ones are counted. */
const MOST_ORDERS = 6;
/** Above this many moves of a model in option form, who would leave an outcome altogether is left out. */
const MOST_MOVES = 2 ** 23;

/** Above so many states, each judged again for every changed statement, robustness is left out. */
const MOST_CHANGED = 2 ** 22;

export interface CompareOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/**
 * Compares named outcomes, in one view or several: whether each holds, under which concepts and in whose
 * view, who would leave it, by which move and what deters whom, where each party places it, whether it
 * is Pareto-optimal, which parties it catches or exposes, and how it could be reached. An outcome holds
 * under a concept if at least one of its states is an equilibrium. Where a tie has an unknown order,
 * everything is computed again under each of its strict orders.
 *
 * Cost: one analysis for each view and strict order; then in each the moves of all states, the Pareto
 * frontier, and the improvements from the states of the outcomes.
 *
 * @param views the base first; all of one case
 * @param keys keys of outcomes; none: all of them
 * @throws CaseError SX_COMPARE_NO_OUTCOME, SX_COMPARE_UNKNOWN_OUTCOME, SX_COMPARE_REPEATED,
 * SX_USAGE_OUTCOME_EMPTY; the engine's CancelledError
 *
 * @example
 * compareOutcomes([compileView(loaded)], ["ukrainian-model", "libyan-model"]).views[0].main.outcomes[0]
 */
export function compareOutcomes(
  views: readonly CompiledView[],
  keys: readonly string[],
  options: CompareOptions = {},
): Comparison {
  const outcomes = chosenOutcomes(views, keys);
  const tasks = views.reduce((sum, view) => sum + 1 + ordersOf(view).length, 0);
  let done = 0;
  const next = (
    view: CompiledView,
    reach: ReachFinder,
    main?: ModelComparison,
  ): ModelComparison => {
    if (options.signal?.aborted) throw new CancelledError();
    options.onProgress?.(done++, tasks);
    return compareModel(view, outcomes, reach, main ?? null, options.signal);
  };
  const compared = views.map((view, at): ViewComparison => {
    const orders = ordersOf(view);
    const main = next(view, reachFinder(view));
    return {
      view,
      main,
      orders: orders.map((alternative) => ({
        party: alternative.party,
        order: alternative.order,
        comparison: next(orderedView(view, alternative), () => null, main),
      })),
      ordersLeftOut: view.alternatives.length - orders.length,
      expectations: testExpectations(view).filter((e) => concernsOutcomes(e, outcomes)),
      critical: at === 0 ? criticalFor(view, outcomes, options.signal) : null,
    };
  });
  options.onProgress?.(tasks, tasks);
  return { outcomes, views: compared };
}

const ordersOf = (view: CompiledView): CompiledView["alternatives"] =>
  view.alternatives.slice(0, MOST_ORDERS);

/** Which single statements overturn each verdict; null where that would take too long. */
function criticalFor(
  view: CompiledView,
  keys: readonly string[],
  signal: StopSignal | undefined,
): ViewComparison["critical"] {
  const statements = view.statements.reduce((sum, list) => sum + list.length, 0);
  if (2 * statements * view.states.count > MOST_CHANGED) return null;
  const at = keys.map((key) => view.outcomes.findIndex((o) => o.key === key));
  const { verdicts } = criticalStatements(view, {
    concepts: ["nash", "seq"],
    outcomes: at.filter((outcome) => outcome >= 0),
    signal,
  });
  return at.map((outcome) =>
    verdicts.filter(({ subject }) => subject.kind === "outcome" && subject.outcome === outcome),
  );
}

function compareModel(
  view: CompiledView,
  keys: readonly string[],
  reach: ReachFinder,
  main: ModelComparison | null,
  signal: StopSignal | undefined,
): ModelComparison {
  const analysis = analyse(view, { concepts: SEQUENTIAL_CONCEPTS, signal });
  const tools: Tools = {
    prepared: movesFit(view.model) ? prepareDepartures(view.model, { signal }) : null,
    optimal: paretoOptimal(view.model.levels, { signal }),
    find: patternFinder(view),
    reach,
  };
  const at = keys.map((key) => view.outcomes.findIndex((o) => o.key === key));
  const verdicts = verdictsOf(
    analysis,
    at.filter((index) => index >= 0),
    evolutionOf(analysis, main),
  );
  const outcomes = at.map((index) => {
    const verdict = verdicts.find(({ outcome }) => outcome === index);
    return verdict === undefined ? null : compareOutcome(analysis, verdict, tools);
  });
  return { analysis, outcomes };
}

/** What can be reached; by moves it is the same under every order of preferences. */
function evolutionOf(analysis: Analysis, main: ModelComparison | null): FromStatusQuo | null {
  const { model, statusQuo } = analysis.view;
  const byMoves = main?.analysis.evolution?.byMoves;
  return byMoves === undefined || statusQuo === null
    ? analysis.evolution
    : { byMoves, byImprovements: evolve(model, statusQuo, "improvements") };
}

/** The verdicts on some outcomes only: judging each of many takes as long as the rest. */
function verdictsOf(
  analysis: Analysis,
  chosen: readonly number[],
  evolution: FromStatusQuo | null,
): OutcomeVerdict[] {
  const { view } = analysis;
  const outcomes = chosen.map((index) => view.outcomes[index]);
  const { concepts, stability } = analysis;
  return judgeOutcomes({
    ...{ view: { ...view, outcomes }, concepts, stability, evolution },
    mixed: null,
  }).map((verdict) => ({ ...verdict, outcome: chosen[verdict.outcome] }));
}

interface Tools {
  readonly prepared: DepartureModel | null;
  readonly optimal: BitColumn;
  readonly find: FindPattern;
  readonly reach: ReachFinder;
}

function movesFit(model: Model): boolean {
  return model.form === "graph" || countMovesAtMost(model, MOST_MOVES) <= MOST_MOVES;
}

function compareOutcome(
  analysis: Analysis,
  verdict: OutcomeVerdict,
  { prepared, optimal, find, reach }: Tools,
): OutcomeComparison {
  const { view } = analysis;
  const { truth } = view.outcomes[verdict.outcome];
  const states = statesIn(truth, view.states.count);
  const seq = CONCEPT_BIT.seq;
  const equilibria = states.filter((s) =>
    analysis.stability.verdicts.every((column) => (column[s] & seq) !== 0),
  );
  return {
    verdict,
    standing: standingOf(verdict),
    places: partyPlaces(view, states),
    pareto: verdict.example === null ? null : paretoOf(view, states, verdict.example, optimal),
    blockers: blockersOf(analysis, verdict, prepared),
    example: atExample(analysis, verdict, prepared),
    commitments: prepared === null ? [] : commitmentProblems(view, prepared, truth, states, find),
    traps: trapsIn(view, equilibria),
    reach: reach(truth),
  };
}

function standingOf({ states, equilibria }: OutcomeVerdict): Standing {
  if (states === 0) return "no-states";
  const holds = (c: Concept): boolean => (equilibria[c] ?? 0) > 0;
  if (holds("nash")) return "nash";
  if (holds("seq")) return "seq";
  return holds("gmr") || holds("smr") ? "threats" : "none";
}

function paretoOf(
  { model, statusQuo }: CompiledView,
  states: readonly number[],
  example: number,
  optimal: BitColumn,
): Pareto {
  const { levels } = model;
  const improves = (s: number): boolean =>
    levels.every((level) => level[s] >= level[statusQuo as number]) &&
    levels.some((level) => level[s] > level[statusQuo as number]);
  return {
    optimal: states.filter((s) => holdsAt(optimal, s)).length,
    improvement: holdsAt(optimal, example) ? null : paretoImprovement(model, example),
    improveOnStatusQuo: statusQuo === null ? null : states.filter(improves).length,
  };
}
