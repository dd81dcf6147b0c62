/** Sampling over what is uncertain in a view: in what share of the samples each verdict holds, and why. */
import {
  analyseStability,
  CONCEPT_BIT,
  holdsAt,
  type Influence,
  influence,
  type SampleCounts,
  SEQUENTIAL_CONCEPTS,
  type Share,
  type StopSignal,
  sample,
  wilson,
} from "@sextant/engine";
import type { CompiledView } from "../../compile/compiled-view.js";
import { type SamplingParameters, samplingParameters } from "./parameters.js";
import { type PlannedJudgement, planSampling, type SamplingPlan } from "./plan.js";

export type SampledConcept = (typeof SEQUENTIAL_CONCEPTS)[number];

export interface SamplingOptions extends Partial<SamplingParameters> {
  /** Only samples k with k mod shards = shard; all of them unless said. */
  readonly shards?: number;
  readonly shard?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: StopSignal;
}

export interface SamplingResult {
  readonly view: CompiledView;
  readonly parameters: SamplingParameters;
  readonly plan: SamplingPlan;
  readonly counts: SampleCounts;
}

/** How much one judgement explains of whether a target holds. */
export interface JudgementInfluence extends Influence {
  readonly judgement: PlannedJudgement;
}

/**
 * Draws the samples of a view, or of one shard of them, and counts. Each party's statements belong in its
 * list with their probability, and stand in an order drawn from a Mallows model around the stated one;
 * rankings and weights stay as they are. See docs for the defaults and engine/robustness/sampling for the
 * definitions.
 *
 * Throws CaseError SX_SAMPLING_PARAMETER; CancelledError where the signal says to stop.
 *
 * @example shareOf(sampleView(view, { samples: 500 }), 1, "seq").share
 */
export function sampleView(view: CompiledView, options: SamplingOptions = {}): SamplingResult {
  const { shards = 1, shard = 0, onProgress, signal, ...given } = options;
  const parameters = samplingParameters(view, given);
  const plan = planSampling(view, parameters);
  const counts = sample({ ...plan.task, shards, shard }, { onProgress, signal });
  return { view, parameters, plan, counts };
}

/** In what share of the samples a target of the plan holds under a concept. */
export function shareOf(
  { counts }: SamplingResult,
  target: number,
  concept: SampledConcept,
): Share {
  return wilson(counts.holds[outputOf(target, concept)], counts.samples);
}

/** Mean number of equilibria under a concept. */
export function meanEquilibria({ counts }: SamplingResult, concept: SampledConcept): number {
  return counts.equilibria[SEQUENTIAL_CONCEPTS.indexOf(concept)] / counts.samples;
}

/** What the judgements explain of whether a target holds, the most first; empty where it always or never does. */
export function influencesOn(
  { counts, plan }: SamplingResult,
  target: number,
  concept: SampledConcept,
): JudgementInfluence[] {
  const found = plan.judgements.flatMap((judgement, j) => {
    const one = influence(counts, j, outputOf(target, concept));
    return one === null ? [] : [{ ...one, judgement }];
  });
  return found.sort((a, b) => b.index - a.index);
}

/** Whether each target holds as the case is stated, by target and concept. */
export function holdsAsStated({ view, plan }: SamplingResult): Record<SampledConcept, boolean>[] {
  const { verdicts } = analyseStability(view.model, { sim: false });
  return plan.task.targets.map((truth) => {
    const holds = { nash: false, gmr: false, smr: false, seq: false, sseq: false };
    for (let s = 0; s < view.states.count; s++) {
      if (!holdsAt(truth, s)) continue;
      for (const c of SEQUENTIAL_CONCEPTS)
        holds[c] ||= verdicts.every((of) => (of[s] & CONCEPT_BIT[c]) !== 0);
    }
    return holds;
  });
}

function outputOf(target: number, concept: SampledConcept): number {
  return target * SEQUENTIAL_CONCEPTS.length + SEQUENTIAL_CONCEPTS.indexOf(concept);
}
