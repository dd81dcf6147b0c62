import type { BitColumn, Model } from "@sextant/engine";
import type {
  Basis,
  CaseDocument,
  GoalDoc,
  OutcomeDoc,
  PreferenceFactor,
  ViewParts,
} from "../document.js";
import type { Problem } from "../problem.js";
import type { LoadedCase } from "../read/loaded-case.js";

export interface CompiledParty {
  readonly key: string;
  readonly name: string;
  readonly short: string;
}

export interface CompiledOption {
  /** "party.option". */
  readonly key: string;
  readonly party: number;
  readonly name: string;
  readonly reversible: boolean;
  readonly onlyUndone: boolean;
  /** The guard's text, where there is one. */
  readonly onlyWhen: string | null;
  readonly basis: Basis;
}

/** A named set of states. */
export interface CompiledOutcome {
  readonly key: string;
  readonly name: string;
  readonly truth: BitColumn;
  readonly document: OutcomeDoc;
}

/** One preference statement of a party, in the order of priority. */
export interface CompiledStatement {
  readonly party: number;
  /** Its id, or goal key, or "#3" by position. */
  readonly id: string;
  readonly text: string;
  readonly truth: BitColumn;
  /** Statements with the same rank are a tie. 0 is the most important. */
  readonly rank: number;
  readonly order: "count" | "unknown";
  readonly redLine: boolean;
  /** Absent where neither the statement nor its goal says. */
  readonly factor?: PreferenceFactor;
  readonly goal: string | null;
  /** The goal's words where the statement is a goal. */
  readonly goalText: string | null;
  /** Merged from the statement and its goal. */
  readonly basis: Basis;
}

export interface StateTable {
  readonly count: number;
  /** The contract's 1-based id of the state with engine index s. */
  id(s: number): number;
  /** One letter an option: Y, N, or - where the members of a merged state differ. "" in graph form. */
  pattern(s: number): string;
  name(s: number): string | undefined;
  label(s: number): string | undefined;
  /** Keys of the outcomes that hold at s. */
  outcomes(s: number): string[];
  /** Engine index of a state: an integer is an id; a string is a name, else a label, else a pattern. Throws CaseError. */
  find(ref: number | string): number;
  /** Engine indices of the states that a pattern fits, "-" being either; none in graph form. */
  fitting(pattern: string): readonly number[];
  /** Whether a party can never leave s (a trap), by the moves alone. */
  isFinal(s: number): boolean;
}

/** One view of a case, ready for the engine. */
export interface CompiledView {
  readonly loaded: LoadedCase;
  /** "base" or the view's key. */
  readonly view: string;
  /** The document after the view's replacements; parts keep the base's key order. */
  readonly document: CaseDocument & ViewParts;
  readonly holder: number | null;
  readonly parties: readonly CompiledParty[];
  readonly options: readonly CompiledOption[];
  readonly model: Model;
  /** true where gratuitous improvements were left out of the model. */
  readonly lean?: true;
  /**
   * For option form with merged states or restricted moves: the model before merging, for what needs
   * options (SIM is null there). Equal to `model` otherwise.
   */
  readonly states: StateTable;
  /** Engine index of the status quo; null where the case names none. */
  readonly statusQuo: number | null;
  readonly outcomes: readonly CompiledOutcome[];
  /** Per party, most important first; empty where the party has a ranking or weights. */
  readonly statements: readonly (readonly CompiledStatement[])[];
  readonly goals: readonly {
    readonly party: number;
    readonly key: string;
    readonly goal: GoalDoc;
  }[];
  /**
   * Where a tie has `order: unknown`: one more set of levels for every strict order of it; `levels` of
   * the model counts. Each entry replaces the levels of one party.
   */
  readonly alternatives: readonly {
    readonly party: number;
    readonly order: readonly string[];
    readonly levels: Int32Array;
  }[];
  /**
   * Per party: pairs of states of which it is unknown which it prefers, whatever its levels say. Levels are
   * those of the preferences as written.
   */
  readonly unknownPairs: readonly (readonly (readonly [number, number])[])[];
  /** Parties whose relation is partial (a tie of unknown order, or unknown pairs): their `level` is absent in results. */
  readonly partial: readonly boolean[];
  /** Truth of any condition over the states of this view. Throws CaseError. */
  condition(text: string): BitColumn;
  readonly warnings: readonly Problem[];
}
