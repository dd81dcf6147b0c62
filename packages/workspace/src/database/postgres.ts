import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { Documents } from "../folder/documents.js";
import type { Migration } from "../migrations/index.js";
import type { Backend, Written } from "../store/backend.js";
import { Listeners } from "../store/listeners.js";
import type { Db } from "../store/rows.js";
import { WorkspaceError } from "../workspace-error.js";
import { databaseFault } from "./database-fault.js";
import { migrate } from "./migrate.js";
import type { Tables } from "./tables.js";

/** Revisions are told to other programs on this channel. */
const CHANNEL = "sextant_revision";
const OLDEST_SERVER = 150_000;
const RECONNECT_MS = 1_000;

/** Opens the workspace of a PostgreSQL server. */
export async function openServer(
  options: { readonly databaseUrl: string; readonly folder?: string },
  migrations: readonly Migration[],
): Promise<ServerBackend> {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 8 });
  // A connection that breaks while it rests is thrown away by the pool; the next query tells.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { rows } = await sql<{ version: number; fsync: boolean }>`
      select current_setting('server_version_num')::integer as version,
        current_setting('fsync')::boolean as fsync`.execute(db);
    if (rows[0].version < OLDEST_SERVER) {
      throw new WorkspaceError(
        "SX_WORKSPACE_UNAVAILABLE",
        `The server is PostgreSQL ${Math.floor(rows[0].version / 10_000)}; version 15 or later is needed.`,
      );
    }
    await migrate(db, migrations);
    const documents = options.folder && new Documents(join(options.folder, "documents"));
    const backend = new ServerBackend({
      databaseUrl: options.databaseUrl,
      db,
      documents: documents || null,
      onDisk: rows[0].fsync,
    });
    await backend.listen();
    return backend;
  } catch (error) {
    await db.destroy();
    throw databaseFault(error);
  }
}

/**
 * The workspace over a PostgreSQL server, which itself sees to it that what is committed is on disk,
 * unless it was set up not to.
 */
export class ServerBackend implements Backend {
  readonly kind = "postgresql";
  readonly readOnly = false;
  readonly recovery = null;
  readonly db: Db;
  readonly documents: Documents | null;
  readonly onDisk: boolean;
  readonly #databaseUrl: string;
  readonly #listeners = new Listeners();
  /** Tells our own notices from those of others. */
  readonly #self = randomUUID();
  #client: pg.Client | null = null;
  #retry: NodeJS.Timeout | null = null;
  #closing: Promise<void> | null = null;

  constructor(options: {
    readonly databaseUrl: string;
    readonly db: Db;
    readonly documents: Documents | null;
    readonly onDisk: boolean;
  }) {
    this.#databaseUrl = options.databaseUrl;
    this.db = options.db;
    this.documents = options.documents;
    this.onDisk = options.onDisk;
  }

  async write<T>(work: (tx: Db) => Promise<Written<T>>): Promise<T> {
    let written: Written<T>;
    try {
      written = await this.db.transaction().execute(async (tx) => {
        // Whatever the server's default: a promise that resolves means that it was handed to the disk.
        await sql`set local synchronous_commit = on`.execute(tx);
        const done = await work(tx);
        if (done.change?.do === "revise") {
          const { id, revision } = done.change.record;
          const notice = JSON.stringify({ self: this.#self, id, revision });
          await sql`select pg_notify(${CHANNEL}, ${notice})`.execute(tx);
        }
        return done;
      });
    } catch (error) {
      throw databaseFault(error);
    }
    const { change, result } = written;
    if (change?.do === "revise") this.#listeners.tell(change.record.id, change.record.revision);
    return result;
  }

  onRevision(listener: (id: string, revision: number) => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Hears of the revisions of other programs; a broken connection is made anew. */
  async listen(): Promise<void> {
    // A server that is gone without a word is found out by the system.
    const client = new pg.Client({ connectionString: this.#databaseUrl, keepAlive: true });
    client.on("error", () => this.#lost(client));
    client.on("end", () => this.#lost(client));
    client.on("notification", ({ payload }) => this.#hear(payload ?? ""));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.#client = client;
  }

  /** What was made while nobody listened was told to nobody: the head of every case is. */
  async #catchUp(): Promise<void> {
    const heads = await this.db.selectFrom("cases").select(["id", "revision"]).execute();
    for (const { id, revision } of heads) this.#listeners.tell(id, revision);
  }

  #hear(payload: string): void {
    try {
      const { self, id, revision } = JSON.parse(payload) as Record<string, unknown>;
      if (self === this.#self || typeof id !== "string" || typeof revision !== "number") return;
      this.#listeners.tell(id, revision);
    } catch (error) {
      // Anybody may write to the channel; what is no notice of ours is passed over.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client || this.#closing !== null) return;
    this.#client = null;
    this.#listenAgain();
  }

  #listenAgain(): void {
    this.#retry = setTimeout(() => {
      this.#hearAgain().catch(() => {
        if (this.#closing === null) this.#listenAgain();
      });
    }, RECONNECT_MS);
    this.#retry.unref();
  }

  /** Listens first, so that nothing falls between the heads and the notices. */
  async #hearAgain(): Promise<void> {
    if (this.#client === null) await this.listen();
    await this.#catchUp();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#retry !== null) clearTimeout(this.#retry);
    await this.#client?.end();
    await this.db.destroy();
  }
}
