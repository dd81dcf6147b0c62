import { randomUUID } from "node:crypto";
import { cp, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Migration } from "../migrations/index.js";
import type { Db } from "../store/rows.js";
import { WorkspaceError } from "../workspace-error.js";
import { Documents } from "./documents.js";
import { makeFolder, syncFolder, systemCode } from "./durable-file.js";
import { EmbeddedBackend, openDatabase, replay } from "./embedded.js";
import { makeFirstDatabase } from "./first-database.js";
import { readFormat, writeFormat } from "./format.js";
import { Journal, type JournalText, readJournal } from "./journal.js";
import { FolderLock, otherRun } from "./lock.js";
import { syncTree } from "./sync-tree.js";

/** Opens the workspace in a folder; makes one where there is none. */
export async function openFolder(
  folder: string,
  readOnly: boolean,
  migrations: readonly Migration[],
): Promise<EmbeddedBackend> {
  if (readOnly) return await openReading(folder, migrations);
  let lock: FolderLock;
  try {
    const there = await readFormat(folder);
    if (!there) await makeFolder(folder);
    lock = await FolderLock.take(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === "EROFS" || code === "EACCES" || code === "EPERM") {
      return await openReading(folder, migrations);
    }
    throw unreachable(error);
  }
  try {
    return await openWriting(folder, lock, migrations);
  } catch (error) {
    await lock.release();
    throw unreachable(error);
  }
}

async function openWriting(
  folder: string,
  lock: FolderLock,
  migrations: readonly Migration[],
): Promise<EmbeddedBackend> {
  // After a crash the files of that run may still lack an fsync: then all are put on disk at the end.
  const began = lock.before === null ? Date.now() : 0;
  const path = join(folder, "database");
  const journalPath = join(folder, "journal.jsonl");
  const there = await readFormat(folder);
  let made = await isThere(path);
  const text = await soundJournal(journalPath, made);
  if (!there && (made || text.entries.length > 0)) {
    throw new WorkspaceError(
      "SX_WORKSPACE_DAMAGED",
      "The folder holds a workspace's database or journal, but no workspace.json. Nothing was changed.",
      { mend: 'Put workspace.json back; it holds {"sextantWorkspace": 1}.' },
    );
  }
  if (!there) await writeFormat(folder);
  await removeHalfMade(folder);
  // PGlite does not call fsync: after a failure of the machine only the journal is to be trusted.
  if (made && lock.before !== null && otherRun(lock.before) && isComplete(text)) {
    await rename(path, join(folder, `database.aside-${Date.now()}`));
    made = false;
  }
  const rebuilt = made ? 0 : text.entries.length;
  if (!made) await makeDatabase(folder, path, text, migrations);
  const { db, applied } = await openExisting(path, text, migrations);
  const last = text.entries.at(-1)?.number ?? 0;
  const replayed = await replay(db, applied, text.entries);
  // A journal that ends before the database does was cut by others; a new one goes on from here.
  const short = text.bytes > 0 && last < applied;
  if (short) await rename(journalPath, `${journalPath}.aside-${Date.now()}`);
  const journal = await Journal.open(journalPath, short ? 0 : text.whole);
  await syncFolder(folder);
  const changes = Math.max(applied, last);
  return new EmbeddedBackend({
    db,
    applied: changes,
    documents: new Documents(join(folder, "documents")),
    writing: { lock, journal },
    recovery: lock.before && {
      started: lock.before.start,
      changes,
      replayed: rebuilt + replayed,
      torn: text.bytes > text.whole,
    },
    finish: () => syncTree(path, began),
  });
}

/** From a copy: PostgreSQL writes to its folder even where it is only read. */
async function openReading(
  folder: string,
  migrations: readonly Migration[],
): Promise<EmbeddedBackend> {
  if (!(await readFormat(folder))) {
    throw new WorkspaceError(
      "SX_WORKSPACE_UNAVAILABLE",
      "There is no workspace in the folder, and none can be made there.",
    );
  }
  const holder = await FolderLock.holder(folder);
  if (holder !== null) {
    throw new WorkspaceError(
      "SX_WORKSPACE_LOCKED",
      `The workspace is open already, by process ${holder.pid} on ${holder.host}.`,
    );
  }
  const text = await soundJournal(join(folder, "journal.jsonl"), true);
  const copy = await mkdtemp(join(tmpdir(), "sextant-reading-"));
  const remove = (): Promise<void> => rm(copy, { recursive: true, force: true });
  try {
    const path = join(copy, "database");
    await cp(join(folder, "database"), path, { recursive: true });
    const { db, applied } = await openExisting(path, text, migrations);
    await replay(db, applied, text.entries);
    return new EmbeddedBackend({
      db,
      applied,
      documents: new Documents(join(folder, "documents")),
      writing: null,
      recovery: null,
      finish: remove,
    });
  } catch (error) {
    await remove();
    throw unreachable(error);
  }
}

async function openExisting(
  path: string,
  text: JournalText,
  migrations: readonly Migration[],
): Promise<{ db: Db; applied: number }> {
  try {
    return await openDatabase(path, migrations);
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError(
      "SX_WORKSPACE_DAMAGED",
      `The database of the workspace does not open. Nothing was changed.${
        isComplete(text) ? " The journal is whole: all cases can be recovered from it." : ""
      }`,
      {
        mend: isComplete(text)
          ? "Rename the folder `database` inside the workspace; it is made anew from the journal at the next start."
          : "Put the folder `database` back from a copy.",
        cause: error,
      },
    );
  }
}

/** Makes the database under another name, so that a crash leaves none that is half made. */
async function makeDatabase(
  folder: string,
  path: string,
  text: JournalText,
  migrations: readonly Migration[],
): Promise<void> {
  const making = join(folder, `database.making-${randomUUID()}`);
  await makeFirstDatabase(making);
  const { db, applied } = await openDatabase(making, migrations);
  try {
    await replay(db, applied, text.entries);
  } finally {
    await db.destroy();
  }
  await syncTree(making, 0);
  await rename(making, path);
  await syncFolder(folder);
}

/** Whether the journal has every change from the first one, so that a database can be made from it. */
const isComplete = (text: JournalText): boolean => text.entries[0]?.number === 1;

async function soundJournal(path: string, made: boolean): Promise<JournalText> {
  const text = await readJournal(path);
  const gap = !made && text.entries.length > 0 && !isComplete(text);
  if (text.damaged === null && !gap) return text;
  throw new WorkspaceError(
    "SX_WORKSPACE_DAMAGED",
    text.damaged === null
      ? "The database of the workspace is missing, and its journal does not begin at the first change. Nothing was changed."
      : `The journal of the workspace is damaged in line ${text.damaged}. Nothing was changed.`,
    { mend: "Put the workspace's folder back from a copy." },
  );
}

async function removeHalfMade(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith("database.making-")) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
}

function unreachable(error: unknown): unknown {
  const code = systemCode(error);
  if (error instanceof WorkspaceError || code === null) return error;
  return new WorkspaceError(
    code === "ENOSPC" ? "SX_WORKSPACE_NOT_SAVED" : "SX_WORKSPACE_UNAVAILABLE",
    `The folder of the workspace cannot be used (${code}).`,
    { cause: error },
  );
}
