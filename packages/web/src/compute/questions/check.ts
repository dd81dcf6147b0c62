import type { Held, PlacedProblem } from "./question.js";

/** Everything about the case that an analyst should look at. */
export function check(held: Held, _params: Record<string, never>): readonly PlacedProblem[] {
  return held.check();
}
