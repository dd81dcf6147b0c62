import type { OptionModel } from "./model.js";
import { patternWord } from "./patterns.js";

/** The states grouped by what the others do: within a column only the party's options differ. */
export interface OwnColumns {
  readonly count: number;
  /** states[starts[c] .. starts[c+1]) are the states of column c, ascending. */
  readonly starts: Int32Array;
  readonly states: Int32Array;
}

/** The options of a party as a mask of `words` words. */
export function ownMask(model: OptionModel, party: number): Uint32Array {
  const mask = new Uint32Array(model.words);
  for (let o = 0; o < model.optionCount; o++) {
    if (model.owner[o] === party) mask[o >>> 5] |= 1 << (o & 31);
  }
  return mask;
}

/** Groups the states of an option model into the columns of a party. Cost: O(states · words). */
export function ownColumns(model: OptionModel, party: number): OwnColumns {
  const { stateCount, words } = model;
  const mask = ownMask(model, party);
  const column = new Int32Array(stateCount);
  const known = new Map<number | string, number>();
  for (let s = 0; s < stateCount; s++) {
    let key: number | string = (patternWord(model, s, 0) & ~mask[0]) >>> 0;
    for (let w = 1; w < words; w++) {
      key = `${key},${(patternWord(model, s, w) & ~mask[w]) >>> 0}`;
    }
    let c = known.get(key);
    if (c === undefined) {
      c = known.size;
      known.set(key, c);
    }
    column[s] = c;
  }
  const starts = new Int32Array(known.size + 1);
  for (let s = 0; s < stateCount; s++) starts[column[s] + 1]++;
  for (let c = 0; c < known.size; c++) starts[c + 1] += starts[c];
  const next = starts.slice();
  const states = new Int32Array(stateCount);
  for (let s = 0; s < stateCount; s++) states[next[column[s]]++] = s;
  return { count: known.size, starts, states };
}
