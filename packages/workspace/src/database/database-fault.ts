import { systemCode } from "../folder/durable-file.js";
import { WorkspaceError } from "../workspace-error.js";

/** Classes of SQLSTATE, and errors of the system, that say that the server is away or refuses us. */
const AWAY = /^(E[A-Z]+|08...|28...|3D...|57P..|53[0234]..)$/;
/** The disk is full, or fails. */
const DISK = /^(53100|58...)$/;

/** What a fault of the database or the way to it means to a user; other errors as they are. */
export function databaseFault(error: unknown): unknown {
  const code = systemCode(error);
  if (error instanceof WorkspaceError) return error;
  if (code !== null && DISK.test(code)) {
    return new WorkspaceError(
      "SX_WORKSPACE_NOT_SAVED",
      `The change was not saved: the database has no room on its disk, or the disk fails (${code}). The case is as it was.`,
      { mend: "Make room on the disk and try again.", cause: error },
    );
  }
  const lost = error instanceof Error && /Connection terminated|timeout/i.test(error.message);
  if (!lost && (code === null || !AWAY.test(code))) return error;
  return new WorkspaceError(
    "SX_WORKSPACE_UNAVAILABLE",
    `The database cannot be reached or refuses us (${code ?? "connection lost"}). A change that was under way may have been made or not.`,
    { mend: "Check that the server runs, and load the case again.", cause: error },
  );
}
