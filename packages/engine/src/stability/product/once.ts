/**
 * The reading of GMCR+: in a sequence of countermoves every opponent moves at most once.
 *
 * It is not the definition of the literature (Fang, Hipel & Kilgour 1993 let a party move again after
 * another), and gives other verdicts with three or more parties; it is here so that results of that
 * program can be reproduced, under its own name and never by default.
 */
import type { GraphModel } from "../../graph-model/model.js";
import type { Progress } from "../../progress.js";
import { judgeAll } from "./judge.js";

/**
 * Verdict bytes by party and state. O(2^(n-1) (m + a)) a party and concept, for m states, n parties, a
 * arcs: each set of parties still to move is settled from the sets one smaller.
 */
export function solveEachOpponentOnce(model: GraphModel, progress: Progress): Uint8Array[] {
  return judgeAll(
    model,
    (focal, values, improving) => leastOnce(model, focal, values, improving),
    progress,
  );
}

/** Least of `values` over what the others can reach from each state, each moving at most once. */
function leastOnce(
  model: GraphModel,
  focal: number,
  values: Int32Array,
  improving: boolean,
): Int32Array {
  const { partyCount, stateCount, arcs, levels } = model;
  const others = [...Array(partyCount).keys()].filter((j) => j !== focal);
  // bySet[S][s]: the least where only the others in bit set S may still move.
  const bySet: Int32Array[] = [values];
  for (let set = 1; set < 1 << others.length; set++) {
    const least = values.slice();
    for (let k = 0; k < others.length; k++) {
      if (((set >>> k) & 1) === 0) continue;
      const rest = bySet[set & ~(1 << k)];
      const mover = others[k];
      const { offsets, targets } = arcs[mover];
      for (let s = 0; s < stateCount; s++)
        for (let a = offsets[s]; a < offsets[s + 1]; a++) {
          const to = targets[a];
          if (improving && levels[mover][to] <= levels[mover][s]) continue;
          if (rest[to] < least[s]) least[s] = rest[to];
        }
    }
    bySet.push(least);
  }
  return bySet[bySet.length - 1];
}
