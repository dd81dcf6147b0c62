import { holdsAt } from "../graph-model/bit-column.js";
import type { MayMove } from "./reach-bound.js";
import { answersImprove, type SearchedConcept } from "./searched-concept.js";
import type { StatementSource } from "./statement-list.js";

/**
 * Which moves a party might come to want under some order of its statements: those that make one
 * statement true which was not, since that statement may be put first. A party whose list is not to
 * be changed wants what it wants now. Where answers need not be improvements, every move counts.
 */
export function potentialMoves(
  levels: readonly Int32Array[],
  sources: readonly (StatementSource | null)[],
  stateCount: number,
  concept: SearchedConcept,
): MayMove {
  if (!answersImprove(concept)) return () => true;
  const truths = sources.map((source) => (source === null ? null : wordsOf(source, stateCount)));
  return (from, to, party) => {
    const truth = truths[party];
    if (truth === null) return levels[party][to] > levels[party][from];
    const { words, bits } = truth;
    for (let w = 0; w < words; w++) {
      if ((bits[to * words + w] & ~bits[from * words + w]) !== 0) return true;
    }
    return false;
  };
}

/** Which statements hold at each state, as bits. */
function wordsOf(
  { columns }: StatementSource,
  stateCount: number,
): { words: number; bits: Uint32Array } {
  const words = Math.max(1, Math.ceil(columns.length / 32));
  const bits = new Uint32Array(stateCount * words);
  columns.forEach((column, k) => {
    for (let s = 0; s < stateCount; s++) {
      if (holdsAt(column, s)) bits[s * words + (k >>> 5)] |= 1 << (k & 31);
    }
  });
  return { words, bits };
}
