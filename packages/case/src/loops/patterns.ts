import type { CompiledView } from "../compile/compiled-view.js";

/** The patterns of a view's states, read once for all the tests of the view. */
export interface Patterns {
  /** By state; "" where a merged state leaves an option open. */
  readonly of: readonly string[];
  /** The state of a pattern, of those that leave nothing open. */
  readonly state: ReadonlyMap<string, number>;
  /** Per option: whether it varies among these states. */
  readonly varies: readonly boolean[];
}

/** Cost: states x options. */
export function readPatterns({ states, options }: CompiledView): Patterns {
  const of: string[] = [];
  const state = new Map<string, number>();
  const varies = options.map(() => false);
  let first = "";
  for (let s = 0; s < states.count; s++) {
    const pattern = states.pattern(s);
    if (pattern.includes("-")) {
      of.push("");
      continue;
    }
    of.push(pattern);
    state.set(pattern, s);
    if (first === "") first = pattern;
    for (let o = 0; o < varies.length; o++) if (pattern[o] !== first[o]) varies[o] = true;
  }
  return { of, state, varies };
}
