/** Strong components of a directed graph, and the arcs between them. */
import type { Arcs } from "../../graph-model/model.js";

export interface Condensed {
  readonly componentOf: Int32Array;
  readonly count: number;
  /** From component c to after.targets[after.offsets[c] ..]; every target is below c. */
  readonly after: Arcs;
}

/**
 * Tarjan 1972, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1:146-160, without recursion.
 * Components are numbered as they are completed, so that whatever c leads to has a lower number.
 * O(nodes + arcs).
 */
export function condense({ offsets, targets }: Arcs): Condensed {
  const nodes = offsets.length - 1;
  const componentOf = new Int32Array(nodes).fill(-1);
  const index = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const next = offsets.slice(0, nodes);
  const open = new Int32Array(nodes);
  const path = new Int32Array(nodes);
  let openCount = 0;
  let depth = 0;
  let visited = 0;
  let count = 0;
  const enter = (node: number): void => {
    index[node] = visited;
    low[node] = visited++;
    open[openCount++] = node;
    path[depth++] = node;
  };
  for (let root = 0; root < nodes; root++) {
    if (index[root] >= 0) continue;
    enter(root);
    while (depth > 0) {
      const node = path[depth - 1];
      if (next[node] < offsets[node + 1]) {
        const to = targets[next[node]++];
        if (index[to] < 0) enter(to);
        else if (componentOf[to] < 0 && index[to] < low[node]) low[node] = index[to];
        continue;
      }
      depth--;
      if (depth > 0 && low[node] < low[path[depth - 1]]) low[path[depth - 1]] = low[node];
      if (low[node] !== index[node]) continue;
      let member: number;
      do {
        member = open[--openCount];
        componentOf[member] = count;
      } while (member !== node);
      count++;
    }
  }
  return { componentOf, count, after: arcsBetween(offsets, targets, componentOf, count) };
}

/** Each arc between two components once. */
function arcsBetween(
  offsets: Int32Array,
  targets: Int32Array,
  componentOf: Int32Array,
  count: number,
): Arcs {
  const nodes = componentOf.length;
  const starts = new Int32Array(count + 1);
  for (let v = 0; v < nodes; v++) starts[componentOf[v] + 1]++;
  for (let c = 0; c < count; c++) starts[c + 1] += starts[c];
  const byComponent = new Int32Array(nodes);
  const at = starts.slice(0, count);
  for (let v = 0; v < nodes; v++) byComponent[at[componentOf[v]]++] = v;
  const seenFrom = new Int32Array(count).fill(-1);
  const between = new Int32Array(count + 1);
  const found: number[] = [];
  for (let c = 0; c < count; c++) {
    for (let x = starts[c]; x < starts[c + 1]; x++) {
      const v = byComponent[x];
      for (let a = offsets[v]; a < offsets[v + 1]; a++) {
        const to = componentOf[targets[a]];
        if (to === c || seenFrom[to] === c) continue;
        seenFrom[to] = c;
        found.push(to);
      }
    }
    between[c + 1] = found.length;
  }
  return { offsets: between, targets: Int32Array.from(found) };
}
