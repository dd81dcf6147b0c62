import { type BitColumn, holdsAt } from "../graph-model/bit-column.js";

/**
 * The definition of option prioritising, literally: states compared by the vectors of how many
 * members of each tie hold. The oracle for levels-from-statements.ts; O(states² statements).
 */
export function levelsFromStatementsReference(
  columns: readonly BitColumn[],
  groups: ArrayLike<number>,
  stateCount: number,
): Int32Array {
  const vector = (s: number): number[] => {
    const counts: number[] = [];
    columns.forEach((column, c) => {
      if (c === 0 || groups[c] !== groups[c - 1]) counts.push(0);
      if (holdsAt(column, s)) counts[counts.length - 1]++;
    });
    return counts;
  };
  const vectors = Array.from({ length: stateCount }, (_, s) => vector(s));
  const compare = (a: readonly number[], b: readonly number[]): number => {
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
    return 0;
  };
  const distinct: number[][] = [];
  for (const v of vectors) if (!distinct.some((d) => compare(d, v) === 0)) distinct.push(v);
  return Int32Array.from(
    vectors,
    (v) => 1 + distinct.reduce((worse, d) => worse + (compare(d, v) < 0 ? 1 : 0), 0),
  );
}
