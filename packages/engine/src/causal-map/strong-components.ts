/**
 * Strongly connected components of the part of a directed graph whose nodes are `least` and above.
 * Tarjan 1972, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1:146-160.
 * Without recursion. Cost: linear in nodes and arcs.
 *
 * @returns the component of each node, -1 below `least`; and the size of each component
 */
export function strongComponents(
  next: readonly (readonly number[])[],
  least = 0,
): { readonly of: Int32Array; readonly sizes: readonly number[] } {
  const n = next.length;
  const of = new Int32Array(n).fill(-1);
  const found = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const place = new Int32Array(n);
  const stack: number[] = [];
  const sizes: number[] = [];
  let clock = 0;
  for (let root = least; root < n; root++) {
    if (found[root] >= 0) continue;
    const trail = [root];
    while (trail.length > 0) {
      const v = trail[trail.length - 1];
      if (found[v] < 0) {
        found[v] = low[v] = clock++;
        stack.push(v);
      }
      let deeper = false;
      while (place[v] < next[v].length) {
        const w = next[v][place[v]++];
        if (w < least) continue;
        if (found[w] < 0) {
          trail.push(w);
          deeper = true;
          break;
        }
        if (of[w] < 0) low[v] = Math.min(low[v], found[w]);
      }
      if (deeper) continue;
      trail.pop();
      const parent = trail[trail.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent], low[v]);
      if (low[v] !== found[v]) continue;
      let size = 0;
      for (let w = -1; w !== v; size++) {
        w = stack.pop() as number;
        of[w] = sizes.length;
      }
      sizes.push(size);
    }
  }
  return { of, sizes };
}
