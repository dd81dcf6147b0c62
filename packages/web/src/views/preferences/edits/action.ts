import type { ListEntry, PreferenceItem } from "@sextant/case";
import type { BasisChange } from "../../../parts/basis/basis-edits.js";
import { spotOf } from "./listed.js";

/** What becomes of a statement: keys that are given are set, null takes one away. */
export interface StatementChange extends BasisChange {
  readonly prefer?: string;
  readonly redLine?: true | null;
  readonly factor?: "means" | "interests" | null;
}

/** What can be done with a list of statements. Places count from 0, by rank, in the list as it is afterwards. */
export type Action =
  | { readonly do: "move"; readonly id: string; readonly to: number }
  /**
   * A statement, a member of a tie or a whole tie is tied with the entry `with` (the one above it, where
   * that is left out): with a statement it makes a tie, in a tie it stands at place `at`, or at its end.
   */
  | { readonly do: "tie"; readonly id: string; readonly with?: string; readonly at?: number }
  /** Every member of a tie gets a rank of its own. */
  | { readonly do: "untie"; readonly id: string }
  | { readonly do: "order"; readonly id: string; readonly order: "count" | "unknown" }
  | { readonly do: "insert"; readonly item: PreferenceItem; readonly to: number }
  | { readonly do: "drop"; readonly id: string }
  | { readonly do: "change"; readonly id: string; readonly change: StatementChange };

/**
 * The order of a list after an action, where that concerns the order alone: what an edit of a view is
 * held against. A tie that is left with one member is that member.
 */
export function movedTo(
  entries: readonly ListEntry[],
  id: string,
  to: number,
): readonly ListEntry[] | null {
  const spot = spotOf(entries, id);
  if (spot === null) return null;
  const rest = withoutEntry(entries, id);
  return [...rest.slice(0, to), spot.entry, ...rest.slice(to)];
}

export function withoutEntry(entries: readonly ListEntry[], id: string): readonly ListEntry[] {
  return entries.flatMap((entry): ListEntry[] => {
    if (entry.id === id) return [];
    if (entry.kind !== "tie") return [entry];
    const members = entry.members.filter((member) => member.id !== id);
    if (members.length === entry.members.length) return [entry];
    return members.length === 1 ? [members[0]] : [{ ...entry, members }];
  });
}
