import type { CaseEdit } from "@sextant/case";
import type { FileEdit } from "../types.js";
import { TouchSet } from "./touch-set.js";
import { type Touch, touchesOf } from "./touches.js";

/** One edit of one place, split off from its list. */
export type SingleEdit =
  | { readonly file: string; readonly edit: CaseEdit }
  | { readonly file: string; readonly text: string | null };

export interface MergedEdits {
  /** What nobody else touched, in its order. */
  readonly apply: readonly FileEdit[];
  /** What somebody else touched too, or what follows upon such an edit in the same place. */
  readonly held: readonly SingleEdit[];
}

/**
 * Divides edits that stand on an older revision into those that can be applied to the head and those
 * that touch what others changed since. Paths overlap where one is the beginning of the other. Once
 * an edit is held back, later ones of the same list that touch the same place are held back too: they
 * were meant to follow it. Linear in the paths.
 */
export function mergeEdits(edits: readonly SingleEdit[], others: readonly Touch[]): MergedEdits {
  const blocked = new TouchSet(others);
  const apply: FileEdit[] = [];
  const held: SingleEdit[] = [];
  for (const one of edits) {
    const edit = asFileEdit(one);
    const mine = touchesOf([edit]);
    if (mine.some((touch) => blocked.overlaps(touch))) {
      for (const touch of mine) blocked.add(touch);
      held.push(one);
    } else {
      apply.push(edit);
    }
  }
  return { apply, held };
}

/** Edits one by one, in their order. */
export function singleEdits(edits: readonly FileEdit[]): SingleEdit[] {
  return edits.flatMap((edit): SingleEdit[] =>
    "edits" in edit ? edit.edits.map((one) => ({ file: edit.file, edit: one })) : [edit],
  );
}

const asFileEdit = (one: SingleEdit): FileEdit =>
  "edit" in one ? { file: one.file, edits: [one.edit] } : one;
