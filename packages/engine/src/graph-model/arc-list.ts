import type { Arcs } from "./model.js";

/**
 * Arcs from pairs of states in any order: rows ascending, without loops and repeats.
 * Cost: O(pairs log longest row).
 */
export function arcsFromPairs(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  stateCount: number,
): Arcs {
  const starts = new Int32Array(stateCount + 1);
  for (let k = 0; k < from.length; k++) if (from[k] !== to[k]) starts[from[k] + 1]++;
  for (let s = 0; s < stateCount; s++) starts[s + 1] += starts[s];
  const all = new Int32Array(starts[stateCount]);
  const next = starts.slice();
  for (let k = 0; k < from.length; k++) if (from[k] !== to[k]) all[next[from[k]]++] = to[k];
  const offsets = new Int32Array(stateCount + 1);
  let at = 0;
  for (let s = 0; s < stateCount; s++) {
    const row = all.subarray(starts[s], starts[s + 1]).sort();
    const begin = at;
    for (let k = 0; k < row.length; k++) {
      if (at > begin && all[at - 1] === row[k]) continue;
      all[at++] = row[k];
    }
    offsets[s + 1] = at;
  }
  return { offsets, targets: all.slice(0, at) };
}

/** The arcs for which `keep` says so. Cost: O(arcs). */
export function filterArcs(arcs: Arcs, keep: (from: number, to: number) => boolean): Arcs {
  const stateCount = arcs.offsets.length - 1;
  const offsets = new Int32Array(stateCount + 1);
  const targets = new Int32Array(arcs.targets.length);
  let at = 0;
  for (let s = 0; s < stateCount; s++) {
    for (let k = arcs.offsets[s]; k < arcs.offsets[s + 1]; k++) {
      if (keep(s, arcs.targets[k])) targets[at++] = arcs.targets[k];
    }
    offsets[s + 1] = at;
  }
  return { offsets, targets: targets.slice(0, at) };
}

/** Whether there is an arc, by bisection. */
export function hasArc(arcs: Arcs, from: number, to: number): boolean {
  let low = arcs.offsets[from];
  let high = arcs.offsets[from + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (arcs.targets[middle] < to) low = middle + 1;
    else high = middle;
  }
  return low < arcs.offsets[from + 1] && arcs.targets[low] === to;
}

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
