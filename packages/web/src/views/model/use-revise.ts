import { type CaseDocument, type CaseEdit, editsBetween } from "@sextant/case";
import type { FileEditJson } from "@sextant/server";
import { useAnnounce } from "../../app/announce.js";
import { useCase } from "../../model/index.js";

export interface Revise {
  /** Makes some edits, undoable under a name; false, and said, where they cannot be made. */
  edit(name: string, edits: readonly CaseEdit[]): boolean;
  /** Makes the edits that lead to a changed document. */
  revise(name: string, change: (document: CaseDocument) => CaseDocument): boolean;
}

/** Edits of the case's own file. */
export function useRevise(): Revise {
  const { store, caseFile } = useCase();
  const announce = useAnnounce();
  const edit = (name: string, edits: readonly CaseEdit[]): boolean => {
    if (edits.length === 0) return true;
    const applied = store.edit(name, [
      { file: caseFile, edits: edits as CaseEdit[] } as FileEditJson,
    ]);
    if (!applied.ok) announce(applied.problem.message, { show: true });
    return applied.ok;
  };
  return {
    edit,
    revise(name, change) {
      // The latest, not the one that was last shown: two changes may come between two pictures.
      const { document } = store.state();
      return document === null || edit(name, editsBetween(document, change(document)));
    },
  };
}
