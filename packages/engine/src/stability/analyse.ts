/** Every verdict of a model: which states are stable for which party under which concept. */

import { toGraphForm } from "../graph-model/graph-form.js";
import type { Model } from "../graph-model/model.js";
import { EngineLimitError } from "../limits.js";
import { type OnProgress, Progress, type StopSignal } from "../progress.js";
import { solveByColumns } from "./columns/solve.js";
import type { Reading, Verdicts } from "./concepts.js";
import { solveEachOpponentOnce } from "./product/once.js";
import { solveByProduct } from "./product/solve.js";
import { markSimultaneous } from "./sim.js";

export interface StabilityOptions {
  /** How opponents may answer; the literature's legal sequences unless said. */
  readonly reading?: Reading;
  /** false leaves SIM out: its bit is then not set anywhere. */
  readonly sim?: boolean;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

export interface Stability {
  readonly verdicts: Verdicts;
  readonly reading: Reading;
  /** true, or why SIM was not computed. */
  readonly sim: true | { readonly reason: string };
}

/**
 * Nash, GMR, SMR, SEQ, SSEQ and (in option form) SIM for every state and party. Definitions: Fang,
 * Hipel & Kilgour 1993; Rego & Vieira 2017 for SSEQ; DESIGN for SIM.
 *
 * verdicts[i][s] has CONCEPT_BIT[c] set where state s is stable for party i under c. Option form is
 * near-linear in states times parties; graph form in arcs times parties. Throws CancelledError when
 * the signal is aborted, EngineLimitError where the compatibility reading needs too much memory.
 *
 *     const { verdicts } = analyseStability(model);
 *     (verdicts[0][7] & CONCEPT_BIT.seq) !== 0 // is state 7 sequentially stable for party 0?
 */
export function analyseStability(model: Model, options: StabilityOptions = {}): Stability {
  const reading = options.reading ?? "legal-sequences";
  const progress = new Progress(options.onProgress, options.signal);
  progress.report(0, 1);
  const verdicts = sequential(model, reading, progress);
  if (options.sim === false)
    return { verdicts, reading, sim: { reason: "SIM was not asked for." } };
  const sim = markSimultaneous(model, verdicts, progress);
  return { verdicts, reading, sim };
}

function sequential(model: Model, reading: Reading, progress: Progress): Uint8Array[] {
  if (reading === "each-opponent-once") {
    const bytes = 4 * model.stateCount * 2 ** (model.partyCount - 1);
    if (bytes > 2 ** 31)
      throw new EngineLimitError(
        `The reading "each-opponent-once" would need ${Math.ceil(bytes / 2 ** 20)} MiB for ${model.stateCount} states and ${model.partyCount} parties; use the default reading.`,
      );
    return solveEachOpponentOnce(toGraphForm(model), progress);
  }
  return model.form === "option"
    ? solveByColumns(model, progress)
    : solveByProduct(model, progress);
}
