import { type Kysely, sql } from "kysely";
import type { Migration } from "../migrations/index.js";
import { WorkspaceError } from "../workspace-error.js";
import type { Tables } from "./tables.js";

/** Any number that nobody else uses: two programs that open a database migrate it one after the other. */
const MIGRATION_LOCK = 7_398_421;

/**
 * Brings the tables to the newest version, in one transaction, and gives the number of the last change
 * of the journal that they hold.
 *
 * @throws WorkspaceError SX_WORKSPACE_NEWER where a newer version made them; they are left as they are.
 */
export async function migrate(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(tx);
    const made = await sql<{ made: boolean }>`
      select to_regclass('format') is not null as made`.execute(tx);
    if (!made.rows[0].made) {
      await tx.schema
        .createTable("format")
        .addColumn("version", "integer", (c) => c.notNull())
        .addColumn("applied", "integer", (c) => c.notNull())
        .execute();
      await tx.insertInto("format").values({ version: 0, applied: 0 }).execute();
    }
    const { version, applied } = await tx
      .selectFrom("format")
      .selectAll()
      .executeTakeFirstOrThrow();
    if (version > migrations.length) {
      throw new WorkspaceError(
        "SX_WORKSPACE_NEWER",
        `The workspace's database has format ${version}; this version of Sextant knows formats up to ${migrations.length}. Nothing was changed.`,
        { mend: "Open it with the newer version of Sextant." },
      );
    }
    if (version < migrations.length) {
      for (const step of migrations.slice(version)) await step(tx as unknown as Kysely<unknown>);
      await tx.updateTable("format").set({ version: migrations.length }).execute();
    }
    return applied;
  });
}
