import { type Join, SAME_DISTANCE } from "../average-linkage.js";

/** The definition literally: every mean taken anew over all pairs of members. The oracle. */
export function averageLinkageReference(distances: readonly (readonly number[])[]): Join[] {
  let open = distances.map((_, i) => ({ cluster: i, members: [i] }));
  const joins: Join[] = [];
  while (open.length > 1) {
    let best: { a: number; b: number; distance: number } | null = null;
    for (let a = 0; a < open.length; a++) {
      for (let b = a + 1; b < open.length; b++) {
        let sum = 0;
        for (const i of open[a].members) for (const j of open[b].members) sum += distances[i][j];
        const distance = sum / (open[a].members.length * open[b].members.length);
        if (best === null || distance < best.distance - SAME_DISTANCE) best = { a, b, distance };
      }
    }
    const { a, b, distance } = best as { a: number; b: number; distance: number };
    const members = [...open[a].members, ...open[b].members].sort((x, y) => x - y);
    joins.push({ clusters: [open[a].cluster, open[b].cluster], distance, members });
    const made = { cluster: distances.length + joins.length - 1, members };
    open = open
      .filter((_, i) => i !== a && i !== b)
      .concat(made)
      .sort((x, y) => x.members[0] - y.members[0]);
  }
  return joins;
}
