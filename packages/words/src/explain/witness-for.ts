import type { Analysis } from "@sextant/case";
import { type Concept, changedOptions, improvementsOf, type Witness } from "@sextant/engine";

/** A witness for one verdict of an analysis. */
export function witnessFor(
  analysis: Analysis,
  party: number,
  state: number,
  concept: Concept,
): Witness {
  const { model } = analysis.view;
  const imp = [...improvementsOf(model, state, party)].sort(
    (a, b) => changedOptions(model, state, a) - changedOptions(model, state, b),
  );
  const stable = analysis.at(state).parties[party].stable[concept] ?? true;
  const base = { concept, party, state, reading: analysis.reading };
  return stable
    ? {
        ...base,
        stable: true,
        deterrences: imp.map((improvement) => ({ improvement, sanction: [] })),
      }
    : { ...base, stable: false, improvement: imp[0] };
}
