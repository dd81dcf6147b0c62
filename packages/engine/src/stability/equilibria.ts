/** Equilibria: states stable for every party. */
import { CONCEPT_BIT, type Concept, type Verdicts } from "./concepts.js";

/** The states stable for one party under a concept, ascending. */
export function stableStates(verdicts: Verdicts, party: number, concept: Concept): Int32Array {
  const bit = CONCEPT_BIT[concept];
  return statesWhere(verdicts[party].length, (s) => (verdicts[party][s] & bit) !== 0);
}

/** The equilibria of a concept (Nash 1950; Fang, Hipel & Kilgour 1993), ascending. O(m n). */
export function equilibria(verdicts: Verdicts, concept: Concept): Int32Array {
  return mixedEquilibria(
    verdicts,
    verdicts.map(() => concept),
  );
}

/**
 * States stable for every party, each under its own concept, ascending. A profile of different
 * concepts lets parties differ in foresight and caution (Fang, Hipel & Kilgour 1993).
 *
 *     mixedEquilibria(verdicts, ["seq", "smr"])
 */
export function mixedEquilibria(verdicts: Verdicts, profile: readonly Concept[]): Int32Array {
  const bits = profile.map((concept) => CONCEPT_BIT[concept]);
  const count = verdicts.length === 0 ? 0 : verdicts[0].length;
  return statesWhere(count, (s) => {
    for (let party = 0; party < bits.length; party++)
      if ((verdicts[party][s] & bits[party]) === 0) return false;
    return true;
  });
}

function statesWhere(count: number, holds: (s: number) => boolean): Int32Array {
  const found: number[] = [];
  for (let s = 0; s < count; s++) if (holds(s)) found.push(s);
  return Int32Array.from(found);
}
