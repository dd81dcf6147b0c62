import { openServer } from "./database/postgres.js";
import { openFolder } from "./folder/open-folder.js";
import { MIGRATIONS, type Migration } from "./migrations/index.js";
import { StoredWorkspace } from "./store/workspace.js";
import type { Workspace } from "./types.js";

/** Where a workspace is. */
export type OpenOptions =
  | { readonly folder: string; readonly readOnly?: boolean }
  | {
      /** A PostgreSQL server's address, "postgresql://…"; version 15 or later. */
      readonly databaseUrl: string;
      /** Where documents are kept; without it none can be. */
      readonly folder?: string;
    };

/**
 * Opens a workspace: embedded in a folder, which is made where it is not there, or over a PostgreSQL
 * server. Older tables are brought up to date; newer and damaged ones are refused and left as they
 * are. The first opening of a folder takes some seconds, since a database is made; later ones well
 * under one. On a medium that cannot be written, and with `readOnly`, it is opened for reading, from a
 * copy.
 *
 * @throws WorkspaceError SX_WORKSPACE_LOCKED where another process has the folder open;
 * SX_WORKSPACE_NEWER; SX_WORKSPACE_DAMAGED; SX_WORKSPACE_UNAVAILABLE where the folder or the server
 * cannot be reached.
 * @example
 * const workspace = await openWorkspace({ folder });
 * const { record } = await workspace.create({ files, origin: "new", name: "New case", who });
 */
export function openWorkspace(options: OpenOptions): Promise<Workspace> {
  return openAt(options, MIGRATIONS);
}

/** openWorkspace for a version of Sextant that knows these migrations: tests bring one of tomorrow. */
export async function openAt(
  options: OpenOptions,
  migrations: readonly Migration[],
): Promise<Workspace> {
  if ("databaseUrl" in options) return new StoredWorkspace(await openServer(options, migrations));
  const { folder, readOnly = false } = options;
  return new StoredWorkspace(await openFolder(folder, readOnly, migrations));
}
