import type { CaseEdit } from "@sextant/case";
import type { FileEdit } from "../types.js";

type Path = readonly (string | number)[];

/** A part of a file that an edit touches: everything below a path; an empty path is the whole file. */
export interface Touch {
  readonly file: string;
  readonly path: Path;
}

/**
 * What an edit touches. To delete, insert or move an entry of a list moves all that follow, so it
 * touches the whole list, and a move both lists.
 */
export function touchesOf(edits: readonly FileEdit[]): Touch[] {
  return edits.flatMap((edit): Touch[] =>
    "edits" in edit
      ? edit.edits.flatMap((one) => pathsOf(one).map((path) => ({ file: edit.file, path })))
      : [{ file: edit.file, path: [] }],
  );
}

function pathsOf(edit: CaseEdit): Path[] {
  if ("move" in edit) return [edit.path.slice(0, -1), edit.move.slice(0, -1)];
  return [movesEntries(edit) ? edit.path.slice(0, -1) : edit.path];
}

/** Whether an edit may change which entry of a list stands where; an index may be written as a text. */
function movesEntries(edit: CaseEdit): boolean {
  if ("insert" in edit || "move" in edit) return true;
  return "delete" in edit && /^(0|[1-9]\d*)$/.test(String(edit.path.at(-1)));
}

/** The smallest part of a file that holds all that an edit touches. */
export function placeOf(edit: CaseEdit): Path {
  const [first, second = first] = pathsOf(edit);
  let length = 0;
  while (length < first.length && String(first[length]) === String(second[length])) length++;
  return first.slice(0, length);
}

/** Whether two touches concern the same thing: one path leads to the other, or through it. */
export function overlaps(a: Touch, b: Touch): boolean {
  if (a.file !== b.file) return false;
  const shorter = Math.min(a.path.length, b.path.length);
  for (let i = 0; i < shorter; i++) {
    // The same key may be written as a number or as a text.
    if (String(a.path[i]) !== String(b.path[i])) return false;
  }
  return true;
}
