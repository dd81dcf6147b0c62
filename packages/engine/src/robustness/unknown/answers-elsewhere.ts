import type { Arcs } from "../../graph-model/model.js";

/**
 * Whether the parties other than `focal` can reach, from a state and by a legal sequence (Fang, Hipel
 * & Kilgour 1993: no party moves twice in a row), another state whose value is 0. Forward, and over
 * as soon as one is found.
 */
export function answersElsewhere(
  arcs: readonly Arcs[],
  focal: number,
  from: number,
  values: Int32Array,
): boolean {
  const everybody = arcs.length;
  const movers = new Map<number, number>([[from, everybody]]);
  // State, the party that may not move on from it, and the only one that may (-1: no such limit).
  const visits: [state: number, not: number, only: number][] = [[from, -1, -1]];
  for (let v = 0; v < visits.length; v++) {
    const [state, not, only] = visits[v];
    for (let j = 0; j < arcs.length; j++) {
      if (j === focal || j === not || (only >= 0 && j !== only)) continue;
      const { offsets, targets } = arcs[j];
      for (let a = offsets[state]; a < offsets[state + 1]; a++) {
        const next = targets[a];
        const known = movers.get(next);
        if (known === everybody || known === j) continue;
        if (values[next] === 0) return true;
        movers.set(next, known === undefined ? j : everybody);
        visits.push([next, j, known ?? -1]);
      }
    }
  }
  return false;
}
