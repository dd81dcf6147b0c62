import type { CaseEdit } from "@sextant/case";
import type { FileEdit } from "../types.js";
import { overlaps, type Touch, touchesOf } from "./touches.js";

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
 * were meant to follow it. Quadratic in the number of edits.
 */
export function mergeEdits(edits: readonly FileEdit[], others: readonly Touch[]): MergedEdits {
  const blocked: Touch[] = [...others];
  const apply: FileEdit[] = [];
  const held: SingleEdit[] = [];
  for (const one of edits.flatMap(singles)) {
    const list = asList(one);
    const mine = touchesOf([list]);
    if (mine.some((touch) => blocked.some((other) => overlaps(touch, other)))) {
      blocked.push(...mine);
      held.push(one);
    } else {
      apply.push(list);
    }
  }
  return { apply, held };
}

function singles(edit: FileEdit): SingleEdit[] {
  return "edits" in edit ? edit.edits.map((one) => ({ file: edit.file, edit: one })) : [edit];
}

const asList = (one: SingleEdit): FileEdit =>
  "edit" in one ? { file: one.file, edits: [one.edit] } : one;
