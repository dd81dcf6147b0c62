import { useState } from "react";

/** Rows that are chosen together, from one to another, both among them. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

export interface Selection {
  /** null where only the row of the cursor is meant. */
  readonly range: RowRange | null;
  /** From the row where the selection began to this one. */
  extend(from: number, to: number): void;
  all(): void;
  clear(): void;
}

/** A run of rows; forgotten when the order of the rows, or their number, is another. */
export function useSelection(count: number, order: unknown): Selection {
  const [kept, setKept] = useState<{
    readonly anchor: number;
    readonly to: number;
    readonly count: number;
    readonly order: unknown;
  } | null>(null);
  const valid = kept !== null && kept.count === count && kept.order === order ? kept : null;
  return {
    range:
      valid === null
        ? null
        : { first: Math.min(valid.anchor, valid.to), last: Math.max(valid.anchor, valid.to) },
    extend: (from, to) => setKept({ anchor: valid?.anchor ?? from, to, count, order }),
    all: () => setKept(count === 0 ? null : { anchor: 0, to: count - 1, count, order }),
    clear: () => setKept(null),
  };
}
