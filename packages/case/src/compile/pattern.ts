/** A pattern as written, one letter an option: `taken` has a bit where Y, `open` where "-". */
export interface PatternMask {
  readonly taken: Uint32Array;
  readonly open: Uint32Array;
}

/** How many 32-bit words a pattern of so many options takes. */
export function patternWords(optionCount: number): number {
  return Math.max(1, (optionCount + 31) >>> 5);
}

/** Reads Y, N and - (any case); null where the letters or their number are wrong. */
export function readPattern(text: string, optionCount: number): PatternMask | null {
  if (text.length !== optionCount) return null;
  const taken = new Uint32Array(patternWords(optionCount));
  const open = new Uint32Array(taken.length);
  for (let o = 0; o < optionCount; o++) {
    const letter = text[o];
    const bit = 1 << (o & 31);
    if (letter === "Y" || letter === "y") taken[o >>> 5] |= bit;
    else if (letter === "-") open[o >>> 5] |= bit;
    else if (letter !== "N" && letter !== "n") return null;
  }
  return { taken, open };
}

/** Writes a pattern; "-" where `varies` has a bit. `at` is the index of its first word. */
export function writePattern(
  patterns: Uint32Array,
  at: number,
  optionCount: number,
  varies: Uint32Array | null,
): string {
  let text = "";
  for (let o = 0; o < optionCount; o++) {
    const word = at + (o >>> 5);
    if (varies !== null && ((varies[word] >>> (o & 31)) & 1) === 1) text += "-";
    else text += ((patterns[word] >>> (o & 31)) & 1) === 1 ? "Y" : "N";
  }
  return text;
}

/** Compares two patterns as binary numbers. */
export function comparePatterns(
  a: Uint32Array,
  aAt: number,
  b: Uint32Array,
  bAt: number,
  words: number,
): number {
  for (let w = words - 1; w >= 0; w--) {
    if (a[aAt + w] !== b[bAt + w]) return a[aAt + w] < b[bAt + w] ? -1 : 1;
  }
  return 0;
}

/** The index of a pattern among ascending ones (null: the full cube), or -1. */
export function findPattern(
  patterns: Uint32Array | null,
  words: number,
  count: number,
  wanted: Uint32Array,
): number {
  if (patterns === null) return wanted[0] < count ? wanted[0] : -1;
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = comparePatterns(patterns, middle * words, wanted, 0, words);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The states that a mask matches, ascending. Cost: a bisection without "-", else O(states). */
export function matchPattern(
  patterns: Uint32Array | null,
  words: number,
  count: number,
  mask: PatternMask,
): number[] {
  if (mask.open.every((word) => word === 0)) {
    const found = findPattern(patterns, words, count, mask.taken);
    return found < 0 ? [] : [found];
  }
  const found: number[] = [];
  for (let s = 0; s < count; s++) {
    let w = 0;
    while (w < words) {
      const word = patterns === null ? s : patterns[s * words + w];
      if (((word ^ mask.taken[w]) & ~mask.open[w]) !== 0) break;
      w++;
    }
    if (w === words) found.push(s);
  }
  return found;
}
