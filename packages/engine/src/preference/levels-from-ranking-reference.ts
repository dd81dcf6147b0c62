/**
 * The definition literally: a state's level is one more than the number of non-empty classes below
 * its own. The oracle for levels-from-ranking.ts, for rankings that name every state once.
 */
export function levelsFromRankingReference(
  classes: readonly (readonly number[])[],
  stateCount: number,
): Int32Array {
  const filled = classes.filter((c) => c.length > 0);
  return Int32Array.from(
    { length: stateCount },
    (_, s) => filled.length - filled.findIndex((c) => c.includes(s)),
  );
}
