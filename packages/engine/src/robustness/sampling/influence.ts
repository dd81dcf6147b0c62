/** How much of what varies between the samples one judgement explains. */
import type { SampleCounts } from "./sampling-task.js";

export interface Influence {
  /** First-order index: the share of the variance that the judgement explains by itself, 0 to 1. */
  readonly index: number;
  /** Approximate standard error of the index. */
  readonly error: number;
  /** Whether the index is more than chance gives in one case of a thousand. */
  readonly clear: boolean;
  /** By class of the judgement: in what share of its samples the target holds; null for a class of none. */
  readonly shares: readonly (number | null)[];
}

/** Chi-square at 0.1 %, by degrees of freedom. */
const CHANCE = [0, 10.828, 13.816, 16.266, 18.467];

/**
 * The first-order sensitivity index of Sobol' 1993, "Sensitivity estimates for nonlinear mathematical
 * models", Mathematical Modelling and Computational Experiment 1:407-414: the variance of the conditional
 * means over the variance. It is estimated from the samples as they are, by class of the judgement
 * (Plischke, Borgonovo & Smith 2013, "Global sensitivity measures from given data", European Journal of
 * Operational Research 226:536-550). The order of a party is put into classes of its distance from the
 * stated one, so that its index is a lower bound.
 *
 * For a target that holds or does not, samples times index is the chi-square statistic of the table of
 * classes against holding, which says whether it is more than chance. The error is that of a squared
 * correlation, 2 r (1 - r²) / √samples. Null where the target holds in every sample or in none.
 */
export function influence(
  counts: SampleCounts,
  judgement: number,
  output: number,
): Influence | null {
  const { samples } = counts;
  const held = counts.holds[output];
  if (held === 0 || held === samples) return null;
  const mean = held / samples;
  let between = 0;
  let classes = 0;
  const shares = counts.judgements[judgement].map((each) => {
    if (each.samples === 0) return null;
    const share = each.holds[output] / each.samples;
    between += each.samples * (share - mean) ** 2;
    classes++;
    return share;
  });
  const index = Math.min(1, between / (samples * mean * (1 - mean)));
  return {
    index,
    error: (2 * Math.sqrt(index) * (1 - index)) / Math.sqrt(samples),
    clear: classes > 1 && samples * index > CHANCE[classes - 1],
    shares,
  };
}
