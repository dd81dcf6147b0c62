import type { CompiledView } from "../compile/compiled-view.js";
import { oneWaySteps, startPattern } from "./one-way.js";

/**
 * A party caught in equilibria of an outcome: it would rather be back at the status quo, but has taken
 * a step that cannot be undone.
 */
export interface Trap {
  readonly party: number;
  /** The options, at the example, that the party has changed for good. */
  readonly steps: readonly number[];
  /** In how many of the equilibria given this is so. */
  readonly states: number;
  readonly example: number;
}

/**
 * Which parties are caught, and in how many of some equilibria. The party strictly prefers the status
 * quo, and one of its own options was changed, one way, since then. Empty without a status quo.
 *
 * Cost: equilibria x (parties + options).
 */
export function trapsIn(view: CompiledView, equilibria: readonly number[]): Trap[] {
  const { statusQuo, model } = view;
  if (statusQuo === null || view.options.length === 0) return [];
  const start = startPattern(view);
  const found = new Map<number, { steps: number[]; states: number; example: number }>();
  for (const s of equilibria) {
    oneWaySteps(view, start, s).forEach((steps, party) => {
      const levels = model.levels[party];
      if (steps.length === 0 || levels[statusQuo] <= levels[s]) return;
      const known = found.get(party);
      if (known) known.states++;
      else found.set(party, { steps, states: 1, example: s });
    });
  }
  return [...found].sort(([a], [b]) => a - b).map(([party, trap]) => ({ party, ...trap }));
}
