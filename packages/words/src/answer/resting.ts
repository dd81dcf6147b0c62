import type { Analysis } from "@sextant/case";
import { CONCEPT_BIT, type Concept } from "@sextant/engine";
import { partyName, stateTitle } from "../describe/names.js";
import { witnessFor } from "../explain/witness-for.js";
import type { Messages } from "../messages/en.js";

/** The concept that "would leave" is told under: SEQ where it was computed, else the first one. */
export function tellingConcept(analysis: Analysis): Concept {
  return analysis.concepts.includes("seq") ? "seq" : (analysis.concepts[0] ?? "nash");
}

/** The parties for which a state is unstable. */
export function leaversAt(analysis: Analysis, s: number, concept: Concept): number[] {
  const bit = CONCEPT_BIT[concept];
  return analysis.view.parties.flatMap((_, party) =>
    (analysis.stability.verdicts[party][s] & bit) === 0 ? [party] : [],
  );
}

/** Whether a state, once reached, would last; and if not, who would leave it. */
export function restingSentence(analysis: Analysis, s: number, m: Messages): string {
  const { view, concepts, stability } = analysis;
  const told = concepts.filter((c) => c === "nash" || c === "seq");
  const holds = (told.length > 0 ? told : concepts).filter((c) =>
    stability.verdicts.every((column) => (column[s] & CONCEPT_BIT[c]) !== 0),
  );
  if (holds.length > 0)
    return view.states.isFinal(s) ? m.answer.wouldTrap : m.answer.wouldLast(holds);
  const concept = tellingConcept(analysis);
  const { tag } = m.concept(concept);
  const leavers = leaversAt(analysis, s, concept);
  const names = leavers.map((party) => partyName(view, party, m));
  if (leavers.length > 1) return m.answer.wouldNotLast(names, tag);
  const witness = witnessFor(analysis, leavers[0], s, concept);
  return witness.stable
    ? m.answer.wouldNotLast(names, tag)
    : m.answer.wouldMoveOn(names[0], stateTitle(view, witness.improvement, m), tag);
}
