/**
 * The graph model of conflict: decision makers, feasible states, the moves each decision maker
 * controls, and a complete preorder for each.
 *
 * Definitions: Kilgour, Hipel & Fang 1987, Automatica 23:41-55; Fang, Hipel & Kilgour 1993,
 * "Interactive Decision Making: The Graph Model for Conflict Resolution", Wiley.
 *
 * States are indices 0 .. stateCount-1 and parties are indices 0 .. partyCount-1 throughout the
 * engine; names, ids and citations are the business of the packages above.
 */
import type { BitColumn } from "./bit-column.js";

/** Directions in which an option may change; the two bits may be combined. */
export const MAY_TAKE = 1;
export const MAY_UNDO = 2;

/** What both forms share: the sizes, and preference as levels. */
export interface ModelBase {
  readonly partyCount: number;
  readonly stateCount: number;
  /**
   * levels[i][s] is the place of state s for party i: 1 is the least preferred class, higher is
   * better, equal is indifferent. One Int32Array of stateCount entries a party.
   */
  readonly levels: readonly Int32Array[];
}

/**
 * Option form: a state is a combination of options; a party moves by changing any of its own
 * options at once, each in a direction that is permitted, to a feasible state.
 */
export interface OptionModel extends ModelBase {
  readonly form: "option";
  readonly optionCount: number;
  /** owner[o] is the party that controls option o. */
  readonly owner: Uint8Array;
  /** direction[o] is MAY_TAKE | MAY_UNDO for a reversible option, one of them, or 0 for neither. */
  readonly direction: Uint8Array;
  /**
   * guards[o], where present, says in which states option o may be taken (changed from N to Y).
   * It must not depend on options of o's owner, so that it is constant within a column of the owner.
   */
  readonly guards: readonly (BitColumn | null)[];
  /**
   * Patterns of the feasible states, strictly ascending as binary numbers whose lowest bit is
   * option 0; `words` 32-bit words a state, lowest word first: word w of state s is
   * patterns[s * words + w]. Null when every combination is feasible: the pattern of s is then s.
   */
  readonly patterns: Uint32Array | null;
  readonly words: number;
}

/** The moves of one party in compressed rows: from s to targets[offsets[s] .. offsets[s+1]). */
export interface Arcs {
  readonly offsets: Int32Array;
  /** Ascending within a row; no loops, no repeats. */
  readonly targets: Int32Array;
}

/** Graph form: the moves are exactly the listed arcs, never closed transitively. */
export interface GraphModel extends ModelBase {
  readonly form: "graph";
  readonly arcs: readonly Arcs[];
  /**
   * Where the model came from option form (merged states, restricted moves): what each state's
   * pattern was, so that explanations can prefer minimal changes. `varies` has a bit set where the
   * members of a merged state differ.
   */
  readonly origin?: {
    readonly words: number;
    readonly patterns: Uint32Array;
    readonly varies: Uint32Array | null;
  };
}

export type Model = OptionModel | GraphModel;
