/** What is wrong with a ranking: a state named twice, or states not named at all. */
export type RankingFault =
  | {
      readonly kind: "repeated";
      readonly state: number;
      readonly places: readonly [number, number];
    }
  | { readonly kind: "missing"; readonly states: readonly number[] };

/**
 * Levels from a ranking: classes of tied states, best first, that name every state once.
 * Cost: O(states). Empty classes count for nothing.
 *
 * @param classes classes of state indices, the most preferred first
 * @returns levels 1 .. L without gaps, 1 the least preferred; or what is wrong
 *
 * @example levelsFromRanking([[2], [0, 1]], 3) // Int32Array [1, 1, 2]
 */
export function levelsFromRanking(
  classes: readonly ArrayLike<number>[],
  stateCount: number,
): Int32Array | RankingFault {
  const levels = new Int32Array(stateCount);
  const places = new Int32Array(stateCount).fill(-1);
  let level = 0;
  for (let c = classes.length - 1; c >= 0; c--) {
    if (classes[c].length === 0) continue;
    level++;
    for (let k = 0; k < classes[c].length; k++) {
      const state = classes[c][k];
      if (places[state] >= 0) return { kind: "repeated", state, places: [c, places[state]] };
      places[state] = c;
      levels[state] = level;
    }
  }
  const states: number[] = [];
  for (let s = 0; s < stateCount; s++) if (levels[s] === 0) states.push(s);
  return states.length === 0 ? levels : { kind: "missing", states };
}
