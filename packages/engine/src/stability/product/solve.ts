/**
 * Nash, GMR, SMR, SEQ and SSEQ for a model in graph form, where moves need not be transitive: restricted
 * moves, merged states, and published models given as arcs. What the others can reach is found in the
 * product of states and movers.
 */
import type { GraphModel } from "../../graph-model/model.js";
import { improvementsBack, movesBack } from "../../graph-model/moves-back.js";
import type { Progress } from "../../progress.js";
import { judgeAll } from "./judge.js";
import { leastOverSequences } from "./least-over-sequences.js";

/** Verdict bytes by party and state. O(n (m + a)) for m states, n parties and a arcs. */
export function solveByProduct(model: GraphModel, progress: Progress): Uint8Array[] {
  const moves = movesBack(model);
  const improvements = improvementsBack(model);
  return judgeAll(
    model,
    (focal, values, improving) =>
      leastOverSequences(improving ? improvements : moves, focal, values),
    progress,
  );
}
