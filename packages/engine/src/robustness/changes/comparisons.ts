/** Comparisons of pairs of states by party, gathered in space that is used again. */
export class Comparisons {
  readonly #lists: Int32Array[];
  readonly #lengths: Int32Array;

  constructor(partyCount: number) {
    this.#lists = Array.from({ length: partyCount }, () => new Int32Array(96));
    this.#lengths = new Int32Array(partyCount);
  }

  clear(): void {
    this.#lengths.fill(0);
  }

  /** That a party prefers `to` to `from` (1), or does not (0). */
  add(party: number, from: number, to: number, better: 0 | 1): void {
    const length = this.#lengths[party];
    let list = this.#lists[party];
    if (length + 3 > list.length) {
      const longer = new Int32Array(2 * list.length);
      longer.set(list);
      this.#lists[party] = list = longer;
    }
    list[length] = from;
    list[length + 1] = to;
    list[length + 2] = better;
    this.#lengths[party] = length + 3;
  }

  /** By party: from, to and better of each comparison, as arrays of their own. */
  lists(): Int32Array[] {
    return this.#lists.map((list, party) => list.slice(0, this.#lengths[party]));
  }
}
