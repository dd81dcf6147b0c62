/** What parties acting together can do, in the engine's indices. */
import type { CoalitionConcept, Concept, OnProgress, Step, StopSignal } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { Analysis } from "../result/analysis.js";

export interface CoalitionOptions {
  /** By which concepts; "cnash" and "cseq" unless said. */
  readonly concepts?: readonly CoalitionConcept[];
  /**
   * Party keys of the coalitions that may form, beside the single parties, who always may; all
   * coalitions unless said.
   */
  readonly coalitions?: readonly (readonly string[])[];
  /** An improvement need only be worse for no member and better for one (Zhu, Kilgour & Hipel). */
  readonly pareto?: boolean;
  /** A state to judge beside the equilibria, the status quo and the outcomes' example states. */
  readonly state?: number;
  /** Judges every state of the view: minutes in a large model. */
  readonly allStates?: boolean;
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/** A coalition that would leave a state. */
export interface Jump {
  /** Ascending party indices. */
  readonly coalition: readonly number[];
  /** Where it would go, undeterred: fewest changed options first. */
  readonly targets: readonly number[];
  /** Of the targets that no other is better than for its members, the one with the fewest changed options. */
  readonly best: number;
  /**
   * A shortest legal sequence of its members to the nearest target, and to the best. Null but for the
   * status quo and a state that is asked for.
   */
  readonly ways: { readonly nearest: readonly Step[]; readonly best: readonly Step[] } | null;
}

/** One state under one concept. */
export interface StateAgainst {
  readonly state: number;
  /** Whether it is stable for every coalition that may form. */
  readonly holds: boolean;
  /** Indices into `coalitions` of those that would leave it, the smaller first. */
  readonly breakers: readonly number[];
  /** The smallest of them, all of one size, and where they would go. */
  readonly smallest: readonly Jump[];
}

/** Equilibria for which the same outcomes hold; where none does, those of one name. */
export interface OutcomeAgainst {
  /** Tells the groups apart, in every concept alike. */
  readonly key: string;
  /** Keys of the outcomes; empty for states without one. */
  readonly outcomes: readonly string[];
  /** The name of the states, where no outcome holds in them. */
  readonly name: string | null;
  readonly equilibria: readonly StateAgainst[];
}

/** Everything under one concept. */
export interface ConceptAgainst {
  readonly concept: CoalitionConcept;
  /** The concept of single parties whose equilibria are asked about: Nash for cnash, and so on. */
  readonly individual: Concept;
  /** By the outcomes that hold in them, as these stand in the file. */
  readonly byOutcome: readonly OutcomeAgainst[];
  /** How many equilibria there are, and how many hold against every coalition that may form. */
  readonly equilibria: number;
  readonly holding: number;
  readonly statusQuo: StateAgainst | null;
  /** The state asked for. */
  readonly asked: StateAgainst | null;
  /** One state for each outcome without an equilibrium, as in an analysis. */
  readonly examples: readonly (StateAgainst & { readonly outcome: number })[];
  /** Under each strict order of a tie of unknown order: its own equilibria, and those that hold. */
  readonly alternatives: readonly {
    readonly equilibria: readonly number[];
    readonly holding: readonly number[];
    readonly statusQuoHolds: boolean | null;
  }[];
  /** Only where every state was judged: those stable for every coalition that may form, ascending. */
  readonly universal: readonly number[] | null;
}

export interface CoalitionAnalysis {
  readonly view: CompiledView;
  readonly analysis: Analysis;
  readonly concepts: readonly ConceptAgainst[];
  /** All that may form, single parties first. */
  readonly coalitions: readonly (readonly number[])[];
  /** Whether these are all 2^n - 1. */
  readonly universal: boolean;
  readonly pareto: boolean;
  /**
   * In how many of the verdicts compared (a coalition at a state judged) it matters under CSEQ whether
   * the others answer as coalitions or as single parties; null where no CSEQ was asked for.
   */
  readonly opponents: { readonly differing: number; readonly compared: number } | null;
}
