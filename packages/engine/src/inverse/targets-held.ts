import type { Model } from "../graph-model/model.js";
import { Progress } from "../progress.js";
import { FailureSearch } from "./failure.js";
import { moveLists } from "./move-lists.js";
import type { SearchedConcept } from "./searched-concept.js";
import { Work } from "./work.js";

/**
 * For each party which of some states are stable, without an analysis of the whole model: 1 where it
 * is. Cost: what the others reach from the improvements at these states.
 *
 *     stableTargets(model, [4, 7], "seq") // [Uint8Array [1, 0], Uint8Array [1, 1]]
 */
export function stableTargets(
  model: Model,
  targets: ArrayLike<number>,
  concept: SearchedConcept,
): Uint8Array[] {
  const work = new Work(Number.POSITIVE_INFINITY, new Progress());
  const { stateCount, partyCount, levels } = model;
  const search = new FailureSearch(moveLists(model), stateCount, partyCount, concept, work);
  return levels.map((_, party) =>
    Uint8Array.from({ length: targets.length }, (__, t) =>
      search.of(levels, targets[t], party) === null ? 1 : 0,
    ),
  );
}
