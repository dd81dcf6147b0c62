import { holdsAt } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";

/** The named outcomes as parties rank them, each by its best state for the party. */
export interface OutcomeLevels {
  /** Indices into view.outcomes of those that have states. */
  readonly outcomes: readonly number[];
  /** Per party: the level of the best state of each of these outcomes. */
  readonly levels: readonly Int32Array[];
}

/** Cost: outcomes x states x parties. */
export function outcomeLevels(view: CompiledView): OutcomeLevels {
  const filled = view.outcomes.flatMap((outcome, o) => {
    const states: number[] = [];
    for (let s = 0; s < view.states.count; s++) if (holdsAt(outcome.truth, s)) states.push(s);
    return states.length > 0 ? [{ o, states }] : [];
  });
  return {
    outcomes: filled.map(({ o }) => o),
    levels: view.model.levels.map((levels) =>
      bestLevels(
        levels,
        filled.map(({ states }) => states),
      ),
    ),
  };
}

/** The best level among each of several sets of states. */
export function bestLevels(
  levels: Int32Array,
  sets: readonly (readonly number[])[],
): Int32Array<ArrayBuffer> {
  return Int32Array.from(sets, (states) =>
    states.reduce((best, s) => Math.max(best, levels[s]), 0),
  );
}

/**
 * The place of each item among all, from 0 (the worst) to 1 (the best); tied items share the middle
 * of their places. With fewer than two items the place is one half.
 */
export function places(levels: Int32Array): number[] {
  const others = levels.length - 1;
  return Array.from(levels, (level) => {
    if (others < 1) return 0.5;
    let below = 0;
    let beside = -1;
    for (const other of levels) {
      if (other < level) below++;
      else if (other === level) beside++;
    }
    return (below + beside / 2) / others;
  });
}
