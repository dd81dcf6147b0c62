import type { DocumentPath } from "@sextant/case";
import type { FileEditJson } from "@sextant/server";

/** Whether all that an edit does is to put entries of lists in another order: what was sound stays so. */
export function onlyReorders(one: FileEditJson): boolean {
  return (
    "edits" in one && one.edits.every((edit) => "move" in edit && sameList(edit.path, edit.move))
  );
}

const sameList = (path: DocumentPath, other: DocumentPath): boolean =>
  path.length === other.length && path.slice(0, -1).every((step, k) => step === other[k]);
