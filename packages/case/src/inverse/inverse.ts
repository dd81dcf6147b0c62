import {
  changedOptions,
  levelsOfOrder,
  type Model,
  type OnProgress,
  SEQUENTIAL_CONCEPTS,
  type SearchedConcept,
  type StopSignal,
  smallestListChanges,
  smallestMoveChanges,
  smallestRaises,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import {
  INVERSE_KINDS,
  type InverseKind,
  type InverseReading,
  type InverseResult,
  type InverseTarget,
} from "./inverse-result.js";
import { answerOfMoves, answerOfRankings, withMoveChanges } from "./other-answers.js";
import { type OutOfReach, readOutOfReach, sourcesOf } from "./out-of-reach.js";
import { answerOfPerceptions } from "./perception-answer.js";
import { answerOfLists } from "./statement-answer.js";
import { findTarget } from "./target.js";
import { wrongUse } from "./usage.js";
import { type Judge, judgeOf, verifyHeld } from "./verify.js";
import { rankedParties, refuseAllKept } from "./what-is-left.js";

export interface InverseOptions {
  /** Default seq. */
  readonly concept?: SearchedConcept;
  /** Default: statements, moves and perceptions, and rankings where a party has one or weights. */
  readonly kinds?: readonly InverseKind[];
  /** The most changes; default 4, of moves and perceptions at most 2 and 4. */
  readonly most?: number;
  /** The most alternatives that are listed of each kind; default 8. */
  readonly limit?: number;
  /** Ids of statements, goals, options and views that are not to be changed. */
  readonly keep?: readonly string[];
  readonly keepParties?: readonly string[];
  /** The most steps of work for each search. */
  readonly work?: number;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

const MOST = 4;
/** Pairs of changes of moves are many already. */
const MOST_MOVES = 2;
const LIMIT = 8;
/** Strict orders of unknown ties that are searched one by one. */
const MOST_ORDERS = 6;

/**
 * What it would take to make an outcome, or a state, hold under a concept: the smallest changes of
 * preference statements, of rankings, of what parties may do with their options, and of perceptions.
 * Every reported change was tried by an analysis of the whole changed model.
 *
 * Throws CaseError: SX_INVERSE_TARGET, SX_INVERSE_EMPTY, SX_INVERSE_BUDGET for a budget of zero
 * changes, SX_INVERSE_KEEP, SX_INVERSE_KEPT where nothing is left to change, SX_USAGE_PARTY,
 * SX_USAGE_CONCEPT; the engine's CancelledError.
 *
 *     findInverse(compileView(loaded), "ukrainian-model", { concept: "seq" })
 */
export function findInverse(
  view: CompiledView,
  word: string,
  options: InverseOptions = {},
): InverseResult {
  const concept = options.concept ?? "seq";
  if (!(SEQUENTIAL_CONCEPTS as readonly string[]).includes(concept)) {
    throw wrongUse(
      "SX_USAGE_CONCEPT",
      `Changes are searched for under Nash, GMR, SMR, SEQ and SSEQ, not under ${concept}.`,
      `The concepts are ${SEQUENTIAL_CONCEPTS.join(", ")}.`,
    );
  }
  const most = options.most ?? MOST;
  if (most < 1) {
    throw wrongUse(
      "SX_INVERSE_BUDGET",
      "A budget of zero changes leaves nothing to search for.",
      "Allow one change or more.",
    );
  }
  const target = findTarget(view, word);
  const keep = options.keep ?? [];
  const out = readOutOfReach(view, keep, options.keepParties ?? []);
  const ranked = rankedParties(view, out, options.kinds?.includes("rankings") === true);
  const kinds = INVERSE_KINDS.filter((kind) =>
    options.kinds === undefined
      ? kind !== "rankings" || ranked.length > 0
      : options.kinds.includes(kind),
  );
  refuseAllKept(view, out, ranked, kinds);
  const search: Search = {
    view,
    target,
    concept,
    kinds,
    most,
    limit: options.limit ?? LIMIT,
    work: options.work,
    out,
    ranked,
    nearest: nearestTo(view),
    judge: judgeOf(view.model, concept),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
  const readings = [readingOf(search, view.model, null, true)];
  const orders = view.alternatives.slice(0, MOST_ORDERS);
  for (const { party, order, levels } of orders) {
    const model = {
      ...view.model,
      levels: view.model.levels.map((own, p) => (p === party ? levels : own)),
    };
    readings.push(readingOf(search, model, { party, order }, readings[0].held.length > 0));
  }
  return {
    view,
    target,
    concept,
    kinds,
    most,
    limit: search.limit,
    work: options.work ?? null,
    keep,
    keepParties: out.parties,
    readings,
    untriedOrders: view.alternatives.length - orders.length,
    perceptions:
      kinds.includes("perceptions") && view.view === "base"
        ? answerOfPerceptions({
            view,
            target,
            concept,
            most,
            limit: search.limit,
            keptViews: out.views,
            keptParties: out.parties,
            nearest: search.nearest,
            judge: search.judge,
          })
        : null,
  };
}

interface Search {
  readonly view: CompiledView;
  readonly target: InverseTarget;
  readonly concept: SearchedConcept;
  readonly kinds: readonly InverseKind[];
  readonly most: number;
  readonly limit: number;
  readonly work: number | undefined;
  readonly out: OutOfReach;
  readonly ranked: readonly number[];
  readonly nearest: (states: readonly number[]) => number;
  readonly judge: Judge;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

function readingOf(
  search: Search,
  model: Model,
  settled: InverseReading["settled"],
  searching: boolean,
): InverseReading {
  const { target, kinds } = search;
  const held = search.judge.held(model.levels, target.states);
  if (held.length > 0 || !searching) return { settled, held };
  const statements = kinds.includes("statements")
    ? statementsOf(search, model, settled)
    : undefined;
  return {
    settled,
    held,
    ...(statements === undefined ? {} : { statements }),
    ...(kinds.includes("rankings") ? { rankings: rankingsOf(search, model) } : {}),
    ...movesOf(search, model),
  };
}

function statementsOf(
  search: Search,
  model: Model,
  settled: InverseReading["settled"],
): InverseReading["statements"] {
  const { view, target, concept, most, limit, nearest, out } = search;
  const sources = sourcesOf(view, out, settled);
  if (sources.every((source) => source === null)) return undefined;
  const found = smallestListChanges(
    { model, sources, targets: target.states, concept },
    { most, ...searchOptions(search) },
  );
  const answer = answerOfLists(view, sources, found, limit, nearest);
  for (const { lists, states } of [
    ...answer.alternatives,
    ...(answer.known === null ? [] : [answer.known]),
  ]) {
    const levels = [...model.levels];
    for (const { party, order } of lists) {
      levels[party] = levelsOfOrder(sources[party]!.columns, order, model.stateCount);
    }
    search.judge.verify(levels, states);
  }
  return answer;
}

function rankingsOf(search: Search, model: Model): InverseReading["rankings"] {
  const { view, target, concept, limit, ranked } = search;
  const changeable = Uint8Array.from(view.parties, (_, p) => (ranked.includes(p) ? 1 : 0));
  const found = smallestRaises(model, target.states, concept, changeable, {
    most: limit,
    ...searchOptions(search),
  });
  const answer = answerOfRankings(view, model.levels, ranked, found, limit);
  for (const { state, raises, shifts } of answer.alternatives) {
    const levels = [...model.levels];
    for (const { party, level } of raises) {
      levels[party] = levels[party].slice();
      levels[party][state] = level;
    }
    for (const shift of shifts) levels[shift.party] = shift.levels;
    search.judge.verify(levels, [state]);
  }
  return answer;
}

function movesOf(search: Search, model: Model): Pick<InverseReading, "moves"> {
  const { view, target, concept, most, limit, nearest, out, kinds } = search;
  if (!kinds.includes("moves") || view.options.length === 0) return {};
  const found = smallestMoveChanges(
    {
      model,
      owner: view.options.map(({ party }) => party),
      kept: out.options,
      targets: target.states,
      concept,
    },
    { most: Math.min(most, MOST_MOVES), ...searchOptions(search) },
  );
  if (found === null) return {};
  const moves = answerOfMoves(found, limit, nearest);
  for (const { changes, states } of moves.alternatives) {
    verifyHeld(withMoveChanges(view, model, changes), states, concept);
  }
  return { moves };
}

function searchOptions({ work, onProgress, signal }: Search) {
  return {
    ...(work === undefined ? {} : { work }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** Of several states the one nearest the status quo, then the one of the lowest id. */
function nearestTo({ model, statusQuo, states }: CompiledView) {
  return (several: readonly number[]): number => {
    let best = several[0];
    let least = Number.POSITIVE_INFINITY;
    for (const s of several) {
      const far = statusQuo === null ? 0 : changedOptions(model, statusQuo, s);
      if (far > least || (far === least && states.id(s) > states.id(best))) continue;
      best = s;
      least = far;
    }
    return best;
  };
}
