/**
 * R_H(s) by legal sequences: Fang, Hipel & Kilgour 1993, the induction in two clauses.
 *
 *   (i)  j in H and q in R_j(s)                              => q in R_H(s), j in Omega(s, q)
 *   (ii) q in R_H(s), j in H, t in R_j(q), Omega(s,q) != {j} => t in R_H(s), j in Omega(s, t)
 *
 * Omega(s, q) is the set of parties that can have moved last on the way to q. So a party never
 * moves twice in a row, but may move again after another. With improvements in the place of moves
 * the same induction gives R_H^+(s).
 */
import type { NextStates } from "./answers.js";

/** The states of R_H(from), ascending; `next` holds the moves, or the improvements, of each party. */
export function legalSequences(
  next: NextStates,
  coalition: readonly number[],
  from: number,
): number[] {
  const omega = lastMovers(next, coalition, from);
  const reached: number[] = [];
  for (let q = 0; q < omega.length; q++) if (omega[q] !== 0) reached.push(q);
  return reached;
}

/** Omega(from, q) for every state q as a set of bits, 0 where q is not reached. */
export function lastMovers(
  next: NextStates,
  coalition: readonly number[],
  from: number,
): Uint32Array {
  const stateCount = next[0].length;
  const omega = new Uint32Array(stateCount);
  for (const j of coalition) for (const q of next[j][from]) omega[q] |= 1 << j;
  let grown = true;
  while (grown) {
    grown = false;
    for (let q = 0; q < stateCount; q++) {
      if (omega[q] === 0) continue;
      for (const j of coalition) {
        if (omega[q] === 1 << j) continue;
        for (const t of next[j][q]) {
          if ((omega[t] & (1 << j)) !== 0) continue;
          omega[t] |= 1 << j;
          grown = true;
        }
      }
    }
  }
  return omega;
}
