/** What a coalition can reach from one state, what of that improves for all of it, and how it gets there. */
import { evolve } from "../evolution/evolve.js";
import { shortestPaths } from "../evolution/shortest-paths.js";
import type { Model } from "../graph-model/model.js";
import type { Step } from "../graph-model/step.js";
import { allPrefer, requireCoalition, requireState } from "./coalitions.js";
import { openOnce, type Together } from "./reach-together.js";

export interface Preferring {
  /**
   * true: a coalition improvement need only be worse for no member and better for one (Zhu, Kilgour
   * & Hipel). false, the default: better for every member.
   */
  readonly pareto?: boolean;
}

/** Among so many shortest sequences the one with the fewest changed options is looked for. */
const PATHS_COMPARED = 32;

/**
 * R_H(s): the states to which the members of a coalition can bring the model from s by a legal
 * sequence of their moves, ascending, s itself left out. No member moves twice in a row, but it may
 * move again after another (Fang, Hipel & Kilgour 1993). For one party: its moves.
 *
 * Cost: the moves of the members from every state reached, and a few words a state of the model.
 * Throws RangeError for a state or party that the model does not have, a coalition of nobody, and a
 * party named twice.
 *
 *     coalitionMoves(model, statusQuo, [0, 1]) // Int32Array [2, 3, 7]
 */
export function coalitionMoves(model: Model, s: number, coalition: readonly number[]): Int32Array {
  requireState(model, s);
  return openOnce(model).reach(s, requireCoalition(model, coalition)).slice().sort();
}

/**
 * R_H^{++}(s): those states of R_H(s) that every member strictly prefers to s, ascending (Kilgour,
 * Hipel, Fang & Peng 2001, Group Decision and Negotiation 10:159-175); with `pareto`, that no member
 * likes less and one prefers. Cost and errors as coalitionMoves.
 */
export function coalitionImprovements(
  model: Model,
  s: number,
  coalition: readonly number[],
  options: Preferring = {},
): Int32Array {
  requireState(model, s);
  const members = requireCoalition(model, coalition);
  return improvementsTogether(openOnce(model), s, members, options.pareto === true);
}

/** coalitionImprovements of a model that is open already; `coalition` ascending. */
export function improvementsTogether(
  together: Together,
  s: number,
  coalition: readonly number[],
  pareto: boolean,
): Int32Array {
  const { levels } = together.model;
  return together
    .reach(s, coalition)
    .filter((t) => allPrefer(levels, coalition, t, s, pareto))
    .sort();
}

/**
 * A shortest legal sequence of the members from s to t; of several one with the fewest changed
 * options, compared over the first 32. Empty where s is t; null where they cannot reach t.
 * Cost and errors as coalitionMoves.
 */
export function coalitionPath(
  model: Model,
  s: number,
  t: number,
  coalition: readonly number[],
): Step[] | null {
  requireState(model, s);
  requireState(model, t);
  const members = requireCoalition(model, coalition);
  if (s === t) return [];
  const alone = onlyMovesOf(model, members);
  const evolution = evolve(alone, s, "moves");
  if (evolution.distance[t] < 0) return null;
  return [...shortestPaths(alone, evolution, t, PATHS_COMPARED).paths[0]];
}

/** The model in which nobody outside the coalition can move. */
function onlyMovesOf(model: Model, coalition: readonly number[]): Model {
  if (model.form === "option") {
    const direction = model.direction.map((d, o) => (coalition.includes(model.owner[o]) ? d : 0));
    return { ...model, direction };
  }
  const none = { offsets: new Int32Array(model.stateCount + 1), targets: new Int32Array(0) };
  return { ...model, arcs: model.arcs.map((arcs, j) => (coalition.includes(j) ? arcs : none)) };
}
