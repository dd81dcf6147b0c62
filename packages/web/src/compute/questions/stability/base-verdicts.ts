import { type Concept, explain } from "@sextant/engine";
import type { Held } from "../question.js";
import { stateIn } from "./parameters.js";

/** What the base view says of a state that is looked at in another view. */
export interface BaseVerdicts {
  /** "same": the view is the base. "absent": the state is not feasible there. */
  readonly at: "same" | "present" | "absent";
  /** By party: whether the state is stable for it there. Empty where the view is the base. */
  readonly stable: ReadonlyMap<string, boolean>;
}

export function baseVerdicts(
  held: Held,
  view: string,
  state: number,
  concept: Concept,
): BaseVerdicts {
  if (view === "base") return { at: "same", stable: new Map() };
  const base = held.view("base");
  const s = stateIn(base, state);
  if (s === null || (concept === "sim" && base.model.form !== "option"))
    return { at: "absent", stable: new Map() };
  const stable = base.parties.map(
    ({ key }, party) => [key, explain(base.model, s, party, concept).stable] as const,
  );
  return { at: "present", stable: new Map(stable) };
}
