/**
 * The case file as it is written: plain data, checked by the schema, with nothing resolved.
 * The format is described in docs/02_case-file.md; keys keep the order of the file.
 */

/** A condition in the condition language, for instance "dprk.dismantle and not usa.force". */
export type ConditionText = string;

/** What a claim rests on. `cite` names statements of the evidence file; `judgement` gives the analyst's reason. */
export interface Basis {
  cite?: string[];
  /** Statements that speak against the claim. */
  against?: string[];
  /** How the source's words were turned into a condition or a place in an order. */
  reading?: string;
  /** Why the analyst holds this where no source says it. */
  judgement?: string;
  /** The hedging words of the source ("apparently", "so-called"). */
  hedge?: string;
  /** Probability that the statement belongs in the list at all, 0 to 1. */
  confidence?: number;
  note?: string;
}

export interface OptionDoc extends Basis {
  name: string;
  names?: Record<string, string>;
  /** false: from N to Y only. */
  reversible?: boolean;
  /** true: from Y to N only. */
  onlyUndone?: boolean;
  /** Guard: the option may be taken only where this holds; may not name the owner's options. */
  onlyWhen?: ConditionText;
}

export interface PartyDoc extends Basis {
  name: string;
  names?: Record<string, string>;
  /** Short form for tables. */
  short?: string;
  /** Absent in graph form. A string is the option's name. */
  options?: Record<string, string | OptionDoc>;
}

/** A state: an id, or a name, label or pattern. */
export type StateRef = number | string;

export interface TermDoc extends Basis {
  when: ConditionText;
  name?: string;
}

/** Exactly one of the kinds; each says what is logically impossible. */
export interface RuleDoc extends Basis {
  id?: string;
  never?: ConditionText;
  always?: ConditionText;
  atMostOne?: ConditionText[];
  exactlyOne?: ConditionText[];
  atLeastOne?: ConditionText[];
  why?: string;
}

export interface MergeDoc extends Basis {
  when: ConditionText;
  name: string;
  /** true: no party can move out of the merged state. */
  final?: boolean;
}

export interface OutcomeDoc extends Basis {
  name: string;
  names?: Record<string, string>;
  /** A condition, or in graph form a list of states. */
  when?: ConditionText;
  states?: StateRef[];
  /** The path that leads there, as a condition; told, not computed. */
  via?: ConditionText;
}

/** Whether a preference speaks of how to get somewhere, or of where to get: see docs/17_gap.md. */
export type PreferenceFactor = "means" | "interests";

export interface GoalDoc extends Basis {
  text: string;
  /** Absent: the goal is unmodelled and shown as such. */
  when?: ConditionText;
  serves?: string[];
  factor?: PreferenceFactor;
}

/** One preference statement. */
export interface StatementDoc extends Basis {
  id?: string;
  prefer: ConditionText;
  redLine?: boolean;
  /** Overrides that of its goal. */
  factor?: PreferenceFactor;
}

export interface TieDoc extends Basis {
  id?: string;
  tie: (string | StatementDoc)[];
  /** "count" (default): how many members hold. "unknown": dominance. */
  order?: "count" | "unknown";
}

/** A string is a goal's key or a condition. */
export type PreferenceItem = string | StatementDoc | TieDoc;

/** Edits a view makes to an inherited statement list; positions are 1-based. */
export type StatementEdit =
  | { move: string; to?: number; before?: string; after?: string }
  | { drop: string }
  | { insert: PreferenceItem; to?: number; before?: string; after?: string }
  | { replace: string; with: PreferenceItem };

/** Exactly one of statements, weights, ranking, edit. */
export interface PreferenceDoc extends Basis {
  /** What says that this is the order. */
  order?: Basis;
  statements?: PreferenceItem[];
  /** Exact decimals by condition; a state is worth the sum of those that hold. */
  weights?: Record<ConditionText, number | string>;
  /** Best first; a list inside is a tie; an outcome's name stands for all its states. */
  ranking?: (StateRef | StateRef[])[];
  /** Where states that the ranking does not name go, all tied. Absent: naming every state is required. */
  rest?: "first" | "last";
  /** Pairs of states of which nobody knows which the party prefers, whatever the rest says. */
  unknown?: [StateRef, StateRef][];
  /** In views only. */
  edit?: StatementEdit[];
}

export interface ExpectDoc extends Basis {
  party: string;
  better: ConditionText;
  than: ConditionText;
  /** How two sets of states are compared: best against best (default), worst against worst, or all pairs. */
  for?: "best" | "worst" | "all";
}

/** What an influence leads from or to. */
export interface FactorDoc extends Basis {
  name: string;
  names?: Record<string, string>;
  /** What it is in the model; absent, it is told and not tested. */
  when?: ConditionText;
  /** It is the preferences of this kind that a gap is put down to. */
  factor?: PreferenceFactor;
  /** It is the gap between these two parties. */
  between?: [string, string];
}

/** `from` and `to`: the key of a factor, or free words. */
export interface InfluenceDoc extends Basis {
  from: string;
  to: string;
  sign: "+" | "-";
  perceiver?: string;
}

export interface UnmodelledDoc extends Basis {
  why: string;
  text?: string;
}

export type MoveList = [StateRef, StateRef][];

/** Graph form: the list itself. Option form: `only` these, or all `except` these; matched as written. */
export type MovesDoc = MoveList | { only: MoveList } | { except: MoveList };

/** A list of options taken, a map from option to its basis, or in graph form a state. */
export type StatusQuoDoc = string[] | Record<string, Basis | boolean | null> | StateRef;

export interface StateDoc extends Basis {
  name: string;
  label?: string;
}

/** What a view may replace; parties and options may be changed but not added. */
export interface ViewParts {
  asOf?: string;
  parties?: Record<
    string,
    Partial<Omit<PartyDoc, "options">> & { options?: Record<string, Partial<OptionDoc> | string> }
  >;
  statusQuo?: StatusQuoDoc;
  terms?: Record<string, TermDoc | ConditionText>;
  rules?: { add?: RuleDoc[]; remove?: string[] };
  merge?: MergeDoc[];
  outcomes?: Record<string, OutcomeDoc>;
  goals?: Record<string, Record<string, GoalDoc>>;
  preferences?: Record<string, PreferenceDoc>;
  moves?: Record<string, MovesDoc>;
  expect?: ExpectDoc[];
  factors?: Record<string, FactorDoc>;
  influences?: InfluenceDoc[];
}

export interface ViewDoc extends ViewParts, Basis {
  title?: string;
  /** The party whose picture this is. */
  holder?: string;
  /** "base" (default) or another view. */
  extends?: string;
  /** Options the holder does not recognise: fixed as they are in the status quo. */
  ignores?: string[];
  /** What the holder believes others see. */
  views?: Record<string, ViewDoc>;
}

export interface CaseDocument {
  sextant: 1;
  title: string;
  /** The language that its texts are in (BCP 47); names in others stand beside them. */
  language?: string;
  authors?: (string | { name: string; affiliation?: string; orcid?: string })[];
  asOf?: string;
  topics?: string[];
  question?: string;
  synopsis?: string;
  summary?: string;
  notes?: string;
  licence?: string;
  /** The study the model comes from, for a case taken from the literature. */
  study?: string;
  /** Path of the evidence file, inside the case's folder. */
  evidence?: string;
  /** Silences the warning about sources later than `asOf`. */
  hindsight?: boolean;
  parties: Record<string, PartyDoc>;
  /** Graph form: the states by name; then `moves` lists every move. */
  states?: (string | StateDoc)[];
  moves?: Record<string, MovesDoc>;
  /** The feasible patterns in the case's own order, or by label. */
  feasible?: string[] | Record<string, string>;
  /** Names by pattern; "-" is either. */
  stateNames?: Record<string, string>;
  statusQuo?: StatusQuoDoc;
  terms?: Record<string, TermDoc | ConditionText>;
  rules?: RuleDoc[];
  merge?: MergeDoc[];
  outcomes?: Record<string, OutcomeDoc>;
  goals?: Record<string, Record<string, GoalDoc>>;
  preferences?: Record<string, PreferenceDoc>;
  expect?: ExpectDoc[];
  factors?: Record<string, FactorDoc>;
  influences?: InfluenceDoc[];
  unmodelled?: UnmodelledDoc[];
  views?: Record<string, ViewDoc>;
}
