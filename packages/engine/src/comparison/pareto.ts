/** Pareto optimality over all feasible states of a model. */
import { type BitColumn, emptyColumn, setAt } from "../graph-model/bit-column.js";
import type { Model } from "../graph-model/model.js";
import { changedOptions } from "../graph-model/moves.js";
import { type OnProgress, Progress, type StopSignal } from "../progress.js";

/** After how many states progress is told, and cancellation noticed. */
const STRIDE = 4096;

/**
 * The Pareto-optimal states: those for which no feasible state is better for some party and worse for
 * none. Whether the parties have moves that lead there is not asked.
 *
 * States are passed in the order of falling sums of levels: whatever is better for some and worse for
 * none has a larger sum, so each state need only be compared with the optimal ones found before it
 * (the sort-filter skyline of Chomicki, Godfrey, Gryz & Liang 2003). States that are alike to every
 * party are optimal together. Cost: O(S log S + S F n) for S states, n parties and F different places
 * on the frontier. Throws CancelledError.
 *
 *     holdsAt(paretoOptimal(model.levels), 7)
 */
export function paretoOptimal(
  levels: readonly Int32Array[],
  options: { readonly onProgress?: OnProgress; readonly signal?: StopSignal } = {},
): BitColumn {
  const progress = new Progress(options.onProgress, options.signal);
  const parties = levels.length;
  const count = parties === 0 ? 0 : levels[0].length;
  const sums = new Float64Array(count);
  for (const level of levels) for (let s = 0; s < count; s++) sums[s] += level[s];
  const order = Uint32Array.from({ length: count }, (_, s) => s).sort((a, b) => sums[b] - sums[a]);
  const optimal = emptyColumn(count);
  /** One state for every place on the frontier. */
  const frontier: number[] = [];
  for (let k = 0; k < count; k++) {
    if (k % STRIDE === 0) progress.report(k, count);
    const s = order[k];
    const above = frontier.findIndex((f) => atLeastAsGood(levels, f, s));
    if (above < 0) frontier.push(s);
    // As good for every party and no larger in sum: the same place.
    else if (sums[frontier[above]] !== sums[s]) continue;
    setAt(optimal, s);
  }
  progress.report(count, count);
  return optimal;
}

/**
 * A state that is better than s for some party and worse for none, or null where s is Pareto-optimal:
 * of all such the one with the fewest changed options, then the one best for the parties together by
 * number of those who gain, then the lowest. Cost: O(S n). Throws RangeError for a state that the model
 * does not have.
 */
export function paretoImprovement(model: Model, s: number): number | null {
  const { levels, stateCount } = model;
  if (!Number.isInteger(s) || s < 0 || s >= stateCount) {
    throw new RangeError(`There is no state ${s}: the model has ${stateCount}.`);
  }
  let best = -1;
  let least = 0;
  let most = 0;
  for (let t = 0; t < stateCount; t++) {
    if (!atLeastAsGood(levels, t, s)) continue;
    const gainers = levels.reduce((sum, level) => sum + (level[t] > level[s] ? 1 : 0), 0);
    if (gainers === 0) continue;
    const changes = changedOptions(model, s, t);
    if (best >= 0 && (changes > least || (changes === least && gainers <= most))) continue;
    [best, least, most] = [t, changes, gainers];
  }
  return best < 0 ? null : best;
}

function atLeastAsGood(levels: readonly Int32Array[], a: number, b: number): boolean {
  for (const level of levels) if (level[a] < level[b]) return false;
  return true;
}
