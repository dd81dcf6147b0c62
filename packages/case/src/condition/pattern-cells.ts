import { type BitColumn, emptyColumn } from "@sextant/engine";
import type { Cells } from "./evaluate.js";
import type { Formula } from "./formula.js";

/** Bit j of the word is the value of option o < 5 at states whose low five bits are j. */
const LOW_OPTIONS = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];

/** Option columns of a larger set are made anew each time rather than all kept. */
const KEEP_UP_TO = 1 << 22;

/**
 * Cells for states given as patterns: `words` 32-bit words a state, lowest first; null for the
 * full cube, where the pattern of state s is s. Making an option's column costs O(count), or
 * O(count / 32) in the full cube.
 */
export function patternCells(
  patterns: Uint32Array | null,
  words: number,
  count: number,
  listed: (formula: Formula & { kind: "states" }) => BitColumn,
): Cells {
  const kept: BitColumn[] = [];
  const option = (o: number): BitColumn => {
    if (kept[o] !== undefined) return kept[o];
    const column = patterns === null ? cubeColumn(o, count) : ownColumn(patterns, words, o, count);
    if (count <= KEEP_UP_TO) kept[o] = column;
    return column;
  };
  return { count, option, listed };
}

function cubeColumn(o: number, count: number): BitColumn {
  const column = emptyColumn(count);
  if (o < 5) return column.fill(LOW_OPTIONS[o]);
  for (let w = 0; w < column.length; w++) if ((w >>> (o - 5)) & 1) column[w] = 0xffffffff;
  return column;
}

function ownColumn(patterns: Uint32Array, words: number, o: number, count: number): BitColumn {
  const column = emptyColumn(count);
  const word = o >>> 5;
  const bit = o & 31;
  for (let s = 0, at = word; s < count; s++, at += words) {
    column[s >>> 5] |= ((patterns[at] >>> bit) & 1) << (s & 31);
  }
  return column;
}
