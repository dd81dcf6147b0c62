/**
 * Nash, GMR, SMR, SEQ and SSEQ for a model in graph form, where moves need not be transitive: restricted
 * moves, merged states, and published models given as arcs. What the others can reach is found in the
 * product of states and movers.
 */
import { filterArcs, reverseArcs } from "../../graph-model/arc-list.js";
import type { GraphModel } from "../../graph-model/model.js";
import type { Progress } from "../../progress.js";
import { judgeAll } from "./judge.js";
import { leastOverSequences } from "./least-over-sequences.js";

/** Verdict bytes by party and state. O(n (m + a)) for m states, n parties and a arcs. */
export function solveByProduct(model: GraphModel, progress: Progress): Uint8Array[] {
  const moves = model.arcs.map((each) => reverseArcs(each, model.stateCount));
  const improvements = model.arcs.map((each, party) => {
    const levels = model.levels[party];
    const improving = filterArcs(each, (from, to) => levels[to] > levels[from]);
    return reverseArcs(improving, model.stateCount);
  });
  return judgeAll(
    model,
    (focal, values, improving) =>
      leastOverSequences(improving ? improvements : moves, focal, values),
    progress,
  );
}
