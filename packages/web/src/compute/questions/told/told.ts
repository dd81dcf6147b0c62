/** States, moves and reasons as the page shows them: finished words, with keys and ids to link by. */

import type { Concept } from "@sextant/engine";
import type { Backing } from "@sextant/words";

export interface StateTold {
  readonly id: number;
  /** "state 17 (War)". */
  readonly title: string;
  /** Its name, else the outcomes that hold in it; "" where there is neither. */
  readonly words: string;
}

/** A preference statement that decides between two states. */
export interface DecidingTold {
  readonly id: string;
  readonly text: string;
  readonly backing: Backing;
  readonly cite: readonly string[];
  readonly redLine: boolean;
  /** Whether it holds in the state gone to, and whether it held in the one gone from. */
  readonly holds: boolean;
  readonly held: boolean;
}

/** Why a party ranks the state gone to above, or below, the one gone from. */
export interface ReasonTold {
  readonly party: string;
  /** One statement gained or lost; a tie of which more or fewer hold; or an order given directly. */
  readonly kind: "gains" | "loses" | "tie" | "order";
  /** For an order given directly: that it is, and what it rests on. For a tie: how many hold. */
  readonly text: string;
  readonly statements: readonly DecidingTold[];
}

export type Worth = "better" | "same" | "worse";

/** One step of one party. */
export interface MoveTold {
  readonly party: string;
  /** What it does anew and what it leaves off; both empty in graph form. */
  readonly taken: readonly string[];
  readonly undone: readonly string[];
  readonly from: StateTold;
  readonly to: StateTold;
  /** What the step is worth to the party that takes it. */
  readonly worth: Worth;
  readonly reason: ReasonTold | null;
}

/** How the others would answer an improvement, and how it ends for the party that made it. */
export interface AnswerTold {
  readonly concept: Concept;
  readonly steps: readonly MoveTold[];
  /** SIM: what the others do at the same time. */
  readonly joint: readonly MoveTold[];
  readonly end: StateTold;
  /** Never "better". */
  readonly worth: Worth;
  readonly reason: ReasonTold | null;
  /** Every step is an improvement for the one who takes it. */
  readonly credible: boolean;
  /** No move of its own takes the party out again. */
  readonly noEscape: boolean;
}

/** An improvement and what becomes of it. */
export interface ImprovementTold {
  readonly move: MoveTold;
  /** What deters it under the concept asked for; null where nothing does. */
  readonly answer: AnswerTold | null;
  /** Where nothing does: what would under a concept that counts threats, or answers. */
  readonly otherwise: AnswerTold | null;
}
