/**
 * The inner loops of the sweeps: one pass over some columns of a party that lowers, for every state,
 * the least value that the party's moves lead to.
 *
 * Values are kept in pairs, values[2s] and values[2s + 1], so that GMR with SMR and SEQ with SSEQ
 * share every read of the columns. They stay below NOTHING, so that differences fit 32 bits and the
 * minimum needs no branch: the order of the values is unpredictable, and a wrong guess of the
 * processor costs more than the whole step.
 */
import type { Columns } from "./layout.js";

/** Above every value: nothing is reached. */
export const NOTHING = 0x3fffffff;

/** The states that a sweep changed: complete while count <= list.length, else only their number. */
export interface Noted {
  readonly list: Int32Array;
  /** list.length - 1, all ones: the list wraps instead of being checked at every step. */
  readonly mask: number;
  count: number;
}

/**
 * Improvements, columns [from, to) of a party that is free to move within its columns: each state takes
 * the least values among the states of its column that the party strictly prefers to it.
 * Appends the states that changed to `noted`.
 */
export function relaxImproving(
  columns: Columns,
  values: Int32Array,
  from: number,
  to: number,
  noted: Noted,
): void {
  const { members, offsets, size } = columns;
  const { list, mask } = noted;
  let changed = noted.count;
  let start = offsets === null ? from * size : offsets[from];
  for (let c = from; c < to; c++) {
    const end = offsets === null ? start + size : offsets[c + 1];
    let better = NOTHING;
    let better2 = NOTHING;
    let seen = NOTHING;
    let seen2 = NOTHING;
    for (let p = start; p < end; p++) {
      let state = members[p];
      const tie = state >> 31;
      state ^= tie;
      better ^= (better ^ seen) & ~tie;
      better2 ^= (better2 ^ seen2) & ~tie;
      const at = state + state;
      let value = values[at];
      let value2 = values[at + 1];
      let drop = better - value;
      drop &= drop >> 31;
      value += drop;
      values[at] = value;
      let drop2 = better2 - value2;
      drop2 &= drop2 >> 31;
      value2 += drop2;
      values[at + 1] = value2;
      list[changed & mask] = state;
      changed -= (drop | drop2) >> 31;
      drop = value - seen;
      seen += drop & (drop >> 31);
      drop = value2 - seen2;
      seen2 += drop & (drop >> 31);
    }
    start = end;
  }
  noted.count = changed;
}

/** The same for all moves, improving or not: every state of a column takes the column's least values. */
export function relaxAll(
  columns: Columns,
  values: Int32Array,
  from: number,
  to: number,
  noted: Noted,
): void {
  const { members, offsets, size } = columns;
  const { list, mask } = noted;
  let changed = noted.count;
  let start = offsets === null ? from * size : offsets[from];
  for (let c = from; c < to; c++) {
    const end = offsets === null ? start + size : offsets[c + 1];
    let least = NOTHING;
    let least2 = NOTHING;
    for (let p = start; p < end; p++) {
      const state = members[p] ^ (members[p] >> 31);
      const value = values[2 * state];
      const value2 = values[2 * state + 1];
      if (value < least) least = value;
      if (value2 < least2) least2 = value2;
    }
    for (let p = start; p < end; p++) {
      const state = members[p] ^ (members[p] >> 31);
      if (least < values[2 * state] || least2 < values[2 * state + 1]) {
        values[2 * state] = least;
        values[2 * state + 1] = least2;
        list[changed++ & mask] = state;
      }
    }
    start = end;
  }
  noted.count = changed;
}
