/** How far the verdicts of a view rest on guesses. */
import {
  DEFAULT_COMBINATIONS,
  EngineLimitError,
  type RadiusConcept,
  type StopSignal,
  VariedModel,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import { type CriticalStatements, criticalStatements } from "./critical-statements.js";
import { type FewestSwaps, fewestSwaps } from "./fewest-swaps.js";
import type { SamplingResult } from "./sampling/sampling.js";
import { type StrengthResult, strengthOfPreference } from "./strength.js";
import { type UnknownResult, unknownOrder } from "./unknown.js";

export const ROBUSTNESS_PARTS = ["unknown", "strength", "statements", "sampling"] as const;
export type RobustnessPart = (typeof ROBUSTNESS_PARTS)[number];

export interface RobustnessOptions {
  /** All of them unless said; samples are drawn apart, by sampleView. */
  readonly parts?: readonly RobustnessPart[];
  /** Under which concepts statements are dropped and swapped; Nash and SEQ unless said. */
  readonly concepts?: readonly RadiusConcept[];
  /** Indices into view.outcomes; all of them unless said. */
  readonly outcomes?: readonly number[];
  /** The most combinations of lists that are tried for the fewest swaps. */
  readonly combinations?: number;
  readonly onProgress?: (what: RobustnessPart | "swaps", done: number, total: number) => void;
  readonly signal?: StopSignal;
}

export interface Robustness {
  readonly view: CompiledView;
  readonly parts: readonly RobustnessPart[];
  readonly concepts: readonly RadiusConcept[];
  readonly outcomes: readonly number[];
  readonly combinations: number;
  readonly unknown?: UnknownResult;
  readonly strength?: StrengthResult;
  readonly statements?: {
    readonly critical: CriticalStatements;
    /** Null where the model is too large for it. */
    readonly swaps: FewestSwaps | null;
  };
  /** Parts that were asked for and that the model is too large for. */
  readonly tooLarge: readonly RobustnessPart[];
  /** Where samples were drawn: see sampleView. */
  readonly sampling?: SamplingResult;
}

/**
 * Runs the parts asked for; each is described beside its function.
 *
 * @example robustness(view, { parts: ["statements"] }).statements?.critical.verdicts
 */
export function robustness(view: CompiledView, options: RobustnessOptions = {}): Robustness {
  const parts = ROBUSTNESS_PARTS.filter((part) => options.parts?.includes(part) ?? true);
  const concepts = options.concepts ?? (["nash", "seq"] as const);
  const outcomes = options.outcomes ?? view.outcomes.map((_, k) => k);
  const most = options.combinations ?? DEFAULT_COMBINATIONS;
  const optionsOf = (part: RobustnessPart | "swaps") => ({
    outcomes,
    signal: options.signal,
    onProgress: (done: number, total: number) => options.onProgress?.(part, done, total),
  });
  const changes = (): NonNullable<Robustness["statements"]> => {
    const varied = VariedModel.takes(view.model) ? new VariedModel(view.model) : undefined;
    const shared = { concepts, varied };
    return {
      critical: criticalStatements(view, { ...optionsOf("statements"), ...shared }),
      swaps: fewestSwaps(view, { ...optionsOf("swaps"), ...shared, most }),
    };
  };
  const tooLarge: RobustnessPart[] = [];
  const within = <T>(part: RobustnessPart, run: () => T): T | undefined => {
    if (!parts.includes(part)) return undefined;
    try {
      return run();
    } catch (error) {
      if (!(error instanceof EngineLimitError)) throw error;
      tooLarge.push(part);
      return undefined;
    }
  };
  const unknown = within("unknown", () => unknownOrder(view, optionsOf("unknown")));
  const strength = within("strength", () => strengthOfPreference(view, optionsOf("strength")));
  const statements = within("statements", changes);
  return {
    view,
    parts,
    concepts,
    outcomes,
    combinations: most,
    tooLarge,
    ...(unknown === undefined ? {} : { unknown }),
    ...(strength === undefined ? {} : { strength }),
    ...(statements === undefined ? {} : { statements }),
  };
}
