import { filterArcs, reverseArcs } from "../../graph-model/arc-list.js";
import { countMovesAtMost, toGraphForm } from "../../graph-model/graph-form.js";
import type { Model } from "../../graph-model/model.js";
import { movesBack } from "../../graph-model/moves-back.js";
import { EngineLimitError } from "../../limits.js";
import { type OnProgress, Progress, type StopSignal } from "../../progress.js";
import { judgeKnown } from "./judge-known.js";
import { judgePartial, mayImprove } from "./judge-partial.js";
import type { OtherMoves } from "./other-moves.js";
import type { PartialPreference } from "./partial-preference.js";
import type { UnknownVerdicts } from "./types.js";

/** More moves than this are not listed. */
const MOST_MOVES = 2 ** 26;

/**
 * Nash, GMR, SMR and SEQ stability of the types a to d, for parties of whom some comparisons of
 * states are unknown. Definitions: Li, Hipel, Kilgour & Fang 2004, IEEE SMC-A 34:507-520; in SEQ the
 * others answer by steps that are better for their mover or of which it is unknown, in all four
 * types. A sequence of answers that ends where it began is none. Where every comparison is known the
 * four types are one, the stability of analyseStability.
 *
 * Cost: for a party whose comparisons are all known, that of analyseStability; else six searches
 * backward over all moves for each class of states that it does not tell apart. Throws
 * CancelledError, and EngineLimitError for more than 2^26 moves.
 *
 *     const { verdicts } = unknownStability(model, preferences);
 *     (verdicts[0][7] & unknownBit("seq", "a")) !== 0
 */
export function unknownStability(
  model: Model,
  preferences: readonly PartialPreference[],
  options: { readonly onProgress?: OnProgress; readonly signal?: StopSignal } = {},
): { readonly verdicts: UnknownVerdicts } {
  const progress = new Progress(options.onProgress, options.signal);
  progress.report(0, preferences.length);
  if (model.form === "option" && countMovesAtMost(model, MOST_MOVES) > MOST_MOVES) {
    throw new EngineLimitError("The model has too many moves for unknown preferences.");
  }
  const graph = toGraphForm(model);
  const steps = graph.arcs.map((arcs, i) => {
    const { classOf, compare } = preferences[i];
    return filterArcs(arcs, (from, to) => mayImprove(compare(classOf[from], classOf[to])));
  });
  const others: OtherMoves = {
    moves: graph.arcs,
    movesBack: movesBack(graph),
    steps,
    stepsBack: steps.map((arcs) => reverseArcs(arcs, graph.stateCount)),
  };
  const verdicts = preferences.map((preference, party) => {
    const found =
      preference.levels === null
        ? judgePartial(graph, others, party, preference, progress)
        : judgeKnown(graph, others, party, preference.levels);
    progress.report(party + 1, preferences.length);
    return found;
  });
  return { verdicts };
}
