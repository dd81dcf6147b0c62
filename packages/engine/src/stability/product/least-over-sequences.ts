/**
 * Least value over the others' legal sequences: any sequence in which no party moves twice in a row
 * (Fang, Hipel & Kilgour 1993).
 *
 * Backward search from the states in ascending order of value. What a sequence that starts at s can
 * be prefixed with depends on its first mover alone, so a state is settled in two steps: by a first
 * sequence with first mover a, which every party but a may precede; and by a second one with another
 * first mover (or by the empty sequence), which a may precede too. Each arc is read at most once.
 */
import type { Arcs } from "../../graph-model/model.js";

const UNREACHED = -1;

/**
 * For each state, the least of `values` over the states that the parties other than `focal` can reach
 * from it, itself included; `reverse` holds each party's moves (or improvements) read backward.
 * O(m + a) and a counting sort, for m states and a arcs.
 */
export function leastOverSequences(
  reverse: readonly Arcs[],
  focal: number,
  values: Int32Array,
): Int32Array {
  const partyCount = reverse.length;
  const stateCount = values.length;
  const complete = partyCount;
  const least = new Int32Array(stateCount);
  // First mover of the sequences found so far; `complete` once there are two, or the empty one.
  const first = new Int32Array(stateCount).fill(UNREACHED);
  const stackState = new Int32Array(2 * stateCount);
  // Which party may not precede (>= 0), or ~party for "only that party may".
  const stackMover = new Int32Array(2 * stateCount);
  let depth = 0;

  const precede = (state: number, mover: number, value: number): void => {
    const before = reverse[mover];
    for (let a = before.offsets[state]; a < before.offsets[state + 1]; a++) {
      const from = before.targets[a];
      const known = first[from];
      if (known === complete || known === mover) continue;
      if (known === UNREACHED) {
        least[from] = value;
        first[from] = mover;
        stackState[depth] = from;
        stackMover[depth++] = mover;
      } else {
        first[from] = complete;
        stackState[depth] = from;
        stackMover[depth++] = ~known;
      }
    }
  };

  const order = ascending(values);
  for (let x = 0; x < stateCount; x++) {
    const source = order[x];
    const known = first[source];
    if (known === complete) continue;
    const value = values[source];
    if (known === UNREACHED) least[source] = value;
    first[source] = complete;
    stackState[depth] = source;
    stackMover[depth++] = known === UNREACHED ? complete : ~known;
    while (depth > 0) {
      const state = stackState[--depth];
      const mover = stackMover[depth];
      if (mover < 0) precede(state, ~mover, value);
      else
        for (let j = 0; j < partyCount; j++)
          if (j !== focal && j !== mover) precede(state, j, value);
    }
  }
  return least;
}

/** States by ascending value; values are not negative. Counting sort. */
function ascending(values: Int32Array): Int32Array {
  let largest = 0;
  for (let s = 0; s < values.length; s++) if (values[s] > largest) largest = values[s];
  const next = new Int32Array(largest + 2);
  for (let s = 0; s < values.length; s++) next[values[s] + 1]++;
  for (let v = 0; v <= largest; v++) next[v + 1] += next[v];
  const order = new Int32Array(values.length);
  for (let s = 0; s < values.length; s++) order[next[values[s]]++] = s;
  return order;
}
