import { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import { databaseFault } from "../database/database-fault.js";
import { migrate } from "../database/migrate.js";
import { pgliteDialect } from "../database/pglite-dialect.js";
import type { Tables } from "../database/tables.js";
import type { Migration } from "../migrations/index.js";
import { applyChange } from "../store/apply-change.js";
import type { Backend, Written } from "../store/backend.js";
import type { Change } from "../store/change.js";
import { Listeners } from "../store/listeners.js";
import type { Db } from "../store/rows.js";
import { readingOnly } from "../store/workspace.js";
import type { Recovery } from "../types.js";
import { WorkspaceError } from "../workspace-error.js";
import type { Documents } from "./documents.js";
import type { Entry, Journal } from "./journal.js";
import type { FolderLock } from "./lock.js";

/** Less than PGlite's 128 MB, of which a workspace has no use: it halves the memory at rest. */
const SHARED_BUFFERS = "8MB";

/** Opens PGlite over a folder and brings its tables up to date. */
export async function openDatabase(
  path: string,
  migrations: readonly Migration[],
): Promise<{ db: Db; applied: number }> {
  const database = new PGlite(path, {
    startParams: [...PGlite.defaultStartParams, "-c", `shared_buffers=${SHARED_BUFFERS}`],
  });
  await database.waitReady;
  const db = new Kysely<Tables>({ dialect: pgliteDialect(database) });
  try {
    return { db, applied: await migrate(db, migrations) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Makes the changes of the journal that the database lacks. Gives how many they were. */
export async function replay(db: Db, applied: number, entries: readonly Entry[]): Promise<number> {
  const missing = entries.filter(({ number }) => number > applied);
  if (missing.length === 0) return 0;
  if (missing[0].number !== applied + 1) {
    throw new WorkspaceError(
      "SX_WORKSPACE_DAMAGED",
      `The journal goes on at change ${missing[0].number}, but the database ends at change ${applied}.`,
    );
  }
  await db.transaction().execute(async (tx) => {
    for (const { change } of missing) await applyChange(tx, change);
    await tx
      .updateTable("format")
      .set({ applied: missing[missing.length - 1].number })
      .execute();
  });
  return missing.length;
}

/** What an embedded workspace writes to besides its database; null where it is read only. */
export interface Writing {
  readonly lock: FolderLock;
  readonly journal: Journal;
}

/** The workspace in a folder: PGlite, and the journal that makes up for the fsync that PGlite lacks. */
export class EmbeddedBackend implements Backend {
  readonly kind = "embedded";
  /** By the journal. */
  readonly onDisk = true;
  readonly db: Db;
  readonly documents: Documents;
  readonly recovery: Recovery | null;
  readonly #writing: Writing | null;
  readonly #listeners = new Listeners();
  readonly #finish: () => Promise<void>;
  #applied: number;
  #last: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | null = null;

  constructor(options: {
    readonly db: Db;
    readonly applied: number;
    readonly documents: Documents;
    readonly writing: Writing | null;
    readonly recovery: Recovery | null;
    /** Called after the database is closed. */
    readonly finish: () => Promise<void>;
  }) {
    this.db = options.db;
    this.#applied = options.applied;
    this.documents = options.documents;
    this.#writing = options.writing;
    this.recovery = options.recovery;
    this.#finish = options.finish;
  }

  get readOnly(): boolean {
    return this.#writing === null;
  }

  /** Writes go one after the other, so that the journal has their order. */
  async write<T>(work: (tx: Db) => Promise<Written<T>>): Promise<T> {
    if (this.#closing !== null) {
      throw new WorkspaceError("SX_WORKSPACE_UNAVAILABLE", "The workspace was closed.");
    }
    const turn = this.#last.then(() => this.#write(work));
    this.#last = turn.catch(() => {});
    return await turn;
  }

  async #write<T>(work: (tx: Db) => Promise<Written<T>>): Promise<T> {
    const writing = this.#writing;
    if (writing === null) throw readingOnly();
    if (!writing.lock.held()) {
      throw new WorkspaceError(
        "SX_WORKSPACE_LOCKED",
        "Another program has taken the workspace over; nothing was changed.",
        { mend: "Open the workspace anew." },
      );
    }
    const number = this.#applied + 1;
    const length = writing.journal.length;
    let change: Change | null = null;
    let result: T;
    try {
      result = await this.db.transaction().execute(async (tx) => {
        const written = await work(tx);
        change = written.change;
        if (change !== null) {
          await tx.updateTable("format").set({ applied: number }).execute();
          // Last before the commit: what the journal has is committed, or made good at the next opening.
          await writing.journal.append(number, change);
        }
        return written.result;
      });
    } catch (error) {
      if (writing.journal.length > length) await writing.journal.cutBack(length);
      throw databaseFault(error);
    }
    this.#announce(change, number);
    return result;
  }

  #announce(change: Change | null, number: number): void {
    if (change === null) return;
    this.#applied = number;
    if (change.do === "revise") this.#listeners.tell(change.record.id, change.record.revision);
  }

  onRevision(listener: (id: string, revision: number) => void): () => void {
    return this.#listeners.add(listener);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#last;
    try {
      // To close the database writes to its files, which are another's where the lock was lost.
      if (this.#writing === null || this.#writing.lock.held()) await this.db.destroy();
      await this.#writing?.journal.close();
      await this.#finish();
    } finally {
      await this.#writing?.lock.release();
    }
  }
}
