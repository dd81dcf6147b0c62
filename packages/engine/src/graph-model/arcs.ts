/** Arcs turned round. */
import type { Arcs } from "./model.js";

export type { Arcs, GraphModel } from "./model.js";

/**
 * The same arcs from their ends: row t lists every s with an arc from s to t, ascending.
 * Cost: O(arcs + states).
 */
export function reverseArcs(arcs: Arcs, stateCount: number): Arcs {
  const offsets = new Int32Array(stateCount + 1);
  for (let k = 0; k < arcs.targets.length; k++) offsets[arcs.targets[k] + 1]++;
  for (let s = 0; s < stateCount; s++) offsets[s + 1] += offsets[s];
  const targets = new Int32Array(arcs.targets.length);
  const next = offsets.slice();
  for (let s = 0; s < stateCount; s++) {
    for (let k = arcs.offsets[s]; k < arcs.offsets[s + 1]; k++) {
      targets[next[arcs.targets[k]]++] = s;
    }
  }
  return { offsets, targets };
}
