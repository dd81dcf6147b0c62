/** Who has to act together to bring something about. */
import { type BitColumn, holdsAt } from "../graph-model/bit-column.js";
import type { Model } from "../graph-model/model.js";
import type { Step } from "../graph-model/step.js";
import { coalitionPath } from "./coalition-moves.js";
import { allCoalitions, allPrefer, requireState } from "./coalitions.js";
import { openOnce } from "./reach-together.js";
import { plainestFirst } from "./smallest-breaking.js";

export interface ReachingCoalition {
  /** Ascending party indices; empty where nobody has to do anything. */
  readonly coalition: number[];
  /** The nearest target: fewest changed options, then best for the members in turn, then lowest. */
  readonly to: number;
  /** All targets it can bring about, the nearest first. */
  readonly targets: number[];
  /** A shortest legal sequence to the nearest. */
  readonly path: Step[];
}

/**
 * The smallest coalitions that can by a legal sequence of their own moves bring the model from s to
 * one of the targets; with `improving`, to one that every member strictly prefers to s (with
 * `pareto`: none likes less and one prefers). All of the least number of members; none where no
 * coalition can. Where s is a target, the one answer is the empty coalition.
 *
 * Cost: for each coalition up to the smallest size the moves from every state it reaches; nothing
 * more where not even all parties together can. Throws RangeError for a state that the model does
 * not have, EngineLimitError as allCoalitions.
 */
export function smallestCoalitionReaching(
  model: Model,
  s: number,
  targets: BitColumn,
  options: { readonly improving: boolean; readonly pareto?: boolean },
): ReachingCoalition[] {
  return smallestCoalitionsFrom(model, s)(targets, options);
}

/** For several sets of targets: what each coalition reaches from s is found once, and kept. */
export function smallestCoalitionsFrom(
  model: Model,
  s: number,
): (
  targets: BitColumn,
  options: { readonly improving: boolean; readonly pareto?: boolean },
) => ReachingCoalition[] {
  requireState(model, s);
  const together = openOnce(model);
  const known = new Map<string, Int32Array>();
  const reached = (coalition: readonly number[]): Int32Array => {
    const key = coalition.join();
    const found = known.get(key) ?? together.reach(s, coalition).slice();
    known.set(key, found);
    return found;
  };
  return (targets, options) => find(model, s, targets, options, reached);
}

function find(
  model: Model,
  s: number,
  targets: BitColumn,
  options: { readonly improving: boolean; readonly pareto?: boolean },
  reached: (coalition: readonly number[]) => Int32Array,
): ReachingCoalition[] {
  if (holdsAt(targets, s)) return [{ coalition: [], to: s, targets: [s], path: [] }];
  const everybody = Array.from({ length: model.partyCount }, (_, j) => j);
  if (!reached(everybody).some((t) => holdsAt(targets, t))) return [];
  const pareto = options.pareto === true;
  const found: ReachingCoalition[] = [];
  for (const coalition of allCoalitions(model.partyCount)) {
    if (found.length > 0 && coalition.length > found[0].coalition.length) break;
    const brought = reached(coalition).filter(
      (t) =>
        holdsAt(targets, t) &&
        (!options.improving || allPrefer(model.levels, coalition, t, s, pareto)),
    );
    if (brought.length === 0) continue;
    const nearestFirst = plainestFirst(model, s, brought, coalition);
    const path = coalitionPath(model, s, nearestFirst[0], coalition);
    if (path !== null) found.push({ coalition, to: nearestFirst[0], targets: nearestFirst, path });
  }
  return found;
}
