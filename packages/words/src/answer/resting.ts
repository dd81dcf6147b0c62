import type { Analysis } from "@sextant/case";
import { CONCEPT_BIT, type Concept } from "@sextant/engine";
import { changesBetween } from "../describe/changes.js";
import { optionName, outcomeNames, partyName, stateTitle } from "../describe/names.js";
import { witnessFor } from "../explain/witness-for.js";
import type { Messages } from "../messages/en.js";

/** How many of those who would leave a state are told with their moves. */
const LEAVERS = 3;

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
  const steps = leavers.slice(0, LEAVERS).map((party) => movingOn(analysis, party, s, concept, m));
  const rest = leavers.slice(LEAVERS).map((party) => partyName(view, party, m));
  if (rest.length > 0) steps.push(m.answer.furtherLeavers(rest));
  return m.answer.wouldNotLast(steps, tag);
}

/** By what a party would leave a state, and to which outcome. */
function movingOn(
  analysis: Analysis,
  party: number,
  s: number,
  concept: Concept,
  m: Messages,
): string {
  const { view } = analysis;
  const witness = witnessFor(analysis, party, s, concept);
  const to = witness.stable ? s : witness.improvement;
  const change = changesBetween(view, s, to).find((c) => c.party === party);
  const names = (options: readonly number[]): string[] =>
    options.map((o) => optionName(view, o, m));
  const outcomes = outcomeNames(view, to, m).map(m.quote);
  const same = view.states.outcomes(s).join(" ") === view.states.outcomes(to).join(" ");
  return m.answer.wouldThen(
    partyName(view, party, m),
    names(change?.taken ?? []),
    names(change?.undone ?? []),
    view.states.name(to) !== undefined || outcomes.length === 0
      ? stateTitle(view, to, m)
      : same
        ? m.answer.wouldStay(m.list(outcomes))
        : m.list(outcomes),
  );
}
