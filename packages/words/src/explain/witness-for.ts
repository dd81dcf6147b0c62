import type { Analysis } from "@sextant/case";
import { type Concept, explain, type Witness } from "@sextant/engine";

/** The witness of one verdict of an analysis, under the analysis' own reading of answers. */
export function witnessFor(
  analysis: Analysis,
  party: number,
  state: number,
  concept: Concept,
): Witness {
  return explain(analysis.view.model, state, party, concept, { reading: analysis.reading });
}
