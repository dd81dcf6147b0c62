/** What sampling over the uncertain judgements of a view assumes; every number is a documented choice. */
import type { CompiledStatement, CompiledView } from "../../compile/compiled-view.js";
import { CaseError } from "../../problem.js";

export interface SamplingParameters {
  readonly samples: number;
  /** A whole number below 2^32. */
  readonly seed: number;
  /**
   * Dispersion of the Mallows model around the stated order, 0 (as stated) to below 1: two neighbours
   * change places with probability phi / (1 + phi).
   */
  readonly dispersion: number;
  /** The same for a party whose order names a source and no judgement of the analyst beside it. */
  readonly citedDispersion: number;
  /** Probability that a hedged statement belongs in its list, where it gives no confidence of its own. */
  readonly hedged: number;
  /** The same for a statement without a source. */
  readonly uncited: number;
  /** true: red lines move and are left out like other statements. */
  readonly moveRedLines: boolean;
}

export const SAMPLING_DEFAULTS: Omit<SamplingParameters, "samples"> = {
  seed: 1,
  dispersion: 0.3,
  citedDispersion: 0.1,
  hedged: 0.8,
  uncited: 0.7,
  moveRedLines: false,
};

/** The most samples, and how many states times parties are analysed unless more samples are asked for. */
export const MOST_SAMPLES = 10_000_000;
const USUAL_SAMPLES = 1000;
const FEWEST_SAMPLES = 20;
const BUDGET = 200_000_000;

/** 1,000 samples, and fewer where the model is large: the number depends on its size alone. */
export function usualSamples({ states, parties }: CompiledView): number {
  const affordable = Math.floor(BUDGET / Math.max(1, states.count * parties.length));
  return Math.max(FEWEST_SAMPLES, Math.min(USUAL_SAMPLES, affordable));
}

/** The defaults filled in, and refused where they are out of their range: CaseError SX_SAMPLING_PARAMETER. */
export function samplingParameters(
  view: CompiledView,
  given: Partial<SamplingParameters> = {},
): SamplingParameters {
  // Key by key: the order of the keys is that of the machine form, whoever gave them.
  const parameters: SamplingParameters = {
    samples: given.samples ?? usualSamples(view),
    seed: given.seed ?? SAMPLING_DEFAULTS.seed,
    dispersion: given.dispersion ?? SAMPLING_DEFAULTS.dispersion,
    citedDispersion: given.citedDispersion ?? SAMPLING_DEFAULTS.citedDispersion,
    hedged: given.hedged ?? SAMPLING_DEFAULTS.hedged,
    uncited: given.uncited ?? SAMPLING_DEFAULTS.uncited,
    moveRedLines: given.moveRedLines ?? SAMPLING_DEFAULTS.moveRedLines,
  };
  const within = (name: string, value: number, low: number, high: number, open = false): void => {
    if (value >= low && (open ? value < high : value <= high)) return;
    throw refused(name, value, `from ${low} to ${open ? "below " : ""}${high}`);
  };
  const whole = (name: string, value: number, low: number, high: number): void => {
    if (Number.isInteger(value) && value >= low && value <= high) return;
    throw refused(name, value, `a whole number from ${low} to ${high}`);
  };
  whole("number of samples", parameters.samples, 1, MOST_SAMPLES);
  whole("seed", parameters.seed, 0, 2 ** 32 - 1);
  within("dispersion", parameters.dispersion, 0, 1, true);
  within("dispersion of cited orders", parameters.citedDispersion, 0, 1, true);
  within("probability of hedged statements", parameters.hedged, 0, 1);
  within("probability of uncited statements", parameters.uncited, 0, 1);
  return parameters;
}

function refused(name: string, value: number, range: string): CaseError {
  return new CaseError([
    {
      code: "SX_SAMPLING_PARAMETER",
      severity: "error",
      place: null,
      message: `The ${name} cannot be ${value}.`,
      mend: `It is ${range}.`,
    },
  ]);
}

/** Why a statement has the probability it has. */
export type Because = "red line" | "confidence" | "cited" | "hedged" | "uncited";

/** The probability that a statement belongs in its list at all. */
export function probabilityOf(
  { basis, redLine }: CompiledStatement,
  parameters: SamplingParameters,
): { readonly probability: number; readonly because: Because } {
  if (redLine && !parameters.moveRedLines) return { probability: 1, because: "red line" };
  if (basis.confidence !== undefined)
    return { probability: basis.confidence, because: "confidence" };
  const isCited = basis.cite !== undefined && basis.cite.length > 0;
  if (!isCited) {
    const least = basis.hedge === undefined ? 1 : parameters.hedged;
    return { probability: Math.min(parameters.uncited, least), because: "uncited" };
  }
  return basis.hedge === undefined
    ? { probability: 1, because: "cited" }
    : { probability: parameters.hedged, because: "hedged" };
}

/** Whether a source, and no judgement beside it, says that the party's order is this one. */
export function isOrderCited({ document }: CompiledView, party: string): boolean {
  const order = document.preferences?.[party]?.order;
  return order?.cite !== undefined && order.cite.length > 0 && order.judgement === undefined;
}
