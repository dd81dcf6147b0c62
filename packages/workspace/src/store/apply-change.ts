import { filesHash } from "../text/files-hash.js";
import { applySplices, type FileMap } from "../text/splice.js";
import type { Conflict } from "../types.js";
import { WorkspaceError } from "../workspace-error.js";
import type { Change, Settlement } from "./change.js";
import { type Db, headFiles } from "./rows.js";

/** Every so many revisions all files are kept as a whole. */
export const CHECKPOINT_EVERY = 50;

/**
 * Makes a change in the tables; must run in a transaction. The same whether the change was made just
 * now or is replayed from the journal: the files are made from the splices and checked by their hash.
 */
export async function applyChange(tx: Db, change: Change): Promise<void> {
  if (change.do === "revise") return await revise(tx, change);
  if (change.do === "settle") return await settle(tx, change.id, change.settled);
  if (change.do === "delete") return await setDeleted(tx, change);
  const { when, ...snapshot } = change.snapshot;
  await tx
    .insertInto("snapshots")
    .values({ case_id: change.id, ...snapshot, made_at: when })
    .execute();
}

async function setDeleted(tx: Db, change: Change & { readonly do: "delete" }): Promise<void> {
  const { id, deleted, by } = change;
  await tx.updateTable("cases").set({ deleted }).where("id", "=", id).execute();
  if (by === undefined) return;
  const { when, ...rest } = by;
  await tx
    .insertInto("deletions")
    .values({ case_id: id, ...rest, made_at: when })
    .execute();
}

async function revise(tx: Db, change: Change & { readonly do: "revise" }): Promise<void> {
  const { record, revision, conflicts, settled } = change;
  const { when, filesHash: hash, touched, edits, splices, of, ...plain } = revision;
  const id = record.id;
  const before: FileMap = revision.number === 1 ? new Map() : await headFiles(tx, id);
  const after = applySplices(before, splices);
  if (after === null || filesHash(after) !== hash) {
    throw new WorkspaceError(
      "SX_WORKSPACE_DAMAGED",
      `Revision ${revision.number} of a case does not fit the files that it was made for.`,
    );
  }
  if (revision.number === 1) await tx.insertInto("cases").values(record).execute();
  else {
    const { id: _, created: __, ...changed } = record;
    await tx.updateTable("cases").set(changed).where("id", "=", id).execute();
  }
  await tx
    .insertInto("revisions")
    .values({
      ...plain,
      case_id: id,
      made_at: when,
      edits: JSON.stringify(edits),
      splices: JSON.stringify(splices),
      changes: splices.length > 0,
      of: of ?? null,
      files_hash: hash,
      touched: JSON.stringify(touched),
    })
    .execute();
  await writeHead(tx, id, before, after);
  if (revision.number % CHECKPOINT_EVERY === 0) {
    await tx
      .insertInto("checkpoints")
      .values({ case_id: id, number: revision.number, files: JSON.stringify([...after]) })
      .execute();
  }
  for (const conflict of conflicts) await insertConflict(tx, id, conflict);
  if (settled !== null) await settle(tx, id, settled);
}

async function writeHead(tx: Db, id: string, before: FileMap, after: FileMap): Promise<void> {
  for (const path of before.keys()) {
    if (after.has(path)) continue;
    await tx.deleteFrom("files").where("case_id", "=", id).where("path", "=", path).execute();
  }
  for (const [path, value] of after) {
    if (before.get(path) === value) continue;
    const text = JSON.stringify(value);
    await tx
      .insertInto("files")
      .values({ case_id: id, path, text })
      .onConflict((c) => c.columns(["case_id", "path"]).doUpdateSet({ text }))
      .execute();
  }
}

async function insertConflict(tx: Db, id: string, conflict: Conflict): Promise<void> {
  const { id: number, settled, ...body } = conflict;
  await tx
    .insertInto("conflicts")
    .values({ case_id: id, id: number, body: JSON.stringify(body), settled })
    .execute();
}

async function settle(tx: Db, id: string, { id: number, take }: Settlement): Promise<void> {
  await tx
    .updateTable("conflicts")
    .set({ settled: take })
    .where("case_id", "=", id)
    .where("id", "=", number)
    .execute();
}
