import { type Clauses, type Literal, negate } from "./clauses.js";

/**
 * Unit propagation with counters and a trail that can be undone: a clause whose literals are all
 * false but one forces that one (Davis, Logemann & Loveland 1962).
 */
export interface Propagation {
  /** 1 the variable holds, 0 it does not, 2 undecided. */
  readonly value: Uint8Array;
  /** One bit a clause: whether it is satisfied. */
  readonly satisfied: Uint32Array;
  /** How many clauses are not satisfied yet. */
  open(): number;
  /** Sets a literal and all that follows from it; false where that contradicts a clause. */
  assign(literal: Literal): boolean;
  /** The length of the trail, to undo to. */
  mark(): number;
  undo(mark: number): void;
}

/** Starts propagation; null where the clauses contradict one another at once. */
export function createPropagation(source: Clauses): Propagation | null {
  const { clauses, variableCount } = source;
  const value = new Uint8Array(variableCount).fill(2);
  const satisfied = new Uint32Array((clauses.length + 31) >>> 5);
  const trueCount = new Int32Array(clauses.length);
  const freeCount = Int32Array.from(clauses, (c) => c.length);
  const occurrences: number[][] = Array.from({ length: 2 * variableCount }, () => []);
  clauses.forEach((clause, c) => {
    for (const literal of clause) occurrences[literal].push(c);
  });
  const trail: Literal[] = [];
  const queue: Literal[] = [];
  let openCount = clauses.length;

  const push = (literal: Literal): boolean => {
    const v = literal >>> 1;
    const wanted = (literal & 1) ^ 1;
    if (value[v] !== 2) return value[v] === wanted;
    value[v] = wanted;
    trail.push(literal);
    queue.push(literal);
    let sound = true;
    for (const c of occurrences[literal]) {
      freeCount[c]--;
      if (trueCount[c]++ === 0) {
        satisfied[c >>> 5] |= 1 << (c & 31);
        openCount--;
      }
    }
    for (const c of occurrences[negate(literal)]) {
      freeCount[c]--;
      if (trueCount[c] === 0 && freeCount[c] === 0) sound = false;
    }
    return sound;
  };

  const drain = (): boolean => {
    while (queue.length > 0) {
      const literal = queue.pop() as Literal;
      for (const c of occurrences[negate(literal)]) {
        if (trueCount[c] > 0 || freeCount[c] !== 1) continue;
        const unit = clauses[c].find((l) => value[l >>> 1] === 2) as Literal;
        if (!push(unit)) {
          queue.length = 0;
          return false;
        }
      }
    }
    return true;
  };

  const assign = (literal: Literal): boolean => {
    if (push(literal)) return drain();
    queue.length = 0;
    return false;
  };

  const undo = (mark: number): void => {
    while (trail.length > mark) {
      const literal = trail.pop() as Literal;
      value[literal >>> 1] = 2;
      for (const c of occurrences[literal]) {
        freeCount[c]++;
        if (--trueCount[c] === 0) {
          satisfied[c >>> 5] &= ~(1 << (c & 31));
          openCount++;
        }
      }
      for (const c of occurrences[negate(literal)]) freeCount[c]++;
    }
  };

  for (const clause of clauses) {
    if (clause.length === 0) return null;
    if (clause.length === 1 && !assign(clause[0])) return null;
  }
  return { value, satisfied, open: () => openCount, assign, mark: () => trail.length, undo };
}
