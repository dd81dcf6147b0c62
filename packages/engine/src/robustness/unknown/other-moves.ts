import type { Arcs } from "../../graph-model/model.js";

/** By party, what sequences of answers are made of; `Back` from where a step ends to where it begins. */
export interface OtherMoves {
  readonly moves: readonly Arcs[];
  readonly movesBack: readonly Arcs[];
  /** Moves that are better for their mover, or of which it is unknown. */
  readonly steps: readonly Arcs[];
  readonly stepsBack: readonly Arcs[];
}
