import type { BitColumn } from "../graph-model/bit-column.js";
import { compressCodes } from "./compress.js";

/**
 * Levels from preference statements by option prioritising: of two states the better is the one
 * that satisfies the first statement on which they differ. Hipel, Kilgour, Fang & Peng 1997,
 * "The decision support system GMCR in environmental conflict management", Applied Mathematics and
 * Computation 83:117-152; Fang, Hipel, Kilgour & Peng 2003, IEEE SMC-C 33:56-66. Statements of one
 * group are a tie: what counts is how many of them hold.
 *
 * Exact for any number of statements: classes are refined one statement at a time, from the first,
 * and renumbered in order whenever their numbers would grow beyond twice the states, so no score
 * 2^k is ever formed. Cost: O(states) a statement, about 5 bytes a state beside the result.
 *
 * @param columns truth of each statement over the states, most important first
 * @param groups the tie each statement belongs to: never descending, equal for the members of a tie
 * @param stateCount number of states
 * @returns levels 1 .. L without gaps, 1 the least preferred, equal for indifferent states
 *
 * @example levelsFromStatements([Uint32Array.of(0b1010), Uint32Array.of(0b1100)], [0, 1], 4)
 * // Int32Array [1, 3, 2, 4]
 */
export function levelsFromStatements(
  columns: readonly BitColumn[],
  groups: ArrayLike<number>,
  stateCount: number,
): Int32Array {
  const codes = new Int32Array(stateCount);
  if (stateCount === 0) return codes;
  let limit = 1 << 16;
  while (limit < 2 * stateCount) limit *= 2;
  let bound = 1;
  const makeRoom = (): void => {
    if (bound * 2 > limit) bound = compressCodes(codes, bound);
    bound *= 2;
  };

  for (let first = 0; first < columns.length; ) {
    let end = first + 1;
    while (end < columns.length && groups[end] === groups[first]) end++;
    if (end === first + 1) {
      makeRoom();
      refine(codes, columns[first]);
    } else {
      const counts = countTie(columns.slice(first, end), stateCount);
      // A count is refined like statements: its binary digits, the highest first.
      for (let digit = 31 - Math.clz32(end - first); digit >= 0; digit--) {
        makeRoom();
        for (let s = 0; s < stateCount; s++) codes[s] = codes[s] * 2 + ((counts[s] >>> digit) & 1);
      }
    }
    first = end;
  }
  compressCodes(codes, bound);
  for (let s = 0; s < stateCount; s++) codes[s]++;
  return codes;
}

function refine(codes: Int32Array, column: BitColumn): void {
  for (let s = 0; s < codes.length; ) {
    const word = column[s >>> 5];
    const end = Math.min(s + 32, codes.length);
    for (let bit = 0; s < end; bit++, s++) codes[s] = codes[s] * 2 + ((word >>> bit) & 1);
  }
}

function countTie(members: readonly BitColumn[], stateCount: number): Uint16Array | Uint32Array {
  const counts =
    members.length < 65_536 ? new Uint16Array(stateCount) : new Uint32Array(stateCount);
  for (const column of members) {
    for (let s = 0; s < stateCount; s++) counts[s] += (column[s >>> 5] >>> (s & 31)) & 1;
  }
  return counts;
}
