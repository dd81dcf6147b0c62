import { holdsAt } from "../graph-model/bit-column.js";
import type { ListOrder, StatementSource } from "./statement-list.js";
import type { Work } from "./work.js";

/** An order of statements that makes a state best among some, and in how many changes. */
export interface NashList {
  readonly size: number;
  readonly order: ListOrder;
}

/**
 * A small change of a list after which no rival is better than a state: by which some change that
 * works is known even where the smallest cannot be searched for. Statements of one rank stay
 * together, so the result is an upper bound.
 *
 * For a set M of ranks that may be moved or dropped, going down the list decides: a rank is safe
 * where it prefers no rival that is still tied with the state; to put a safe rank next never harms,
 * for it can only settle rivals, and settling a rival makes more ranks safe. So each step takes any
 * safe rank of M or the next of the others if that is safe, and fails where neither is; of M what
 * was never safe is dropped. Sets M are tried by size. Cost: sets tried · ranks^2 · rivals.
 */
export function nashList(
  source: StatementSource,
  state: number,
  rivals: ArrayLike<number>,
  most: number,
  work: Work,
): NashList | null {
  const ranks = source.order.length;
  // gains[g][r] is the sign of state against rival r in rank g.
  const gains = source.order.map((group) =>
    Int8Array.from({ length: rivals.length }, (_, r) => {
      let difference = 0;
      for (const k of group) {
        const column = source.columns[k];
        difference += Number(holdsAt(column, state)) - Number(holdsAt(column, rivals[r]));
      }
      return Math.sign(difference);
    }),
  );
  const free = source.order.flatMap((group, g) =>
    group.every((k) => source.kept[k] === 0) ? [g] : [],
  );
  let best: NashList | null = null;
  for (let size = 0; size <= Math.min(most, free.length) && best === null; size++) {
    for (const chosen of subsets(free, size)) {
      work.spend(ranks * ranks);
      const placed = arrange(gains, ranks, rivals.length, chosen);
      if (placed === null) continue;
      const order = placed.map((g) => source.order[g]);
      const dropped = chosen.filter((g) => !placed.includes(g));
      // A tie that is dropped is so many statements dropped.
      const cost = dropped.reduce((sum, g) => sum + source.order[g].length - 1, size);
      if (best === null || cost < best.size) best = { size: cost, order };
    }
  }
  return best;
}

/** The ranks in an order that settles or leaves tied every rival, or null. */
function arrange(
  gains: readonly Int8Array[],
  ranks: number,
  rivals: number,
  chosen: readonly number[],
): number[] | null {
  const settled = new Uint8Array(rivals);
  const safe = (g: number): boolean => gains[g].every((gain, r) => settled[r] === 1 || gain >= 0);
  const fixed = Array.from({ length: ranks }, (_, g) => g).filter((g) => !chosen.includes(g));
  const left = new Set(chosen);
  const placed: number[] = [];
  const place = (g: number): void => {
    placed.push(g);
    gains[g].forEach((gain, r) => {
      if (gain > 0) settled[r] = 1;
    });
  };
  for (;;) {
    // The others first, so that what is moved goes no higher than it must.
    if (fixed.length > 0 && safe(fixed[0])) place(fixed.shift()!);
    else {
      const next = [...left].find(safe);
      if (next === undefined) return fixed.length === 0 ? placed : null;
      left.delete(next);
      place(next);
    }
  }
}

function* subsets(items: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let k = from; k <= items.length - size; k++) {
    for (const rest of subsets(items, size - 1, k + 1)) yield [items[k], ...rest];
  }
}
