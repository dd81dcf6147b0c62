/**
 * What a verdict rests on: comparisons of pairs of states, by party. The verdict stands in every
 * model in which all of them come out the same, whatever else is changed.
 */
export class Certificate {
  readonly stable: boolean;
  /** By party: from, to, and 1 where `to` must be preferred to `from`, 0 where it must not. */
  readonly #comparisons: readonly Int32Array[];
  /** By party and number of its list: 0 not asked yet, 1 all come out the same, 2 not. */
  readonly #known: Uint8Array[];

  constructor(stable: boolean, comparisons: readonly Int32Array[]) {
    this.stable = stable;
    this.#comparisons = comparisons;
    this.#known = comparisons.map(() => new Uint8Array(0));
  }

  /** Whether it rests on the preferences of a party at all. */
  restsOn(party: number): boolean {
    return this.#comparisons[party].length > 0;
  }

  /** Whether the comparisons of a party come out the same by these levels, its list number `list`. */
  covers(party: number, list: number, levels: Int32Array): boolean {
    const comparisons = this.#comparisons[party];
    if (comparisons.length === 0) return true;
    let known = this.#known[party];
    if (list >= known.length) {
      const longer = new Uint8Array(Math.max(16, 2 * list + 1));
      longer.set(known);
      this.#known[party] = known = longer;
    }
    if (known[list] === 0) known[list] = allTheSame(comparisons, levels) ? 1 : 2;
    return known[list] === 1;
  }
}

function allTheSame(comparisons: Int32Array, levels: Int32Array): boolean {
  for (let k = 0; k < comparisons.length; k += 3) {
    const preferred = levels[comparisons[k + 1]] > levels[comparisons[k]] ? 1 : 0;
    if (preferred !== comparisons[k + 2]) return false;
  }
  return true;
}
