/** Which states share a column: grouping states by everything but one party's own options. */
import type { OptionModel } from "./model.js";

export interface Grouped {
  /** All states, column after column, ascending within a column. */
  readonly members: Int32Array;
  readonly offsets: Int32Array | null;
  readonly size: number;
  readonly columnCount: number;
  /** Column of each state where it cannot be computed from the pattern; null for a full cube. */
  readonly columnOf: Int32Array | null;
}

/** The options of a party, ascending. */
export function ownOptions(model: OptionModel, party: number): number[] {
  const options: number[] = [];
  for (let o = 0; o < model.optionCount; o++) if (model.owner[o] === party) options.push(o);
  return options;
}

/** The options of a party as a mask of `words` words. */
export function ownMask(model: OptionModel, party: number): Uint32Array {
  const mask = new Uint32Array(model.words);
  for (const o of ownOptions(model, party)) mask[o >>> 5] |= 1 << (o & 31);
  return mask;
}

/** First member position of column c; pass c + 1 for the end. */
export function columnStart(
  columns: { readonly offsets: Int32Array | null; readonly size: number },
  c: number,
): number {
  return columns.offsets === null ? c * columns.size : columns.offsets[c];
}

/** Groups the states of a model into the columns of a party. O(m). */
export function groupByColumn(model: OptionModel, party: number): Grouped {
  const options = ownOptions(model, party);
  return model.patterns === null ? cubeColumns(model, options) : listedColumns(model, options);
}

/** Every pattern feasible: columns are enumerated by counting, ascending in the others' options. */
function cubeColumns(model: OptionModel, options: readonly number[]): Grouped {
  const count = model.stateCount;
  const size = 2 ** options.length;
  const own = maskOf(options);
  const others = (count - 1) & ~own;
  const within = new Int32Array(size);
  for (let x = 1, pattern = 0; x < size; x++) {
    pattern = (pattern - own) & own;
    within[x] = pattern;
  }
  const members = new Int32Array(count);
  let base = 0;
  for (let position = 0; position < count; base = (base - others) & others)
    for (let x = 0; x < size; x++) members[position++] = base | within[x];
  return { members, offsets: null, size, columnCount: count / size, columnOf: null };
}

function listedColumns(model: OptionModel, options: readonly number[]): Grouped {
  const { stateCount } = model;
  const columnOf = new Int32Array(stateCount);
  const columnCount = numberColumns(model, options, columnOf);
  const offsets = new Int32Array(columnCount + 1);
  for (let s = 0; s < stateCount; s++) offsets[columnOf[s] + 1]++;
  for (let c = 0; c < columnCount; c++) offsets[c + 1] += offsets[c];
  const next = offsets.slice(0, columnCount);
  const members = new Int32Array(stateCount);
  for (let s = 0; s < stateCount; s++) members[next[columnOf[s]]++] = s;
  return { members, offsets, size: 0, columnCount, columnOf };
}

/** Numbers the columns in the order of their first state; returns how many there are. */
function numberColumns(
  model: OptionModel,
  options: readonly number[],
  columnOf: Int32Array,
): number {
  const patterns = model.patterns as Uint32Array;
  const { words, stateCount } = model;
  const own = new Uint32Array(words);
  for (const o of options) own[o >>> 5] |= 1 << (o & 31);
  let columnCount = 0;
  const others = model.optionCount - options.length;
  // A table by pattern is quickest, unless the feasible states are few among the patterns.
  if (words === 1 && 2 ** others <= 4096 + 8 * stateCount) {
    const squeeze = squeezer(~own[0], model.optionCount);
    const table = new Int32Array(2 ** others).fill(-1);
    for (let s = 0; s < stateCount; s++) {
      const key = squeeze(patterns[s]);
      if (table[key] < 0) table[key] = columnCount++;
      columnOf[s] = table[key];
    }
    return columnCount;
  }
  const seen = new Map<number | string, number>();
  for (let s = 0; s < stateCount; s++) {
    let key: number | string = (patterns[s * words] & ~own[0]) >>> 0;
    for (let w = 1; w < words; w++) key = `${key},${(patterns[s * words + w] & ~own[w]) >>> 0}`;
    let c = seen.get(key);
    if (c === undefined) {
      c = columnCount++;
      seen.set(key, c);
    }
    columnOf[s] = c;
  }
  return columnCount;
}

/** A function from a state to its column. */
export function columnFinder(
  model: OptionModel,
  party: number,
  grouped: Grouped,
): (state: number) => number {
  const { columnOf } = grouped;
  if (columnOf !== null) return (state) => columnOf[state];
  return squeezer(~ownMask(model, party)[0], model.optionCount);
}

function maskOf(options: readonly number[]): number {
  let mask = 0;
  for (const o of options) mask |= 1 << o;
  return mask;
}

/** Squeezes the bits of `mask` together, lowest first; by runs of adjacent bits, so a few shifts each. */
export function squeezer(mask: number, width: number): (pattern: number) => number {
  const runs: { from: number; to: number; bits: number }[] = [];
  let to = 0;
  for (let b = 0; b < width; b++) {
    if (((mask >>> b) & 1) === 0) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.from + last.bits === b) last.bits++;
    else runs.push({ from: b, to, bits: 1 });
    to++;
  }
  return (pattern) => {
    let result = 0;
    for (const run of runs)
      result |= ((pattern >>> run.from) & (run.bits === 32 ? -1 : (1 << run.bits) - 1)) << run.to;
    return result;
  };
}
