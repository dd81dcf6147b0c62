import type { FileEdit } from "../types.js";

type Path = readonly (string | number)[];

/** A part of a file that an edit touches: everything below a path; an empty path is the whole file. */
export interface Touch {
  readonly file: string;
  readonly path: Path;
}

/**
 * What an edit touches. To delete an entry of a list moves all that follow, so it touches the whole
 * list; to insert is written as setting the list, which does so anyway.
 */
export function touchesOf(edits: readonly FileEdit[]): Touch[] {
  return edits.flatMap((edit): Touch[] =>
    "edits" in edit
      ? edit.edits.map((one) => ({
          file: edit.file,
          path:
            "delete" in one && typeof one.path.at(-1) === "number"
              ? one.path.slice(0, -1)
              : one.path,
        }))
      : [{ file: edit.file, path: [] }],
  );
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
