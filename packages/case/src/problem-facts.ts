/**
 * What problems are about, for those who tell them in other words than their message: in the names of the
 * case, in another language. Parts of the case stand here by their keys ("usa", "usa.pressure"), conditions
 * as they are written. A field means the same in every problem, so that one place can name them all:
 * `party`, `option(s)`, `outcome(s)`, `goal`, `term`, `condition(s)` and `rule` are put into words, all else
 * stands as it is.
 */
export interface ProblemFacts {
  readonly SX_CASE_NO_PARTY: Record<never, never>;
  readonly SX_CASE_ONE_PARTY: OfParty;
  readonly SX_CASE_EMPTY_PARTY: OfParty;
  /** Names that the case does not have: as they are written, and what there is to choose from. */
  readonly SX_CASE_UNKNOWN_PARTY: Misnamed;
  readonly SX_CASE_UNKNOWN_CITE: Misnamed;
  readonly SX_CASE_FACTOR_NEAR: { readonly written: string; readonly factor: string };
  readonly SX_CONDITION_EMPTY: Record<never, never>;
  readonly SX_CONDITION_SYNTAX:
    | { readonly fault: "unopened" | "unclosed" }
    | { readonly fault: "breaks off"; readonly after: string | null }
    | {
        readonly fault: "misplaced";
        readonly word: string;
        readonly after: string | null;
        /** What must stand there: something that joins two conditions, or one of them. */
        readonly wanted: "joint" | "condition";
      };
  /** `write`: what the sign is written as. */
  readonly SX_CONDITION_CHARACTER: { readonly character: string; readonly write: string | null };
  readonly SX_CONDITION_NON_ASSOCIATIVE: { readonly keyword: "if" | "iff" };
  readonly SX_CONDITION_NO_CONDITION: { readonly goal: string };
  readonly SX_CONDITION_UNKNOWN_NAME: Misnamed;
  readonly SX_CONDITION_AMBIGUOUS_NAME: {
    readonly written: string;
    readonly means: readonly string[];
  };
  readonly SX_MODEL_TOO_MANY_STATES: {
    readonly optionCount: number;
    /** "more than 1000" where they were not counted to the end. */
    readonly states: string;
    readonly most: number;
  };
  /** Rules that no state keeps together. */
  readonly SX_MODEL_NO_STATE: { readonly rules: readonly string[] };
  /** `rule` null: the states are listed, and it is not among them. */
  readonly SX_MODEL_STATUS_QUO_INFEASIBLE: { readonly rule: string | null };
  readonly SX_MODEL_GUARD_OWN_OPTION: OfParty & {
    /** Null while it is only being written. */
    readonly option: string | null;
    readonly options: readonly string[];
  };

  readonly SX_CHECK_OUTCOME_EMPTY: OfOutcome;
  readonly SX_CHECK_OUTCOME_UNREACHABLE: OfOutcome;
  readonly SX_CHECK_OUTCOMES_OVERLAP: { readonly outcomes: readonly string[] } & Share;
  readonly SX_CHECK_STATE_WITHOUT_OUTCOME: Share & { readonly examples: readonly string[] };
  readonly SX_CHECK_STATUS_QUO_MISSING: Record<never, never>;
  readonly SX_CHECK_TOO_LARGE: {
    /** What was not looked at: which outcomes can be reached, or all that needs the states. */
    readonly what: "reach" | "case";
    readonly states?: number;
  };
  readonly SX_CHECK_TRIVIAL_STATEMENT: OfStatement & {
    /** It holds in every state; else in none. */
    readonly always: boolean;
  };
  readonly SX_CHECK_TRIVIAL_SHARE: OfStatement & Share & { readonly trivially: number };
  /** `trivially` null: it is no conditional statement. */
  readonly SX_CHECK_STATEMENT_SHARE: OfStatement & Share & { readonly trivially: number | null };
  readonly SX_CHECK_RULE_TAKES_MOVES: {
    readonly rule: string;
    readonly losses: readonly (OfParty & {
      /** Null where they are too many to count. */
      readonly moves: number | null;
      readonly options: readonly string[];
    })[];
  };
  readonly SX_CHECK_RULE_IDLE: { readonly rule: string };
  readonly SX_CHECK_UNDETERRABLE: OfParty & { readonly conditions: readonly string[] };
  readonly SX_CHECK_NO_PREFERENCE: OfParty;
  readonly SX_CHECK_UNKNOWN_ORDER: OfParty & { readonly orders: number; readonly pairs: number };
  readonly SX_CHECK_BASIS: {
    readonly claims: number;
    readonly cited: number;
    readonly judged: number;
    readonly uncited: number;
  };
  readonly SX_CHECK_UNCITED: { readonly uncited: readonly ClaimFacts[] };
  readonly SX_CHECK_MOVE_IDLE: OfParty & { readonly from: string; readonly to: string };
  readonly SX_CHECK_MERGE_IDLE: { readonly merge: string };
  /** Of a statement, or of an outcome. */
  readonly SX_CHECK_VARIES_IN_MERGE: { readonly merges: readonly string[] } & (
    | OfStatement
    | OfOutcome
  );
  readonly SX_CHECK_GUARD_NEVER: OfOption;
  readonly SX_CHECK_OPTION_FIXED: OfOption & { readonly taken: boolean };
  readonly SX_CHECK_EVIDENCE_UNUSED: { readonly unused: readonly string[]; readonly all: number };
  readonly SX_CHECK_HINDSIGHT: {
    readonly source: string;
    readonly issued: string;
    readonly asOf: string;
    readonly cites: readonly string[];
  };
  readonly SX_CHECK_GOAL_UNMODELLED: { readonly goal: string };
  readonly SX_CHECK_GOAL_NOT_RANKED: OfParty & { readonly goal: string };
  readonly SX_CHECK_HOLDER_DIFFERS: OfParty;
  readonly SX_CHECK_EXPECTATION_FAILS: OfParty & {
    /** The better, and what it is said to be better than. */
    readonly conditions: readonly [string, string];
    readonly found: "reversed" | "equal" | "no states" | "unknown";
  };
}

/** Codes of problems that say what they are about. */
export type FactsCode = keyof ProblemFacts;

/** A claim without a basis: what kind of claim, and of which part. */
export interface ClaimFacts {
  readonly kind:
    | "option"
    | "statusQuo"
    | "term"
    | "rule"
    | "outcome"
    | "goal"
    | "order"
    | "statement";
  readonly party?: string;
  readonly option?: string;
  readonly term?: string;
  readonly rule?: string;
  readonly outcome?: string;
  readonly goal?: string;
  readonly condition?: string;
}

interface OfParty {
  readonly party: string;
}
interface OfOption {
  readonly option: string;
}
interface OfOutcome {
  readonly outcome: string;
}
interface OfStatement extends OfParty {
  readonly condition: string;
}
interface Share {
  readonly part: number;
  readonly of: number;
}
interface Misnamed {
  readonly written: string;
  /** What may have been meant; empty where nothing is near. */
  readonly near: readonly string[];
}
