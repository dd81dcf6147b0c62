/** What the Why panel shows: blocks, each with what it links on to. */
import type { Concept } from "@sextant/engine";
import type { Backing } from "@sextant/words";
import type { Why } from "../../../why/why.js";
import type { ImprovementTold, MoveTold } from "../told/told.js";

export interface ChainSentence {
  readonly text: string;
  readonly depth: 0 | 1;
  readonly why?: Why;
}

/** A preference statement, a goal, an option or a verdict in a list. */
export interface ChainItem {
  readonly why: Why;
  readonly text: string;
  /** The condition as it is written, or the names of a state's outcomes. */
  readonly detail?: string;
  readonly party?: string;
  readonly backing?: Backing;
  readonly cite?: readonly string[];
  readonly redLine?: boolean;
  /** Whether it holds at the status quo; for verdicts, whether the party stays. */
  readonly holds?: boolean;
  /** It holds there, and what follows "if" does not: what it wants is not at issue. */
  readonly idle?: boolean;
}

export interface ChainPassage {
  readonly id: string;
  /** "Author, Title (date), p. 3". */
  readonly source: string;
  readonly url: string | null;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Whether the quote stands in a text that is kept with the case. */
  readonly inText: boolean;
  readonly summary: string | null;
  readonly holder: string | null;
  readonly attributedBy: string | null;
  readonly hedge: string | null;
  readonly note: string | null;
}

export type ChainHeading =
  | "result"
  | "witness"
  | "rests"
  | "decides"
  | "preferences"
  | "goal"
  | "goals"
  | "options"
  | "reading"
  | "judgement"
  | "condition"
  | "order"
  | "passages"
  | "against"
  | "basis"
  | "inState"
  | "byParty"
  | "usedBy";

export interface ChainBlock {
  readonly heading: ChainHeading;
  readonly sentences?: readonly ChainSentence[];
  readonly items?: readonly ChainItem[];
  readonly passages?: readonly ChainPassage[];
  /** What is said below the rest. */
  readonly note?: string;
  /** A condition, shown as it is written. */
  readonly code?: string;
  /** Improvements and what becomes of them, step by step. */
  readonly improvements?: {
    readonly concept: Concept;
    readonly told: readonly ImprovementTold[];
    /** How many more are deterred likewise. */
    readonly more: number;
  };
  /** Of a party that has no improvement: a move that costs it nothing, and the one by which it would lose least. */
  readonly neutral?: MoveTold;
  readonly leastBad?: MoveTold;
  /** A verdict a party and concept, as a small table. */
  readonly verdicts?: ChainVerdicts;
  /** Who would leave a state of an outcome, and how many of all its states. */
  readonly leaving?: ChainLeaving;
  /** Shown only where it is asked for: what stands before says it in short. */
  readonly folded?: boolean;
}

/** What is said at one state, and over all states of an outcome, under SEQ. */
export interface ChainLeaving {
  readonly state: number;
  readonly states: number;
  readonly parties: readonly {
    readonly key: string;
    /** Whether it stays in the state, and whether that hangs on an order that is unknown. */
    readonly stays: boolean;
    readonly hangs: boolean;
    /** How many of the outcome's states it would leave. */
    readonly leaves: number;
  }[];
}

export interface ChainVerdicts {
  readonly state: number;
  readonly concepts: readonly Concept[];
  readonly parties: readonly {
    readonly key: string;
    readonly stable: readonly boolean[];
    /** Whether the verdict hangs on an order that is unknown. */
    readonly hangs: readonly boolean[];
  }[];
}

/** Another place in the workbench where the same thing is seen or edited. */
export interface ChainPlace {
  readonly screen: "stability" | "preferences" | "model";
  readonly state?: number;
  readonly more?: Readonly<Record<string, string>>;
}

export interface Chain {
  readonly title: string;
  /** The party whose it is, by key. */
  readonly party?: string;
  readonly blocks: readonly ChainBlock[];
  /** For verdicts: whether the independent verifier accepts the witness. */
  readonly verified?: boolean;
  readonly place?: ChainPlace;
}
