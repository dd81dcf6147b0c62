/** What a gap between two parties consists of: what `explainGap` finds, in the engine's indices. */
import type { CompiledView } from "../compile/compiled-view.js";
import type { InfluenceDoc, PreferenceFactor } from "../document.js";

/** How a preference statement was counted as means or as interests. */
export interface Division {
  readonly party: number;
  /** Position in view.statements[party]. */
  readonly statement: number;
  readonly factor: PreferenceFactor;
  /**
   * "said": the case gives its factor. "names-outcome": it does not, and the condition writes the name
   * of an outcome, so means. "default": neither, so interests.
   */
  readonly by: "said" | "names-outcome" | "default";
}

/**
 * Distances (1 - tau-b) between two rankings before and after one party takes over a factor of the
 * other, and what each factor contributes to closing the gap.
 */
export interface Closing {
  readonly none: number;
  readonly means: number;
  readonly interests: number;
  /** Shapley values: what each contributes, averaged over the orders in which the two are shared. */
  readonly share: Readonly<Record<PreferenceFactor, number>>;
  /** What both close together beyond the sum of what each closes alone; negative where they overlap. */
  readonly interaction: number;
}

/** One party taking over what another wants. */
export interface Way {
  readonly taker: number;
  readonly giver: number;
  /** Null where some ranking of the way ties everything. */
  readonly states: Closing | null;
  readonly outcomes: Closing | null;
}

/** What becomes of the means' share (over all states, mean of both ways) if one statement is counted the other way. */
export interface Recount {
  /** Position in `divisions`. */
  readonly division: number;
  readonly meansShare: number;
}

/** An influence of the case that puts this gap down to a factor. */
export interface GapClaim {
  readonly influence: InfluenceDoc;
  readonly factor: PreferenceFactor;
  /** Agrees where sharing the factor alone closes some of the gap over all states (mean of both ways). */
  readonly verdict: "agrees" | "disagrees" | "not-tested";
}

/** The same under one strict order of a tie of unknown order. */
export interface UnderOrder {
  readonly party: number;
  readonly order: readonly string[];
  readonly states: Closing | null;
}

export interface Gap {
  readonly view: CompiledView;
  readonly parties: readonly [number, number];
  /** 1 - tau-b over all states, and over the named outcomes; null where it cannot be measured. */
  readonly distance: { readonly states: number | null; readonly outcomes: number | null };
  /** Parties without preference statements, whose factors cannot be told apart; then no ways. */
  readonly undivided: readonly number[];
  readonly divisions: readonly Division[];
  /** The first takes over from the second, and the second from the first; empty where undivided. */
  readonly ways: readonly Way[];
  /** The mean of both ways; null where either cannot be measured. */
  readonly mean: { readonly states: Closing | null; readonly outcomes: Closing | null };
  /** One a statement; empty where there is no mean over states. */
  readonly recounts: readonly Recount[];
  readonly orders: readonly UnderOrder[];
  readonly claims: readonly GapClaim[];
}
