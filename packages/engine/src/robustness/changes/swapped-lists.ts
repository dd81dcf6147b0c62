/** The lists that a few swaps of neighbours make of one list, nearest first. */

/** A preference list whose entries may change places. */
export interface PreferenceList {
  readonly entries: number;
  /** The levels where the entries stand in this order, most important first. */
  levels(order: readonly number[]): Int32Array;
}

export interface SwappedList {
  readonly order: readonly number[];
  readonly levels: Int32Array;
}

/**
 * The orders at each Kendall distance from the list as it stands: the fewest swaps of neighbours
 * that lead there, which is the number of pairs that changed places. Made one distance at a time,
 * when first asked for; (entries - 1 + d)^d / d! orders at distance d at most.
 */
export class SwappedLists {
  readonly #list: PreferenceList;
  readonly #layers: (readonly (readonly number[])[])[];

  constructor(list: PreferenceList) {
    this.#list = list;
    this.#layers = [[Array.from({ length: list.entries }, (_, k) => k)]];
  }

  /** The distance of the list upside down. */
  get furthest(): number {
    const { entries } = this.#list;
    return (entries * (entries - 1)) / 2;
  }

  /** Everything that exactly `distance` swaps of neighbours make; empty where there is no more. */
  *at(distance: number): Generator<SwappedList> {
    for (const order of this.#orders(distance)) {
      yield { order, levels: this.#list.levels(order) };
    }
  }

  #orders(distance: number): readonly (readonly number[])[] {
    while (this.#layers.length <= distance) {
      this.#layers.push(oneFurther(this.#layers[this.#layers.length - 1]));
    }
    return this.#layers[distance];
  }
}

/** One more pair out of its first order: swap neighbours that still stand as they did. */
function oneFurther(orders: readonly (readonly number[])[]): number[][] {
  const found = new Map<string, number[]>();
  for (const order of orders) {
    for (let k = 0; k + 1 < order.length; k++) {
      if (order[k] > order[k + 1]) continue;
      const next = order.slice();
      next[k] = order[k + 1];
      next[k + 1] = order[k];
      found.set(next.join(), next);
    }
  }
  return [...found.values()];
}
