/** Who stands with whom: what `alignParties` finds, in the engine's indices. */
import type { Join, RankAgreement, ScaledMap } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";

/** How far two parties rank alike. */
export interface PairAlignment {
  /** Ascending. */
  readonly parties: readonly [number, number];
  readonly states: RankAgreement;
  /** Over the named outcomes by their best states; null where fewer than two have states. */
  readonly outcomes: RankAgreement | null;
}

/** How the two camps place one outcome; places run from 0, the worst, to 1, the best. */
export interface OutcomeSplit {
  /** Index into view.outcomes. */
  readonly outcome: number;
  /** Per party of the case. */
  readonly places: readonly number[];
  /** The mean place in each camp. */
  readonly means: readonly [number, number];
  /** Members who place it nearer to the other camp's mean than to their own camp's. */
  readonly dissenters: readonly number[];
}

/** The two clusters at the top of the dendrogram. */
export interface Camps {
  readonly members: readonly [readonly number[], readonly number[]];
  readonly distance: number;
  /** The outcome on which they differ most first. */
  readonly splits: readonly OutcomeSplit[];
}

/** How much nearer a party stands to one than to another. */
export interface PartyStanding {
  readonly party: number;
  readonly others: readonly [number, number];
  /** Tau with the first less tau with the second, over all states; null where either is null. */
  readonly difference: number | null;
}

/** One party between two others, in full. */
export interface Between extends PartyStanding {
  readonly states: readonly [number | null, number | null];
  readonly outcomes: readonly [number | null, number | null];
  /** Where each places the outcomes: the party, the first, the second. The widest parting first. */
  readonly parted: readonly {
    readonly outcome: number;
    readonly places: readonly [number, number, number];
  }[];
  /**
   * How far each of the two shares each preference statement of the party: tau-b between whether it
   * holds and how the other ranks the states. The widest parting first; empty without statements.
   */
  readonly statements: readonly {
    /** Position in view.statements[party]. */
    readonly statement: number;
    readonly shared: readonly [number | null, number | null];
  }[];
}

/** Two parties then and now, each over the states and outcomes of its own case. */
export interface PairChange {
  /** Keys of the parties. */
  readonly parties: readonly [string, string];
  readonly states: readonly [earlier: number | null, now: number | null];
  readonly outcomes: readonly [earlier: number | null, now: number | null];
}

export interface Alignment {
  readonly view: CompiledView;
  /** Every pair, by the first party, then the second. */
  readonly pairs: readonly PairAlignment[];
  /** The outcomes compared: those that have states. */
  readonly compared: readonly number[];
  /** Parties to which all states are equal: they agree with nobody and disagree with nobody. */
  readonly indifferent: readonly number[];
  /** The others, which are clustered and mapped: `joins` and `map` index this list. */
  readonly ordered: readonly number[];
  /** Average linkage on the distance 1 - tau over all states. */
  readonly joins: readonly Join[];
  /** Null for fewer than two ordered parties. */
  readonly map: ScaledMap | null;
  /** Null where there are no two clusters at some distance. */
  readonly camps: Camps | null;
  /** Every party against every pair of others. */
  readonly standings: readonly PartyStanding[];
  /** Only where asked for. */
  readonly between: Between | null;
  /** Only where an earlier view or case was given. */
  readonly earlier: { readonly view: CompiledView; readonly pairs: readonly PairChange[] } | null;
}
