/**
 * The Mallows model: orders of n things around a stated one, the less likely the more pairs are turned
 * round. An order at Kendall distance d from the stated one has the probability
 * phi^d / Z, with Z the product over i = 1 .. n of 1 + phi + … + phi^(i-1).
 * Mallows 1957, "Non-null ranking models. I", Biometrika 44:114-130.
 *
 * Drawn by repeated insertion: Doignon, Pekeč & Regenwetter 2004, "The repeated insertion model for
 * rankings: missing link between two subset choice models", Psychometrika 69:33-54. The i-th thing of the
 * stated order is put before the last k of the i - 1 that are placed with probability
 * phi^k / (1 + … + phi^(i-1)); k is the number of pairs that this turns round.
 */
import type { SampleStream } from "./random.js";

/** Draws orders of `count` things with a dispersion from 0 (as stated) to below 1 (1 would be any order). */
export class Mallows {
  readonly count: number;
  readonly #dispersion: number;
  /** Sums 1 + phi + … + phi^(i-1), by i. */
  readonly #sums: Float64Array;

  constructor(count: number, dispersion: number) {
    this.count = count;
    this.#dispersion = dispersion;
    this.#sums = new Float64Array(count + 1);
    for (let i = 1, power = 1; i <= count; i++, power *= dispersion)
      this.#sums[i] = this.#sums[i - 1] + power;
  }

  /**
   * Writes an order of 0 .. count - 1 into `order` and returns its Kendall distance from 0, 1, 2, …
   * O(count + distance).
   */
  draw(stream: SampleStream, order: Int32Array): number {
    let distance = 0;
    for (let i = 0; i < this.count; i++) {
      let passed = 0;
      if (i > 0 && this.#dispersion > 0) {
        const wanted = stream.fraction() * this.#sums[i + 1];
        // The least k whose cumulative weight is above the number drawn.
        while (passed < i && wanted >= this.#sums[passed + 1]) passed++;
      }
      let at = i;
      for (; at > i - passed; at--) order[at] = order[at - 1];
      order[at] = i;
      distance += passed;
    }
    return distance;
  }
}
