/** One step of a path: `party` moves to state `to`. */
export interface Step {
  readonly party: number;
  readonly to: number;
}
