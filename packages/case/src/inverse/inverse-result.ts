/**
 * What it would take to make an outcome or a state hold: plain data, in the engine's indices. A
 * reading is the model as it stands, or with one strict order of a tie whose order is unknown.
 */
import type { MoveChange, SearchedConcept, Shift } from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";

export const INVERSE_KINDS = ["statements", "rankings", "moves", "perceptions"] as const;
export type InverseKind = (typeof INVERSE_KINDS)[number];

export interface InverseTarget {
  /** Index into view.outcomes; null where a state was named. */
  readonly outcome: number | null;
  /** The states of which one is to be an equilibrium, ascending. */
  readonly states: readonly number[];
}

/** What every search tells of the size of the changes. */
export interface Sized {
  /** Number of changes of the smallest solution known; null where none is known. */
  readonly size: number | null;
  /** Fewer changes than this are never enough; equal to `size` where that is proven smallest. */
  readonly lowerBound: number;
  /** Whether all solutions of that size were found (they may be more than are listed). */
  readonly complete: boolean;
  /** How many were found. */
  readonly found: number;
  /** Why the search ended without proof; "never" where no number of changes is enough. */
  readonly ended: "most" | "work" | "never" | null;
}

/** What happens to one statement or tie of one party. */
export interface StatementChange {
  readonly kind: "move" | "drop" | "settle";
  readonly party: number;
  /** Positions in view.statements[party]; for `settle` in their new order. */
  readonly statements: readonly number[];
  /** Its place in the list before, counted from 1 by ranks. */
  readonly from: number;
  /** For `move`: its place in the new list, and all places that do as well. */
  readonly to: number | null;
  readonly places: readonly number[];
  /** For `move`: positions of the statements it then stands directly after; null for the first place. */
  readonly after: readonly number[] | null;
}

/** The same statements moved, dropped or settled; the nearest way is the one that is told. */
export interface StatementAlternative {
  readonly changes: readonly StatementChange[];
  /** The lists before and after: by party the ranks, each the positions of its statements. */
  readonly lists: readonly {
    readonly party: number;
    readonly before: readonly (readonly number[])[];
    readonly order: readonly (readonly number[])[];
  }[];
  /** Twice the number of adjacent steps: 2 for each pair of statements reversed, 1 for one tied or untied. */
  readonly halfSteps: number;
  /** In how many different lists this can be done. */
  readonly ways: number;
  /** The states of the target that the nearest list makes equilibria, and of them the one to name. */
  readonly states: readonly number[];
  readonly example: number;
}

export interface StatementAnswer extends Sized {
  readonly alternatives: readonly StatementAlternative[];
  /** How many alternatives there are beyond those listed. */
  readonly unlisted: number;
  /** Some change that works, where the search ended first. */
  readonly known: StatementAlternative | null;
}

export interface RankingAlternative {
  readonly state: number;
  /** By party: twice the distance, and the level that the state is raised to. */
  readonly raises: readonly {
    readonly party: number;
    readonly halves: number;
    readonly level: number;
    /** A state of the class it is raised to. */
    readonly beside: number;
  }[];
  /** Under SEQ and SSEQ also changed rankings by which a party comes to prefer one state to another. */
  readonly shifts: readonly Shift[];
}

export interface RankingAnswer {
  /** Parties whose rankings may change. */
  readonly parties: readonly number[];
  /** Twice the Kemeny-Snell distance; null where no change of these parties is enough. */
  readonly halves: number | null;
  readonly lowerBound: number | null;
  /** Whether the work was spent before the smallest distance was proven. */
  readonly ended: boolean;
  readonly alternatives: readonly RankingAlternative[];
  readonly unlisted: number;
}

export interface MoveAlternative {
  readonly changes: readonly MoveChange[];
  readonly states: readonly number[];
  readonly example: number;
}

export interface MoveAnswer extends Sized {
  readonly alternatives: readonly MoveAlternative[];
  readonly unlisted: number;
}

/** One belief corrected: of a holder's view, about one party. */
export interface BeliefCorrection {
  /** Index into PerceptionAnswer.views. */
  readonly view: number;
  readonly party: number;
}

export interface PerceptionAlternative {
  readonly corrections: readonly BeliefCorrection[];
  /** States of the view that was asked about. */
  readonly states: readonly number[];
  readonly example: number;
}

export interface PerceivedGame {
  readonly view: string;
  readonly holder: number;
  /** Parties whose preferences the holder sees otherwise than they are. */
  readonly differing: readonly number[];
  /** States of the target that are equilibria in this game as it stands. */
  readonly held: readonly number[];
  /** Fewest corrections; null where none is enough. */
  readonly size: number | null;
  readonly alternatives: readonly PerceptionAlternative[];
}

export interface PerceptionAnswer {
  readonly views: readonly PerceivedGame[];
  /** Stable for every party in its own game: its view, or the base where it holds none. */
  readonly hypergame: Omit<PerceivedGame, "view" | "holder" | "differing">;
}

/** The model as it stands, or under one strict order of a tie of unknown order. */
export interface InverseReading {
  /** Null for the model as it stands, in which such a tie counts how many members hold. */
  readonly settled: { readonly party: number; readonly order: readonly string[] } | null;
  /** States of the target that are equilibria already. */
  readonly held: readonly number[];
  /**
   * Absent where the target holds already, where the kind was not asked for, and for a strict order
   * of an unknown tie unless the target holds in the model as it stands and not under that order.
   */
  readonly statements?: StatementAnswer;
  readonly rankings?: RankingAnswer;
  readonly moves?: MoveAnswer;
}

export interface InverseResult {
  readonly view: CompiledView;
  readonly target: InverseTarget;
  readonly concept: SearchedConcept;
  readonly kinds: readonly InverseKind[];
  readonly most: number;
  readonly limit: number;
  /** The most steps of work for each search; null for what each search takes by itself. */
  readonly work: number | null;
  /** As they were named. */
  readonly keep: readonly string[];
  readonly keepParties: readonly number[];
  /** First the model as it stands. */
  readonly readings: readonly InverseReading[];
  /** Strict orders of unknown ties that were not tried, because there are too many. */
  readonly untriedOrders: number;
  readonly perceptions: PerceptionAnswer | null;
}
