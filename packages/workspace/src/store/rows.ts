import type { Kysely, Selectable } from "kysely";
import type { Tables } from "../database/tables.js";
import type { Step } from "../history/undo-stack.js";
import { filesHash } from "../text/files-hash.js";
import { applySplices, type FileMap } from "../text/splice.js";
import type { CaseRecord, Conflict, Revision, RevisionKind, Splice } from "../types.js";
import { WorkspaceError } from "../workspace-error.js";

/** The database, or a transaction of it. */
export type Db = Kysely<Tables>;

/** The record of a case; `lock` keeps other writers of it waiting until the transaction ends. */
export async function recordOf(db: Db, id: string, lock = false): Promise<CaseRecord> {
  const query = db.selectFrom("cases").selectAll().where("id", "=", id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) {
    throw new WorkspaceError("SX_WORKSPACE_NO_CASE", "The workspace has no such case.");
  }
  return row;
}

/** The files of a case at its head. */
export async function headFiles(db: Db, id: string): Promise<FileMap> {
  const rows = await db.selectFrom("files").selectAll().where("case_id", "=", id).execute();
  return new Map(rows.map(({ path, text }) => [path, JSON.parse(text) as string]));
}

/** What of all revisions decides on undo, oldest first, with their names. */
export async function stepsOf(db: Db, id: string): Promise<(Step & { readonly name: string })[]> {
  const rows = await db
    .selectFrom("revisions")
    .select(["number", "kind", "of", "changes", "name"])
    .where("case_id", "=", id)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as RevisionKind }));
}

type RevisionRow = Selectable<Tables["revisions"]>;

export function revisionOf(row: RevisionRow): Revision {
  const { number, kind, who, made_at, name, edits, splices, of, hash } = row;
  return {
    number,
    kind: kind as RevisionKind,
    who,
    when: made_at,
    name,
    edits: JSON.parse(edits),
    splices: JSON.parse(splices),
    ...(of === null ? {} : { of }),
    hash,
  };
}

/** One revision of a case, as it is kept. */
export async function revisionRow(db: Db, id: string, number: number): Promise<RevisionRow> {
  const row = await db
    .selectFrom("revisions")
    .selectAll()
    .where("case_id", "=", id)
    .where("number", "=", number)
    .executeTakeFirst();
  if (row === undefined) {
    throw new WorkspaceError("SX_WORKSPACE_NO_REVISION", `The case has no revision ${number}.`);
  }
  return row;
}

export function conflictOf(row: Selectable<Tables["conflicts"]>): Conflict {
  return { ...JSON.parse(row.body), id: row.id, settled: row.settled };
}

/**
 * The files after a revision: the nearest checkpoint before it, and the splices from there on. Costs
 * at most as many splices as lie between two checkpoints.
 *
 * @throws WorkspaceError SX_WORKSPACE_NO_REVISION; SX_WORKSPACE_DAMAGED where the replay does not give
 * the files that were saved.
 */
export async function filesAfter(db: Db, id: string, number: number): Promise<FileMap> {
  const wanted = await revisionRow(db, id, number);
  const checkpoint = await db
    .selectFrom("checkpoints")
    .selectAll()
    .where("case_id", "=", id)
    .where("number", "<=", number)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const rows = await db
    .selectFrom("revisions")
    .select(["number", "splices"])
    .where("case_id", "=", id)
    .where("number", ">", checkpoint?.number ?? 0)
    .where("number", "<=", number)
    .orderBy("number")
    .execute();
  let files: FileMap | null = new Map(
    checkpoint === undefined ? [] : (JSON.parse(checkpoint.files) as [string, string][]),
  );
  for (const { splices } of rows) {
    files = files === null ? null : applySplices(files, JSON.parse(splices) as Splice[]);
  }
  if (files === null || filesHash(files) !== wanted.files_hash) {
    throw new WorkspaceError(
      "SX_WORKSPACE_DAMAGED",
      `The files of revision ${number} cannot be made again from the history of the case.`,
    );
  }
  return files;
}
