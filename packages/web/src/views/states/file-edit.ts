import type { CaseEdit } from "@sextant/case";
import type { FileEditJson } from "@sextant/server";

/** Edits of one file, in the form that is sent: what they hold is plain data. */
export const fileEdit = (file: string, edits: readonly CaseEdit[]): FileEditJson =>
  ({ file, edits: edits.map((edit) => ({ ...edit, path: [...edit.path] })) }) as FileEditJson;
