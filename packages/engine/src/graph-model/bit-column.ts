/** One truth value a state, 32 to a word: state s is bit s & 31 of word s >>> 5. */
export type BitColumn = Uint32Array;

/** An all-false column for `count` states. */
export function emptyColumn(count: number): BitColumn {
  return new Uint32Array((count + 31) >>> 5);
}

/** Whether the column holds at state s. */
export function holdsAt(column: BitColumn, s: number): boolean {
  return ((column[s >>> 5] >>> (s & 31)) & 1) === 1;
}

/** Makes the column hold at state s. */
export function setAt(column: BitColumn, s: number): void {
  column[s >>> 5] |= 1 << (s & 31);
}

/** In how many of the first `count` states the column holds. Bits past `count` are ignored. */
export function countHolding(column: BitColumn, count: number): number {
  let total = 0;
  const words = count >>> 5;
  for (let w = 0; w < words; w++) total += popcount(column[w]);
  const rest = count & 31;
  if (rest > 0) total += popcount(column[words] & ((1 << rest) - 1));
  return total;
}

/** The number of set bits of a 32-bit word. */
export function popcount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
