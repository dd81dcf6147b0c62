import { touchesOf } from "../merge/touches.js";
import { editFiles } from "../text/edit-files.js";
import type { Appended, Conflict, FileEdit } from "../types.js";
import { WorkspaceError } from "../workspace-error.js";
import { applyChange } from "./apply-change.js";
import type { Written } from "./backend.js";
import type { Change } from "./change.js";
import { append, checkBase, revisionChange } from "./revise.js";
import { conflictOf, type Db, headFiles, recordOf } from "./rows.js";

/**
 * Settles a conflict. To keep what stands changes no file and gives null; to take the other value
 * appends a revision that sets it. To settle twice the same way changes nothing.
 */
export async function settle(
  tx: Db,
  id: string,
  number: number,
  { take, base, who }: { take: "kept" | "other"; base: number; who: string },
): Promise<Written<Appended | null>> {
  const record = await recordOf(tx, id, true);
  const row = await tx
    .selectFrom("conflicts")
    .selectAll()
    .where("case_id", "=", id)
    .where("id", "=", number)
    .executeTakeFirst();
  if (row === undefined || (row.settled !== null && row.settled !== take)) {
    throw new WorkspaceError(
      "SX_WORKSPACE_NO_CONFLICT",
      row === undefined
        ? "The case has no such conflict."
        : "The conflict was settled the other way already.",
    );
  }
  if (row.settled !== null) return { change: null, result: null };
  const settled = { id: number, take };
  if (take === "kept") {
    const change: Change = { do: "settle", id, settled };
    await applyChange(tx, change);
    return { change, result: null };
  }
  checkBase(record, base);
  const conflict = conflictOf(row);
  const edits = [takeOther(conflict)];
  const files = await headFiles(tx, id);
  const draft = {
    kind: "edited" as const,
    who,
    name: conflict.name,
    edits,
    touched: touchesOf(edits),
    settled,
  };
  return await append(tx, revisionChange(record, files, editFiles(files, edits), draft));
}

/** The edit that sets the other value. */
function takeOther({ file, path, other }: Conflict): FileEdit {
  if (path.length === 0 && (other === undefined || typeof other === "string")) {
    return { file, text: other ?? null };
  }
  return { file, edits: [other === undefined ? { path, delete: true } : { path, value: other }] };
}
