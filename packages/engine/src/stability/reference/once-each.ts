/**
 * The states that a coalition can reach if each member moves at most once, in any order: the
 * reading of GMCR+ and not of the literature, kept to compare with published tables that rest on it.
 */
import type { NextStates } from "./answers.js";

/** The states reached from `from` by one step or more, ascending. */
export function onceEach(next: NextStates, coalition: readonly number[], from: number): number[] {
  const reached = new Set<number>();
  const seen = new Set<string>();
  const go = (s: number, left: readonly number[]): void => {
    const key = `${s}:${left.join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const j of left) {
      for (const t of next[j][s]) {
        reached.add(t);
        go(
          t,
          left.filter((other) => other !== j),
        );
      }
    }
  };
  go(from, coalition);
  return [...reached].sort((a, b) => a - b);
}
