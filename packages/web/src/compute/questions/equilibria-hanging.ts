import type { Analysis } from "@sextant/case";
import { CONCEPT_BIT } from "@sextant/engine";

/**
 * By state, the bits of CONCEPT_BIT: the concepts under which it hangs on an order of preference that no source
 * gives whether the state is an equilibrium.
 */
export function equilibriaHanging({ view, concepts, alternatives }: Analysis): Uint8Array {
  const found = new Uint8Array(view.states.count);
  for (const { gained, lost } of alternatives)
    for (const c of concepts)
      for (const some of [gained[c], lost[c]])
        for (const s of some ?? []) found[s] |= CONCEPT_BIT[c];
  return found;
}
