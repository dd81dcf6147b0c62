import type { RevisionJson } from "@sextant/server";

/** What of a revision decides whether its change stands. */
export type Stepped = Pick<RevisionJson, "number" | "kind" | "of">;

/**
 * The revisions whose change does not stand, because undo took it back and redo has not made it again.
 * What is said last of a change decides; it is always said by a newer revision, so that a history of
 * which only the newest part is loaded tells the same of that part. Newest first; linear.
 */
export function takenBack(newestFirst: readonly Stepped[]): ReadonlySet<number> {
  const said = new Map<number, boolean>();
  for (const { kind, of } of newestFirst) {
    if (of === undefined || said.has(of)) continue;
    if (kind === "undone" || kind === "redone") said.set(of, kind === "undone");
  }
  return new Set([...said].flatMap(([number, undone]) => (undone ? [number] : [])));
}
