/** Which states are stable for which coalitions. */

import type { Model } from "../graph-model/model.js";
import { type OnProgress, Progress, type StopSignal } from "../progress.js";
import { CoalitionJudge } from "./coalition-judge.js";
import { allCoalitions, requireCoalition, requireState } from "./coalitions.js";
import { COALITION_CONCEPT_BIT, COALITION_CONCEPTS, type CoalitionConcept } from "./concepts.js";
import { OpenedModel } from "./opened-model.js";

export interface CoalitionStabilityOptions {
  /** The coalitions that may form; all 2^n - 1, single parties included, unless said. */
  readonly coalitions?: readonly (readonly number[])[];
  /** The states to judge; all unless said. */
  readonly states?: ArrayLike<number>;
  /** All five unless said. */
  readonly concepts?: readonly CoalitionConcept[];
  /** An improvement need only be worse for no member and better for one (Zhu, Kilgour & Hipel). */
  readonly pareto?: boolean;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

export interface CoalitionStability {
  readonly coalitions: readonly (readonly number[])[];
  readonly states: Int32Array;
  readonly concepts: readonly CoalitionConcept[];
  readonly pareto: boolean;
  /** verdicts[h][k] has COALITION_CONCEPT_BIT[c] set where states[k] is stable for coalitions[h] under c. */
  readonly verdicts: readonly Uint8Array[];
}

/** How many states are judged between two questions whether to go on. */
const AT_A_TIME = 16;

/**
 * Coalition Nash, GMR, SMR and SEQ stability (concepts.ts) of states against coalitions. A state
 * that is stable for all of them is coalitionally stable; for all 2^n - 1, universally so.
 *
 * Cost: for each coalition and state the moves of the members from every state they reach, and,
 * where there is an improvement, what the concept needs of the others' answers: one pass over their
 * moves for each coalition and member (cgmr, cseq-single), two passes for each coalition and state
 * (csmr), or a search over their own coalition improvements (cseq). Throws RangeError for an unknown
 * state and a faulty coalition, EngineLimitError for more than 16 parties where no coalitions are
 * named and for more than 2^26 moves, CancelledError where `signal` says to stop.
 *
 *     coalitionStability(model, { states: [7], concepts: ["cnash"] })
 */
export function coalitionStability(
  model: Model,
  options: CoalitionStabilityOptions = {},
): CoalitionStability {
  const coalitions =
    options.coalitions?.map((each) => requireCoalition(model, each)) ??
    allCoalitions(model.partyCount);
  const states = Int32Array.from(
    options.states ?? Array.from({ length: model.stateCount }, (_, s) => s),
  );
  for (const s of states) requireState(model, s);
  const concepts = COALITION_CONCEPTS.filter((c) => options.concepts?.includes(c) ?? true);
  const pareto = options.pareto === true;
  const progress = new Progress(options.onProgress, options.signal);
  const total = coalitions.length * states.length;
  progress.report(0, total);

  const opened = new OpenedModel(model, pareto);
  const verdicts = coalitions.map((coalition, h) => {
    const judge = new CoalitionJudge(opened, coalition);
    const verdict = new Uint8Array(states.length);
    for (let k = 0; k < states.length; k++) {
      verdict[k] = judgeState(judge, opened, states[k], concepts);
      if (k % AT_A_TIME === AT_A_TIME - 1) progress.report(h * states.length + k + 1, total);
    }
    progress.report((h + 1) * states.length, total);
    return verdict;
  });
  return { coalitions, states, concepts, pareto, verdicts };
}

function judgeState(
  judge: CoalitionJudge,
  opened: OpenedModel,
  s: number,
  concepts: readonly CoalitionConcept[],
): number {
  const improvements = opened.improvements(s, judge.coalition);
  let verdict = 0;
  for (const c of concepts)
    if (judge.isStable(s, c, improvements)) verdict |= COALITION_CONCEPT_BIT[c];
  return verdict;
}
