import type { ListEntry, StatementEntry } from "@sextant/case";
import type { Listed } from "./listed.js";

export interface Difference {
  readonly kind: "added" | "moved" | "changed";
  /** Its rank in the list that the view changes, from 1; 0 where it is not in it. */
  readonly was: number;
}

/** How a view's list differs from the list that it is made from. */
export interface Differences {
  /** By the ids of statements. */
  readonly of: ReadonlyMap<string, Difference>;
  /** Statements that the view leaves out, in the order of the list that has them. */
  readonly dropped: readonly StatementEntry[];
}

/**
 * What a view changes of a list: statements that it adds, words anew, or leaves out, and the fewest
 * that must have been moved to come to its order.
 */
export function differences({ entries, parent }: Listed): Differences {
  if (entries === null || parent === null) return { of: new Map(), dropped: [] };
  const before = flat(parent);
  const now = flat(entries);
  const place = new Map(before.map(({ entry, rank }) => [entry.id, rank]));
  const of = new Map<string, Difference>();
  const common = now.filter(({ entry }) => place.has(entry.id));
  const kept = longestRise(common.map(({ entry }) => place.get(entry.id) as number));
  common.forEach(({ entry }, k) => {
    const was = (place.get(entry.id) as number) + 1;
    if (!kept.has(k)) of.set(entry.id, { kind: "moved", was });
    else if (before.find((one) => one.entry.id === entry.id)?.entry.document !== entry.document)
      of.set(entry.id, { kind: "changed", was });
  });
  for (const { entry } of now)
    if (!place.has(entry.id)) of.set(entry.id, { kind: "added", was: 0 });
  const ids = new Set(now.map(({ entry }) => entry.id));
  return { of, dropped: before.flatMap(({ entry }) => (ids.has(entry.id) ? [] : [entry])) };
}

function flat(entries: readonly ListEntry[]): { entry: StatementEntry; rank: number }[] {
  return entries.flatMap((entry, rank) =>
    (entry.kind === "tie" ? entry.members : [entry]).map((one) => ({ entry: one, rank })),
  );
}

/** The positions of a longest part that does not fall, the rest taken out. Quadratic. */
function longestRise(values: readonly number[]): Set<number> {
  const length: number[] = [];
  const previous: number[] = [];
  let end = -1;
  values.forEach((value, k) => {
    length[k] = 1;
    previous[k] = -1;
    for (let j = 0; j < k; j++) {
      if (values[j] <= value && length[j] + 1 > length[k]) {
        length[k] = length[j] + 1;
        previous[k] = j;
      }
    }
    if (end < 0 || length[k] > length[end]) end = k;
  });
  const kept = new Set<number>();
  for (let k = end; k >= 0; k = previous[k]) kept.add(k);
  return kept;
}
