import { holdsAt } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";

/** What becomes of the outcomes in which the talks stand. */
export type FromHere = "leaves" | "adds" | "within";

/**
 * What going from the status quo to a state does to the outcomes: "leaves" where one that holds no longer
 * holds there, "adds" where all of them hold and others too, "within" where the same hold. Where none holds
 * at the status quo, any other state leaves it. The view must have a status quo.
 */
export function fromHere(view: CompiledView, s: number): FromHere {
  const from = view.statusQuo as number;
  if (s === from) return "within";
  let none = true;
  let adds = false;
  for (const { truth } of view.outcomes) {
    const then = holdsAt(truth, s);
    if (!holdsAt(truth, from)) adds ||= then;
    else if (then) none = false;
    else return "leaves";
  }
  return none ? "leaves" : adds ? "adds" : "within";
}
