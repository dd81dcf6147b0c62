/** Outcomes compared: what was found, in the engine's indices. */
import type { Witness } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { Analysis, OutcomeVerdict } from "../result/analysis.js";
import type { ExpectationVerdict } from "../result/expectations.js";
import type { CriticalVerdict } from "../robustness/critical-statements.js";
import type { CommitmentProblem } from "./commitment.js";
import type { PartyPlace } from "./places.js";
import type { Reach } from "./reach.js";
import type { Trap } from "./traps.js";

export interface Comparison {
  /** Keys of the outcomes compared, in the order asked for. */
  readonly outcomes: readonly string[];
  /** The base first, or the one view that was asked for. */
  readonly views: readonly ViewComparison[];
}

export interface ViewComparison {
  readonly view: CompiledView;
  /** Members of a tie of unknown order are counted here. */
  readonly main: ModelComparison;
  /** The same under each strict order of such a tie; empty where there is none. */
  readonly orders: readonly OrderComparison[];
  /** How many further orders were not computed. */
  readonly ordersLeftOut: number;
  /** Those of the sources' expectations that concern the outcomes compared. */
  readonly expectations: readonly ExpectationVerdict[];
  /**
   * For each outcome, under Nash and under SEQ: the single preference statements that overturn the
   * verdict of `main`. Computed for the first view only; null elsewhere and where the model is too large.
   */
  readonly critical: readonly (readonly CriticalVerdict[])[] | null;
}

export interface OrderComparison {
  readonly party: number;
  /** Ids of the party's statements, most important first. */
  readonly order: readonly string[];
  readonly comparison: ModelComparison;
}

export interface ModelComparison {
  readonly analysis: Analysis;
  /** As Comparison.outcomes; null where the view has no outcome of that key. */
  readonly outcomes: readonly (OutcomeComparison | null)[];
}

/**
 * How far an outcome holds: some state of it is a Nash equilibrium; none is, but one under SEQ; only
 * under GMR or SMR, by threats; under none of these; or no state satisfies it at all.
 */
export type Standing = "nash" | "seq" | "threats" | "none" | "no-states";

export interface OutcomeComparison {
  readonly verdict: OutcomeVerdict;
  readonly standing: Standing;
  /** Per party. Empty where the outcome has no states. */
  readonly places: readonly PartyPlace[];
  readonly pareto: Pareto | null;
  /** The parties for which some state of the outcome is unstable, those who block most of it first. */
  readonly blockers: readonly Blocker[];
  /** What each party would do at verdict.example: those who would go first, then those deterred. */
  readonly example: readonly AtExample[];
  readonly commitments: readonly CommitmentProblem[];
  readonly traps: readonly Trap[];
  /** Null under the strict orders, where there is no status quo, and where the talks stand in it. */
  readonly reach: Reach | null;
}

/** Whether anything is better for some and worse for none. */
export interface Pareto {
  /** How many of the outcome's states are Pareto-optimal among all feasible states. */
  readonly optimal: number;
  /** Where verdict.example is not: a feasible state better for some and worse for none. */
  readonly improvement: number | null;
  /** How many of its states are better than the status quo for some party and worse for none. */
  readonly improveOnStatusQuo: number | null;
}

export interface Blocker {
  readonly party: number;
  /** In how many of the outcome's states the party would move at all. */
  readonly leaves: { readonly nash: number; readonly seq: number };
  /** In how many it would move out of the outcome; null where the model is too large to list moves. */
  readonly out: { readonly nash: number; readonly seq: number } | null;
}

export interface AtExample {
  readonly party: number;
  /** Under SEQ: an improvement that nothing deters (out of the outcome where there is one), or what deters each. */
  readonly witness: Witness;
  /** Whether that improvement leads out of the outcome; false for those who are deterred. */
  readonly out: boolean;
}
