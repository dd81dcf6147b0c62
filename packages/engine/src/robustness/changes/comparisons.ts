/** Those of party i are all[starts[i] .. starts[i + 1]), three numbers each: from, to, better (1 or 0). */
export interface Gathered {
  readonly all: Int32Array;
  readonly starts: readonly number[];
}

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

  /** From, to and better of each comparison, one party after the other. */
  gathered(): Gathered {
    const starts = [0];
    for (const length of this.#lengths) starts.push(starts[starts.length - 1] + length);
    const all = new Int32Array(starts[starts.length - 1]);
    for (let party = 0; party < this.#lists.length; party++) {
      const list = this.#lists[party];
      for (let k = 0, at = starts[party]; k < this.#lengths[party]; k++) all[at + k] = list[k];
    }
    return { all, starts };
  }
}
