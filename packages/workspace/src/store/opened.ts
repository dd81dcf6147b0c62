import { undoStack } from "../history/undo-stack.js";
import { plainFiles } from "../text/files-hash.js";
import type { OpenedCase } from "../types.js";
import { type Db, headFiles, recordOf, stepsOf } from "./rows.js";

/** A case as it is now. */
export async function openedCase(db: Db, id: string): Promise<OpenedCase> {
  const record = await recordOf(db, id);
  const files = await headFiles(db, id);
  const steps = await stepsOf(db, id);
  const { undo, redo } = undoStack(steps);
  const named = (number: number | null): OpenedCase["undo"] => {
    const step = steps.find((one) => one.number === number);
    return step === undefined ? null : { number: step.number, name: step.name, kind: step.kind };
  };
  return { record, files: plainFiles(files), undo: named(undo), redo: named(redo) };
}
