import { takeOther } from "../merge/take-other.js";
import { touchesOf } from "../merge/touches.js";
import { valueAt } from "../text/case-facts.js";
import { editFiles } from "../text/edit-files.js";
import type { FileMap } from "../text/splice.js";
import type { Appended, Conflict, SettleRequest } from "../types.js";
import { WorkspaceError } from "../workspace-error.js";
import { applyChange } from "./apply-change.js";
import type { Written } from "./backend.js";
import type { Change } from "./change.js";
import { alreadyMade, append, checkBase, revisionChange } from "./revise.js";
import { conflictOf, type Db, headFiles, recordOf } from "./rows.js";

/**
 * Settles a conflict. To keep what stands changes no file and gives null; to take the other value
 * appends a revision that sets it, unless what stood there has been changed since. To settle twice the same
 * way changes nothing.
 */
export async function settle(
  tx: Db,
  id: string,
  number: number,
  { take, base, who, key }: SettleRequest,
): Promise<Written<Appended | null>> {
  const record = await recordOf(tx, id, true);
  const repeated = await alreadyMade(tx, id, key);
  if (repeated !== null) return { change: null, result: repeated };
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
  if (!stillStands(files, conflict)) {
    throw new WorkspaceError(
      "SX_WORKSPACE_MOVED_ON",
      `${placeName(conflict)} has been changed since the conflict was recorded.`,
      {
        mend: "Compare what stands there now with the other value; set what it should be, and keep that.",
        revision: record.revision,
      },
    );
  }
  const draft = {
    kind: "edited" as const,
    who,
    name: conflict.name,
    edits,
    touched: touchesOf(edits),
    settled,
    key,
  };
  return await append(tx, revisionChange(record, files, editFiles(files, edits), draft));
}

/** Whether what the conflict says stands in the case still does. */
function stillStands(files: FileMap, { file, path, kept, other }: Conflict): boolean {
  const text = files.get(file);
  const whole =
    path.length === 0 && [kept, other].every((v) => v === undefined || typeof v === "string");
  const now = whole || text === undefined ? text : valueAt(text, path);
  return JSON.stringify(now) === JSON.stringify(kept);
}

const placeName = ({ file, path }: Conflict): string =>
  path.length === 0 ? file : `${path.join(".")} in ${file}`;
