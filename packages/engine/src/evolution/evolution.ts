import type { BitColumn } from "../graph-model/bit-column.js";

/** By which steps a conflict evolves: any moves, or only such as improve for their mover. */
export type EvolutionBy = "moves" | "improvements";

/** Where a conflict can go from a state, and in how few steps. */
export interface Evolution {
  readonly from: number;
  readonly by: EvolutionBy;
  /** distance[s] is the least number of steps to s: 0 for `from` itself, -1 where s is not reached. */
  readonly distance: Int32Array;
  /** lastMovers[i] holds at s where party i makes the last step of a shortest sequence to s. */
  readonly lastMovers: readonly BitColumn[];
  /** How many states are reached, `from` among them. */
  readonly reached: number;
  /**
   * Graph form only: arrival[s * parties + i] is the least number of steps to s with party i
   * moving last, -1 where there is none. Moves need not be transitive there, so a shortest
   * sequence may come through a state later than the first arrival in it.
   */
  readonly arrival: Int32Array | null;
}
