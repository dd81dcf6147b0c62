import type { CompiledView } from "../compile/compiled-view.js";

/** The engine index of the state with exactly this pattern, or -1 where no such state is feasible. */
export type FindPattern = (pattern: string) => number;

/**
 * Looks patterns up without throwing, many times over.
 *
 * Cost: a binary search in option form; a table of all states, made once, where states are merged.
 */
export function patternFinder(view: CompiledView): FindPattern {
  const { model, states } = view;
  if (model.form === "graph") {
    const table = new Map<string, number>();
    for (let s = 0; s < states.count; s++) table.set(states.pattern(s), s);
    return (pattern) => table.get(pattern) ?? -1;
  }
  const { patterns, words } = model;
  const sought = new Uint32Array(words);
  return (pattern) => {
    sought.fill(0);
    for (let o = 0; o < pattern.length; o++) {
      if (pattern[o] === "Y") sought[o >>> 5] |= 1 << (o & 31);
      else if (pattern[o] !== "N") return -1;
    }
    if (patterns === null) return sought[0] < states.count ? sought[0] : -1;
    let low = 0;
    let high = states.count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = compare(patterns, middle * words, sought);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}

function compare(patterns: Uint32Array, at: number, sought: Uint32Array): number {
  for (let w = sought.length - 1; w >= 0; w--) {
    const difference = patterns[at + w] - sought[w];
    if (difference !== 0) return difference;
  }
  return 0;
}
