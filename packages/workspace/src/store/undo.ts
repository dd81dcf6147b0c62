import { undoStack } from "../history/undo-stack.js";
import type { Touch } from "../merge/touches.js";
import { applySplices, inverseSplices } from "../text/splice.js";
import type { Appended, RestoreRequest, Splice, StepRequest } from "../types.js";
import { WorkspaceError } from "../workspace-error.js";
import type { Written } from "./backend.js";
import { alreadyMade, append, checkBase, revisionChange } from "./revise.js";
import { type Db, filesAfter, headFiles, recordOf, revisionRow, stepsOf } from "./rows.js";

/** Takes back the latest change that stands, by a revision that applies its splices backwards. */
export function undo(tx: Db, id: string, request: StepRequest): Promise<Written<Appended>> {
  return step(tx, id, request, "undone");
}

/** Makes the change again that was taken back last. */
export function redo(tx: Db, id: string, request: StepRequest): Promise<Written<Appended>> {
  return step(tx, id, request, "redone");
}

async function step(
  tx: Db,
  id: string,
  { base, who, of: wanted, key }: StepRequest,
  kind: "undone" | "redone",
): Promise<Written<Appended>> {
  const record = await recordOf(tx, id, true);
  const repeated = await alreadyMade(tx, id, key);
  if (repeated !== null) return { change: null, result: repeated };
  checkBase(record, base);
  const stack = undoStack(await stepsOf(tx, id));
  const of = kind === "undone" ? stack.undo : stack.redo;
  if (of === null) {
    throw kind === "undone"
      ? new WorkspaceError("SX_WORKSPACE_NOTHING_TO_UNDO", "There is nothing to undo.")
      : new WorkspaceError("SX_WORKSPACE_NOTHING_TO_REDO", "There is nothing to redo.");
  }
  if (wanted !== undefined && wanted !== of) {
    const does = kind === "undone" ? "take back" : "make again";
    throw new WorkspaceError(
      "SX_WORKSPACE_MOVED_ON",
      `This would ${does} revision ${of}; it was asked for revision ${wanted}.`,
      { mend: "Load the case again, and look at what it would do.", revision: record.revision },
    );
  }
  const row = await revisionRow(tx, id, of);
  const splices = JSON.parse(row.splices) as Splice[];
  const files = await headFiles(tx, id);
  const after = applySplices(files, kind === "undone" ? inverseSplices(splices) : splices);
  if (after === null) {
    throw new WorkspaceError(
      "SX_WORKSPACE_DAMAGED",
      `Revision ${of} does not fit the case as it stands.`,
    );
  }
  const touched = JSON.parse(row.touched) as Touch[];
  const draft = { kind, who, name: row.name, edits: [], touched, of, key };
  return await append(tx, revisionChange(record, files, after, draft));
}

/** Goes back to the files of an older revision, by a new one. */
export async function restore(
  tx: Db,
  id: string,
  { base, who, revision: of, key }: RestoreRequest,
): Promise<Written<Appended>> {
  const record = await recordOf(tx, id, true);
  const repeated = await alreadyMade(tx, id, key);
  if (repeated !== null) return { change: null, result: repeated };
  checkBase(record, base);
  const files = await headFiles(tx, id);
  const after = await filesAfter(tx, id, of);
  const { name } = await revisionRow(tx, id, of);
  const touched = [...new Set([...files.keys(), ...after.keys()])]
    .filter((file) => files.get(file) !== after.get(file))
    .map((file): Touch => ({ file, path: [] }));
  const draft = { kind: "restored" as const, who, name, edits: [], touched, of, key };
  return await append(tx, revisionChange(record, files, after, draft));
}
