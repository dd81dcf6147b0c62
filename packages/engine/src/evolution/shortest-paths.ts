/**
 * All shortest ways from the status quo to a state: Li, Kilgour & Hipel 2005; the coloured paths
 * of Xu, Kilgour, Hipel & Kemkes 2010.
 */
import { holdsAt } from "../graph-model/bit-column.js";
import type { Model } from "../graph-model/model.js";
import { changedOptions } from "../graph-model/moves.js";
import { predecessorsOf } from "../graph-model/predecessors.js";
import type { Step } from "../graph-model/step.js";
import type { Evolution } from "./evolution.js";

export interface ShortestPaths {
  /** Fewest changed options first, then by the states and parties passed; [[]] for `from` itself. */
  readonly paths: readonly (readonly Step[])[];
  /** Whether there are more than the limit; the ones given are then not necessarily the plainest. */
  readonly truncated: boolean;
}

/**
 * The shortest legal sequences from evolution.from to `to` in which no party moves twice in a row,
 * at most `limit` of them; none where `to` is not reached. Cost: the moves into every state that
 * lies on a path given; in graph form O(arcs) before that. Throws RangeError for a state that the
 * model does not have and for a limit below 1.
 *
 *     const { paths } = shortestPaths(model, evolve(model, 0, "moves"), 7, 100);
 */
export function shortestPaths(
  model: Model,
  evolution: Evolution,
  to: number,
  limit: number,
): ShortestPaths {
  if (!Number.isInteger(to) || to < 0 || to >= model.stateCount) {
    throw new RangeError(`There is no state ${to}: the model has ${model.stateCount}.`);
  }
  if (!(limit >= 1)) throw new RangeError(`A limit of ${limit} paths leaves none.`);
  const steps = evolution.distance[to];
  if (steps < 0) return { paths: [], truncated: false };
  if (steps === 0) return { paths: [[]], truncated: false };

  const backwards = predecessorsOf(model);
  const found: Step[][] = [];
  const backward: Step[] = [];
  let truncated = false;

  /** Every way to be in t after `left` steps, the last of them by `mover`. */
  const goBack = (t: number, mover: number, left: number): void => {
    backward.push({ party: mover, to: t });
    for (const s of backwards.of(t, mover)) {
      if (truncated) break;
      if (evolution.by === "improvements" && model.levels[mover][s] >= model.levels[mover][t]) {
        continue;
      }
      if (left === 1) {
        if (s !== evolution.from) continue;
        if (found.length < limit) found.push(backward.slice().reverse());
        else truncated = true;
        continue;
      }
      for (let j = 0; j < model.partyCount && !truncated; j++) {
        if (j !== mover && arrivesIn(evolution, s, j, left - 1)) goBack(s, j, left - 1);
      }
    }
    backward.pop();
  };
  for (let j = 0; j < model.partyCount && !truncated; j++) {
    if (arrivesIn(evolution, to, j, steps)) goBack(to, j, steps);
  }
  return { paths: plainestFirst(model, evolution.from, found), truncated };
}

/** Whether `steps` steps, and no fewer, lead to s with `party` moving last. */
function arrivesIn(evolution: Evolution, s: number, party: number, steps: number): boolean {
  const { arrival, distance, lastMovers } = evolution;
  if (arrival !== null) return arrival[s * lastMovers.length + party] === steps;
  return distance[s] === steps && holdsAt(lastMovers[party], s);
}

function plainestFirst(model: Model, from: number, paths: Step[][]): Step[][] {
  const cost = (path: readonly Step[]): number => {
    let total = 0;
    let at = from;
    for (const { to } of path) {
      total += changedOptions(model, at, to);
      at = to;
    }
    return total;
  };
  return paths
    .map((path) => ({ path, cost: cost(path) }))
    .sort((a, b) => a.cost - b.cost || compareSteps(a.path, b.path))
    .map(({ path }) => path);
}

function compareSteps(a: readonly Step[], b: readonly Step[]): number {
  for (let k = 0; k < a.length; k++) {
    const difference = a[k].to - b[k].to || a[k].party - b[k].party;
    if (difference !== 0) return difference;
  }
  return 0;
}
