import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { WorkspaceError } from "../workspace-error.js";
import { systemCode, writeDurably } from "./durable-file.js";

/** The version of the folder: its files, its journal. The tables have their own, in the database. */
export const FOLDER_FORMAT = 1;

/**
 * Whether the folder says that it is a workspace of a version that we know.
 *
 * @throws WorkspaceError SX_WORKSPACE_NEWER, SX_WORKSPACE_DAMAGED; nothing is written.
 */
export async function readFormat(folder: string): Promise<boolean> {
  let text: string;
  try {
    text = await readFile(join(folder, "workspace.json"), "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
  const version = versionIn(text);
  if (version === null) {
    throw new WorkspaceError(
      "SX_WORKSPACE_DAMAGED",
      "The file workspace.json of the workspace cannot be read. Nothing was changed.",
      { mend: `It should hold {"sextantWorkspace": ${FOLDER_FORMAT}}; put it back from a copy.` },
    );
  }
  if (version > FOLDER_FORMAT) {
    throw new WorkspaceError(
      "SX_WORKSPACE_NEWER",
      `The workspace has format ${version}; this version of Sextant knows formats up to ${FOLDER_FORMAT}. Nothing was changed.`,
      { mend: "Open it with the newer version of Sextant." },
    );
  }
  return true;
}

function versionIn(text: string): number | null {
  try {
    const version = (JSON.parse(text) as { sextantWorkspace?: unknown } | null)?.sextantWorkspace;
    return typeof version === "number" && Number.isInteger(version) && version > 0 ? version : null;
  } catch {
    return null;
  }
}

export async function writeFormat(folder: string): Promise<void> {
  const text = `${JSON.stringify({ sextantWorkspace: FOLDER_FORMAT })}\n`;
  await writeDurably(join(folder, "workspace.json"), Buffer.from(text));
}
