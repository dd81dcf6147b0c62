import type { RevisionKind } from "../types.js";

/** What of a revision decides on undo and redo. */
export interface Step {
  readonly number: number;
  readonly kind: RevisionKind;
  /** undone, redone: the revision whose change was taken back or made again. */
  readonly of?: number | null;
  /**
   * Whether it changed any text; what did not is passed over, as a merge of which everything was held
   * back. What undo takes back then is an older change: a request can say which one it means.
   */
  readonly changes: boolean;
}

export interface UndoStack {
  /** The revision that undo would take back, or null. */
  readonly undo: number | null;
  /** The revision whose change redo would make again, or null. */
  readonly redo: number | null;
}

/**
 * What undo and redo would do, from the whole history, oldest first. Undo takes back the latest change
 * that still stands; any new change empties the redo stack; the making of a case is not undone. Since
 * nothing but revisions is read, undo works across restarts and for everybody alike. Linear.
 */
export function undoStack(history: readonly Step[]): UndoStack {
  const done: number[] = [];
  const undone: number[] = [];
  for (const { number, kind, of, changes } of history) {
    if (kind === "created") continue;
    if (kind === "undone") {
      done.pop();
      undone.push(of ?? number);
    } else if (kind === "redone") {
      undone.pop();
      done.push(of ?? number);
    } else if (changes) {
      done.push(number);
      undone.length = 0;
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}
