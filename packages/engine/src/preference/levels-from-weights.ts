import type { BitColumn } from "../graph-model/bit-column.js";
import { type Decimal, scaleDecimals } from "./decimal.js";

/**
 * Levels from weights: a state is worth the sum of the weights of the conditions that hold in it
 * (option weighting, Hipel, Kilgour, Fang & Peng 1997). Sums are exact, so 0.1 + 0.2 ties with 0.3:
 * in doubles where all sums stay below 2^53 in the common unit, in BigInt otherwise.
 * Cost: O(states · weights), plus sorting the different sums.
 *
 * @param columns truth of each condition over the states
 * @param weights one decimal a column, of any sign
 * @returns levels 1 .. L without gaps, 1 the least preferred
 */
export function levelsFromWeights(
  columns: readonly BitColumn[],
  weights: readonly Decimal[],
  stateCount: number,
): Int32Array {
  const units = scaleDecimals(weights);
  const largest = units.reduce((sum, u) => sum + (u < 0n ? -u : u), 0n);
  if (largest < 2n ** 53n) {
    const sums = new Float64Array(stateCount);
    const plain = units.map(Number);
    columns.forEach((column, c) => {
      const weight = plain[c];
      for (let s = 0; s < stateCount; s++) {
        if ((column[s >>> 5] >>> (s & 31)) & 1) sums[s] += weight;
      }
    });
    const distinct = distinctSorted(sums.slice().sort());
    return Int32Array.from(sums, (sum) => 1 + lowerBound(distinct, sum));
  }
  const sums = new Array<bigint>(stateCount).fill(0n);
  columns.forEach((column, c) => {
    for (let s = 0; s < stateCount; s++) {
      if ((column[s >>> 5] >>> (s & 31)) & 1) sums[s] += units[c];
    }
  });
  const distinct = distinctSorted(sums.slice().sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  return Int32Array.from(sums, (sum) => 1 + lowerBound(distinct, sum));
}

function distinctSorted<T>(sorted: ArrayLike<T>): T[] {
  const distinct: T[] = [];
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) distinct.push(sorted[i]);
  }
  return distinct;
}

function lowerBound<T extends number | bigint>(sorted: readonly T[], wanted: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
