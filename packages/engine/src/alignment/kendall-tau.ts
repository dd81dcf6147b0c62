/**
 * Agreement of two rankings with ties.
 *
 * Of all pairs of items, those that both rankings order alike are concordant, those that they order
 * oppositely discordant, and the others tied in one or in both. Kendall's tau-b is
 *
 *     (concordant - discordant) / sqrt(pairs not tied in a · pairs not tied in b)
 *
 * Kendall 1945, "The treatment of ties in ranking problems", Biometrika 33:239-251. Computed by
 * sorting: Knight 1966, "A computer method for calculating Kendall's tau with ungrouped data",
 * Journal of the American Statistical Association 61:436-439.
 */
export interface RankAgreement {
  readonly concordant: number;
  readonly discordant: number;
  /** Pairs tied in the first ranking only, in the second only, and in both. */
  readonly tiedInFirst: number;
  readonly tiedInSecond: number;
  readonly tiedInBoth: number;
  /** From -1 (opposite) to 1 (the same); null where either ranking ties everything. */
  readonly tau: number | null;
}

/**
 * Kendall's tau-b between two rankings of the same items, given as levels (1 and up, higher is
 * better, without large gaps). Exact counts; about n log n steps and 24 bytes an item, for n to 2^26.
 *
 * @example kendallTau(Int32Array.of(1, 2, 3), Int32Array.of(1, 3, 2)).tau // 1/3
 */
export function kendallTau(first: Int32Array, second: Int32Array): RankAgreement {
  const n = first.length;
  let width = 1;
  for (let i = 0; i < n; i++) if (second[i] >= width) width = second[i] + 1;
  // One number an item that sorts by the first ranking, then by the second.
  const keys = new Float64Array(n);
  for (let i = 0; i < n; i++) keys[i] = first[i] * width + second[i];
  keys.sort();
  const inBoth = tiedPairs(keys);
  const along = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    along[i] = keys[i] % width;
    keys[i] -= along[i];
  }
  const inFirst = tiedPairs(keys);
  const discordant = sortCountingExchanges(along);
  const inSecond = tiedPairs(along);
  const pairs = (n * (n - 1)) / 2;
  const concordant = pairs - inFirst - inSecond + inBoth - discordant;
  return {
    concordant,
    discordant,
    tiedInFirst: inFirst - inBoth,
    tiedInSecond: inSecond - inBoth,
    tiedInBoth: inBoth,
    tau: tauB(concordant - discordant, pairs - inFirst, pairs - inSecond),
  };
}

/** Tau-b from its parts; the same rankings give exactly 1, opposite ones exactly -1. */
export function tauB(
  surplus: number,
  untiedInFirst: number,
  untiedInSecond: number,
): number | null {
  if (untiedInFirst === 0 || untiedInSecond === 0) return null;
  if (untiedInFirst === untiedInSecond) return surplus / untiedInFirst;
  const tau = surplus / (Math.sqrt(untiedInFirst) * Math.sqrt(untiedInSecond));
  return Math.max(-1, Math.min(1, tau));
}

/** Pairs of equal items among sorted ones. */
function tiedPairs(sorted: Float64Array | Int32Array): number {
  let pairs = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i + 1;
    while (end < sorted.length && sorted[end] === sorted[i]) end++;
    pairs += ((end - i) * (end - i - 1)) / 2;
    i = end;
  }
  return pairs;
}

/** Sorts by merging, bottom up, and counts the pairs that stood in the wrong order. */
function sortCountingExchanges(values: Int32Array): number {
  const n = values.length;
  let from: Int32Array = values;
  let to: Int32Array = new Int32Array(n);
  let exchanges = 0;
  for (let size = 1; size < n; size *= 2) {
    for (let start = 0; start < n; start += 2 * size) {
      const middle = Math.min(start + size, n);
      const end = Math.min(start + 2 * size, n);
      let a = start;
      let b = middle;
      for (let k = start; k < end; k++) {
        if (b >= end || (a < middle && from[a] <= from[b])) to[k] = from[a++];
        else {
          exchanges += middle - a;
          to[k] = from[b++];
        }
      }
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return exchanges;
}
