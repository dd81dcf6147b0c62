/**
 * Columns of a party that is not free in them: one-way options, and guards that are closed there.
 * A move from x to y is legal if what it takes is in `up` and what it undoes is in `down`; that
 * relation is transitive, and reachability is inclusion in a small lattice of option patterns.
 */
import { columnStart } from "../../graph-model/own-columns.js";
import type { Columns, Constraint } from "./layout.js";
import { NOTHING, type Noted } from "./relax.js";

/** Up to so many constrained options a column is settled in one pass over its members. */
const NARROW = 3;

/** Reusable space for the columns of one party. */
export class ColumnScratch {
  readonly input: Int32Array;
  readonly output: Int32Array;
  readonly least: Int32Array;
  /** For relaxNarrow: the least values by pattern, of the members seen and of those strictly better. */
  readonly seen = new Int32Array(2 << NARROW);
  readonly better = new Int32Array(2 << NARROW);
  constructor(columns: Columns) {
    let widest = columns.size;
    if (columns.offsets !== null)
      for (let c = 0; c < columns.columnCount; c++)
        widest = Math.max(widest, columns.offsets[c + 1] - columns.offsets[c]);
    this.input = new Int32Array(widest);
    this.output = new Int32Array(widest);
    const width = columns.constraint?.width ?? 0;
    this.least = new Int32Array(width <= 20 && 2 ** width <= widest ? 2 ** width : 0);
  }
}

/**
 * For each member p of column c, output[p] = the least input over the members that the party may move
 * to from p; with `improving`, only over those it strictly prefers to p. NOTHING where there is none.
 * Without `improving` the member itself counts.
 * O(S * 2^w) for w constrained options through the lattice, O(S^2) where the column is small.
 */
export function leastReachable(
  columns: Columns,
  constraint: Constraint,
  c: number,
  improving: boolean,
  scratch: ColumnScratch,
): void {
  const start = columnStart(columns, c);
  const count = columnStart(columns, c + 1) - start;
  const { input, output, least } = scratch;
  const up = constraint.up[c];
  const down = constraint.down[c];
  const { index } = constraint;
  const { members } = columns;
  if (count <= 16 || least.length === 0 || count < least.length) {
    let group = 0;
    for (let p = 0; p < count; p++) {
      if (members[start + p] >= 0) group = p;
      const from = index[start + p];
      let found = NOTHING;
      const limit = improving ? group : count;
      for (let q = 0; q < limit; q++) {
        if (input[q] >= found) continue;
        const to = index[start + q];
        if ((to & ~from & ~up) === 0 && (from & ~to & ~down) === 0) found = input[q];
      }
      output[p] = found;
    }
    return;
  }
  least.fill(NOTHING);
  if (!improving) {
    for (let p = 0; p < count; p++)
      insert(least, index[start + p], up, down, constraint.width, input[p]);
    for (let p = 0; p < count; p++) output[p] = least[index[start + p]];
    return;
  }
  for (let p = 0; p < count; ) {
    let end = p + 1;
    while (end < count && members[start + end] < 0) end++;
    for (let q = p; q < end; q++) output[q] = least[index[start + q]];
    for (let q = p; q < end; q++)
      insert(least, index[start + q], up, down, constraint.width, input[q]);
    p = end;
  }
}

/** Offers `value`, found at pattern `at`, to every pattern from which `at` may be reached. */
function insert(
  least: Int32Array,
  at: number,
  up: number,
  down: number,
  width: number,
  value: number,
): void {
  // Bits that may differ at the start of such a move: taken on the way, or undone on the way.
  const all = 2 ** width - 1;
  const free = ((at & up) | (~at & down)) & all;
  for (let change = free; ; change = (change - 1) & free) {
    const from = at ^ change;
    if (value < least[from]) least[from] = value;
    if (change === 0) return;
  }
}

/** The sweep of relax.ts for a constrained party: lowers both values of every state of column c. */
export function relaxConstrained(
  columns: Columns,
  constraint: Constraint,
  values: Int32Array,
  from: number,
  to: number,
  improving: boolean,
  scratch: ColumnScratch,
  noted: Noted,
): void {
  if (constraint.width <= NARROW) {
    relaxNarrow(columns, constraint, values, from, to, improving, scratch, noted);
    return;
  }
  const { members } = columns;
  const { input, output } = scratch;
  const { list, mask } = noted;
  for (let c = from; c < to; c++) {
    const start = columnStart(columns, c);
    const count = columnStart(columns, c + 1) - start;
    for (let which = 0; which < 2; which++) {
      for (let p = 0; p < count; p++) {
        const state = members[start + p] ^ (members[start + p] >> 31);
        input[p] = values[2 * state + which];
      }
      leastReachable(columns, constraint, c, improving, scratch);
      for (let p = 0; p < count; p++) {
        if (output[p] >= input[p]) continue;
        const state = members[start + p] ^ (members[start + p] >> 31);
        values[2 * state + which] = output[p];
        list[noted.count++ & mask] = state;
      }
    }
  }
}

/**
 * The same for few constrained options, which is the usual case: both values at once, with the least
 * values kept by pattern of the constrained options. O(S * 2^w).
 */
function relaxNarrow(
  columns: Columns,
  constraint: Constraint,
  values: Int32Array,
  from: number,
  to: number,
  improving: boolean,
  scratch: ColumnScratch,
  noted: Noted,
): void {
  const { members, offsets, size } = columns;
  const { index, up, down, width } = constraint;
  const { seen, better } = scratch;
  const { list, mask } = noted;
  const all = (1 << width) - 1;
  const last = 2 * all + 1;
  let changed = noted.count;
  for (let c = from; c < to; c++) {
    const start = offsets === null ? c * size : offsets[c];
    const end = offsets === null ? start + size : offsets[c + 1];
    const mayTake = up[c];
    const mayUndo = down[c];
    for (let x = 0; x <= last; x++) seen[x] = NOTHING;
    if (!improving) {
      // Every member counts, whatever its place: all are seen before any is settled.
      for (let p = start; p < end; p++) {
        const state = members[p] ^ (members[p] >> 31);
        const at = index[p];
        const free = ((at & mayTake) | (~at & mayUndo)) & all;
        for (let change = free; ; change = (change - 1) & free) {
          const x = 2 * (at ^ change);
          if (values[2 * state] < seen[x]) seen[x] = values[2 * state];
          if (values[2 * state + 1] < seen[x + 1]) seen[x + 1] = values[2 * state + 1];
          if (change === 0) break;
        }
      }
    }
    for (let p = start; p < end; p++) {
      const member = members[p];
      const state = member ^ (member >> 31);
      const at = index[p];
      if (member >= 0) for (let x = 0; x <= last; x++) better[x] = seen[x];
      let value = values[2 * state];
      let value2 = values[2 * state + 1];
      if (better[2 * at] < value || better[2 * at + 1] < value2) {
        value = Math.min(value, better[2 * at]);
        value2 = Math.min(value2, better[2 * at + 1]);
        values[2 * state] = value;
        values[2 * state + 1] = value2;
        list[changed++ & mask] = state;
      }
      if (!improving) continue;
      const free = ((at & mayTake) | (~at & mayUndo)) & all;
      for (let change = free; ; change = (change - 1) & free) {
        const x = 2 * (at ^ change);
        if (value < seen[x]) seen[x] = value;
        if (value2 < seen[x + 1]) seen[x + 1] = value2;
        if (change === 0) break;
      }
    }
  }
  noted.count = changed;
}
