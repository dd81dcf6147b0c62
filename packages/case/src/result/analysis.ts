/**
 * What the analysis of one view of a case found, in the engine's indices. The heavy part, the
 * verdicts, is computed at once; what is told about them is computed when first asked for.
 */
import type {
  Concept,
  Evolution,
  JointImprovement,
  OnProgress,
  Reading,
  Stability,
  StopSignal,
} from "@sextant/engine";
import type { CompiledView } from "../compile/compiled-view.js";
import type { LeavingTogether } from "./leaving-together.js";

export interface AnalyseOptions {
  /** Which concepts; all six by default. */
  readonly concepts?: readonly Concept[];
  /** A concept a party, by party key: every party must be given one. */
  readonly mixed?: Readonly<Record<string, Concept>>;
  readonly reading?: Reading;
  /** Called with how many of how many steps are done. */
  readonly onProgress?: OnProgress;
  readonly signal?: StopSignal;
}

/** For how many, and for which, of an outcome's states a verdict was found. */
export interface OutcomeVerdict {
  /** Index into view.outcomes. */
  readonly outcome: number;
  /** m: in how many states the outcome's condition holds. */
  readonly states: number;
  /** k: how many of them are equilibria, by concept. */
  readonly equilibria: Readonly<Partial<Record<Concept, number>>>;
  /** k under the mixed profile, where one was asked for. */
  readonly mixed: number | null;
  /** Fewest steps from the status quo to one of its states; null where there is no way (or no status quo). */
  readonly byMoves: number | null;
  readonly byImprovements: number | null;
  /**
   * The state that stands for the outcome in explanations: the one fewest parties would leave (first
   * under SEQ, then under Nash), then the one nearest the status quo. Null where it has no states.
   */
  readonly example: number | null;
  /** Per party: in how many of its states the party would leave, by concept. */
  readonly leavers: readonly Readonly<Partial<Record<Concept, number>>>[];
  /** Preference statements that name the outcome, or its contrary: "so because a statement says it". */
  readonly named: readonly NamedBy[];
}

/** A preference statement that speaks of an outcome directly. */
export interface NamedBy {
  readonly party: number;
  /** Position in view.statements[party]. */
  readonly statement: number;
  /** Whether the statement wants the outcome or wants it not. */
  readonly direction: "for" | "against";
}

/** One party at one state. */
export interface PartyAtState {
  readonly party: number;
  /** Where the party could go, and which of these it prefers. */
  readonly moves: Int32Array;
  readonly improvements: Int32Array;
  readonly stable: Readonly<Partial<Record<Concept, boolean>>>;
}

/** All parties at one state. */
export interface StateVerdict {
  readonly state: number;
  readonly parties: readonly PartyAtState[];
  /** The concepts under which it is an equilibrium. */
  readonly equilibrium: readonly Concept[];
}

/** Equilibria that differ only in options that do not matter to the verdict or the outcome. */
export interface EquilibriumGroup {
  /** Keys of the outcomes that hold in every state of the group. */
  readonly outcomes: readonly string[];
  /** Ascending engine indices. */
  readonly states: Int32Array;
  /** One letter an option: Y, N, or - where the states of the group differ. "" in graph form. */
  readonly pattern: string;
  readonly hasStatusQuo: boolean;
  /** How many of its states are traps: states that no party can leave at all. */
  readonly traps: number;
}

/** How verdicts change under one strict order of a tie whose order is unknown. */
export interface AlternativeResult {
  readonly party: number;
  readonly order: readonly string[];
  readonly equilibria: Readonly<Partial<Record<Concept, Int32Array>>>;
  /** How many (party, state) verdicts differ from the main result, by concept. */
  readonly differing: Readonly<Partial<Record<Concept, number>>>;
  /** Equilibria gained and lost against the main result, by concept. */
  readonly gained: Readonly<Partial<Record<Concept, Int32Array>>>;
  readonly lost: Readonly<Partial<Record<Concept, Int32Array>>>;
}

/** How the conflict can evolve from the status quo: by any moves, and by improvements. */
export interface FromStatusQuo {
  readonly byMoves: Evolution;
  readonly byImprovements: Evolution;
}

export interface Analysis {
  readonly view: CompiledView;
  /** The concepts computed, in the engine's order; `sim` is left out where it cannot be computed. */
  readonly concepts: readonly Concept[];
  /** The concepts asked for. */
  readonly asked: readonly Concept[];
  readonly reading: Reading;
  readonly stability: Stability;
  /** Ascending engine indices of the equilibria, by concept computed. */
  readonly equilibria: Readonly<Partial<Record<Concept, Int32Array>>>;
  /** Where one was asked for: the concept of each party, and the states stable for all. */
  readonly mixed: { readonly concepts: readonly Concept[]; readonly equilibria: Int32Array } | null;

  /** Computed when first asked for, then kept. Null without a status quo. */
  readonly evolution: FromStatusQuo | null;
  readonly statusQuo: StateVerdict | null;
  readonly outcomes: readonly OutcomeVerdict[];
  /** What two parties could do together from the status quo that both prefer; empty without one. */
  readonly joint: readonly JointImprovement[];
  /** false where some pair can reach so many states that only small joint changes were tried. */
  readonly jointComplete: boolean;
  /**
   * The smallest groups of any size that would leave the status quo together, where nobody would alone; null
   * where it does not hold, and where the model is too large to ask every coalition.
   */
  readonly together: LeavingTogether | null;
  /** Equilibria under GMR or SMR that are not equilibria under SEQ: held by threats alone. */
  readonly heldByThreats: Int32Array;
  /** States that no party can leave. */
  readonly traps: Int32Array;
  readonly alternatives: readonly AlternativeResult[];
  /**
   * Where no source gives an order, what hangs on it: hanging[party] has CONCEPT_BIT[c] set at each state where
   * the party's verdict under c is another under some strict order. All zero where every order is known.
   */
  readonly hanging: readonly Uint8Array[];
  /** The equilibria of a concept, grouped by the options that matter: the status quo first, then as the outcomes stand in the file. */
  groups(concept: Concept): readonly EquilibriumGroup[];
  /** Moves, improvements and verdicts of every party at a state. */
  at(state: number): StateVerdict;
}
