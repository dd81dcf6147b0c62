import { popcount } from "../graph-model/bit-column.js";

/**
 * Replaces codes by their ranks among the codes that occur, keeping order: 0 for the lowest.
 * Codes lie in 0 .. bound-1. Cost: O(states + bound / 32), bound / 4 bytes.
 *
 * @param room for callers that compress often: arrays of at least bound / 32 words to be used again
 * @returns how many different codes there are
 */
export function compressCodes(
  codes: Int32Array,
  bound: number,
  room?: { readonly present: Uint32Array; readonly before: Int32Array },
): number {
  const words = (bound + 31) >>> 5;
  const present = room?.present.fill(0, 0, words) ?? new Uint32Array(words);
  for (let s = 0; s < codes.length; s++) present[codes[s] >>> 5] |= 1 << (codes[s] & 31);
  const before = room?.before ?? new Int32Array(words);
  let total = 0;
  for (let w = 0; w < words; w++) {
    before[w] = total;
    total += popcount(present[w]);
  }
  for (let s = 0; s < codes.length; s++) {
    const word = codes[s] >>> 5;
    const below = (1 << (codes[s] & 31)) - 1;
    codes[s] = before[word] + popcount(present[word] & below);
  }
  return total;
}
