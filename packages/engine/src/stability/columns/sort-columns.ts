/** Sorting every column by preference, best first, with ties marked. */
import { columnStart, type Grouped } from "../../graph-model/own-columns.js";

/** Up to this many members an insertion sort is quickest. */
const SMALL = 24;

/**
 * Sorts the members of every column by descending level and stores a member that ties with the one
 * before it as its bitwise complement. O(m log S) for m states in columns of S.
 */
export function sortColumns(grouped: Grouped, levels: Int32Array): void {
  const { members, columnCount } = grouped;
  const small = new Int32Array(SMALL);
  const packed = new PackedSort(widestColumn(grouped), levels);
  for (let c = 0; c < columnCount; c++) {
    const start = columnStart(grouped, c);
    const count = columnStart(grouped, c + 1) - start;
    if (count <= SMALL) insertionSort(members, levels, start, count, small);
    else packed.sort(members, start, count);
  }
}

function widestColumn({ offsets, size, columnCount }: Grouped): number {
  let widest = size;
  if (offsets !== null)
    for (let c = 0; c < columnCount; c++) widest = Math.max(widest, offsets[c + 1] - offsets[c]);
  return widest;
}

function insertionSort(
  members: Int32Array,
  levels: Int32Array,
  start: number,
  count: number,
  keys: Int32Array,
): void {
  for (let x = 0; x < count; x++) {
    const state = members[start + x];
    const level = levels[state];
    let y = x;
    while (y > 0 && keys[y - 1] < level) {
      keys[y] = keys[y - 1];
      members[start + y] = members[start + y - 1];
      y--;
    }
    keys[y] = level;
    members[start + y] = state;
  }
  for (let x = count - 1; x > 0; x--)
    if (keys[x] === keys[x - 1]) members[start + x] = ~members[start + x];
}

/**
 * Larger columns: level and place in one number, sorted by the built-in sort of typed arrays. Numbers of
 * 32 bits sort several times faster than doubles, so doubles are used only where level and place do
 * not fit; there level * 2^26 + place is exact, since both stay below 2^26 + 1.
 */
class PackedSort {
  readonly #levels: Int32Array;
  readonly #keys: Uint32Array | Float64Array;
  readonly #places: number;
  readonly #states: Int32Array;
  constructor(widest: number, levels: Int32Array) {
    let highest = 0;
    for (let s = 0; s < levels.length; s++) if (levels[s] > highest) highest = levels[s];
    let places = 1;
    while (places < widest) places *= 2;
    const fits = (highest + 1) * places <= 2 ** 32;
    this.#levels = levels;
    this.#places = places;
    this.#keys = fits ? new Uint32Array(widest) : new Float64Array(widest);
    this.#states = new Int32Array(widest);
  }
  sort(members: Int32Array, start: number, count: number): void {
    const places = this.#places;
    const states = this.#states;
    const keys = count === this.#keys.length ? this.#keys : this.#keys.subarray(0, count);
    for (let x = 0; x < count; x++) {
      const state = members[start + x];
      states[x] = state;
      // The last place first among equals: read backward, ties keep their order.
      keys[x] = this.#levels[state] * places + (count - 1 - x);
    }
    keys.sort();
    let previous = -1;
    for (let x = 0; x < count; x++) {
      const key = keys[count - 1 - x];
      const level = Math.floor(key / places);
      const state = states[count - 1 - (key - level * places)];
      members[start + x] = level === previous ? ~state : state;
      previous = level;
    }
  }
}
