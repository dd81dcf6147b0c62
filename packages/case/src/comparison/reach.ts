import {
  type BitColumn,
  holdsAt,
  type ReachingCoalition,
  smallestCoalitionsFrom,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";

/** Above this many parties, or states times coalitions, coalitions are not looked for. */
const MOST_PARTIES = 12;
const MOST_WORK = 2 ** 24;

/** How an outcome could come about from the status quo by parties acting together. */
export interface Reach {
  /** The smallest coalitions that could bring it about, each member gaining; none where there is no way. */
  readonly improving: readonly ReachingCoalition[];
  /** The smallest coalitions that are able to, whether their members want it or not. */
  readonly able: readonly ReachingCoalition[];
}

/** Null without a status quo, where the talks stand in the outcome already, and in very large models. */
export type ReachFinder = (truth: BitColumn) => Reach | null;

export function reachFinder({ model, statusQuo }: CompiledView): ReachFinder {
  const work = model.stateCount * 2 ** Math.min(30, model.partyCount);
  if (statusQuo === null || model.partyCount > MOST_PARTIES || work > MOST_WORK) return () => null;
  const smallest = smallestCoalitionsFrom(model, statusQuo);
  return (truth) =>
    holdsAt(truth, statusQuo)
      ? null
      : {
          improving: smallest(truth, { improving: true }),
          able: smallest(truth, { improving: false }),
        };
}
