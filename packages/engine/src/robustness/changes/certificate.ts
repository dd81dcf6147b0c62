import type { Gathered } from "./comparisons.js";

/**
 * What a verdict rests on: comparisons of pairs of states, by party. The verdict stands in every
 * model in which all of them come out the same, whatever else is changed.
 */
export class Certificate {
  readonly stable: boolean;
  /** `to` must be preferred to `from` where better is 1, and must not where it is 0. */
  readonly #on: Gathered;
  /** By party, where it was asked, and number of its list: 0 not asked yet, 1 all come out the same, 2 not. */
  readonly #known: (Uint8Array | undefined)[] = [];

  constructor(stable: boolean, on: Gathered) {
    this.stable = stable;
    this.#on = on;
  }

  /** Whether it rests on the preferences of a party at all. */
  restsOn(party: number): boolean {
    const { starts } = this.#on;
    return starts[party] < starts[party + 1];
  }

  /** Whether the comparisons of a party come out the same by these levels, its list number `list`. */
  covers(party: number, list: number, levels: Int32Array): boolean {
    const { all, starts } = this.#on;
    if (starts[party] === starts[party + 1]) return true;
    let known = this.#known[party];
    if (known === undefined || list >= known.length) {
      const longer = new Uint8Array(Math.max(16, 2 * list + 1));
      if (known !== undefined) longer.set(known);
      this.#known[party] = known = longer;
    }
    if (known[list] === 0) {
      known[list] = allTheSame(all, starts[party], starts[party + 1], levels) ? 1 : 2;
    }
    return known[list] === 1;
  }
}

function allTheSame(
  comparisons: Int32Array,
  start: number,
  end: number,
  levels: Int32Array,
): boolean {
  for (let k = start; k < end; k += 3) {
    const preferred = levels[comparisons[k + 1]] > levels[comparisons[k]] ? 1 : 0;
    if (preferred !== comparisons[k + 2]) return false;
  }
  return true;
}
