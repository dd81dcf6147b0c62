import type { Problem } from "@sextant/case";
import type { Held } from "./question.js";

/** Everything about the case that an analyst should look at. */
export function check(held: Held, _params: Record<string, never>): readonly Problem[] {
  return held.check();
}
