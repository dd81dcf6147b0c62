import {
  CaseError,
  editCase,
  folderPathFault,
  MAX_FILE_BYTES,
  type ProblemCode,
  tooLarge,
} from "@sextant/case";
import type { CaseFiles, FileEdit } from "../types.js";
import type { FileMap } from "./splice.js";

/**
 * Files after some edits; the files given stay as they are. YAML is edited by `editCase`, so that
 * comments and layout stay.
 *
 * @throws CaseError where a path leads out of the case's folder, a file is not there, a text is no
 * text or too long, or `editCase` refuses.
 */
export function editFiles(files: FileMap, edits: readonly FileEdit[]): FileMap {
  const result = new Map(files);
  for (const edit of edits) {
    const old = result.get(edit.file);
    if ("edits" in edit) {
      if (old === undefined) {
        throw refuse("SX_FILE_NOT_FOUND", `The case has no file ${JSON.stringify(edit.file)}.`);
      }
      result.set(edit.file, editCase(old, edit.edits));
    } else if (edit.text === null) {
      if (old === undefined) {
        throw refuse("SX_FILE_NOT_FOUND", `The case has no file ${JSON.stringify(edit.file)}.`);
      }
      result.delete(edit.file);
    } else {
      checkFile(edit.file, edit.text);
      result.set(edit.file, edit.text);
    }
  }
  return result;
}

/** Files of a new case, each checked. */
export function newFiles(files: CaseFiles): FileMap {
  const entries = Object.entries(files);
  for (const [path, text] of entries) checkFile(path, text);
  return new Map(entries);
}

function checkFile(path: string, text: string): void {
  const fault = folderPathFault(path);
  if (fault !== null) {
    throw refuse(
      "SX_FILE_OUTSIDE_FOLDER",
      `The path ${JSON.stringify(path)} is refused: ${fault}.`,
    );
  }
  if (LONE_SURROGATE.test(path) || LONE_SURROGATE.test(text)) {
    throw refuse(
      "SX_FILE_LONE_SURROGATE",
      `The file ${JSON.stringify(path)} holds half of a character.`,
    );
  }
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_FILE_BYTES) throw new CaseError([tooLarge(path, bytes)]);
}

/** Half of a surrogate pair: no UTF-8 file holds one. */
export const LONE_SURROGATE =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function refuse(code: ProblemCode, message: string): CaseError {
  return new CaseError([{ code, severity: "error", place: null, message }]);
}
