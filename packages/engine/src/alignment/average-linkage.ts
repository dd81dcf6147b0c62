/**
 * Agglomerative clustering by average linkage (UPGMA): the two clusters whose members are on average
 * nearest to one another are joined, until one is left. Sokal & Michener 1958, "A statistical method
 * for evaluating systematic relationships", University of Kansas Science Bulletin 38:1409-1438.
 */

/** Two clusters joined. Clusters 0 .. n-1 are the items; the k-th join makes cluster n + k. */
export interface Join {
  /** The cluster with the smaller lowest member first. */
  readonly clusters: readonly [number, number];
  /** The mean distance between the members of the one and the members of the other. */
  readonly distance: number;
  /** Ascending items of the new cluster. */
  readonly members: readonly number[];
}

/** Distances nearer than this count as equal, so that rounding decides nothing. */
export const SAME_DISTANCE = 1e-9;

/**
 * The n - 1 joins of n items, nearest first. Where several pairs are equally near, the pair whose
 * lowest members come first is joined. Cost: n^3 for n items.
 *
 * @param distances symmetric, n rows of n
 */
export function averageLinkage(distances: readonly (readonly number[])[]): Join[] {
  const n = distances.length;
  const between = distances.map((row) => [...row]);
  let open = Array.from({ length: n }, (_, i) => i);
  const members: number[][] = open.map((i) => [i]);
  const joins: Join[] = [];
  while (open.length > 1) {
    let best: [number, number] = [open[0], open[1]];
    for (const [i, a] of open.entries()) {
      for (const b of open.slice(i + 1)) {
        if (between[a][b] < between[best[0]][best[1]] - SAME_DISTANCE) best = [a, b];
      }
    }
    const [a, b] = best;
    const made = n + joins.length;
    members[made] = [...members[a], ...members[b]].sort((x, y) => x - y);
    joins.push({ clusters: best, distance: between[a][b], members: members[made] });
    // The mean to a third cluster is that of the means to both, weighed by how many they are.
    const [sizeA, sizeB] = [members[a].length, members[b].length];
    between[made] = [];
    for (const c of open) {
      if (c === a || c === b) continue;
      const mean = (sizeA * between[a][c] + sizeB * between[b][c]) / (sizeA + sizeB);
      between[made][c] = mean;
      between[c][made] = mean;
    }
    open = open.map((c) => (c === a ? made : c)).filter((c) => c !== b);
  }
  return joins;
}
