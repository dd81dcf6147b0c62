/**
 * What the others of a party can reach by moves, improving or not. It depends on no preference, so it is
 * found once and the least value over it is then taken in one pass.
 */
import type { Blocks } from "./blocks.js";
import { type Condensed, condense } from "./condense.js";

/** Above every level. */
export const NOTHING = 0x3fffffff;

/** For one focal party: the others' moves, condensed. */
export interface Reach {
  /** By state. */
  readonly componentOf: Int32Array;
  readonly count: number;
  readonly offsets: Int32Array;
  /** Components that a component leads to; all below it. */
  readonly targets: Int32Array;
}

/**
 * Legal sequences of parties whose moves are transitive are the closure of their moves together. The
 * graph has the states and the classes of blocks as nodes, which keeps it linear in the states: from a
 * state to its classes, from a class to its states and to the classes it leads to.
 */
export function reachOfOthers(blocks: readonly Blocks[], focal: number, stateCount: number): Reach {
  const from: number[] = [];
  const to: number[] = [];
  let node = stateCount;
  for (const each of blocks) {
    if (each.party === focal) continue;
    for (let x = 0; x < each.members.length; x++) {
      const s = each.members[x];
      const own = node + each.classOf[s];
      from.push(s, own);
      to.push(own, s);
    }
    for (let c = 0; c < each.classCount; c++) {
      for (let x = each.targetStarts[c]; x < each.targetStarts[c + 1]; x++) {
        if (each.targets[x] === c) continue;
        from.push(node + c);
        to.push(node + each.targets[x]);
      }
    }
    for (let x = 0; x < each.sinkFrom.length; x++) {
      from.push(each.sinkFrom[x]);
      to.push(each.sinkTo[x]);
    }
    node += each.classCount;
  }
  const { componentOf, count, after }: Condensed = condense(rows(from, to, node));
  return {
    componentOf: componentOf.slice(0, stateCount),
    count,
    offsets: after.offsets,
    targets: after.targets,
  };
}

function rows(from: readonly number[], to: readonly number[], nodes: number) {
  const offsets = new Int32Array(nodes + 1);
  for (const v of from) offsets[v + 1]++;
  for (let v = 0; v < nodes; v++) offsets[v + 1] += offsets[v];
  const next = offsets.slice(0, nodes);
  const targets = new Int32Array(from.length);
  for (let k = 0; k < from.length; k++) targets[next[from[k]]++] = to[k];
  return { offsets, targets };
}

/**
 * least[2s] and least[2s + 1]: the least of the values over what is reached from s, s itself included.
 * `low` has room for two values a component. O(states + arcs between components).
 */
export function leastByMoves(
  reach: Reach,
  values: Int32Array,
  low: Int32Array,
  least: Int32Array,
): void {
  const { componentOf, count, offsets, targets } = reach;
  for (let c = 2 * count - 1; c >= 0; c--) low[c] = NOTHING;
  for (let s = 0; s < componentOf.length; s++) {
    const c = 2 * componentOf[s];
    if (values[2 * s] < low[c]) low[c] = values[2 * s];
    if (values[2 * s + 1] < low[c + 1]) low[c + 1] = values[2 * s + 1];
  }
  for (let c = 0, a = 0; c < count; c++) {
    for (; a < offsets[c + 1]; a++) {
      const after = 2 * targets[a];
      if (low[after] < low[2 * c]) low[2 * c] = low[after];
      if (low[after + 1] < low[2 * c + 1]) low[2 * c + 1] = low[after + 1];
    }
  }
  for (let s = 0; s < componentOf.length; s++) {
    const c = 2 * componentOf[s];
    least[2 * s] = low[c];
    least[2 * s + 1] = low[c + 1];
  }
}
